// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/savecheck.h"

namespace crm {

class RecordDialog;

/// Says at the owner of a new lead that it may be left to the rules. For sayWhileTyping().
void sayWhoGetsLead(RecordDialog &dialog, Workspace &workspace);

/// A new lead that somebody types without an owner goes to whom the rules choose, as one of the quick line or an import
/// does; where none fits it stays without. For checkBeforeSaving().
void checkTypedLead(
    Workspace &workspace, const Record &lead, QWidget *window, std::function<void(const SaveCheck &)> then);

} // namespace crm
