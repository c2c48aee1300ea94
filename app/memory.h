// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace crm {

/// Large pieces of memory go back to the system as soon as they are freed, where the C library can be told so: the rows
/// of a list of a million take megabytes for every key typed.
void giveBackMemory();

} // namespace crm
