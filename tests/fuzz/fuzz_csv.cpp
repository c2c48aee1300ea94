// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/columnguess.h"
#include "models/exchange/csv.h"
#include "models/exchange/csvsniff.h"
#include "models/exchange/csvwriter.h"
#include "models/exchange/dates.h"
#include "models/exchange/decodingdevice.h"
#include "models/exchange/encoding.h"
#include "models/exchange/numbers.h"

#include <QBuffer>

#include <cstdlib>

using namespace crm;

namespace {

struct Table
{
    QList<QStringList> rows;
    bool isClean = true;
};

Table tableOf(QIODevice &device, const CsvFormat &format, const CsvLimits &limits)
{
    CsvReader reader(device, format, limits);
    Table table;
    qint64 line = 0;
    while (reader.next()) {
        if (reader.line() <= line)
            abort(); // every row begins on a later line
        line = reader.line();
        table.isClean = table.isClean && reader.problems().isEmpty();
        table.rows.append(reader.texts());
    }
    table.isClean = table.isClean && reader.problems().isEmpty();
    return table;
}

void checkRoundTrip(const Table &table, char delimiter)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    CsvWriter writer(buffer, {.delimiter = delimiter, .neutraliseFormulas = true});
    for (const auto &row : table.rows)
        if (!writer.write(row))
            abort();
    buffer.seek(0);
    auto again = tableOf(buffer, {.delimiter = delimiter}, {});
    for (auto &row : again.rows)
        for (auto &text : row)
            text = restored(text);
    if (again.rows != table.rows || !again.isClean)
        abort();
}

void guessColumnsOf(const Table &table)
{
    if (table.rows.isEmpty())
        return;
    const auto entity = guessEntity(table.rows.first());
    guessColumns(entity.entity, table.rows.first());
    QStringList column;
    for (const auto &row : table.rows)
        column.append(row.value(0));
    const auto dates = guessDateOrder(column);
    const auto decimals = guessDecimalMark(column);
    for (const auto &text : std::as_const(column)) {
        parseDateTime(text, dates.rule(), QTimeZone::utc());
        parseMoney(text, {.mark = decimals.mark});
        parseBoolean(text);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const char delimiter = ",;\t|"[data[0] % 4];
    QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    const auto encoding = guessEncoding(bytes, data[0] & 4);
    QBuffer source(&bytes);
    source.open(QIODevice::ReadOnly);
    DecodingDevice decoded(source, encoding.name);
    auto utf8 = decoded.readAll();
    if (!QByteArrayView(utf8).isValidUtf8())
        abort();
    const auto guess = sniffCsv(utf8, true);
    QBuffer text(&utf8);
    text.open(QIODevice::ReadOnly);
    const CsvLimits limits = data[0] & 8 ? CsvLimits{.fieldBytes = 20, .rowBytes = 100, .columns = 5} : CsvLimits{};
    tableOf(text, guess.format, limits);
    text.seek(0);
    const auto table = tableOf(text, {.delimiter = delimiter}, limits);
    checkRoundTrip(table, delimiter);
    guessColumnsOf(table);
    return 0;
}
