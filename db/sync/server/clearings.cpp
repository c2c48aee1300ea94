// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/clearings.h"

namespace crm::sync {

QByteArrayList Clearings::tables()
{
    return {"CREATE TABLE IF NOT EXISTS cleared_reference(target BLOB NOT NULL, id BLOB NOT NULL, grp TEXT NOT NULL, "
            "field TEXT NOT NULL, PRIMARY KEY(target, id, field))"};
}

bool Clearings::isEmpty(const RowState &state, const QByteArray &group, const QByteArray &field) const
{
    const auto found = state.groups.constFind(group);
    return found != state.groups.cend() && !found->fields.contains(QString::fromLatin1(field));
}

void Clearings::note(const Id &row, const Clearing &clearing)
{
    if (isEmpty(m_sheet.state({{}, row}), clearing.group, clearing.field))
        m_sheet.ledger().database().run(
            "INSERT INTO cleared_reference(target, id, grp, field) VALUES(?, ?, ?, ?) ON CONFLICT DO NOTHING",
            {clearing.target.bytes(), row.bytes(), QString::fromLatin1(clearing.group),
                QString::fromLatin1(clearing.field)});
}

void Clearings::restore(const Id &target, const Author &author)
{
    const auto rows = m_sheet.ledger().database().select(
        "SELECT id, grp, field FROM cleared_reference WHERE target = ? ORDER BY id, field", {target.bytes()});
    if (rows.isEmpty())
        return;
    QList<Reference> references;
    for (const auto &row : rows)
        references.append({{}, Id::fromBytes(row.at(0).toByteArray())});
    m_sheet.load(references);
    for (const auto &row : rows) {
        auto state = m_sheet.state({{}, Id::fromBytes(row.at(0).toByteArray())});
        const auto group = row.at(1).toString().toLatin1();
        const auto field = row.at(2).toString();
        if (!isEmpty(state, group, field.toLatin1()))
            continue;
        state.seq = m_sheet.nextSeq();
        auto &values = state.groups[group];
        values.fields.insert(field, target.bytes());
        values.stamp = m_sheet.nextStamp();
        values.seq = state.seq;
        values.author = author;
        m_sheet.put(state);
    }
    forget(target);
}

void Clearings::forget(const Id &target)
{
    m_sheet.ledger().database().run("DELETE FROM cleared_reference WHERE target = ?", {target.bytes()});
}

void Clearings::purge(Database &database, qint64 before)
{
    database.run(
        "DELETE FROM cleared_reference WHERE target IN (SELECT id FROM entity_row WHERE removed_at < ?)", {before});
}

} // namespace crm::sync
