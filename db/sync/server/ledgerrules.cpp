// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/clearings.h"
#include "db/sync/server/ledger.h"
#include "db/sync/server/removals.h"

#include <QCryptographicHash>

#include <mutex>

namespace crm::sync {

namespace {

constexpr int administrator = 3;
constexpr int mostCodes = 1 << 15; // three characters of base 32
constexpr qsizetype mostVerdicts = 500;
constexpr qsizetype mostRuleSets = 64; // kept read

/// Bodies of rules are read once, whichever request needs them.
std::shared_ptr<const TableRules> readOnce(const QByteArray &body, const std::function<TableRules()> &read)
{
    static std::mutex mutex;
    static QHash<QByteArray, std::shared_ptr<const TableRules>> known;
    const auto name = QCryptographicHash::hash(body, QCryptographicHash::Sha256);
    const std::lock_guard lock(mutex);
    if (known.size() > mostRuleSets)
        known.clear();
    auto &rules = known[name];
    if (!rules)
        rules = std::make_shared<const TableRules>(read());
    return rules;
}

/// Whoever is no administrator may add to what is known of a table, in a newer version, and never loosen it.
TableRule tightened(TableRule rule, const TableRule &newer)
{
    rule.version = newer.version;
    for (auto it = newer.readers.begin(); it != newer.readers.end(); ++it)
        if (!rule.readers.contains(it.key()))
            rule.readers.insert(it.key(), it.value());
    const auto isNew = [](const auto &list, const auto &one) {
        return std::none_of(list.begin(), list.end(), [&](const auto &other) { return other.place == one.place; });
    };
    for (const auto &key : newer.keys)
        if (isNew(rule.keys, key))
            rule.keys.append(key);
    for (const auto &machine : newer.machines)
        if (isNew(rule.machines, machine))
            rule.machines.append(machine);
    if (!rule.seal.isGiven())
        rule.seal = newer.seal;
    return rule;
}

} // namespace

std::shared_ptr<const TableRules> Ledger::rules()
{
    auto body = m_db.scalar("SELECT body FROM rules WHERE id = 1").toByteArray();
    const auto decided = m_db.select("SELECT tbl, reach FROM reach ORDER BY tbl");
    auto name = body;
    for (const auto &row : decided)
        name += row.at(0).toString().toLatin1() + ' ' + row.at(1).toString().toLatin1() + '\n';
    return readOnce(name, [&] {
        auto rules = decodeRules(body);
        for (const auto &row : decided)
            if (auto rule = rules.find(row.at(0).toString().toLatin1());
                rule != rules.end() && rule->reach != reach::personal)
                rule->reach = row.at(1).toString().toLatin1();
        return rules;
    });
}

bool Ledger::hasHeardRules(const QByteArray &digest, bool isAdministrator)
{
    return !m_db.scalar("SELECT 1 FROM rules_heard WHERE digest = ? AND administrator = ?",
                    {digest, qint64(isAdministrator)})
                .isNull();
}

QByteArrayList Ledger::learnRules(const QByteArray &body, int rank)
{
    const auto said = decodeRules(body);
    auto known = decodeRules(m_db.scalar("SELECT body FROM rules WHERE id = 1").toByteArray());
    QByteArrayList changed;
    for (auto it = said.begin(); it != said.end(); ++it) {
        const auto old = known.constFind(it.key());
        TableRule rule = it.value();
        if (old != known.cend() && rule.version < old->version)
            continue;
        if (old != known.cend() && rank < administrator)
            rule = rule.version > old->version ? tightened(*old, rule) : *old;
        if (old != known.cend() && *old == rule)
            continue;
        known.insert(it.key(), rule);
        changed.append(it.key());
    }
    m_db.run("INSERT INTO rules_heard(digest, administrator) VALUES(?, ?) ON CONFLICT DO NOTHING",
        {digestOf(said), qint64(rank >= administrator)});
    if (!changed.isEmpty())
        m_db.run("UPDATE rules SET version = version + 1, body = ? WHERE id = 1", {encodeRules(known)});
    return changed;
}

void Ledger::setReach(const QByteArray &table, const QByteArray &reach)
{
    if (reach.isEmpty())
        m_db.run("DELETE FROM reach WHERE tbl = ?", {QString::fromLatin1(table)});
    else
        m_db.run("INSERT INTO reach(tbl, reach) VALUES(?, ?) ON CONFLICT(tbl) DO UPDATE SET reach = excluded.reach",
            {QString::fromLatin1(table), QString::fromLatin1(reach)});
}

Id Ledger::keyHolder(const QByteArray &table, const QByteArray &field, const QString &value)
{
    return Id::fromBytes(m_db.scalar("SELECT id FROM unique_key WHERE tbl = ? AND field = ? AND value = ?",
                                 {QString::fromLatin1(table), QString::fromLatin1(field), value})
                             .toByteArray());
}

void Ledger::claimKey(const QByteArray &table, const QByteArray &field, const QString &value, const Id &row)
{
    m_db.run(
        "INSERT INTO unique_key(tbl, field, value, id) VALUES(?, ?, ?, ?) ON CONFLICT(tbl, field, value) DO UPDATE "
        "SET id = excluded.id",
        {QString::fromLatin1(table), QString::fromLatin1(field), value, row.bytes()});
}

void Ledger::releaseKey(const QByteArray &table, const QByteArray &field, const Id &row)
{
    m_db.run("DELETE FROM unique_key WHERE id = ? AND tbl = ? AND field = ?",
        {row.bytes(), QString::fromLatin1(table), QString::fromLatin1(field)});
}

QList<Verdict> Ledger::verdicts(const QByteArray &device, qint64 after)
{
    QList<Verdict> verdicts;
    const auto rows
        = m_db.select("SELECT cseq, tbl, id, code FROM verdict WHERE device = ? AND cseq > ? ORDER BY cseq LIMIT ?",
            {device, after, qint64(mostVerdicts)});
    for (const auto &row : rows)
        verdicts.append({row.at(0).toLongLong(), row.at(1).toString().toLatin1(),
            Id::fromBytes(row.at(2).toByteArray()), row.at(3).toString().toLatin1()});
    return verdicts;
}

void Ledger::addVerdict(const QByteArray &device, const Verdict &verdict)
{
    m_db.run("INSERT INTO verdict(device, cseq, tbl, id, code) VALUES(?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        {device, verdict.cseq, QString::fromLatin1(verdict.table), verdict.row.bytes(),
            QString::fromLatin1(verdict.code)});
}

void Ledger::forgetVerdicts(const QByteArray &device, qint64 until)
{
    m_db.run("DELETE FROM verdict WHERE device = ? AND cseq <= ?", {device, until});
}

Lease Ledger::lease(const QByteArray &device, const QByteArray &series, qint64 newest, qint64 nowMs)
{
    const auto name = QString::fromLatin1(series);
    const auto known = m_db.scalar("SELECT newest FROM series WHERE name = ?", {name}).toLongLong();
    const auto first = qMax(known, newest) + 1;
    const auto last = first + leaseSize - 1;
    m_db.run("INSERT INTO series(name, newest) VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET newest = excluded.newest",
        {name, last});
    m_db.run("INSERT INTO number_lease(series, first, last, device, at) VALUES(?, ?, ?, ?, ?)",
        {name, first, last, device, nowMs});
    return {series, first, last};
}

/// Follows from the device's own number as long as nobody else has the same, so that it may be asked for twice.
QString Ledger::deviceCode(const QByteArray &device)
{
    const auto known = m_db.scalar("SELECT code FROM device_code WHERE device = ?", {device});
    if (!known.isNull())
        return known.toString();
    static const QByteArray alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's, as people read it aloud
    const auto hash = QCryptographicHash::hash(device, QCryptographicHash::Sha256);
    const int start = (quint8(hash.at(0)) << 8 | quint8(hash.at(1))) % mostCodes;
    for (int i = 0; i < mostCodes; ++i) {
        const int n = (start + i) % mostCodes;
        const auto code = alphabet.mid(n >> 10, 1) + alphabet.mid((n >> 5) & 31, 1) + alphabet.mid(n & 31, 1);
        const auto taken = m_db.select("INSERT INTO device_code(device, code) VALUES(?, ?) ON CONFLICT DO NOTHING "
                                       "RETURNING code",
            {device, QString::fromLatin1(code)});
        if (!taken.isEmpty())
            return QString::fromLatin1(code);
    }
    return {};
}

int Ledger::purge(qint64 before)
{
    int purged = 0;
    m_db.transact([&] {
        lockHead();
        const auto newest = m_db.scalar("SELECT max(seq) FROM entity_row WHERE removed_at < ?", {before});
        if (newest.isNull())
            return;
        set("horizon", qMax(horizon(), newest.toLongLong()));
        for (const auto *table : {"row_scope", "row_link", "unique_key"})
            m_db.run(
                QByteArray("DELETE FROM ") + table + " WHERE id IN (SELECT id FROM entity_row WHERE removed_at < ?)",
                {before});
        Clearings::purge(m_db, before);
        Removals::purge(m_db, before);
        purged = int(m_db.select("DELETE FROM entity_row WHERE removed_at < ? RETURNING seq", {before}).size());
    });
    return purged;
}

qint64 Ledger::epochBegan()
{
    return m_db.scalar("SELECT max(at) FROM epoch WHERE n > 1").toLongLong();
}

qint64 Ledger::setting(const char *name)
{
    return m_db.scalar("SELECT value FROM setting WHERE name = ?", {QString::fromLatin1(name)}).toLongLong();
}

void Ledger::set(const char *name, qint64 value)
{
    m_db.run("INSERT INTO setting(name, value) VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value",
        {QString::fromLatin1(name), value});
}

qint64 Ledger::records()
{
    return m_db.scalar("SELECT count(*) FROM entity_row WHERE removed_at IS NULL").toLongLong();
}

} // namespace crm::sync
