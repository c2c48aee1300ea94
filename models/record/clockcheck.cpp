// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/record/clockcheck.h"

namespace crm {

namespace {

constexpr int tolerance = 600; // s: clocks of two computers are never quite the same

QDateTime ahead(const QDateTime &at, const QDateTime &now)
{
    return at > now.addSecs(tolerance) ? at : QDateTime();
}

} // namespace

Answer<Result<QDateTime>> changedAhead(Store &store, const QDateTime &now)
{
    return store.latestStep().then([now](const Result<QDateTime> &latest) -> Result<QDateTime> {
        if (!latest)
            return latest.error();
        return latest->isValid() ? ahead(*latest, now) : QDateTime();
    });
}

void madeAhead(Store &store, const Entity &entity, const QDateTime &now, QObject *context,
    std::function<void(const QDateTime &)> then)
{
    store.records({&entity, {}, {{"rid", true}}, 1})
        .then(context, [&store, now, context, then = std::move(then)](const Result<QList<Record>> &newest) {
            if (!newest || newest->isEmpty())
                return then({});
            store.history(newest->first().ref(), 1).then(context, [now, then](const Result<QList<HistoryLine>> &lines) {
                then(lines && !lines->isEmpty() ? ahead(lines->first().at, now) : QDateTime());
            });
        });
}

} // namespace crm
