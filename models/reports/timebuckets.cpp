// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reports/timebuckets.h"

#include <QCoreApplication>
#include <QLocale>

namespace crm {

std::pair<QDate, QDate> spanOf(const QString &bucket)
{
    const int year = bucket.left(4).toInt();
    if (bucket.size() == 4)
        return {QDate(year, 1, 1), QDate(year + 1, 1, 1)};
    if (bucket.contains(u'Q')) {
        const QDate first(year, bucket.right(1).toInt() * 3 - 2, 1);
        return {first, first.addMonths(3)};
    }
    if (bucket.size() == 7) {
        const QDate first(year, bucket.right(2).toInt(), 1);
        return {first, first.addMonths(1)};
    }
    const auto day = QDate::fromString(bucket, Qt::ISODate);
    return {day, day.addDays(1)};
}

QString bucketAfter(const QString &bucket)
{
    const auto next = spanOf(bucket).second;
    if (!next.isValid())
        return {};
    if (bucket.size() == 4)
        return next.toString(QStringLiteral("yyyy"));
    if (bucket.contains(u'Q'))
        return next.toString(QStringLiteral("yyyy-")) + u'Q' + QString::number((next.month() + 2) / 3);
    return next.toString(bucket.size() == 7 ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy-MM-dd"));
}

QString bucketText(const QString &bucket)
{
    const QLocale locale;
    const auto first = spanOf(bucket).first;
    if (bucket.size() == 4)
        return bucket;
    if (bucket.contains(u'Q'))
        return QCoreApplication::translate("crm::TileReport", "Q%1 %2", "quarter, year")
            .arg(bucket.right(1), bucket.left(4));
    if (bucket.size() == 7)
        return QStringLiteral("%1 %2").arg(
            locale.standaloneMonthName(first.month(), QLocale::ShortFormat), bucket.left(4));
    return locale.toString(first, QLocale::ShortFormat);
}

} // namespace crm
