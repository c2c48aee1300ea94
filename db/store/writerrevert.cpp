// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/store/writer.h"

#include "db/entity/customvalues.h"
#include "db/sql/connection.h"
#include "db/sql/failure.h"
#include "db/sql/queries.h"
#include "db/store/rights.h"

#include <QCborArray>
#include <QCborMap>
#include <QSet>

namespace crm {

namespace {

QString sentence(const char *text)
{
    return QCoreApplication::translate("crm::Store", text);
}

[[noreturn]] void conflict(const QString &message)
{
    throw Failure{{Error::Conflict, message}};
}

/// Kinds of records that the program itself has written down after transaction `txn`, as the forecast of a week.
QSet<int> kindsMadeSince(Connection &connection, qint64 txn)
{
    QSet<int> kinds;
    auto rows
        = connection.exec("SELECT DISTINCT l.tbl FROM change_txn t JOIN change_log l ON l.cid BETWEEN t.first AND "
                          "t.last AND l.tx = t.tx WHERE t.tx > ? AND t.origin = 'system' AND l.op = 'I'",
            {txn});
    while (rows.next())
        kinds.insert(int(rows.integer(0)));
    return kinds;
}

} // namespace

qint64 Writer::newestUndoable(const QSet<qint64> &passed)
{
    auto rows = m_connection.exec("SELECT tx FROM change_txn WHERE origin = 'local' AND kind IN ('do', 'redo') AND "
                                  "reverted_by IS NULL ORDER BY tx DESC");
    while (rows.next())
        if (!passed.contains(rows.integer(0)))
            return rows.integer(0);
    return 0;
}

QString Writer::labelOf(qint64 txn)
{
    return m_connection.scalar("SELECT label FROM change_txn WHERE tx = ?", {txn}).toString();
}

qint64 Writer::newestRedoable()
{
    return m_connection
        .scalar("SELECT max(tx) FROM change_txn WHERE origin = 'local' AND kind = 'undo' AND reverted_by IS NULL "
                "AND tx > (SELECT coalesce(max(tx), 0) FROM change_txn WHERE origin = 'local' AND kind = 'do')")
        .toLongLong();
}

bool Writer::isForbidden(qint64 txn)
{
    auto rows = m_connection.exec("SELECT DISTINCT l.tbl FROM change_txn t JOIN change_log l ON l.cid BETWEEN t.first "
                                  "AND t.last AND l.tx = t.tx WHERE t.tx = ?",
        {txn});
    while (rows.next())
        if (const auto *entity = m_registry.byNumber(int(rows.integer(0))); entity && m_rights->limits(*entity))
            return true;
    return false;
}

/// Reads the log of a transaction backwards in pieces, so that undoing an import of a million rows needs no memory.
ChangeSet Writer::revert(qint64 txn)
{
    auto about
        = m_connection.exec("SELECT label, origin, kind, first, last, reverted_by FROM change_txn WHERE tx = ?", {txn});
    if (!about.next() || about.isNull(4))
        throw Failure{
            {Error::NotFound, sentence(QT_TRANSLATE_NOOP("crm::Store", "There is no change number %1.")).arg(txn)}};
    if (!about.isNull(5))
        conflict(sentence(QT_TRANSLATE_NOOP("crm::Store", "“%1” has been undone already.")).arg(about.text(0)));
    if (about.text(1) != "local")
        conflict(sentence(QT_TRANSLATE_NOOP("crm::Store", "“%1” was not made here and cannot be undone."))
                     .arg(about.text(0)));
    const auto first = about.integer(3);
    auto from = about.integer(4);
    const Transaction transaction{about.text(0), "local", about.text(2) == "undo" ? "redo" : "undo", txn};
    {
        const auto released = std::move(about);
    }
    m_reverting = txn;
    return transact(transaction, [&] {
        const auto kinds = kindsMadeSince(m_connection, txn);
        struct Line
        {
            qint64 cid;
            int table;
            Id id;
            char op;
            QByteArray body;
        };
        const auto last = from;
        while (from >= first) {
            QList<Line> lines;
            auto rows = m_connection.exec("SELECT cid, tbl, row, op, body FROM change_log WHERE cid BETWEEN ? AND ? "
                                          "AND tx = ? ORDER BY cid DESC LIMIT 5000",
                {first, from, txn});
            while (rows.next())
                lines.append({rows.integer(0), int(rows.integer(1)), Id::fromBytes(rows.view(2)),
                    rows.text(3).at(0).toLatin1(), rows.blob(4)});
            if (lines.isEmpty())
                break;
            for (const auto &line : std::as_const(lines)) {
                const auto *entity = m_registry.byNumber(line.table);
                if (!entity)
                    conflict(sentence(QT_TRANSLATE_NOOP(
                        "crm::Store", "The change concerns a kind of record that this version does not know.")));
                if (line.op == 'I' && changedSince(line.id, line.cid, transaction.kind == "redo" ? txn : 0))
                    conflict(
                        sentence(QT_TRANSLATE_NOOP("crm::Store", "“%1” cannot be undone: “%2” has been changed since."))
                            .arg(transaction.label, record(*entity, line.id).title()));
                if (line.op == 'I' && !kinds.isEmpty())
                    letGo(*entity, line.id, txn, kinds);
                revertLine(*entity, line.id, line.op, line.body);
            }
            from = lines.last().cid - 1;
            if (last - first > 10000)
                progress(double(last - from) / double(last - first + 1));
        }
    });
}

/// What the program wrote down of a record by itself, which nobody could undo, does not keep it: that loses sight of it,
/// or goes along as a part of it. What people have made or changed since does keep it.
void Writer::letGo(const Entity &entity, const Id &id, qint64 txn, const QSet<int> &kinds)
{
    for (const auto &inverse : m_registry.referencesTo(entity)) {
        const auto &field = inverse.entity->fields.at(inverse.field);
        const bool isNeeded = !field.is(Owner) && (field.is(Required) || field.is(Binding));
        if (isNeeded || !kinds.contains(inverse.entity->number))
            continue;
        QList<std::pair<Id, quint32>> rows;
        {
            auto found = m_connection.exec(
                "SELECT id, rid FROM " + inverse.entity->name + " WHERE " + field.name + " = ?", {id.bytes()});
            while (found.next())
                rows.append({Id::fromBytes(found.view(0)), quint32(found.integer(1))});
        }
        for (const auto &[child, rid] : std::as_const(rows)) {
            const auto isOurs = m_connection.scalar(
                "SELECT max(l.op = 'I' AND t.origin = 'system') AND NOT max(l.op = 'U' AND t.origin <> 'system' AND "
                "t.kind <> 'undo' AND t.reverted_by IS NULL) FROM change_log l JOIN change_txn t ON t.tx = l.tx "
                "WHERE l.row = ? AND l.tx > ?",
                {child.bytes(), txn});
            if (isOurs.toInt() == 0)
                continue;
            if (field.is(Owner)) {
                removeRow(*inverse.entity, child, 1);
                continue;
            }
            m_connection.exec("UPDATE " + inverse.entity->name + " SET " + field.name + " = NULL WHERE rid = ?", {rid});
            note(*inverse.entity, child, rid, 'U');
        }
    }
}

/// Whether a change in force touches the record after `cid`, other than by what is being reverted. When the undoing `undoing` is being redone, what was
/// redone of later undoings (which undid earlier changes), and what this redoing itself has written, is part of the way back, not a change since.
bool Writer::changedSince(const Id &id, qint64 cid, qint64 undoing)
{
    return !m_connection
                .scalar("SELECT 1 FROM change_log l JOIN change_txn t ON t.tx = l.tx WHERE l.row = ? AND l.cid > ? AND "
                        "l.op = 'U' AND l.tx <> ? AND t.reverted_by IS NULL "
                        "AND (t.kind = 'do' OR (t.kind = 'redo' AND NOT (? > 0 AND t.reverts >= ?))) LIMIT 1",
                    {id.bytes(), cid, m_reverting, undoing, undoing})
                .isNull();
}

/// Asks the kind of record whether it may be as it was. Throws when it may not.
void Writer::mayRevert(const Record &now, const Record &then)
{
    const auto &entity = now.isValid() ? now.entity() : then.entity();
    const auto isInIt = [this](const Id &id, const char *op) {
        return !m_connection
                    .scalar("SELECT 1 FROM change_log WHERE row = ? AND tx = ? AND op = ? LIMIT 1",
                        {id.bytes(), m_reverting, QString::fromLatin1(op)})
                    .isNull();
    };
    const auto isMadeByIt = [&](const Id &id) { return isInIt(id, "I"); };
    const auto isRemovedByIt = [&](const Id &id) { return isInIt(id, "D"); };
    const auto madeAt
        = [this] { return m_connection.scalar("SELECT at FROM change_txn WHERE tx = ?", {m_reverting}).toLongLong(); };
    entity.keeps({now, then, *this, isMadeByIt, isRemovedByIt, madeAt});
}

void Writer::revertLine(const Entity &entity, const Id &id, char op, const QByteArray &body)
{
    if (op == 'I') {
        const auto rid = m_connection.scalar("SELECT rid FROM " + entity.name + " WHERE id = ?", {id.bytes()});
        if (rid.isNull())
            return; // removed since: what undoing wants is there already
        if (entity.keeps)
            mayRevert(stored(entity, id).record, {});
        m_connection.exec("DELETE FROM " + entity.name + " WHERE rid = ?", {rid});
        note(entity, id, rid.toUInt(), 'D');
        return;
    }
    const auto map = QCborValue::fromCbor(body).toMap();
    if (op == 'U')
        revertUpdate(entity, id, map);
    else
        revertRemoval(entity, id, map);
}

void Writer::revertUpdate(const Entity &entity, const Id &id, const QCborMap &body)
{
    auto found = stored(entity, id);
    if (!found.record.isValid())
        conflict(sentence(QT_TRANSLATE_NOOP("crm::Store", "The record has been deleted since.")));
    auto &r = found.record;
    auto custom = customValues(r.value(entity.customField));
    for (auto it = body.begin(); it != body.end(); ++it) {
        const auto name = it.key().toString().toLatin1();
        const int field = entity.indexOf(name);
        const auto pair = it.value().toArray();
        if (isCustomName(name) && entity.customField >= 0) { // also when the field itself is gone
            if (custom.value(name) != loggedValue(pair.at(1)))
                conflict(
                    sentence(QT_TRANSLATE_NOOP("crm::Store", "%1 of “%2” has been changed since."))
                        .arg(field < 0 ? QString::fromLatin1(name) : entity.label(entity.fields.at(field)), r.title()));
            setCustomValue(custom, name, loggedValue(pair.at(0)));
            r.setValue(entity.customField, customColumn(custom));
            continue;
        }
        if (field < 0)
            continue;
        if (r.value(field) != loggedValue(pair.at(1)))
            conflict(sentence(QT_TRANSLATE_NOOP("crm::Store", "%1 of “%2” has been changed since."))
                         .arg(entity.label(entity.fields.at(field)), r.title()));
        r.setValue(field, loggedValue(pair.at(0)));
    }
    if (entity.keeps)
        mayRevert(record(entity, id), r);
    update(r, found.rid);
    note(entity, id, found.rid, 'U');
    noteOwners(r);
}

void Writer::revertRemoval(const Entity &entity, const Id &id, const QCborMap &body)
{
    if (stored(entity, id).record.isValid())
        conflict(sentence(QT_TRANSLATE_NOOP("crm::Store", "The record exists again.")));
    Record r(entity);
    r.id = id;
    CustomValues custom;
    for (auto it = body.begin(); it != body.end(); ++it) {
        const auto name = it.key().toString().toLatin1();
        if (isCustomName(name))
            setCustomValue(custom, name, loggedValue(it.value()));
        else
            r.setValue(entity.indexOf(name), loggedValue(it.value()));
    }
    r.setValue(entity.customField, customColumn(custom));
    if (entity.keeps)
        mayRevert({}, r);
    note(entity, id, insert(r), 'I');
    noteOwners(r);
}

} // namespace crm
