// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/search/searchindexer.h"

#include "db/search/namecache.h"
#include "db/search/searchcache.h"
#include "db/search/searchrecords.h"

#include <QDir>

namespace crm {

namespace {

constexpr qint64 mostToCatchUp = 50000; // log lines; building anew is faster beyond
constexpr qint64 rowsAtOnce = 2000;     // of which texts are read

qint64 newestChange(Connection &c)
{
    return c.scalar("SELECT coalesce(max(cid), 0) FROM change_log").toLongLong();
}

} // namespace

/// Several transactions as one: each record once, with what was done to it last.
struct SearchChanges
{
    explicit SearchChanges(const QList<ChangeSet> &sets);
    bool isEmpty() const { return changes.isEmpty() && !areNamesAnew && !areTextsAnew; }

    QList<Change> changes; ///< of records whose row is known
    bool areNamesAnew = false;
    bool areTextsAnew = false;
};

SearchChanges::SearchChanges(const QList<ChangeSet> &sets)
{
    QSet<IndexedRow> seen;
    for (auto set = sets.crbegin(); set != sets.crend(); ++set) {
        for (const auto *entity : set->whole) {
            areNamesAnew |= isNamed(*entity) || entity->name == "contact_point";
            areTextsAnew |= isTextual(*entity);
        }
        for (auto change = set->changes.crbegin(); change != set->changes.crend(); ++change) {
            const IndexedRow row(quint8(change->entity->number), change->rid);
            if (change->rid == 0)
                areNamesAnew |= isNamed(*change->entity);
            else if (!seen.contains(row)) {
                seen.insert(row);
                changes.append(*change);
            }
        }
    }
    areNamesAnew |= changes.size() > mostToCatchUp;
    areTextsAnew |= changes.size() > mostToCatchUp;
}

QString SearchIndexer::textPath()
{
    const std::lock_guard lock(m_mutex);
    return m_textPath;
}

bool SearchIndexer::waitForNames()
{
    std::unique_lock lock(m_mutex);
    m_condition.wait(lock, [this] { return m_ready || m_failed; });
    return m_ready;
}

void SearchIndexer::fail()
{
    const std::lock_guard lock(m_mutex);
    m_failed = true;
    m_condition.notify_all();
}

QString SearchIndexer::cacheFolder(Connection &c)
{
    const auto database = c.scalar("SELECT value FROM meta WHERE key = 'database'").toString();
    const auto base = searchCacheFolder(database);
    return !database.isEmpty() && QDir().mkpath(base) ? base : QString();
}

CacheIdentity SearchIndexer::identity(Connection &c) const
{
    return {c.scalar("SELECT value FROM meta WHERE key = 'database'").toByteArray(),
        searchedContent(Registry::instance()), {}};
}

void SearchIndexer::load(Connection &c, const std::function<void()> &namesReady)
{
    m_folder = cacheFolder(c);
    loadNames(c);
    {
        const std::lock_guard lock(m_mutex);
        m_ready = !m_stop;
        m_condition.notify_all();
    }
    namesReady();
    save(c);
    loadTexts(c);
}

void SearchIndexer::loadNames(Connection &c)
{
    if (!m_folder.isEmpty()) {
        const auto cached = loadNameBlob(m_folder + "/names", identity(c));
        if (cached.blob) {
            m_savedChange = cached.blob->lastChange();
            m_names.replace(cached.blob);
            if (catchUp(c, cached.blob->lastChange()))
                return;
        }
    }
    if (auto blob = readNames(c, Registry::instance(), &m_stop))
        m_names.replace(std::move(blob));
}

/// What changed since the cache was written; false when it must be built anew: too much, or rows removed
/// whose numbers nobody knows any more.
bool SearchIndexer::catchUp(Connection &c, qint64 after)
{
    const auto newest = newestChange(c);
    if (newest < after || newest - after > mostToCatchUp)
        return false;
    QList<NameChange> changes;
    auto rows = c.exec("SELECT tbl, row, max(op = 'D') FROM change_log WHERE cid > ? GROUP BY tbl, row", {after});
    while (rows.next()) {
        const auto *entity = Registry::instance().byNumber(int(rows.integer(0)));
        if (!entity || !isNamed(*entity)) {
            if (entity && entity->name == "contact_point")
                return false; // its owner is not in the line: rare enough to read all again
            continue;
        }
        const auto rid = c.scalar("SELECT rid FROM " + entity->name + " WHERE id = ?", {rows.blob(1)});
        if (rows.integer(2) || rid.isNull())
            return false;
        changes.append(readName(c, *entity, rid.toLongLong()));
    }
    m_names.apply(changes, newest);
    return true;
}

void SearchIndexer::save(Connection &c)
{
    const auto blob = m_names.blob(); // without what changed after it was made: the next start catches up
    if (m_folder.isEmpty() || !blob || blob->lastChange() <= m_savedChange || m_names.size() < 2000)
        return; // a small file is read faster than its cache is kept
    const auto path = m_folder + "/names";
    if (!saveNameBlob(*blob, path, identity(c)))
        return;
    m_savedChange = blob->lastChange();
    // The same from the file: its pages are the system's, which counts only those that searches look at.
    if (auto saved = loadNameBlob(path, identity(c)).blob)
        m_names.replace(std::move(saved));
}

void SearchIndexer::loadTexts(Connection &c)
{
    const auto path = m_folder.isEmpty() ? QString(":memory:") : m_folder + "/texts.sqlite";
    try {
        m_text = std::make_unique<Connection>(path, Connection::Create);
        m_text->run("PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF");
        createTextIndex(*m_text);
    } catch (const SqlError &) {
        QFile::remove(path); // a damaged cache: the next start makes it anew
        m_text.reset();
        return;
    }
    const auto indexed = textIndexedChange(*m_text);
    const auto newest = newestChange(c);
    if (!indexed || *indexed > newest || newest - *indexed > mostToCatchUp) {
        rebuildTexts(c);
    } else if (*indexed < newest) {
        QList<TextRecord> records;
        auto rows = c.exec("SELECT DISTINCT tbl, row FROM change_log WHERE cid > ?", {*indexed});
        while (rows.next()) {
            const auto *entity = Registry::instance().byNumber(int(rows.integer(0)));
            const auto rid = entity && isTextual(*entity)
                ? c.scalar("SELECT rid FROM " + entity->name + " WHERE id = ?", {rows.blob(1)})
                : QVariant();
            if (!rid.isNull())
                records.append(readText(c, *entity, rid.toLongLong()));
        }
        updateTextIndex(*m_text, records, newest);
    }
    m_textsUpTo = newest;
    const std::lock_guard lock(m_mutex);
    m_textPath = path;
}

void SearchIndexer::rebuildTexts(Connection &c)
{
    QList<const Entity *> textual;
    for (const auto *e : Registry::instance().entities())
        if (isTextual(*e))
            textual.append(e);
    qsizetype at = 0;
    qint64 after = 0;
    TextRebuild rebuild;
    rebuild.lastChange = newestChange(c);
    rebuild.cancelled = &m_stop;
    rebuild.next = [&]() -> QList<TextRecord> {
        while (at < textual.size() && !m_stop) {
            const auto &entity = *textual.at(at);
            const auto first = c.scalar("SELECT min(rid) FROM " + entity.name + " WHERE rid > ?", {after});
            if (first.isNull()) {
                ++at;
                after = 0;
                continue;
            }
            after = first.toLongLong() + rowsAtOnce - 1;
            if (auto records = readTexts(c, entity, first.toLongLong(), after); !records.isEmpty())
                return records;
        }
        return {};
    };
    rebuildTextIndex(*m_text, rebuild);
}

void SearchIndexer::takeNames(Connection &c, const SearchChanges &changes, qint64 newest)
{
    if (changes.areNamesAnew || m_names.wantsRebuild()) {
        if (auto blob = readNames(c, Registry::instance(), &m_stop))
            m_names.replace(std::move(blob));
        return save(c);
    }
    QList<NameChange> names;
    for (const auto &change : changes.changes) {
        if (!isNamed(*change.entity))
            continue;
        if (change.op == 'D')
            names.append({{{quint8(change.entity->number), change.rid}, {}, {}}, true});
        else
            names.append(readName(c, *change.entity, change.rid));
    }
    m_names.apply(names, newest);
}

/// What was committed a moment ago may not have been handed over: the texts are said to be as old as they may be.
void SearchIndexer::leaveToNextStart()
{
    if (m_text && m_textsBefore >= 0)
        updateTextIndex(*m_text, {}, std::exchange(m_textsBefore, -1));
}

void SearchIndexer::apply(Connection &c, const std::function<QList<ChangeSet>()> &waiting)
{
    if (m_stop)
        return leaveToNextStart();
    const auto newest = newestChange(c); // before what waits is taken: what comes meanwhile is read again
    const SearchChanges changes(waiting());
    if (changes.isEmpty())
        return;
    takeNames(c, changes, newest);
    if (!m_text)
        return;
    m_textsBefore = std::exchange(m_textsUpTo, newest);
    if (changes.areTextsAnew || wantsTextRebuild(*m_text))
        return rebuildTexts(c);
    QList<TextRecord> texts;
    for (const auto &change : changes.changes)
        if (isTextual(*change.entity) && change.op != 'D')
            texts.append(readText(c, *change.entity, change.rid));
    if (!texts.isEmpty())
        updateTextIndex(*m_text, texts, newest);
}

} // namespace crm
