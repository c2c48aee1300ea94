// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/service/slaclocks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace crm {

namespace {

QJsonArray toJson(const SlaTargets &targets)
{
    QJsonArray array;
    for (const auto &t : targets)
        array.append(t ? QJsonValue(*t) : QJsonValue());
    return array;
}

SlaTargets targetsOf(const QJsonValue &value)
{
    SlaTargets targets;
    const auto array = value.toArray();
    for (int i = 0; i < array.size() && i < 4; ++i)
        if (array.at(i).isDouble() && array.at(i).toInteger() > 0)
            targets[size_t(i)] = array.at(i).toInteger();
    return targets;
}

QStringList listOf(const QJsonValue &value)
{
    QStringList list;
    for (const auto &item : value.toArray())
        list.append(item.toString());
    return list;
}

} // namespace

QByteArray SlaTerms::toJson() const
{
    QJsonObject object{{"policy", policy}, {"version", version}, {"agreement", agreement}, {"customer", customer},
        {"calendar", QJsonDocument::fromJson(calendarToJson(calendar)).object()}, {"promised", crm::toJson(promised)},
        {"internal", crm::toJson(internal)}, {"kinds", QJsonArray::fromStringList(kinds)},
        {"priorities", QJsonArray::fromStringList(priorities)}, {"paused_in", QJsonArray::fromStringList(pausedIn)},
        {"paused_for", QJsonArray::fromStringList(pausedFor)}, {"warn_percent", warnPercent},
        {"acknowledgement_answers", acknowledgementAnswers}};
    // Only where there is something: the same terms stay the same text, and with it the same version.
    if (!product.isEmpty())
        object.insert("product", product);
    if (!category.isEmpty())
        object.insert("category", category);
    if (!agreedKinds.isEmpty())
        object.insert("agreed_kinds", QJsonArray::fromStringList(agreedKinds));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<SlaTerms> SlaTerms::fromJson(const QByteArray &json)
{
    const auto object = QJsonDocument::fromJson(json).object();
    auto calendar = calendarFromJson(QJsonDocument(object.value("calendar").toObject()).toJson());
    if (!calendar)
        return calendar.error();
    SlaTerms terms;
    terms.policy = object.value("policy").toString();
    terms.version = object.value("version").toInt();
    terms.agreement = object.value("agreement").toString();
    terms.customer = object.value("customer").toString();
    terms.product = object.value("product").toString();
    terms.category = object.value("category").toString();
    terms.agreedKinds = listOf(object.value("agreed_kinds"));
    terms.calendar = *calendar;
    terms.promised = targetsOf(object.value("promised"));
    terms.internal = targetsOf(object.value("internal"));
    terms.kinds = listOf(object.value("kinds"));
    terms.priorities = listOf(object.value("priorities"));
    terms.pausedIn = listOf(object.value("paused_in"));
    terms.pausedFor = listOf(object.value("paused_for"));
    terms.warnPercent = qBound(0, object.value("warn_percent").toInt(75), 100);
    terms.acknowledgementAnswers = object.value("acknowledgement_answers").toBool(true);
    return terms;
}

} // namespace crm
