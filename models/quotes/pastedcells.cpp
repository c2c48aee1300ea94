// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/pastedcells.h"

namespace crm {

namespace {

bool endsCell(const QString &text, qsizetype at)
{
    return at >= text.size() || text.at(at) == u'\t' || text.at(at) == u'\n';
}

/// Where the quoted cell that begins at `at` ends, behind its last mark; −1 when its marks are only text.
qsizetype quotedEnd(const QString &text, qsizetype at)
{
    if (text.at(at) != u'"')
        return -1;
    bool isNeeded = false; // else somebody has written the marks themselves: “"Best" pump”
    for (auto i = at + 1; i < text.size(); ++i) {
        if (text.at(i) == u'\t' || text.at(i) == u'\n')
            isNeeded = true;
        if (text.at(i) != u'"')
            continue;
        if (i + 1 < text.size() && text.at(i + 1) == u'"') {
            isNeeded = true;
            ++i;
        } else {
            return isNeeded && endsCell(text, i + 1) ? i + 1 : -1;
        }
    }
    return -1;
}

} // namespace

QList<QStringList> pastedCells(const QString &text)
{
    auto rest = text;
    rest.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    while (rest.endsWith(u'\n'))
        rest.chop(1);
    QList<QStringList> rows{{}};
    for (qsizetype at = 0; at <= rest.size(); ++at) {
        auto end = at < rest.size() ? quotedEnd(rest, at) : -1;
        const bool isQuoted = end >= 0;
        if (!isQuoted)
            for (end = at; !endsCell(rest, end);)
                ++end;
        auto cell = isQuoted ? rest.mid(at + 1, end - at - 2).replace(QLatin1String("\"\""), QLatin1String("\""))
                             : rest.mid(at, end - at);
        rows.last().append(isQuoted ? cell.simplified() : cell.trimmed());
        at = end; // at its tab or line break
        if (at < rest.size() && rest.at(at) == u'\n')
            rows.append(QStringList());
    }
    return rows;
}

} // namespace crm
