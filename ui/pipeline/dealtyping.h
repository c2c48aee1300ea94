// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace crm {

class RecordDialog;

/// Says at the next step of an open deal that there should be one. For sayWhileTyping().
void sayWhatIsNext(RecordDialog &dialog);

} // namespace crm
