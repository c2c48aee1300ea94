// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/printedwidths.h"

#include <algorithm>

namespace crm {

QList<int> sharedWidths(const QList<int> &needed, int width)
{
    QList<int> widths(needed.size(), 0);
    int room = width;
    int waiting = int(needed.size());
    for (bool isSettling = true; isSettling && waiting > 0;) { // what a narrow one leaves may do for the next
        isSettling = false;
        const int part = room / waiting;
        for (int i = 0; i < needed.size(); ++i) {
            if (widths[i] > 0 || needed[i] > part)
                continue;
            widths[i] = qMax(1, needed[i]);
            room -= widths[i];
            --waiting;
            isSettling = true;
            break;
        }
    }
    const int all = waiting > 0 ? waiting : int(needed.size());
    int given = 0;
    for (int i = 0; i < widths.size(); ++i)
        if (waiting == 0 || widths[i] == 0) {
            widths[i] += room / all + (given < room % all ? 1 : 0);
            ++given;
        }
    return widths;
}

namespace {

/// Lines of all rows together, as if every line could be filled.
qint64 linesIn(const QList<QList<CellNeed>> &rows, const QList<int> &widths)
{
    qint64 lines = 0;
    for (const auto &row : rows) {
        int high = 1;
        for (qsizetype i = 0; i < row.size(); ++i)
            high = qMax(high, (row.at(i).whole + widths.at(i) - 1) / qMax(1, widths.at(i)));
        lines += high;
    }
    return lines;
}

class WidthSearch
{
public:
    WidthSearch(const QList<QList<CellNeed>> &rows, const QList<CellNeed> &most, int width)
        : m_rows(rows)
        , m_most(most)
    {
        QList<int> needed;
        for (const auto &column : most)
            needed.append(column.whole);
        m_widths = sharedWidths(needed, width);
        m_lines = linesIn(rows, m_widths);
    }

    /// Takes from one column and gives to another as long as that saves lines.
    QList<int> best()
    {
        constexpr int mostMoves = 50;
        for (int moves = 0; moves < mostMoves && move(); ++moves) { }
        return m_widths;
    }

private:
    bool move()
    {
        const auto before = m_lines;
        const auto widths = m_widths;
        for (qsizetype to = 0; to < widths.size(); ++to)
            for (qsizetype from = 0; from < widths.size(); ++from) {
                const auto room = qMin(m_most.at(to).whole - widths.at(to), widths.at(from) - m_most.at(from).word);
                constexpr int step = 8; // px
                for (int part = step; from != to && part < room + step; part += step)
                    consider(widths, from, to, qMin(part, room));
            }
        return m_lines < before;
    }

    void consider(QList<int> widths, qsizetype from, qsizetype to, int part)
    {
        widths[from] -= part;
        widths[to] += part;
        const auto lines = linesIn(m_rows, widths);
        if (lines >= m_lines)
            return;
        m_lines = lines;
        m_widths = widths;
    }

    const QList<QList<CellNeed>> &m_rows;
    const QList<CellNeed> &m_most;
    QList<int> m_widths;
    qint64 m_lines = 0;
};

} // namespace

QList<int> lowestRows(const QList<QList<CellNeed>> &rows, int width)
{
    QList<CellNeed> most;
    for (const auto &row : rows) {
        most.resize(qMax(most.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            most[i] = {qMax(most.at(i).whole, row.at(i).whole), qMax(most.at(i).word, row.at(i).word)};
    }
    constexpr qsizetype looked = 200; // rows enough to know what the others are like
    const auto some = rows.mid(0, looked);
    return WidthSearch(some, most, width).best();
}

} // namespace crm
