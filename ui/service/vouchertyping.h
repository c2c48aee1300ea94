// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/savecheck.h"

namespace crm {

/// What is demanded of a new voucher that somebody types: it is given in the budget that is running. For
/// checkBeforeSaving().
void checkTypedVoucher(
    Workspace &workspace, const Record &voucher, QWidget *window, std::function<void(const SaveCheck &)> then);

} // namespace crm
