// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importrun.h"

#include "models/exchange/decodingdevice.h"
#include "models/exchange/importfile.h"
#include "models/exchange/sumrow.h"

#include "db/entity/registry.h"
#include "db/store/userfiles.h"
#include "db/store/workahead.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::ImportRun)
};

constexpr int progressEvery = 500; // rows

[[noreturn]] void unreadable(const QString &sentence)
{
    throw Failure{{Error::Invalid, sentence}};
}

/// Text that was not closed, cut off or too wide would put values into the wrong fields.
bool spoilsRow(const CsvProblem &problem)
{
    return problem.kind != CsvProblem::Kind::StrayQuote;
}

QList<RowProblem> problemsOf(const CsvReader &reader, const ImportPlan &plan)
{
    QList<RowProblem> problems;
    for (const auto &problem : reader.problems()) {
        if (!spoilsRow(problem))
            continue;
        int column = -1;
        for (int i = 0; i < plan.columns.size(); ++i)
            if (problem.column >= 0 && plan.columns.at(i).index == problem.column)
                column = i;
        problems.append({column, problem.sentence});
    }
    return problems;
}

bool isBlank(const CsvReader &reader)
{
    for (int i = 0; i < reader.size(); ++i)
        if (!reader.bytes(i).trimmed().isEmpty())
            return false;
    return true;
}

/// As in files that were put together from several: the header again, perhaps with another byte order mark.
bool repeats(QStringList texts, const QStringList &headers)
{
    if (headers.isEmpty() || texts.size() != headers.size() || !texts.first().endsWith(headers.first()))
        return false;
    if (texts.first().startsWith(QChar::ByteOrderMark))
        texts.first().remove(0, 1);
    return texts == headers;
}

struct TableRow
{
    qint64 line = 0;
    QStringList cells;
    QList<RowProblem> problems;
    bool isShort = false; ///< nothing but fields at its end is missing
    bool isBlank = false;
};

TableRow rowOf(const CsvReader &reader, const ImportPlan &plan, const QStringList &headers)
{
    TableRow row{reader.line(), reader.texts(), problemsOf(reader, plan)};
    const auto all = reader.problems();
    row.isShort = reader.size() > 1 && all.size() == 1 && all.first().kind == CsvProblem::Kind::TooFewFields;
    if (isBlank(reader))
        row = {row.line, row.cells, {{-1, Text::tr("The row is empty.")}}, false, true};
    else if (repeats(row.cells, headers))
        row = {row.line, row.cells, {{-1, Text::tr("The row repeats the names of the columns.")}}};
    return row;
}

/// Whether the rows above that line come to what it says; the file is read once more for it.
bool addsUp(const ImportPlan &plan, const QString &path, const TableRow &row)
{
    InputFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    DecodingDevice decoded(file, plan.source.encoding);
    decoded.open(QIODevice::ReadOnly);
    CsvReader reader(decoded, plan.source.format);
    if (plan.source.hasHeader)
        reader.next();
    SumsAbove sums(plan, row.cells);
    while (reader.next() && reader.line() < row.line)
        if (!isBlank(reader))
            sums.add(reader.texts());
    return sums.agree();
}

/// Hands the rows on. One with fewer fields than the header waits for the next: two that make a whole row together
/// were one, which a line break has split, and nobody can tell what belongs where; otherwise its last fields are empty.
/// One that may add up the others waits until it is known to be the last.
class TableRows final
{
public:
    TableRows(ImportRun &run, const ImportPlan &plan, const QString &path, int width)
        : m_run(run)
        , m_plan(plan)
        , m_path(path)
        , m_width(width)
    {
    }

    /// False when no more rows are wanted.
    bool take(TableRow row)
    {
        auto held = std::exchange(m_held, {});
        const bool isRest = held && row.isShort && held->cells.size() + row.cells.size() == m_width + 1;
        if (held && !isRest)
            held->problems.clear();
        if (held && !hand(*held))
            return false;
        if (!row.isShort || isRest)
            return hand(row);
        m_held = std::move(row);
        return true;
    }
    /// A last row that its file breaks off in cannot be told from a short one.
    void finish(bool isBrokenOff)
    {
        if (m_held && !isBrokenOff)
            m_held->problems.clear();
        if (m_held)
            hand(*m_held);
        auto last = std::exchange(m_last, {});
        if (last && (last->look == SumLook::Surely || addsUp(m_plan, m_path, last->row)))
            last->row.problems = {{-1, Text::tr("The row adds up the rows above it; it is no record of its own.")}};
        if (last)
            handOn(last->row);
    }

private:
    struct Last
    {
        TableRow row;
        SumLook look = SumLook::None;
    };

    bool hand(const TableRow &row)
    {
        if (row.isBlank)
            return handOn(row);
        const auto before = std::exchange(m_last, {});
        if (before && !handOn(before->row))
            return false;
        const auto look = row.problems.isEmpty() ? sumLook(m_plan, row.cells) : SumLook::None;
        if (look == SumLook::None)
            return handOn(row);
        m_last = {row, look};
        return true;
    }
    bool handOn(const TableRow &row)
    {
        return row.problems.isEmpty() ? m_run.takeRow(row.line, row.cells)
                                      : m_run.refuseRow(row.line, row.cells, row.problems);
    }

    ImportRun &m_run;
    const ImportPlan &m_plan;
    const QString m_path;
    int m_width;
    std::optional<TableRow> m_held;
    std::optional<Last> m_last;
};

bool endsInALine(const QString &path)
{
    InputFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(std::max<qint64>(0, file.size() - 2)))
        return false;
    const auto end = file.readAll(); // in UTF-16 the line feed has two bytes
    return end.contains('\n') || end.endsWith('\r');
}

QStringList headersOf(CsvReader &reader, const ImportSource &source)
{
    if (source.hasHeader)
        return reader.next() ? reader.texts() : QStringList();
    return {};
}

void importTable(ImportRun &run, Batch &batch, ImportPlan &plan, const QString &path)
{
    InputFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        unreadable(Text::tr("The file %1 cannot be read: %2.").arg(path, file.errorString()));
    DecodingDevice decoded(file, plan.source.encoding);
    decoded.open(QIODevice::ReadOnly);
    const bool hasTitle = plan.source.format.skipFirstLine && !decoded.peek(8).toLower().contains("sep=");
    CsvReader reader(decoded, plan.source.format);
    const auto headers = headersOf(reader, plan.source);
    auto width = int(headers.size());
    if (!plan.source.hasHeader)
        for (const auto &column : std::as_const(plan.columns))
            width = std::max(width, column.index + 1);
    else
        reader.setExpectedFields(width);
    auto names = headers;
    while (names.size() < width)
        names.append(Text::tr("Column %1").arg(names.size() + 1));
    run.begin(names, file.size());
    if (hasTitle)
        run.remark(Text::tr("The first line, a title above the columns, was passed over."));
    TableRows table(run, plan, path, width);
    bool goesOn = true;
    for (qint64 rows = 1; goesOn && reader.next(); ++rows) {
        if (rows % progressEvery == 0)
            batch.progress(file.size() > 0 ? double(decoded.sourceBytes()) / double(file.size()) : 0);
        for (const auto &problem : reader.problems())
            if (!spoilsRow(problem))
                run.remark(problem.sentence);
        goesOn = table.take(rowOf(reader, plan, headers));
    }
    if (goesOn)
        table.finish(!endsInALine(path));
    if (reader.hasStopped())
        unreadable(Text::tr("The file cannot be read to its end: %1 Nothing was imported.")
                       .arg(reader.problems().value(0).sentence));
    if (decoded.unreadable() > 0)
        run.remark(Text::tr(
            "%n place(s) could not be decoded as %1, the first on line %2.", nullptr, int(decoded.unreadable()))
                       .arg(QString::fromLatin1(plan.source.encoding))
                       .arg(decoded.firstUnreadableLine()));
}

/// The plan with its columns where this file has them.
ImportPlan placed(const ImportPlan &given, const QString &path)
{
    auto plan = given;
    if (plan.source.kind == ImportSource::Cards || !plan.source.hasHeader)
        return plan;
    InputFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        unreadable(Text::tr("The file %1 cannot be read: %2.").arg(path, file.errorString()));
    DecodingDevice decoded(file, plan.source.encoding);
    decoded.open(QIODevice::ReadOnly);
    CsvReader reader(decoded, plan.source.format);
    if (const auto done = placeColumns(plan, headersOf(reader, plan.source)); !done)
        throw Failure{done.error()};
    return plan;
}

} // namespace

QString ImportReject::sentence() const
{
    return namesLine() ? reason : Text::tr("Line %1").arg(line) + QStringLiteral(": ") + reason;
}

bool ImportReject::namesLine() const
{
    return reason.startsWith(Text::tr("Line %1").arg(line));
}

QJsonObject ImportResult::toJson() const
{
    QJsonObject json{{"rows", rows}, {"created", created}, {"updated", updated}, {"skipped", skipped},
        {"rejected", rejected}, {"assigned", assigned}};
    QJsonObject also;
    for (auto it = alsoCreated.cbegin(); it != alsoCreated.cend(); ++it)
        also.insert(QString::fromLatin1(it.key()), it.value());
    json.insert("also_created", also);
    json.insert("unmapped", QJsonArray::fromStringList(unmapped));
    json.insert("remarks", QJsonArray::fromStringList(remarks));
    QJsonArray list;
    for (const auto &reject : rejects.first(std::min<qsizetype>(rejects.size(), 100)))
        list.append(QJsonObject{
            {"line", reject.line}, {"column", reject.column}, {"value", reject.value}, {"reason", reject.reason}});
    json.insert("rejects", list);
    return json;
}

static ImportResult importAll(Batch &batch, const ImportPlan &given, const QString &path, const ImportOptions &options)
{
    auto plan = placed(given, path);
    batch.continueStep(options.step, options.stepLabel);
    ImportRun run(batch, plan, options);
    if (plan.source.kind == ImportSource::Cards)
        importCards(run, batch, plan, path);
    else
        importTable(run, batch, plan, path);
    auto result = run.finish();
    if (options.stopAtReject && result.rejected > 0) {
        const auto &first = result.rejects.first();
        unreadable(Text::tr("Nothing was imported: %n row(s) cannot go in. Line %1: %2", nullptr, int(result.rejected))
                       .arg(first.line)
                       .arg(first.reason));
    }
    assignImported(batch, run.ownerless(), result);
    return result;
}

ImportResult runImport(Batch &batch, const ImportPlan &plan, const QString &path, const ImportOptions &options)
{
    ImportResult result;
    const auto work = [&](Batch &working) { result = importAll(working, plan, path, options); };
    if (InputFile(path).size() >= manyBytes && options.maxRows < 0)
        workAhead(batch, work);
    else
        work(batch); // it is done before a thread would be
    return result;
}

Answer<Result<ImportResult>> importFile(Store &store, const ImportPlan &plan, const QString &path,
    const ImportOptions &options, std::function<void(double)> progress, const Cancel &cancel)
{
    struct Outcome
    {
        ImportResult result;
        bool isDry = false; ///< done, and taken back on purpose
    };
    const auto outcome = std::make_shared<Outcome>();
    const auto *entity = Registry::instance().byName(plan.entity);
    const auto label = Text::tr("Import %1").arg(entity ? entity->tr(entity->plural) : QString());
    const auto work = [=](Batch &batch) {
        outcome->result = runImport(batch, plan, path, options);
        if (!options.dryRun)
            return;
        outcome->isDry = true;
        throw Failure{{Error::Cancelled, Text::tr("This was a dry run.")}};
    };
    return store.batch(label, work, std::move(progress), cancel)
        .then([outcome](const Result<ChangeSet> &done) -> Result<ImportResult> {
            if (done || outcome->isDry)
                return outcome->result;
            return done.error();
        });
}

Answer<Result<ImportResult>> previewImport(Store &store, const ImportPlan &plan, const QString &path, qint64 rows)
{
    return importFile(store, plan, path, {.dryRun = true, .maxRows = rows, .preview = true});
}

} // namespace crm
