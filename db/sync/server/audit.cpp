// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/audit.h"

#include "db/sync/wire/cbor.h"
#include "db/sync/wire/op.h"

#include <QCborArray>
#include <QDateTime>

namespace crm::sync {

namespace {

constexpr qint64 toldKept = 400LL * 86400000; // ms: nobody tells an event again after that

constexpr auto columns = "n, at, what, login, about, device, entry";

/// All that an event says, in one form.
QByteArray bodyOf(qint64 n, qint64 at, const AuditEvent &event)
{
    return encode(QCborArray{n, at, event.what, event.login, event.about, event.device});
}

AuditEvent eventOf(const QVariantList &row)
{
    return {row.at(2).toString(), row.at(3).toString(), row.at(4).toString(), row.at(5).toByteArray()};
}

/// Whoever tries to join writes the login: it must not look like further lines or columns.
QString oneCell(QString text)
{
    for (auto &character : text)
        if (character.category() == QChar::Other_Control || character.category() == QChar::Other_Format)
            character = QChar::ReplacementCharacter;
    return text;
}

} // namespace

QByteArrayList Audit::tables()
{
    return {"CREATE TABLE IF NOT EXISTS audit(n INTEGER PRIMARY KEY, at INTEGER NOT NULL, what TEXT NOT NULL, login "
            "TEXT NOT NULL, about TEXT NOT NULL, device BLOB NOT NULL, entry BLOB NOT NULL)",
        "CREATE TABLE IF NOT EXISTS told_event(id BLOB PRIMARY KEY, at INTEGER NOT NULL)"};
}

/// The organisation's row is held, so that two events never follow the same one.
void Audit::append(const AuditEvent &event, qint64 nowMs)
{
    m_db.run("UPDATE org SET head = head WHERE id = 1");
    const auto before = end();
    const auto n = before.count + 1;
    m_db.run("INSERT INTO audit(n, at, what, login, about, device, entry) VALUES(?, ?, ?, ?, ?, ?, ?)",
        {n, nowMs, event.what, event.login, event.about, event.device.isNull() ? QByteArray("") : event.device,
            chained(before.chain, bodyOf(n, nowMs, event))});
}

/// The device says when it was; by the server's clock it may have been offline for long.
QList<Id> Audit::take(const QList<ToldEvent> &events, const QString &login, const QByteArray &device, qint64 nowMs)
{
    QList<Id> noted;
    m_db.run("DELETE FROM told_event WHERE at < ?", {nowMs - toldKept});
    for (const auto &event : events) {
        noted.append(event.id);
        const auto isNew
            = m_db.select("INSERT INTO told_event(id, at) VALUES(?, ?) ON CONFLICT(id) DO NOTHING RETURNING "
                          "id",
                {event.id.bytes(), nowMs});
        if (isNew.isEmpty())
            continue;
        const auto at = QDateTime::fromMSecsSinceEpoch(event.at, Qt::UTC).toString(Qt::ISODate);
        append({"exported", login, oneCell(event.about) + u' ' + at, device}, nowMs);
    }
    return noted;
}

Audit::End Audit::end()
{
    const auto rows = m_db.select("SELECT n, entry FROM audit ORDER BY n DESC LIMIT 1");
    return rows.isEmpty() ? End{0, emptyChain()}
                          : End{rows.first().at(0).toLongLong(), rows.first().at(1).toByteArray()};
}

QByteArray Audit::chainAt(qint64 n)
{
    return n == 0 ? emptyChain() : m_db.scalar("SELECT entry FROM audit WHERE n = ?", {n}).toByteArray();
}

QStringList Audit::verify()
{
    auto chain = emptyChain();
    qint64 n = 0;
    for (;;) {
        const auto rows
            = m_db.select(QByteArray("SELECT ") + columns + " FROM audit WHERE n > ? ORDER BY n LIMIT 1000", {n});
        if (rows.isEmpty())
            return {};
        for (const auto &row : rows) {
            if (row.at(0).toLongLong() != n + 1)
                return {QString("Event %1 of the audit is missing.").arg(n + 1)};
            ++n;
            chain = chained(chain, bodyOf(n, row.at(1).toLongLong(), eventOf(row)));
            if (chain != row.at(6).toByteArray())
                return {QString("Event %1 of the audit has been changed.").arg(n)};
        }
    }
}

QStringList Audit::list(qint64 after)
{
    QStringList lines;
    const auto rows = m_db.select(QByteArray("SELECT ") + columns + " FROM audit WHERE n > ? ORDER BY n", {after});
    for (const auto &row : rows) {
        const auto event = eventOf(row);
        lines.append(QStringList{row.at(0).toString(),
            QDateTime::fromMSecsSinceEpoch(row.at(1).toLongLong(), Qt::UTC).toString(Qt::ISODate), event.what,
            oneCell(event.login), oneCell(event.about), QString::fromLatin1(event.device.toHex())}
                         .join(u'\t'));
    }
    return lines;
}

} // namespace crm::sync
