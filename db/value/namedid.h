// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/value/id.h"

namespace crm {

/// The id of what has the same name on every device: a version-8 UUID (RFC 9562 §5.8) cut from the SHA-256 of the
/// name. Two files that make the same thing without knowing of each other make one record of it.
Id namedId(const QByteArray &name);

} // namespace crm
