// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/server/sqlitedatabase.h"
#include "tests/support/testdb.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace crm {

/// How a program ended.
struct Outcome
{
    int code = -1;
    QString out;
    QString err;
    QJsonObject json() const { return QJsonDocument::fromJson(out.section(u'\n', -2, -2).toUtf8()).object(); }
};

inline Outcome run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + '/' + program, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

/// Everybody's.
constexpr auto password = "correct horse battery";

/// A server of its own folder, as rapport-syncd runs it.
class Server
{
public:
    explicit Server(const QStringList &more = {}, const QString &organisation = "Lovelace & Co")
    {
        init = call(QStringList{"init", "--organisation", organisation} + more);
    }
    ~Server() { stop(); }

    Outcome call(QStringList arguments, const QByteArray &input = {})
    {
        return run("rapport-syncd", arguments << "--data" << data(), input);
    }
    bool start(const QStringList &more = {})
    {
        process.start(QCoreApplication::applicationDirPath() + "/rapport-syncd",
            QStringList{"serve", "--listen", QString("127.0.0.1:%1").arg(port), "--data", data()} + more);
        if (!process.waitForReadyRead(20000))
            return false;
        port = process.readLine().trimmed().split(':').last().toInt();
        return port > 0;
    }
    /// Like a power cut.
    void kill()
    {
        process.kill();
        process.waitForFinished();
    }
    bool stop()
    {
        if (process.state() == QProcess::NotRunning)
            return true;
        process.terminate();
        return process.waitForFinished(20000) && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == 0;
    }
    QString invite(const QString &login)
    {
        return call({"invite", login, "--address", QString("127.0.0.1:%1").arg(port)}).out.trimmed();
    }
    bool addUser(const QString &login, const QString &role = "agent")
    {
        return call({"user", "add", login, "--role", role}, QByteArray(password) + '\n').code == 0;
    }
    qint64 count(const QByteArray &sql)
    {
        return sync::SqliteDatabase(data() + "/organisation.db").scalar(sql).toLongLong();
    }
    QString data() const { return dir.filePath("office"); }

    QTemporaryDir dir;
    QProcess process;
    Outcome init;
    int port = 0;
};

/// A colleague with a file and the command line.
class Desk
{
public:
    Desk() { isOpen = bool(await(db.store.opened())); }
    Outcome cli(const QStringList &arguments, const QByteArray &input = {})
    {
        return run("rapport-cli", QStringList{"--db", db.path()} + arguments, input);
    }
    Outcome join(Server &server, const QString &login)
    {
        if (!server.addUser(login))
            return {};
        return cli({"sync", "join", server.invite(login)}, login.toUtf8() + '\n' + password + '\n');
    }
    /// What the program itself says is done: exit code 0, nothing pending.
    bool sync()
    {
        const auto outcome = cli({"sync"});
        if (outcome.code != 0)
            qInfo("%s", qPrintable(outcome.err));
        return outcome.code == 0 && outcome.json().value("pending").toInt(-1) == 0;
    }
    TestDb db;
    bool isOpen = false;
};

} // namespace crm
