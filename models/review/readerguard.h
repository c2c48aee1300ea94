// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/edit.h"

#include <optional>

namespace crm {

/// A Guard for the file of somebody who is a reader in their organisation: a sentence unless the edit concerns only
/// what is theirs alone, and what becomes of their words. The server would refuse the rest and give back what was there
/// (SYNC 2.11). Any thread.
std::optional<Error> refusalForReader(const Edit &edit);

} // namespace crm
