// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/ratetable.h"

#include "db/value/money.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace crm {

namespace {

constexpr qsizetype longestHeader = 4096;

QByteArrayList cellsOf(const QByteArray &line)
{
    auto cells = line.trimmed().split(',');
    for (auto &cell : cells)
        cell = cell.trimmed();
    while (!cells.isEmpty() && cells.last().isEmpty()) // the files end every line with a comma
        cells.removeLast();
    return cells;
}

bool isCode(const QByteArray &cell)
{
    return cell.size() == 3 && std::all_of(cell.cbegin(), cell.cend(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// "27 November 2026" in the daily file, "2026-11-27" in the historical one.
QByteArray dayOf(const QByteArray &cell)
{
    const auto text = QString::fromUtf8(cell);
    const auto day = QLocale::c().toDate(text, QStringLiteral("d MMMM yyyy"));
    return day.isValid() ? day.toString(Qt::ISODate).toUtf8() : cell;
}

} // namespace

QByteArray RateTable::take(const QByteArray &text, bool isLast)
{
    if (m_state == State::Other)
        return text;
    m_rest += text;
    QByteArray given;
    qsizetype begin = 0;
    while (begin < m_rest.size()) {
        const auto end = m_rest.indexOf('\n', begin);
        if (end < 0 && !isLast && (m_state == State::Rates || m_rest.size() < longestHeader))
            break;
        const auto line = m_rest.mid(begin, end < 0 ? -1 : end - begin);
        if (m_state == State::Unknown) {
            given = header(line);
            if (m_state == State::Other)
                return std::exchange(m_rest, {});
        } else {
            given += rates(line);
        }
        begin = end < 0 ? m_rest.size() : end + 1;
    }
    m_rest.remove(0, begin);
    return given;
}

QByteArray RateTable::header(const QByteArray &line)
{
    auto cells = cellsOf(line.startsWith("\xEF\xBB\xBF") ? line.mid(3) : line);
    const bool isRates = cells.size() > 1 && cells.first().toLower() == "date"
        && std::all_of(cells.cbegin() + 1, cells.cend(), isCode)
        && std::any_of(cells.cbegin() + 1, cells.cend(),
            [](const QByteArray &code) { return isCurrency(QString::fromLatin1(code)); });
    m_state = isRates ? State::Rates : State::Other;
    if (!isRates)
        return {};
    cells.removeFirst();
    m_currencies = cells;
    return "day,base,currency,rate,source\n";
}

QByteArray RateTable::rates(const QByteArray &line) const
{
    const auto cells = cellsOf(line);
    QByteArray lines;
    const auto day = dayOf(cells.value(0));
    for (int i = 1; i < cells.size() && i <= m_currencies.size(); ++i)
        if (!cells.at(i).isEmpty() && cells.at(i) != "N/A" && isCurrency(QString::fromLatin1(m_currencies.at(i - 1))))
            lines += day + ",EUR," + m_currencies.at(i - 1) + ',' + cells.at(i) + ",ECB\n";
    return lines;
}

} // namespace crm
