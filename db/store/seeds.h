// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace crm {

class Writer;

/// What a new file begins with: one pipeline with its stages, the usual categories of cases.
void seed(Writer &writer);

} // namespace crm
