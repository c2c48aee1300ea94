// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/pipelinepages.h"

#include "ui/pipeline/dealspage.h"

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

} // namespace crm
