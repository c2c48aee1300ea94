// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/csvwriter.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::CsvWriter)
};

/// -5, +3.25, -1.234,50: harmless to a spreadsheet, and an apostrophe would make them text.
bool isPlainNumber(QStringView text)
{
    bool wasDigit = false;
    for (const QChar c : text.mid(1)) {
        const bool isDigit = c >= u'0' && c <= u'9';
        if (!isDigit && !(wasDigit && (c == u'.' || c == u',')))
            return false;
        wasDigit = isDigit;
    }
    return wasDigit;
}

bool isFormula(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\'')
        ++at;
    const auto core = text.mid(at);
    if (core.isEmpty() || !QStringView(u"=+-@\t\r＝＋－＠").contains(core.front()))
        return false;
    return !((core.front() == u'+' || core.front() == u'-') && isPlainNumber(core));
}

} // namespace

QString neutralised(const QString &text)
{
    return isFormula(text) ? u'\'' + text : text;
}

QString restored(const QString &text)
{
    return text.startsWith(u'\'') && isFormula(text) ? text.mid(1) : text;
}

CsvWriter::CsvWriter(QIODevice &device, CsvStyle style)
    : m_device(device)
    , m_style(std::move(style))
{
}

bool CsvWriter::write(const QStringList &row)
{
    m_row.clear();
    if (!m_started && m_style.byteOrderMark)
        m_row.append("\xEF\xBB\xBF");
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (i > 0)
            m_row.append(m_style.delimiter);
        append(m_style.neutraliseFormulas ? neutralised(row[i]) : row[i], row.size() == 1);
    }
    m_row.append(m_style.lineEnd);
    m_started = true;
    if (m_device.write(m_row) == m_row.size())
        return true;
    m_error = Text::tr("The table could not be written: %1.").arg(m_device.errorString());
    return false;
}

void CsvWriter::append(const QString &text, bool alone)
{
    const auto bytes = text.toUtf8();
    // A lone empty field would be an empty line, and a mark at the very beginning would be taken for the file's own.
    bool quoted = (alone && bytes.isEmpty()) || (!m_started && bytes.startsWith("\xEF\xBB\xBF"));
    for (const char c : bytes)
        quoted = quoted || c == m_style.delimiter || c == '"' || c == '\n' || c == '\r';
    quoted = quoted || bytes.startsWith(' ') || bytes.endsWith(' '); // other readers trim bare blanks
    if (!quoted) {
        m_row.append(bytes);
        return;
    }
    m_row.append('"');
    m_row.append(QByteArray(bytes).replace("\"", "\"\""));
    m_row.append('"');
}

} // namespace crm
