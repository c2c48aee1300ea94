// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/value/fold.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>

#include <QVarLengthArray>

#include <algorithm>
#include <iterator>
#include <vector>

namespace crm {
namespace {

using Buffer = QVarLengthArray<UChar, 512>;

struct PlainLetter
{
    char32_t letter;
    const char16_t *plain;
};

// Lower-case letters without a decomposition in Unicode, in code order: strokes and ligatures, Arabic letters that
// Persian, Urdu and Arabic keyboards write differently, typographic quotation marks and dashes as keyboards write
// them. An empty replacement drops the letter (Arabic tatweel is only filling).
// clang-format off
constexpr PlainLetter plainLetters[] = {
    {0x00E6, u"ae"}, {0x00F0, u"d"}, {0x00F8, u"o"}, {0x00FE, u"th"}, {0x0111, u"d"}, {0x0127, u"h"}, {0x0131, u"i"},
    {0x0138, u"k"}, {0x0142, u"l"}, {0x014B, u"n"}, {0x0153, u"oe"}, {0x0167, u"t"}, {0x0180, u"b"}, {0x0188, u"c"},
    {0x018C, u"d"}, {0x0192, u"f"}, {0x0199, u"k"}, {0x019A, u"l"}, {0x01A5, u"p"}, {0x01AD, u"t"}, {0x01B4, u"y"},
    {0x01B6, u"z"}, {0x01E5, u"g"}, {0x0237, u"j"}, {0x0249, u"j"}, {0x0253, u"b"}, {0x0256, u"d"}, {0x0257, u"d"},
    {0x0259, u"e"}, {0x0260, u"g"}, {0x0268, u"i"}, {0x026B, u"l"}, {0x0289, u"u"}, {0x02B9, u"'"}, {0x02BB, u"'"},
    {0x02BC, u"'"}, {0x0640, u""}, {0x0649, u"\u064A"}, {0x06A9, u"\u0643"}, {0x06C1, u"\u0647"}, {0x06CC, u"\u064A"},
    {0x2010, u"-"}, {0x2011, u"-"}, {0x2012, u"-"}, {0x2013, u"-"}, {0x2014, u"-"}, {0x2018, u"'"}, {0x2019, u"'"},
    {0x201C, u"\""}, {0x201D, u"\""}, {0x2212, u"-"},
};
// clang-format on

/// Appends one ASCII character folded; spaces and controls become one space between words.
void appendAscii(QByteArray &out, char c)
{
    if (c <= ' ' || c == 0x7F) {
        if (!out.isEmpty() && out.back() != ' ')
            out.append(' ');
    } else {
        out.append(c >= 'A' && c <= 'Z' ? char(c + 32) : c);
    }
}

using Step = int32_t (*)(const UChar *, int32_t, UChar *, int32_t, UErrorCode *);

Buffer transformed(const UChar *text, qsizetype size, Step step)
{
    Buffer out(size + 64);
    auto status = U_ZERO_ERROR;
    auto length = step(text, int32_t(size), out.data(), int32_t(out.size()), &status);
    if (status == U_BUFFER_OVERFLOW_ERROR) {
        out.resize(length);
        status = U_ZERO_ERROR;
        length = step(text, int32_t(size), out.data(), int32_t(out.size()), &status);
    }
    out.resize(U_SUCCESS(status) ? length : 0);
    return out;
}

int32_t decompose(const UChar *in, int32_t size, UChar *out, int32_t capacity, UErrorCode *status)
{
    static const auto *const nfkd = unorm2_getNFKDInstance(status);
    return unorm2_normalize(nfkd, in, size, out, capacity, status);
}

int32_t compose(const UChar *in, int32_t size, UChar *out, int32_t capacity, UErrorCode *status)
{
    static const auto *const nfc = unorm2_getNFCInstance(status);
    return unorm2_normalize(nfc, in, size, out, capacity, status);
}

int32_t foldCase(const UChar *in, int32_t size, UChar *out, int32_t capacity, UErrorCode *status)
{
    return u_strFoldCase(out, capacity, in, size, U_FOLD_CASE_DEFAULT, status);
}

/// Accents and vowel points, but not the marks that are letters of their own: Indic vowel signs (class 0), viramas
/// and nuktas (7, 9), kana voicing (8), Thai and Lao vowels (103–122).
bool isDroppedMark(UChar32 c)
{
    if (c < 0x300 || u_charType(c) != U_NON_SPACING_MARK)
        return u_charType(c) == U_ENCLOSING_MARK;
    const auto placed = u_getCombiningClass(c);
    return placed == 1 || (placed >= 10 && placed <= 36) || placed >= 200 || (c >= 0xFE00 && c <= 0xFE0F);
}

bool isInvisible(UChar32 c)
{
    return u_charType(c) == U_FORMAT_CHAR || u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

void appendPlain(Buffer &out, UChar32 c)
{
    const auto *const found = std::lower_bound(std::begin(plainLetters), std::end(plainLetters), char32_t(c),
        [](const PlainLetter &l, char32_t code) { return l.letter < code; });
    if (found != std::end(plainLetters) && found->letter == char32_t(c)) {
        for (const auto *p = found->plain; *p; ++p)
            out.append(*p);
    } else if (const auto digit = u_charDigitValue(c); digit >= 0 && u_charType(c) == U_DECIMAL_DIGIT_NUMBER) {
        out.append(UChar('0' + digit));
    } else if (U_IS_BMP(c)) {
        out.append(UChar(U_IS_SURROGATE(c) ? 0xFFFD : c));
    } else {
        out.append(U16_LEAD(c));
        out.append(U16_TRAIL(c));
    }
}

/// Marks and invisible characters out, special letters plain, every kind of space an ordinary one.
Buffer simplified(const Buffer &in)
{
    Buffer out;
    out.reserve(in.size());
    const auto size = int32_t(in.size());
    for (int32_t i = 0; i < size;) {
        UChar32 c = 0;
        U16_NEXT(in.data(), i, size, c);
        if (c == 0x7F || c < 0x20 || u_isUWhiteSpace(c) || u_charType(c) == U_CONTROL_CHAR) {
            out.append(u' ');
        } else if (!isDroppedMark(c) && !isInvisible(c)) {
            appendPlain(out, c);
        }
    }
    return out;
}

QByteArray toUtf8(const Buffer &text)
{
    return QStringView(reinterpret_cast<const QChar *>(text.data()), text.size()).toUtf8();
}

/// Folds by Unicode's own steps; spaces are left uncollapsed.
QByteArray foldRun(QStringView text)
{
    auto step = transformed(reinterpret_cast<const UChar *>(text.utf16()), text.size(), decompose);
    // Before case folding, which would make a letter of the Greek iota subscript.
    step = simplified(step);
    step = transformed(step.constData(), step.size(), foldCase);
    // Case folding can bring characters that decompose again, such as ligatures, and plain letters to be replaced.
    step = transformed(step.constData(), step.size(), decompose);
    step = simplified(step);
    return toUtf8(transformed(step.constData(), step.size(), compose));
}

/// The characters that fold each by itself, whatever stands around them: their marks are all dropped, so nothing
/// reorders or composes. Latin, Greek, Cyrillic, Armenian and Hebrew; the additional Latin and Greek letters.
constexpr bool foldsAlone(char16_t c)
{
    return c < 0x0600 || (c >= 0x1E00 && c < 0x2000);
}

constexpr int aloneIndex(char16_t c)
{
    return c < 0x0600 ? c : c - 0x1E00 + 0x0600;
}

const std::vector<QByteArray> &foldedAlone()
{
    static const auto table = [] {
        std::vector<QByteArray> made(0x0800);
        for (int c = 0; c < 0x2000; ++c) {
            const QChar one(c);
            if (foldsAlone(one.unicode()))
                made[size_t(aloneIndex(one.unicode()))] = foldRun(QStringView(&one, 1));
        }
        return made;
    }();
    return table;
}

/// Han and kana, which never change while nothing near them composes.
bool staysAsItIs(char16_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3041 && c <= 0x3096) || (c >= 0x30A1 && c <= 0x30FA);
}

/// Kana voicing marks and Hangul letters, and what decomposes to them: they may compose with a character before them
/// although others that folding drops stand between.
bool composes(char16_t c)
{
    if (c < 0x1100)
        return false;
    return c <= 0x11FF || (c >= 0x3099 && c <= 0x309C) || (c >= 0x3131 && c <= 0x318E) || (c >= 0x3200 && c <= 0x327F)
        || (c >= 0xA960 && c <= 0xA97F) || (c >= 0xD7B0 && c <= 0xD7FF) || (c >= 0xFF61 && c <= 0xFFDC);
}

/// Where the run of characters that need Unicode's steps ends; marks that are dropped do not end it.
qsizetype endOfRun(QStringView text, qsizetype at)
{
    for (; at < text.size(); ++at) {
        const auto c = text[at].unicode();
        if (foldsAlone(c) ? !foldedAlone()[size_t(aloneIndex(c))].isEmpty() : staysAsItIs(c))
            break;
    }
    return at;
}

void appendThreeBytes(QByteArray &out, char16_t c)
{
    out.append(char(0xE0 | c >> 12));
    out.append(char(0x80 | (c >> 6 & 0x3F)));
    out.append(char(0x80 | (c & 0x3F)));
}

void appendCollapsed(QByteArray &out, const QByteArray &folded)
{
    for (const char c : folded) {
        if (c != ' ' || (!out.isEmpty() && out.back() != ' '))
            out.append(c);
    }
}

QByteArray trimmedEnd(QByteArray out)
{
    if (out.endsWith(' '))
        out.chop(1);
    return out;
}

} // namespace

/// Most texts are all ASCII: a character after the other into place. Null: this one is not.
static QByteArray foldedAscii(QStringView text)
{
    QByteArray out(text.size(), Qt::Uninitialized);
    auto *const begin = out.data();
    auto *to = begin;
    for (const QChar unit : text) {
        const auto c = unit.unicode();
        if (c >= 0x80)
            return {};
        if (c > ' ' && c != 0x7F)
            *to++ = c >= 'A' && c <= 'Z' ? char(c + 32) : char(c);
        else if (to != begin && to[-1] != ' ')
            *to++ = ' ';
    }
    out.truncate(to - begin);
    return trimmedEnd(std::move(out));
}

QByteArray foldText(QStringView text)
{
    if (auto ascii = foldedAscii(text); !ascii.isNull())
        return ascii;
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return composes(c.unicode()); }))
        return foldTextByUnicode(text);
    QByteArray out;
    out.reserve(text.size() + text.size() / 4);
    for (qsizetype i = 0; i < text.size();) {
        const auto c = text[i].unicode();
        if (c < 0x80) {
            appendAscii(out, char(c));
            ++i;
        } else if (foldsAlone(c)) {
            appendCollapsed(out, foldedAlone()[size_t(aloneIndex(c))]);
            ++i;
        } else if (staysAsItIs(c)) {
            appendThreeBytes(out, c);
            ++i;
        } else {
            const auto end = endOfRun(text, i);
            appendCollapsed(out, foldRun(text.sliced(i, end - i)));
            i = end;
        }
    }
    return trimmedEnd(std::move(out));
}

QByteArray foldTextByUnicode(QStringView text)
{
    QByteArray out;
    appendCollapsed(out, foldRun(text));
    return trimmedEnd(std::move(out));
}

QByteArray foldVersion()
{
    constexpr auto rules = "1"; // raise when folding or tokens change
    return QByteArray("fold-") + rules + "/unicode-" + U_UNICODE_VERSION;
}

QByteArray foldDigits(QStringView text)
{
    QByteArray digits;
    for (const QChar c : text) {
        if (c.unicode() >= '0' && c.unicode() <= '9')
            digits.append(char(c.unicode()));
        else if (c.unicode() >= 0x80 && c.category() == QChar::Number_DecimalDigit)
            digits.append(char('0' + c.digitValue()));
    }
    return digits;
}

QByteArrayList foldWords(QStringView query)
{
    const auto folded = foldText(query);
    return folded.isEmpty() ? QByteArrayList() : folded.split(' ');
}

bool matches(QByteArrayView foldedText, const QByteArrayList &words)
{
    return std::all_of(
        words.cbegin(), words.cend(), [&](const QByteArray &word) { return foldedText.indexOf(word) >= 0; });
}

} // namespace crm
