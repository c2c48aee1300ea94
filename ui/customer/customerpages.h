// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/shellparts.h"

namespace crm {

class CustomerPanel;

/// The 360° page of people and organisations: not in the sidebar, shown by Workspace::open().
PageInfo customerPage();

/// The panel beside a list; CustomerPanel::setCustomer() follows the list's current row.
CustomerPanel *makeCustomerPanel(Workspace &workspace, QWidget *parent);

/// What a customer's page and panel understand while nothing is typed, and the composer while something is.
KeyGroup composerKeys();

} // namespace crm
