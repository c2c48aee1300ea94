// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/user.h"

namespace crm {

/// Value, Removal, Unique and Status are everybody's who sees the record; the others only their author's.
enum class ConflictKind { Value, Removal, Unique, Status, Forbidden, Gone, Validation };
enum class ConflictState { Open, Kept, Replaced };

/// Two colleagues changed the same thing without knowing of each other: both values, so that nothing is lost
/// (SYNC 2.6). The server makes them; they synchronise like any record.
struct SyncConflict
{
    Id id;
    ConflictKind kind = ConflictKind::Value;
    QString about;  ///< name of the entity
    QString record; ///< its id as text
    QString field;  ///< the field or group of fields; empty: the whole record
    QString base;   ///< values before both changes, as JSON {"field": value}; a reference is {"id": "…"}
    QString winner; ///< values in force
    QString loser;  ///< values that were overwritten
    Ref<User> winnerUser;
    Ref<User> loserUser;
    QDateTime winnerAt;
    QDateTime loserAt;
    ConflictState state = ConflictState::Open;
    QDateTime at;
    QDateTime resolvedAt;
    Ref<User> resolvedBy;

    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::SyncConflict)
};

} // namespace crm
