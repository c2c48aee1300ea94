// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/test.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace crm {

/// What a run of rapport-cli left behind.
struct CliOutcome
{
    int code = -1;
    QString out;
    QString err;
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    QJsonArray list() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
    QStringList lines() const { return out.split(u'\n', Qt::SkipEmptyParts); }
};

/// The command line over a file of its own.
class CliRun
{
public:
    explicit CliRun(bool init = true)
    {
        if (init)
            run({"init"});
    }
    CliOutcome run(const QStringList &arguments) { return runOn(file("test.rapport"), arguments); }
    CliOutcome runOn(const QString &database, const QStringList &arguments)
    {
        QProcess process;
        process.start(
            QCoreApplication::applicationDirPath() + "/rapport-cli", QStringList{"--db", database} + arguments);
        process.waitForFinished(60000);
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }
    CliOutcome import(const QString &sample, const QString &entity, const QStringList &more = {})
    {
        return run(QStringList{"import", data(sample), "--as", entity} + more);
    }
    /// The cells of one column of a query.
    QStringList column(const QString &entity, const QString &path, const QStringList &more = {})
    {
        QStringList cells;
        for (const auto &row : run(QStringList{"query", entity, "--columns", path, "--format", "json"} + more).list())
            cells.append(row.toObject().value(path).toVariant().toString());
        return cells;
    }
    /// Everything in the file as the exports tell it, with identities.
    QString everything(const QStringList &entities)
    {
        QString all;
        for (const auto &entity : entities)
            all += run({"export", entity, "--format", "csv", "--sort", "id"}).out;
        return all;
    }
    static QString data(const QString &sample) { return crm::sourceFile("tests/data/import/" + sample); }
    QString file(const QString &name) const { return dir.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile out(file(name));
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
        return out.fileName();
    }
    static QByteArray read(const QString &path)
    {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    QTemporaryDir dir;
};

} // namespace crm
