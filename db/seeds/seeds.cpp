// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/store/seeds.h"

#include "db/entities/activity.h"
#include "db/entities/quote.h"
#include "db/entities/servicecase.h"
#include "db/store/writer.h"
#include "db/value/money.h"
#include "db/value/namedid.h"
#include "db/value/usualcurrency.h"

namespace crm {

namespace {

/// The same in every new file, so that files which synchronise later have one "Sales" and not two.
Id seedId(const char *kind, const char *name)
{
    return namedId(QByteArray("seed/") + kind + '/' + name);
}

QString text(const char *source)
{
    return QCoreApplication::translate("crm::Seeds", source);
}

void seedPipeline(Batch &batch, const QString &currency)
{
    const Pipeline pipeline{.id = seedId("pipeline", "Sales"),
        .name = text(QT_TRANSLATE_NOOP("crm::Seeds", "Sales")),
        .currency = isCurrency(currency) ? currency : QStringLiteral("EUR")};
    batch.put(Record::from(pipeline));
    const struct
    {
        const char *name;
        StageType type;
        int probability;
        int rotDays; ///< 0: never
        ForecastCategory category;
    } stages[] = {
        {QT_TRANSLATE_NOOP("crm::Seeds", "Lead"), StageType::Open, 10, 30, ForecastCategory::Pipeline},
        {QT_TRANSLATE_NOOP("crm::Seeds", "Qualified"), StageType::Open, 25, 30, ForecastCategory::Pipeline},
        {QT_TRANSLATE_NOOP("crm::Seeds", "Proposal"), StageType::Open, 50, 21, ForecastCategory::BestCase},
        {QT_TRANSLATE_NOOP("crm::Seeds", "Negotiation"), StageType::Open, 75, 14, ForecastCategory::Commit},
        {QT_TRANSLATE_NOOP("crm::Seeds", "Won"), StageType::Won, 100, 0, ForecastCategory::Closed},
        {QT_TRANSLATE_NOOP("crm::Seeds", "Lost"), StageType::Lost, 0, 0, ForecastCategory::Omitted},
    };
    int position = 0;
    for (const auto &s : stages)
        batch.put(Record::from(Stage{.id = seedId("stage", s.name),
            .name = text(s.name),
            .pipeline = {pipeline.id},
            .type = s.type,
            .position = ++position * 10,
            .probability = s.probability,
            .forecastCategory = s.category,
            .rotDays = s.rotDays ? std::optional<qint64>(s.rotDays) : std::nullopt}));
}

void seedCategories(Batch &batch)
{
    const QList<std::pair<const char *, QList<const char *>>> tree{
        {QT_TRANSLATE_NOOP("crm::Seeds", "Product"),
            {QT_TRANSLATE_NOOP("crm::Seeds", "Defect"), QT_TRANSLATE_NOOP("crm::Seeds", "Not as described"),
                QT_TRANSLATE_NOOP("crm::Seeds", "Safety")}},
        {QT_TRANSLATE_NOOP("crm::Seeds", "Delivery"),
            {QT_TRANSLATE_NOOP("crm::Seeds", "Late"), QT_TRANSLATE_NOOP("crm::Seeds", "Incomplete"),
                QT_TRANSLATE_NOOP("crm::Seeds", "Damaged")}},
        {QT_TRANSLATE_NOOP("crm::Seeds", "Billing"),
            {QT_TRANSLATE_NOOP("crm::Seeds", "Wrong amount"), QT_TRANSLATE_NOOP("crm::Seeds", "Unexpected charge")}},
        {QT_TRANSLATE_NOOP("crm::Seeds", "Service"),
            {QT_TRANSLATE_NOOP("crm::Seeds", "No answer"), QT_TRANSLATE_NOOP("crm::Seeds", "Conduct"),
                QT_TRANSLATE_NOOP("crm::Seeds", "Wrong information")}},
    };
    for (const auto &[name, children] : tree) {
        const CaseCategory parent{.id = seedId("category", name), .name = text(name)};
        batch.put(Record::from(parent));
        for (const auto *child : children)
            batch.put(Record::from(
                CaseCategory{.id = seedId("category", child), .name = text(child), .parent = {parent.id}}));
    }
}

} // namespace

void seed(Writer &writer, const QString &currency)
{
    writer.transact({text(QT_TRANSLATE_NOOP("crm::Seeds", "New file")), "system"}, [&] {
        seedPipeline(writer, currency);
        seedCategories(writer);
    });
}

void readUsualCurrency(Connection &connection)
{
    const bool isThere
        = !connection.scalar("SELECT 1 FROM sqlite_schema WHERE name = 'letterhead'").isNull(); // or an older file
    auto found = isThere
        ? connection.scalar("SELECT currency FROM letterhead WHERE in_use = 1 ORDER BY rid LIMIT 1").toString()
        : QString();
    if (found.isEmpty())
        found = connection.scalar("SELECT currency FROM pipeline ORDER BY archived, position, id LIMIT 1").toString();
    setUsualCurrency(found);
}

bool changesUsualCurrency(const ChangeSet &set)
{
    return set.touches(Letterhead::entity()) || set.touches(Pipeline::entity());
}

} // namespace crm
