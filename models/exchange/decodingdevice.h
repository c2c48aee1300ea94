// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/ratetable.h"

#include <QByteArray>
#include <QIODevice>

struct UConverter;

namespace crm {

/// Gives the text of another device as UTF-8 without a byte order mark, block by block.
/// A table of exchange rates comes as lines of one rate each, see RateTable. What cannot be decoded becomes U+FFFD and is counted, with the line of the first.
class DecodingDevice final : public QIODevice
{
    Q_OBJECT

public:
    /// `source` is open for reading and outlives this; an unknown encoding is read as UTF-8.
    DecodingDevice(QIODevice &source, QByteArray encoding, QObject *parent = nullptr);
    ~DecodingDevice() override;

    bool isSequential() const override { return true; }
    bool atEnd() const override;
    /// Bytes of the source taken so far, for progress.
    qint64 sourceBytes() const { return m_sourceBytes; }
    /// How many places could not be decoded.
    qint64 unreadable() const { return m_unreadable; }
    /// 1-based line of the first of them; 0 when there is none.
    qint64 firstUnreadableLine() const { return m_firstLine; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 count) override;

private:
    bool decodeMore();
    QByteArray decodeUtf8(const QByteArray &block);
    QByteArray decodeIcu(const QByteArray &block);
    void countLines(const QByteArray &text, qint64 unreadableBefore);

    QIODevice &m_source;
    UConverter *m_converter = nullptr; // null: UTF-8
    QByteArray m_carry;                // bytes of a character cut by the block's end
    RateTable m_rates;
    QByteArray m_ready;
    qsizetype m_taken = 0; // of m_ready
    qint64 m_sourceBytes = 0;
    qint64 m_unreadable = 0;
    qint64 m_firstLine = 0;
    qint64 m_feeds = 0;
    qint64 m_returns = 0;
    bool m_ended = false;
    bool m_failed = false;
    bool m_isFirst = true;
};

} // namespace crm
