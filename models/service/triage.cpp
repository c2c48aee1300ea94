// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/triage.h"

#include "models/record/countdown.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::Triage)
};

const QString key = QStringLiteral("triage");
constexpr int longest = 7 * 24 * 60; // minutes

} // namespace

Answer<Result<TriagePlan>> readTriagePlan(Store &store)
{
    return store.meta(key).then([](const Result<QVariant> &stored) -> Result<TriagePlan> {
        if (!stored)
            return stored.error();
        const auto json = QJsonDocument::fromJson(stored->toString().toUtf8()).object();
        return TriagePlan{qBound(0, json.value(QStringLiteral("minutes")).toInt(), longest),
            qMax<qint64>(0, json.value(QStringLiteral("last")).toInteger())};
    });
}

Answer<Result<Done>> keepTriagePlan(Store &store, const TriagePlan &plan)
{
    const QJsonObject json{{QStringLiteral("minutes"), plan.minutes}, {QStringLiteral("last"), plan.last}};
    return store.setMeta(key, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

QString triageText(const TriagePlan &plan, qint64 now)
{
    if (!plan.isOn())
        return {};
    const auto left = plan.dueAt() - now;
    return left > 0 ? Text::tr("Again in %1").arg(countdownText(left))
                    : Text::tr("Due since %1").arg(countdownText(-left));
}

} // namespace crm
