// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importrow.h"

#include "models/exchange/csvwriter.h"
#include "models/exchange/namedaddress.h"

// What a row says of other records beside their name.

namespace crm {

/// The identity of a record that the row also names. False when the name is not there, or has to be asked.
bool RowReader::setIdentity(ReadRow &row, const Column &column, const QString &text)
{
    const auto &field = *column.target.field;
    const auto *name = columnFor(field.name);
    const auto title = name ? textOf(*name, m_cells).trimmed() : QString();
    if (title.isEmpty())
        return false;
    if (&field.target() == &m_entity) {
        row.later.append({field.name, text, "id", name->plan.createMissing, name->reader->mapped(restored(title))});
        m_identified.insert(&field);
        return true;
    }
    const auto found = m_links.find({field.target(), text, "id"}, row.pending);
    if (!found.problem.isEmpty())
        return true; // a file from elsewhere: the name is read next
    row.record.setReference(field.name, found.id);
    m_identified.insert(&field);
    return true;
}

/// A field holds one person; the others that its cell names stay with the record, in words.
void RowReader::keepOthers(ReadRow &row, const Column &column, const QString &text)
{
    if (!text.contains(u';'))
        return;
    const auto people = namedAddresses(text);
    if (people.size() > 1)
        row.unplaced += (column.plan.header.isEmpty() ? column.target.label : column.plan.header) + ": "
            + people.mid(1).join(QStringLiteral("; ")) + '\n';
}

} // namespace crm
