// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/search/bytescan.h"
#include "db/search/indexedrow.h"
#include "db/search/namequery.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace crm {

/// A record as the name search sees it.
struct NameRecord
{
    IndexedRow hit;
    QByteArray sortKey;  ///< see sortKey(); only the first 250 bytes decide
    QByteArray searched; ///< see appendText() and appendPhone()
};

/// The searched text of many records in name order, in one piece of memory that never changes: reading it once is
/// the whole cost of a search. Usable from any thread.
class NameBlob
{
public:
    struct Sections; ///< where the parts lie: in own memory or in a mapped file

    explicit NameBlob(std::shared_ptr<const Sections> sections);

    qsizetype size() const;    ///< records
    qint64 lastChange() const; ///< the number in the change log up to which the records are current
    qsizetype memoryBytes() const;
    QByteArrayView text() const; ///< all searched texts, each closed by a zero byte
    IndexedRow at(qsizetype index) const;
    std::span<const quint64> packedHits() const; ///< IndexedRow::packed of every record, in name order

    /// The index before which a record with this key belongs: after all records with the same key.
    qsizetype upperBound(const QByteArray &sortKey) const;
    QByteArray sortKeyAt(qsizetype index) const;

    /// One bit for each record, in name order, that holds the needle; cut short once `cancelled` is set. Costs the same
    /// however many do, and a BlobCursor less when they are few.
    std::vector<quint64> marked(const QByteArray &needle, const std::atomic<bool> *cancelled) const;
    /// No more places than this hold the needle.
    qsizetype mostPlaces(const QByteArray &needle) const;

    /// A copy that looks through its memory in another way, for comparison.
    NameBlob withScan(const ByteScan &scan) const;

private:
    friend class BlobCursor;
    friend bool saveNameBlob(const NameBlob &, const QString &, const struct CacheIdentity &);

    std::shared_ptr<const Sections> m_sections;
    const ByteScan *m_scan = &bestScan();
};

struct NameBlob::Sections
{
    virtual ~Sections() = default;

    std::span<const char> text; ///< searched texts, each closed by a zero byte, and bytesBeyond zeros
    std::span<const quint64> hits;
    std::span<const quint32> blocks;     ///< for each text block of blockBytes, the records closed before it
    std::span<const char> keys;          ///< shared-prefix length, own length, own bytes
    std::span<const quint32> keyAnchors; ///< where in `keys` every keyStride-th key stands, in full
    ByteFrequency frequency{};
    qint64 lastChange = 0;

    static constexpr qsizetype blockBytes = 4096;
    static constexpr qsizetype keyStride = 32;
    static constexpr qsizetype longestKey = 250;
};

/// Collects records and makes the blob. Fastest when each entity's records come in name order.
class NameBlobBuilder
{
public:
    NameBlobBuilder();
    ~NameBlobBuilder();

    void add(const NameRecord &record);
    /// Puts the records in name order (equal keys stay as they came) and closes the blob; the builder is then empty.
    std::shared_ptr<const NameBlob> finish(qint64 lastChange);

private:
    struct Collected;
    std::unique_ptr<Collected> m_collected;
};

/// Walks over the records that match one way of a query, in name order.
class BlobCursor
{
public:
    /// No needles: every record.
    BlobCursor(const NameBlob &blob, const NeedleList &needles);

    /// Index of the next matching record; -1 after the last, or once `cancelled` is set.
    qsizetype next(const std::atomic<bool> *cancelled = nullptr);
    /// The searched text of the record `next` gave last.
    QByteArrayView text();

private:
    qsizetype indexAt(const char *place);
    bool hasOthers();

    const NameBlob::Sections &m_sections;
    const ByteScan &m_scan;
    Needle m_needle;
    NeedleList m_others;
    const char *m_place; ///< where to go on
    const char *m_end;
    const char *m_found = nullptr; ///< inside the record given last
    qsizetype m_index = 0;         ///< records closed before m_place
};

} // namespace crm
