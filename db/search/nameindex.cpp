// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/search/nameindex.h"

#include "db/value/sortkey.h"

#include <QMutexLocker>
#include <QSet>

#include <algorithm>
#include <bit>
#include <functional>

namespace crm {
namespace {

constexpr qsizetype mostLaterChanges = 20'000; // beyond, the overlay costs a search more than a millisecond

constexpr qsizetype denseFrom = 4; // a hit in so many records: to find each would cost more
constexpr qsizetype beforeFirst = -2;

constexpr qsizetype mostRanked = 20'000; // looking at where a word begins costs about 0.1 µs a hit
constexpr qsizetype mostLooked = 2'000;  // of more hits than are wanted, for one that is called as was typed

} // namespace

/// A changed record and the index in the blob before which it stands.
struct OverlaidName
{
    std::shared_ptr<const NameRecord> record;
    qsizetype before = 0;
};

static bool standsBefore(const OverlaidName &a, const OverlaidName &b)
{
    if (const auto order = compareKeys(a.record->sortKey, b.record->sortKey))
        return order < 0;
    return a.record->hit.packed() < b.record->hit.packed();
}

struct NameIndex::Later
{
    std::shared_ptr<const NameRecord> record; ///< null: removed
    qint64 change = 0;
};

/// What one search sees from beginning to end.
struct NameIndex::State
{
    std::shared_ptr<const NameBlob> blob;
    std::vector<quint64> dead; ///< one bit for each record of the blob that has changed or gone
    qsizetype deadCount = 0;
    std::vector<OverlaidName> overlay; ///< in name order
    qint64 lastChange = 0;

    bool isDead(qsizetype index) const { return dead[size_t(index) / 64] >> (index % 64) & 1; }
    void kill(qsizetype index)
    {
        deadCount += !isDead(index);
        dead[size_t(index) / 64] |= quint64(1) << (index % 64);
    }
    void killAll(const QList<IndexedRow> &hits);
    void overlayWith(std::vector<OverlaidName> added, const QList<IndexedRow> &replaced);

    bool isDense(const NameQuery &query) const;
    template <typename Next, typename Text, typename Take>
    void merge(const Search &search, const NameQuery &query, Next next, Text text, Take take) const;
    template <typename Take> void search(const Search &search, const NameQuery &query, Take take) const;
    template <typename Take> void searchAll(const Search &search, const NameQuery &query, Take take) const;
};

void NameIndex::State::killAll(const QList<IndexedRow> &hits)
{
    const auto packed = blob->packedHits();
    if (hits.size() <= 4) {
        for (const auto hit : hits) {
            const auto found = std::find(packed.begin(), packed.end(), hit.packed());
            if (found != packed.end())
                kill(found - packed.begin());
        }
        return;
    }
    const QSet<IndexedRow> sought(hits.cbegin(), hits.cend());
    for (size_t i = 0; i < packed.size(); ++i) {
        if (sought.contains(IndexedRow::fromPacked(packed[i])))
            kill(qsizetype(i));
    }
}

void NameIndex::State::overlayWith(std::vector<OverlaidName> added, const QList<IndexedRow> &replaced)
{
    const QSet<IndexedRow> gone(replaced.cbegin(), replaced.cend());
    std::erase_if(overlay, [&](const OverlaidName &o) { return gone.contains(o.record->hit); });
    for (auto &one : added)
        one.before = blob->upperBound(one.record->sortKey);
    std::sort(added.begin(), added.end(), standsBefore);
    const auto old = qsizetype(overlay.size());
    overlay.insert(overlay.end(), std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
    std::inplace_merge(overlay.begin(), overlay.begin() + old, overlay.end(), standsBefore);
}

/// Calls `take(hit, text)` for every match in name order until it returns false; `text()` gives the searched text.
/// `next()` gives the indices in the blob, -1 after the last.
template <typename Next, typename Text, typename Take>
void NameIndex::State::merge(const Search &search, const NameQuery &query, Next next, Text text, Take take) const
{
    const auto wanted = [&](IndexedRow hit) { return search.entities.contains(hit.entity()); };
    auto later = overlay.begin();
    const auto takeLater = [&](qsizetype upTo) {
        for (; later != overlay.end() && later->before <= upTo; ++later) {
            const auto &record = *later->record;
            if (wanted(record.hit) && matchesQuery(record.searched, query)
                && !take(record.hit, [&] { return QByteArrayView(record.searched); }))
                return false;
        }
        return true;
    };
    for (;;) {
        const auto index = next();
        if (!takeLater(index < 0 ? blob->size() : index) || index < 0)
            return;
        if (search.cancelled && search.cancelled->load(std::memory_order_relaxed))
            return;
        const auto hit = blob->at(index);
        if (wanted(hit) && !isDead(index) && !take(hit, text))
            return;
    }
}

/// Finds one match after the other.
template <typename Take> void NameIndex::State::search(const Search &search, const NameQuery &query, Take take) const
{
    std::vector<BlobCursor> cursors;
    for (const auto &needles : query.isEmpty() ? QList<NeedleList>{{}} : query.ways)
        cursors.emplace_back(*blob, needles);
    std::vector<qsizetype> nexts(cursors.size(), beforeFirst);
    size_t lead = 0;
    qsizetype last = beforeFirst;
    const auto next = [&] {
        for (size_t i = 0; i < nexts.size(); ++i)
            if (nexts[i] == last)
                nexts[i] = cursors[i].next(search.cancelled);
        lead = nexts.size() > 1 && nexts[1] >= 0 && (nexts[0] < 0 || nexts[1] < nexts[0]) ? 1 : 0;
        return last = nexts[lead];
    };
    merge(
        search, query, next, [&] { return cursors[lead].text(); }, take);
}

/// Whether so many records match that marking all of them costs less than finding each.
bool NameIndex::State::isDense(const NameQuery &query) const
{
    return std::any_of(query.ways.cbegin(), query.ways.cend(), [this](const NeedleList &needles) {
        return std::all_of(needles.cbegin(), needles.cend(),
            [this](const QByteArray &needle) { return blob->mostPlaces(needle) > blob->size() / denseFrom; });
    });
}

/// The same matches as search(), without their text.
template <typename Take> void NameIndex::State::searchAll(const Search &search, const NameQuery &query, Take take) const
{
    if (!isDense(query))
        return this->search(search, query, take);
    std::vector<quint64> hits(size_t(blob->size()) / 64 + 1);
    for (const auto &needles : query.ways) {
        auto way = blob->marked(needles.first(), search.cancelled);
        for (qsizetype i = 1; i < needles.size(); ++i) {
            const auto more = blob->marked(needles[i], search.cancelled);
            std::transform(way.begin(), way.end(), more.begin(), way.begin(), std::bit_and());
        }
        std::transform(hits.begin(), hits.end(), way.begin(), hits.begin(), std::bit_or());
    }
    size_t word = 0;
    const auto next = [&] {
        while (word < hits.size() && hits[word] == 0)
            ++word;
        if (word == hits.size())
            return qsizetype(-1);
        const auto index = qsizetype(word) * 64 + std::countr_zero(hits[word]);
        hits[word] &= hits[word] - 1;
        return index;
    };
    merge(
        search, query, next, [] { return QByteArrayView(); }, take);
}

NameIndex::NameIndex()
{
    publish(built(NameBlobBuilder().finish(0)));
}

NameIndex::~NameIndex() = default;

std::shared_ptr<const NameIndex::State> NameIndex::state() const
{
    const QMutexLocker lock(&m_stateLock);
    return m_state;
}

void NameIndex::publish(std::shared_ptr<const State> state)
{
    const QMutexLocker lock(&m_stateLock);
    m_state.swap(state); // the old one is freed after the lock is
}

QList<IndexedRow> NameIndex::first(const Search &search) const
{
    const auto now = state();
    const auto query = parseNameQuery(search.typed);
    const auto wanted = search.from + search.limit;
    QList<IndexedRow> hits;
    QList<IndexedRow> atWord[2], within[2]; // of the kinds that stand ahead, and the others
    qsizetype ranked = 0;
    qsizetype whole = 0; // so many of the hits are called just so
    qsizetype begun = 0; // and begin with what was typed
    QByteArray part;
    if (search.prefixFirst)
        appendText(part, QStringView(search.typed).trimmed());
    const auto take = [&](IndexedRow hit, QByteArrayView text) {
        if (isPart(text, part))
            hits.insert(whole++, hit);
        else if (!part.isEmpty() && text.startsWith(part))
            hits.insert(whole + begun++, hit);
        else if (auto &rest
                 = (matchesAtWordStart(text, query) ? atWord : within)[search.ahead.contains(hit.entity()) ? 0 : 1];
                 rest.size() < wanted)
            rest.append(hit);
    };
    now->search(search, query, [&](IndexedRow hit, auto text) {
        if (!search.prefixFirst) {
            hits.append(hit);
            return hits.size() < wanted;
        }
        take(hit, text());
        ++ranked;
        const auto good = hits.size() + atWord[0].size() + atWord[1].size();
        const bool isEnough = good < wanted
            ? ranked >= mostRanked && good + within[0].size() + within[1].size() >= wanted
            : ranked >= mostLooked;
        return whole + begun < wanted && !isEnough;
    });
    for (const auto &rest : {atWord[0], atWord[1], within[0], within[1]})
        hits += rest;
    return hits.mid(search.from, search.limit);
}

QList<IndexedRow> NameIndex::all(const Search &search) const
{
    const auto now = state();
    QList<IndexedRow> hits;
    now->searchAll(search, parseNameQuery(search.typed), [&](IndexedRow hit, auto) {
        hits.append(hit);
        return true;
    });
    return hits;
}

QList<quint32> NameIndex::allRows(const Search &search) const
{
    const auto now = state();
    QList<quint32> rows;
    now->searchAll(search, parseNameQuery(search.typed), [&](IndexedRow hit, auto) {
        rows.append(quint32(hit.rid()));
        return true;
    });
    return rows;
}

qsizetype NameIndex::size() const
{
    const auto now = state();
    return now->blob->size() - now->deadCount + qsizetype(now->overlay.size());
}

qint64 NameIndex::lastChange() const
{
    return state()->lastChange;
}

qsizetype NameIndex::memoryBytes() const
{
    return state()->blob->memoryBytes();
}

std::shared_ptr<const NameBlob> NameIndex::blob() const
{
    return state()->blob;
}

bool NameIndex::wantsRebuild() const
{
    const QMutexLocker lock(&m_writeLock);
    return m_later.size() > mostLaterChanges;
}

void NameIndex::apply(const QList<NameChange> &changes, qint64 lastChange)
{
    const QMutexLocker lock(&m_writeLock);
    QHash<IndexedRow, std::shared_ptr<const NameRecord>> newest;
    for (const auto &change : changes) {
        newest[change.record.hit] = change.removed ? nullptr : std::make_shared<const NameRecord>(change.record);
    }
    QList<IndexedRow> unseen, replaced;
    std::vector<OverlaidName> added;
    for (auto it = newest.cbegin(); it != newest.cend(); ++it) {
        // What changed before is already dead in the blob.
        (m_later.contains(it.key()) ? replaced : unseen).append(it.key());
        m_later[it.key()] = {it.value(), lastChange};
        if (it.value())
            added.push_back({it.value()});
    }
    m_lastChange = std::max(m_lastChange, lastChange);
    auto next = std::make_shared<State>(*state());
    next->lastChange = m_lastChange;
    next->killAll(unseen);
    next->overlayWith(std::move(added), replaced);
    publish(std::move(next));
}

/// A state with the blob and all later changes over it.
std::shared_ptr<const NameIndex::State> NameIndex::built(std::shared_ptr<const NameBlob> blob) const
{
    auto next = std::make_shared<State>();
    next->dead.resize(size_t(blob->size()) / 64 + 1);
    next->blob = std::move(blob);
    next->lastChange = m_lastChange;
    std::vector<OverlaidName> added;
    for (const auto &later : m_later) {
        if (later.record)
            added.push_back({later.record});
    }
    next->killAll(m_later.keys());
    next->overlayWith(std::move(added), {});
    return next;
}

void NameIndex::replace(std::shared_ptr<const NameBlob> blob)
{
    const QMutexLocker lock(&m_writeLock);
    m_lastChange = std::max(m_lastChange, blob->lastChange());
    m_later.removeIf([&](const auto &later) { return later.value().change <= blob->lastChange(); });
    publish(built(std::move(blob)));
}

} // namespace crm
