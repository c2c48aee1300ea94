// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/batch.h"

namespace crm {

/// Does the work and returns when all of it is stored, as if `batch` had been worked with here. Of many new records it is
/// done on a thread of its own, with a batch for that thread, so that the next ones are made ready while the last ones
/// are stored; whatever looks something up finds all that was put before.
void workAhead(Batch &batch, const std::function<void(Batch &)> &work);

} // namespace crm
