// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace crm {

class RecordDialog;
class Workspace;

/// Says at the fields of a form what is worth knowing about what stands there, while it can still be changed; the rules
/// have the last word. Vouchers say so in ui/service/vouchertyping.cpp, leads in ui/leads/leadtyping.cpp,
/// deals in ui/pipeline/dealtyping.cpp.
void sayWhileTyping(RecordDialog &dialog, Workspace &workspace);

} // namespace crm
