// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace crm {

/// How a table file is written down. Delimiter and quote are single ASCII characters.
struct CsvFormat
{
    char delimiter = ',';
    char quote = '"';           ///< 0: quotes mean nothing in this file
    bool skipFirstLine = false; ///< the first line is a spreadsheet's "sep=;", or a title, and no row
};

/// What a file may ask for before we stop believing that it is a table.
struct CsvLimits
{
    qsizetype fieldBytes = 16 * 1024 * 1024;
    qsizetype rowBytes = 64 * 1024 * 1024;
    int columns = 4096;
};

/// Something wrong with one row. Only RowTooLong and ReadError end the reading; otherwise the row is still given.
struct CsvProblem
{
    enum class Kind {
        StrayQuote,
        OpenQuote,
        TooFewFields,
        TooManyFields,
        TooManyColumns,
        FieldTooLong,
        RowTooLong,
        ReadError
    };
    Kind kind = Kind::StrayQuote;
    qint64 line = 0; ///< 1-based line of the file
    int column = -1; ///< 0-based field of the row; -1 for the whole row
    QString sentence;
};

/// Reads RFC 4180 tables, and what people call so, from a device that gives UTF-8 (see DecodingDevice).
/// Holds one row and one block of the file in memory, whatever the size of the file.
/// A quote opens a quoted field only at the field's beginning; wherever the rules are broken the text is kept
/// as it stands and a problem tells so. Completely empty lines are skipped; a line of "" is a row.
class CsvReader final
{
public:
    explicit CsvReader(QIODevice &utf8, CsvFormat format = {}, CsvLimits limits = {});

    /// Moves to the next row; false at the end of the file or when reading had to stop (see problems()).
    bool next();
    /// True when next() ended before the end of the file; the reason is in problems().
    bool hasStopped() const { return m_stopped; }

    /// Rows of any other width get TooFewFields or TooManyFields; 0 (the default) accepts every width.
    void setExpectedFields(int count) { m_expected = count; }

    /// The 1-based line on which the row begins.
    qint64 line() const { return m_line; }
    int size() const { return int(m_fields.size()); }
    /// UTF-8, valid until the next call of next().
    QByteArrayView bytes(int field) const;
    /// Empty beyond the end of a short row.
    QString text(int field) const { return QString::fromUtf8(bytes(field)); }
    QStringList texts() const;
    /// The problems of the current row, or those that ended the reading.
    const QList<CsvProblem> &problems() const { return m_problems; }
    /// Bytes of UTF-8 passed so far, for progress.
    qint64 bytesRead() const { return m_consumed + m_next; }

private:
    enum class Step { Row, NeedMore };
    struct Field
    {
        qsizetype begin = 0; // offsets into m_buffer, without the quotes around
        qsizetype end = 0;
        bool hasPairs = false;
    };

    Step parseRow();
    Step parseQuoted(qsizetype &at);
    Step parsePlain(qsizetype &at, qsizetype begin);
    bool opensAnother(qsizetype open, qsizetype quote) const;
    Step openQuote(qsizetype &at, qsizetype open);
    Step strayQuote(qsizetype &at, qsizetype begin);
    bool fill();
    void finishRow();
    void joinPairs(Field &field);
    bool isLiteral(qsizetype at) const;
    void addField(Field field);
    void report(CsvProblem::Kind kind, qint64 line, int column);
    qint64 lineAt(qsizetype at) const;
    bool isLineEnd(qsizetype at) const { return m_buffer[at] == '\n' || m_buffer[at] == '\r'; }

    QIODevice &m_device;
    const CsvFormat m_format;
    const CsvLimits m_limits;
    std::vector<char> m_buffer;
    qsizetype m_filled = 0;
    qsizetype m_begin = 0; // of the current row
    qsizetype m_next = 0;  // behind the current row
    qint64 m_consumed = 0; // bytes that have left the buffer
    qint64 m_line = 1;
    qint64 m_nextLine = 1;
    std::vector<Field> m_fields;
    std::vector<qsizetype> m_literalQuotes; // offsets from m_begin of quotes that turned out to be text
    QList<CsvProblem> m_problems;
    int m_columns = 0;
    int m_expected = 0;
    bool m_special[256] = {};
    bool m_atEnd = false;
    bool m_stopped = false;
    bool m_isFirst = true;
    bool m_hasBreaks = false; // a quoted field of this row holds line breaks
};

} // namespace crm
