// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/filetransfer.h"

#include <QCryptographicHash>

namespace crm::sync {

namespace {

constexpr qint64 pieceSize = 1 << 20;  // bytes
constexpr qint64 largest = 50LL << 20; // bytes: more than that nobody can have attached
constexpr int mostRetries = 5;         // of one file that the server wants continued elsewhere

constexpr auto field = "sha256";

/// Of a `named` hash; a server that went back to a backup may have lost what it had in an earlier epoch.
constexpr auto isUnsent = "length(sha) = 64 AND EXISTS(SELECT 1 FROM blob WHERE sha256 = named.sha) AND NOT "
                          "EXISTS(SELECT 1 FROM sync_file f WHERE f.sha = named.sha AND f.epoch = ?)";

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

/// "bytes FIRST-LAST/SIZE": the size; -1: not said.
qint64 sizeIn(const QByteArray &contentRange)
{
    bool isNumber = false;
    const auto size = contentRange.mid(contentRange.lastIndexOf('/') + 1).toLongLong(&isNumber);
    return isNumber && size <= largest ? size : -1;
}

} // namespace

FileTransfer::FileTransfer(SyncTables &tables, const Registry &registry)
    : m_tables(tables)
    , m_connection(tables.connection())
{
    QByteArrayList parts;
    for (const auto *entity : registry.entities())
        for (const auto &described : entity->fields)
            if (described.name == field)
                parts.append(
                    QByteArray("SELECT ") + field + " AS sha, '" + entity->name + "' AS tbl, id FROM " + entity->name);
    m_referred = parts.join(" UNION ALL ");
    m_connection.run("CREATE TABLE IF NOT EXISTS sync_file(sha TEXT PRIMARY KEY, epoch INTEGER NOT NULL) WITHOUT ROWID;"
                     "CREATE TABLE IF NOT EXISTS sync_piece(sha TEXT NOT NULL, start INTEGER NOT NULL, bytes BLOB NOT "
                     "NULL, PRIMARY KEY(sha, start))");
}

void FileTransfer::begin()
{
    m_putOff.clear();
    m_step = Step::None;
    m_fetched = 0;
}

QString FileTransfer::firstOf(const QByteArray &condition, const QVariantList &values)
{
    if (m_referred.isEmpty())
        return {};
    auto rows = m_connection.exec(
        "SELECT sha FROM (" + m_referred + ") AS named WHERE " + condition + " ORDER BY sha", values);
    while (rows.next())
        if (const auto sha = rows.text(0); !m_putOff.contains(sha))
            return sha;
    return {};
}

qint64 FileTransfer::unsent()
{
    if (m_referred.isEmpty())
        return 0;
    return m_connection
        .scalar("SELECT count(DISTINCT sha) FROM (" + m_referred + ") AS named WHERE " + isUnsent,
            {m_tables.number(key::epoch)})
        .toLongLong();
}

QString FileTransfer::problem()
{
    if (!m_tables.number(key::crowded))
        return {};
    return tr("The server has no room for more attached files. Ask its administrator to make some. Yours stay on this "
              "computer, and go by themselves when there is room.");
}

/// Whether there was room for what was sent last, also for whoever asks when it is over.
void FileTransfer::noteRoom(bool isCrowded)
{
    if (isCrowded != (m_tables.number(key::crowded) != 0))
        m_tables.set(key::crowded, isCrowded ? QVariant(1) : QVariant());
}

QList<PendingChange> FileTransfer::unsentChanges(int limit)
{
    QList<PendingChange> changes;
    if (m_referred.isEmpty())
        return changes;
    auto rows = m_connection.exec(
        "SELECT tbl, id, (SELECT t.at FROM change_log l JOIN change_txn t ON t.tx = l.tx WHERE l.row = named.id ORDER "
        "BY l.cid DESC LIMIT 1) FROM ("
            + m_referred + ") AS named WHERE " + isUnsent + " LIMIT ?",
        {m_tables.number(key::epoch), limit});
    while (rows.next()) {
        PendingChange change{PendingChange::Contents, Op::Update, rows.text(0).toLatin1(), Id::fromBytes(rows.view(1))};
        change.at = rows.integer(2);
        changes.append(change);
    }
    return changes;
}

/// What this computer has goes first: it may be the only one.
bool FileTransfer::choose()
{
    m_retries = 0;
    m_offset = 0;
    m_sha = firstOf(isUnsent, {m_tables.number(key::epoch)});
    if (!m_sha.isEmpty()) {
        m_size = m_connection.scalar("SELECT length(body) FROM blob WHERE sha256 = ?", {m_sha}).toLongLong();
        m_step = Step::Ask;
        return true;
    }
    m_sha = firstOf("length(sha) = 64 AND NOT EXISTS(SELECT 1 FROM blob WHERE sha256 = named.sha)", {});
    if (m_sha.isEmpty())
        return false;
    m_offset = haveOf(m_sha);
    m_step = Step::Fetch;
    return true;
}

qint64 FileTransfer::haveOf(const QString &sha)
{
    return m_connection.scalar("SELECT sum(length(bytes)) FROM sync_piece WHERE sha = ?", {sha}).toLongLong();
}

std::optional<FileRequest> FileTransfer::next()
{
    if (m_step == Step::None && !choose())
        return std::nullopt;
    const auto path = "/v1/blob/" + m_sha.toLatin1();
    if (m_step == Step::Ask)
        return FileRequest{"HEAD", path};
    if (m_step == Step::Fetch)
        return FileRequest{
            "GET", path, {{"Range", "bytes=" + number(m_offset) + '-' + number(m_offset + pieceSize - 1)}}};
    return FileRequest{"PATCH", path, {{"Upload-Offset", number(m_offset)}, {"Upload-Length", number(m_size)}},
        m_connection.scalar("SELECT substr(body, ?, ?) FROM blob WHERE sha256 = ?", {m_offset + 1, pieceSize, m_sha})
            .toByteArray()};
}

void FileTransfer::answered(const FileAnswer &answer)
{
    switch (m_step) {
    case Step::Ask:
        return onAsked(answer);
    case Step::Send:
        return onSent(answer);
    case Step::Fetch:
        return onFetched(answer);
    default:
        return;
    }
}

void FileTransfer::putOff()
{
    m_putOff.insert(m_sha);
    m_step = Step::None;
}

void FileTransfer::onAsked(const FileAnswer &answer)
{
    if (answer.status != 200 && answer.status != 404)
        return putOff();
    m_offset = answer.status == 404 ? 0 : qBound(qint64(0), answer.headers.value("upload-offset").toLongLong(), m_size);
    m_step = Step::Send; // also when all is there: the server then looks whether it is sound
}

void FileTransfer::onSent(const FileAnswer &answer)
{
    if (answer.status == 409 && ++m_retries < mostRetries) {
        m_offset = qBound(qint64(0), answer.headers.value("upload-offset").toLongLong(), m_size);
        return;
    }
    if (answer.status == 422 && ++m_retries < mostRetries) {
        m_offset = 0;
        return;
    }
    constexpr int noRoom = 507;
    if (answer.status == noRoom || answer.status == 200)
        noteRoom(answer.status == noRoom);
    if (answer.status != 200)
        return putOff();
    m_offset = qMin(m_size, m_offset + pieceSize);
    if (m_offset < m_size)
        return;
    m_connection.exec("INSERT INTO sync_file(sha, epoch) VALUES(?, ?) ON CONFLICT(sha) DO UPDATE SET epoch = "
                      "excluded.epoch",
        {m_sha, m_tables.number(key::epoch)});
    m_step = Step::None;
}

void FileTransfer::onFetched(const FileAnswer &answer)
{
    const auto size = sizeIn(answer.headers.value("content-range"));
    if (answer.status == 416 && size >= 0 && size == m_offset) {
        m_size = size; // all was there already, or there is nothing in it
        return finishFetch();
    }
    if (answer.status != 206 || size < 0 || answer.body.isEmpty() || answer.body.size() > pieceSize)
        return putOff(); // also a file whose bytes its author has not sent yet
    m_size = size;
    m_connection.exec("INSERT INTO sync_piece(sha, start, bytes) VALUES(?, ?, ?)", {m_sha, m_offset, answer.body});
    m_offset += answer.body.size();
    if (m_offset >= m_size)
        finishFetch();
}

void FileTransfer::finishFetch()
{
    QByteArray whole;
    whole.reserve(m_size);
    {
        auto rows = m_connection.exec("SELECT bytes FROM sync_piece WHERE sha = ? ORDER BY start", {m_sha});
        while (rows.next())
            whole += rows.blob(0);
    }
    const bool isSound = QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex() == m_sha.toLatin1();
    Transaction transaction(m_connection);
    m_connection.exec("DELETE FROM sync_piece WHERE sha = ?", {m_sha});
    if (isSound) {
        m_connection.exec("INSERT INTO blob(sha256, body) VALUES(?, ?) ON CONFLICT(sha256) DO NOTHING", {m_sha, whole});
        m_connection.exec("INSERT INTO sync_file(sha, epoch) VALUES(?, ?) ON CONFLICT(sha) DO UPDATE SET epoch = "
                          "excluded.epoch",
            {m_sha, m_tables.number(key::epoch)});
        ++m_fetched;
    }
    transaction.commit();
    if (!isSound)
        return putOff();
    m_step = Step::None;
}

} // namespace crm::sync
