// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/synccommands.h"

#include "app/cli/sync/conflicts.h"
#include "app/cli/sync/loginprompt.h"
#include "db/entities/syncconflict.h"
#include "db/sync/syncservice.h"
#include "models/review/introduction.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>

namespace crm::cli {

namespace {

using namespace sync;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::CommandLine)
};

void printJson(const QJsonObject &object)
{
    print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n');
}

QJsonObject jsonOf(const SyncStatus &status)
{
    QJsonObject json{{"state", QString::fromLatin1(codeOf(status.state))}, {"pending", status.pending}};
    json.insert("last",
        status.lastMs ? QJsonValue(QDateTime::fromMSecsSinceEpoch(status.lastMs, Qt::UTC).toString(Qt::ISODate))
                      : QJsonValue());
    if (!status.problem.isEmpty())
        json.insert("problem", status.problem);
    return json;
}

/// With what is to be reviewed.
QJsonObject wholeJsonOf(const SyncStatus &status, const QString &database)
{
    auto json = jsonOf(status);
    const auto store = open(database);
    json.insert("conflicts", answer(store->count({&SyncConflict::entity(), Filter::equals("state", QString("open"))})));
    return json;
}

/// Exchanges everything once; the file has to belong to an organisation.
SyncStatus synchronise(const QString &database)
{
    QEventLoop loop;
    SyncService service(database, SyncService::Once);
    SyncStatus status;
    QObject::connect(&service, &SyncService::finished, &loop, [&](const SyncStatus &end) {
        status = end;
        loop.quit();
    });
    service.start();
    loop.exec();
    if (status.state == SyncState::Off)
        fail(Text::tr("The file belongs to no organisation; “rapport-cli sync join CODE” lets it join one."));
    return status;
}

void finish(const QString &database)
{
    const auto status = synchronise(database);
    printJson(wholeJsonOf(status, database));
    if (status.state != SyncState::Idle)
        fail(status.problem);
}

void introduce(const Membership &member, const QString &database)
{
    const auto store = open(database);
    if (answer(store->fetch(User::entity(), {member.user})).isEmpty())
        answer(store->commit(introduceColleague(member.user, member.name, member.role)));
    store->setUser(member.user);
    answer(store->opened());
}

void join(const Arguments &arguments, const QString &database)
{
    if (arguments.words.size() != 2)
        wrongUsage(Text::tr("Say which invite: rapport-cli --db FILE sync join CODE"));
    open(database);
    const auto entered = askForLogin();
    const JoinWish wish{arguments.words.at(1), arguments.value("server"), entered.login, entered.password};
    QEventLoop loop;
    SyncService service(database, SyncService::Once);
    std::optional<Result<Membership>> joined;
    QObject::connect(&service, &SyncService::joined, &loop, [&](const Result<Membership> &result) {
        joined = result;
        loop.quit();
    });
    service.join(wish);
    loop.exec();
    if (!*joined)
        fail(joined->error());
    // The organisation's records first: this user may have one there already.
    if (synchronise(database).state == SyncState::Idle)
        introduce(**joined, database);
    finish(database);
}

void watch(const QString &database)
{
    QEventLoop loop;
    SyncService service(database, SyncService::Watch);
    QObject::connect(&service, &SyncService::changed, &loop, [&](const SyncStatus &status) {
        printJson(jsonOf(status));
        if (status.state == SyncState::SignedOut || status.state == SyncState::Refused)
            loop.quit();
    });
    QObject::connect(&service, &SyncService::finished, &loop, &QEventLoop::quit);
    service.start();
    loop.exec();
}

void runSync(const Arguments &arguments, const QString &database)
{
    const auto what = arguments.words.value(0);
    if (what == "join")
        return join(arguments, database);
    if (arguments.words.size() > 1 || (!what.isEmpty() && what != "status"))
        wrongUsage(Text::tr("“%1” is too much here.").arg(arguments.words.last()));
    open(database);
    if (what == "status") {
        const auto status = statusOf(database);
        if (!status)
            fail(status.error());
        return printJson(wholeJsonOf(*status, database));
    }
    if (arguments.has("watch"))
        return watch(database);
    finish(database);
}

} // namespace

QList<Command> syncCommands()
{
    return {
        {"sync", "[join CODE [--server URL] | status | --once | --watch]",
            QT_TRANSLATE_NOOP("crm::CommandLine", "Exchanges changes with the organisation's server."),
            QT_TRANSLATE_NOOP("crm::CommandLine",
                "sync join CODE   lets the file join by an invite; login and password are asked for, or read from\n"
                "                 standard input: both on two lines, or the password alone\n"
                "sync             sends and fetches once (--once says the same); --watch goes on until interrupted\n"
                "sync status      says as JSON when all was exchanged, what waits, and what is to be reviewed"),
            {0, 2, {"server"}, {"once", "watch"}}, runSync},
        {"conflicts", "[--all] [--format text|json] | resolve ID keep|replace",
            QT_TRANSLATE_NOOP("crm::CommandLine",
                "Shows what colleagues changed without knowing of each other, and decides what counts."),
            QT_TRANSLATE_NOOP("crm::CommandLine",
                "conflicts resolve ID keep      what is in force stays\n"
                "conflicts resolve ID replace   the overwritten value comes back, or the deletion happens after all"),
            {0, 3, {"format"}, {"all"}}, runConflicts},
    };
}

} // namespace crm::cli
