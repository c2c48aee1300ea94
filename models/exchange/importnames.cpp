// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importrow.h"

#include "db/value/personname.h"

#include <algorithm>

// How a row's parts of a name become the name that people are known by.

namespace crm {

static QStringList partsOfName(QString text)
{
    return text.toLower().remove(u'.').remove(u',').split(u' ', Qt::SkipEmptyParts);
}

QString RowReader::madeName(const QString &given, const QString &family) const
{
    if (m_parts.isEmpty())
        return joinedName(given, family);
    const auto first = QString(given.trimmed() + u' ' + m_parts.value("middle_name")).trimmed();
    return QString(joinedName(first, family) + u' ' + m_parts.value("name_suffix")).trimmed();
}

/// The parts of a name that have no field of their own and are not in the name that the row gives.
void RowReader::keepNameParts(ReadRow &row) const
{
    if (m_parts.isEmpty())
        return;
    const auto whole = partsOfName(row.record.text("name"));
    const auto isIn = [&whole](const QStringList &words) {
        return std::all_of(
            words.cbegin(), words.cend(), [&whole](const QString &word) { return whole.contains(word); });
    };
    for (const QByteArray key : {"middle_name", "name_suffix"})
        if (const auto part = m_parts.value(key); !isIn(partsOfName(part)))
            row.unplaced += importTarget(m_entity, key)->label + ": " + part + '\n';
}

/// Whoever is looked for has a name.
void RowReader::completePerson(ReadRow &row) const
{
    auto &r = row.record;
    if (!r.text("name").trimmed().isEmpty())
        return keepNameParts(row);
    auto name = madeName(r.text("given_name"), r.text("family_name"));
    if (name.isEmpty())
        name = r.text("email");
    if (name.isEmpty())
        name = r.text("phone");
    row.nameIsMade = !name.isEmpty();
    if (row.nameIsMade)
        r.setValue("name", name);
}

} // namespace crm
