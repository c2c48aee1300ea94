// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/dealmoves.h"

#include "db/store/store.h"
#include "ui/pipeline/gatedialog.h"
#include "ui/pipeline/reasonpopover.h"

#include <algorithm>

namespace crm {

namespace {

constexpr int reasonsRead = 200; // of the deals closed last

/// Each reason once, the most frequent first.
QStringList byFrequency(const QList<Row> &rows)
{
    QHash<QString, int> counts;
    QStringList reasons;
    for (const auto &row : rows) {
        const auto reason = row.cells.value(0).toString();
        if (++counts[reason] == 1)
            reasons.append(reason);
    }
    std::stable_sort(
        reasons.begin(), reasons.end(), [&](const QString &a, const QString &b) { return counts[a] > counts[b]; });
    return reasons;
}

} // namespace

DealMoves::DealMoves(Workspace &workspace, QWidget *page)
    : QObject(page)
    , m_workspace(workspace)
    , m_popover(new ReasonPopover(page))
{
    connect(m_popover, &ReasonPopover::cancelled, this, &DealMoves::cancelled);
    connect(m_popover, &ReasonPopover::confirmed, this,
        [this](const Ending &ending) { commit(m_deal, {}, m_ending, ending); });
}

void DealMoves::withDeal(const Id &deal, std::function<void(const Record &)> then)
{
    m_workspace.store()
        .fetch(Opportunity::entity(), {deal})
        .then(this, [this, then = std::move(then)](const Result<QList<Record>> &found) {
            if (!found)
                m_workspace.fail(found.error());
            else if (!found->isEmpty())
                then(found->first());
        });
}

void DealMoves::enter(const Id &deal, const Stage &stage, const QPoint &anchor)
{
    withDeal(deal, [this, stage, anchor](const Record &record) {
        m_workspace.store()
            .records({&Stage::entity()})
            .then(this, [this, record, stage, anchor](const Result<QList<Record>> &found) {
                if (!found)
                    return m_workspace.fail(found.error());
                Stage from;
                QList<Stage> stages;
                for (const auto &one : *found) {
                    stages.append(one.as<Stage>());
                    if (one.id == record.reference("stage"))
                        from = stages.last();
                }
                onDeal(record, from, stage, stagesBetween(stages, from, stage), anchor);
            });
    });
}

void DealMoves::onDeal(
    const Record &deal, const Stage &from, const Stage &stage, const QList<Stage> &between, const QPoint &anchor)
{
    if (from.id == stage.id)
        return;
    const auto gate = stageGate(deal, from, stage, between);
    if (gate.isOpen())
        return pass(deal, from, stage, anchor);
    auto *dialog = new GateDialog(m_workspace, deal, stage, gate, qobject_cast<QWidget *>(parent()));
    connect(dialog, &GateDialog::passed, this,
        [this, from, stage, anchor](const Record &filled) { pass(filled, from, stage, anchor); });
    connect(dialog, &QDialog::rejected, this, &DealMoves::cancelled);
    dialog->open();
}

void DealMoves::pass(const Record &deal, const Stage &from, const Stage &stage, const QPoint &anchor)
{
    if (stage.type == StageType::Open)
        return commit(deal, from, stage, {});
    askReason(deal, stage, anchor);
}

void DealMoves::askReason(const Record &deal, const Stage &stage, const QPoint &anchor)
{
    m_deal = deal;
    m_ending = stage;
    m_popover->ask(deal.title(), stage, anchor);
    suggestReasons(stage);
    suggestCompetitors();
}

void DealMoves::suggestCompetitors()
{
    m_workspace.store()
        .records({&Competitor::entity(), Filter::equals("active", 1LL), {{"name"}}})
        .then(this, [this, asked = m_asked](const Result<QList<Record>> &found) {
            if (!found || asked != m_asked)
                return;
            QList<Competitor> competitors;
            for (const auto &record : *found)
                competitors.append(record.as<Competitor>());
            m_popover->setCompetitors(competitors, m_deal.reference("competitor"));
        });
}

void DealMoves::suggestReasons(const Stage &stage)
{
    const auto asked = ++m_asked;
    const Query query{&Opportunity::entity(),
        Filter::all({Filter::refers("stage", stage.id), Filter::compare("lost_reason", Filter::IsNotNull)}),
        {{"closed_at", true}}, reasonsRead};
    m_workspace.store().select(query, {"lost_reason"}).then(this, [this, asked](const Result<QList<Row>> &rows) {
        if (rows && asked == m_asked)
            m_popover->setSuggestions(byFrequency(*rows));
    });
}

void DealMoves::commit(const Record &deal, const Stage &from, const Stage &stage, const Ending &ending)
{
    m_workspace.commit(
        enterStage(deal, from, stage, ending), [this, id = deal.id, stage = stage.id](const Result<ChangeSet> &done) {
            if (!done) {
                if (done.error().code == Error::Invalid) // the rest has been told by the workspace
                    m_workspace.fail(done.error());
                return;
            }
            quint32 rid = 0;
            for (const auto &change : done->changes)
                if (change.entity == &Opportunity::entity() && change.id == id)
                    rid = change.rid;
            emit moved(id, rid, stage);
        });
}

void DealMoves::give(const Id &deal, const User &owner)
{
    withDeal(deal, [this, owner](const Record &record) { m_workspace.commit(changeOwner(record, owner)); });
}

} // namespace crm
