// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/search/bytemarks.h"

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__x86_64__) || defined(_M_X64)
#include <immintrin.h>
#endif

namespace crm {
namespace {

constexpr qsizetype blockSize = 64; // bytes, one for each bit of a mask

/// Takes the text in blocks, in order.
class RecordMarker
{
public:
    RecordMarker(const Needle &needle, quint64 *bits, qsizetype first)
        : m_needle(needle)
        , m_bits(bits)
        , m_record(first)
        , m_isExact(needle.bytes.size() <= 2) // then both bytes have been compared
    {
    }

    /// Bit n: the needle may begin at `block` + n, or that byte closes a record.
    void take(const char *block, quint64 begins, quint64 closes)
    {
        for (; closes; closes &= closes - 1) {
            const auto upToIt = closes ^ (closes - 1);
            m_isHit = m_isHit || isAny(block, begins & upToIt);
            begins &= ~upToIt;
            m_bits[m_record / 64] |= quint64(m_isHit) << (m_record % 64);
            ++m_record;
            m_isHit = false;
        }
        m_isHit = m_isHit || isAny(block, begins);
    }
    /// What is less than a block.
    void takeRest(const char *place, const char *end)
    {
        for (; place < end; ++place) {
            const auto begins = end - place >= m_needle.bytes.size() && isAt(place);
            take(place, begins, *place == '\0');
        }
    }
    qsizetype record() const { return m_record; }

private:
    bool isAt(const char *place) const
    {
        return std::memcmp(place, m_needle.bytes.constData(), size_t(m_needle.bytes.size())) == 0;
    }
    bool isAny(const char *block, quint64 begins) const
    {
        if (m_isExact)
            return begins != 0;
        for (; begins; begins &= begins - 1)
            if (isAt(block + std::countr_zero(begins)))
                return true;
        return false;
    }

    const Needle &m_needle;
    quint64 *m_bits;
    qsizetype m_record;
    bool m_isExact;
    bool m_isHit = false;
};

/// Whole blocks within which, and a needle's length behind, there is text.
qsizetype wholeBlocks(const char *begin, const char *end, const Needle &needle)
{
    return std::max<qsizetype>(0, (end - begin - needle.bytes.size()) / blockSize);
}

} // namespace

#if defined(__x86_64__) || defined(_M_X64)
qsizetype markSse2(const char *begin, const char *end, const Needle &needle, quint64 *bits, qsizetype first)
{
    RecordMarker marker(needle, bits, first);
    const auto rare = _mm_set1_epi8(needle.bytes[needle.rare]);
    const auto second = _mm_set1_epi8(needle.bytes[needle.second]);
    const auto load = [](const char *place) { return _mm_loadu_si128(reinterpret_cast<const __m128i *>(place)); };
    const auto maskOf = [](__m128i bytes) { return quint64(quint32(_mm_movemask_epi8(bytes))); };
    const auto *block = begin;
    for (auto left = wholeBlocks(begin, end, needle); left > 0; --left, block += blockSize) {
        quint64 begins = 0;
        quint64 closes = 0;
        for (int i = 0; i < blockSize; i += 16) {
            const auto *const at = block + i;
            begins |= maskOf(_mm_and_si128(_mm_cmpeq_epi8(load(at + needle.rare), rare),
                          _mm_cmpeq_epi8(load(at + needle.second), second)))
                << i;
            closes |= maskOf(_mm_cmpeq_epi8(load(at), _mm_setzero_si128())) << i;
        }
        marker.take(block, begins, closes);
    }
    marker.takeRest(block, end);
    return marker.record();
}

#if defined(__GNUC__)
__attribute__((target("avx2,bmi"))) qsizetype markAvx2(
    const char *begin, const char *end, const Needle &needle, quint64 *bits, qsizetype first)
{
    RecordMarker marker(needle, bits, first);
    const auto rare = _mm256_set1_epi8(needle.bytes[needle.rare]);
    const auto second = _mm256_set1_epi8(needle.bytes[needle.second]);
    const auto *block = begin;
    for (auto left = wholeBlocks(begin, end, needle); left > 0; --left, block += blockSize) {
        quint64 begins = 0;
        quint64 closes = 0;
        for (int i = 0; i < blockSize; i += 32) {
            const auto *const at = block + i;
            const auto text = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(at));
            const auto a = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(at + needle.rare));
            const auto b = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(at + needle.second));
            const auto both = _mm256_and_si256(_mm256_cmpeq_epi8(a, rare), _mm256_cmpeq_epi8(b, second));
            const auto zeros = _mm256_cmpeq_epi8(text, _mm256_setzero_si256());
            begins |= quint64(quint32(_mm256_movemask_epi8(both))) << i;
            closes |= quint64(quint32(_mm256_movemask_epi8(zeros))) << i;
        }
        marker.take(block, begins, closes);
    }
    marker.takeRest(block, end);
    return marker.record();
}
#endif
#endif

} // namespace crm
