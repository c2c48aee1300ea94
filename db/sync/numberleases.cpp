// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/numberleases.h"

#include "db/entities/sharing.h"
#include "db/value/serial.h"

#include <QDateTime>
#include <QRegularExpression>

namespace crm::sync {

namespace {

constexpr qint64 fewLeft = 10;
constexpr int december = 12;

/// Series of a year are wanted before the year's first number.
QByteArrayList withThisYears(QByteArrayList series, qint64 nowMs)
{
    static const QRegularExpression year("^(.*-)(\\d{4})$");
    const auto today = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).date();
    const auto named = series;
    for (const auto &name : named) {
        const auto match = year.match(QString::fromLatin1(name));
        if (!match.hasMatch())
            continue;
        const auto stem = match.captured(1).toLatin1();
        for (int y = today.year(); y <= today.year() + (today.month() == december); ++y)
            if (const auto next = stem + QByteArray::number(y); !series.contains(next))
                series.append(next);
        if (match.captured(2).toInt() < today.year())
            series.removeOne(name); // nobody numbers quotes of a past year
    }
    return series;
}

} // namespace

QByteArrayList NumberLeases::series(qint64 nowMs)
{
    // A file that begins with joining has counted nothing yet: it asks before its first number, not after.
    const auto year = QByteArray::number(QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).date().year());
    QByteArrayList names;
    for (const auto &name : numberSeries())
        names.append(name.endsWith('-') ? name + year : name);
    auto rows = m_connection.exec("SELECT name FROM series ORDER BY name");
    while (rows.next())
        if (const auto name = rows.text(0).toLatin1(); isLent(name) && !names.contains(name))
            names.append(name);
    return withThisYears(names, nowMs);
}

qint64 NumberLeases::newest(const QByteArray &series)
{
    return m_connection.scalar("SELECT next FROM series WHERE name = ?", {QString::fromLatin1(series)}).toLongLong();
}

QMap<QByteArray, qint64> NumberLeases::wanted(qint64 nowMs)
{
    QMap<QByteArray, qint64> wanted;
    for (const auto &name : series(nowMs)) {
        const auto left = m_connection.scalar(
            "SELECT sum(last - next + 1) FROM series_lease WHERE series = ?", {QString::fromLatin1(name)});
        if (left.toLongLong() < fewLeft)
            wanted.insert(name, newest(name));
    }
    return wanted;
}

QMap<QByteArray, qint64> NumberLeases::wantedAnew(qint64 nowMs)
{
    QMap<QByteArray, qint64> wanted;
    for (const auto &name : series(nowMs))
        wanted.insert(name, newest(name));
    return wanted;
}

void NumberLeases::take(const QList<Lease> &leases, const QString &deviceCode)
{
    for (const auto &lease : leases)
        m_connection.exec("INSERT INTO series_lease(series, next, last) VALUES(?, ?, ?) ON CONFLICT DO NOTHING",
            {QString::fromLatin1(lease.series), lease.first, lease.last});
    if (!deviceCode.isEmpty())
        m_connection.exec(
            "INSERT INTO meta(key, value) VALUES('device_code', ?) ON CONFLICT(key) DO UPDATE SET value = "
            "excluded.value",
            {deviceCode});
}

void NumberLeases::drop()
{
    m_connection.run("DELETE FROM series_lease; DELETE FROM meta WHERE key = 'device_code'");
}

} // namespace crm::sync
