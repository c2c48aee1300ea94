// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/stagegate.h"

namespace crm {

namespace {

bool isForward(const Stage &from, const Stage &to)
{
    if (from.id.isNull() || from.type != StageType::Open || from.pipeline != to.pipeline)
        return false;
    return to.type == StageType::Won || (to.type == StageType::Open && to.position > from.position);
}

bool isEmpty(const Record &deal, const QByteArray &field)
{
    const auto value = deal.value(field);
    return value.isNull() || (value.typeId() == QMetaType::QString && value.toString().trimmed().isEmpty());
}

} // namespace

QByteArrayList requirableFields()
{
    static const QByteArrayList fields{"organisation", "person", "amount", "expected_close", "owner", "product",
        "source", "campaign", "next_step", "competitor", "description"};
    return fields + Opportunity::entity().addedFields();
}

QByteArrayList requiredFields(const Stage &stage)
{
    QByteArrayList fields;
    const auto requirable = requirableFields();
    for (const auto &word : stage.requiredFields.toLatin1().split(','))
        if (const auto field = word.trimmed(); requirable.contains(field) && !fields.contains(field))
            fields.append(field);
    return fields;
}

QString requiredFieldsText(const QByteArrayList &fields)
{
    return QString::fromLatin1(fields.join(", "));
}

QStringList criteriaOf(const QString &lines)
{
    QStringList criteria;
    for (const auto &line : lines.split(u'\n'))
        if (const auto text = line.simplified(); !text.isEmpty() && !criteria.contains(text))
            criteria.append(text);
    return criteria;
}

StageGate stageGate(const Record &deal, const Stage &from, const Stage &to)
{
    StageGate gate{.left = from.name};
    for (const auto &field : requiredFields(to))
        if (isEmpty(deal, field))
            gate.missing.append(field);
    if (!isForward(from, to))
        return gate;
    const auto met = criteriaOf(deal.text("criteria_met"));
    for (const auto &criterion : criteriaOf(from.exitCriteria))
        if (!met.contains(criterion))
            gate.criteria.append(criterion);
    return gate;
}

QList<Problem> stageProblems(const Record &deal, const Stage &from, const Stage &to)
{
    if (from.id == to.id)
        return {};
    QList<Problem> problems;
    const auto gate = stageGate(deal, from, to);
    for (const auto &field : gate.missing)
        problems.append({field,
            Opportunity::tr("%1 is required in %2.").arg(deal.entity().label(*deal.entity().field(field)), to.name)});
    if (to.type == StageType::Lost && isEmpty(deal, "lost_reason"))
        problems.append({"lost_reason", Opportunity::tr("Say in a word or two why it was lost: reports count by it.")});
    if (!gate.criteria.isEmpty())
        problems.append({"stage",
            Opportunity::tr("To leave %1, confirm that: %2.").arg(gate.left, gate.criteria.join(QLatin1String("; ")))});
    return problems;
}

void confirmCriteria(Record &deal, const QStringList &criteria)
{
    if (criteria.isEmpty())
        return;
    auto met = criteriaOf(deal.text("criteria_met"));
    for (const auto &criterion : criteria)
        if (!met.contains(criterion))
            met.append(criterion);
    deal.setValue("criteria_met", met.join(u'\n'));
}

} // namespace crm
