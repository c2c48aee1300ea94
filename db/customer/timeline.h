// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/edit.h"

namespace crm {

class Connection;
class Registry;

/// Newest first over every entity that declares a timeline and refers to the customer. Throws SqlError.
QList<TimelineItem> readTimeline(Connection &connection, const Registry &registry, const TimelineQuery &query);

/// A record's lines of the change log, newest first. Throws SqlError.
QList<HistoryLine> readHistory(Connection &connection, const AnyRef &ref, int limit);

/// The lines of many records from a moment on, of each the newest first. Throws SqlError.
QList<RecordLine> readLines(Connection &connection, const QList<AnyRef> &records, const QDateTime &since);

/// Local transactions, newest first. Throws SqlError.
QList<TransactionInfo> readTransactions(Connection &connection, int limit);

/// The latest time of any transaction since the steps were last explained, which need not be the newest one's; invalid
/// when there is none. Throws SqlError.
QDateTime readLatestStep(Connection &connection);
void explainSteps(Connection &connection);

} // namespace crm
