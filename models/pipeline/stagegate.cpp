// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/stagegate.h"

#include <QLocale>

#include <algorithm>

namespace crm {

namespace {

bool isForward(const Stage &from, const Stage &to)
{
    if (from.id.isNull() || from.type != StageType::Open || from.pipeline != to.pipeline)
        return false;
    return to.type == StageType::Won || (to.type == StageType::Open && to.position > from.position);
}

} // namespace

bool lacks(const Record &deal, const QByteArray &field)
{
    const auto value = deal.value(field);
    return value.isNull() || (value.typeId() == QMetaType::QString && value.toString().trimmed().isEmpty());
}

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

QList<Stage> stagesBetween(const QList<Stage> &stages, const Stage &from, const Stage &to)
{
    QList<Stage> between;
    if (!isForward(from, to))
        return between;
    for (const auto &stage : stages)
        if (stage.type == StageType::Open && stage.pipeline == from.pipeline && stage.position > from.position
            && (to.type == StageType::Won || stage.position < to.position))
            between.append(stage);
    std::stable_sort(
        between.begin(), between.end(), [](const Stage &a, const Stage &b) { return a.position < b.position; });
    return between;
}

StageGate stageGate(const Record &deal, const Stage &from, const Stage &to, const QList<Stage> &between)
{
    StageGate gate{.left = from.name};
    for (const auto &stage : between + QList<Stage>{to})
        for (const auto &field : requiredFields(stage))
            if (lacks(deal, field) && !gate.missing.contains(field)) {
                gate.missing.append(field);
                gate.requiredIn.append(stage.name);
            }
    if (!isForward(from, to))
        return gate;
    const auto met = criteriaOf(deal.text("criteria_met"));
    for (const auto &stage : QList<Stage>{from} + between)
        for (const auto &criterion : criteriaOf(stage.exitCriteria)) {
            if (met.contains(criterion) || gate.criteria.contains(criterion))
                continue;
            gate.criteria.append(criterion);
            if (!gate.leaving.contains(stage.name))
                gate.leaving.append(stage.name);
        }
    return gate;
}

QList<Problem> stageProblems(const Record &deal, const Stage &from, const Stage &to, const QList<Stage> &between)
{
    if (from.id == to.id)
        return {};
    QList<Problem> problems;
    const auto gate = stageGate(deal, from, to, between);
    for (int i = 0; i < gate.missing.size(); ++i) {
        const auto &field = gate.missing.at(i);
        problems.append({field,
            Opportunity::tr("%1 is required in %2.")
                .arg(deal.entity().label(*deal.entity().field(field)), gate.requiredIn.at(i))});
    }
    if (to.type == StageType::Lost && lacks(deal, "lost_reason"))
        problems.append({"lost_reason", Opportunity::tr("Say in a word or two why it was lost: reports count by it.")});
    if (!gate.criteria.isEmpty())
        problems.append({"stage",
            Opportunity::tr("To leave %1, confirm that: %2.")
                .arg(QLocale().createSeparatedList(gate.leaving), gate.criteria.join(QLatin1String("; ")))});
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
