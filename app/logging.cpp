// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logging.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutex>

namespace crm {

namespace {

constexpr qint64 largestLog = 1024 * 1024; // bytes

QFile &logFile()
{
    static QFile file;
    return file;
}

QtMessageHandler standardHandler = nullptr;

void rotate(const QDir &folder)
{
    const auto current = folder.filePath("rapport.log");
    if (QFileInfo(current).size() < largestLog)
        return;
    QFile::remove(folder.filePath("rapport.2.log"));
    QFile::rename(folder.filePath("rapport.1.log"), folder.filePath("rapport.2.log"));
    QFile::rename(current, folder.filePath("rapport.1.log"));
}

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    return "";
}

void log(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static QMutex mutex;
    {
        const QMutexLocker lock(&mutex);
        const auto line = QStringLiteral("%1 %2 %3: %4\n")
                              .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                  QLatin1String(levelName(type)), QLatin1String(context.category), message);
        logFile().write(line.toUtf8());
        logFile().flush();
    }
    standardHandler(type, context, message);
}

} // namespace

void startLogging(const QString &folder)
{
    QDir().mkpath(folder);
    rotate(QDir(folder));
    logFile().setFileName(QDir(folder).filePath("rapport.log"));
    if (logFile().open(QIODevice::Append | QIODevice::Text))
        standardHandler = qInstallMessageHandler(log);
}

} // namespace crm
