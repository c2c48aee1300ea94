// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/lead.h"
#include "db/entities/opportunity.h"
#include "db/entities/voucher.h"
#include "db/store/store.h"
#include "models/pipeline/stagegate.h"
#include "ui/form/savecheck.h"
#include "ui/leads/leadtyping.h"
#include "ui/pipeline/gatedialog.h"
#include "ui/schedule/tasktyping.h"
#include "ui/service/vouchertyping.h"
#include "ui/shell/workspace.h"

#include <QHash>
#include <QObject>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace crm {

namespace {

using Checked = std::function<void(const SaveCheck &)>;

/// Deals on their way to the stages they name; read in two steps, since only the stored deal knows where it comes from.
class DealCheck final : public QObject
{
public:
    DealCheck(Workspace &workspace, const QList<Record> &deals, QWidget *window, Checked then)
        : QObject(window)
        , m_workspace(workspace)
        , m_window(window)
        , m_deals(deals)
        , m_then(std::move(then))
    {
        QList<Id> ids;
        for (const auto &deal : deals)
            ids.append(deal.id);
        workspace.store().fetch(Opportunity::entity(), ids).then(this, [this](const Result<QList<Record>> &stored) {
            if (!stored)
                return fail(stored.error());
            readStages(*stored);
        });
    }

private:
    void readStages(const QList<Record> &stored)
    {
        for (const auto &deal : stored)
            m_from.insert(deal.id, deal.reference("stage"));
        const bool isMoved = std::any_of(m_deals.cbegin(), m_deals.cend(),
            [this](const Record &deal) { return m_from.value(deal.id) != deal.reference("stage"); });
        if (!isMoved)
            return finish({.records = m_deals});
        m_workspace.store()
            .records({&Stage::entity()}) // also those that are passed over
            .then(this, [this](const Result<QList<Record>> &stages) {
                if (!stages)
                    return fail(stages.error());
                for (const auto &stage : *stages)
                    m_stages.insert(stage.id, stage.as<Stage>());
                judge();
            });
    }

    void judge()
    {
        SaveCheck check{.records = m_deals};
        const bool isOne = m_deals.size() == 1;
        for (const auto &deal : std::as_const(m_deals)) {
            const auto from = m_stages.value(m_from.value(deal.id));
            const auto to = m_stages.value(deal.reference("stage"));
            if (to.id.isNull()) // stays where it is, or names a stage that is gone: storing says so
                continue;
            auto problems = stageProblems(deal, from, to, stagesBetween(m_stages.values(), from, to));
            const auto atFields = std::count_if(
                problems.cbegin(), problems.cend(), [](const Problem &problem) { return problem.field != "stage"; });
            if (isOne && atFields == 0 && !problems.isEmpty())
                return ask(deal, from, to);
            if (isOne)
                problems.removeIf([](const Problem &problem) { return problem.field == "stage"; }); // asked next
            if (problems.isEmpty() || ++check.refused > 1)
                continue;
            check.problems = problems;
            for (auto &problem : check.problems)
                if (!isOne)
                    problem.message = Opportunity::tr("“%1”: %2").arg(deal.title(), problem.message);
        }
        finish(check);
    }

    /// Nothing is missing but somebody's word that the criteria are met.
    void ask(const Record &deal, const Stage &from, const Stage &to)
    {
        const auto gate = stageGate(deal, from, to, stagesBetween(m_stages.values(), from, to));
        auto *dialog = new GateDialog(m_workspace, deal, to, gate, m_window);
        connect(dialog, &GateDialog::passed, this, [this](const Record &filled) { finish({.records = {filled}}); });
        connect(dialog, &QDialog::rejected, this, [this] { finish({.records = m_deals, .isCancelled = true}); });
        dialog->open();
    }

    void fail(const Error &error)
    {
        m_workspace.fail(error);
        finish({.records = m_deals, .isCancelled = true});
    }

    void finish(const SaveCheck &check)
    {
        deleteLater();
        if (const auto then = std::exchange(m_then, {}))
            then(check);
    }

    Workspace &m_workspace;
    QWidget *m_window;
    QList<Record> m_deals;
    QHash<Id, Id> m_from;
    QHash<Id, Stage> m_stages;
    Checked m_then;
};

} // namespace

void checkBeforeSaving(Workspace &workspace, const QList<Record> &records, QWidget *window,
    std::function<void(const SaveCheck &)> then, const QList<Record> &beside)
{
    if (records.size() == 1 && !records.first().isNull("recurrence"))
        return checkTypedSeries(workspace, records.first(), beside, window, std::move(then));
    if (records.size() == 1 && &records.first().entity() == &Voucher::entity() && !records.first().isStored())
        return checkTypedVoucher(workspace, records.first(), window, std::move(then));
    if (records.size() == 1 && &records.first().entity() == &Lead::entity() && !records.first().isStored())
        return checkTypedLead(workspace, records.first(), window, std::move(then));
    const auto stage = Opportunity::entity().indexOf("stage");
    QList<Record> moved;
    for (const auto &record : records)
        if (&record.entity() == &Opportunity::entity() && (record.isNew() || record.isTouched(stage)))
            moved.append(record);
    if (moved.isEmpty())
        return then({.records = records});
    new DealCheck(workspace, records, window, std::move(then));
}

} // namespace crm
