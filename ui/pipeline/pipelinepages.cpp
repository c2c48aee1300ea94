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
