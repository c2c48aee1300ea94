// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/server/database.h"
#include "db/sync/wire/rowstate.h"

#include <functional>
#include <optional>

namespace crm::sync {

constexpr qint64 largestBlob = 50LL << 20;       // bytes of one attached file
constexpr qint64 largestPiece = 4LL << 20;       // bytes of one request
constexpr qint64 blobsKeptFor = 30LL * 86400000; // ms that a file stays to which no record refers any more

/// Attached files by the SHA-256 of their contents, in pieces as they came, in the same database as the records: one
/// backup has all, and servers over one database need no folder in common (SYNC 2.15).
class Blobs
{
public:
    explicit Blobs(Database &database)
        : m_db(database)
    {
    }

    static QByteArrayList tables();

    struct Standing
    {
        qint64 size = 0;
        qint64 have = 0;
        bool isWhole = false; ///< all there, and its hash is its name
    };
    std::optional<Standing> standing(const QByteArray &sha);

    enum class Outcome {
        Taken,
        WrongOffset, ///< `standing` says where to go on
        TooLarge,
        QuotaFull,
        Damaged, ///< all bytes came, but they are others than announced; begin again
    };
    /// The piece at `offset` of a file of `size` bytes. The last one is followed by a look at the whole.
    struct Piece
    {
        QByteArray sha;
        qint64 offset = 0;
        qint64 size = 0;
        QByteArray bytes;
    };
    Outcome take(const Piece &piece, qint64 quota, qint64 nowMs);
    /// Bytes from `begin` on, at most `size` of them. Only of whole files.
    QByteArray read(const QByteArray &sha, qint64 begin, qint64 size);

    /// Remembers that a record refers to a file: by a field named “sha256” with a hash in hexadecimal digits.
    void refer(const RowState &state);
    /// Records that refer to the file.
    QList<Id> referringTo(const QByteArray &sha);

    /// Marks what no living record refers to, forgets what was marked long ago and what was never finished. How many
    /// files are gone.
    int sweep(qint64 nowMs);

private:
    bool isSound(const QByteArray &sha, qint64 size);
    void drop(const QByteArray &sha);

    Database &m_db;
};

/// The hash in a record's state, as bytes; empty when it refers to no file.
QByteArray blobOf(const RowState &state);

} // namespace crm::sync
