// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sim/disk.h"

#include <sqlite3.h>

#include <algorithm>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

// Opening a database, reading its schema and preparing the statements of the programs took most of a schedule. The
// simulator is linked so that those calls of the programs arrive here (CMakeLists.txt: --wrap): a database that is
// closed stays open on nobody's disk, with its statements, until the same file of another schedule is opened. Closing
// is then without effect on the disk, so only what would have been without effect anyway is kept: when another
// connection goes on using the file, or the machine is down.

extern "C" {
int __real_sqlite3_open_v2(const char *, sqlite3 **, int, const char *);
int __real_sqlite3_close_v2(sqlite3 *);
int __real_sqlite3_exec(sqlite3 *, const char *, int (*)(void *, int, char **, char **), void *, char **);
int __real_sqlite3_prepare_v3(sqlite3 *, const char *, int, unsigned, sqlite3_stmt **, const char **);
int __real_sqlite3_finalize(sqlite3_stmt *);
using Called = void (*)(sqlite3_context *, int, sqlite3_value **);
int __real_sqlite3_create_function_v2(
    sqlite3 *, const char *, int, int, void *, Called, Called, void (*)(sqlite3_context *), void (*)(void *));
void *__real_sqlite3_user_data(sqlite3_context *);
}

namespace crm::sim {

namespace {

constexpr size_t mostStatements = 1000; // kept of one connection

/// A function of a connection. Giving it to SQLite anew would have all statements prepared anew.
struct Function
{
    Called call = nullptr;
    void *data = nullptr;
};

/// A connection, in use or kept.
struct Kept
{
    sqlite3 *db = nullptr;
    QByteArray path;
    int schema = 0;      ///< of the disk when it was opened
    qsizetype place = 0; ///< how many connections its file had before it
    bool isParked = false;
    std::shared_ptr<SharedIndex> index;
    std::unordered_map<std::string, std::unique_ptr<Function>> functions;
    std::unordered_multimap<std::string, sqlite3_stmt *> statements; ///< those that nobody holds, by text
    qint64 held = 0;                                                 ///< statements that somebody holds
    sqlite3_stmt *probe = nullptr;
    std::vector<std::string> settings; ///< as they were made since it was opened first
    size_t settingsMade = 0;           ///< of them, since it was opened last
};

std::unordered_map<sqlite3 *, std::unique_ptr<Kept>> &all()
{
    static std::unordered_map<sqlite3 *, std::unique_ptr<Kept>> connections;
    return connections;
}

Kept *of(sqlite3 *db)
{
    const auto found = all().find(db);
    return found == all().end() ? nullptr : found->second.get();
}

void call(sqlite3_context *context, int count, sqlite3_value **values)
{
    const auto *function = static_cast<Function *>(__real_sqlite3_user_data(context));
    if (!function->call)
        return sqlite3_result_error(context, "no such function", -1);
    function->call(context, count, values);
}

void forget(Kept &kept)
{
    for (const auto &[text, statement] : kept.statements)
        __real_sqlite3_finalize(statement);
    __real_sqlite3_finalize(kept.probe);
}

bool hasOther(const Kept &kept, const std::shared_ptr<SharedIndex> &index)
{
    return std::any_of(all().begin(), all().end(), [&](const auto &one) {
        const auto &other = *one.second;
        return &other != &kept && !other.isParked && other.index == index;
    });
}

/// One that was opened as this one is to be: the same file, the same schema, as the first of its users or the second.
Kept *parkedFor(const QByteArray &path, int schema, qsizetype place, const std::shared_ptr<SharedIndex> &index)
{
    for (const auto &[db, kept] : all())
        if (kept->isParked && kept->schema == schema && kept->place == place && kept->path == path
            && (index ? kept->index == index : !hasOther(*kept, kept->index)))
            return kept.get();
    return nullptr;
}

/// The programs that used a file before have their part of its index still: it must be the same memory for all of them.
std::shared_ptr<SharedIndex> leftOver(const QByteArray &path, int schema)
{
    for (const auto &[db, kept] : all())
        if (kept->isParked && kept->schema == schema && kept->path == path && !hasOther(*kept, kept->index))
            return kept->index;
    return {};
}

} // namespace

} // namespace crm::sim

using namespace crm::sim;

extern "C" {

int __wrap_sqlite3_open_v2(const char *name, sqlite3 **db, int flags, const char *vfs)
{
    const auto place = placeOf(name);
    auto index = place.file ? place.file->index : nullptr;
    const auto order = place.file ? place.file->handles.size() : 0;
    if (place.file) {
        if (auto *kept = parkedFor(name, place.disk->schema(), order, index)) {
            if (!place.file->index)
                place.file->index = kept->index->emptied();
            takeUp(kept->db, kept->probe, place);
            kept->isParked = false;
            kept->settingsMade = 0;
            *db = kept->db;
            return SQLITE_OK;
        } else if (!index) {
            if (const auto left = leftOver(name, place.disk->schema()))
                place.file->index = left->emptied();
        }
    }
    const int code = __real_sqlite3_open_v2(name, db, flags, vfs);
    if (code == SQLITE_OK && place.file) {
        auto kept = std::make_unique<Kept>();
        kept->db = *db;
        kept->path = name;
        kept->schema = place.disk->schema();
        kept->place = order;
        kept->index = place.file->index;
        all().emplace(*db, std::move(kept));
    }
    return code;
}

int __wrap_sqlite3_close_v2(sqlite3 *db)
{
    auto *kept = of(db);
    if (!kept)
        return __real_sqlite3_close_v2(db);
    if (kept->held == 0 && sqlite3_get_autocommit(db) && sqlite3_txn_state(db, nullptr) == SQLITE_TXN_NONE) {
        if (!kept->probe)
            __real_sqlite3_prepare_v3(
                db, "PRAGMA schema_version", -1, SQLITE_PREPARE_PERSISTENT, &kept->probe, nullptr);
        if (auto index = kept->probe ? park(db, kept->schema) : nullptr) {
            kept->index = index;
            kept->isParked = true;
            return SQLITE_OK;
        }
    }
    forget(*kept);
    const auto functions = std::move(kept->functions); // closing may still call
    all().erase(db);
    return __real_sqlite3_close_v2(db);
}

/// A setting made again would have all statements prepared anew; tables that were there are there, or the connection
/// would not have been kept. How long it waits for the disk is set back and forth: skipped, it would stay as it is.
int __wrap_sqlite3_exec(
    sqlite3 *db, const char *sql, int (*each)(void *, int, char **, char **), void *data, char **error)
{
    auto *kept = of(db);
    const QByteArrayView text(sql);
    const bool isLasting = text.startsWith("PRAGMA ") || text.startsWith("CREATE TABLE IF NOT EXISTS ");
    if (!kept || !isLasting || text.startsWith("PRAGMA synchronous="))
        return __real_sqlite3_exec(db, sql, each, data, error);
    auto &settings = kept->settings;
    const auto place = kept->settingsMade;
    if (place < settings.size() && settings[place] == sql) {
        ++kept->settingsMade;
        return SQLITE_OK;
    }
    settings.resize(place);
    const int code = __real_sqlite3_exec(db, sql, each, data, error);
    if (code == SQLITE_OK) {
        settings.emplace_back(sql);
        ++kept->settingsMade;
    }
    return code;
}

int __wrap_sqlite3_prepare_v3(
    sqlite3 *db, const char *sql, int size, unsigned flags, sqlite3_stmt **statement, const char **tail)
{
    auto *kept = of(db);
    if (!kept || tail)
        return __real_sqlite3_prepare_v3(db, sql, size, flags, statement, tail);
    const auto found = kept->statements.find(size < 0 ? std::string(sql) : std::string(sql, size_t(size)));
    if (found != kept->statements.end()) {
        *statement = found->second;
        kept->statements.erase(found);
        ++kept->held;
        return SQLITE_OK;
    }
    const int code = __real_sqlite3_prepare_v3(db, sql, size, flags, statement, tail);
    kept->held += *statement ? 1 : 0;
    return code;
}

int __wrap_sqlite3_finalize(sqlite3_stmt *statement)
{
    auto *kept = statement ? of(sqlite3_db_handle(statement)) : nullptr;
    if (!kept)
        return __real_sqlite3_finalize(statement);
    --kept->held;
    if (kept->statements.size() == mostStatements)
        return __real_sqlite3_finalize(statement);
    const int code = sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    kept->statements.emplace(sqlite3_sql(statement), statement);
    return code;
}

int __wrap_sqlite3_create_function_v2(sqlite3 *db, const char *name, int count, int flags, void *data, Called function,
    Called step, void (*last)(sqlite3_context *), void (*destroy)(void *))
{
    auto *kept = of(db);
    if (!kept || step || last || destroy)
        return __real_sqlite3_create_function_v2(db, name, count, flags, data, function, step, last, destroy);
    auto &known = kept->functions[name + std::to_string(count)];
    if (!known) {
        known = std::make_unique<Function>();
        __real_sqlite3_create_function_v2(db, name, count, flags, known.get(), call, nullptr, nullptr, nullptr);
    }
    *known = {function, data};
    return SQLITE_OK;
}

void *__wrap_sqlite3_user_data(sqlite3_context *context)
{
    auto *data = __real_sqlite3_user_data(context);
    return of(sqlite3_context_db_handle(context)) ? static_cast<Function *>(data)->data : data;
}
}
