// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/outboxdrafts.h"

#include "db/entity/customvalues.h"
#include "db/sql/boundrow.h"
#include "db/sync/wire/cborstream.h"
#include "db/sync/wire/fields.h"

#include <QCborArray>
#include <QSet>

#include <limits>

namespace crm::sync {

namespace {

constexpr qsizetype bytesOfBatch = 1 << 20;
constexpr qint64 tolerated = 1000; // ms by which this computer's clock may differ without being corrected

/// The batch that an operation stands in, unless as its last: found by its end, or all that were sent before it would be
/// looked at.
constexpr auto holding = "+first <= ? AND last > ?";

/// Operations as a batch keeps them.
QByteArray packed(const QList<QByteArray> &ops)
{
    qsizetype size = 16;
    for (const auto &op : ops)
        size += op.size() + 8;
    CborWriter writer(size);
    writer.array(ops.size());
    for (const auto &op : ops)
        writer.bytes(op);
    return writer.take();
}

QList<QByteArray> unpacked(QByteArrayView bytes)
{
    QList<QByteArray> ops;
    if (bytes.size() > 2 * bytesOfBatch) { // one alone, and longer than anybody reads: the server is to say so
        const auto array = QCborValue::fromCbor(bytes.data(), bytes.size()).toArray();
        for (const auto &op : array)
            ops.append(op.toByteArray());
        return ops;
    }
    CborReader reader(bytes);
    const auto size = reader.array();
    ops.reserve(size);
    for (auto left = size; left > 0; --left)
        ops.append(reader.bytes().toByteArray());
    return ops;
}

} // namespace

/// What all operations of a batch have in common.
struct Outbox::Circumstances
{
    explicit Circumstances(SyncTables &tables)
        : complete(tables.number(key::complete))
        , epoch(tables.number(key::epoch))
        , device(tables.bytes(key::device))
        , stamp(quint64(tables.number(key::stamp)))
    {
        const auto repair = tables.value(key::repair);
        if (!repair.isNull())
            mostReceived = repair.toLongLong();
        const auto offset = tables.number(key::offset);
        correction = qAbs(offset) > tolerated ? offset : 0;
    }
    const qint64 complete; ///< up to here all was received
    const qint64 epoch;
    const QByteArray device;
    quint64 stamp; ///< the newest given
    /// Positions of a life of the server that is over mean something else now.
    qint64 mostReceived = std::numeric_limits<qint64>::max();
    qint64 correction = 0;                                     ///< ms
    std::optional<QHash<Id, QList<Id>>> unknownReferring = {}; ///< read when the first removal asks
    QHash<Id, QList<Aside>> aside = {};
};

Outbox::Outbox(SyncTables &tables, const Registry &registry, const QList<Sharing> &sharing)
    : m_tables(tables)
    , m_connection(tables.connection())
    , m_registry(registry)
    , m_sharing(sharing)
{
}

/// What was changed before the removal goes with it: should the removal not hold, the change still does.
void Outbox::fillRemoved(Op &op, const Draft &draft)
{
    op.base = draft.base;
    for (const auto &name : draft.fields) {
        const auto group = groupOf(*draft.entity, name);
        auto &values = op.groups[group];
        if (const auto value = draft.last.value(QString::fromLatin1(name)); isCustomName(name) && !value.isUndefined())
            values.insert(QString::fromLatin1(name), value);
        for (const auto &field : draft.entity->fields.declared())
            if (groupOf(field) == group && isSent(field))
                if (const auto value = draft.last.value(QString::fromLatin1(field.name)); !value.isUndefined())
                    values.insert(QString::fromLatin1(field.name), value);
    }
}

/// Nothing when there is nothing to tell: made and removed again before anybody heard of it.
std::optional<Op> Outbox::opOf(const Id &row, const Draft &draft, Circumstances &now)
{
    const auto stamps = m_tables.stamps(row);
    const auto aside = now.aside.value(row);
    const bool isUnheardOf = isUnheard(aside, stamps);
    const bool isWhole = draft.wasInserted || !stamps.isKnown || isUnheardOf;
    Op op{isWhole ? Op::Insert : Op::Update, draft.entity->name, row};
    op.author = draft.author;
    // The author saw at least what was received of this very record, also in the middle of a reading.
    op.seen = qMax(now.complete, qMin(stamps.seq, now.mostReceived));
    if (op.seen > now.complete)
        op.around = now.complete;
    op.epoch = now.epoch;
    const auto told = isWhole ? QSet<QByteArray>() : draft.fields + draft.closes;
    if (!fill(op, *draft.entity, isWhole ? nullptr : &told)) {
        if (!draft.isRemoved || !stamps.isKnown)
            return std::nullopt;
        if (isUnheardOf && stamps.seq == 0) {
            dropAside(aside);
            m_tables.forget(row);
            return std::nullopt;
        }
        op.kind = Op::Remove;
        op.act = draft.act;
        fillRemoved(op, draft);
        if (!now.unknownReferring)
            now.unknownReferring = unknownReferring();
        op.left = now.unknownReferring->value(row).mid(0, mostLeft);
    } else if (op.kind == Op::Update) {
        op.base = draft.base;
        QSet<QByteArray> changed;
        for (const auto &name : draft.fields)
            changed.insert(groupOf(*draft.entity, name));
        for (const auto &name : draft.closes)
            if (const auto group = groupOf(*draft.entity, name); !changed.contains(group))
                op.base.insert(group, op.groups.value(group));
    }
    if (op.kind == Op::Update && op.groups.isEmpty())
        return std::nullopt;
    op.cleared = draft.cleared.values();
    takeUp(op, aside, stamps);
    stampOp(op, draft, stamps, now);
    return op;
}

/// A stamp later than everything the author saw, whatever the clocks of this computer and others said.
void Outbox::stampOp(Op &op, const Draft &draft, RowStamps stamps, Circumstances &now)
{
    op.author.at += now.correction; // for people, who compare it with their own clocks
    quint64 h = draft.h + (quint64(now.correction) << 16);
    h = qMax(h, now.stamp + 1);
    h = qMax(h, stamps.existence.h + 1);
    h = qMax(h, stamps.common.h + 1);
    for (const auto &stamp : std::as_const(stamps.groups))
        h = qMax(h, stamp.h + 1);
    const bool isWeak = draft.isSystem && op.kind == Op::Insert && !stamps.isKnown;
    op.stamp = {isWeak ? weakest : h, now.device};
    if (!isWeak)
        now.stamp = h;
    stamps.table = op.table;
    if (op.kind != Op::Update)
        stamps.existence = op.stamp;
    stamps.isRemoved = op.kind == Op::Remove;
    if (op.kind == Op::Insert) {
        stamps.common = op.stamp;
        stamps.groups.clear();
    }
    for (auto it = op.groups.begin(); it != op.groups.end(); ++it)
        stamps.groups.insert(it.key(), op.stamp);
    m_tables.setStamps(op.row, stamps);
}

bool Outbox::freeze()
{
    auto collected = collect();
    sendWhole(collected);
    if (collected.lastLine == m_tables.number(key::frozen))
        return false;
    Circumstances now(m_tables);
    now.aside = allAside();
    const auto stampBefore = now.stamp;
    QList<QByteArray> ops;
    for (const auto &id : collected.order)
        if (const auto op = opOf(id, *collected.drafts.constFind(id), now))
            ops.append(encodeOp(*op));
    append(ops);
    if (now.stamp != stampBefore)
        m_tables.set(key::stamp, qint64(now.stamp));
    m_tables.set(key::frozen, collected.lastLine);
    return true;
}

void Outbox::freezeAll()
{
    while (freeze()) { }
}

void Outbox::append(const QList<QByteArray> &ops)
{
    auto last = m_connection.scalar("SELECT max(last) FROM sync_batch").toLongLong();
    last = qMax(last, m_tables.number(key::floor));
    auto chain = chainAt(last);
    qsizetype at = 0;
    while (at < ops.size()) {
        QList<QByteArray> part;
        const auto prev = chain;
        const auto first = last + 1;
        for (qsizetype bytes = 0; at < ops.size() && part.size() < mostOps; ++at) {
            bytes += ops.at(at).size();
            if (bytes > bytesOfBatch && !part.isEmpty())
                break;
            part.append(ops.at(at));
            chain = chained(chain, ops.at(at));
            ++last;
        }
        m_connection.exec("INSERT INTO sync_batch(first, last, prev, hash, ops) VALUES(?, ?, ?, ?, ?)",
            {first, last, prev, chain, packed(part)});
    }
}

QList<Outbox::Batch> Outbox::batches(const QByteArray &where, const QVariantList &values)
{
    QList<Batch> list;
    auto rows = m_connection.exec("SELECT first, last, prev, hash, ops FROM sync_batch WHERE " + where, values);
    while (rows.next()) {
        Batch batch{rows.integer(0), rows.integer(1), rows.blob(2), rows.blob(3)};
        batch.ops = unpacked(rows.view(4));
        list.append(batch);
    }
    return list;
}

bool Outbox::prepare()
{
    return freeze();
}

Outbox::Batch Outbox::following(qint64 last)
{
    return batches("first = ?", {last + 1}).value(0, {});
}

bool Outbox::isNext(const Batch &batch)
{
    auto rows = m_connection.exec("SELECT first, hash FROM sync_batch WHERE acked_at IS NULL ORDER BY first LIMIT 1");
    return rows.next() && rows.integer(0) == batch.first && rows.blob(1) == batch.hash;
}

void Outbox::place(const QList<QByteArray> &ops, const Stretch &places)
{
    auto place = places.after;
    for (auto i = ops.size() - (places.until - places.after); i < ops.size(); ++i) {
        const auto id = rowOf(ops.at(i)).bytes();
        BoundRow row(m_connection, "UPDATE sync_row SET seq = ? WHERE row = ?");
        row.integer(1, ++place).bytes(2, id).run();
    }
}

Outbox::Batch Outbox::next()
{
    auto waiting = batches("acked_at IS NULL ORDER BY first LIMIT 1", {});
    while (waiting.isEmpty()) {
        Transaction transaction(m_connection);
        if (!freeze())
            return {};
        transaction.commit();
        waiting = batches("acked_at IS NULL ORDER BY first LIMIT 1", {});
    }
    return waiting.first();
}

/// Also within a batch: a server may have been sent a part of it.
QByteArray Outbox::chainAt(qint64 last)
{
    if (last == m_tables.number(key::floor))
        return last == 0 ? emptyChain() : m_tables.bytes(key::floorChain);
    const auto whole = m_connection.scalar("SELECT hash FROM sync_batch WHERE last = ?", {last});
    if (!whole.isNull())
        return whole.toByteArray();
    const auto found = batches(holding, {last, last});
    return found.isEmpty() ? QByteArray()
                           : chained(found.first().prev, found.first().ops.mid(0, last - found.first().first + 1));
}

qint64 Outbox::acknowledged()
{
    const auto last = m_connection.scalar("SELECT max(last) FROM sync_batch WHERE acked_at IS NOT NULL").toLongLong();
    return qMax(last, m_tables.number(key::floor));
}

Outbox::Check Outbox::check(qint64 last, const QByteArray &chain)
{
    const auto own = chainAt(last);
    if (own.isEmpty() || own != chain)
        return Check::Other;
    return last < acknowledged() ? Check::Behind : Check::Same;
}

void Outbox::acknowledge(qint64 last, qint64 nowMs)
{
    divideAt(last);
    m_connection.exec("UPDATE sync_batch SET acked_at = ? WHERE last <= ? AND acked_at IS NULL", {nowMs, last});
}

void Outbox::divideAt(qint64 last)
{
    const auto found = batches(holding, {last, last});
    if (found.isEmpty())
        return;
    const auto &whole = found.first();
    const auto first = whole.ops.mid(0, last - whole.first + 1);
    const auto hash = chained(whole.prev, first);
    m_connection.exec("INSERT INTO sync_batch(first, last, prev, hash, ops, acked_at) SELECT ?, last, ?, hash, ?, "
                      "acked_at FROM sync_batch WHERE first = ?",
        {last + 1, hash, packed(whole.ops.mid(first.size())), whole.first});
    m_connection.exec(
        "UPDATE sync_batch SET last = ?, hash = ?, ops = ? WHERE first = ?", {last, hash, packed(first), whole.first});
}

void Outbox::sendAgainAfter(qint64 last)
{
    divideAt(last);
    m_connection.exec("UPDATE sync_batch SET acked_at = NULL WHERE last > ?", {last});
}

} // namespace crm::sync
