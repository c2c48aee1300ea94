// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/query.h"

namespace crm {

class Connection;

/// Counts and sums over the records of an entity that triggers keep beside it, one cell for each combination of the
/// groups, so that a figure over half a million records is read from a few hundred cells. An Instant among the groups
/// (one at most) stands for its day in UTC.
struct Summary
{
    const Entity *entity;
    QByteArrayList groups;    ///< fields of the record itself
    QByteArrayList sums = {}; ///< Integer or Money fields, also computed ones that need nothing but their own record

    QByteArray table() const; ///< columns: the groups, n, and s_x and n_x for the sum and the number of values of x
};

/// Every summary of the program. In db/entities/summaries.cpp.
QList<Summary> registeredSummaries();

QList<Summary> summariesOf(const Entity &entity);

/// CREATE statements of a summary's table and of its index.
QByteArrayList summarySql(const Summary &summary);
/// Names and CREATE statements.
QList<std::pair<QByteArray, QByteArray>> summaryTriggers(const Summary &summary);
/// Counts everything anew. Throws SqlError.
void rebuildSummary(Connection &connection, const Summary &summary);
/// Makes what is missing or was described otherwise and counts everything anew; leaves the triggers. Throws SqlError.
void updateSummaries(Connection &connection, const Entity &entity);

/// How a summary answers a question.
struct SummaryUse
{
    Summary summary;
    Filter rest = {};        ///< the conditions that hold for whole cells
    QByteArray instant = {}; ///< the group whose span below is asked for; empty: none
    qint64 from = 0;         ///< ms
    qint64 until = 0;        ///< ms; not included

    /// What stands after FROM: the table of cells, with the records of the days that the span cuts.
    QByteArray source(QVariantList &values) const;
    static QByteArray measure(const Aggregate::Measure &measure);
};

/// The summary with the fewest groups that gives the same answer as the records; none: count them.
std::optional<SummaryUse> summaryFor(const Aggregate &aggregate);

} // namespace crm
