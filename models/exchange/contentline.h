// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QIODevice>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace crm {

/// One unfolded line of a vCard: group.NAME;PARAM=value:value (RFC 6350 §3.3, vCard 2.1 §2.1.3).
struct ContentLine
{
    struct Parameter
    {
        QByteArray name; ///< upper case; a bare word of vCard 2.1 is TYPE or ENCODING
        QStringList values;
    };

    QByteArray group; ///< lower case
    QByteArray name;  ///< upper case
    QList<Parameter> parameters;
    QByteArray value;      ///< transfer encoding already undone; characters and escapes not
    qint64 line = 0;       ///< 1-based, where it begins
    bool isCut = false;    ///< it was longer than the limit and lost its end
    bool isBroken = false; ///< no name or no colon; value then holds the whole line

    /// All values of the parameter, lower case.
    QStringList parameter(QByteArrayView parameterName) const;
    /// The value as characters: CHARSET if it is known, else UTF-8, else Windows-1252.
    QString text() const;
};

/// Unfolds and parses line by line; never holds more than one unfolded line.
class ContentLineReader final
{
public:
    /// `limit`: bytes of one unfolded line.
    ContentLineReader(QIODevice &device, qsizetype limit);

    /// Nothing at the end of the device. Empty lines are passed over.
    std::optional<ContentLine> next();
    /// vCard 2.1 keeps the blank of a folded line, later versions drop it.
    void setKeepsFoldBlank(bool keeps) { m_keepsFoldBlank = keeps; }

private:
    std::optional<QByteArray> takeLine();
    const std::optional<QByteArray> &peekLine();
    void unfold(ContentLine &line);
    void append(ContentLine &line, QByteArrayView more) const;

    QIODevice &m_device;
    const qsizetype m_limit;
    std::optional<QByteArray> m_peeked;
    qint64 m_line = 0; // of the last line taken
    bool m_hasPeeked = false;
    bool m_keepsFoldBlank = false;
    bool m_skipsFeed = false;
    QByteArray m_block;
    qsizetype m_at = 0;
};

} // namespace crm
