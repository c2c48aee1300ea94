// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importrow.h"

#include "models/exchange/csvwriter.h"
#include "models/exchange/numbers.h"

#include "db/value/personname.h"

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::ImportRow)
};

} // namespace

void RowReader::setPart(ReadRow &row, const Column &column, const QString &given)
{
    const auto text = restored(given.trimmed());
    if (column.target.part != ImportTarget::OptOut) {
        m_parts.insert(column.target.key, text);
        return;
    }
    const auto flag = parseBoolean(text);
    if (!flag.value)
        row.problems.append({column.index, flag.problem});
    else if (*flag.value)
        row.record.setValue("consent", QStringLiteral("refused")); // and a no to "opt out" is no yes to anything
}

/// A lead has one name and one number; a second number stays in its notes.
void RowReader::completeLead(ReadRow &row)
{
    auto &r = row.record;
    const auto given = m_parts.value("given_name");
    const auto family = m_parts.value("family_name");
    const auto whole = r.text("name").trimmed();
    const auto lacks
        = [&whole](const QString &part) { return !part.isEmpty() && !whole.contains(part, Qt::CaseInsensitive); };
    QString name = whole;
    if (whole.isEmpty())
        name = madeName(given, family);
    else if (family.isEmpty() && lacks(given)) // “Prénom” and “Nom”
        name = joinedName(given, whole);
    else if (given.isEmpty() && lacks(family)) // “Nombre” and “Apellidos”
        name = joinedName(whole, family);
    if (!name.isEmpty())
        r.setValue("name", name);
    keepNameParts(row);
    const auto mobile = m_parts.value("mobile");
    if (!mobile.isEmpty() && r.isNull("phone"))
        r.setValue("phone", mobile);
    else if (!mobile.isEmpty())
        r.setValue("notes", QString(r.text("notes") + u'\n' + Text::tr("Mobile phone: %1").arg(mobile)).trimmed());
}

} // namespace crm
