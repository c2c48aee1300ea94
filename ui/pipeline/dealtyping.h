// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace crm {

class RecordDialog;
class Workspace;

// For sayWhileTyping().

/// Says at the next step of an open deal that there should be one.
void sayWhatIsNext(RecordDialog &dialog);

/// Says at the contact that they work elsewhere. One that a new deal came with goes when its company is chosen.
void sayWhoWorksElsewhere(RecordDialog &dialog, Workspace &workspace);

} // namespace crm
