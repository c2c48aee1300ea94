// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/forecast/snapshots.h"

#include "db/value/amountlimit.h"
#include "models/record/clockcheck.h"

#include <algorithm>
#include <tuple>

namespace crm {

namespace {

constexpr auto idForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QDate monthOf(const QDate &day)
{
    return day.isValid() ? QDate(day.year(), day.month(), 1) : QDate();
}

/// Deals that share a record of a snapshot.
struct Bucket
{
    QDate month;
    ForecastCategory category;
    Id owner;
    QString currency;
    friend bool operator<(const Bucket &a, const Bucket &b)
    {
        return std::tie(a.month, a.category, a.owner, a.currency) < std::tie(b.month, b.category, b.owner, b.currency);
    }
};

/// "AZq… 120000 50 2026-04-30": id, amount, probability, expected close.
QString lineOf(const StandingDeal &deal)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(QString::fromLatin1(deal.id.bytes().toBase64(idForm)), QString::number(deal.amount),
            QString::number(deal.probability), deal.close.isValid() ? deal.close.toString(Qt::ISODate) : u"-"_qs);
}

ForecastSnapshot keep(const Bucket &bucket, const QList<StandingDeal> &deals, const QDateTime &now)
{
    ForecastSnapshot kept{.id = Id::make(),
        .week = mondayOf(now.toLocalTime().date()),
        .takenAt = now,
        .month = bucket.month,
        .category = categoryCode(bucket.category),
        .owner = {bucket.owner},
        .currency = bucket.currency,
        .deals = deals.size()};
    qint64 amount = 0;
    qint64 weighted = 0;
    QStringList lines;
    for (const auto &deal : deals) {
        addCapped(amount, deal.amount);
        addCapped(weighted, scaled(deal.amount, deal.probability, 100)); // as Opportunity's own weighted amount
        lines.append(lineOf(deal));
    }
    kept.amount = {amount};
    kept.weighted = {weighted};
    kept.members = lines.join(u'\n');
    return kept;
}

StandingDeal standing(const Record &record, const Stage &stage)
{
    const auto deal = record.as<Opportunity>();
    return {.id = deal.id,
        .owner = deal.owner.id,
        .state = stage.type,
        .category = deal.forecastCategory,
        .currency = deal.currency,
        .amount = deal.amount.minor.value_or(0),
        .probability = deal.probability.value_or(0),
        .close = deal.expectedClose};
}

} // namespace

QDate mondayOf(const QDate &day)
{
    return day.addDays(1 - day.dayOfWeek());
}

Edit snapshotEdit(const QList<StandingDeal> &deals, const QDateTime &now)
{
    QMap<Bucket, QList<StandingDeal>> buckets;
    for (const auto &deal : deals)
        buckets[{monthOf(deal.close), deal.category, deal.owner, deal.currency}].append(deal);
    Edit edit{.label = ForecastSnapshot::tr("Forecast of the week kept"), .origin = QStringLiteral("system")};
    for (auto it = buckets.cbegin(); it != buckets.cend(); ++it)
        edit.puts.append(Record::from(keep(it.key(), it.value(), now)));
    return edit;
}

QList<StandingDeal> membersOf(const Record &snapshot)
{
    QList<StandingDeal> deals;
    for (const auto &line : snapshot.text("members").split(u'\n', Qt::SkipEmptyParts)) {
        const auto cells = line.split(u' ');
        const auto id = Id::fromBytes(QByteArray::fromBase64(cells.value(0).toLatin1(), idForm));
        bool isAmount = false;
        const auto amount = cells.value(1).toLongLong(&isAmount);
        if (id.isNull() || !isAmount)
            continue;
        deals.append({.id = id,
            .owner = snapshot.reference("owner"),
            .category = FieldTraits<ForecastCategory>::load(snapshot.value("category")),
            .currency = snapshot.text("currency"),
            .amount = amount,
            .probability = cells.value(2).toLongLong(),
            .close = QDate::fromString(cells.value(3), Qt::ISODate)});
    }
    return deals;
}

QList<StandingDeal> membersOf(const QList<Record> &week)
{
    const auto first = std::min_element(week.begin(), week.end(), [](const Record &a, const Record &b) {
        return a.value("taken_at").toLongLong() < b.value("taken_at").toLongLong();
    });
    QList<StandingDeal> deals;
    for (const auto &record : week)
        if (record.value("taken_at") == first->value("taken_at"))
            deals += membersOf(record);
    return deals;
}

Answer<Result<ChangeSet>> takeWeeklySnapshot(Store &store, const QDateTime &now)
{
    const auto label = ForecastSnapshot::tr("Forecast of the week kept");
    const auto work = [now](Batch &batch) {
        const auto week = mondayOf(now.toLocalTime().date());
        if (!batch
                 .find({.entity = &ForecastSnapshot::entity(),
                     .filter = Filter::equals("week", week.toString(Qt::ISODate)),
                     .limit = 1})
                 .isEmpty())
            return;
        QHash<Id, Stage> stages;
        QVariantList open;
        for (const auto &record : batch.find({&Stage::entity(), Filter::equals("type", QStringLiteral("open"))})) {
            stages.insert(record.id, record.as<Stage>());
            open.append(record.id.bytes());
        }
        if (open.isEmpty())
            return;
        QList<StandingDeal> deals;
        for (const auto &record :
            batch.find({&Opportunity::entity(), Filter::compare("stage", Filter::In, open), {{"rid"}}}))
            deals.append(standing(record, stages.value(record.reference("stage"))));
        for (const auto &record : snapshotEdit(deals, now).puts)
            batch.put(record);
    };
    return store.batch(label, work, {}, {}, QStringLiteral("system"));
}

void keepWeek(Store &store, QObject *context, const QDateTime &now)
{
    changedAhead(store, now).then(context, [&store, context, now](const Result<QDateTime> &ahead) {
        if (ahead && ahead->isValid())
            return;
        madeAhead(store, Opportunity::entity(), now, context, [&store, now](const QDateTime &deal) {
            if (!deal.isValid())
                takeWeeklySnapshot(store, now);
        });
    });
}

Answer<Result<QList<QDate>>> snapshotWeeks(Store &store)
{
    return store.aggregate({&ForecastSnapshot::entity(), {}, {{"week"}}, {{Aggregate::Count}}})
        .then([](const Result<Table> &rows) -> Result<QList<QDate>> {
            if (!rows)
                return rows.error();
            QList<QDate> weeks;
            for (const auto &row : *rows)
                weeks.prepend(QDate::fromString(row.value(0).toString(), Qt::ISODate));
            return weeks;
        });
}

} // namespace crm
