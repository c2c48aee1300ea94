// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/value/usualcurrency.h"

#include "db/value/money.h"

#include <atomic>

namespace crm {

namespace {

/// Three letters in one number, so that lanes may read it while another file is opened.
std::atomic<quint32> packedCurrency = 0;

} // namespace

QString usualCurrency()
{
    const quint32 packed = packedCurrency;
    if (packed == 0)
        return QStringLiteral("EUR");
    const QChar letters[]
        = {QChar(quint16(packed >> 16 & 0xFF)), QChar(quint16(packed >> 8 & 0xFF)), QChar(quint16(packed & 0xFF))};
    return QString(letters, 3);
}

void setUsualCurrency(const QString &currency)
{
    const auto code = currency.toLatin1();
    packedCurrency
        = isCurrency(currency) ? quint32(quint8(code[0])) << 16 | quint32(quint8(code[1])) << 8 | quint8(code[2]) : 0;
}

QString localCurrency(const QLocale &locale)
{
    const auto code = locale.currencySymbol(QLocale::CurrencyIsoCode).trimmed().toUpper();
    return isCurrency(code) ? code : QStringLiteral("EUR");
}

} // namespace crm
