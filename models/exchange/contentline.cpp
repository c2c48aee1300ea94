// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/contentline.h"

#include "models/exchange/decodingdevice.h"
#include "models/exchange/encoding.h"

#include <QBuffer>

#include <algorithm>
#include <utility>

namespace crm {

namespace {

/// Splits outside double quotes, at most `pieces` pieces.
QByteArrayList splitOutsideQuotes(const QByteArray &text, char separator, int pieces = -1)
{
    QByteArrayList parts;
    bool isQuoted = false;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '"')
            isQuoted = !isQuoted;
        if (text[i] != separator || isQuoted || parts.size() + 1 == pieces)
            continue;
        parts.append(text.mid(begin, i - begin));
        begin = i + 1;
    }
    parts.append(text.mid(begin));
    return parts;
}

/// Quotes off, and RFC 6868's ^n ^' ^^ undone.
QString parameterText(const QByteArray &raw)
{
    auto text = QString::fromUtf8(raw).remove('"');
    if (!text.contains('^'))
        return text;
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = text[i] == u'^' && i + 1 < text.size() ? text[i + 1] : QChar();
        if (next == u'n' || next == u'\'' || next == u'^') {
            plain += next == u'n' ? QChar(u'\n') : next == u'\'' ? QChar(u'"') : next;
            ++i;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

ContentLine::Parameter parameterOf(const QByteArray &raw)
{
    const auto pair = splitOutsideQuotes(raw, '=', 2);
    if (pair.size() == 1) {
        const auto word = raw.trimmed().toUpper();
        static const QByteArrayList transfer{"QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT"};
        return {transfer.contains(word) ? "ENCODING" : "TYPE", {QString::fromUtf8(raw.trimmed())}};
    }
    ContentLine::Parameter parameter{pair[0].trimmed().toUpper(), {}};
    auto values = splitOutsideQuotes(pair[1], ',');
    if (values.size() == 1 && parameter.name == "TYPE") // TYPE="work,voice" is seen in the wild
        values = pair[1].split(',');
    for (const auto &value : std::as_const(values))
        parameter.values.append(parameterText(value.trimmed()));
    return parameter;
}

bool isName(const QByteArray &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

/// Takes the first physical line apart; `value` is still encoded.
ContentLine headOf(const QByteArray &physical, qint64 number)
{
    ContentLine line{.line = number};
    auto colon = splitOutsideQuotes(physical, ':', 2);
    if (colon.size() == 1 && physical.contains(':')) // an unclosed quotation mark in a parameter
        colon = {physical.left(physical.indexOf(':')), physical.mid(physical.indexOf(':') + 1)};
    auto head = splitOutsideQuotes(colon[0], ';');
    auto name = head.takeFirst().trimmed();
    if (const auto dot = name.lastIndexOf('.'); dot >= 0) {
        line.group = name.left(dot).toLower();
        name = name.mid(dot + 1);
    }
    line.name = name.toUpper();
    if (colon.size() < 2 || !isName(line.name))
        return {.value = physical, .line = number, .isBroken = true};
    for (const auto &raw : std::as_const(head))
        if (!raw.trimmed().isEmpty())
            line.parameters.append(parameterOf(raw));
    line.value = colon[1];
    return line;
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char upper = char(c & ~0x20);
    return upper >= 'A' && upper <= 'F' ? upper - 'A' + 10 : -1;
}

QByteArray unquotedPrintable(const QByteArray &text)
{
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto high = text[i] == '=' && i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
        const auto low = high >= 0 ? hexValue(text[i + 2]) : -1;
        if (low >= 0)
            i += 2;
        plain += low >= 0 ? char(high * 16 + low) : text[i];
    }
    return plain;
}

} // namespace

QStringList ContentLine::parameter(QByteArrayView parameterName) const
{
    QStringList values;
    for (const auto &[key, texts] : parameters)
        if (key == parameterName)
            for (const auto &text : texts)
                values.append(text.toLower());
    return values;
}

QString ContentLine::text() const
{
    const auto charsets = parameter("CHARSET");
    const auto charset = charsets.isEmpty() ? QByteArray() : charsets.first().toLatin1();
    const bool isUtf8 = charset.isEmpty() || charset == "utf-8" || charset == "us-ascii";
    if (charset == "utf-8" || (isUtf8 && QByteArrayView(value).isValidUtf8()))
        return QString::fromUtf8(value);
    auto bytes = value;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto latin = charset == "iso-8859-1" || isUtf8 || charset.startsWith("utf-7") || charset.startsWith("utf7");
    DecodingDevice device(buffer, latin ? QByteArray("windows-1252") : charset);
    return QString::fromUtf8(device.readAll());
}

ContentLineReader::ContentLineReader(QIODevice &device, qsizetype limit)
    : m_device(device)
    , m_limit(limit)
{
}

/// One physical line without its end (CRLF, LF or CR), cut behind the limit.
std::optional<QByteArray> ContentLineReader::takeLine()
{
    if (std::exchange(m_hasPeeked, false)) {
        ++m_line;
        return std::exchange(m_peeked, std::nullopt);
    }
    QByteArray line;
    bool hasBytes = false;
    while (true) {
        if (m_at == m_block.size()) {
            m_block = m_device.read(64 * 1024);
            m_at = 0;
            if (m_block.isEmpty())
                break;
        }
        if (std::exchange(m_skipsFeed, false) && m_block[m_at] == '\n') {
            ++m_at;
            continue;
        }
        hasBytes = true;
        const auto end
            = std::find_if(m_block.cbegin() + m_at, m_block.cend(), [](char c) { return c == '\n' || c == '\r'; });
        const auto count = end - (m_block.cbegin() + m_at);
        // One byte more than the limit tells the caller that something is missing.
        line.append(QByteArrayView(m_block).sliced(m_at, std::min<qsizetype>(count, m_limit + 1 - line.size())));
        m_at += count;
        if (end != m_block.cend()) {
            m_skipsFeed = *end == '\r';
            ++m_at;
            ++m_line;
            return line;
        }
    }
    if (!hasBytes)
        return std::nullopt;
    ++m_line;
    return line;
}

const std::optional<QByteArray> &ContentLineReader::peekLine()
{
    if (!m_hasPeeked) {
        m_peeked = takeLine();
        m_hasPeeked = true;
        m_line -= m_peeked.has_value();
    }
    return m_peeked;
}

std::optional<ContentLine> ContentLineReader::next()
{
    while (auto physical = takeLine()) {
        if (m_line == 1 && physical->startsWith("\xEF\xBB\xBF"))
            physical->remove(0, 3);
        if (physical->trimmed().isEmpty())
            continue;
        // The head itself may be folded; the colon must be there before its parameters mean anything.
        while (!physical->contains(':') && physical->size() < m_limit && peekLine()
            && (peekLine()->startsWith(' ') || peekLine()->startsWith('\t'))) {
            physical->append(takeLine()->mid(1));
        }
        auto line = headOf(*physical, m_line);
        line.isCut = physical->size() > m_limit;
        if (!line.isBroken)
            unfold(line);
        if (line.value.size() > m_limit) {
            line.value.truncate(m_limit);
            line.isCut = true;
        }
        return line;
    }
    return std::nullopt;
}

void ContentLineReader::unfold(ContentLine &line)
{
    const auto encodings = line.parameter("ENCODING");
    const bool isPrintable = encodings.contains(QStringLiteral("quoted-printable"));
    const bool isBase64 = encodings.contains(QStringLiteral("base64")) || encodings.contains(QStringLiteral("b"));
    while (const auto &following = peekLine()) {
        if (isPrintable && line.value.endsWith('=')) {
            if (following->startsWith("END:VCARD"))
                break;
            line.value.chop(1);
            append(line, *takeLine());
        } else if (following->startsWith(' ') || following->startsWith('\t')) {
            const auto more = *takeLine();
            append(line, m_keepsFoldBlank && !isBase64 ? QByteArrayView(more) : QByteArrayView(more).sliced(1));
        } else if (isBase64 && m_keepsFoldBlank && !following->trimmed().isEmpty() && !following->contains(':')) {
            append(line, *takeLine()); // vCard 2.1 ends the data with an empty line and need not indent it
        } else {
            break;
        }
    }
    if (line.isCut || line.value.size() > m_limit)
        return;
    if (isPrintable) {
        if (line.value.endsWith('='))
            line.value.chop(1);
        line.value = unquotedPrintable(line.value);
    } else if (isBase64) {
        line.value = QByteArray::fromBase64(line.value);
    }
}

void ContentLineReader::append(ContentLine &line, QByteArrayView more) const
{
    const auto room = m_limit + 1 - line.value.size();
    line.value.append(more.first(std::min<qsizetype>(more.size(), std::max<qsizetype>(room, 0))));
}

} // namespace crm
