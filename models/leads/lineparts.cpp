// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/leads/lineparts.h"

#include "db/value/email.h"
#include "db/value/money.h"
#include "models/exchange/numbers.h"

#include <QLocale>
#include <QRegularExpression>

namespace crm {

namespace {

using Option = QRegularExpression::PatternOption;

constexpr QChar keptComma(0xE000); // of the private use area: stands for a comma that separates nothing

QString withoutQuotes(QString line)
{
    static const QRegularExpression quoted(
        QStringLiteral("(?:(?<=^)|(?<=[;\\t，、,:])|(?<=[;\\t，、,:] ))[\"“„]([^\"“”„]+)[\"”“]"));
    for (auto match = quoted.match(line); match.hasMatch(); match = quoted.match(line))
        line.replace(
            match.capturedStart(), match.capturedLength(), match.captured(1).replace(u',', keptComma).trimmed());
    return line;
}

/// "0301234567,5000 EUR" is a telephone number before an amount; "12.345.678,90 EUR" is one amount.
bool endsPhone(const QString &before, qsizetype digitsBehind)
{
    if (!isLinePhone(before))
        return false;
    static const QRegularExpression groups(QStringLiteral("^\\d{1,3}([.,' ])\\d{3}(\\1\\d{3})*$"));
    return QStringLiteral("+0(").contains(before.front()) || digitsBehind > 3
        || (digitsBehind == 3 && !groups.match(before).hasMatch());
}

/// The comma of "1,5", of "12,500" and of "1250,-". `before`: what of the part stands in front of it.
bool isOfNumber(const QString &line, qsizetype comma, const QString &before)
{
    if (before.isEmpty() || !before.back().isDigit() || comma + 1 == line.size())
        return false;
    if (QStringLiteral("-–—").contains(line.at(comma + 1)))
        return true;
    auto end = comma + 1;
    while (end < line.size() && line.at(end).isDigit())
        ++end;
    return end > comma + 1 && !endsPhone(before.simplified(), end - comma - 1);
}

bool nameCurrency(const QString &part)
{
    static const QRegularExpression named(QStringLiteral("[A-Z]{3}|\\p{Sc}|[元円원]|人民币|zł|Kč|Fr\\.|"
                                                         "(?<!\\p{L})(?i:eur|euros?|usd|gbp|chf|rmb)(?!\\p{L})"));
    return named.match(part).hasMatch();
}

/// A sign that several currencies share: the one most people mean by it.
QString sharedSign(const QString &part)
{
    if (part.contains(u'$'))
        return QStringLiteral("USD");
    if (!part.contains(u'¥') && !part.contains(u'￥'))
        return {};
    return QLocale().language() == QLocale::Chinese ? QStringLiteral("CNY") : QStringLiteral("JPY");
}

/// Whether the amount is its digits and nothing more: not in short, without decimals.
bool isWritten(const QString &part, const ParsedMoney &money, int scale)
{
    QString digits;
    for (const auto c : part)
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    return money.amount == (digits + QString(scale, u'0')).toLongLong();
}

/// "12.500 EUR" groups thousands in whatever language where the currency has no third decimal: nobody writes one.
DecimalMark markOf(const QString &part)
{
    constexpr int scale = 4;
    const bool isPoint = QLocale().decimalPoint() == QLatin1String(".");
    const auto guess = guessDecimalMark({part}, isPoint ? DecimalMark::Point : DecimalMark::Comma);
    if (guess.ambiguousCount == 0)
        return guess.mark;
    const auto grouping = part.contains(u'.') ? DecimalMark::Comma : DecimalMark::Point;
    const auto grouped = parseMoney(part, {.mark = grouping, .scale = scale}).value;
    const bool isPlain
        = grouped && isWritten(part, *grouped, scale) && currencyDigits(QString::fromLatin1(grouped->currency)) < 3;
    return isPlain ? grouping : guess.mark;
}

/// The text cut before and behind what the expression finds first in it.
QStringList cutAround(const QRegularExpression &expression, const QString &text)
{
    const auto match = expression.match(text);
    if (!match.hasMatch())
        return {text.simplified()};
    QStringList pieces{text.left(match.capturedStart()), match.captured(), text.mid(match.capturedEnd())};
    for (auto &piece : pieces)
        piece = piece.simplified();
    return pieces;
}

} // namespace

QStringList lineParts(const QString &line)
{
    const auto text = withoutQuotes(line.trimmed());
    QStringList parts;
    QString part;
    const auto end = [&] {
        part = part.replace(keptComma, u',').simplified();
        if (!part.isEmpty())
            parts.append(part);
        part.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text.at(i);
        const bool isEnd = c == u',' ? !isOfNumber(text, i, part) : QStringLiteral(";\t，、；").contains(c);
        if (isEnd)
            end();
        else
            part += c;
    }
    end();
    return parts;
}

std::optional<LineAmount> lineAmount(const QString &part)
{
    static const QRegularExpression noDecimals(QStringLiteral("(?<=\\d)[.,][-–—]+")); // "1250,-", "CHF 1200.–"
    auto text = part;
    text.remove(noDecimals);
    if (!nameCurrency(text))
        return std::nullopt;
    const auto mark = markOf(text);
    const auto first = parseMoney(text, {.mark = mark, .scale = 4}).value;
    if (!first)
        return std::nullopt;
    const auto currency = first->currency.isEmpty() ? sharedSign(text) : QString::fromLatin1(first->currency);
    if (currency.isEmpty())
        return std::nullopt;
    const auto money = parseMoney(text, {.mark = mark, .scale = currencyDigits(currency)}).value;
    if (!money || money->amount < 0)
        return std::nullopt;
    return LineAmount{money->amount, currency};
}

std::optional<LineMailbox> lineMailbox(const QString &part)
{
    static const QString address = QStringLiteral("(?:mailto:)?([^\\s<>()\\[\\]\"':@]+@[^\\s<>()\\[\\]\"':@?]+)");
    static const QRegularExpression enclosed(
        QStringLiteral("^(.*?)[<\\[(]\\s*%1[^\\s>\\])]*\\s*[>\\])](.*)$").arg(address), Option::CaseInsensitiveOption);
    static const QRegularExpression bare(
        QStringLiteral("^((?:.*\\s)?)%1(?:\\?\\S*)?((?:\\s.*)?)$").arg(address), Option::CaseInsensitiveOption);
    static const QRegularExpression marks(QStringLiteral("^[\"'“”„‘’]+|[\"'“”„‘’]+$"));
    for (const auto *shape : {&enclosed, &bare}) {
        const auto match = shape->match(part);
        auto mail = match.captured(2);
        while (mail.endsWith(u'.'))
            mail.chop(1);
        if (match.hasMatch() && emailProblem(mail).isEmpty())
            return LineMailbox{match.captured(1).simplified().remove(marks).trimmed(), mail,
                match.captured(3).simplified(), shape == &enclosed};
    }
    return std::nullopt;
}

bool isLinePhone(const QString &part)
{
    static const QRegularExpression number(
        QStringLiteral("^\\+?[\\d\\s()/.\\-]{6,}(?:\\s*(?:ext|x|app)\\.?\\s?\\d{1,6})?$"),
        Option::CaseInsensitiveOption);
    static const QRegularExpression date(
        QStringLiteral("^\\d{4}-\\d\\d?-\\d\\d?$|^\\d\\d?[./]\\s?\\d\\d?[./]\\s?\\d{4}$"));
    static const QRegularExpression digit(QStringLiteral("\\d"));
    return number.match(part).hasMatch() && part.count(digit) >= 6 && !date.match(part).hasMatch();
}

bool isLineWebsite(const QString &part)
{
    static const QRegularExpression site(
        QStringLiteral("^(https?://\\S+|www\\.\\S+|[\\p{L}\\d-]+(\\.[\\p{L}\\d-]+)*\\.[a-z]{2,6}(/\\S*)?)$"),
        Option::CaseInsensitiveOption);
    return site.match(part).hasMatch();
}

LineLabel takeLineLabel(QString &part)
{
    static const QRegularExpression person(
        QStringLiteral("^(?:von|from|de|name|kontakt|contact|发件人|寄件人|姓名|联系人)\\s*[:：]\\s*(?=\\S)"),
        Option::CaseInsensitiveOption);
    static const QRegularExpression company(
        QStringLiteral("^(?:firma|unternehmen|company|organi[sz]ation|公司|单位)\\s*[:：]\\s*(?=\\S)"),
        Option::CaseInsensitiveOption);
    static const QRegularExpression contact(
        QStringLiteral("^(?:(?:e-?mail|mail|邮箱|邮件|电子邮件)\\s*[:：]\\s*(?=\\S+@)"
                       "|(?:web|website|webseite|homepage|url|网址|网站)\\s*[:：]\\s*(?=\\S+\\.\\S)"
                       "|(?:tel|telefon|telephone|phone|fon|mob|mobil|mobile|handy|cell|电话|手机|[tmp](?=[.:]))"
                       "\\s*[.:：]{0,2}\\s*(?=[+(]?\\d))"),
        Option::CaseInsensitiveOption);
    const std::pair<const QRegularExpression *, LineLabel> labels[]
        = {{&person, LineLabel::Person}, {&company, LineLabel::Company}, {&contact, LineLabel::Contact}};
    for (const auto &[shape, label] : labels)
        if (const auto match = shape->match(part); match.hasMatch()) {
            part.remove(0, match.capturedLength());
            return label;
        }
    return LineLabel::None;
}

QStringList cutLoose(const QString &text)
{
    static const QRegularExpression phone(QStringLiteral("(?:\\+\\d|\\b0\\d)[\\d ()/.\\-]{4,}\\d"));
    static const QRegularExpression before(QStringLiteral("(?:[€$£¥￥₹]|\\b[A-Z]{3}) ?\\d[\\d.,']*(?:[kKmM]\\b)?"));
    static const QRegularExpression behind(QStringLiteral("\\b\\d[\\d.,']*[kKmM]? ?(?:[€$£¥￥₹]|[A-Z]{3}\\b)"));
    QStringList pieces; // "+44 20 7946 0000 €5,000" has its sign before the amount
    for (const auto &piece : cutAround(before.match(text).hasMatch() ? before : behind, text))
        pieces += cutAround(phone, piece);
    pieces.removeAll(QString());
    return pieces;
}

} // namespace crm
