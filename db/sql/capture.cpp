// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sql/capture.h"

#include "db/entity/customvalues.h"
#include "db/sql/connection.h"

#include <QCborStreamWriter>
#include <QCborValue>

#include <sqlite3.h>

#include <cstring>

namespace crm {

namespace {

bool same(sqlite3_value *a, sqlite3_value *b)
{
    const int type = sqlite3_value_type(a);
    if (type != sqlite3_value_type(b))
        return false;
    switch (type) {
    case SQLITE_NULL:
        return true;
    case SQLITE_INTEGER:
        return sqlite3_value_int64(a) == sqlite3_value_int64(b);
    default: {
        const int size = sqlite3_value_bytes(a);
        return size == sqlite3_value_bytes(b)
            && (size == 0 || std::memcmp(sqlite3_value_blob(a), sqlite3_value_blob(b), size_t(size)) == 0);
    }
    }
}

void append(QCborStreamWriter &writer, sqlite3_value *value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_NULL:
        writer.append(nullptr);
        break;
    case SQLITE_INTEGER:
        writer.append(qint64(sqlite3_value_int64(value)));
        break;
    case SQLITE_FLOAT:
        writer.append(sqlite3_value_double(value));
        break;
    case SQLITE_TEXT:
        writer.appendTextString(reinterpret_cast<const char *>(sqlite3_value_text(value)), sqlite3_value_bytes(value));
        break;
    default:
        writer.appendByteString(static_cast<const char *>(sqlite3_value_blob(value)), sqlite3_value_bytes(value));
    }
}

void append(QCborStreamWriter &writer, const QVariant &value)
{
    if (value.isNull())
        writer.append(nullptr);
    else if (value.typeId() == QMetaType::QString)
        writer.append(value.toString());
    else
        writer.append(value.toLongLong());
}

/// Each added field is logged by its own name, so that it has a history, is undone and merges by itself.
bool appendCustom(QCborStreamWriter &writer, sqlite3_value *was, sqlite3_value *is)
{
    const auto valuesOf = [](sqlite3_value *column) {
        return sqlite3_value_type(column) == SQLITE_TEXT ? customValues(
                   QByteArray(reinterpret_cast<const char *>(sqlite3_value_text(column)), sqlite3_value_bytes(column)))
                                                         : CustomValues();
    };
    const auto before = valuesOf(was);
    if (!is) {
        for (auto it = before.begin(); it != before.end(); ++it) {
            writer.append(QString::fromUtf8(it.key()));
            append(writer, it.value());
        }
        return true;
    }
    const auto after = valuesOf(is);
    auto names = before;
    names.insert(after);
    bool changed = false;
    for (auto it = names.begin(); it != names.end(); ++it) {
        if (before.value(it.key()) == after.value(it.key()))
            continue;
        changed = true;
        writer.append(QString::fromUtf8(it.key()));
        writer.startArray(2);
        append(writer, before.value(it.key()));
        append(writer, after.value(it.key()));
        writer.endArray();
    }
    return changed;
}

void appendName(QCborStreamWriter &writer, const Entity &entity, int field)
{
    const auto &name = entity.fields.at(field).name;
    writer.appendTextString(name.constData(), name.size());
}

} // namespace

QVariant loggedValue(const QCborValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isInteger())
        return value.toInteger();
    if (value.isByteArray())
        return value.toByteArray();
    if (value.isDouble())
        return value.toDouble();
    return value.toString();
}

QList<int> Capture::columns(const Entity &entity, char op)
{
    QList<int> columns;
    for (int i = 0; i < entity.fields.declared().size(); ++i)
        if (entity.fields.at(i).hasColumn() && (op == 'D' || !entity.fields.at(i).is(Derived)))
            columns.append(i);
    return columns;
}

QByteArrayList Capture::triggers(const Entity &entity)
{
    const auto listed = [&](const QByteArray &prefix, char op) {
        QByteArrayList names;
        for (const int i : columns(entity, op))
            names.append(prefix + entity.fields.at(i).name);
        return names.join(", ");
    };
    const auto head = [&](const char *op, const QByteArray &when) {
        return "CREATE TRIGGER " + entity.name + "_log_" + op + " AFTER " + when + " ON " + entity.name
            + " BEGIN SELECT crm_capture(" + QByteArray::number(entity.number) + ", ";
    };
    return {
        head("insert", "INSERT") + "'I', new.id); END",
        head("update", "UPDATE OF " + listed({}, 'U')) + "'U', new.id, " + listed("old.", 'U') + ", "
            + listed("new.", 'U') + "); END",
        head("delete", "DELETE") + "'D', old.id, " + listed("old.", 'D') + "); END",
    };
}

Capture::Capture(Connection &connection, const Registry &registry)
    : m_connection(connection)
    , m_tables(128)
{
    for (const auto *e : registry.entities())
        m_tables[e->number] = {e, columns(*e, 'U'), columns(*e, 'D')};
    prepare();
    m_clock.observe(quint64(
        connection.scalar("SELECT max(h) FROM change_log WHERE cid = (SELECT max(cid) FROM change_log)").toLongLong()));
    sqlite3_create_function_v2(connection.handle(), "crm_capture", -1, SQLITE_UTF8 | SQLITE_INNOCUOUS, this,
        &Capture::call, nullptr, nullptr, nullptr);
}

void Capture::prepare()
{
    m_insert = m_connection.prepared(
        "INSERT INTO change_log(tx, h, tbl, row, op, body, user, at, program) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)");
}

void Capture::logCreations(const Entity &entity, qint64 after, qint64 last)
{
    // A million creations need a million stamps: the clock moves on by as many.
    const auto first = m_clock.tick(m_wallMs);
    m_connection.exec("INSERT INTO change_log(tx, h, tbl, row, op) SELECT ?, ? + rid, ?, id, 'I' FROM " + entity.name
            + " WHERE rid > ? AND rid <= ? ORDER BY rid",
        {m_txn, qint64(first) - after, entity.number, after, last});
    m_clock.observe(first + quint64(last - after));
}

Capture::~Capture()
{
    sqlite3_create_function_v2(
        m_connection.handle(), "crm_capture", -1, SQLITE_UTF8, nullptr, nullptr, nullptr, nullptr, nullptr);
}

void Capture::begin(qint64 txn, qint64 wallMs)
{
    m_txn = txn;
    m_wallMs = wallMs;
}

void Capture::end()
{
    m_txn = 0;
    m_signedRow.clear();
}

void Capture::sign(const Id &row, const Id &user, qint64 at, bool isProgram)
{
    m_signedRow = row.bytes();
    m_signer = user.isNull() ? QByteArray() : user.bytes();
    m_signedAt = at;
    m_isSignedByProgram = isProgram;
}

void Capture::bindSigner(sqlite3_value *row)
{
    const bool isSigned = !m_signedRow.isEmpty() && sqlite3_value_bytes(row) == m_signedRow.size()
        && std::memcmp(sqlite3_value_blob(row), m_signedRow.constData(), size_t(m_signedRow.size())) == 0;
    if (!isSigned)
        return;
    if (!m_signer.isEmpty())
        sqlite3_bind_blob(m_insert, 7, m_signer.constData(), int(m_signer.size()), SQLITE_STATIC);
    sqlite3_bind_int64(m_insert, 8, m_signedAt);
    if (m_isSignedByProgram)
        sqlite3_bind_int(m_insert, 9, 1);
}

void Capture::call(sqlite3_context *context, int count, sqlite3_value **values)
{
    static_cast<Capture *>(sqlite3_user_data(context))->log(context, count, values);
}

void Capture::log(sqlite3_context *context, int count, sqlite3_value **values)
{
    if (!m_txn || count < 3)
        return sqlite3_result_error(context, "a write outside of a commit", -1);
    const auto &table = m_tables.at(sqlite3_value_int(values[0]));
    const char op = *reinterpret_cast<const char *>(sqlite3_value_text(values[1]));
    QByteArray body;
    if (op != 'I') {
        QCborStreamWriter writer(&body);
        writer.startMap();
        const auto &columns = op == 'D' ? table.removed : table.updated;
        const int n = int(columns.size());
        bool changed = op == 'D';
        for (int i = 0; i < n; ++i) {
            auto *before = values[3 + i];
            if (op == 'D') {
                if (sqlite3_value_type(before) == SQLITE_NULL)
                    continue;
                if (columns.at(i) == table.entity->customField) {
                    appendCustom(writer, before, nullptr);
                    continue;
                }
                appendName(writer, *table.entity, columns.at(i));
                append(writer, before);
            } else if (auto *after = values[3 + n + i]; !same(before, after)) {
                if (columns.at(i) == table.entity->customField) {
                    changed |= appendCustom(writer, before, after);
                    continue;
                }
                changed = true;
                appendName(writer, *table.entity, columns.at(i));
                writer.startArray(2);
                append(writer, before);
                append(writer, after);
                writer.endArray();
            }
        }
        writer.endMap();
        if (!changed)
            return;
    }
    sqlite3_bind_int64(m_insert, 1, m_txn);
    sqlite3_bind_int64(m_insert, 2, qint64(m_clock.tick(m_wallMs)));
    sqlite3_bind_int(m_insert, 3, table.entity->number);
    sqlite3_bind_value(m_insert, 4, values[2]);
    sqlite3_bind_text(m_insert, 5, &op, 1, SQLITE_TRANSIENT);
    if (body.isEmpty())
        sqlite3_bind_null(m_insert, 6);
    else
        sqlite3_bind_blob(m_insert, 6, body.constData(), int(body.size()), SQLITE_STATIC);
    bindSigner(values[2]);
    const int code = sqlite3_step(m_insert);
    sqlite3_reset(m_insert);
    sqlite3_clear_bindings(m_insert);
    if (code != SQLITE_DONE)
        sqlite3_result_error_code(context, code);
}

} // namespace crm
