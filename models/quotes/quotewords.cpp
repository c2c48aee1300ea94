// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quotewords.h"

#include "db/value/decimal.h"
#include "db/value/money.h"

#include <QCoreApplication>
#include <QTranslator>

namespace crm {

namespace {

const QChar minus(0x2212);

QString signedText(const QString &text, bool isNegative)
{
    return isNegative ? minus + text : text;
}

} // namespace

QuoteWords::QuoteWords(const QString &locale)
    : m_locale(locale.isEmpty() ? QLocale() : QLocale(locale))
    , m_isKept(!locale.isEmpty())
{
    auto translator = std::make_shared<QTranslator>();
    if (m_isKept
        && translator->load(m_locale, QStringLiteral("rapport"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        m_translator = std::move(translator);
}

QString QuoteWords::text(const char *context, const char *source) const
{
    if (!m_isKept)
        return QCoreApplication::translate(context, source);
    const auto translated = m_translator ? m_translator->translate(context, source) : QString();
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

QString QuoteWords::date(const QDate &day, QLocale::FormatType format) const
{
    return day.isValid() ? m_locale.toString(day, format) : QString();
}

/// "1234.50" without a sign, digit by digit: no double holds all amounts.
QString QuoteWords::grouped(const QString &plain) const
{
    auto text = m_locale.toString(plain.section(u'.', 0, 0).toLongLong());
    const auto fraction = plain.section(u'.', 1);
    if (!fraction.isEmpty())
        text += m_locale.decimalPoint();
    for (const auto c : fraction)
        text += m_locale.toString(c.digitValue());
    return text;
}

QString QuoteWords::number(qint64 millionths) const
{
    const auto text = grouped(decimalText(qAbs(millionths)));
    return millionths < 0 ? m_locale.negativeSign() + text : text;
}

QString QuoteWords::amount(qint64 minor, const QString &currency) const
{
    return signedText(grouped(amountText(qAbs(minor), currency)), minor < 0);
}

QString QuoteWords::price(qint64 millionths, const QString &currency) const
{
    return signedText(grouped(decimalText(qAbs(millionths), currencyDigits(currency))), millionths < 0);
}

QString QuoteWords::percent(qint64 millionths) const
{
    return number(millionths) + QChar(0x202f) + m_locale.percent();
}

} // namespace crm
