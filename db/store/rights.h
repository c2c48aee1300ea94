// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/entity.h"

#include <QSet>

#include <memory>

namespace crm {

class Connection;

/// Whether something may be done; when not, or not all of it, a sentence says so to whoever asked.
struct Permission
{
    bool isGiven = true;
    QString sentence = {};
    QByteArrayList fields = {}; ///< the only ones that may be changed; empty: all
};

/// What whoever works in a file may change there by their role: the rules of the organisation's server (SYNC 2.11), so
/// that nobody writes what it would refuse. A file that belongs to no organisation knows no limits.
class Rights
{
public:
    Rights() = default;
    /// `added`: what they have added themselves, as far as the file knows, of what only managers change.
    Rights(const QByteArray &role, const Id &me, const QSet<Id> &added = {});
    /// As the file has it. Throws SqlError.
    static Rights of(Connection &connection);

    const QByteArray &role() const { return m_role; }
    const Id &me() const { return m_me; }
    const QSet<Id> &added() const { return m_added; }
    bool isReader() const { return m_role == "reader"; }
    /// Whether anything of this kind may be forbidden them.
    bool limits(const Entity &entity) const;
    Permission toAdd(const Entity &entity) const;
    Permission toChange(const Entity &entity, const Id &id) const;
    Permission toRemove(const Entity &entity, const Id &id) const;
    /// The field that names what such a record is a part of: who adds it changes that as well. Empty: of nothing.
    static QByteArray wholeOf(const Entity &entity);
    friend bool operator==(const Rights &, const Rights &) = default;

private:
    QByteArray m_role; ///< empty: no limits
    int m_rank = -1;
    Id m_me;
    QSet<Id> m_added;
};

/// Kinds of records that not everybody who writes may change: by their numbers in the log.
const QList<int> &managersKinds();

/// Notes what whoever works here has added of such kinds. A file that has never joined keeps no notes. Throws SqlError.
void noteAdded(Connection &connection, const QSet<Id> &added);
/// Makes the notes of a file that has none, or has just joined, out of its history: what was added in it, as long as the
/// server says nothing else. Throws SqlError.
void noteAddedBefore(Connection &connection, const Id &me);

} // namespace crm
