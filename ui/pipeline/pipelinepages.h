// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/shellparts.h"

namespace crm {

Page *makeDealsPage(Workspace &workspace, QWidget *parent);

/// The pipeline as the sidebar and the menus know it; shows deals and lists of them.
PageInfo dealsPageInfo();

/// What a card of the board understands.
KeyGroup boardKeys();

/// Opens the form for a new deal with these values; for ShellParts::create when the record is an opportunity. Without a
/// stage it begins in the first of the pipeline that the board shows, or else of the first pipeline.
void createDeal(Workspace &workspace, const Record &defaults, QWidget *window);

/// Menu entry: the editor of pipelines and stages.
ToolInfo pipelinesTool();

} // namespace crm
