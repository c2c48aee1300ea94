// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/query.h"

namespace crm {

/// The comparisons that make sense for a kind of field, the most useful first.
QList<Filter::Op> operatorsFor(const Field &field);
/// "contains", "is", "before": as people say it of this kind of field.
QString operatorText(const Field &field, Filter::Op op);
/// Whether the comparison needs a value.
bool needsValue(Filter::Op op);

/// "Lifecycle: Customer, Lead", "Amount ≥ €1,000", "Company is empty". `titles`: of the records that ids stand for.
QString filterText(const Entity &entity, const Filter &filter, const QHash<Id, QString> &titles = {});

/// "Company › City": the labels along a path.
QString pathText(const Entity &entity, const QByteArray &path);

/// Ids of records a filter compares with, by kind: their titles make its text readable.
QHash<const Entity *, QList<Id>> referredIn(const Entity &entity, const Filter &filter);

/// The parts of a filter that are all in force together.
QList<Filter> conjuncts(const Filter &filter);

} // namespace crm
