// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/encoding.h"

#include "db/value/databasehead.h"
#include "models/exchange/decodingdevice.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>
#include <array>

#include <uchardet/uchardet.h>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::EncodingGuess)
};

struct Mark
{
    QByteArrayView bytes;
    const char *encoding;
};

// The four-byte marks first: UTF-32LE begins like UTF-16LE.
const std::array marks{Mark{QByteArrayView("\xFF\xFE\0\0", 4), "UTF-32LE"},
    Mark{QByteArrayView("\0\0\xFE\xFF", 4), "UTF-32BE"}, Mark{QByteArrayView("\xEF\xBB\xBF", 3), "UTF-8"},
    Mark{QByteArrayView("\xFF\xFE", 2), "UTF-16LE"}, Mark{QByteArrayView("\xFE\xFF", 2), "UTF-16BE"}};

/// What uchardet or a standard says, and the superset that files in the wild really use.
struct Superset
{
    const char *said;
    const char *used;
};

constexpr Superset supersets[] = {{"ASCII", "UTF-8"}, {"ISO-8859-1", "windows-1252"}, {"ISO-8859-9", "windows-1254"},
    {"GB2312", "GB18030"}, {"GBK", "GB18030"}, {"HZ-GB-2312", "GB18030"}, {"EUC-KR", "windows-949"},
    {"UHC", "windows-949"}, {"SHIFT_JIS", "windows-31j"}, {"BIG5", "windows-950"}, {"TIS-620", "windows-874"},
    {"ISO-8859-11", "windows-874"}, {"MAC-CYRILLIC", "x-mac-cyrillic"}, {"MAC-CENTRALEUROPE", "x-mac-centraleurroman"}};

QString refusalFor(QByteArrayView sample)
{
    if (sample.startsWith("PK\x03\x04"))
        return Text::tr(
            "This is an Excel workbook or a ZIP archive, not a text file. Save the sheet as CSV and choose that file.");
    if (sample.startsWith("\xD0\xCF\x11\xE0"))
        return Text::tr("This is an old Office document, not a text file. Save the sheet as CSV and choose that file.");
    if (sample.startsWith("%PDF"))
        return Text::tr("This is a PDF document, not a text file. Choose a CSV or vCard file.");
    if (isDatabaseHead(sample))
        return Text::tr("This is a database, not a text file. Open it as a database instead of importing it.");
    const auto text = sample.first(std::min<qsizetype>(sample.size(), 200)).toByteArray().trimmed().toLower();
    if (text.startsWith("<!doctype html") || text.startsWith("<html")) // many a program calls such a page “.xls”
        return Text::tr("This is a web page, whatever it is called. Open it in a spreadsheet and save it as CSV.");
    if (text.startsWith("<?xml"))
        return Text::tr("This is an XML document, not a table. Save it as CSV and choose that file.");
    if (text.startsWith("{\"") || text.startsWith("[{"))
        return Text::tr("This is JSON, not a table. Save it as CSV and choose that file.");
    return {};
}

/// One or two stray bytes are a fault of their rows.
bool isBinary(QByteArrayView sample)
{
    qsizetype controls = 0;
    for (const char c : sample)
        controls += uchar(c) < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\x1A';
    return controls > 2 && controls * 50 > sample.size();
}

/// UTF-8 with some broken bytes: by chance the letters of other encodings hardly ever form its sequences.
bool isBrokenUtf8(QByteArrayView sample)
{
    qsizetype sound = 0;
    qsizetype broken = 0;
    for (qsizetype i = 0; i < sample.size();) {
        const auto lead = uchar(sample[i]);
        const int more = lead >= 0xC2 && lead < 0xE0 ? 1
            : lead >= 0xE0 && lead < 0xF0            ? 2
            : lead >= 0xF0 && lead < 0xF5            ? 3
                                                     : 0;
        int found = 0;
        while (found < more && i + 1 + found < sample.size() && (uchar(sample[i + 1 + found]) & 0xC0) == 0x80)
            ++found;
        if (lead < 0x80) {
            ++i;
            continue;
        }
        ++(more > 0 && found == more ? sound : broken);
        i += 1 + (found == more ? found : 0);
    }
    return sound > 0 && sound * 2 >= broken;
}

QByteArrayView withoutCutCharacter(QByteArrayView sample)
{
    auto end = sample.size();
    while (end > 0 && sample.size() - end < 4 && (uchar(sample[end - 1]) & 0xC0) == 0x80)
        --end;
    return end > 0 && uchar(sample[end - 1]) >= 0xC0 ? sample.first(end - 1) : sample;
}

QByteArray supersetOf(const QByteArray &said)
{
    for (const auto &[name, used] : supersets)
        if (said.compare(name, Qt::CaseInsensitive) == 0)
            return used;
    for (const auto &known : encodings())
        if (said.compare(known.name, Qt::CaseInsensitive) == 0)
            return known.name;
    return said;
}

QByteArray statistics(QByteArrayView sample)
{
    const auto detector = uchardet_new();
    // The bytes of ASCII only dilute the statistics; a megabyte of text is more than it needs.
    uchardet_handle_data(detector, sample.data(), size_t(sample.size()));
    uchardet_data_end(detector);
    const QByteArray name = uchardet_get_charset(detector);
    uchardet_delete(detector);
    return supersetOf(name);
}

bool isWestern(const QString &text)
{
    static const QString letters
        = QStringLiteral("ÄÖÜäöüßÉÈÊËéèêëÀÂàâÁáÇçÑñÓóÔôÍíÎîÏïÚúÛûÙùŒœÆæØøÅåÕõÃã€–—‘’“”„…«»°§´¿¡ºª\u00A0");
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80 || letters.contains(c); });
}

struct Decoded
{
    QString text;
    qint64 unreadable = 0;
};

Decoded decoded(QByteArrayView sample, const QByteArray &encoding)
{
    auto bytes = QByteArray::fromRawData(sample.data(), sample.size());
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    DecodingDevice device(buffer, encoding);
    const auto text = QString::fromUtf8(device.readAll());
    return {text, device.unreadable()};
}

/// Reads as UTF-16 without broken pairs, control characters or unassigned ones.
bool isCleanUtf16(QByteArrayView sample, const QByteArray &encoding)
{
    const auto text = decoded(sample.first(sample.size() & ~qsizetype(1)), encoding).text;
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        const auto category = c.category();
        return c == QChar::ReplacementCharacter || category == QChar::Other_NotAssigned
            || category == QChar::Other_PrivateUse
            || (category == QChar::Other_Control && c != u'\n' && c != u'\r' && c != u'\t');
    });
}

/// UTF-16 without a mark: zero bytes in every second place, or line feeds of two bytes in a clean text.
/// Empty when it is not that.
QByteArray unmarkedUtf16(QByteArrayView sample)
{
    qsizetype zeros[2] = {0, 0};
    qsizetype breaks[2] = {0, 0};
    for (qsizetype i = 0; i + 1 < sample.size(); i += 2) {
        zeros[0] += sample[i] == 0;
        zeros[1] += sample[i + 1] == 0;
        breaks[0] += sample[i] == '\n' && sample[i + 1] == 0;
        breaks[1] += sample[i] == 0 && sample[i + 1] == '\n';
    }
    const auto dense = sample.size() / 10;
    const bool isLittle = (zeros[1] > dense && zeros[0] * 10 <= zeros[1]) || (breaks[0] > 0 && breaks[1] == 0);
    const bool isBig = (zeros[0] > dense && zeros[1] * 10 <= zeros[0]) || (breaks[1] > 0 && breaks[0] == 0);
    if (isLittle && isCleanUtf16(sample, "UTF-16LE"))
        return "UTF-16LE";
    return isBig && isCleanUtf16(sample, "UTF-16BE") ? "UTF-16BE" : QByteArray();
}

EncodingGuess guessLegacy(QByteArrayView sample)
{
    if (isBrokenUtf8(sample))
        return {"UTF-8", 50,
            Text::tr("Most of the text is UTF-8, but some of its bytes are not and will be shown as �."), {}};
    // A short text with a few accents is too little for statistics: Western letters throughout are the likelier reading.
    static const QByteArrayList manyBytes{
        "GB18030", "windows-949", "windows-31j", "windows-950", "EUC-JP", "EUC-TW", "ISO-2022-JP", "ISO-2022-KR"};
    const auto name = statistics(sample);
    if (manyBytes.contains(name) && decoded(sample, name).unreadable <= 1)
        return {name, 85, Text::tr("The bytes follow the pattern of %1.").arg(QString::fromLatin1(name)), {}};
    if (name == "windows-1252" || isWestern(decoded(sample, "windows-1252").text))
        return {"windows-1252", 70, Text::tr("The bytes read as Western European letters in Windows-1252."), {}};
    if (isKnownEncoding(name))
        return {name, 60,
            Text::tr("The letters are distributed as in %1 text. Please check the preview.")
                .arg(QString::fromLatin1(name)),
            {}};
    return {"windows-1252", 20,
        Text::tr("The encoding could not be recognised. Please choose it so that the preview reads right."), {}};
}

} // namespace

EncodingGuess guessEncoding(QByteArrayView sample, bool isWhole)
{
    for (const auto &mark : marks)
        if (sample.startsWith(mark.bytes))
            return {mark.encoding, 100,
                Text::tr("The file begins with the byte order mark of %1.").arg(QLatin1String(mark.encoding)), {}};
    if (const auto refusal = refusalFor(sample); !refusal.isEmpty())
        return {{}, 0, {}, refusal};
    if (sample.contains('\0')) {
        if (const auto name = unmarkedUtf16(sample); !name.isEmpty())
            return {name, 90, Text::tr("The bytes come in pairs, as in %1.").arg(QString::fromLatin1(name)), {}};
    }
    if (isBinary(sample))
        return {{}, 0, {}, Text::tr("This file holds binary data, not text. Choose a CSV or vCard file.")};
    const auto isAscii = std::all_of(sample.begin(), sample.end(), [](char c) { return uchar(c) < 0x80; });
    if (isAscii && !sample.contains('\x1B')) // escape sequences: ISO-2022
        return {"UTF-8", isWhole ? 100 : 90, Text::tr("The text holds plain ASCII characters only."), {}};
    if (!isAscii && (isWhole ? sample : withoutCutCharacter(sample)).isValidUtf8())
        return {"UTF-8", 99, Text::tr("All characters are valid UTF-8."), {}};
    return guessLegacy(sample);
}

QList<TextEncoding> encodings()
{
    return {{"UTF-8", Text::tr("Unicode (UTF-8)")}, {"UTF-16LE", Text::tr("Unicode (UTF-16, little endian)")},
        {"UTF-16BE", Text::tr("Unicode (UTF-16, big endian)")},
        {"UTF-32LE", Text::tr("Unicode (UTF-32, little endian)")},
        {"UTF-32BE", Text::tr("Unicode (UTF-32, big endian)")},
        {"windows-1252", Text::tr("Western European (Windows-1252)")},
        {"ISO-8859-15", Text::tr("Western European (ISO 8859-15)")}, {"IBM850", Text::tr("Western European (DOS 850)")},
        {"macintosh", Text::tr("Western European (Mac Roman)")},
        {"windows-1250", Text::tr("Central European (Windows-1250)")},
        {"ISO-8859-2", Text::tr("Central European (ISO 8859-2)")}, {"IBM852", Text::tr("Central European (DOS 852)")},
        {"x-mac-centraleurroman", Text::tr("Central European (Mac)")},
        {"ISO-8859-16", Text::tr("South-Eastern European (ISO 8859-16)")},
        {"windows-1257", Text::tr("Baltic (Windows-1257)")}, {"ISO-8859-4", Text::tr("Baltic (ISO 8859-4)")},
        {"ISO-8859-13", Text::tr("Baltic (ISO 8859-13)")}, {"ISO-8859-10", Text::tr("Nordic (ISO 8859-10)")},
        {"ISO-8859-3", Text::tr("South European (ISO 8859-3)")}, {"windows-1251", Text::tr("Cyrillic (Windows-1251)")},
        {"KOI8-R", Text::tr("Cyrillic (KOI8-R)")}, {"KOI8-U", Text::tr("Ukrainian (KOI8-U)")},
        {"ISO-8859-5", Text::tr("Cyrillic (ISO 8859-5)")}, {"IBM866", Text::tr("Cyrillic (DOS 866)")},
        {"IBM855", Text::tr("Cyrillic (DOS 855)")}, {"x-mac-cyrillic", Text::tr("Cyrillic (Mac)")},
        {"windows-1253", Text::tr("Greek (Windows-1253)")}, {"ISO-8859-7", Text::tr("Greek (ISO 8859-7)")},
        {"windows-1254", Text::tr("Turkish (Windows-1254)")}, {"windows-1255", Text::tr("Hebrew (Windows-1255)")},
        {"ISO-8859-8", Text::tr("Hebrew (ISO 8859-8)")}, {"windows-1256", Text::tr("Arabic (Windows-1256)")},
        {"ISO-8859-6", Text::tr("Arabic (ISO 8859-6)")}, {"windows-1258", Text::tr("Vietnamese (Windows-1258)")},
        {"windows-874", Text::tr("Thai (Windows-874)")}, {"GB18030", Text::tr("Chinese, simplified (GB 18030)")},
        {"windows-950", Text::tr("Chinese, traditional (Big5)")}, {"EUC-TW", Text::tr("Chinese, traditional (EUC-TW)")},
        {"windows-31j", Text::tr("Japanese (Shift JIS)")}, {"EUC-JP", Text::tr("Japanese (EUC-JP)")},
        {"ISO-2022-JP", Text::tr("Japanese (ISO 2022-JP)")}, {"windows-949", Text::tr("Korean (EUC-KR)")},
        {"ISO-2022-KR", Text::tr("Korean (ISO 2022-KR)")}};
}

bool isKnownEncoding(const QByteArray &name)
{
    const auto all = encodings();
    return std::any_of(
        all.begin(), all.end(), [&](const TextEncoding &e) { return e.name.compare(name, Qt::CaseInsensitive) == 0; });
}

} // namespace crm
