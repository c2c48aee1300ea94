// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/dealbulk.h"

#include "db/store/store.h"
#include "models/pipeline/opportunityedits.h"
#include "models/pipeline/stagegate.h"
#include "ui/kit/labels.h"
#include "ui/list/bulkedit.h"

#include <QMenu>

#include <algorithm>

namespace crm {

namespace {

constexpr int mostNamed = 5; // of the deals that stay, each with its reason

/// Why the deals that were not moved stay; empty: none does.
QString stayText(const QStringList &reasons)
{
    auto said = reasons.mid(0, mostNamed);
    if (const auto more = reasons.size() - said.size(); more > 0)
        said.append(DealBulk::tr("%n more stay(s) for such a reason.", nullptr, int(more)));
    return said.join(u' ');
}

} // namespace

DealBulk::DealBulk(Workspace &workspace, QWidget *page)
    : QObject(page)
    , m_workspace(workspace)
    , m_page(page)
{
}

void DealBulk::fillMenu(QMenu *menu, const Rids &deals, const PipelineShape &shape, const QList<User> &users)
{
    const auto count = int(deals.size());
    auto *stages = menu->addMenu(tr("Move %n Deal(s) to Stage", nullptr, count));
    for (const auto &stage : shape.open())
        connect(stages->addAction(menuText(stage.name)), &QAction::triggered, this, [=, this] { enter(deals, stage); });
    auto *owners = menu->addMenu(tr("Give %n Deal(s) To", nullptr, count));
    for (const auto &user : users)
        connect(owners->addAction(menuText(user.name)), &QAction::triggered, this, [=, this] { give(deals, user); });
    owners->setEnabled(!users.isEmpty());
    connect(menu->addAction(tr("Change a Field of %n Deal(s)…", nullptr, count)), &QAction::triggered, this,
        [=, this] { change(deals); });
    menu->addSeparator();
    connect(menu->addAction(tr("Delete %n Deal(s)", nullptr, count)), &QAction::triggered, this,
        [=, this] { remove(deals); });
}

void DealBulk::withDeals(const Rids &deals, std::function<void(const QList<Record> &)> then)
{
    withIds(m_workspace, Opportunity::entity(), deals, this, [this, then = std::move(then)](const QList<Id> &ids) {
        m_workspace.store()
            .fetch(Opportunity::entity(), ids)
            .then(this, [this, then](const Result<QList<Record>> &found) {
                if (found)
                    then(*found);
                else
                    m_workspace.fail(found.error());
            });
    });
}

void DealBulk::enter(const Rids &deals, const Stage &stage)
{
    withDeals(deals, [this, stage](const QList<Record> &records) {
        m_workspace.store()
            .records({&Stage::entity()})
            .then(this, [this, records, stage](const Result<QList<Record>> &found) {
                if (!found)
                    return m_workspace.fail(found.error());
                QList<Stage> stages;
                for (const auto &one : *found)
                    stages.append(one.as<Stage>());
                move(records, stages, stage);
            });
    });
}

void DealBulk::move(const QList<Record> &deals, const QList<Stage> &stages, const Stage &stage)
{
    Edit edit;
    QStringList reasons;
    for (const auto &deal : deals) {
        const auto from = std::find_if(
            stages.cbegin(), stages.cend(), [&deal](const Stage &one) { return one.id == deal.reference("stage"); });
        if (from == stages.cend() || from->id == stage.id)
            continue;
        const auto problems = stageProblems(deal, *from, stage, stagesBetween(stages, *from, stage));
        if (problems.isEmpty())
            edit.puts += enterStage(deal, *from, stage).puts;
        else
            reasons.append(tr("“%1” stays: %2").arg(deal.title(), problems.first().message));
    }
    const auto told = stayText(reasons);
    if (edit.puts.isEmpty()) {
        if (!told.isEmpty())
            m_workspace.fail({Error::Invalid, told});
        return;
    }
    edit.label = tr("%n deal(s) moved to %1.", nullptr, int(edit.puts.size())).arg(stage.name);
    m_workspace.commit(edit, [this, told](const Result<ChangeSet> &done) {
        if (!done && done.error().code == Error::Invalid) // the rest has been told by the workspace
            m_workspace.fail(done.error());
        else if (done && !told.isEmpty())
            m_workspace.fail({Error::Invalid, told});
    });
}

void DealBulk::give(const Rids &deals, const User &owner)
{
    withDeals(deals, [this, owner](const QList<Record> &records) {
        Edit edit{tr("%n deal(s) given to %1.", nullptr, int(records.size())).arg(owner.name)};
        for (const auto &deal : records)
            edit.puts += changeOwner(deal, owner).puts;
        m_workspace.commit(edit);
    });
}

void DealBulk::change(const Rids &deals)
{
    (new BulkEdit(m_workspace, Opportunity::entity(), deals, m_page))->open();
}

void DealBulk::remove(const Rids &deals)
{
    withIds(m_workspace, Opportunity::entity(), deals, this, [this](const QList<Id> &ids) {
        Edit edit{tr("Delete %n deal(s)", nullptr, int(ids.size()))};
        for (const auto &id : ids)
            edit.removals.append({Opportunity::entity().name, id});
        if (!ids.isEmpty())
            m_workspace.commit(edit);
    });
}

} // namespace crm
