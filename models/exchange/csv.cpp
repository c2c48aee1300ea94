// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/csv.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <utility>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::CsvReader)
};

constexpr qsizetype blockBytes = 64 * 1024; // stays in the processor's cache

QString sentence(CsvProblem::Kind kind, qint64 line, int column, const CsvLimits &limits)
{
    using Kind = CsvProblem::Kind;
    switch (kind) {
    case Kind::StrayQuote:
        return Text::tr(
            "Line %1, column %2: there is text behind a closing quotation mark; the field was kept as it stands.")
            .arg(line)
            .arg(column + 1);
    case Kind::OpenQuote:
        return Text::tr("Line %1, column %2: the quotation mark is never closed; it was taken as plain text.")
            .arg(line)
            .arg(column + 1);
    case Kind::TooFewFields:
        return Text::tr("Line %1 has fewer fields than the header.").arg(line);
    case Kind::TooManyFields:
        return Text::tr("Line %1 has more fields than the header.").arg(line);
    case Kind::TooManyColumns:
        return Text::tr("Line %1 has more than %2 columns; the rest of it was left out.").arg(line).arg(limits.columns);
    case Kind::FieldTooLong:
        return Text::tr("Line %1, column %2: the text is longer than %3 bytes and was cut there.")
            .arg(line)
            .arg(column + 1)
            .arg(limits.fieldBytes);
    case Kind::RowTooLong:
        return Text::tr("Line %1 is longer than %2 bytes. This does not look like a table.")
            .arg(line)
            .arg(limits.rowBytes);
    case Kind::ReadError:
        break;
    }
    return Text::tr("The file could not be read further than line %1.").arg(line);
}

qint64 lineBreaks(const char *from, const char *to)
{
    qint64 count = 0;
    for (; from < to; ++from)
        count += *from == '\n' || (*from == '\r' && (from + 1 == to || from[1] != '\n'));
    return count;
}

} // namespace

CsvReader::CsvReader(QIODevice &utf8, CsvFormat format, CsvLimits limits)
    : m_device(utf8)
    , m_format(format)
    , m_limits(limits)
{
    for (const char c : {m_format.delimiter, '\n', '\r'})
        m_special[uchar(c)] = true;
}

QByteArrayView CsvReader::bytes(int field) const
{
    if (field < 0 || field >= size())
        return {};
    const auto &f = m_fields[size_t(field)];
    return {m_buffer.data() + f.begin, f.end - f.begin};
}

QStringList CsvReader::texts() const
{
    QStringList all;
    all.reserve(size());
    for (int i = 0; i < size(); ++i)
        all.append(text(i));
    return all;
}

bool CsvReader::next()
{
    m_problems.clear();
    while (!m_stopped) {
        m_begin = m_next;
        m_line = m_nextLine;
        m_literalQuotes.clear();
        while (parseRow() == Step::NeedMore) {
            if (!fill())
                break;
        }
        if (m_stopped || m_begin == m_filled)
            break;
        const bool skip = m_format.skipFirstLine && std::exchange(m_isFirst, false);
        finishRow();
        if (skip || (m_next > m_begin && isLineEnd(m_begin)))
            continue;
        return true;
    }
    m_fields.clear();
    return false;
}

/// Parses from m_begin as if the row were not begun yet; a row cut by the block's end is simply parsed again.
CsvReader::Step CsvReader::parseRow()
{
    m_fields.clear();
    m_columns = 0;
    m_hasBreaks = false;
    m_problems.clear();
    if (m_consumed + m_begin == 0 && m_filled >= 3 && std::memcmp(m_buffer.data(), "\xEF\xBB\xBF", 3) == 0)
        m_begin = 3;
    auto at = m_begin;
    while (true) {
        bool isQuoted = m_format.quote && at < m_filled && m_buffer[at] == m_format.quote;
        if (isQuoted && isLiteral(at)) {
            report(CsvProblem::Kind::OpenQuote, lineAt(at), m_columns);
            isQuoted = false;
        }
        if ((isQuoted ? parseQuoted(at) : parsePlain(at, at)) == Step::NeedMore)
            return Step::NeedMore;
        if (at < m_filled && m_buffer[at] == m_format.delimiter) {
            ++at;
            continue;
        }
        if (at < m_filled && m_buffer[at] == '\r') {
            if (at + 1 == m_filled && !m_atEnd)
                return Step::NeedMore;
            ++at;
            at += at < m_filled && m_buffer[at] == '\n';
        } else if (at < m_filled) {
            ++at;
        }
        m_next = at;
        return Step::Row;
    }
}

CsvReader::Step CsvReader::parsePlain(qsizetype &at, qsizetype begin)
{
    while (at < m_filled && !m_special[uchar(m_buffer[at])])
        ++at;
    if (at == m_filled && !m_atEnd)
        return Step::NeedMore;
    addField({begin, at});
    return Step::Row;
}

CsvReader::Step CsvReader::parseQuoted(qsizetype &at)
{
    const auto open = at;
    Field field{open + 1, open + 1};
    auto from = open + 1;
    while (true) {
        const auto hit
            = static_cast<const char *>(std::memchr(m_buffer.data() + from, m_format.quote, size_t(m_filled - from)));
        const auto quote = hit ? hit - m_buffer.data() : m_filled;
        if (quote - open > m_limits.fieldBytes || (!hit && m_atEnd))
            return openQuote(at, open);
        if (!hit || (quote + 1 == m_filled && !m_atEnd))
            return Step::NeedMore;
        if (quote + 1 < m_filled && m_buffer[quote + 1] == m_format.quote) {
            field.hasPairs = true;
            from = quote + 2;
            continue;
        }
        at = quote + 1;
        if (at < m_filled && !m_special[uchar(m_buffer[at])])
            return opensAnother(open, quote) ? openQuote(at, open) : strayQuote(at, open);
        field.end = quote;
        m_hasBreaks = m_hasBreaks || QByteArrayView(m_buffer.data() + open, quote - open).contains('\n')
            || QByteArrayView(m_buffer.data() + open, quote - open).contains('\r');
        addField(field);
        return Step::Row;
    }
}

/// Whether the mark that seems to close a field of several lines begins one: that one was never closed.
bool CsvReader::opensAnother(qsizetype open, qsizetype quote) const
{
    const QByteArrayView text(m_buffer.data() + open + 1, quote - open - 1);
    if (text.isEmpty() || !(text.contains('\n') || text.contains('\r')))
        return false;
    return text.back() == m_format.delimiter || text.back() == '\n' || text.back() == '\r';
}

/// Takes the mark as plain text, so that the rows below keep what is theirs.
CsvReader::Step CsvReader::openQuote(qsizetype &at, qsizetype open)
{
    m_literalQuotes.push_back(open - m_begin);
    report(CsvProblem::Kind::OpenQuote, lineAt(open), m_columns);
    at = open;
    return parsePlain(at, open);
}

/// "Fred "Freddy" Smith" keeps its inner quotes; "a"b stays as it stands. Either way the row ends where it should.
CsvReader::Step CsvReader::strayQuote(qsizetype &at, qsizetype begin)
{
    if (parsePlain(at, begin) == Step::NeedMore)
        return Step::NeedMore;
    if (m_columns > m_limits.columns)
        return Step::Row;
    auto &field = m_fields.back();
    if (m_buffer[at - 1] == m_format.quote && field.end == at) {
        ++field.begin;
        --field.end;
    }
    m_hasBreaks = true;
    report(CsvProblem::Kind::StrayQuote, lineAt(begin), m_columns - 1);
    return Step::Row;
}

bool CsvReader::isLiteral(qsizetype at) const
{
    return std::find(m_literalQuotes.begin(), m_literalQuotes.end(), at - m_begin) != m_literalQuotes.end();
}

void CsvReader::addField(Field field)
{
    ++m_columns;
    if (m_columns > m_limits.columns)
        return;
    if (field.end - field.begin > m_limits.fieldBytes) {
        // Where the text was cut its quotation mark may well be closed further on.
        m_problems.removeIf([this](const CsvProblem &problem) {
            return problem.kind == CsvProblem::Kind::OpenQuote && problem.column == m_columns - 1;
        });
        report(CsvProblem::Kind::FieldTooLong, lineAt(field.begin), m_columns - 1);
        field.end = field.begin + m_limits.fieldBytes;
        while (field.end > field.begin && (uchar(m_buffer[field.end]) & 0xC0) == 0x80)
            --field.end; // never inside a character
    }
    m_fields.push_back(field);
}

void CsvReader::finishRow()
{
    m_nextLine
        = m_line + (m_hasBreaks ? lineBreaks(m_buffer.data() + m_begin, m_buffer.data() + m_next) : m_next > m_begin);
    for (auto &field : m_fields)
        if (field.hasPairs)
            joinPairs(field);
    if (m_columns > m_limits.columns)
        report(CsvProblem::Kind::TooManyColumns, m_line, -1);
    if (m_expected && m_columns != m_expected && !isLineEnd(m_begin))
        report(m_columns < m_expected ? CsvProblem::Kind::TooFewFields : CsvProblem::Kind::TooManyFields, m_line, -1);
}

void CsvReader::joinPairs(Field &field)
{
    auto to = field.begin;
    for (auto from = field.begin; from < field.end; ++from) {
        m_buffer[to++] = m_buffer[from];
        from += m_buffer[from] == m_format.quote;
    }
    field.end = to;
}

/// Makes room and reads one more block behind what is already there; false when nothing more will come.
bool CsvReader::fill()
{
    if (m_atEnd)
        return false;
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, size_t(m_filled - m_begin));
        m_consumed += m_begin;
        m_filled -= m_begin;
        m_begin = m_next = 0;
    }
    if (m_filled > m_limits.rowBytes) {
        m_problems.clear();
        report(CsvProblem::Kind::RowTooLong, m_line, -1);
        m_stopped = true;
        return false;
    }
    // Doubling keeps the cost of parsing a long row again and again linear.
    const auto wanted = std::max(blockBytes, m_filled * 2);
    if (qsizetype(m_buffer.size()) < wanted)
        m_buffer.resize(size_t(wanted));
    const auto got = m_device.read(m_buffer.data() + m_filled, qsizetype(m_buffer.size()) - m_filled);
    if (got < 0) {
        m_problems.clear();
        report(CsvProblem::Kind::ReadError, m_line, -1);
        m_stopped = true;
        return false;
    }
    m_atEnd = got == 0;
    m_filled += got;
    return true;
}

void CsvReader::report(CsvProblem::Kind kind, qint64 line, int column)
{
    m_problems.append({kind, line, column, sentence(kind, line, column, m_limits)});
}

qint64 CsvReader::lineAt(qsizetype at) const
{
    return m_line + lineBreaks(m_buffer.data() + m_begin, m_buffer.data() + at);
}

} // namespace crm
