// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/blobs.h"

#include "db/sync/wire/sha256.h"

namespace crm::sync {

namespace {

constexpr qsizetype shaSize = 32; // bytes

} // namespace

QByteArrayList Blobs::tables()
{
    return {"CREATE TABLE IF NOT EXISTS blob(sha BLOB PRIMARY KEY, size INTEGER NOT NULL, have INTEGER NOT NULL, whole "
            "INTEGER NOT NULL, at INTEGER NOT NULL, lost_at INTEGER)",
        "CREATE TABLE IF NOT EXISTS blob_piece(sha BLOB NOT NULL, start INTEGER NOT NULL, size INTEGER NOT NULL, bytes "
        "BLOB NOT NULL, PRIMARY KEY(sha, start))",
        "CREATE TABLE IF NOT EXISTS blob_ref(sha BLOB NOT NULL, id BLOB NOT NULL, PRIMARY KEY(sha, id))"};
}

std::optional<Blobs::Standing> Blobs::standing(const QByteArray &sha)
{
    const auto rows = m_db.select("SELECT size, have, whole FROM blob WHERE sha = ?", {sha});
    if (rows.isEmpty())
        return std::nullopt;
    const auto &row = rows.first();
    return Standing{row.at(0).toLongLong(), row.at(1).toLongLong(), row.at(2).toInt() != 0};
}

Blobs::Outcome Blobs::take(const Piece &piece, qint64 quota, qint64 nowMs)
{
    if (piece.size > largestBlob || piece.size < 0 || piece.offset < 0
        || piece.bytes.size() > piece.size - piece.offset)
        return Outcome::TooLarge;
    auto outcome = Outcome::Taken;
    bool isComplete = false;
    m_db.transact([&] {
        outcome = Outcome::Taken;
        isComplete = false;
        // Holds the file's row: of two who send the same piece the second sees what the first has sent.
        m_db.run("INSERT INTO blob(sha, size, have, whole, at) VALUES(?, ?, 0, 0, ?) ON CONFLICT(sha) DO UPDATE SET at "
                 "= excluded.at",
            {piece.sha, piece.size, nowMs});
        auto before = *standing(piece.sha);
        if (before.isWhole)
            return;
        if (before.size != piece.size) { // one of two is wrong about it; whoever comes to its end is right
            m_db.run("DELETE FROM blob_piece WHERE sha = ?", {piece.sha});
            m_db.run("UPDATE blob SET size = ?, have = 0 WHERE sha = ?", {piece.size, piece.sha});
            before = {piece.size, 0};
        }
        if (before.have != piece.offset) {
            outcome = Outcome::WrongOffset;
            return;
        }
        if (piece.offset == 0 && m_db.scalar("SELECT CAST(sum(size) AS BIGINT) FROM blob").toLongLong() > quota) {
            m_db.run("DELETE FROM blob WHERE sha = ?", {piece.sha});
            outcome = Outcome::QuotaFull;
            return;
        }
        if (!piece.bytes.isEmpty())
            m_db.run("INSERT INTO blob_piece(sha, start, size, bytes) VALUES(?, ?, ?, ?)",
                {piece.sha, piece.offset, qint64(piece.bytes.size()), piece.bytes});
        const auto have = before.have + piece.bytes.size();
        m_db.run("UPDATE blob SET have = ? WHERE sha = ?", {have, piece.sha});
        isComplete = have == piece.size;
    });
    if (!isComplete)
        return outcome;
    if (isSound(piece.sha, piece.size)) { // outside: nobody waits while the whole is read
        m_db.run("UPDATE blob SET whole = 1 WHERE sha = ?", {piece.sha});
        return Outcome::Taken;
    }
    m_db.transact([&] { drop(piece.sha); });
    return Outcome::Damaged;
}

bool Blobs::isSound(const QByteArray &sha, qint64 size)
{
    Sha256 hash;
    for (qint64 at = 0; at < size;) {
        const auto bytes
            = m_db.scalar("SELECT bytes FROM blob_piece WHERE sha = ? AND start = ?", {sha, at}).toByteArray();
        if (bytes.isEmpty())
            return false;
        hash.add(bytes);
        at += bytes.size();
    }
    return hash.result() == sha;
}

void Blobs::drop(const QByteArray &sha)
{
    m_db.run("DELETE FROM blob_piece WHERE sha = ?", {sha});
    m_db.run("DELETE FROM blob WHERE sha = ?", {sha});
}

QByteArray Blobs::read(const QByteArray &sha, qint64 begin, qint64 size)
{
    QByteArray out;
    while (out.size() < size) {
        const auto at = begin + out.size();
        const auto rows
            = m_db.select("SELECT start, bytes FROM blob_piece WHERE sha = ? AND start <= ? AND start + size "
                          "> ? ORDER BY start LIMIT 1",
                {sha, at, at});
        if (rows.isEmpty())
            break;
        out += rows.first().at(1).toByteArray().mid(at - rows.first().at(0).toLongLong(), size - out.size());
    }
    return out;
}

void Blobs::refer(const RowState &state)
{
    if (const auto sha = blobOf(state); !sha.isEmpty())
        m_db.run("INSERT INTO blob_ref(sha, id) VALUES(?, ?) ON CONFLICT DO NOTHING", {sha, state.row.bytes()});
}

QList<Id> Blobs::referringTo(const QByteArray &sha)
{
    QList<Id> ids;
    for (const auto &row : m_db.select("SELECT id FROM blob_ref WHERE sha = ?", {sha}))
        ids.append(Id::fromBytes(row.first().toByteArray()));
    return ids;
}

int Blobs::sweep(qint64 nowMs)
{
    constexpr auto isLiving = "EXISTS(SELECT 1 FROM blob_ref r JOIN entity_row e ON e.id = r.id WHERE r.sha = blob.sha "
                              "AND e.removed_by IS NULL)";
    int gone = 0;
    m_db.transact([&] {
        m_db.run(QByteArray("UPDATE blob SET lost_at = NULL WHERE lost_at IS NOT NULL AND ") + isLiving);
        m_db.run(QByteArray("UPDATE blob SET lost_at = ? WHERE lost_at IS NULL AND NOT ") + isLiving, {nowMs});
        const auto before = nowMs - blobsKeptFor;
        const auto rows = m_db.select("SELECT sha FROM blob WHERE lost_at < ? AND at < ?", {before, before});
        for (const auto &row : rows)
            drop(row.first().toByteArray());
        gone = int(rows.size());
    });
    return gone;
}

QByteArray blobOf(const RowState &state)
{
    const auto group = state.groups.constFind("sha256");
    if (group == state.groups.cend())
        return {};
    const auto sha = QByteArray::fromHex(group->fields.value(QLatin1String("sha256")).toString().toLatin1());
    return sha.size() == shaSize ? sha : QByteArray();
}

} // namespace crm::sync
