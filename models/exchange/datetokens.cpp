// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/datetokens.h"

#include "db/value/fold.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace crm {

namespace {

/// Folded names and abbreviations in English, German, French and Spanish, and the Chinese numerals; by month.
constexpr const char *monthNames[] = {"jan january januar janner jaenner janvier janv enero ene 一月",
    "feb february februar feber fevrier fevr fev febrero febr 二月", "mar march marz maerz mrz mars marzo 三月",
    "apr april avril avr abril abr 四月", "may mai mayo 五月", "jun june juni juin junio 六月",
    "jul july juli juillet juil julio 七月", "aug august aout agosto ago 八月",
    "sep sept september septembre septiembre setiembre set 九月", "oct october okt oktober octobre octubre 十月",
    "nov november novembre noviembre 十一月", "dec december dez dezember decembre diciembre dic 十二月"};

/// Words that stand in dates and mean nothing for them: weekdays, articles, ordinals.
constexpr const char *fillers
    = "mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday of the st "
      "nd rd th "
      "montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sonnabend sa sonntag so den der am "
      "lundi lun mardi mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim le er "
      "lunes martes miercoles mie jueves jue viernes vie sabado sab domingo dom de del el";

const QHash<QString, int> &months()
{
    static const auto all = [] {
        QHash<QString, int> names;
        for (int i = 0; i < 12; ++i)
            for (const auto &name : QString::fromUtf8(monthNames[i]).split(' '))
                names.insert(name, i + 1);
        return names;
    }();
    return all;
}

bool isFiller(const QString &word)
{
    static const auto words = QString::fromLatin1(fillers).split(' ');
    return words.contains(word);
}

/// Takes a time, and what belongs to it, off the end of the text. False when there is one that cannot be.
bool takeTime(QString &text, DateTokens &tokens)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:^|[t ,]|(上午|下午|오전|오후) ?)(\\d{1,2})(?::|[时時点點시] ?)(\\d{2})(?:(?::|[分분] "
                       "?)(\\d{2})(?:[.,](\\d{1,9}))?[秒초]?)?[分분]? ?"
                       "(am|pm|a\\.m\\.|p\\.m\\.|uhr)? ?(z|utc|gmt|(?:utc|gmt)?([+-])(\\d{2}):?(\\d{2})?)?$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return true;
    auto hour = match.captured(2).toInt();
    const auto half = match.captured(1) + match.captured(6).left(1);
    const bool isAfternoon = half == u"p" || half == u"下午" || half == u"오후";
    if (isAfternoon || half == u"a" || half == u"上午" || half == u"오전") {
        if (hour > 12)
            return isAfternoon;
        hour = hour % 12 + (isAfternoon ? 12 : 0);
    }
    const auto milliseconds = match.captured(5).left(3).leftJustified(3, '0').toInt();
    tokens.time = QTime(hour % 24, match.captured(3).toInt(), match.captured(4).toInt(), milliseconds);
    if (!match.captured(7).isEmpty()) {
        const auto seconds = match.captured(9).toInt() * 3600 + match.captured(10).toInt() * 60;
        tokens.offset = match.captured(8) == u"-" ? -seconds : seconds;
    }
    text = text.left(match.capturedStart()).trimmed();
    return tokens.time.isValid() && hour < 24 && qAbs(tokens.offset.value_or(0)) <= 14 * 3600;
}

/// 2016年10月20日 and 2016년 10월 20일.
bool takeMarkedParts(QString &text, DateTokens &tokens)
{
    static const QRegularExpression pattern(
        QStringLiteral("(\\d{2,4}) ?[年년] ?(\\d{1,2}) ?[月월] ?(\\d{1,2}) ?[日号號일]"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return false;
    const auto number = [&](int group) {
        return DateNumber{match.captured(group).toInt(), int(match.capturedLength(group))};
    };
    tokens.year = number(1);
    tokens.month = number(2);
    tokens.day = number(3);
    text.remove(match.capturedStart(), match.capturedLength());
    static const QRegularExpression weekday(QStringLiteral("^[ ,()]*((星期|周|礼拜)[一二三四五六日天])?[ ,()]*$"));
    return weekday.match(text).hasMatch();
}

bool takeWord(const QString &word, DateTokens &tokens)
{
    if (const auto month = months().value(word); month > 0 && !tokens.month) {
        tokens.month = DateNumber{month, 2};
        return true;
    }
    return isFiller(word);
}

bool takeRest(const QString &text, DateTokens &tokens)
{
    static const QString separators = QStringLiteral("-/. ,");
    for (qsizetype at = 0; at < text.size();) {
        const auto begin = at;
        if (text[at].isDigit()) {
            while (at < text.size() && text[at].isDigit())
                ++at;
            if (at - begin > 4 || (at - begin == 3) || tokens.numbers.size() == 3)
                return false;
            tokens.numbers.append({text.mid(begin, at - begin).toInt(), int(at - begin)});
        } else if (text[at].isLetter()) {
            while (at < text.size() && text[at].isLetter())
                ++at;
            if (!takeWord(text.mid(begin, at - begin), tokens))
                return false;
        } else if (!separators.contains(text[at++]) && text[at - 1] != u'\'') {
            return false;
        }
    }
    const auto years
        = std::count_if(tokens.numbers.begin(), tokens.numbers.end(), [](DateNumber n) { return n.digits > 2; });
    const bool yearInMiddle = tokens.numbers.size() == 3 && tokens.numbers[1].digits > 2;
    return years <= 1 && !yearInMiddle && tokens.numbers.size() == (tokens.month ? 2 : 3);
}

/// Three ASCII numbers between equal separators: nearly every date of a large file, without folding and patterns.
std::optional<DateTokens> plainTokens(QStringView text)
{
    DateTokens tokens;
    QChar separator;
    DateNumber number;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9') {
            if (number.digits == 4)
                return std::nullopt; // longer than a year: no part of a date, however long it goes on
            number = {number.value * 10 + c.unicode() - u'0', number.digits + 1};
            continue;
        }
        const bool fits = separator.isNull() ? QStringView(u"-/.").contains(c) : c == separator;
        if (!fits || number.digits == 0 || number.digits > 4 || tokens.numbers.size() == 2)
            return std::nullopt;
        separator = c;
        tokens.numbers.append(std::exchange(number, {}));
    }
    tokens.numbers.append(number);
    const auto isPart = [](const DateNumber &n) { return n.digits == 1 || n.digits == 2; };
    const auto isYear = [&](const DateNumber &n) { return isPart(n) || n.digits == 4; };
    const auto &n = tokens.numbers;
    const bool isDate
        = n.size() == 3 && isPart(n[1]) && ((isYear(n[0]) && isPart(n[2])) || (isPart(n[0]) && isYear(n[2])));
    return isDate ? std::optional(tokens) : std::nullopt;
}

} // namespace

std::optional<DateTokens> dateTokens(const QString &original)
{
    if (original.size() > 80)
        return std::nullopt;
    if (const auto plain = plainTokens(original))
        return plain;
    auto text = QString::fromUtf8(foldText(original));
    DateTokens tokens;
    static const QRegularExpression packed(QStringLiteral("^((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:$|(?=t))"));
    static const QRegularExpression packedTime(QStringLiteral("t(\\d{2})(\\d{2})(\\d{2})(z|[+-]\\d{2}:?\\d{2})?$"));
    if (packed.match(text).hasMatch()) {
        text.replace(packedTime, QStringLiteral("t\\1:\\2:\\3\\4"));
        text.replace(packed, QStringLiteral("\\1-\\2-\\3"));
    }
    if (!takeTime(text, tokens))
        return std::nullopt;
    if (text.contains(u'年') || text.contains(u'년'))
        return takeMarkedParts(text, tokens) ? std::optional(tokens) : std::nullopt;
    return takeRest(text, tokens) ? std::optional(tokens) : std::nullopt;
}

std::optional<double> spreadsheetSerial(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[2-7]\\d{4}([.,]\\d+)?$"));
    const auto trimmed = text.trimmed();
    if (!pattern.match(trimmed).hasMatch())
        return std::nullopt;
    return QString(trimmed).replace(',', '.').toDouble();
}

} // namespace crm
