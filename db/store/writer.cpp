// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/store/writer.h"

#include "db/entity/customvalues.h"
#include "db/sql/connection.h"
#include "db/sql/failure.h"
#include "db/sql/opening.h"
#include "db/sql/packedrows.h"
#include "db/sql/queries.h"
#include "db/store/aheadwriter.h"
#include "db/store/rights.h"
#include "db/value/serial.h"

#include <QScopeGuard>

namespace crm {

namespace {

constexpr int deepest = 12; // hooks that store records whose hooks store records

QString sentence(const char *text)
{
    return QCoreApplication::translate("crm::Store", text);
}

bool isPartOf(const Record &part, const Record &whole)
{
    const auto &fields = part.entity().fields;
    for (int i = 0; i < fields.size(); ++i)
        if (fields.at(i).is(Owner) && &fields.at(i).target() == &whole.entity()
            && Id::fromBytes(part.value(i).toByteArray()) == whole.id)
            return true;
    return false;
}

bool mustBeUnique(const Record &record, int field)
{
    return record.entity().fields.at(field).is(Unique) && !record.at(field).isNull() && record.isTouched(field);
}

bool isToBeUnique(const Record &record)
{
    for (int i = 0; i < record.entity().fields.size(); ++i)
        if (mustBeUnique(record, i))
            return true;
    return false;
}

/// What nobody said: as it is stored, or the defaults, which a record made anew has already.
void fillIn(Record &record, const Record &before)
{
    const auto &entity = record.entity();
    for (int i = 0; i < entity.fields.size() && (before.isValid() || !record.isNew()); ++i) {
        if (record.isTouched(i))
            continue;
        if (before.isValid())
            record.load(i, before.value(i));
        else if (record.value(i).isNull())
            record.load(i, defaultValue(entity, i));
    }
}

[[noreturn]] void refuse(const QList<Problem> &problems)
{
    QStringList messages;
    for (const auto &p : problems)
        messages.append(p.message);
    throw Failure{{Error::Invalid, messages.join(u' '), {}, problems}};
}

} // namespace

Writer::Writer(Connection &connection, const Registry &registry)
    : m_connection(connection)
    , m_registry(registry)
    , m_capture(connection, registry)
{
}

void Writer::setProgress(std::function<void(double)> progress, const std::atomic_bool *cancel)
{
    m_progress = std::move(progress);
    m_cancel = cancel;
}

ChangeSet Writer::transact(const Transaction &transaction, const std::function<void()> &body)
{
    ChangeSet set{0, transaction.label, transaction.origin, transaction.kind};
    m_set = &set;
    m_counts.clear();
    m_noted.clear();
    m_made.clear();
    m_now = m_clock().toMSecsSinceEpoch();
    const auto finish = qScopeGuard([this] {
        m_capture.end();
        m_set = nullptr;
        leaveBulk();
    });
    crm::Transaction sql(m_connection);
    const auto first = m_connection.scalar("SELECT coalesce(max(cid), 0) FROM change_log").toLongLong();
    m_connection.exec(
        "INSERT INTO change_txn(label, at, user, origin, kind, first, reverts) VALUES(?, ?, ?, ?, ?, ?, ?)",
        {transaction.label, m_now, m_user.isNull() ? QVariant() : QVariant(m_user.bytes()), transaction.origin,
            transaction.kind, first + 1, transaction.reverts ? QVariant(transaction.reverts) : QVariant()});
    m_txn = m_connection.insertedId();
    m_capture.begin(m_txn, m_now);
    body();
    endBulk();
    checkRights(first);
    const auto last = m_connection.scalar("SELECT coalesce(max(cid), 0) FROM change_log").toLongLong();
    if (last == first)
        return set; // nothing changed: the transaction leaves no trace
    m_connection.exec("UPDATE change_txn SET last = ? WHERE tx = ?", {last, m_txn});
    if (transaction.reverts)
        m_connection.exec("UPDATE change_txn SET reverted_by = ? WHERE tx = ?", {m_txn, transaction.reverts});
    noteAdded(m_connection, m_made);
    sql.commit();
    m_hasLongLog = !m_bulk.isEmpty();
    takeAdded();
    set.txn = m_txn;
    return set;
}

void Writer::apply(const Edit &edit)
{
    for (const auto &seen : edit.seen)
        for (const auto &record : edit.puts)
            if (seen.record.isValid() && record.ref() == seen.record.ref())
                checkSeen(seen, record);
    for (const auto &record : edit.puts)
        store(record, false, 0);
    for (const auto &ref : edit.removals)
        remove(ref);
}

void Writer::put(const Record &record)
{
    store(record, record.isNew() && !m_bulk.isEmpty(), 0);
}

QList<Problem> Writer::check(const Record &record)
{
    auto prepared = prepare(record, false);
    addRefusal(prepared);
    return prepared.problems;
}

Writer::Stored Writer::stored(const Entity &entity, const Id &id)
{
    if (id.isNull())
        return {};
    auto rows = m_connection.exec(selectOf(entity) + "id = ?", {id.bytes()});
    if (!rows.next())
        return {};
    return {recordOf(rows, entity), quint32(rows.integer(0))};
}

Record Writer::record(const Entity &entity, const Id &id)
{
    return stored(entity, id).record;
}

QList<Record> Writer::where(const Entity &entity, QByteArrayView field, const QVariant &value, int limit)
{
    findByIndex(entity, field);
    return stored(entity, field.toByteArray() + " = ? ORDER BY rid LIMIT ?", {value, limit});
}

QList<Record> Writer::stored(const Entity &entity, const QByteArray &condition, const QVariantList &values)
{
    QList<Record> records;
    auto rows = m_connection.exec(selectOf(entity) + condition, values);
    while (rows.next())
        records.append(recordOf(rows, entity));
    return records;
}

bool Writer::isTaken(const Entity &entity, QByteArrayView field, const QString &text)
{
    findByIndex(entity, field);
    return !m_connection
                .scalar(
                    "SELECT 1 FROM " + entity.name + " WHERE " + field.toByteArray() + " = ? COLLATE NOCASE LIMIT 1",
                    {text})
                .isNull();
}

/// From a block that the server has lent; else by the file's own count, with the device's code once it shares records.
qint64 Writer::nextNumber(const QByteArray &series)
{
    const auto name = QString::fromLatin1(series);
    const auto lent = m_connection.scalar("UPDATE series_lease SET next = next + 1 WHERE series = ?1 AND next = "
                                          "(SELECT min(next) FROM series_lease WHERE "
                                          "series = ?1) RETURNING next - 1",
        {name});
    if (!lent.isNull()) {
        m_connection.exec("DELETE FROM series_lease WHERE series = ? AND next > last", {name});
        return lent.toLongLong();
    }
    const auto next = m_connection
                          .scalar("INSERT INTO series(name, next) VALUES(?, 1) ON CONFLICT(name) DO UPDATE SET next = "
                                  "next + 1 RETURNING "
                                  "next",
                              {name})
                          .toLongLong();
    return codedNumber(m_connection.scalar("SELECT value FROM meta WHERE key = 'device_code'").toString(), next);
}

qint64 Writer::peekNumber(const QByteArray &series)
{
    const auto name = QString::fromLatin1(series);
    const auto lent = m_connection.scalar("SELECT min(next) FROM series_lease WHERE series = ?", {name});
    if (!lent.isNull())
        return lent.toLongLong();
    const auto last = m_connection.scalar("SELECT next FROM series WHERE name = ?", {name}).toLongLong();
    return codedNumber(m_connection.scalar("SELECT value FROM meta WHERE key = 'device_code'").toString(), last + 1);
}

/// The record as it will be stored: untouched values from the stored row or the defaults, then the hooks, then the rules.
Writer::Prepared Writer::prepare(Record given, bool fresh, AheadWriter *ahead)
{
    Prepared p{std::move(given)};
    auto &r = p.record;
    const auto &entity = r.entity();
    if (r.id.isNull()) {
        r.id = Id::make();
        fresh = true;
    }
    if (!fresh) {
        auto found = stored(entity, r.id);
        p.before = std::move(found.record);
        p.rid = found.rid;
    }
    fillIn(r, p.before);
    const auto id = r.id;
    Lookup &lookup = ahead ? static_cast<Lookup &>(*ahead) : *this;
    Saving saving{r, p.before.isValid() ? &p.before : nullptr, lookup, m_now ? m_now : m_clock().toMSecsSinceEpoch(),
        m_user, p.also, p.removals, fresh};
    try {
        for (const auto &hook : entity.hooks)
            hook(saving);
    } catch (const Failure &refused) {
        if (refused.error.problems.isEmpty())
            throw;
        p.problems = refused.error.problems; // what a hook refuses is a problem like those the rules find
        return p;
    }
    if (r.id != id) { // a member of a set, whose id follows from what it links: it may be there already
        if (ahead)
            ahead->catchUp();
        auto found = stored(entity, r.id);
        p.before = std::move(found.record);
        p.rid = found.rid;
    }
    p.problems = saving.problems + entity.check(r);
    foldCustom(r, p.before);
    if (ahead && isToBeUnique(r))
        ahead->catchUp();
    checkUnique(r, p.problems);
    return p;
}

/// What was set of added fields goes into their column, beside what the stored row has in it.
void Writer::foldCustom(Record &record, const Record &before)
{
    const auto &fields = record.entity().fields;
    const auto column = record.entity().customField;
    if (column < 0)
        return;
    std::optional<CustomValues> values;
    for (auto i = int(fields.declared().size()); i < fields.size(); ++i) {
        if (!record.isTouched(i) || fields.at(i).name.isEmpty())
            continue;
        if (!values)
            values = customValues(
                before.isValid() && !record.isTouched(column) ? before.value(column) : record.value(column));
        setCustomValue(*values, fields.at(i).name, record.value(i));
    }
    if (values)
        record.setValue(column, customColumn(*values));
}

void Writer::checkUnique(const Record &record, QList<Problem> &problems)
{
    const auto &entity = record.entity();
    for (int i = 0; i < entity.fields.size(); ++i) {
        const auto &f = entity.fields.at(i);
        if (!mustBeUnique(record, i))
            continue;
        if (!m_connection
                 .scalar("SELECT 1 FROM " + entity.name + " WHERE " + f.name + " = ? COLLATE NOCASE AND id <> ?",
                     {record.value(i), record.id.bytes()})
                 .isNull())
            problems.append({f.name,
                sentence(QT_TRANSLATE_NOOP("crm::Store", "“%1” is already taken: %2 must be unique."))
                    .arg(record.value(i).toString(), entity.label(f))});
    }
}

void Writer::store(Record given, bool fresh, int depth, AheadWriter *ahead)
{
    if (depth > deepest)
        throw Failure{
            {Error::Storage, sentence(QT_TRANSLATE_NOOP("crm::Store", "The change leads to too many further changes.")),
                "hooks recurse"}};
    refuseReader(given.entity());
    auto p = prepare(std::move(given), fresh, ahead);
    if (depth == 0)
        addRefusal(p, ahead);
    if (!p.problems.isEmpty())
        refuse(p.problems);
    const bool isNew = !p.before.isValid();
    const bool waits = ahead && isNew && p.removals.isEmpty();
    if (waits) {
        ahead->letWait(p.record, depth == 0);
    } else {
        if (ahead)
            ahead->catchUp();
        if (depth == 0)
            noteApart(p.record.entity());
        enter(p);
    }
    for (auto &more : p.also) {
        const bool isFresh = isNew && !more.isStored();
        const bool isApart = !isFresh || (!m_bulk.isEmpty() && !isPartOf(more, p.record));
        if (ahead && isFresh && !isApart) {
            store(std::move(more), true, depth + 1, ahead);
            continue;
        }
        if (ahead)
            ahead->catchUp();
        if (isApart)
            noteApart(more.entity());
        store(std::move(more), isFresh, depth + 1);
    }
}

void Writer::enter(Prepared &p)
{
    // The row comes before what refers to it, and what a hook removes before the row that replaces it.
    for (const auto &ref : std::as_const(p.removals))
        remove(ref);
    if (!p.before.isValid()) {
        p.rid = insert(p.record);
        note(p.record.entity(), p.record.id, p.rid, 'I');
        logInParts();
    } else if (p.record.isTouched()) {
        logCreations(p.record.entity());
        update(p.record, p.rid);
        note(p.record.entity(), p.record.id, p.rid, 'U');
        noteOwners(p.before);
    }
    noteOwners(p.record);
}

void Writer::enter(const PackedRow &row)
{
    const auto &entity = row.entity();
    if (row.isApart())
        noteApart(entity);
    const auto statement = inserting(entity);
    row.bindTo(statement);
    m_connection.finish(statement);
    note(entity, row.id(), quint32(m_connection.insertedId()), 'I');
    row.eachOwner([this](const Entity &target, const Id &id) { noteOwner(target, id); });
    logInParts();
}

void Writer::remove(const AnyRef &ref)
{
    const auto *entity = m_registry.byName(ref.entity);
    if (entity)
        removeRow(*entity, ref.id, 0);
}

void Writer::savepoint()
{
    m_connection.exec("SAVEPOINT batch");
    m_bulkAtSavepoint = m_bulk;
}

void Writer::rollbackToSavepoint()
{
    m_connection.exec("ROLLBACK TO batch");
    m_bulk.insert(m_bulkAtSavepoint); // what has been logged since is logged no more
    m_found.clear();
}

void Writer::progress(double part)
{
    if (m_cancel && m_cancel->load())
        throw Failure{{Error::Cancelled, sentence(QT_TRANSLATE_NOOP("crm::Store", "Cancelled: nothing was changed."))}};
    if (m_progress)
        m_progress(part);
}

} // namespace crm
