// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/shellparts.h"

namespace crm {

/// Learning, corrective actions, causes, vouchers, canned answers, knowledge articles, installed products.
QList<PageInfo> servicePages();

/// The service report of the company or contact shown, as PDF; the installed product of a copied serial number.
QList<ToolInfo> serviceTools();

} // namespace crm
