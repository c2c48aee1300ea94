// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importfile.h"

#include "db/entities/lead.h"
#include "db/entities/note.h"
#include "db/entity/registry.h"
#include "db/value/money.h"

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::ImportRun)
};

constexpr qsizetype listedRejects = 1000;
constexpr qsizetype listedRemarks = 50;
constexpr qsizetype shownCharacters = 200; // of a refused value

const Entity &entityOf(const ImportPlan &plan)
{
    if (const auto *entity = Registry::instance().byName(plan.entity))
        return *entity;
    throw Failure{{Error::Usage, Text::tr("“%1” is no kind of records.").arg(QString::fromLatin1(plan.entity))}};
}

/// A field's value as people read it in a preview.
QString shown(const Record &record, const Field &field)
{
    const auto value = record.value(field.name);
    if (value.isNull())
        return {};
    switch (field.kind) {
    case FieldKind::Money:
        return amountText(value.toLongLong(), record.text(field.currency)) + u' ' + record.text(field.currency);
    case FieldKind::Choice:
        return record.entity().choiceLabel(field, value.toString());
    case FieldKind::Instant:
        return QLocale().toString(record.instant(field.name).toLocalTime(), QLocale::ShortFormat);
    case FieldKind::Date:
        return QLocale().toString(QDate::fromString(value.toString(), Qt::ISODate), QLocale::ShortFormat);
    case FieldKind::Flag:
        return value.toBool() ? Text::tr("Yes") : Text::tr("No");
    default:
        return value.toString();
    }
}

} // namespace

ImportRun::ImportRun(Batch &batch, const ImportPlan &plan, const ImportOptions &options)
    : m_batch(batch)
    , m_plan(plan)
    , m_options(options)
    , m_entity(entityOf(plan))
    , m_links(batch, plan.currency)
    , m_match(batch, m_entity, plan)
    , m_reader(m_entity, m_plan, m_links)
    , m_repeats(batch)
    , m_rejects(options.rejectsPath)
{
}

void ImportRun::begin(const QStringList &headers, qint64 fileBytes)
{
    m_rejects.begin(headers);
    for (const auto &column : m_plan.columns)
        if (column.target.isEmpty())
            m_result.unmapped.append(column.header);
    sayUnmatched();
    // Rows that may meet stored ones need the indexes; those that are all new are faster without.
    if (fileBytes < manyBytes || m_options.maxRows >= 0 || !m_match.isEmpty())
        return;
    static const QHash<QByteArray, QList<const Entity *>> along{
        {"person", {&Person::entity(), &ContactPoint::entity(), &Organisation::entity()}},
        {"organisation", {&Organisation::entity(), &ContactPoint::entity()}},
        {"opportunity", {&Opportunity::entity(), &StageChange::entity()}}, {"service_case", {&ServiceCase::entity()}},
        {"activity", {&Activity::entity()}}};
    m_batch.expectMany(along.value(m_entity.name));
    m_isMany = true;
}

/// Once for each thing, however many rows it concerns.
void ImportRun::remarkOn(const ReadRow &row)
{
    if (!row.takenCurrency.isEmpty() && !std::exchange(m_hasSaidCurrency, true))
        remark(Text::tr("The file names no currency for amounts; %1 was taken.").arg(row.takenCurrency));
    if (row.noAnswer.isEmpty() || m_saidNoAnswer.contains(row.noAnswer))
        return;
    m_saidNoAnswer.insert(row.noAnswer);
    remark(Text::tr("“%1” says how an open case stands and answers nobody; its response stays empty.")
               .arg(row.noAnswer.left(shownCharacters)));
}

void ImportRun::refuse(qint64 line, const QStringList &cells, const QList<RowProblem> &problems)
{
    ++m_result.rows;
    ++m_result.rejected;
    QStringList reasons;
    for (const auto &problem : problems) {
        const auto column = m_plan.columns.value(problem.column);
        const bool namesPlace = ImportReject{.line = line, .reason = problem.reason}.namesLine();
        reasons.append(column.header.isEmpty() || namesPlace ? problem.reason : column.header + ": " + problem.reason);
        if (m_result.rejects.size() < listedRejects)
            m_result.rejects.append(
                {line, column.header, cells.value(column.index).left(shownCharacters), problem.reason});
    }
    m_rejects.add(cells, ImportReject{.line = line, .reason = reasons.join(u' ')}.sentence());
}

bool ImportRun::refuseRow(qint64 line, const QStringList &cells, const QList<RowProblem> &problems)
{
    refuse(line, cells, problems);
    if (m_options.preview)
        preview(line, ImportRow::Rejected, {Record::blank(m_entity)}, cells, problems);
    return m_options.maxRows < 0 || m_result.rows < m_options.maxRows;
}

void ImportRun::remark(const QString &sentence)
{
    if (m_result.remarks.size() < listedRemarks)
        m_result.remarks.append(sentence);
    else if (m_result.remarks.size() == listedRemarks)
        m_result.remarks.append(Text::tr("There are more remarks of this kind."));
}

QList<RowProblem> ImportRun::fromStore(const Error &error) const
{
    QList<RowProblem> problems;
    for (const auto &problem : error.problems) {
        const auto at = std::find_if(m_plan.columns.cbegin(), m_plan.columns.cend(),
            [&](const ImportColumn &c) { return c.target == problem.field; });
        problems.append({at == m_plan.columns.cend() ? -1 : int(at - m_plan.columns.cbegin()), problem.message});
    }
    return problems.isEmpty() ? QList<RowProblem>{{-1, error.message}} : problems;
}

/// Asked before the records a row needs are made, so that a refused row leaves none of them behind.
bool ImportRun::isAcceptable(Record record, QList<RowProblem> &problems) const
{
    if (record.title().trimmed().isEmpty() && &m_entity != &ServiceCase::entity())
        record.setValue(m_entity.titleField, QStringLiteral("?")); // hooks make names of parts; put() has the last word
    if (m_entity.check(record).isEmpty())
        return true;
    for (const auto &problem : m_batch.check(record)) // what the hooks put right is no fault of the row
        problems += fromStore({Error::Invalid, problem.message, {}, {problem}});
    return problems.isEmpty();
}

void ImportRun::put(const Record &record)
{
    m_batch.put(record);
    ++m_result.alsoCreated[record.entity().name];
}

/// The record, if any, with those it needs: all of it or nothing.
bool ImportRun::store(const ReadRow &row, const Record &record, QList<RowProblem> &problems)
{
    try {
        for (const auto &needed : std::as_const(row.pending))
            m_batch.put(needed);
        if (record.isValid())
            m_batch.put(record);
    } catch (const Failure &failure) {
        if (failure.error.code != Error::Invalid)
            throw;
        problems = fromStore(failure.error);
        for (auto made = row.pending.crbegin(); made != row.pending.crend(); ++made)
            if (m_batch.record(made->entity(), made->id).isValid())
                m_batch.remove(made->ref());
        m_links.forget(row.pending);
        return false;
    }
    countPending(row);
    return true;
}

/// A deal that keeps its stage needs none that is new.
void ImportRun::dropStages(ReadRow &row, const Record &stored)
{
    if (&m_entity != &Opportunity::entity() || stored.reference("stage") == row.record.reference("stage"))
        return;
    QList<Record> dropped;
    row.pending.removeIf([&](const Record &record) {
        const bool isOfBoard = &record.entity() == &Stage::entity() || &record.entity() == &Pipeline::entity();
        if (isOfBoard)
            dropped.append(record);
        return isOfBoard;
    });
    m_links.forget(dropped);
}

void ImportRun::countPending(const ReadRow &row)
{
    for (const auto &record : std::as_const(row.pending)) {
        ++m_result.alsoCreated[record.entity().name];
        if (&record.entity() != &Stage::entity() || record.text("type") != u"open")
            continue;
        const auto pipeline = record.reference("pipeline"); // a column more on somebody's board
        remark(Text::tr("The stage “%1” is new in the pipeline “%2”.")
                   .arg(record.title(), m_batch.record(Pipeline::entity(), pipeline).title()));
        if (!m_widened.contains(pipeline))
            m_widened.append(pipeline);
    }
}

/// New stages are placed and valued by what their names usually mean; the user has the last word. Before all else:
/// the wizard shows the first remark.
void ImportRun::sayStageOrder()
{
    for (const auto &pipeline : std::as_const(m_widened))
        m_result.remarks.prepend(
            Text::tr("The open stages of the pipeline “%1” are now: %2. New ones were placed by their names; Pipelines "
                     "and Stages… on the board changes their order and probabilities.")
                .arg(m_batch.record(Pipeline::entity(), pipeline).title(), m_links.stageOrder(pipeline)));
}

bool ImportRun::create(ReadRow &row, QList<RowProblem> &problems)
{
    auto &record = row.record;
    const bool isNamed = !record.id.isNull();
    settleLead(row, record);
    if (!isNamed)
        record.id = Id::make();
    else if (m_batch.record(m_entity, record.id).isValid())
        problems.append({-1, Text::tr("A record with this identity is there already.")});
    if (!problems.isEmpty() || (!row.pending.isEmpty() && !isAcceptable(record, problems))) {
        m_links.forget(row.pending);
        return false;
    }
    const bool isCase = &m_entity == &ServiceCase::entity();
    if (isCase)
        m_repeats.link(record);
    auto bare = row.contactsAreAll ? record : Record();
    if (bare.isValid()) { // as contact points of their own they keep their kind and use
        bare.setValue("email", QVariant());
        bare.setValue("phone", QVariant());
    }
    if (!store(row, bare.isValid() ? bare : record, problems))
        return false;
    m_match.learn(record.id);
    countOwn(bare.isValid() ? bare : record, {});
    if (isCase)
        m_repeats.learn(record);
    if (&m_entity == &Lead::entity() && record.isNull("owner"))
        m_ownerless.append(record.id);
    storeContacts(row, record, true);
    storeTags(row, record, true);
    storeAddresses(row, record);
    storeNote(row, record);
    return true;
}

bool ImportRun::update(ReadRow &row, const Id &id, QList<RowProblem> &problems)
{
    auto stored = m_batch.record(m_entity, id);
    row.record.id = id;
    if (!stored.isValid())
        return false;
    const auto before = stored;
    const bool isOpenDeal = &m_entity == &Opportunity::entity() && m_plan.onMatch == OnMatch::FillBlanks
        && !stored.isNull("stage") && stored.isNull("closed_at");
    const bool staysClosed = row.closesAsExpected && !stored.isNull("closed_at")
        && row.record.reference("stage") == stored.reference("stage");
    for (int i = 0; i < m_entity.fields.size(); ++i) {
        const auto &field = m_entity.fields.at(i);
        const auto value = row.record.value(i);
        if (!row.record.isTouched(i) || value.isNull() || (row.nameIsMade && i == m_entity.titleField))
            continue;
        if (isOpenDeal && (field.name == "closed_at" || field.name == "lost_reason"))
            continue; // these come with a stage that closes, and its stage stays
        if (staysClosed && field.name == "closed_at")
            continue; // the day on which it did is known
        const bool isAddress = field.name == "email" || field.name == "phone";
        if (isAddress && row.contactsAreAll && stored.value(i).isNull())
            continue; // as a contact point of its own it keeps its kind and use
        if (m_plan.onMatch == OnMatch::Overwrite || stored.value(i).isNull())
            stored.setValue(i, value);
        else if (isAddress && ContactPoint::entity().field(m_entity.name)
            && !row.contactsAreAll) // a lead has one of each
            row.contacts.prepend({field.name, value.toString()});
    }
    settleLead(row, stored);
    bool isChanged = stored.isTouched();
    dropStages(row, stored);
    if (isChanged && !row.pending.isEmpty() && !isAcceptable(stored, problems)) {
        m_links.forget(row.pending);
        return false;
    }
    if (!store(row, isChanged ? stored : Record(), problems))
        return false;
    countOwn(stored, before);
    isChanged |= storeContacts(row, stored, false);
    isChanged |= storeTags(row, stored, false);
    return isChanged;
}

void ImportRun::preview(qint64 line, ImportRow::State state, const ReadRow &row, const QStringList &cells,
    const QList<RowProblem> &problems)
{
    ImportRow shownRow{line, state};
    for (int i = 0; i < m_plan.columns.size(); ++i) {
        const auto &column = m_plan.columns.at(i);
        ImportCell cell{cells.value(column.index)};
        const auto target = importTarget(m_entity, column.target);
        const bool isPlain
            = target && target->part == ImportTarget::OfField && target->field->kind != FieldKind::Reference;
        cell.value = isPlain ? shown(row.record, *target->field) : target ? cell.text.trimmed() : QString();
        for (const auto &problem : problems)
            if (problem.column == i)
                cell.problem = problem.reason;
        shownRow.cells.append(cell);
    }
    for (const auto &problem : problems)
        if (problem.column < 0)
            shownRow.problem = problem.reason;
    m_result.preview.append(shownRow);
}

ImportResult ImportRun::finish()
{
    placeWaiting();
    resolveLater();
    m_repeats.finish();
    sayRepeated();
    sayLeads();
    sayStageOrder();
    m_rejects.finish();
    return m_result;
}

} // namespace crm
