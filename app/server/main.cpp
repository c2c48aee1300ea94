// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/certificate.h"
#include "app/server/datafolder.h"
#include "app/server/httpfront.h"
#include "db/sync/server/sqlitedatabase.h"
#include "db/sync/wire/cbor.h"
#include "db/sync/wire/invite.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QMap>

#include <cstdio>
#include <iostream>

using namespace crm;
using namespace crm::sync;
using namespace crm::server;

namespace {

constexpr auto usage = R"(Usage: rapport-syncd COMMAND --data DIR …

Keeps an organisation's records and passes changes between its devices.

  init --data DIR [--postgres URL] --organisation NAME
                                                   makes the folder, the database and a certificate
  user add LOGIN --role ROLE [--team TEAM] [--name NAME] --data DIR
                                                   password on standard input, at least 12 characters;
                                                   roles: administrator, manager, agent, reader
  invite LOGIN [--address HOST:PORT] --data DIR    prints one code that lets one device in, for a week
  device list --data DIR                           the devices that have joined
  device revoke DEVICE --data DIR                  by the first characters of its number
  serve --listen HOST:PORT [--behind-proxy] --data DIR
                                                   runs until SIGTERM; --behind-proxy speaks plain HTTP
  backup FILE --data DIR                           writes a copy, also while the server runs
  restore FILE --data DIR                          goes back to a copy; devices send again what it lacks
  verify --data DIR                                whether nobody has tampered with the log

Exit code: 0 success, 1 failure with one sentence on standard error, 2 wrong usage.
)";

/// The words of the command line and its options.
struct Call
{
    QStringList words;
    QMap<QString, QString> options;

    QString needed(const QString &option) const
    {
        if (options.value(option).isEmpty())
            throw Exit{2, QString("Say %1; “rapport-syncd --help” shows how.").arg(option)};
        return options.value(option);
    }
    QString word(int index) const
    {
        if (index >= words.size())
            throw Exit{2, "Something is missing; “rapport-syncd --help” shows how."};
        return words.at(index);
    }
};

Call readCall(const QStringList &arguments)
{
    static const QStringList valued{
        "--data", "--organisation", "--postgres", "--role", "--team", "--name", "--address", "--listen"};
    Call call;
    for (int i = 0; i < arguments.size(); ++i) {
        const auto &word = arguments.at(i);
        if (!word.startsWith("--"))
            call.words.append(word);
        else if (word == "--help" || word == "--behind-proxy")
            call.options.insert(word, "yes");
        else if (!valued.contains(word) || i + 1 == arguments.size())
            throw Exit{2, QString("The option %1 is unknown, or its value is missing.").arg(word)};
        else
            call.options.insert(word, arguments.at(++i));
    }
    return call;
}

void print(const QString &text)
{
    std::cout << text.toStdString() << std::endl;
}

void runUser(const Call &call, const DataFolder &folder)
{
    if (call.word(1) != "add")
        throw Exit{2, "Only “user add LOGIN” is known."};
    const Account account{
        call.word(2), call.options.value("--name", call.word(2)), call.needed("--role"), call.options.value("--team")};
    if (!roles().contains(account.role))
        throw Exit{2, QString("The role is one of %1.").arg(roles().join(", "))};
    std::string line;
    std::getline(std::cin, line);
    const auto password = QString::fromStdString(line);
    if (password.size() < 12)
        throw Exit{1, "The password on standard input has fewer than 12 characters."};
    const auto database = folder.databases()();
    if (!Accounts(*database).add(account, password))
        throw Exit{1, QString("There is a user “%1” already.").arg(account.login)};
}

void runInvite(const Call &call, const DataFolder &folder)
{
    const auto database = folder.databases()();
    Accounts accounts(*database);
    const auto login = call.word(1);
    if (!accounts.find(login))
        throw Exit{1, QString("There is no user “%1”.").arg(login)};
    print(inviteCode({call.options.value("--address"), fingerprintOf(folder.certificate()),
        accounts.invite(login, QDateTime::currentMSecsSinceEpoch()), login}));
}

void runDevice(const Call &call, const DataFolder &folder)
{
    const auto database = folder.databases()();
    Accounts accounts(*database);
    if (call.word(1) == "revoke") {
        if (call.word(2).size() < 4 || accounts.revoke(call.word(2)) == 0)
            throw Exit{1,
                QString("There is no device whose number begins with “%1” (at least 4 characters).").arg(call.word(2))};
        return;
    }
    for (const auto &device : accounts.devices())
        print(QStringList{QString::fromLatin1(device.node.toHex()), device.login, device.name,
            QDateTime::fromMSecsSinceEpoch(device.lastSeen, Qt::UTC).toString(Qt::ISODate),
            device.isRevoked ? "revoked" : "active"}
                  .join(u'\t'));
}

void beginEpochIfBehind(Ledger &ledger, const DataFolder &folder)
{
    if (ledger.head().head >= folder.knownHead())
        return;
    ledger.beginEpoch(randomBytes(nodeSize), QDateTime::currentMSecsSinceEpoch());
    qWarning("The database is older than this server has been: devices are asked to send again what it lacks.");
}

void runServe(const Call &call, const DataFolder &folder)
{
    const auto listen = call.needed("--listen");
    const auto host = listen.section(u':', 0, -2).remove(u'[').remove(u']');
    bool isPort = false;
    const auto port = listen.section(u':', -1).toUShort(&isPort);
    if (host.isEmpty() || !isPort)
        throw Exit{2, "--listen takes HOST:PORT, like 0.0.0.0:8443."};
    const auto databases = folder.databases();
    const auto database = databases();
    Ledger ledger(*database);
    beginEpochIfBehind(ledger, folder);
    Api api(databases);
    FrontOptions options{host.toStdString(), port};
    const bool isPlain = call.options.contains("--behind-proxy");
    if (!isPlain) {
        options.certificate = folder.certificate().toStdString();
        options.key = folder.key().toStdString();
    }
    const auto ready = [&](quint16 used) {
        print(QString("Rapport serves “%1” at %2://%3:%4")
                  .arg(ledger.organisation(), isPlain ? "http" : "https", host)
                  .arg(used));
    };
    qint64 noted = folder.knownHead();
    const auto tick = [&] {
        api.refreshHead();
        if (api.head() != std::exchange(noted, api.head()))
            folder.noteHead(noted);
    };
    HttpFront(options, api).run(ready, tick);
    folder.noteHead(ledger.head().head);
}

/// PostgreSQL has its own ways; a server that starts over an older database notices and begins a new epoch.
void refusePostgres(const DataFolder &folder)
{
    folder.databases();
    if (!folder.postgres().isEmpty())
        throw Exit{1, "The organisation is in PostgreSQL: copy and restore it with pg_dump and pg_restore."};
}

void runBackup(const Call &call, const DataFolder &folder)
{
    refusePostgres(folder);
    if (!backUp(folder.databaseFile(), call.word(1)))
        throw Exit{1, QString("The backup “%1” cannot be written.").arg(call.word(1))};
}

/// What stands there is kept beside it; the restored database begins a new epoch.
void runRestore(const Call &call, const DataFolder &folder)
{
    refusePostgres(folder);
    SqliteDatabase backup(call.word(1));
    if (!Ledger(backup).isFounded())
        throw Exit{1, QString("“%1” is not a backup of a server.").arg(call.word(1))};
    if (!putBack(call.word(1), folder.databaseFile(), folder.databaseFile() + ".before-restore"))
        throw Exit{1, "The present database cannot be moved aside."};
    SqliteDatabase restored(folder.databaseFile());
    Ledger(restored).beginEpoch(randomBytes(nodeSize), QDateTime::currentMSecsSinceEpoch());
    folder.noteHead(Ledger(restored).head().head);
}

void runVerify(const Call &, const DataFolder &folder)
{
    const auto database = folder.databases()();
    Ledger ledger(*database);
    const auto faults = ledger.verifyLog();
    if (!faults.isEmpty())
        throw Exit{1, faults.join(u' ')};
    const auto head = ledger.head();
    print(QString("The log is whole: %1 lines, %2").arg(head.logged).arg(QString::fromLatin1(head.log.toHex())));
}

void run(const QStringList &arguments)
{
    const auto call = readCall(arguments);
    if (call.options.contains("--help"))
        return print(QString::fromUtf8(usage));
    const auto command = call.word(0);
    DataFolder folder(call.needed("--data"));
    if (command == "init")
        return folder.make(call.needed("--organisation"), call.options.value("--postgres"));
    const QMap<QString, void (*)(const Call &, const DataFolder &)> commands{{"user", runUser}, {"invite", runInvite},
        {"device", runDevice}, {"serve", runServe}, {"backup", runBackup}, {"restore", runRestore},
        {"verify", runVerify}};
    if (!commands.contains(command))
        throw Exit{2, QString("There is no command “%1”; “rapport-syncd --help” lists them.").arg(command)};
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
        return failed(error.reason, 1);
    } catch (const WireError &error) {
        return failed(error.reason, 1);
    } catch (const std::exception &error) {
        return failed(QString::fromLocal8Bit(error.what()), 1);
    }
}
