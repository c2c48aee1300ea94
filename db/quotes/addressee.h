// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/record.h"

namespace crm {

/// The lines of an address: company, contact, then where the company is, or without one the contact. Either may be
/// invalid.
QString addressOf(const Record &organisation, const Record &person);

} // namespace crm
