// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"

#include "db/store/store.h"

#include <QIODevice>

namespace crm::cli {

/// Ends the program: exit code 1 for failures, 2 for wrong usage, and the sentence on standard error.
struct Exit
{
    int code = 1;
    QString sentence;
};

[[noreturn]] void fail(const QString &sentence);
[[noreturn]] void fail(const Error &error); ///< Error::Usage exits with 2
[[noreturn]] void wrongUsage(const QString &sentence);

/// Waits for the store's answer; the command line has nothing else to do meanwhile.
template <typename T> T answer(QFuture<Result<T>> future)
{
    future.waitForFinished();
    const auto result = future.result();
    if (!result)
        fail(result.error());
    return *result;
}

/// One command: how it is called, what its help says, and the work.
struct Command
{
    const char *name;
    const char *usage;   ///< behind the name: "ENTITY [--filter TEXT]"
    const char *summary; ///< untranslated sentence
    const char *details; ///< untranslated; may be empty
    ArgumentRules rules;
    void (*run)(const Arguments &arguments, const QString &database);
};

const QList<Command> &commands();

/// Opens the file; missing, damaged or foreign files end the program with a sentence.
/// `currency` of a file that is made; empty: that of the place where the machine is.
std::unique_ptr<Store> open(const QString &database, bool create = false, const QString &currency = {});

const Entity &entityNamed(const QString &name);
/// "person/ID", an id alone, or a name that only one record has.
AnyRef recordNamed(Store &store, const QString &text);
/// Paths of --columns, checked; `fallback` without it.
QByteArrayList columnsOf(const Arguments &arguments, const Entity &entity, const QByteArrayList &fallback);
Query queryOf(const Arguments &arguments, const Entity &entity);

/// Standard output, or the file of --out, which only appears when everything went well.
class Output
{
public:
    explicit Output(const QString &path);
    ~Output();
    QIODevice &device() { return *m_device; }
    void finish();

private:
    std::unique_ptr<QIODevice> m_device;
    bool m_isReplaced = false; ///< by the whole, once that is written; what is no file is written into
};

void print(const QString &text);

/// Writes down for the organisation's server that records left the file; nothing for a file of nobody's.
void tellExport(Store &store, const QString &what, qint64 rows);

void runInit(const Arguments &, const QString &);
void runDemo(const Arguments &, const QString &);
void runEntities(const Arguments &, const QString &);
void runDescribe(const Arguments &, const QString &);
void runImport(const Arguments &, const QString &);
void runExport(const Arguments &, const QString &);
void runQuery(const Arguments &, const QString &);
void runQuote(const Arguments &, const QString &);
void runSearch(const Arguments &, const QString &);
void runForecast(const Arguments &, const QString &);
void runReport(const Arguments &, const QString &);
void runTimeline(const Arguments &, const QString &);
void runLog(const Arguments &, const QString &);
void runSla(const Arguments &, const QString &);
void runUndo(const Arguments &, const QString &);
void runCheck(const Arguments &, const QString &);
void runBackup(const Arguments &, const QString &);
void runRestore(const Arguments &, const QString &);

} // namespace crm::cli
