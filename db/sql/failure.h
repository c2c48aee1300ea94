// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/value/result.h"

namespace crm {

/// Thrown inside db for what the user can act on; Lane turns it into the Result's Error.
struct Failure
{
    Error error;
};

} // namespace crm
