// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/decodingdevice.h"

#include <QByteArrayView>
#include <QString>

#include <algorithm>
#include <cstring>
#include <string>
#include <utility>

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>

namespace crm {

namespace {

constexpr qint64 blockBytes = 64 * 1024;

void countAndSubstitute(const void *context, UConverterToUnicodeArgs *args, const char *, int32_t,
    UConverterCallbackReason reason, UErrorCode *status)
{
    if (reason > UCNV_IRREGULAR)
        return;
    ++*static_cast<qint64 *>(const_cast<void *>(context));
    const UChar replacement = 0xFFFD;
    *status = U_ZERO_ERROR;
    ucnv_cbToUWriteUChars(args, &replacement, 1, 0, status);
}

/// How many bytes at the end belong to a character that goes on in the next block.
qsizetype unfinishedBytes(const QByteArray &text)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, text.size()); ++back) {
        const auto byte = uchar(text[text.size() - back]);
        if ((byte & 0xC0) == 0x80)
            continue;
        const auto length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        return length > back ? back : 0;
    }
    return 0;
}

} // namespace

DecodingDevice::DecodingDevice(QIODevice &source, QByteArray encoding, QObject *parent)
    : QIODevice(parent)
    , m_source(source)
{
    UErrorCode status = U_ZERO_ERROR;
    if (!encoding.isEmpty() && encoding.toUpper() != "UTF-8")
        m_converter = ucnv_open(encoding.constData(), &status);
    if (m_converter)
        ucnv_setToUCallBack(m_converter, countAndSubstitute, &m_unreadable, nullptr, nullptr, &status);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

DecodingDevice::~DecodingDevice()
{
    if (m_converter)
        ucnv_close(m_converter);
}

bool DecodingDevice::atEnd() const
{
    return m_ended && m_taken == m_ready.size();
}

qint64 DecodingDevice::readData(char *data, qint64 most)
{
    qint64 given = 0;
    while (given < most) {
        if (m_taken == m_ready.size() && !decodeMore())
            break;
        const auto count = std::min<qint64>(most - given, m_ready.size() - m_taken);
        std::memcpy(data + given, m_ready.constData() + m_taken, size_t(count));
        m_taken += count;
        given += count;
    }
    return m_failed && given == 0 ? -1 : given;
}

qint64 DecodingDevice::writeData(const char *, qint64)
{
    return -1;
}

/// Fills m_ready with the next piece; false at the end or after an error of the source.
bool DecodingDevice::decodeMore()
{
    while (!m_ended) {
        QByteArray block(blockBytes, Qt::Uninitialized);
        const auto got = m_source.read(block.data(), blockBytes);
        m_failed = got < 0;
        m_ended = got <= 0;
        block.truncate(std::max<qint64>(got, 0));
        m_sourceBytes += block.size();
        const auto before = m_unreadable;
        m_ready = m_converter ? decodeIcu(block) : decodeUtf8(block);
        m_taken = 0;
        if (std::exchange(m_isFirst, m_isFirst && m_ready.isEmpty()) && m_ready.startsWith("\xEF\xBB\xBF"))
            m_taken = 3;
        countLines(m_ready, before);
        m_ready = m_rates.take(m_ready.mid(std::exchange(m_taken, 0)), m_ended);
        if (m_taken < m_ready.size())
            return true;
    }
    return false;
}

QByteArray DecodingDevice::decodeUtf8(const QByteArray &block)
{
    auto text = std::exchange(m_carry, {}) + block;
    if (!m_ended) {
        const auto cut = unfinishedBytes(text);
        m_carry = text.right(cut);
        text.chop(cut);
    }
    if (QByteArrayView(text).isValidUtf8())
        return text;
    const auto repaired = QString::fromUtf8(text);
    m_unreadable += repaired.count(QChar::ReplacementCharacter) - text.count("\xEF\xBF\xBD");
    return repaired.toUtf8();
}

QByteArray DecodingDevice::decodeIcu(const QByteArray &block)
{
    QByteArray result;
    std::u16string units(size_t(blockBytes), u'\0');
    const char *from = block.constData();
    const char *const end = from + block.size();
    UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
    while (status == U_BUFFER_OVERFLOW_ERROR) {
        status = U_ZERO_ERROR;
        UChar *to = units.data();
        ucnv_toUnicode(m_converter, &to, to + units.size(), &from, end, nullptr, m_ended, &status);
        // A surrogate pair may straddle two calls: the first half waits in m_carry as UTF-16.
        QString text = QString::fromUtf16(reinterpret_cast<const char16_t *>(m_carry.constData()), m_carry.size() / 2)
            + QString(reinterpret_cast<const QChar *>(units.data()), to - units.data());
        m_carry.clear();
        if (!text.isEmpty() && text.back().isHighSurrogate() && !(m_ended && status == U_ZERO_ERROR)) {
            m_carry = QByteArray(reinterpret_cast<const char *>(text.constData() + text.size() - 1), 2);
            text.chop(1);
        }
        result += text.toUtf8();
    }
    return result;
}

void DecodingDevice::countLines(const QByteArray &text, qint64 unreadableBefore)
{
    if (m_firstLine > 0)
        return;
    const auto bad = m_unreadable > unreadableBefore ? text.indexOf("\xEF\xBF\xBD") : -1;
    const auto end = text.cbegin() + (bad < 0 ? text.size() : bad);
    m_feeds += std::count(text.cbegin(), end, '\n');
    m_returns += std::count(text.cbegin(), end, '\r');
    if (m_unreadable > unreadableBefore)
        m_firstLine = 1 + std::max(m_feeds, m_returns);
}

} // namespace crm
