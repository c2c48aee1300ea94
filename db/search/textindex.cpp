// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/search/textindex.h"

#include "db/sql/connection.h"
#include "db/value/fold.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace crm {
namespace {

// A record is indexed under its packed hit. FTS5 cannot take back the words of a contentless row without the old text,
// so a record indexed again gets a new number from here on, and search_doc says whose it is.
constexpr qint64 firstLaterDoc = qint64(1) << 56;
constexpr qint64 mostLaterDocs = 200'000; // stale entries beyond this are worth a rebuild

constexpr auto changeKey = "search_cid";
constexpr auto foldKey = "search_fold_128"; // named for the layout of IndexedRow: another layout is another index

QVariant stateOf(Connection &connection, const char *key)
{
    return connection.scalar("SELECT value FROM search_state WHERE key = ?", {QString::fromLatin1(key)});
}

void setState(Connection &connection, const char *key, const QVariant &value)
{
    connection.exec("INSERT INTO search_state(key, value) VALUES(?, ?)"
                    " ON CONFLICT(key) DO UPDATE SET value = excluded.value",
        {QString::fromLatin1(key), value});
}

/// Gives each entity's records their document numbers.
class Numbering
{
public:
    explicit Numbering(Connection &connection)
        : m_connection(connection)
    {
        auto rows = connection.exec("SELECT entity, rid FROM search_top");
        while (rows.next())
            m_top[int(rows.integer(0))] = rows.integer(1);
        m_next = std::max(firstLaterDoc, connection.scalar("SELECT max(docid) FROM search_doc").toLongLong() + 1);
    }

    /// Rows above all indexed before are new; others may have words in the index already.
    qint64 numberFor(IndexedRow hit)
    {
        auto &top = m_top[hit.entity()];
        if (hit.rid() > top) {
            top = hit.rid();
            return qint64(hit.packed());
        }
        m_connection.exec("DELETE FROM search_doc WHERE entity = ? AND rid = ?", {hit.entity(), hit.rid()});
        m_connection.exec(
            "INSERT INTO search_doc(docid, entity, rid) VALUES(?, ?, ?)", {m_next, hit.entity(), hit.rid()});
        return m_next++;
    }

    void store()
    {
        for (auto it = m_top.cbegin(); it != m_top.cend(); ++it)
            m_connection.exec("INSERT INTO search_top(entity, rid) VALUES(?, ?)"
                              " ON CONFLICT(entity) DO UPDATE SET rid = excluded.rid",
                {it.key(), it.value()});
    }

private:
    Connection &m_connection;
    QHash<int, qint64> m_top;
    qint64 m_next = firstLaterDoc;
};

void addRecords(Connection &connection, QList<TextRecord> records)
{
    // FTS5 writes out its buffer whenever a row number is lower than the last.
    std::stable_sort(records.begin(), records.end(), [](const TextRecord &a, const TextRecord &b) {
        return std::pair(a.hit.entity(), a.hit.rid()) < std::pair(b.hit.entity(), b.hit.rid());
    });
    Numbering numbering(connection);
    std::vector<std::pair<qint64, QByteArray>> documents;
    for (const auto &record : records) {
        const auto body = indexBody(record.text);
        if (!body.isEmpty())
            documents.emplace_back(numbering.numberFor(record.hit), body);
        else
            connection.exec(
                "DELETE FROM search_doc WHERE entity = ? AND rid = ?", {record.hit.entity(), record.hit.rid()});
    }
    std::sort(documents.begin(), documents.end());
    for (const auto &[number, body] : documents)
        connection.exec("INSERT INTO search_text(rowid, body) VALUES(?, ?)", {number, QString::fromUtf8(body)});
    numbering.store();
}

void empty(Connection &connection)
{
    Transaction transaction(connection);
    connection.exec("INSERT INTO search_text(search_text) VALUES('delete-all')");
    connection.exec("DELETE FROM search_doc");
    connection.exec("DELETE FROM search_top");
    connection.exec("DELETE FROM search_state");
    transaction.commit();
}

/// The query in FTS5's language: quoted tokens, all of which must occur.
QString matchExpression(const QString &typed)
{
    QStringList terms;
    const auto tokens = queryTokens(typed);
    for (const auto &token : tokens) {
        const auto letters = QString::fromUtf8(token.text);
        // Nearly every record has a word that begins with a given letter of an alphabet.
        const auto prefix = token.prefix && (letters.size() > 1 || letters[0].unicode() >= 0x0E00);
        terms.append(u'"' + letters + (prefix ? QStringLiteral("\"*") : QStringLiteral("\"")));
    }
    return terms.join(QLatin1String(" AND "));
}

std::optional<IndexedRow> hitOf(Connection &connection, qint64 document)
{
    if (document < firstLaterDoc)
        return IndexedRow::fromPacked(quint64(document));
    auto rows = connection.exec("SELECT entity, rid FROM search_doc WHERE docid = ?", {document});
    if (!rows.next())
        return {};
    return IndexedRow(quint8(rows.integer(0)), rows.integer(1));
}

} // namespace

void createTextIndex(Connection &connection)
{
    // The text comes folded and cut into tokens parted by spaces: the ascii tokenizer takes every other byte as a
    // letter and so changes nothing, whatever Unicode version SQLite knows.
    connection.run("CREATE VIRTUAL TABLE IF NOT EXISTS search_text USING"
                   " fts5(body, content='', columnsize=0, detail=column, tokenize='ascii');"
                   "CREATE TABLE IF NOT EXISTS search_doc(docid INTEGER PRIMARY KEY, entity INTEGER NOT NULL,"
                   " rid INTEGER NOT NULL);"
                   "CREATE INDEX IF NOT EXISTS search_doc_record ON search_doc(entity, rid);"
                   "CREATE TABLE IF NOT EXISTS search_top(entity INTEGER PRIMARY KEY, rid INTEGER NOT NULL);"
                   "CREATE TABLE IF NOT EXISTS search_state(key TEXT PRIMARY KEY, value) WITHOUT ROWID");
}

std::optional<qint64> textIndexedChange(Connection &connection)
{
    if (stateOf(connection, foldKey).toString().toLatin1() != foldVersion())
        return {};
    const auto change = stateOf(connection, changeKey);
    return change.isValid() ? std::optional(change.toLongLong()) : std::nullopt;
}

void updateTextIndex(Connection &connection, const QList<TextRecord> &records, qint64 lastChange)
{
    Transaction transaction(connection);
    addRecords(connection, records);
    setState(connection, changeKey, lastChange);
    transaction.commit();
}

bool wantsTextRebuild(Connection &connection)
{
    return connection.scalar("SELECT max(docid) FROM search_doc").toLongLong() > firstLaterDoc + mostLaterDocs;
}

bool rebuildTextIndex(Connection &connection, const TextRebuild &rebuild)
{
    const auto isCancelled = [&] { return rebuild.cancelled && rebuild.cancelled->load(); };
    empty(connection);
    qint64 done = 0;
    for (;;) {
        if (isCancelled())
            return false;
        const auto records = rebuild.next();
        if (isCancelled()) // which may be why there are no more
            return false;
        if (records.isEmpty())
            break;
        Transaction transaction(connection);
        addRecords(connection, records);
        transaction.commit();
        done += records.size();
        if (rebuild.progress)
            rebuild.progress(done);
    }
    Transaction transaction(connection);
    setState(connection, changeKey, rebuild.lastChange);
    setState(connection, foldKey, QString::fromLatin1(foldVersion()));
    transaction.commit();
    return true;
}

TextHits findText(Connection &connection, const TextSearch &search)
{
    TextHits found;
    const auto expression = matchExpression(search.typed);
    if (expression.isEmpty())
        return found;
    QSet<IndexedRow> seen;
    auto rows
        = connection.exec("SELECT rowid FROM search_text WHERE search_text MATCH ? AND rowid < ? ORDER BY rowid DESC",
            {expression, search.before.value_or(std::numeric_limits<qint64>::max())});
    while (rows.next()) {
        const auto document = rows.integer(0);
        const auto hit = hitOf(connection, document);
        if (!hit || !search.entities.contains(hit->entity()) || seen.contains(*hit))
            continue;
        seen.insert(*hit);
        found.hits.append(*hit);
        if (found.hits.size() >= search.limit) {
            found.next = document;
            break;
        }
    }
    return found;
}

} // namespace crm
