// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/numbers.h"

#include "db/value/fold.h"
#include "models/record/shortamount.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <optional>
#include <tuple>
#include <utility>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::NumberRule)
};

/// The circulating codes of ISO 4217.
constexpr const char *codes = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN "
                              "BWP BYN BZD CAD CDF CHF CLP CNY COP "
                              "CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD "
                              "HKD HNL HTG HUF IDR ILS INR IQD IRR "
                              "ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA "
                              "MKD MMK MNT MOP MRU MUR MVR MWK MXN "
                              "MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR "
                              "SBD SCR SDG SEK SGD SHP SLE SOS SRD "
                              "SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV "
                              "WST XAF XCD XOF XPF YER ZAR ZMW";

struct Sign
{
    const char *text;
    const char *currency; // empty: several currencies share the sign
};

constexpr Sign signs[] = {{"€", "EUR"}, {"EURO", "EUR"}, {"EUROS", "EUR"}, {"£", "GBP"}, {"US$", "USD"}, {"U$S", "USD"},
    {"A$", "AUD"}, {"C$", "CAD"}, {"NZ$", "NZD"}, {"HK$", "HKD"}, {"S$", "SGD"}, {"R$", "BRL"}, {"NT$", "TWD"},
    {"元", "CNY"}, {"人民币", "CNY"}, {"RMB", "CNY"}, {"CN¥", "CNY"}, {"JP¥", "JPY"}, {"円", "JPY"}, {"₩", "KRW"},
    {"원", "KRW"}, {"₹", "INR"}, {"RS", ""}, {"ZŁ", "PLN"}, {"KČ", "CZK"}, {"FT", "HUF"}, {"FR", "CHF"}, {"SFR", "CHF"},
    {"₽", "RUB"}, {"РУБ", "RUB"}, {"₺", "TRY"}, {"TL", "TRY"}, {"₴", "UAH"}, {"₫", "VND"}, {"฿", "THB"}, {"₪", "ILS"},
    {"₱", "PHP"}, {"₦", "NGN"}, {"₲", "PYG"}, {"₸", "KZT"}, {"$", ""}, {"¥", ""}, {"￥", ""}, {"KR", ""},
    {"LEI", "RON"}, {"ЛВ", "BGN"}};

std::optional<QByteArray> currencyOf(const QString &word)
{
    auto name = word.toUpper();
    while (name.endsWith('.'))
        name.chop(1);
    static const auto all = QByteArray(codes).split(' ');
    if (const auto code = name.toLatin1(); code.size() == 3 && all.contains(code))
        return code;
    for (const auto &[text, currency] : signs)
        if (name == QString::fromUtf8(text))
            return QByteArray(currency);
    return std::nullopt;
}

/// A written number taken apart: sign, digits with their separators, and what stands around them.
struct Pieces
{
    bool isNegative = false;
    bool isPercent = false;
    QString core;      // digits and separators only
    QStringList words; // before and behind
};

bool isSeparator(QChar c)
{
    return QStringView(u".,'’٫٬_ \u00A0\u202F\u2009").contains(c);
}

Pieces piecesOf(const QString &text)
{
    Pieces p;
    auto rest = text.trimmed();
    if (rest.size() > 1 && rest.startsWith('(') && rest.endsWith(')')) {
        p.isNegative = true;
        rest = rest.mid(1, rest.size() - 2).trimmed();
    }
    QString word;
    int last = -1; // of the digits in core
    for (const QChar c : std::as_const(rest)) {
        if (c.isDigit()) {
            p.core += QChar(u'0' + c.digitValue());
            last = int(p.core.size());
        } else if ((c == u'-' || c == u'−' || c == u'–') && word.isEmpty()) {
            if (p.isNegative)
                p.words.append(QString(c)); // two signs are none
            p.isNegative = true;
        } else if (c == u'%') {
            p.isPercent = true;
        } else if (isSeparator(c) && word.isEmpty() && (last >= 0 || c == u'.' || c == u',')) {
            p.core += c == u'٫'            ? QChar(u'.')
                : c == u'٬' || c.isSpace() ? QChar(u' ')
                : c == u'’' || c == u'_'   ? QChar(u'\'')
                                           : c;
        } else if (c.isSpace() || (c == u'+' && word.isEmpty() && last < 0)) {
            if (!word.isEmpty())
                p.words.append(std::exchange(word, {}));
        } else {
            word += c;
            continue;
        }
        if (c.isDigit() && !word.isEmpty())
            p.words.append(std::exchange(word, {}));
    }
    if (!word.isEmpty())
        p.words.append(word);
    while (!p.core.isEmpty() && p.core.back() == u' ')
        p.core.chop(1);
    return p;
}

/// Groups of three; of two before the last three, as in India; or of four, as in East Asia.
bool areGroups(const QStringList &groups)
{
    if (groups.size() == 1)
        return true;
    const auto all = [&](int size, qsizetype until) {
        return std::all_of(
            groups.begin() + 1, groups.begin() + until, [&](const QString &g) { return g.size() == size; });
    };
    const auto first = groups.first().size();
    const bool three = first >= 1 && first <= 3 && all(3, groups.size());
    const bool indian = first >= 1 && first <= 2 && all(2, groups.size() - 1) && groups.last().size() == 3;
    return three || indian || (first >= 1 && first <= 4 && all(4, groups.size()));
}

/// The digits before and behind the mark, or nothing if the separators make no sense.
std::optional<std::pair<QString, QString>> split(const QString &core, DecimalMark mark)
{
    const QChar point = mark == DecimalMark::Point ? u'.' : u',';
    const auto at = core.indexOf(point);
    const auto whole = at < 0 ? core : core.left(at);
    const auto decimals = at < 0 ? QString() : core.mid(at + 1);
    QChar group;
    for (const QChar c : whole) {
        if (c.isDigit())
            continue;
        if (!group.isNull() && c != group)
            return std::nullopt;
        group = c;
    }
    if (!std::all_of(decimals.begin(), decimals.end(), [](QChar c) { return c.isDigit(); })
        || (whole.isEmpty() && decimals.isEmpty()))
        return std::nullopt;
    if (!group.isNull() && !areGroups(whole.split(group)))
        return std::nullopt;
    return std::pair(group.isNull() ? whole : QString(whole).remove(group), decimals);
}

Parsed<qint64> scaled(const Pieces &pieces, const QString &shown, const NumberRule &rule)
{
    using Result = Parsed<qint64>;
    const auto parts = split(pieces.core, rule.mark);
    if (!parts)
        return Result::wrong(Text::tr("“%1” is not a number with a decimal %2.")
                                 .arg(shown, rule.mark == DecimalMark::Point ? Text::tr("point") : Text::tr("comma")));
    auto decimals = parts->second;
    while (decimals.size() > rule.scale && decimals.back() == u'0')
        decimals.chop(1);
    if (decimals.size() > rule.scale)
        return Result::wrong(Text::tr("“%1” has more than %n decimals.", nullptr, rule.scale).arg(shown));
    qint64 value = 0;
    for (const QChar digit : parts->first + decimals.leftJustified(rule.scale, '0')) {
        const auto d = digit.unicode() - u'0';
        if (value > (std::numeric_limits<qint64>::max() - d) / 10)
            return Result::wrong(Text::tr("“%1” is too large.").arg(shown));
        value = value * 10 + d;
    }
    return Result::of(pieces.isNegative ? -value : value);
}

QString noNumber(const QString &text)
{
    const auto isRounded = QStringView(text).contains(u'E', Qt::CaseInsensitive) && text.contains('+');
    return isRounded ? Text::tr("“%1” was rounded by a spreadsheet. Export the column as a plain number.").arg(text)
                     : Text::tr("“%1” is not a number.").arg(text);
}

} // namespace

Parsed<qint64> parseDecimal(const QString &text, const NumberRule &rule)
{
    const auto shown = text.trimmed();
    if (shown.isEmpty())
        return Parsed<qint64>::blank();
    const auto pieces = piecesOf(shown);
    if (!pieces.words.isEmpty() || pieces.core.isEmpty())
        return Parsed<qint64>::wrong(noNumber(shown));
    return scaled(pieces, shown, rule);
}

namespace {

/// The one currency that all the words mean; nothing when one of them is none, or two differ.
std::optional<QByteArray> commonCurrency(const QStringList &words)
{
    QByteArray currency;
    for (const auto &word : words) {
        const auto found = currencyOf(word);
        if (!found || (!currency.isEmpty() && !found->isEmpty() && *found != currency))
            return std::nullopt;
        if (!found->isEmpty())
            currency = *found;
    }
    return currency;
}

/// The same amount with its digits written out: "(1,2 Mio. €)" is "1,2" with six more decimals kept. Nothing for a text
/// that is not in short.
std::optional<std::pair<Pieces, int>> writtenShort(QString text)
{
    const bool isBracketed = text.size() > 1 && text.startsWith('(') && text.endsWith(')');
    const auto inShort = shortAmount(isBracketed ? text.mid(1, text.size() - 2) : text);
    if (!inShort)
        return std::nullopt;
    auto pieces = piecesOf(isBracketed ? u'(' + inShort->number + u')' : inShort->number);
    if (!inShort->behind.isEmpty())
        pieces.words.append(inShort->behind);
    return std::pair(pieces, inShort->power);
}

} // namespace

Parsed<ParsedMoney> parseMoney(const QString &text, const NumberRule &rule)
{
    using Result = Parsed<ParsedMoney>;
    const auto shown = text.trimmed();
    if (shown.isEmpty())
        return Result::blank();
    auto pieces = piecesOf(shown);
    auto currency = commonCurrency(pieces.words);
    int power = 0;
    if (!currency) // "100 kr" are crowns and no thousands: only what makes no sense otherwise is in short
        if (const auto inShort = writtenShort(shown)) {
            std::tie(pieces, power) = *inShort;
            currency = commonCurrency(pieces.words);
        }
    if (!currency || pieces.core.isEmpty() || pieces.isPercent)
        return Result::wrong(Text::tr("“%1” is not an amount of money.").arg(shown));
    const auto amount = scaled(pieces, shown, {rule.mark, rule.scale + power});
    return amount.value ? Result::of({*amount.value, *currency}) : Result::wrong(amount.problem);
}

Parsed<qint64> parseInteger(const QString &text, DecimalMark mark)
{
    auto number = parseDecimal(text, {.mark = mark, .scale = 0});
    if (!number.value && !number.problem.isEmpty() && parseDecimal(text, {.mark = mark, .scale = 9}).value)
        number.problem = Text::tr("“%1” is not a whole number.").arg(text.trimmed());
    return number;
}

static constexpr NumberRule shareRule(DecimalMark mark)
{
    return {.mark = mark, .scale = 9};
}
static constexpr qint64 wholeShare = 1'000'000'000; // 1 by this rule

Parsed<qint64> parseShare(const QString &text, DecimalMark mark)
{
    const auto share = parseDecimal(text, shareRule(mark));
    if (!share.value || *share.value < 0 || *share.value > wholeShare || text.contains(u'%'))
        return parseInteger(text, mark);
    constexpr auto percent = wholeShare / 100;
    return Parsed<qint64>::of((*share.value + percent / 2) / percent);
}

bool areShares(const QStringList &column, DecimalMark mark)
{
    bool isAny = false;
    for (const auto &text : column) {
        if (text.trimmed().isEmpty())
            continue;
        const auto share = parseDecimal(text, shareRule(mark));
        if (!share.value || *share.value < 0 || *share.value > wholeShare || text.contains(u'%'))
            return false;
        isAny |= *share.value > 0 && *share.value < wholeShare;
    }
    return isAny;
}

Parsed<bool> parseBoolean(const QString &text)
{
    static const QStringList yes{"yes", "y", "true", "t", "1", "on", "x", "ja", "j", "wahr", "oui", "o", "vrai", "si",
        "s", "verdadero", "是", "有", "真", "对", "✓", "✔", "☑"};
    static const QStringList no{"no", "n", "false", "f", "0", "off", "-", "nein", "falsch", "non", "faux", "falso",
        "否", "无", "假", "不", "没有", "✗", "✘", "☐"};
    if (text.trimmed().isEmpty())
        return Parsed<bool>::blank();
    const auto word = QString::fromUtf8(foldText(text));
    if (yes.contains(word))
        return Parsed<bool>::of(true);
    if (no.contains(word))
        return Parsed<bool>::of(false);
    return Parsed<bool>::wrong(Text::tr("“%1” is neither yes nor no.").arg(text.trimmed()));
}

namespace {

/// Which mark one value proves; nothing when it fits both or neither. `isOpen`: it fits both and means two things.
std::optional<DecimalMark> provenMark(const QString &core, bool &isOpen)
{
    const auto points = core.count('.');
    const auto commas = core.count(',');
    if (points + commas == 0)
        return std::nullopt;
    if (points && commas)
        return core.lastIndexOf('.') > core.lastIndexOf(',') ? DecimalMark::Point : DecimalMark::Comma;
    const bool isPoint = points > 0;
    if (points + commas > 1) // more than once: it groups
        return isPoint ? DecimalMark::Comma : DecimalMark::Point;
    const auto at = isPoint ? core.indexOf('.') : core.indexOf(',');
    const bool mayGroup = core.size() - at - 1 == 3 && at >= 1 && at <= 3 && core[0] != u'0';
    isOpen = mayGroup;
    if (mayGroup)
        return std::nullopt;
    return isPoint ? DecimalMark::Point : DecimalMark::Comma;
}

} // namespace

DecimalGuess guessDecimalMark(const QStringList &column, DecimalMark fallback)
{
    int points = 0;
    int commas = 0;
    DecimalGuess guess{.mark = fallback};
    QString witness;
    for (const auto &text : column) {
        const auto pieces = piecesOf(text);
        if (pieces.core.isEmpty() || pieces.words.size() > 2)
            continue;
        bool isOpen = false;
        const auto proven = provenMark(pieces.core, isOpen);
        guess.ambiguousCount += isOpen;
        if (proven && witness.isEmpty())
            witness = text.trimmed();
        points += proven == DecimalMark::Point;
        commas += proven == DecimalMark::Comma;
    }
    if (points + commas > 0) {
        guess.mark = points >= commas ? DecimalMark::Point : DecimalMark::Comma;
        guess.isConfident = std::min(points, commas) * 20 <= std::max(points, commas);
        guess.evidence = Text::tr("Values like “%1” show which sign stands before the decimals.").arg(witness);
    } else if (guess.ambiguousCount > 0) {
        guess.evidence = Text::tr("No value shows whether its point or comma groups thousands or begins the decimals.");
    } else {
        guess.isConfident = true;
        guess.evidence = Text::tr("No value has a decimal point or comma.");
    }
    return guess;
}

} // namespace crm
