// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importfile.h"

#include "models/exchange/csvwriter.h"
#include "models/exchange/numbers.h"

#include "db/entities/lead.h"
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
    if (name.isEmpty())
        name = madeLeadName(r);
    row.nameIsMade = whole.isEmpty() && given.isEmpty() && family.isEmpty() && !name.isEmpty();
    if (!name.isEmpty())
        r.setValue("name", name);
    keepNameParts(row);
    const auto mobile = m_parts.value("mobile");
    if (!mobile.isEmpty() && r.isNull("phone"))
        r.setValue("phone", mobile);
    else if (!mobile.isEmpty())
        r.setValue("notes", QString(r.text("notes") + u'\n' + Text::tr("Mobile phone: %1").arg(mobile)).trimmed());
    if (const auto *state = columnFor("status"); state && r.text("status") == u"disqualified")
        row.toldReason = choiceCode(m_entity, *m_entity.field("reason"), textOf(*state, m_cells).trimmed());
}

/// What other programs do not say of a lead that is done with, and this one asks for. `lead`: about to be stored.
void ImportRun::settleLead(ReadRow &row, Record &lead) const
{
    if (&m_entity != &Lead::entity() || !lead.isTouched(m_entity.indexOf("status")))
        return;
    const auto state = lead.text("status");
    if (state == u"disqualified" && (lead.isNull("reason") || lead.text("reason") == u"none")) {
        row.lacksReason = row.toldReason.isEmpty();
        lead.setValue("reason", row.lacksReason ? QStringLiteral("unsaid") : row.toldReason);
    }
    row.lacksResult = isConvertedElsewhere(lead) && row.record.id == lead.id && lead.isNull("converted_at");
    if (row.lacksResult)
        lead.setValue("converted_at", lead.isNull("opened_at") ? m_batch.now() : lead.value("opened_at"));
}

/// A lead that somebody is done with stays so: a file may be older than that. But it may also ask anew.
void ImportRun::noteLead(const ReadRow &row, const Id &known)
{
    if (&m_entity != &Lead::entity() || row.record.text("status") == u"disqualified")
        return;
    const auto stored = m_batch.record(m_entity, known);
    if (stored.text("status") == u"disqualified")
        m_stayOff.append(stored.title());
}

void ImportRun::sayLeads()
{
    constexpr qsizetype named = 5;
    if (m_unsaid > 0)
        remark(Text::tr("%n disqualified lead(s) came without a reason; it stands as “Not said”.", nullptr, m_unsaid));
    if (m_elsewhere > 0)
        remark(
            Text::tr("%n lead(s) came converted, and nothing says into what; Convert on the lead says it afterwards.",
                nullptr, m_elsewhere));
    auto names = m_stayOff.mid(0, named);
    if (m_stayOff.size() > named)
        names.append(QStringLiteral("…"));
    if (!names.isEmpty())
        remark(Text::tr("%n lead(s) of the file are disqualified here and stay so until somebody works on them again: "
                        "%1.",
            nullptr, int(m_stayOff.size()))
                   .arg(names.join(QStringLiteral(", "))));
}

} // namespace crm
