// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/search/nameblob.h"

#include "db/value/sortkey.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <numeric>

namespace crm {
namespace {

struct OwnSections final : NameBlob::Sections
{
    std::vector<char> textBytes;
    std::vector<quint64> hitList;
    std::vector<quint32> blockList;
    std::vector<char> keyBytes;
    std::vector<quint32> anchorList;

    void pointAtOwn()
    {
        text = textBytes;
        hits = hitList;
        blocks = blockList;
        keys = keyBytes;
        keyAnchors = anchorList;
    }
};

/// As a number that compares as they do; behind a short key come zeros.
quint64 firstBytes(QByteArrayView key)
{
    uchar bytes[8] = {};
    std::copy_n(key.begin(), std::min<qsizetype>(key.size(), sizeof bytes), bytes);
    return qFromBigEndian<quint64>(bytes);
}

/// For every block of text, the records closed before it.
std::vector<quint32> blockDirectory(const std::vector<char> &text)
{
    const auto blockBytes = NameBlob::Sections::blockBytes;
    std::vector<quint32> blocks{0};
    const auto size = qsizetype(text.size()) - bytesBeyond;
    for (qsizetype at = 0; at < size; at += blockBytes) {
        const auto *const begin = text.data() + at;
        const auto *const end = begin + std::min(blockBytes, size - at);
        blocks.push_back(blocks.back() + quint32(bestScan().count(begin, end, '\0')));
    }
    return blocks;
}

ByteFrequency byteFrequency(const std::vector<char> &text)
{
    ByteFrequency frequency{};
    for (const char c : text)
        ++frequency[uchar(c)];
    return frequency;
}

} // namespace

struct NameBlobBuilder::Collected
{
    struct Place
    {
        quint64 first; ///< bytes of the key, in its order: most comparisons need no others, which lie far away
        quint64 hit;
        quint64 text;
        quint64 key;
        quint32 textSize;
        quint32 keySize;
    };
    std::vector<Place> places;
    std::vector<char> texts;
    std::vector<char> keys;
    std::vector<size_t> runs{0}; ///< where a stretch in name order begins

    QByteArrayView keyOf(const Place &place) const { return {keys.data() + place.key, qsizetype(place.keySize)}; }
    bool comesBefore(const Place &a, const Place &b) const
    {
        return a.first != b.first ? a.first < b.first : compareKeys(keyOf(a), keyOf(b)) < 0;
    }

    void sort();
    void writeKeys(OwnSections &out) const;
    void writeTexts(OwnSections &out) const;
};

void NameBlobBuilder::Collected::sort()
{
    const auto before = [this](const Place &a, const Place &b) { return comesBefore(a, b); };
    // Merging few long runs costs little; many short ones are records in no order at all.
    if (runs.size() > 64) {
        std::stable_sort(places.begin(), places.end(), before);
        return;
    }
    while (runs.size() > 1) {
        std::vector<size_t> merged;
        for (size_t i = 0; i < runs.size(); i += 2) {
            merged.push_back(runs[i]);
            if (i + 1 == runs.size())
                continue;
            const auto end = i + 2 < runs.size() ? runs[i + 2] : places.size();
            std::inplace_merge(places.begin() + qsizetype(runs[i]), places.begin() + qsizetype(runs[i + 1]),
                places.begin() + qsizetype(end), before);
        }
        runs = std::move(merged);
    }
}

void NameBlobBuilder::Collected::writeKeys(OwnSections &out) const
{
    QByteArrayView previous;
    for (size_t i = 0; i < places.size(); ++i) {
        const auto key = keyOf(places[i]);
        if (i % NameBlob::Sections::keyStride == 0) {
            out.anchorList.push_back(quint32(out.keyBytes.size()));
            previous = {};
        }
        const auto most = std::min(previous.size(), key.size());
        const auto shared = std::mismatch(key.begin(), key.begin() + most, previous.begin()).first - key.begin();
        out.keyBytes.push_back(char(shared));
        out.keyBytes.push_back(char(key.size() - shared));
        out.keyBytes.insert(out.keyBytes.end(), key.begin() + shared, key.end());
        previous = key;
    }
}

void NameBlobBuilder::Collected::writeTexts(OwnSections &out) const
{
    out.textBytes.reserve(texts.size() + places.size() + bytesBeyond);
    out.hitList.reserve(places.size());
    for (const auto &place : places) {
        out.hitList.push_back(place.hit);
        const auto *const text = texts.data() + place.text;
        out.textBytes.insert(out.textBytes.end(), text, text + place.textSize);
        out.textBytes.push_back('\0');
    }
    out.textBytes.insert(out.textBytes.end(), bytesBeyond, '\0');
}

NameBlobBuilder::NameBlobBuilder()
    : m_collected(std::make_unique<Collected>())
{
}

NameBlobBuilder::~NameBlobBuilder() = default;

void NameBlobBuilder::add(const NameRecord &record)
{
    auto &c = *m_collected;
    const auto key
        = QByteArrayView(record.sortKey).first(std::min(record.sortKey.size(), NameBlob::Sections::longestKey));
    c.places.push_back({firstBytes(key), record.hit.packed(), c.texts.size(), c.keys.size(),
        quint32(record.searched.size()), quint32(key.size())});
    c.keys.insert(c.keys.end(), key.begin(), key.end());
    if (const auto size = c.places.size();
        size > 1 && c.runs.size() <= 64 && c.comesBefore(c.places[size - 1], c.places[size - 2]))
        c.runs.push_back(size - 1);
    c.texts.insert(c.texts.end(), record.searched.begin(), record.searched.end());
    // A zero byte closes a record; text that was not folded could hold one.
    std::replace(c.texts.end() - record.searched.size(), c.texts.end(), '\0', ' ');
}

std::shared_ptr<const NameBlob> NameBlobBuilder::finish(qint64 lastChange)
{
    auto &c = *m_collected;
    c.sort();
    const auto out = std::make_shared<OwnSections>();
    c.writeKeys(*out);
    c.keys = {};
    c.writeTexts(*out);
    m_collected = std::make_unique<Collected>();
    out->keyBytes.shrink_to_fit();
    out->blockList = blockDirectory(out->textBytes);
    out->frequency = byteFrequency(out->textBytes);
    out->lastChange = lastChange;
    out->pointAtOwn();
    return std::make_shared<const NameBlob>(out);
}

} // namespace crm
