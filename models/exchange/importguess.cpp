// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importguess.h"

#include "models/exchange/columnguess.h"
#include "models/exchange/csvsniff.h"
#include "models/exchange/decodingdevice.h"
#include "models/exchange/encoding.h"
#include "models/exchange/guesscolumns.h"

#include "db/entity/registry.h"
#include "db/store/userfiles.h"

#include <QBuffer>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::ImportGuess)
};

constexpr qsizetype sniffBytes = 100 * 1024;
constexpr qsizetype shownRows = 20;
constexpr int unsure = 60; // percent; up to this we say so

/// The beginning of a file.
struct Sample
{
    QByteArray bytes;
    bool isWhole = false;
};

Result<Sample> sampleOf(const QString &path)
{
    InputFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Invalid, Text::tr("The file %1 cannot be read: %2.").arg(path, file.errorString())};
    Sample sample{file.read(encodingSampleBytes)};
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Invalid, Text::tr("The file %1 cannot be read: %2.").arg(path, file.errorString())};
    sample.isWhole = file.atEnd();
    if (sample.bytes.trimmed().isEmpty())
        return Error{Error::Invalid, Text::tr("The file %1 is empty.").arg(path)};
    return sample;
}

QByteArray decoded(const Sample &sample, const QByteArray &encoding)
{
    QBuffer buffer;
    buffer.setData(sample.bytes);
    buffer.open(QIODevice::ReadOnly);
    DecodingDevice device(buffer, encoding);
    device.open(QIODevice::ReadOnly);
    return device.readAll();
}

bool holdsCards(const QByteArray &utf8)
{
    return utf8.left(4096).trimmed().toUpper().startsWith("BEGIN:VCARD");
}

/// All rows of the sample; the last one of a longer file may be cut and does not count.
QList<QStringList> rowsOf(const QByteArray &utf8, const CsvFormat &format, bool isWhole)
{
    QBuffer buffer;
    buffer.setData(utf8);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, format);
    QList<QStringList> rows;
    while (reader.next())
        rows.append(reader.texts());
    if (!isWhole && rows.size() > 1)
        rows.removeLast();
    return rows;
}

ImportGuess guessCards(const QByteArray &encoding)
{
    ImportGuess guess{.plan = {.entity = "person", .source = {.kind = ImportSource::Cards, .encoding = encoding}}};
    guess.plan.match = {{"external_id"}, {"email", "name"}, {"phone", "name"}};
    guess.reasons = {Text::tr("The file holds vCards.")};
    return guess;
}

Result<ImportGuess> guessTable(const QByteArray &entityName, const QByteArray &utf8, bool isWhole,
    const ImportSource &source, const QByteArray &expected = {})
{
    ImportGuess guess{.plan = {.entity = entityName, .source = source}};
    auto rows = rowsOf(utf8, source.format, isWhole);
    if (rows.isEmpty())
        return Error{Error::Invalid, Text::tr("The file holds no rows.")};
    if (source.hasHeader)
        guess.headers = rows.takeFirst();
    else
        for (int i = 0; i < rows.first().size(); ++i)
            guess.headers.append(Text::tr("Column %1").arg(i + 1));
    if (entityName.isEmpty()) {
        const auto kind = guessEntity(guess.headers, expected);
        guess.plan.entity = kind.entity.isEmpty() ? QByteArray("person") : kind.entity;
        guess.entityConfidence = kind.entity.isEmpty() ? 0 : kind.confidence;
        guess.reasons.append(kind.reason);
    }
    const auto *entity = Registry::instance().byName(guess.plan.entity);
    if (!entity)
        return Error{Error::Usage, Text::tr("“%1” is no kind of records.").arg(QString::fromLatin1(guess.plan.entity))};
    guessColumnPlans(guess.plan, *entity, guess.headers, rows);
    guess.sample = rows.first(std::min(shownRows, rows.size()));
    return guess;
}

} // namespace

Result<ImportGuess> guessImport(const QString &path, const QByteArray &entity, const QByteArray &expected)
{
    const auto sample = sampleOf(path);
    if (!sample)
        return sample.error();
    const auto encoding = guessEncoding(sample->bytes, sample->isWhole);
    if (encoding.name.isEmpty())
        return Error{Error::Invalid, encoding.refusal};
    const auto utf8 = decoded(*sample, encoding.name);
    if (holdsCards(utf8))
        return guessCards(encoding.name);
    if (path.endsWith(QLatin1String(".vcf"), Qt::CaseInsensitive)
        || path.endsWith(QLatin1String(".vcard"), Qt::CaseInsensitive))
        return Error{
            Error::Invalid, Text::tr("The file %1 holds no vCard: it does not begin with BEGIN:VCARD.").arg(path)};
    const auto table = sniffCsv(utf8.left(sniffBytes), sample->isWhole && utf8.size() <= sniffBytes);
    const auto firstRow = rowsOf(utf8.left(sniffBytes), table.format, true).value(0);
    ImportSource source{.encoding = encoding.name,
        .format = table.format,
        .hasHeader = table.hasHeader || knownHeaders(firstRow) * 2 > firstRow.size()};
    const auto found = guessTable(entity, utf8, sample->isWhole, source, expected);
    if (!found)
        return found;
    auto guess = *found;
    guess.reasons = QStringList{encoding.reason, table.reason, table.headerReason} + guess.reasons;
    if (encoding.confidence <= unsure) {
        guess.doubts = {encoding.reason,
            Text::tr("Look whether accents and other signs are right, and choose another encoding if not.")};
        guess.reasons.append(guess.doubts.last());
    }
    return guess;
}

Result<ImportGuess> guessImport(const QString &path, const QByteArray &entity, const ImportSource &source)
{
    const auto sample = sampleOf(path);
    if (!sample)
        return sample.error();
    if (source.kind == ImportSource::Cards)
        return guessCards(source.encoding);
    return guessTable(entity, decoded(*sample, source.encoding), sample->isWhole, source);
}

} // namespace crm
