// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/record/shortamount.h"

#include <QMap>
#include <QRegularExpression>

namespace crm {

namespace {

int shortPower(const QString &word)
{
    static const QMap<QString, int> powers{{QStringLiteral("t"), 3}, {QStringLiteral("k"), 3},
        {QStringLiteral("tsd"), 3}, {QStringLiteral("tausend"), 3}, {QStringLiteral("m"), 6}, {QStringLiteral("mn"), 6},
        {QStringLiteral("mln"), 6}, {QStringLiteral("mio"), 6}, {QStringLiteral("bn"), 9}, {QStringLiteral("mrd"), 9},
        {QStringLiteral("千"), 3}, {QStringLiteral("万"), 4}, {QStringLiteral("萬"), 4}, {QStringLiteral("亿"), 8},
        {QStringLiteral("億"), 8}};
    return powers.value(word.toLower());
}

/// The longest word first: "Mio" is no "M" with something behind.
QRegularExpression shortForm(const char *behind)
{
    return QRegularExpression(QStringLiteral("^(.*\\d)[\\s\\x{00A0}\\x{202F}]*"
                                             "((?i:tausend|tsd|mln|mio|mrd|mn|bn|k|m)|[千万萬亿億]|T(?=€|EUR|CHF))"
                                             "\\.?[\\s\\x{00A0}\\x{202F}]*(%1)?$")
                                  .arg(QString::fromUtf8(behind)));
}

} // namespace

std::optional<ShortAmount> shortAmount(const QString &text)
{
    // A currency's code is told by its capitals: "25 KCHF" is in francs. "T" is short only before a currency: "25 T€".
    static const auto withCode = shortForm("\\p{Sc}|元|[A-Z]{3}");
    static const auto withWord = shortForm("\\p{L}{1,5}\\.?");
    for (const auto *shape : {&withCode, &withWord})
        if (const auto match = shape->match(text.trimmed()); match.hasMatch())
            return ShortAmount{match.captured(1), shortPower(match.captured(2)), match.captured(3)};
    return std::nullopt;
}

} // namespace crm
