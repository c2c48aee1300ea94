// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <utility>

namespace crm {

// Stretches of time as they come from an aggregate: "2026", "2026-Q4", "2026-11", "2026-11-30".

/// The first day, and the first one behind.
std::pair<QDate, QDate> spanOf(const QString &bucket);
/// The one behind it, of the same length; empty when there is none.
QString bucketAfter(const QString &bucket);
/// As it stands on an axis.
QString bucketText(const QString &bucket);

} // namespace crm
