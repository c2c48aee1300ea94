// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/edit.h"
#include "models/schedule/agenda.h"

namespace crm {

// What users do with an entry of their agenda, as edits. An occurrence of a series that is changed alone gets a record
// of its own; one that is removed alone is excluded from the series.

/// How much of a series is meant.
enum class SeriesPart { This, Following, All };

/// When something takes place. A null end: it has none.
struct TimeSpan
{
    QDateTime start; ///< UTC
    QDateTime end = {};
    bool isAllDay = false;
    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// A part of an entry's series, with the occurrences that have records of their own (changedOccurrences()).
struct Chosen
{
    AgendaItem item;
    SeriesPart part = SeriesPart::This;
    QList<Record> changed = {};
};

/// The occurrences of a series with records of their own; for what concerns more than one of them.
Answer<Result<QList<Record>>> changedOccurrences(Store &store, const Id &series);

[[nodiscard]] Edit moveItem(const Chosen &chosen, const TimeSpan &to);
/// Takes over what `typed`, made from the item by ownRecord(), says differently.
[[nodiscard]] Edit changeItem(const Chosen &chosen, const Record &typed);
[[nodiscard]] Edit removeItem(const Chosen &chosen);
[[nodiscard]] Edit completeItem(const AgendaItem &item, const QDateTime &at);
[[nodiscard]] Edit reopenItem(const AgendaItem &item);
/// From now on by this rule (readRule()); empty: once only.
[[nodiscard]] Edit repeatItem(const AgendaItem &item, const QString &rule);
/// Nothing of the series takes place from `instant` (UTC) on, except what was done already; null: it goes on for ever.
[[nodiscard]] Edit endSeries(const Chosen &chosen, const QDateTime &instant);
[[nodiscard]] Edit remindOfItem(const AgendaItem &item, const QDateTime &at);

/// A task that somebody typed, as it is to be stored: a series begins on a day its rule gives and knows its zone.
Record onItsRule(Record task);
/// What is to be stored with a series that somebody typed: what was taken out of it and what was changed alone moves
/// along with its start. `changed` are those of changedOccurrences(). The first one is the series.
QList<Record> typedSeries(const Record &before, const Record &typed, const QList<Record> &changed);

/// The record to change when only this one is meant: its own, or a new one for an occurrence without.
Record ownRecord(const AgendaItem &item);

/// The same length and time of day on another day, in the user's zone; `days` may be negative.
TimeSpan spanMoved(const AgendaItem &item, qint64 days, qint64 seconds = 0);

} // namespace crm
