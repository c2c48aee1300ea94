// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/record/widthforms.h"

#include <QRegularExpression>

namespace crm {

QString narrowed(const QString &typed)
{
    auto text = typed;
    for (auto &c : text) {
        if (c >= QChar(0xff01) && c <= QChar(0xff5e)) // in the order of ASCII
            c = QChar(c.unicode() - 0xff01 + '!');
        else if (c == QChar(0x3000))
            c = u' ';
    }
    return text.trimmed();
}

QDate eastAsianDate(const QString &text, const QDate &today)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:(\\d{4})\\s*[年년]\\s*)?(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日号일]$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const auto year = match.captured(1).isEmpty() ? today.year() : match.captured(1).toInt();
    return {year, match.captured(2).toInt(), match.captured(3).toInt()};
}

} // namespace crm
