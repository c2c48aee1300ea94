// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"

#include "db/entities/activity.h"
#include "db/store/userfiles.h"
#include "models/exchange/importguess.h"
#include "models/exchange/importrun.h"
#include "models/schedule/calendartasks.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace crm::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::CommandLine)
};

template <typename T> T checked(const Result<T> &result)
{
    if (!result)
        fail(result.error());
    return *result;
}

QString shownHeaders(const QStringList &headers)
{
    constexpr int shown = 6;
    constexpr int longest = 40; // characters
    QStringList names;
    for (const auto &header : headers.mid(0, shown))
        names.append(u'“' + header.simplified().left(longest) + u'”');
    return names.join(QStringLiteral(", ")) + (headers.size() > shown ? QStringLiteral(" …") : QString());
}

/// The profile, with the file itself deciding whether it holds cards.
ImportPlan planFor(const Arguments &arguments, const QString &file, const Entity &entity, QStringList &remarks)
{
    if (arguments.has("map")) {
        auto plan = checked(loadProfile(arguments.value("map"), entity.name));
        if (plan.entity != entity.name)
            wrongUsage(Text::tr("The profile is for %1, not for %2.")
                           .arg(QString::fromLatin1(plan.entity), QString::fromLatin1(entity.name)));
        return plan;
    }
    const auto guess = checked(guessImport(file, entity.name));
    if (guess.plan.entity != entity.name)
        wrongUsage(Text::tr("Cards hold people: import them as person."));
    for (const auto &column : guess.plan.columns)
        if (!column.question.isEmpty())
            remarks.append(column.header + ": " + column.question);
    const bool isMapped = guess.plan.source.kind == ImportSource::Cards
        || std::any_of(guess.plan.columns.cbegin(), guess.plan.columns.cend(),
            [](const ImportColumn &c) { return !c.target.isEmpty(); });
    remarks += guess.doubts;
    if (!isMapped && !guess.plan.source.hasHeader)
        fail(Text::tr("The first line of the file holds no column names; name its %n column(s) by “index” in a profile "
                      "with --map.",
            nullptr, int(guess.headers.size())));
    if (!isMapped)
        fail(Text::tr("None of the columns is understood as a field of %1: %2. Name them in a profile with --map.")
                 .arg(QString::fromLatin1(entity.name), shownHeaders(guess.headers)));
    return guess.plan;
}

/// iCalendar knows its fields itself; only whether to write it is left to say.
void importTasks(const Arguments &arguments, const QString &database, const QString &path)
{
    for (const auto *option : {"map", "rejects", "save-map", "all-or-nothing"})
        if (arguments.has(option))
            wrongUsage(Text::tr("--%1 is for tables, not for a calendar.").arg(QLatin1String(option)));
    InputFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        fail(Text::tr("The file %1 cannot be read: %2.").arg(path, file.errorString()));
    const auto store = open(database);
    const bool isDryRun = arguments.has("dry-run");
    const auto calendar = readCalendar(file.readAll(), QTimeZone::systemTimeZone());
    auto json = answer(importCalendar(*store, calendar, {.isDryRun = isDryRun})).toJson();
    json.insert("dry_run", isDryRun);
    print(QString::fromUtf8(QJsonDocument(json).toJson()));
}

} // namespace

void runImport(const Arguments &arguments, const QString &database)
{
    if (!arguments.has("as") && !arguments.has("map"))
        wrongUsage(Text::tr("Say which records the file holds: --as person, organisation, opportunity …"));
    const auto *said = arguments.has("as") ? &entityNamed(arguments.value("as")) : nullptr;
    const auto file = arguments.words.first();
    if (said == &Task::entity() && file.endsWith(".ics", Qt::CaseInsensitive))
        return importTasks(arguments, database, file);
    QStringList remarks;
    const auto store = open(database); // a profile may map to fields that its users have added
    const auto &entity
        = said ? *said : entityNamed(QString::fromLatin1(checked(loadProfile(arguments.value("map"))).entity));
    const auto plan = planFor(arguments, file, entity, remarks);
    if (arguments.has("save-map"))
        checked(saveProfile(plan, arguments.value("save-map")));
    const ImportOptions options{.dryRun = arguments.has("dry-run"),
        .rejectsPath = arguments.value("rejects"),
        .stopAtReject = arguments.has("all-or-nothing")};
    auto result = answer(importFile(*store, plan, file, options));
    result.remarks = remarks + result.remarks;
    auto json = result.toJson();
    json.insert("dry_run", options.dryRun);
    QJsonObject mapping;
    for (const auto &column : plan.columns)
        if (!column.target.isEmpty() && !mapping.contains(column.header))
            mapping.insert(column.header, QString::fromUtf8(column.target));
    json.insert("mapping", mapping);
    print(QString::fromUtf8(QJsonDocument(json).toJson()));
}

} // namespace crm::cli
