// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/search/bytescan.h"

#include "db/search/bytemarks.h"

#include <bit>
#include <cstring>

#if defined(__x86_64__) || defined(_M_X64)
#define CRM_SCAN_SSE2
#include <immintrin.h>
#if defined(__GNUC__)
#define CRM_SCAN_AVX2 // needs a target attribute and a check at run time
#endif
#endif

namespace crm {
namespace {

bool isAt(const char *place, const char *end, const Needle &needle)
{
    return end - place >= needle.bytes.size()
        && std::memcmp(place, needle.bytes.constData(), size_t(needle.bytes.size())) == 0;
}

const char *findPlain(const char *begin, const char *end, const Needle &needle)
{
    const auto rare = needle.bytes[needle.rare];
    for (const auto *place = begin; end - place >= needle.bytes.size(); ++place) {
        const auto *const from = place + needle.rare;
        const auto *const found = static_cast<const char *>(std::memchr(from, rare, size_t(end - from)));
        if (!found)
            return nullptr;
        place = found - needle.rare;
        if (isAt(place, end, needle))
            return place;
    }
    return nullptr;
}

qsizetype countPlain(const char *begin, const char *end, char byte)
{
    qsizetype count = 0;
    for (; begin != end; ++begin)
        count += *begin == byte;
    return count;
}

qsizetype markPlain(const char *begin, const char *end, const Needle &needle, quint64 *bits, qsizetype first)
{
    auto record = first;
    const auto *place = begin;
    while (const auto *found = findPlain(place, end, needle)) {
        record += countPlain(place, found, '\0');
        bits[record / 64] |= quint64(1) << (record % 64);
        ++record;
        place = found + std::strlen(found) + 1;
    }
    return record + countPlain(place, end, '\0');
}

/// The first of the places marked in `mask` (bit n: begin + n) where the whole needle stands.
const char *firstOf(quint64 mask, const char *begin, const char *end, const Needle &needle)
{
    for (; mask; mask &= mask - 1) {
        const auto *const place = begin + std::countr_zero(mask);
        if (isAt(place, end, needle))
            return place;
    }
    return nullptr;
}

#ifdef CRM_SCAN_SSE2
const char *findSse2(const char *begin, const char *end, const Needle &needle)
{
    const auto rare = _mm_set1_epi8(needle.bytes[needle.rare]);
    const auto second = _mm_set1_epi8(needle.bytes[needle.second]);
    for (const auto *place = begin; end - place >= needle.bytes.size(); place += 16) {
        const auto a = _mm_loadu_si128(reinterpret_cast<const __m128i *>(place + needle.rare));
        const auto b = _mm_loadu_si128(reinterpret_cast<const __m128i *>(place + needle.second));
        const auto both = _mm_and_si128(_mm_cmpeq_epi8(a, rare), _mm_cmpeq_epi8(b, second));
        if (const auto mask = unsigned(_mm_movemask_epi8(both))) {
            if (const auto *found = firstOf(mask, place, end, needle))
                return found;
        }
    }
    return nullptr;
}

qsizetype countSse2(const char *begin, const char *end, char byte)
{
    const auto sought = _mm_set1_epi8(byte);
    qsizetype count = 0;
    for (; end - begin >= 16; begin += 16) {
        const auto bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(begin));
        count += std::popcount(unsigned(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, sought))));
    }
    return count + countPlain(begin, end, byte);
}
#endif

#ifdef CRM_SCAN_AVX2
__attribute__((target("avx2,bmi"))) const char *findAvx2(const char *begin, const char *end, const Needle &needle)
{
    const auto rare = _mm256_set1_epi8(needle.bytes[needle.rare]);
    const auto second = _mm256_set1_epi8(needle.bytes[needle.second]);
    const auto *const atRare = begin + needle.rare;
    const auto *const atSecond = begin + needle.second;
    const auto last = end - begin - needle.bytes.size();
    for (qsizetype i = 0; i <= last; i += 64) {
        const auto a0 = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(atRare + i));
        const auto b0 = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(atSecond + i));
        const auto a1 = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(atRare + i + 32));
        const auto b1 = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(atSecond + i + 32));
        const auto low = _mm256_and_si256(_mm256_cmpeq_epi8(a0, rare), _mm256_cmpeq_epi8(b0, second));
        const auto high = _mm256_and_si256(_mm256_cmpeq_epi8(a1, rare), _mm256_cmpeq_epi8(b1, second));
        const auto either = _mm256_or_si256(low, high);
        if (_mm256_testz_si256(either, either))
            continue;
        const auto mask
            = quint64(quint32(_mm256_movemask_epi8(low))) | quint64(quint32(_mm256_movemask_epi8(high))) << 32;
        if (const auto *found = firstOf(mask, begin + i, end, needle))
            return found;
    }
    return nullptr;
}

__attribute__((target("avx2,bmi,popcnt"))) qsizetype countAvx2(const char *begin, const char *end, char byte)
{
    const auto sought = _mm256_set1_epi8(byte);
    qsizetype count = 0;
    for (; begin < end; begin += 32) {
        const auto bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(begin));
        auto mask = quint32(_mm256_movemask_epi8(_mm256_cmpeq_epi8(bytes, sought)));
        if (end - begin < 32)
            mask &= (1u << (end - begin)) - 1;
        count += __builtin_popcount(mask);
    }
    return count;
}

bool hasAvx2()
{
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("popcnt");
}

constexpr ByteScan avx2Scan{"AVX2", findAvx2, countAvx2, markAvx2};
#endif

#ifdef CRM_SCAN_SSE2
constexpr ByteScan sse2Scan{"SSE2", findSse2, countSse2, markSse2};
#endif
constexpr ByteScan plainScan{"plain", findPlain, countPlain, markPlain};

} // namespace

Needle makeNeedle(const QByteArray &bytes, const ByteFrequency &frequency)
{
    Needle needle{.bytes = bytes};
    const auto often = [&](qsizetype at) { return frequency[uchar(bytes[at])]; };
    for (qsizetype i = 1; i < bytes.size(); ++i) {
        if (often(i) < often(needle.rare))
            needle.rare = i;
    }
    needle.second = needle.rare == 0 && bytes.size() > 1 ? 1 : 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (i != needle.rare && often(i) < often(needle.second))
            needle.second = i;
    }
    return needle;
}

QList<const ByteScan *> availableScans()
{
    QList<const ByteScan *> scans;
#ifdef CRM_SCAN_AVX2
    if (hasAvx2())
        scans.append(&avx2Scan);
#endif
#ifdef CRM_SCAN_SSE2
    scans.append(&sse2Scan);
#endif
    scans.append(&plainScan);
    return scans;
}

const ByteScan &bestScan()
{
    static const auto &best = *availableScans().constFirst();
    return best;
}

} // namespace crm
