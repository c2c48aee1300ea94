// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/store.h"

#include <QDate>

namespace crm {

/// First days of the quarters or years in which there is something, the latest first: what a page offers to go back
/// to. The question has one group, by quarter or year.
Answer<Result<QList<QDate>>> filledPeriods(Store &store, const Aggregate &question);

} // namespace crm
