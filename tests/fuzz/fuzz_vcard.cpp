// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/vcardreader.h"
#include "models/exchange/vcardwriter.h"

#include <QBuffer>

#include <cstdlib>

using namespace crm;

namespace {

QList<VCard> cardsOf(QByteArray bytes, const VCardLimits &limits)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    VCardReader reader(buffer, limits);
    QList<VCard> cards;
    while (auto card = reader.next()) {
        if (card->line < 1)
            abort();
        cards.append(*card);
    }
    return cards;
}

void checkLineLengths(const QByteArray &text)
{
    for (const auto &line : text.split('\n'))
        if (line.size() > 76) // 75 octets and the carriage return
            abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const auto version = data[0] & 1 ? VCardVersion::V3 : VCardVersion::V4;
    const VCardLimits limits
        = data[0] & 2 ? VCardLimits{.lineBytes = 40, .photoBytes = 10, .properties = 4} : VCardLimits{};
    for (const auto &card :
        cardsOf(QByteArray(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1)), limits)) {
        const auto text = writeVCard(card, version);
        checkLineLengths(text);
        const auto again = cardsOf(text, {});
        if (again.size() != 1)
            abort();
        // What was written once is written the same way ever after.
        const auto settled = writeVCard(again.first(), version);
        if (writeVCard(cardsOf(settled, {}).value(0), version) != settled)
            abort();
    }
    return 0;
}
