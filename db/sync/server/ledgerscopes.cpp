// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/ledger.h"

#include "db/sync/server/marks.h"

#include <QtEndian>

#include <algorithm>
#include <limits>

namespace crm::sync {

namespace {

/// What stands behind IN.
QVariant listed(const Scopes &scopes)
{
    QVariantList values;
    for (const auto &scope : scopes)
        values.append(QString::fromUtf8(scope));
    return values;
}

QVariant listed(const QList<Id> &ids)
{
    QVariantList values;
    values.reserve(ids.size());
    for (const auto &id : ids)
        values.append(id.bytes());
    return values;
}

Scopes withoutOrganisation(Scopes scopes)
{
    scopes.remove(scope::organisation);
    return scopes;
}

template <typename Work> void inParts(const QList<Id> &rows, Work work)
{
    for (qsizetype at = 0; at < rows.size(); at += idsAtOnce)
        work(rows.mid(at, idsAtOnce));
}

} // namespace

/// What everybody sees is in no scope of its own: a record of an organisation that shares all costs nothing more.
/// Both parts are asked one after the other; `until` is a position that both have, so that nothing falls between.
/// Rows of these scopes in their order, whole positions only: a record stands once for each of its scopes, so what a
/// question brings may end within a position. `isAll`: there is nothing after them.
QList<QVariantList> Ledger::standing(const Scopes &scopes, qint64 after, qint64 until, int limit, bool &isAll)
{
    QList<QVariantList> rows;
    auto bound = std::numeric_limits<qint64>::max();
    const auto add = [&](const QList<QVariantList> &found) {
        if (found.size() == limit)
            bound = qMin(bound, found.last().at(2).toLongLong());
        rows += found;
    };
    if (!scopes.isEmpty())
        add(m_db.select("SELECT e.tbl, e.id, s.seq, e.state, s.present FROM row_scope s JOIN entity_row e ON e.id = "
                        "s.id WHERE s.scope IN ? AND s.seq > ? AND s.seq <= ? ORDER BY s.seq LIMIT ?",
            {listed(scopes), after, until, limit}));
    if (scopes.contains(scope::organisation))
        add(m_db.select("SELECT tbl, id, seq, state, open FROM entity_row WHERE seq > ? AND seq <= ? AND open = 1 "
                        "ORDER BY seq LIMIT ?",
            {after, until, limit}));
    std::stable_sort(rows.begin(), rows.end(),
        [](const QVariantList &a, const QVariantList &b) { return a.at(2).toLongLong() < b.at(2).toLongLong(); });
    isAll = bound == std::numeric_limits<qint64>::max();
    const auto whole = std::find_if(
        rows.begin(), rows.end(), [bound](const QVariantList &row) { return row.at(2).toLongLong() >= bound; });
    if (!isAll && whole == rows.begin())
        return standing(scopes, after, until, 2 * limit, isAll);
    rows.erase(whole, rows.end());
    return rows;
}

Ledger::Page Ledger::changes(const Scopes &scopes, qint64 after, qint64 until, int limit, qint64 bytes)
{
    Page page;
    const auto rows = standing(scopes, after, until, limit + 1, page.isLast);
    page.reached = after;
    qint64 size = 0;
    QSet<Id> taken; // may have left one scope of the person's and stand in another
    for (const auto &row : std::as_const(rows)) {
        size += row.at(3).toByteArray().size() + 64;
        const auto seq = row.at(2).toLongLong();
        // All that stands at one position comes together, or the rest of it would be left out.
        if (seq != page.reached
            && (page.states.size() + page.left.size() >= limit || (size > bytes && page.reached > after))) {
            page.isLast = false;
            break;
        }
        page.reached = seq;
        const auto id = Id::fromBytes(row.at(1).toByteArray());
        if (row.at(4).toInt() == 0) {
            page.left.append(id);
        } else if (!taken.contains(id)) {
            page.states.append(packedStateOf(row));
            taken.insert(id);
        }
    }
    return page;
}

QSet<Id> Ledger::visible(const QList<Id> &rows, const Scopes &scopes)
{
    QSet<Id> found;
    inParts(rows, [&](const QList<Id> &part) {
        const auto ids = listed(part);
        if (scopes.contains(scope::organisation))
            for (const auto &row : m_db.select("SELECT id FROM entity_row WHERE open = 1 AND id IN ?", {ids}))
                found.insert(Id::fromBytes(row.first().toByteArray()));
        if (withoutOrganisation(scopes).isEmpty())
            return;
        for (const auto &row : m_db.select("SELECT id, scope FROM row_scope WHERE present = 1 AND id IN ?", {ids}))
            if (const auto scope = row.at(1).toString().toUtf8();
                scope != scope::organisation && scopes.contains(scope))
                found.insert(Id::fromBytes(row.first().toByteArray()));
    });
    return found;
}

/// Whoever changes a record meanwhile moves it behind what has been gone through.
Ledger::Stretch Ledger::everIn(const QByteArray &scope, const QByteArray &place, qint64 until, int limit)
{
    constexpr qsizetype positionSize = sizeof(qint64);
    const bool isOrganisation = scope == scope::organisation;
    const auto position = place.size() == positionSize ? qFromBigEndian<qint64>(place.constData()) : 0;
    const auto rows = isOrganisation
        ? m_db.select("SELECT id FROM entity_row WHERE open = 1 AND id > ? ORDER BY id LIMIT ?", {place, limit})
        : m_db.select("SELECT id, seq FROM row_scope WHERE scope = ? AND seq > ? AND seq <= ? ORDER BY seq LIMIT ?",
            {QString::fromUtf8(scope), position, until, limit});
    Stretch stretch{{}, place};
    for (const auto &row : rows)
        stretch.rows.append(Id::fromBytes(row.first().toByteArray()));
    if (isOrganisation && !rows.isEmpty()) {
        stretch.place = rows.last().first().toByteArray();
    } else if (!rows.isEmpty()) {
        stretch.place.resize(positionSize);
        qToBigEndian(rows.last().at(1).toLongLong(), stretch.place.data());
    }
    return stretch;
}

/// No index has them apart: rules change seldom, records all the time.
QList<Reference> Ledger::rowsOf(const QByteArrayList &tables, const Id &after, int limit)
{
    QVariantList names;
    for (const auto &table : tables)
        names.append(QString::fromLatin1(table));
    QList<Reference> found;
    const auto rows = m_db.select("SELECT tbl, id FROM entity_row WHERE tbl IN ? AND id > ? ORDER BY id LIMIT ?",
        {QVariant(names), after.bytes(), limit});
    for (const auto &row : rows)
        found.append({row.at(0).toString().toLatin1(), Id::fromBytes(row.at(1).toByteArray())});
    return found;
}

QList<Reference> Ledger::narrow(const Id &after, int limit)
{
    QList<Reference> found;
    const auto rows = m_db.select(
        "SELECT tbl, id FROM entity_row WHERE open = 0 AND id > ? ORDER BY id LIMIT ?", {after.bytes(), limit});
    for (const auto &row : rows)
        found.append({row.at(0).toString().toLatin1(), Id::fromBytes(row.at(1).toByteArray())});
    return found;
}

QHash<Id, QHash<QByteArray, bool>> Ledger::scopeEntries(const QList<Id> &rows)
{
    QHash<Id, QHash<QByteArray, bool>> found;
    inParts(rows, [&](const QList<Id> &part) {
        const auto answer = m_db.select("SELECT id, scope, present FROM row_scope WHERE id IN ?", {listed(part)});
        for (const auto &row : answer)
            found[Id::fromBytes(row.at(0).toByteArray())].insert(row.at(1).toString().toUtf8(), row.at(2).toInt() != 0);
    });
    return found;
}

void Ledger::putScopes(const QList<ScopeEntry> &entries)
{
    static const Columns columns{"row_scope",
        {{"scope", Columns::Text}, {"id", Columns::Bytes}, {"seq", Columns::Integer}, {"present", Columns::Integer}}};
    const auto write = [&](qsizetype i, RowWriter &row) {
        const auto &entry = entries.at(i);
        row.text(entry.scope);
        row.id(entry.row);
        row.integer(entry.seq);
        row.integer(entry.isPresent);
    };
    insertApart(
        columns, entries.size(), [&](qsizetype i) { return entries.at(i).isNew; }, write,
        "ON CONFLICT(scope, id) DO UPDATE SET seq = excluded.seq, present = excluded.present");
}

void Ledger::forgetScope(const QByteArray &scope, const QList<Id> &rows)
{
    inParts(rows, [&](const QList<Id> &part) {
        // The scope is hidden from the planner, which might read all of it rather than look up the records.
        m_db.run("DELETE FROM row_scope WHERE scope || '' = ? AND id IN ?", {QString::fromUtf8(scope), listed(part)});
    });
}

static QList<Link> linksWhere(Database &database, const QByteArray &column, const QList<Id> &rows)
{
    QList<Link> links;
    inParts(rows, [&](const QList<Id> &part) {
        const auto answer = database.select(
            "SELECT target, id, share FROM row_link WHERE " + column + " IN ? ORDER BY target, id", {listed(part)});
        for (const auto &row : answer)
            links.append({Id::fromBytes(row.at(0).toByteArray()), Id::fromBytes(row.at(1).toByteArray()),
                row.at(2).toInt() != 0});
    });
    return links;
}

QList<Link> Ledger::linksTo(const QList<Id> &targets)
{
    return linksWhere(m_db, "target", targets);
}

QList<Link> Ledger::linksOf(const QList<Id> &rows)
{
    return linksWhere(m_db, "id", rows);
}

void Ledger::putLinks(const QList<Id> &rows, const QList<Link> &links)
{
    inParts(rows, [&](const QList<Id> &part) { m_db.run("DELETE FROM row_link WHERE id IN ?", {listed(part)}); });
    static const Columns columns{
        "row_link", {{"target", Columns::Bytes}, {"id", Columns::Bytes}, {"share", Columns::Integer}}};
    const auto write = [&](qsizetype i, RowWriter &row) {
        row.id(links.at(i).target);
        row.id(links.at(i).row);
        row.integer(links.at(i).isShare);
    };
    m_db.insert(columns, links.size(), write, "ON CONFLICT DO NOTHING");
}

QString Ledger::teamOf(const Id &user)
{
    return m_db.scalar("SELECT team FROM account WHERE user_id = ?", {user.bytes()}).toString();
}

QList<std::pair<Id, quint64>> Ledger::sums(const Scopes &scopes, int rank)
{
    const auto known = rules();
    QList<QVariantList> rows;
    const QByteArray columns = "SELECT e.id, e.sum, e.tbl, CASE WHEN ? = 1 THEN e.state END FROM entity_row e WHERE "
                               "e.removed_by IS NULL AND ";
    const auto hasSecrets = std::any_of(known->begin(), known->end(), [&](const TableRule &rule) {
        return std::any_of(
            rule.readers.begin(), rule.readers.end(), [&](const QByteArray &role) { return rank < rankOf(role); });
    });
    if (scopes.contains(scope::organisation))
        rows = m_db.select(columns + "e.open = 1", {qint64(hasSecrets)});
    if (const auto named = withoutOrganisation(scopes); !named.isEmpty())
        rows += m_db.select(
            columns + "e.open = 0 AND e.id IN (SELECT id FROM row_scope WHERE present = 1 AND scope IN ?)",
            {qint64(hasSecrets), listed(named)});
    QList<std::pair<Id, quint64>> sums;
    for (const auto &row : std::as_const(rows)) {
        const auto id = Id::fromBytes(row.at(0).toByteArray());
        const auto rule = hasSecrets ? known->constFind(row.at(2).toString().toLatin1()) : known->constEnd();
        if (rule == known->constEnd() || rule->readers.isEmpty()) {
            sums.append({id, quint64(row.at(1).toLongLong())});
            continue;
        }
        RowState state{row.at(2).toString().toLatin1(), id};
        decodeState(state, row.at(3).toByteArray());
        for (auto it = rule->readers.begin(); it != rule->readers.end(); ++it)
            if (rank < rankOf(it.value()))
                state.groups.remove(it.key());
        sums.append({id, sumOf(state)});
    }
    return sums;
}

QList<Digest> Ledger::digests(const Scopes &scopes, int rank)
{
    QList<Digest> digests(buckets);
    for (const auto &[id, sum] : sums(scopes, rank)) {
        auto &digest = digests[bucketOf(id)];
        ++digest.count;
        digest.sum ^= sum;
    }
    return digests;
}

QList<std::pair<Id, quint64>> Ledger::sums(const Scopes &scopes, int rank, int bucket)
{
    auto all = sums(scopes, rank);
    all.removeIf([&](const std::pair<Id, quint64> &one) { return bucketOf(one.first) != bucket; });
    return all;
}

} // namespace crm::sync
