// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/search/nameblob.h"

#include "db/value/sortkey.h"

#include <algorithm>
#include <cstring>

namespace crm {
namespace {

constexpr qsizetype scanStep = 4 << 20; // bytes between two looks at the cancel flag: well under a millisecond

} // namespace

NameBlob::NameBlob(std::shared_ptr<const Sections> sections)
    : m_sections(std::move(sections))
{
}

qsizetype NameBlob::size() const
{
    return qsizetype(m_sections->hits.size());
}

qint64 NameBlob::lastChange() const
{
    return m_sections->lastChange;
}

qsizetype NameBlob::memoryBytes() const
{
    const auto &s = *m_sections;
    return qsizetype(s.text.size_bytes() + s.hits.size_bytes() + s.blocks.size_bytes() + s.keys.size_bytes()
        + s.keyAnchors.size_bytes());
}

QByteArrayView NameBlob::text() const
{
    return {m_sections->text.data(), qsizetype(m_sections->text.size()) - bytesBeyond};
}

IndexedRow NameBlob::at(qsizetype index) const
{
    return IndexedRow::fromPacked(m_sections->hits[size_t(index)]);
}

std::span<const quint64> NameBlob::packedHits() const
{
    return m_sections->hits;
}

NameBlob NameBlob::withScan(const ByteScan &scan) const
{
    auto copy = *this;
    copy.m_scan = &scan;
    return copy;
}

QByteArray NameBlob::sortKeyAt(qsizetype index) const
{
    const auto &s = *m_sections;
    QByteArray key;
    const auto anchor = index / Sections::keyStride;
    auto at = size_t(s.keyAnchors[size_t(anchor)]);
    for (auto i = anchor * Sections::keyStride; i <= index; ++i) {
        // A damaged cache file that slipped past its checksum must not lead outside.
        if (at + 2 > s.keys.size())
            return {};
        const auto shared = uchar(s.keys[at]);
        const auto own = std::min<size_t>(uchar(s.keys[at + 1]), s.keys.size() - at - 2);
        key.truncate(shared);
        key.append(s.keys.data() + at + 2, qsizetype(own));
        at += 2 + own;
    }
    return key;
}

qsizetype NameBlob::upperBound(const QByteArray &sortKey) const
{
    const auto sought = sortKey.left(Sections::longestKey);
    qsizetype from = 0;
    auto to = size();
    while (from < to) {
        const auto middle = from + (to - from) / 2;
        if (compareKeys(sortKeyAt(middle), sought) <= 0)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

std::vector<quint64> NameBlob::marked(const QByteArray &bytes, const std::atomic<bool> *cancelled) const
{
    const auto &s = *m_sections;
    std::vector<quint64> bits(size_t(size()) / 64 + 1);
    const auto needle = makeNeedle(bytes, s.frequency);
    const auto *from = s.text.data();
    const auto *const end = from + s.text.size() - bytesBeyond;
    for (qsizetype record = 0; from < end && !(cancelled && cancelled->load(std::memory_order_relaxed));) {
        const auto *const step = from + std::min<qsizetype>(scanStep, end - from) - 1;
        const auto *const to = step + std::strlen(step) + 1; // behind the end of a record
        record = m_scan->mark(from, to, needle, bits.data(), record);
        from = to;
    }
    return bits;
}

qsizetype NameBlob::mostPlaces(const QByteArray &needle) const
{
    const auto rarer
        = [this](char a, char b) { return m_sections->frequency[uchar(a)] < m_sections->frequency[uchar(b)]; };
    return m_sections->frequency[uchar(*std::min_element(needle.cbegin(), needle.cend(), rarer))];
}

BlobCursor::BlobCursor(const NameBlob &blob, const NeedleList &needles)
    : m_sections(*blob.m_sections)
    , m_scan(*blob.m_scan)
    , m_others(needles)
    , m_place(m_sections.text.data())
    , m_end(m_place + m_sections.text.size() - bytesBeyond)
{
    // The rarest needle leads: its rarest byte bounds how many places have to be compared.
    Needle best;
    quint32 fewest = 0;
    for (const auto &bytes : needles) {
        const auto needle = makeNeedle(bytes, m_sections.frequency);
        const auto often = m_sections.frequency[uchar(bytes[needle.rare])];
        const auto rarer = often == fewest ? bytes.size() > best.bytes.size() : often < fewest;
        if (best.bytes.isEmpty() || rarer) {
            best = needle;
            fewest = often;
        }
    }
    m_needle = best;
    if (!best.bytes.isEmpty() && fewest == 0) // no such byte anywhere: nothing to look for
        m_place = m_end;
    m_others.removeOne(best.bytes);
}

qsizetype BlobCursor::indexAt(const char *place)
{
    const auto *const text = m_sections.text.data();
    const auto block = (place - text) / NameBlob::Sections::blockBytes;
    const auto *const blockBegin = text + block * NameBlob::Sections::blockBytes;
    if (blockBegin > m_place) {
        m_place = blockBegin;
        m_index = m_sections.blocks[size_t(block)];
    }
    return m_index += m_scan.count(m_place, place, '\0');
}

QByteArrayView BlobCursor::text()
{
    const auto *begin = m_found;
    while (begin > m_sections.text.data() && begin[-1])
        --begin;
    return {begin, qsizetype(std::strlen(begin))};
}

bool BlobCursor::hasOthers()
{
    if (m_others.isEmpty())
        return true;
    const auto record = text();
    return std::all_of(
        m_others.cbegin(), m_others.cend(), [&](const QByteArray &other) { return record.indexOf(other) >= 0; });
}

qsizetype BlobCursor::next(const std::atomic<bool> *cancelled)
{
    while (m_place < m_end) {
        if (m_needle.bytes.isEmpty()) {
            m_found = m_place;
        } else {
            auto *from = m_place;
            m_found = nullptr;
            while (!m_found && from < m_end) {
                if (cancelled && cancelled->load(std::memory_order_relaxed))
                    return -1;
                const auto *const to = std::min(m_end, from + scanStep + m_needle.bytes.size() - 1);
                m_found = m_scan.find(from, to, m_needle);
                from = to == m_end ? m_end : from + scanStep;
            }
            if (!m_found)
                break;
        }
        const auto index = indexAt(m_found);
        m_place = m_found + std::strlen(m_found) + 1;
        m_index = index + 1;
        if (hasOthers())
            return index;
    }
    m_place = m_end;
    return -1;
}

} // namespace crm
