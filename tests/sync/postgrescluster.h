// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QProcess>

namespace crm {

/// A PostgreSQL of the test's own, reached by a socket in its folder only. It refuses to run as root, so that root
/// starts it as the user that Debian's package makes.
class PostgresCluster
{
public:
    PostgresCluster()
    {
        const auto versions = QDir("/usr/lib/postgresql").entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        if (versions.isEmpty())
            return;
        m_programs = "/usr/lib/postgresql/" + versions.last() + "/bin/";
        m_folder = call("mktemp", {"-d", "/tmp/rapport-postgres-XXXXXX"}).trimmed();
        call(m_programs + "initdb", {"-D", m_folder + "/data", "-A", "trust", "-U", "rapport", "--no-sync"});
        start();
    }
    ~PostgresCluster()
    {
        if (m_folder.isEmpty())
            return;
        stop("fast");
        call("rm", {"-rf", m_folder});
    }
    void start()
    {
        call(m_programs + "pg_ctl",
            {"-w", "-D", m_folder + "/data", "-l", m_folder + "/log", "-o",
                "-c listen_addresses= -c unix_socket_directories=" + m_folder, "start"});
        m_isRunning = m_code == 0;
    }
    void stop(const QString &mode)
    {
        call(m_programs + "pg_ctl", {"-w", "-D", m_folder + "/data", "-m", mode, "stop"});
    }

    bool isRunning() const { return m_isRunning; }
    /// The address of a new, empty database.
    QString newDatabase()
    {
        const auto name = QString("office%1").arg(++m_databases);
        call(m_programs + "createdb", {"-h", m_folder, "-U", "rapport", name});
        return QString("host=%1 user=rapport dbname=%2").arg(m_folder, name);
    }

private:
    QString call(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setStandardErrorFile(QProcess::nullDevice());
        process.setWorkingDirectory("/");
        if (isRoot())
            process.start("runuser", QStringList{"-u", "postgres", "--", program} + arguments);
        else
            process.start(program, arguments);
        process.waitForFinished(60000);
        m_code = process.exitCode();
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    static bool isRoot()
    {
        QProcess id;
        id.start("id", {"-u"});
        id.waitForFinished();
        return id.readAllStandardOutput().trimmed() == "0";
    }

    QString m_programs;
    QString m_folder;
    int m_databases = 0;
    int m_code = -1;
    bool m_isRunning = false;
};

} // namespace crm
