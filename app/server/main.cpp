// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/call.h"
#include "app/server/certificate.h"
#include "app/server/heads.h"
#include "app/server/httpfront.h"
#include "db/sync/server/blobs.h"
#include "db/sync/server/scoping.h"
#include "db/sync/server/sqlitedatabase.h"
#include "db/sync/wire/cbor.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

#include <iostream>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace crm;
using namespace crm::sync;
using namespace crm::server;

namespace {

constexpr qint64 removalsKept = 400LL * 86400000; // ms; a device that was away for longer reads all again

constexpr auto usage = R"(Usage: rapport-syncd COMMAND --data DIR …

Keeps an organisation's records and passes changes between its devices.

  init --data DIR [--postgres URL] --organisation NAME
                                                   makes the folder, the database and a certificate
  user add LOGIN --role ROLE [--team TEAM] [--name NAME] --data DIR
                                                   password on standard input, at least 12 characters;
                                                   roles: administrator, manager, agent, reader
  user change LOGIN [--role ROLE] [--team TEAM] [--name NAME] --data DIR
  user password LOGIN --data DIR                   a new one, on standard input
  user disable|enable LOGIN --data DIR             shuts all devices of a user out, or lets them in again
  user totp LOGIN [--off] --data DIR               joining asks for a code besides; prints the address for an
                                                   authenticator program and ten recovery codes
  user list --data DIR                             login, role, team, name and state of everybody
  invite LOGIN [--address HOST:PORT] --data DIR    prints one code that lets one device in, for a week
        [--remove-on-sign-out]                     the window takes the file away from who signs out
  device list --data DIR                           the devices that have joined
  device revoke DEVICE --data DIR                  by the first characters of its number
  device wipe DEVICE --data DIR                    a lost one: revokes it, and has it remove its file when it comes again
  serve --listen HOST:PORT [--behind-proxy] --data DIR
                                                   runs until SIGTERM; --behind-proxy speaks plain HTTP
        [--certificate FILE --key FILE]            others than the ones that init made (invite takes
                                                   --certificate as well)
        [--connections-per-address N]              50 when not said
        [--quota GIB]                              of all attached files together; 20 when not said
  certificate renew --data DIR                     makes another in place of the one that init made; devices
                                                   have to be invited again
  reach --data DIR                                 kinds of records, and whom they reach
  reach KIND everyone|team|owner --data DIR        everybody; the owner's team; or the owner and who leads the team.
                                                   Administrators get all, and devices let go of the rest
  limit RECORDS --data DIR                         how many records the organisation may have; 0: any number
  audit --data DIR                                 who came in, tried to, was given or lost a right
  backup FILE --data DIR                           writes a copy, also while the server runs
  restore FILE --data DIR                          goes back to a copy; devices send again what it lacks
  verify [--heads FILE] --data DIR                 whether nobody has tampered with log and audit; FILE is a copy
                                                   of DIR/signed-heads kept elsewhere

Exit code: 0 success, 1 failure with one sentence on standard error, 2 wrong usage.
)";

void beginEpochIfBehind(Ledger &ledger, const DataFolder &folder)
{
    if (ledger.head().head >= folder.knownHead())
        return;
    ledger.beginEpoch(randomBytes(nodeSize), nowMs());
    qWarning("The database is older than this server has been: devices are asked to send again what it lacks.");
}

/// As many connections as the system allows this user at all; many systems begin with 1,024.
void allowConnections()
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
#endif
}

FrontOptions frontOptions(const Call &call, const DataFolder &folder)
{
    const auto listen = call.needed("--listen");
    const auto host = listen.section(u':', 0, -2).remove(u'[').remove(u']');
    bool isPort = false;
    const auto port = listen.section(u':', -1).toUShort(&isPort);
    if (host.isEmpty() || !isPort)
        throw Exit{2, "--listen takes HOST:PORT, like 0.0.0.0:8443."};
    if (call.has("--certificate") != call.has("--key"))
        throw Exit{2, "--certificate and --key go together."};
    FrontOptions options{host.toStdString(), port};
    options.trustsProxy = call.has("--behind-proxy");
    options.mostOfAddress = call.number("--connections-per-address", options.mostOfAddress);
    if (!options.trustsProxy) {
        options.certificate = call.options.value("--certificate", folder.certificate()).toStdString();
        options.key = call.options.value("--key", folder.key()).toStdString();
    }
    return options;
}

/// What is done while serving: noting how far the server is, and once a day signing the ends of log and audit and
/// clearing away files that nobody refers to.
class Chores
{
public:
    Chores(Api &api, Database &database, const DataFolder &folder)
        : m_api(api)
        , m_database(database)
        , m_folder(folder)
        , m_noted(folder.knownHead())
    {
    }

    /// A database that does not answer is asked again at the next time.
    void run()
    {
        try {
            m_api.refreshHead();
            if (m_api.head() != std::exchange(m_noted, m_api.head()))
                m_folder.noteHead(m_noted);
            const auto today = nowMs() / 86400000;
            if (today == m_day)
                return;
            if (!Heads(m_folder.path()).signOnceADay(m_database, nowMs()))
                qWarning("The heads of log and audit cannot be signed: look who may write in %s.",
                    qPrintable(m_folder.path()));
            Blobs(m_database).sweep(nowMs());
            Ledger(m_database).purge(nowMs() - removalsKept);
            m_day = today;
        } catch (const DatabaseError &error) {
            qWarning("%s: %s", qPrintable(error.statement), qPrintable(error.reason));
        }
    }

private:
    Api &m_api;
    Database &m_database;
    const DataFolder &m_folder;
    qint64 m_noted;
    qint64 m_day = 0; ///< since 1970 UTC
};

void runServe(const Call &call, const DataFolder &folder)
{
    auto options = frontOptions(call, folder);
    if (!options.trustsProxy)
        if (const auto problem
            = certificateProblem(QString::fromStdString(options.certificate), QString::fromStdString(options.key));
            !problem.isEmpty())
            throw Exit{
                1, call.has("--certificate") ? problem : problem + " “rapport-syncd certificate renew” makes another."};
    allowConnections();
    const auto databases = folder.databases();
    const auto database = databases();
    Ledger ledger(*database);
    beginEpochIfBehind(ledger, folder);
    reconsiderLeft(ledger, nowMs()); // and no sooner: it moves on, so that an older database would not be noticed
    nobodysHash();                   // the first stranger waits no longer than the next
    Api api(databases, {qint64(call.number("--quota", 20)) << 30});
    const auto ready = [&, host = QString::fromStdString(options.host), isPlain = options.trustsProxy](quint16 used) {
        print(QString("Rapport serves “%1” at %2://%3:%4")
                  .arg(ledger.organisation(), isPlain ? "http" : "https", host)
                  .arg(used));
    };
    Chores chores(api, *database, folder);
    HttpFront(std::move(options), api).run(ready, [&] { chores.run(); });
    folder.noteHead(ledger.head().head);
}

bool isSameFile(const QString &one, const QString &other)
{
    return QFileInfo(one) == QFileInfo(other); // by what they are, not by how they are written
}

/// PostgreSQL has its own ways; a server that starts over an older database notices and begins a new epoch.
void refusePostgres(const DataFolder &folder)
{
    folder.check();
    if (!folder.postgres().isEmpty())
        throw Exit{1, "The organisation is in PostgreSQL: copy and restore it with pg_dump and pg_restore."};
}

void noteEvent(const DataFolder &folder, const AuditEvent &event)
{
    const auto database = folder.databases()();
    database->transact([&] { Audit(*database).append(event, nowMs()); });
}

void runBackup(const Call &call, const DataFolder &folder)
{
    refusePostgres(folder);
    if (isSameFile(call.word(1), folder.databaseFile()))
        throw Exit{1, "A backup needs a name of its own: this is the database itself."};
    const QFileInfo into(QFileInfo(call.word(1)).absolutePath());
    if (!into.isDir() || !into.isWritable())
        throw Exit{1,
            QString("The backup “%1” cannot be written: “%2” is no folder that may be written to.")
                .arg(call.word(1), into.filePath())};
    if (!backUp(folder.databaseFile(), call.word(1)))
        throw Exit{1, QString("The backup “%1” cannot be written.").arg(call.word(1))};
    noteEvent(folder, {"backup", {}, call.word(1)}); // all that the organisation has has left it
}

void checkBackup(const QString &file, const DataFolder &folder)
{
    if (isSameFile(file, folder.databaseFile()))
        throw Exit{1, "This is the database itself, not a backup of it."};
    if (!QFileInfo(file).isFile())
        throw Exit{1, QString("There is no file “%1”.").arg(file)};
    const Exit foreign{1, QString("“%1” is not a backup of a server.").arg(file)};
    if (!SqliteDatabase::isOne(file))
        throw foreign;
    SqliteDatabase backup(file);
    if (!backup.isSound())
        throw Exit{1, QString("The backup “%1” is damaged and was not restored.").arg(file)};
    if (!Ledger(backup).isFounded())
        throw foreign;
}

/// What stands there is kept beside it; the restored database begins a new epoch.
void runRestore(const Call &call, const DataFolder &folder)
{
    refusePostgres(folder);
    checkBackup(call.word(1), folder);
    try {
        if (!putBack(call.word(1), folder.databaseFile(), folder.databaseFile() + ".before-restore"))
            throw Exit{1, "The present database cannot be moved aside."};
    } catch (const DatabaseError &error) {
        if (error.cause == DatabaseError::Passing)
            throw Exit{1, QString("A server is running over “%1”: stop it, then restore.").arg(folder.path())};
        throw;
    }
    SqliteDatabase restored(folder.databaseFile());
    Ledger(restored).beginEpoch(randomBytes(nodeSize), nowMs());
    folder.noteHead(Ledger(restored).head().head);
    Ledger(restored).complete();
    Heads(folder.path()).putAside();
    noteEvent(folder, {"restored", {}, call.word(1)});
}

void runAudit(const Call &, const DataFolder &folder)
{
    const auto database = folder.databases()();
    for (const auto &line : Audit(*database).list(0))
        print(line);
}

void runVerify(const Call &call, const DataFolder &folder)
{
    const auto database = folder.databases()();
    Ledger ledger(*database);
    Audit audit(*database);
    const auto faults
        = ledger.verifyLog() + audit.verify() + Heads(folder.path()).verify(*database, call.options.value("--heads"));
    if (!faults.isEmpty())
        throw Exit{1, faults.join(u' ')};
    const auto head = ledger.head();
    print(QString("The log is whole: %1 lines, %2").arg(head.logged).arg(QString::fromLatin1(head.log.toHex())));
    const auto end = audit.end();
    print(QString("The audit is whole: %1 events, %2").arg(end.count).arg(QString::fromLatin1(end.chain.toHex())));
}

/// The command, what it does, and to what.
qsizetype mostWords(const Call &call)
{
    static const QMap<QString, qsizetype> most{{"user", 3}, {"device", 3}, {"reach", 3}, {"invite", 2},
        {"certificate", 2}, {"limit", 2}, {"backup", 2}, {"restore", 2}};
    return qMin<qsizetype>(most.value(call.word(0), 1), call.words.value(1) == "list" ? 2 : 3);
}

void run(const QStringList &arguments)
{
    const auto call = readCall(arguments);
    if (call.options.contains("--help"))
        return print(QString::fromUtf8(usage));
    const auto command = call.word(0);
    const QMap<QString, void (*)(const Call &, const DataFolder &)> commands{{"user", runUser}, {"invite", runInvite},
        {"device", runDevice}, {"serve", runServe}, {"backup", runBackup}, {"restore", runRestore},
        {"verify", runVerify}, {"audit", runAudit}, {"reach", runReach}, {"limit", runLimit},
        {"certificate", runCertificate}};
    if (command != "init" && !commands.contains(command))
        throw Exit{2, QString("There is no command “%1”; “rapport-syncd --help” lists them.").arg(command)};
    if (const auto most = mostWords(call); call.words.size() > most)
        throw Exit{2, QString("“%1” is too much here; “rapport-syncd --help” shows how.").arg(call.word(int(most)))};
    DataFolder folder(call.needed("--data"));
    if (command == "init")
        return folder.make(call.needed("--organisation"), call.options.value("--postgres"));
    if (command != "restore") // which is for when the database is gone or damaged
        folder.complete();
    commands.value(command)(call, folder);
}

int failed(const QString &sentence, int code)
{
    std::cerr << sentence.simplified().toStdString() << std::endl;
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName("rapport-syncd");
    try {
        run(QCoreApplication::arguments().mid(1));
        return 0;
    } catch (const Exit &exit) {
        return failed(exit.sentence, exit.code);
    } catch (const DatabaseError &error) {
        return failed(QString("The organisation's database cannot be used: %1.").arg(error.reason), 1);
    } catch (const WireError &error) {
        return failed(error.reason, 1);
    } catch (const std::exception &error) {
        return failed(QString::fromLocal8Bit(error.what()), 1);
    }
}
