// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/value/fold.h"

#include <QVarLengthArray>

#include <unicode/uchar.h>
#include <unicode/utf8.h>

// How folded text is cut into what the index of texts holds and is asked for.

namespace crm {
namespace {

/// Scripts whose words are not parted by spaces, and Hangul, whose words carry their endings.
bool isUnspaced(UChar32 c)
{
    if (c < 0x0E00)
        return false;
    return c <= 0x0EFF                                                  // Thai, Lao
        || (c >= 0x1000 && c <= 0x109F)                                 // Myanmar
        || (c >= 0x1100 && c <= 0x11FF)                                 // Hangul letters
        || (c >= 0x1780 && c <= 0x17FF)                                 // Khmer
        || (c >= 0x2E80 && c <= 0x2FDF)                                 // radicals
        || c == 0x3005 || c == 0x3007                                   // 々 〇
        || (c >= 0x3040 && c <= 0x31FF)                                 // kana, Bopomofo, Hangul letters
        || (c >= 0x3400 && c <= 0x9FFF)                                 // Han
        || (c >= 0xA960 && c <= 0xA97F) || (c >= 0xAC00 && c <= 0xD7FF) // Hangul
        || (c >= 0xF900 && c <= 0xFAFF)                                 // compatibility Han
        || (c >= 0x1B000 && c <= 0x1B16F)                               // kana supplement
        || (c >= 0x20000 && c <= 0x3FFFF);
}

bool isWordPart(UChar32 c)
{
    return (c < 0x80) ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
                      : u_isalnum(c) || (U_MASK(u_charType(c)) & (U_GC_M_MASK | U_GC_N_MASK | U_GC_CO_MASK));
}

/// Calls `word(bytes)` and `run(bytes, begins)` for each stretch; `begins` holds the offset of every character of
/// an unspaced run and its end.
template <typename Word, typename Run> void eachStretch(QByteArrayView folded, Word word, Run run)
{
    QVarLengthArray<qsizetype, 64> begins;
    int32_t from = 0;
    auto unspaced = false;
    const auto flush = [&](int32_t to) {
        const auto stretch = folded.sliced(from, to - from);
        begins.append(stretch.size());
        if (unspaced)
            run(stretch, begins);
        else if (!stretch.isEmpty())
            word(stretch);
        unspaced = false;
        begins.clear();
    };
    const auto *const bytes = reinterpret_cast<const uint8_t *>(folded.data());
    const auto size = int32_t(folded.size());
    for (int32_t i = 0; i < size;) {
        const auto begin = i;
        UChar32 c = 0;
        U8_NEXT(bytes, i, size, c);
        const auto part = c >= 0 && isWordPart(c);
        const auto now = part && isUnspaced(c);
        if (!part || now != unspaced) {
            flush(begin);
            from = part ? begin : i;
            unspaced = now;
        }
        if (now)
            begins.append(begin - from);
    }
    flush(size);
}

} // namespace

QByteArray indexBody(QStringView text)
{
    QByteArray body;
    const auto add = [&body](QByteArrayView token) {
        body.append(token);
        body.append(' ');
    };
    const auto folded = foldText(text);
    body.reserve(folded.size() + folded.size() / 2);
    eachStretch(folded, add, [&](QByteArrayView run, const auto &begins) {
        const auto count = begins.size() - 1;
        for (qsizetype i = 0; i + 2 <= count; ++i)
            add(run.sliced(begins[i], begins[i + 2] - begins[i]));
        add(run.sliced(begins[count - 1]));
    });
    body.chop(body.isEmpty() ? 0 : 1);
    return body;
}

QByteArrayList indexTokens(QStringView text)
{
    const auto body = indexBody(text);
    return body.isEmpty() ? QByteArrayList() : body.split(' ');
}

QList<QueryToken> queryTokens(QStringView query)
{
    QList<QueryToken> tokens;
    eachStretch(
        foldText(query),
        [&](QByteArrayView word) {
            tokens.append({word.toByteArray(), true});
        },
        [&](QByteArrayView run, const auto &begins) {
            const auto count = begins.size() - 1;
            if (count == 1)
                tokens.append({run.toByteArray(), true});
            for (qsizetype i = 0; i + 2 <= count; ++i)
                tokens.append({run.sliced(begins[i], begins[i + 2] - begins[i]).toByteArray(), false});
        });
    return tokens;
}

} // namespace crm
