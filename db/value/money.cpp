// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/value/money.h"

#include <QHash>
#include <QLocale>
#include <QStringList>

#include <limits>

namespace crm {

namespace {

// ISO 4217 minor units that are not 2.
const QHash<QString, int> &oddDigits()
{
    static const QHash<QString, int> digits{
        {"BIF", 0},
        {"CLP", 0},
        {"DJF", 0},
        {"GNF", 0},
        {"ISK", 0},
        {"JPY", 0},
        {"KMF", 0},
        {"KRW", 0},
        {"PYG", 0},
        {"RWF", 0},
        {"UGX", 0},
        {"UYI", 0},
        {"VND", 0},
        {"VUV", 0},
        {"XAF", 0},
        {"XOF", 0},
        {"XPF", 0},
        {"BHD", 3},
        {"IQD", 3},
        {"JOD", 3},
        {"KWD", 3},
        {"LYD", 3},
        {"OMR", 3},
        {"TND", 3},
        {"CLF", 4},
        {"UYW", 4},
    };
    return digits;
}

qint64 powerOfTen(int exponent)
{
    qint64 p = 1;
    while (exponent-- > 0)
        p *= 10;
    return p;
}

} // namespace

const QStringList &currencies()
{
    static const QStringList codes = QString(
        "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF "
        "CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD "
        "HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD "
        "MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN "
        "PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY "
        "TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL")
                                         .split(u' ');
    return codes;
}

bool isCurrency(QStringView currency)
{
    return currencies().contains(currency);
}

int currencyDigits(QStringView currency)
{
    return oddDigits().value(currency.toString(), 2);
}

QString amountText(qint64 minor, QStringView currency)
{
    const int digits = currencyDigits(currency);
    const bool negative = minor < 0;
    auto text = QString::number(negative ? 0 - quint64(minor) : quint64(minor));
    if (digits > 0) {
        if (text.size() <= digits)
            text.prepend(QString(digits + 1 - text.size(), u'0'));
        text.insert(text.size() - digits, u'.');
    }
    return negative ? u'-' + text : text;
}

std::optional<qint64> amountFromText(QStringView text, QStringView currency)
{
    text = text.trimmed();
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text = text.mid(1);
    const int digits = currencyDigits(currency);
    int fraction = -1;
    int seen = 0;
    __extension__ using Wide = unsigned __int128;
    Wide value = 0;
    constexpr Wide limit = std::numeric_limits<qint64>::max();
    for (const auto c : text) {
        if (c == u'.' && fraction < 0) {
            fraction = 0;
            continue;
        }
        if (c < u'0' || c > u'9')
            return std::nullopt;
        ++seen;
        if (fraction >= 0 && ++fraction > digits) {
            if (c != u'0')
                return std::nullopt;
            continue;
        }
        value = value * 10 + unsigned(c.unicode() - u'0');
        if (value > limit)
            return std::nullopt;
    }
    if (seen == 0)
        return std::nullopt;
    value *= unsigned(powerOfTen(digits - qBound(0, fraction, digits)));
    if (value > limit)
        return std::nullopt;
    return negative ? -qint64(value) : qint64(value);
}

/// The yen and the yuan share a sign: each is the plain one at home, the yen elsewhere, as in the CLDR.
static QString currencySymbol(const QString &currency, const QLocale &locale)
{
    static const QHash<QString, QString> symbols{
        {"EUR", "€"}, {"USD", "$"}, {"GBP", "£"}, {"JPY", "¥"}, {"CNY", "CN¥"}, {"INR", "₹"}, {"KRW", "₩"}};
    if (locale.language() == QLocale::Chinese) {
        if (currency == u"CNY")
            return QStringLiteral("¥");
        if (currency == u"JPY")
            return QStringLiteral("JP¥");
    }
    return symbols.value(currency, currency);
}

QString formatAmount(qint64 minor, const QString &currency, bool brief)
{
    const QLocale locale;
    const int digits = currencyDigits(currency);
    const auto scale = powerOfTen(digits);
    const int shown = brief && minor % scale == 0 ? 0 : digits;
    const auto symbol = currencySymbol(currency, locale);
    if (currency.isEmpty()) // never the sign of the reader's country
        return qAbs(minor) < (1LL << 53) ? locale.toString(double(minor) / double(scale), 'f', shown)
                                         : amountText(minor, currency);
    // Beyond 2^53 minor units a double no longer holds every cent: print those digit by digit.
    if (qAbs(minor) < (1LL << 53))
        return locale.toCurrencyString(double(minor) / double(scale), symbol, shown);
    return symbol + u' ' + amountText(minor, currency);
}

QString amountShown(qint64 minor, QStringView currency)
{
    const auto plain = amountText(minor < 0 ? -minor : minor, currency);
    const QLocale locale;
    auto text = locale.toString(plain.section(u'.', 0, 0).toLongLong());
    if (currencyDigits(currency) > 0) {
        text += locale.decimalPoint();
        for (const auto c : plain.section(u'.', 1))
            text += locale.toString(c.digitValue());
    }
    return minor < 0 ? QString(QChar(0x2212)) + text : text;
}

qint64 scaled(qint64 a, qint64 b, qint64 c)
{
    __extension__ using Wide = __int128;
    const Wide product = Wide(a) * b;
    const Wide divisor = c;
    Wide quotient = product / divisor;
    const Wide rest = product % divisor;
    const Wide twice = (rest < 0 ? -rest : rest) * 2;
    if (twice >= (divisor < 0 ? -divisor : divisor))
        quotient += ((product < 0) != (divisor < 0)) ? -1 : 1;
    return qint64(quotient);
}

} // namespace crm
