// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/pipelinepages.h"

#include "ui/pipeline/dealspage.h"
#include "ui/pipeline/pipelineeditor.h"

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
            {QT_TRANSLATE_NOOP("crm::DealsPage", "Lose the deal"), moved(Qt::Key_L)},
            {QT_TRANSLATE_NOOP("crm::DealsPage", "Go to the stage beside"),
                {QKeySequence(Qt::Key_Left), QKeySequence(Qt::Key_Right)}},
            {QT_TRANSLATE_NOOP("crm::DealsPage", "Open the deal"), {QKeySequence(Qt::Key_Return)}},
            {QT_TRANSLATE_NOOP("crm::DealsPage", "Show or hide the panel beside"), {QKeySequence(Qt::Key_Space)}}}};
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
