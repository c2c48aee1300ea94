// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importsession.h"

#include "models/exchange/guesscolumns.h"
#include "models/exchange/importtargets.h"

#include "db/entity/registry.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace crm {

namespace {

constexpr int previewDelay = 60;  // ms
constexpr int progressEvery = 80; // ms
constexpr qint64 previewRows = 200;
constexpr qsizetype listedChanges = 500; // ids a filter still takes gladly

bool isOfKind(const Entity &entity, const ImportColumn &column, std::initializer_list<FieldKind> kinds)
{
    const auto target = importTarget(entity, column.target);
    return target && target->field && std::find(kinds.begin(), kinds.end(), target->field->kind) != kinds.end();
}

} // namespace

int importRank(const QByteArray &entity)
{
    static const QByteArrayList order{"team", "user", "organisation", "product_category", "product", "person",
        "opportunity", "service_case", "activity", "task", "note"};
    const auto place = order.indexOf(entity);
    return place < 0 ? int(order.size()) : int(place);
}

ImportSession::ImportSession(Store &store, const QString &path, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_path(path)
{
    m_previewDelay.setSingleShot(true);
    m_previewDelay.setInterval(previewDelay);
    connect(&m_previewDelay, &QTimer::timeout, this, &ImportSession::refreshPreview);
    m_progressTick.setInterval(progressEvery);
    connect(&m_progressTick, &QTimer::timeout, this, [this] { emit progressed(*m_part); });
}

ImportSession::~ImportSession()
{
    cancel();
}

const Entity *ImportSession::entity() const
{
    return Registry::instance().byName(plan().entity);
}

bool ImportSession::hasTargets() const
{
    return holdsCards() || std::any_of(plan().columns.cbegin(), plan().columns.cend(), [](const ImportColumn &c) {
        return !c.target.isEmpty();
    });
}

void ImportSession::read()
{
    m_isReady = false;
    const auto turn = ++m_reading;
    Answer(QtConcurrent::run([path = m_path, expected = m_likely] {
        return guessImport(path, QByteArray(), expected);
    })).then(this, [this, turn](const Result<ImportGuess> &guess) {
        if (turn == m_reading)
            takeGuess(guess);
    });
}

void ImportSession::reread(const ImportSource &source, const QByteArray &entity)
{
    m_isReady = false;
    const auto turn = ++m_reading;
    Answer(QtConcurrent::run([path = m_path, source, entity] {
        return guessImport(path, entity, source);
    })).then(this, [this, turn](const Result<ImportGuess> &guess) {
        if (turn == m_reading)
            takeGuess(guess);
    });
}

void ImportSession::takeGuess(const Result<ImportGuess> &guess)
{
    if (guess) {
        const auto reasons = m_guess.reasons;
        m_guess = *guess;
        if (m_guess.reasons.size() < reasons.size())
            m_guess.reasons = reasons; // what the first look found still holds
        m_isReady = true;
        m_hasSurvey = false;
        m_failure.clear();
        planTouched();
    } else {
        m_failure = guess.error().message;
    }
    emit guessed();
}

Result<Done> ImportSession::usePlan(const ImportPlan &given)
{
    auto plan = given;
    if (const auto done = placeColumns(plan, m_guess.headers); !done)
        return done;
    m_guess.plan = plan;
    planTouched();
    return Done();
}

void ImportSession::edit(const std::function<void(ImportPlan &)> &change)
{
    change(m_guess.plan);
    planTouched();
}

void ImportSession::setTarget(int index, const QByteArray &key)
{
    const auto target = entity() ? importTarget(*entity(), key) : std::nullopt;
    QStringList texts;
    for (const auto &row : m_guess.sample)
        texts.append(row.value(plan().columns.at(index).index));
    edit([&](ImportPlan &plan) {
        auto &column = plan.columns[index];
        column.target = key;
        column.confidence = 100;
        column.question.clear();
        column.values.clear();
        column.createMissing = target && target->field && target->field->kind == FieldKind::Reference;
        column.mark = guessDecimalMark(texts, column.mark).mark;
        column.isShare = target && areSharesOf(*target, texts, column.mark);
        column.date = guessDateOrder(texts, column.date.order).rule();
    });
}

void ImportSession::setDateOrder(DateOrder order)
{
    const auto *kind = entity();
    if (!kind)
        return;
    edit([&](ImportPlan &plan) {
        for (auto &column : plan.columns) {
            if (!isOfKind(*kind, column, {FieldKind::Date, FieldKind::Instant}))
                continue;
            column.date.order = order;
            column.question.clear();
        }
    });
}

void ImportSession::setDecimalMark(DecimalMark mark)
{
    const auto *kind = entity();
    if (!kind)
        return;
    edit([&](ImportPlan &plan) {
        for (auto &column : plan.columns) {
            if (!isOfKind(*kind, column, {FieldKind::Money, FieldKind::Decimal, FieldKind::Integer}))
                continue;
            column.mark = mark;
            column.question.clear();
        }
    });
}

void ImportSession::planTouched()
{
    ++m_version;
    m_isChecked = false;
    if (m_checkCancel)
        *m_checkCancel = true;
    m_previewDelay.start();
    emit planChanged();
}

void ImportSession::refreshPreview()
{
    if (m_isPreviewing) {
        m_isPreviewStale = true;
        return;
    }
    m_isPreviewing = true;
    m_isPreviewStale = false;
    previewImport(m_store, plan(), m_path, previewRows).then(this, [this](const Result<ImportResult> &result) {
        m_isPreviewing = false;
        if (m_isPreviewStale)
            return refreshPreview();
        if (result)
            return holdsCards() ? previewCards(*result) : takePreview(*result);
        m_failure = result.error().message;
        m_preview.clear();
        emit previewed();
    });
}

/// Rows that could not even be taken apart come with the rejects only.
void ImportSession::takePreview(const ImportResult &result)
{
    m_failure.clear();
    m_headings.clear();
    for (const auto &column : plan().columns)
        m_headings.append(column.header);
    m_preview = result.preview;
    QSet<qint64> lines;
    for (const auto &row : std::as_const(m_preview))
        lines.insert(row.line);
    for (const auto &reject : result.rejects) {
        if (lines.contains(reject.line))
            continue;
        lines.insert(reject.line);
        ImportRow row{reject.line, ImportRow::Rejected, QList<ImportCell>(m_headings.size()), reject.reason};
        m_preview.append(row);
    }
    std::stable_sort(
        m_preview.begin(), m_preview.end(), [](const ImportRow &a, const ImportRow &b) { return a.line < b.line; });
    emit previewed();
}

void ImportSession::previewCards(ImportResult result)
{
    const auto encoding = plan().source.encoding;
    Answer(QtConcurrent::run([path = m_path, encoding] {
        return cardRows(path, encoding, int(previewRows));
    })).then(this, [this, result = std::move(result)](const QList<QStringList> &cards) {
        m_headings = {tr("Name"), tr("Company"), tr("Position"), tr("E-mail"), tr("Phone"), tr("Town")};
        m_preview.clear();
        for (qsizetype i = 0; i < cards.size(); ++i) {
            auto row = result.preview.value(i);
            row.line = cards.at(i).last().toLongLong();
            row.cells.clear();
            for (qsizetype j = 0; j < m_headings.size(); ++j)
                row.cells.append({cards.at(i).at(j), cards.at(i).at(j)});
            m_preview.append(row);
        }
        emit previewed();
    });
}

void ImportSession::survey()
{
    if (holdsCards() || m_hasSurvey)
        return holdsCards() ? emit surveyed() : findLinks();
    const auto cancel = renew(m_surveyCancel);
    Answer(QtConcurrent::run([path = m_path, source = plan().source, cancel] {
        return surveyFile(path, source, cancel);
    })).then(this, [this, cancel](const Result<ImportSurvey> &survey) {
        if (*cancel)
            return;
        m_hasSurvey = bool(survey);
        if (survey)
            m_survey = *survey;
        else
            m_failure = survey.error().message;
        findLinks();
    });
}

void ImportSession::findLinks()
{
    const auto version = m_version;
    surveyLinks(m_store, plan(), m_survey, renew(m_surveyCancel))
        .then(this, [this, version](const Result<ImportLinkSurvey> &links) {
            if (version != m_version)
                return;
            if (links)
                m_links = *links;
            emit surveyed();
        });
}

/// What the write lane calls; it may outlive the session, so it only leaves the figure where a timer finds it.
std::function<void(double)> ImportSession::reporter()
{
    *m_part = 0;
    m_progressTick.start();
    return [part = m_part](double value) { *part = value; };
}

Cancel ImportSession::renew(Cancel &cancel)
{
    if (cancel)
        *cancel = true;
    return cancel = std::make_shared<std::atomic_bool>(false);
}

void ImportSession::check()
{
    if (m_isChecked)
        return emit checked();
    const auto version = m_version;
    importFile(m_store, plan(), m_path, {.dryRun = true}, reporter(), renew(m_checkCancel))
        .then(this, [this, version](const Result<ImportResult> &result) {
            if (version != m_version)
                return;
            m_progressTick.stop();
            m_isChecked = bool(result);
            if (result)
                m_expected = *result;
            else if (result.error().code != Error::Cancelled)
                m_failure = result.error().message;
            emit checked();
        });
}

void ImportSession::join(qint64 txn, int files)
{
    m_step = txn;
    m_stepFiles = files;
}

void ImportSession::run(const QString &rejectsPath, bool stopAtReject)
{
    if (std::exchange(m_isRunning, true))
        return;
    if (m_checkCancel)
        *m_checkCancel = true;
    renew(m_runCancel);
    // Rows come in rising order: the last one there now tells which are the import's.
    m_store.find({.entity = entity(), .sort = {{"rid", true}}, .limit = 1})
        .then(this, [=, this](const Result<Rids> &last) {
            write(rejectsPath, stopAtReject, last && !last->isEmpty() ? last->first() : 0);
        });
}

void ImportSession::write(const QString &rejectsPath, bool stopAtReject, quint32 lastRid)
{
    m_written = std::make_shared<ImportResult>();
    m_outcome = {};
    m_outcome.rejectsPath = rejectsPath;
    const ImportOptions options{.rejectsPath = rejectsPath,
        .stopAtReject = stopAtReject,
        .step = m_step,
        .stepLabel = tr("Import %Ln file(s)", nullptr, m_stepFiles + 1)};
    const auto work = [written = m_written, plan = plan(), path = m_path, options](
                          Batch &batch) { *written = runImport(batch, plan, path, options); };
    const auto label = tr("Import %1").arg(entity()->tr(entity()->plural));
    m_store.batch(label, work, reporter(), m_runCancel).then(this, [this, lastRid](const Result<ChangeSet> &set) {
        m_isRunning = false;
        m_progressTick.stop();
        takeOutcome(set, lastRid);
    });
}

void ImportSession::takeOutcome(const Result<ChangeSet> &set, quint32 lastRid)
{
    if (!set)
        return emit finished(set.error());
    m_outcome.result = *m_written;
    m_outcome.txn = set->txn;
    if (m_outcome.result.rejected == 0)
        m_outcome.rejectsPath.clear();
    if (m_outcome.result.created > 0) {
        m_outcome.records = Filter::compare("rid", Filter::Greater, {qint64(lastRid)});
    } else {
        QVariantList ids;
        for (const auto &change : set->changes)
            if (change.entity == entity() && ids.size() < listedChanges)
                ids.append(change.id.bytes());
        if (!ids.isEmpty())
            m_outcome.records = Filter::compare("id", Filter::In, ids);
    }
    emit finished(Done());
}

void ImportSession::cancel()
{
    for (const auto &cancel : {m_surveyCancel, m_checkCancel, m_runCancel})
        if (cancel)
            *cancel = true;
}

void ImportSession::undo()
{
    m_store.revert(m_outcome.txn).then(this, [this](const Result<ChangeSet> &set) {
        if (set)
            m_outcome.txn = 0;
        emit undone(set ? Result<Done>(Done()) : Result<Done>(set.error()));
    });
}

} // namespace crm
