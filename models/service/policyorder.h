// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/record.h"

namespace crm {

/// "Never reached: “Everything else” comes before it": the first that applies to every case which the policy would
/// apply to, and is tried before it. Empty: it can be reached, or is not in use. All policies come in their order; the
/// one asked about may be among them as it was before it was changed.
QString neverReachedText(const QList<Record> &policies, const Record &policy);

/// The place of a new one: before the first that applies to every case, else behind all.
int positionOfNewPolicy(const QList<Record> &policies);

} // namespace crm
