// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/demo/demodata.h"
#include "models/demo/demorandom.h"

namespace crm {

/// What the service desk of the invented house has: causes, canned answers, articles, a voucher policy, products
/// installed, and the latest cases worked on: decided, remedied, learned from. After the customers.
void addServiceDemo(Batch &batch, DemoRandom &random, const DemoScale &scale);

} // namespace crm
