// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/removals.h"

namespace crm::sync {

QByteArrayList Removals::tables()
{
    return {"CREATE TABLE IF NOT EXISTS other_removal(node BLOB NOT NULL, act INTEGER NOT NULL, id BLOB NOT NULL, "
            "PRIMARY KEY(node, act, id))",
        "CREATE INDEX IF NOT EXISTS other_removal_id ON other_removal(id)"};
}

void Removals::note(const Id &row, const Act &act)
{
    if (act.number != noted)
        m_sheet.ledger().database().run(
            "INSERT INTO other_removal(node, act, id) VALUES(?, ?, ?) ON CONFLICT DO NOTHING",
            {act.node, act.number, row.bytes()});
}

QList<Removals::Act> Removals::of(const RowState &state)
{
    const auto &existence = state.existence;
    if (!existence.isRemoved)
        return {};
    QList<Act> acts;
    if (existence.act != noted)
        acts.append({existence.stamp.node, existence.act});
    const auto rows = m_sheet.ledger().database().select(
        "SELECT node, act FROM other_removal WHERE id = ? ORDER BY node, act", {state.row.bytes()});
    for (const auto &row : rows)
        if (const Act act{row.at(0).toByteArray(), row.at(1).toLongLong()}; !acts.contains(act))
            acts.append(act);
    return acts;
}

QList<Reference> Removals::removedBy(const Act &act)
{
    QList<Reference> found;
    const auto rows = m_sheet.ledger().database().select(
        "SELECT id FROM other_removal WHERE node = ? AND act = ? ORDER BY id", {act.node, act.number});
    for (const auto &row : rows)
        found.append({{}, Id::fromBytes(row.at(0).toByteArray())});
    return found;
}

void Removals::forget(const Id &row)
{
    m_sheet.ledger().database().run("DELETE FROM other_removal WHERE id = ?", {row.bytes()});
}

void Removals::purge(Database &database, qint64 before)
{
    database.run("DELETE FROM other_removal WHERE id IN (SELECT id FROM entity_row WHERE removed_at < ?)", {before});
}

} // namespace crm::sync
