// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/synccommands.h"

#include "app/cli/sync/conflicts.h"
#include "app/cli/sync/loginprompt.h"
#include "db/entities/syncconflict.h"
#include "db/search/searchcache.h"
#include "db/sync/syncservice.h"
#include "models/review/introduction.h"
#include "models/review/reviewlist.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
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
    if (!status.notice.isEmpty())
        json.insert("notice", status.notice);
    if (status.files > 0)
        json.insert("files", status.files);
    if (status.held > 0)
        json.insert("held", status.held);
    if (status.refused > 0)
        json.insert("refused", status.refused);
    return json;
}

/// With what is to be reviewed, as the window counts it: by this person, and what others wrote among themselves.
QJsonObject wholeJsonOf(const SyncStatus &status, Store &store)
{
    auto json = jsonOf(status);
    const auto open = [&](const Id &me) { return answer(store.count({&SyncConflict::entity(), questionsTo(me)})); };
    const auto own = open(store.user());
    json.insert("conflicts", own);
    if (const auto ofOthers = open({}) - own; ofOthers > 0)
        json.insert("conflicts_of_others", ofOthers);
    return json;
}

/// What the organisation does not leave on a computer that it has shut out: the file, and what was made of it.
void removeFile(const QString &database)
{
    QString identity;
    {
        const auto store = open(database);
        identity = answer(store->meta("database")).toString();
    }
    for (const auto *ending : {"", "-wal", "-shm"})
        QFile::remove(database + QLatin1String(ending));
    if (!identity.isEmpty())
        QDir(searchCacheFolder(identity)).removeRecursively();
}

/// Exchanges everything once; the file has to belong to an organisation. Whoever has it open makes way should it have to
/// be removed.
SyncStatus synchronise(const QString &database, std::unique_ptr<Store> &opened, bool agrees = false)
{
    SyncStatus status;
    {
        QEventLoop loop;
        SyncService service(database, SyncService::Once);
        QObject::connect(&service, &SyncService::finished, &loop, [&](const SyncStatus &end) {
            status = end;
            if (end.notice.isEmpty())
                return loop.quit();
            QObject::connect(&service, &SyncService::changed, &loop, &QEventLoop::quit);
            service.readNotice(); // it will have been told
        });
        agrees ? service.agreeToRemovals() : service.start();
        loop.exec();
    }
    if (status.isToRemove) {
        opened.reset();
        removeFile(database);
        fail(Text::tr("Your administrator has shut this computer out: the file was removed from it."));
    }
    if (status.state == SyncState::Off)
        fail(Text::tr("The file belongs to no organisation; “rapport-cli sync join CODE” lets it join one."));
    return status;
}

/// `opened`: the file, which takes as long to open as the exchange that finds nothing new. `notice`: of an exchange just
/// before, when this one has none.
void finish(const QString &database, std::unique_ptr<Store> opened, bool agrees = false, const QString &notice = {})
{
    auto status = synchronise(database, opened, agrees);
    if (status.notice.isEmpty())
        status.notice = notice;
    printJson(wholeJsonOf(status, *opened));
    if (status.state != SyncState::Idle)
        fail(status.problem);
    if (status.files > 0)
        fail(status.problem.isEmpty()
                ? Text::tr("Not all attached files could be sent yet; the next exchange goes on with them.")
                : status.problem);
}

void introduce(const Membership &member, Store &store)
{
    answer(introduceColleague(store, member.user, member.name, member.role));
    store.setUser(member.user);
    answer(store.opened());
}

void join(const Arguments &arguments, const QString &database)
{
    if (arguments.words.size() != 2)
        wrongUsage(Text::tr("Say which invite: rapport-cli --db FILE sync join CODE"));
    open(database);
    const auto entered = askForLogin();
    const JoinWish wish{
        arguments.words.at(1), arguments.value("server"), entered.login, entered.password, entered.totp};
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
    introduce(**joined, *open(database)); // whoever works with the file meanwhile is this person
    std::unique_ptr<Store> none;
    const auto first = synchronise(database, none);
    auto opened = open(database);
    if (first.state == SyncState::Idle)
        introduce(**joined, *opened); // somebody may have removed them meanwhile
    finish(database, std::move(opened), false, first.notice);
}

/// What has not been sent is sent first; `discards`: what cannot be may go with the file.
void leave(const QString &database, bool discards)
{
    const auto member = membershipOf(database);
    if (!member)
        fail(member.error());
    if (!member->isMember())
        fail(Text::tr("The file belongs to no organisation."));
    std::unique_ptr<Store> none;
    const auto last = synchronise(database, none);
    if (member->removesData && !discards) {
        if (last.pending > 0)
            fail(Text::tr("%n change(s) could not be sent and would be lost with the file: %1 Synchronise first, or "
                          "give them up with “sync leave --discard”.",
                nullptr, int(last.pending))
                     .arg(last.problem));
        if (last.files > 0)
            fail(Text::tr("%n attached file(s) could not be sent and would be lost with the file. Synchronise first, "
                          "or give them up with “sync leave --discard”.",
                nullptr, int(last.files)));
    }
    QString notice;
    {
        QEventLoop loop;
        SyncService service(database, SyncService::Once);
        QObject::connect(&service, &SyncService::changed, &loop, [&](const SyncStatus &status) {
            notice = status.notice;
            loop.quit();
        });
        service.leave();
        loop.exec();
    }
    if (member->removesData) {
        removeFile(database);
        print(Text::tr("Signed out. The file was removed, as the organisation wants it.") + u'\n');
    } else {
        print(Text::tr("Signed out. The records stay in the file.") + u'\n');
    }
    if (!notice.isEmpty())
        print(notice + u'\n');
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
    if (arguments.words.size() > 1 || (!what.isEmpty() && what != "status" && what != "leave"))
        wrongUsage(Text::tr("“%1” is too much here.").arg(arguments.words.last()));
    auto opened = open(database);
    if (what == "status") {
        const auto status = statusOf(database);
        if (!status)
            fail(status.error());
        return printJson(wholeJsonOf(*status, *opened));
    }
    if (what.isEmpty() && !arguments.has("watch"))
        return finish(database, std::move(opened), arguments.has("accept-removals"));
    opened.reset();
    if (what == "leave")
        return leave(database, arguments.has("discard"));
    watch(database);
}

} // namespace

QList<Command> syncCommands()
{
    return {
        {"sync", "[join CODE [--server URL] | leave [--discard] | status | --once [--accept-removals] | --watch]",
            QT_TRANSLATE_NOOP("crm::CommandLine", "Exchanges changes with the organisation's server."),
            QT_TRANSLATE_NOOP("crm::CommandLine",
                "sync join CODE   lets the file join by an invite; login and password are asked for, or read from\n"
                "                 standard input: both on two lines, or the password alone\n"
                "sync             sends and fetches once (--once says the same); --watch goes on until interrupted\n"
                "                 --accept-removals agrees to what is held back because it would remove much of the "
                "file\n"
                "sync leave       sends what waits and signs this device out; the records stay unless the organisation "
                "wants\n"
                "                 them removed. Then what could not be sent keeps it from leaving; --discard gives it "
                "up\n"
                "sync status      says as JSON when all was exchanged, what waits, and what is to be reviewed"),
            {0, 2, {"server"}, {"once", "watch", "accept-removals", "discard"}}, runSync},
        {"conflicts", "[--all] [--format text|json] | resolve ID keep|replace|both",
            QT_TRANSLATE_NOOP("crm::CommandLine",
                "Shows what colleagues changed without knowing of each other, and decides what counts."),
            QT_TRANSLATE_NOOP("crm::CommandLine",
                "conflicts resolve ID keep      what is in force stays\n"
                "conflicts resolve ID replace   the overwritten value comes back, or the deletion happens after all\n"
                "conflicts resolve ID both      texts: what is in force, then what was overwritten"),
            {0, 3, {"format"}, {"all"}}, runConflicts},
    };
}

} // namespace crm::cli
