// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringList>

namespace crm {

/// How to write a table. The defaults are RFC 4180 with UTF-8.
struct CsvStyle
{
    char delimiter = ',';
    QByteArray lineEnd = "\r\n";
    bool byteOrderMark = false;      ///< older spreadsheets need it to see that the file is UTF-8
    bool neutraliseFormulas = false; ///< see neutralised()
};

/// Writes rows to a device in UTF-8. What it writes, CsvReader reads back equal.
class CsvWriter final
{
public:
    explicit CsvWriter(QIODevice &device, CsvStyle style = {});

    /// False when the device refuses the bytes; error() then says why.
    [[nodiscard]] bool write(const QStringList &row);
    QString error() const { return m_error; }

private:
    void append(const QString &text, bool alone);

    QIODevice &m_device;
    const CsvStyle m_style;
    QByteArray m_row;
    QString m_error;
    bool m_started = false;
};

/// The text with an apostrophe in front if a spreadsheet would run it as a formula: if it begins, after any
/// apostrophes, with = + - @, these in full width, tab or carriage return and is not a plain number. restored() takes it
/// away again.
QString neutralised(const QString &text);
/// The inverse of neutralised(): restored(neutralised(x)) == x for every x.
QString restored(const QString &text);

} // namespace crm
