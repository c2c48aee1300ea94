// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/pipelinepages.h"

#include "db/store/store.h"
#include "models/pipeline/pipelineshape.h"
#include "models/settings.h"
#include "ui/form/recorddialog.h"
#include "ui/pipeline/dealspage.h"
#include "ui/pipeline/pipelineeditor.h"

#include <algorithm>

namespace crm {

Page *makeDealsPage(Workspace &workspace, QWidget *parent)
{
    return new DealsPage(workspace, parent);
}

PageInfo dealsPageInfo()
{
    return {.key = "deals",
        .icon = "layout-kanban",
        .context = "crm::DealsPage",
        .label = QT_TRANSLATE_NOOP("crm::DealsPage", "Deals"),
        .section = QT_TRANSLATE_NOOP("crm::DealsPage", "Records"),
        .make = makeDealsPage,
        .records = {Opportunity::entity().name}};
}

KeyGroup boardKeys()
{
    const auto moved = [](Qt::Key key) { return QList{QKeySequence(Qt::CTRL | Qt::SHIFT | key)}; };
    return {.context = "crm::DealsPage",
        .title = QT_TRANSLATE_NOOP("crm::DealsPage", "On the Board"),
        .entries = {{QT_TRANSLATE_NOOP("crm::DealsPage", "Move to the stage on the left"), moved(Qt::Key_Left)},
            {QT_TRANSLATE_NOOP("crm::DealsPage", "Move to the stage on the right"), moved(Qt::Key_Right)},
            {QT_TRANSLATE_NOOP("crm::DealsPage", "Win the deal"), moved(Qt::Key_W)},
            {QT_TRANSLATE_NOOP("crm::DealsPage", "Lose the deal"), moved(Qt::Key_X)},
            {QT_TRANSLATE_NOOP("crm::DealsPage", "Go to the stage beside"),
                {QKeySequence(Qt::Key_Left), QKeySequence(Qt::Key_Right)}},
            {QT_TRANSLATE_NOOP("crm::DealsPage", "Open the deal"), {QKeySequence(Qt::Key_Return)}},
            {QT_TRANSLATE_NOOP("crm::DealsPage", "Show or hide the panel beside"), {QKeySequence(Qt::Key_Space)}}}};
}

static Record begun(Record deal, const Workspace &workspace, const QList<PipelineShape> &shapes)
{
    const auto user = workspace.store().user();
    if (deal.isNull("owner") && !user.isNull())
        deal.setReference("owner", user);
    if (shapes.isEmpty())
        return deal;
    const auto shown = Id::fromText(workspace.settings().raw(shownPipeline).toString());
    const auto found = std::find_if(
        shapes.begin(), shapes.end(), [&](const PipelineShape &shape) { return shape.pipeline.id == shown; });
    const auto &shape = found == shapes.end() ? shapes.first() : *found;
    if (const auto stage = shape.first(StageType::Open); !stage.id.isNull())
        deal.setReference("stage", stage.id);
    if (deal.isNull("currency"))
        deal.setValue("currency", shape.pipeline.currency);
    return deal;
}

void createDeal(Workspace &workspace, const Record &defaults, QWidget *window)
{
    if (!defaults.isNull("stage")) {
        RecordDialog::create(workspace, defaults, window);
        return;
    }
    const auto open = [&workspace, defaults, window](const QList<Record> &pipelines, const QList<Record> &stages) {
        RecordDialog::create(workspace, begun(defaults, workspace, pipelineShapes(pipelines, stages)), window);
    };
    auto &store = workspace.store();
    store.records({&Pipeline::entity()}).then(window, [=, &store](const Result<QList<Record>> &pipelines) {
        store.records({&Stage::entity()}).then(window, [=](const Result<QList<Record>> &stages) {
            open(pipelines ? *pipelines : QList<Record>(), stages ? *stages : QList<Record>());
        });
    });
}

ToolInfo pipelinesTool()
{
    return {.key = "edit_pipelines",
        .icon = "stairs",
        .context = "crm::DealsPage",
        .label = QT_TRANSLATE_NOOP("crm::DealsPage", "Pipelines and Stages"),
        .menu = ToolInfo::Menu::Tools,
        .run
        = [](Workspace &workspace, Page *, QWidget *window) { (new PipelineEditor(workspace, {}, window))->open(); }};
}

} // namespace crm
