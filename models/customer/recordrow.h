// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/store.h"

namespace crm {

/// The paths that bring a record with one select: every stored field, references as ids, then the titles of the records
/// it refers to. Without what is worked out from other records: each such sum would be a question of its own.
QByteArrayList recordPaths(const Entity &entity);

/// The record and its titles from a row selected with recordPaths(); `at` is its time on the timeline, UTC.
TimelineItem itemOfRow(const Entity &entity, const Row &row);

/// Value of a Text, Choice or Date field as people read it; ids of references stay empty.
QString shownValue(const Entity &entity, const Field &field, const QVariant &value);

} // namespace crm
