// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sql/sqlfunctions.h"

#include "db/value/amountlimit.h"
#include "db/value/fold.h"
#include "db/value/money.h"

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

#include <algorithm>

namespace crm {

namespace {

QString argument(sqlite3_value *value)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)), sqlite3_value_bytes(value));
}

void fold(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return sqlite3_result_null(context);
    const auto folded = foldText(argument(values[0]));
    sqlite3_result_text(context, folded.isNull() ? "" : folded.constData(), int(folded.size()), SQLITE_TRANSIENT);
}

void contains(sqlite3_context *context, int, sqlite3_value **values)
{
    const QByteArrayView needle(
        static_cast<const char *>(sqlite3_value_blob(values[1])), sqlite3_value_bytes(values[1]));
    sqlite3_result_int(context, foldText(argument(values[0])).contains(needle));
}

void unhex(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto bytes = QByteArray::fromHex(argument(values[0]).toLatin1());
    sqlite3_result_blob(context, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
}

/// An amount on the scale of four decimal places, so that amounts of different currencies compare as numbers.
void scaledAmount(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return sqlite3_result_null(context);
    auto amount = sqlite3_value_int64(values[0]);
    for (int digits = currencyDigits(argument(values[1])); digits < 4; ++digits)
        amount *= 10;
    sqlite3_result_int64(context, amount);
}

/// What a sum has come to; all zero before the first value. In two halves: SQLite's memory is not aligned for 128 bits.
struct Summed
{
    qint64 high; ///< in 2^32
    qint64 low;
    double real;
    bool isReal;
    bool hasAny;
};

void addToSum(sqlite3_context *context, int, sqlite3_value **values)
{
    auto *sum = static_cast<Summed *>(sqlite3_aggregate_context(context, sizeof(Summed)));
    const auto type = sqlite3_value_numeric_type(values[0]);
    if (!sum || type == SQLITE_NULL)
        return;
    sum->hasAny = true;
    if (type == SQLITE_INTEGER) {
        const qint64 value = sqlite3_value_int64(values[0]);
        sum->high += value >> 32;
        sum->low += value & 0xffff'ffff;
        return;
    }
    sum->isReal = true;
    sum->real += sqlite3_value_double(values[0]);
}

void endSum(sqlite3_context *context)
{
    const auto *sum = static_cast<Summed *>(sqlite3_aggregate_context(context, 0));
    if (!sum || !sum->hasAny)
        return sqlite3_result_null(context);
    __extension__ using Wide = __int128;
    const auto whole = Wide(sum->high) * (Wide(1) << 32) + sum->low;
    if (sum->isReal)
        return sqlite3_result_double(context, sum->real + double(whole));
    sqlite3_result_int64(context, qint64(std::clamp(whole, -Wide(mostSum), Wide(mostSum))));
}

} // namespace

void registerSqlFunctions(sqlite3 *db)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    sqlite3_create_function_v2(db, "crm_fold", 1, flags, nullptr, fold, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(db, "crm_contains", 2, flags, nullptr, contains, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(db, "crm_unhex", 1, flags, nullptr, unhex, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(db, "crm_scaled", 2, flags, nullptr, scaledAmount, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(db, "crm_sum", 1, flags, nullptr, nullptr, addToSum, endSum, nullptr);
}

} // namespace crm
