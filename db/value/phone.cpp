// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/value/phone.h"

#include "db/value/callingcodes.h"

#ifdef CRM_WITH_PHONENUMBER
#include <phonenumbers/phonenumberutil.h>
#else
#include <array>
#endif

#include <atomic>
#include <optional>

namespace crm {
namespace {

constexpr qsizetype longestText = 200;  // nothing longer is a number
constexpr qsizetype shortestNumber = 8; // with calling code; shorter ones exist but need the rules of their country
constexpr qsizetype longestNumber = 15; // ITU-T E.164 §6.2.1

/// A decimal digit of any script as 0–9; -1 for other characters.
int digitOf(QChar c)
{
    if (c.unicode() < 0x80)
        return c >= u'0' && c <= u'9' ? c.unicode() - u'0' : -1;
    return c.category() == QChar::Number_DecimalDigit ? c.digitValue() : -1;
}

bool isPlus(QChar c)
{
    return c == u'+' || c == u'\uFF0B';
}

bool isSeparator(QChar c)
{
    return c == u'-' || c == u'.' || c == u'/' || c == u'(' || c == u')' || c.isSpace()
        || (c >= u'\u2010' && c <= u'\u2015') || c == u'\u2212' || c == u'\u2060' || c == u'\u200B'
        || (c >= u'\u202A' && c <= u'\u202E');
}

/// The digits after a leading +, without a "(0)"; nothing when anything but digits and separators occurs.
std::optional<QString> internationalDigits(QStringView text)
{
    QString digits;
    digits.reserve(text.size());
    auto plus = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text[i];
        if (c == u'(' && i + 2 < text.size() && digitOf(text[i + 1]) == 0 && text[i + 2] == u')') {
            i += 2;
            continue;
        }
        if (const auto digit = digitOf(c); digit >= 0 && plus)
            digits.append(QChar(u'0' + digit));
        else if (isPlus(c) && !plus)
            plus = true;
        else if (!isSeparator(c))
            return {};
    }
    return plus ? std::optional(digits) : std::nullopt;
}

/// An international number that needs no rules of its country; invalid when it might.
PhoneNumber plainInternational(const QString &digits)
{
    const auto *const code = callingCodeOf(digits);
    if (!code || digits.size() < shortestNumber || digits.size() > longestNumber)
        return {};
    const auto national = QStringView(digits).sliced(digitCount(code->code));
    const QLatin1String trunk(code->trunk);
    if (code->code == 1 ? national.size() != 10 : !trunk.isEmpty() && national.startsWith(trunk))
        return {};
    return {.e164 = u'+' + digits, .region = QLatin1String(code->region), .valid = true};
}

#ifdef CRM_WITH_PHONENUMBER
using i18n::phonenumbers::PhoneNumberUtil;

PhoneNumber parsed(QStringView text, const QString &defaultRegion)
{
    const auto &library = *PhoneNumberUtil::GetInstance();
    const auto region = defaultRegion.isEmpty() ? QStringLiteral("ZZ") : defaultRegion.toUpper();
    i18n::phonenumbers::PhoneNumber number;
    const auto outcome = library.Parse(text.toUtf8().toStdString(), region.toStdString(), &number);
    if (outcome != PhoneNumberUtil::NO_PARSING_ERROR)
        return {};
    PhoneNumber result{.extension = QString::fromStdString(number.extension()), .valid = library.IsValidNumber(number)};
    if (!library.IsPossibleNumber(number))
        return result;
    std::string e164, found;
    library.Format(number, PhoneNumberUtil::E164, &e164);
    library.GetRegionCodeForNumber(number, &found);
    result.e164 = QString::fromStdString(e164);
    result.region = found == "ZZ" || found == "001" ? QString() : QString::fromStdString(found);
    return result;
}

QString formatted(const QString &e164, const QString &homeRegion)
{
    const auto &library = *PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber number;
    if (library.Parse(e164.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return e164;
    const auto home = library.GetCountryCodeForRegion(homeRegion.toUpper().toStdString()) == number.country_code();
    std::string text;
    library.Format(number, home ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL, &text);
    return QString::fromStdString(text);
}
#else
/// The digit that carries a letter on a telephone's keypad (ITU-T E.161).
QChar keypadDigit(QChar letter)
{
    static constexpr char keys[] = "22233344455566677778889999";
    return QLatin1Char(keys[letter.toLower().unicode() - u'a']);
}

bool isLetter(QChar c)
{
    return c.toLower() >= u'a' && c.toLower() <= u'z';
}

/// Where an extension begins, or the end of the text.
qsizetype extensionBegin(QStringView text)
{
    for (const auto *mark : {";ext=", "ext", "x", "#", "Durchwahl", "poste"}) {
        if (const auto at = text.indexOf(QLatin1String(mark), 0, Qt::CaseInsensitive);
            at > 3 && digitOf(text[text.size() - 1]) >= 0 && (at == 0 || !isLetter(text[at - 1])))
            return at;
    }
    return text.size();
}

QString dialled(QStringView text)
{
    QString digits;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text[i];
        if (const auto digit = digitOf(c); digit >= 0)
            digits.append(QChar(u'0' + digit));
        else if (isLetter(c))
            digits.append(digits.size() >= 3 ? keypadDigit(c) : QChar());
        else if (isPlus(c) && digits.isEmpty())
            digits.append(u'+');
        else if (!isSeparator(c))
            return {};
    }
    return digits.contains(QChar()) ? QString() : digits;
}

/// Rules enough for most countries: 00 abroad, the trunk digits dropped, the calling code before.
PhoneNumber parsed(QStringView text, const QString &defaultRegion)
{
    const auto split = extensionBegin(text);
    QString extension;
    for (const QChar c : text.sliced(split)) {
        if (const auto digit = digitOf(c); digit >= 0)
            extension.append(QChar(u'0' + digit));
    }
    auto digits = dialled(text.first(split));
    const auto *code = callingCodeOfRegion(defaultRegion);
    if (digits.startsWith(u'+') || digits.startsWith(QLatin1String("00"))) {
        digits.remove(0, digits.startsWith(u'+') ? 1 : 2);
        code = callingCodeOf(digits);
        digits.remove(0, code ? digitCount(code->code) : 0);
    }
    if (!code || digits.isEmpty())
        return {};
    if (const QLatin1String trunk(code->trunk); digits.startsWith(trunk))
        digits.remove(0, trunk.size());
    auto number = plainInternational(QString::number(code->code) + digits);
    number.extension = extension;
    return number;
}

QString formatted(const QString &e164, const QString &homeRegion)
{
    const auto *const code = callingCodeOf(QStringView(e164).sliced(1));
    if (!code)
        return e164;
    auto national = e164.mid(1 + digitCount(code->code));
    const auto home = callingCodeOfRegion(homeRegion) == code;
    auto text = home ? QString::fromLatin1(code->trunk) : QStringLiteral("+%1 ").arg(code->code);
    while (national.size() > 4) {
        text += national.left(3) + u' ';
        national.remove(0, 3);
    }
    return text + national;
}
#endif

} // namespace

PhoneNumber normalisePhone(QStringView text, const QString &defaultRegion)
{
    text = text.trimmed();
    if (text.startsWith(QLatin1String("tel:"), Qt::CaseInsensitive))
        text = text.sliced(4);
    if (text.isEmpty() || text.size() > longestText)
        return {};
    if (const auto digits = internationalDigits(text)) {
        if (const auto number = plainInternational(*digits); number.valid)
            return number;
    }
    return parsed(text, defaultRegion);
}

/// Two letters in one number, so that lanes may read it while the user changes it.
static std::atomic<quint32> packedRegion = 0;

QString homeRegion()
{
    const quint32 packed = packedRegion;
    if (packed == 0)
        return {};
    const QChar letters[] = {QChar(quint16(packed >> 16)), QChar(quint16(packed & 0xFFFF))};
    return QString(letters, 2);
}

void setHomeRegion(const QString &region)
{
    packedRegion = region.size() == 2 ? quint32(region[0].unicode()) << 16 | region[1].unicode() : 0;
}

QString formatPhone(const QString &e164, const QString &homeRegion)
{
    if (e164.size() < 3 || e164.size() > longestNumber + 1 || !e164.startsWith(u'+'))
        return e164;
    for (const QChar c : QStringView(e164).sliced(1)) {
        if (c < u'0' || c > u'9')
            return e164;
    }
    return formatted(e164, homeRegion);
}

} // namespace crm
