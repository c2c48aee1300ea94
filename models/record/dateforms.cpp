// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/record/dateforms.h"

#include <QList>
#include <QLocale>

namespace crm {

namespace {

/// A piece of a date format: text in quotes, a run of one letter, or a single other character.
QList<QStringView> piecesOf(QStringView format)
{
    QList<QStringView> pieces;
    while (!format.isEmpty()) {
        const auto first = format.front();
        qsizetype size = 1;
        if (const auto close = first == u'\'' ? format.indexOf(u'\'', 1) : -1; close > 0)
            size = close + 1;
        else if (first.isLetter())
            while (size < format.size() && format.at(size) == first)
                ++size;
        pieces.append(format.left(size));
        format = format.sliced(size);
    }
    return pieces;
}

bool isBetween(QStringView piece, QStringView separators)
{
    return piece.size() == 1 && (piece.front().isSpace() || separators.contains(piece.front()));
}

QString joined(const QList<QStringView> &pieces)
{
    QString format;
    for (const auto piece : pieces)
        format += piece;
    return format.trimmed();
}

} // namespace

QString longDateFormat()
{
    const auto whole = QLocale().dateFormat(QLocale::LongFormat);
    QList<QStringView> kept;
    bool isAfterWeekday = false;
    for (const auto piece : piecesOf(whole)) {
        const bool isWeekday = piece.size() > 2 && piece.front() == u'd';
        isAfterWeekday = isWeekday || (isAfterWeekday && isBetween(piece, u",.،"));
        if (!isAfterWeekday)
            kept.append(piece);
    }
    while (!kept.isEmpty() && isBetween(kept.last(), u",،")) // stood before a weekday at the end
        kept.removeLast();
    return joined(kept);
}

QString dayAndMonthFormat()
{
    const auto whole = longDateFormat();
    QList<QStringView> kept;
    const auto isSeparator = [](QStringView piece) { return piece.front() == u'\'' || isBetween(piece, u",./年"); };
    bool isAfterYear = false;
    for (const auto piece : piecesOf(whole)) {
        const bool isYear = piece.front() == u'y';
        while (isYear && !kept.isEmpty() && (isSeparator(kept.last()) || kept.last() == u"-"))
            kept.removeLast();
        isAfterYear = isYear || (isAfterYear && isSeparator(piece));
        if (!isAfterYear)
            kept.append(piece);
    }
    auto format = joined(kept);
    format.replace(QLatin1String("MMMM"), QLatin1String("MMM"));
    return format;
}

} // namespace crm
