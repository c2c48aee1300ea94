// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/registry.h"

namespace crm {

class Connection;

constexpr int schemaVersion = 1;          // PRAGMA user_version; a newer file is refused
constexpr int applicationId = 0x52415050; // "RAPP": marks the file as ours

/// The statements that make the tables, indexes and triggers of an empty database, in order.
QByteArrayList schemaSql(const Registry &registry);

/// Brings the open database to what the descriptions say: adds missing tables, columns and indexes
/// and renews all triggers; does nothing when the stored fingerprint is the same. Inside the caller's
/// transaction. Throws SqlError.
void updateSchema(Connection &connection, const Registry &registry);
/// Whether updateSchema() would find nothing to do. Only reads.
bool isSchemaCurrent(Connection &connection, const Registry &registry);

/// Secondary indexes of an entity's table: names and statements. A bulk load drops them, the triggers that
/// keep Derived fields and the one that logs insertions, and makes them anew after.
QList<std::pair<QByteArray, QByteArray>> indexSql(const Entity &entity);
void dropIndexes(Connection &connection, const Entity &entity);
void makeIndexes(Connection &connection, const Entity &entity);
/// The triggers alone; rebuilding works out anew all that they would have kept.
void suspendDerivations(Connection &connection, const Entity &entity);
void resumeDerivations(Connection &connection, const Entity &entity);
void rebuildDerivations(Connection &connection, const Entity &entity, bool derive = true);
void dropForBulk(Connection &connection, const Entity &entity);
/// Makes the index by which records are found by a field, if there is to be one and a load has left it out.
void makeIndexOf(Connection &connection, const Entity &entity, QByteArrayView field);
/// `derive`: also what other records show of the loaded ones.
void restoreAfterBulk(Connection &connection, const Entity &entity, bool derive);

} // namespace crm
