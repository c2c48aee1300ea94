// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/activity.h"
#include "db/store/store.h"
#include "models/schedule/recurrence.h"

namespace crm {

/// Something in time: a task or appointment, or one occurrence of one that repeats.
struct AgendaItem
{
    Record record;   ///< as stored; an occurrence nobody has touched has the record of its series
    QDateTime start; ///< UTC; null: some day
    QDateTime end;   ///< UTC; null: it has none
    bool isAllDay = false;
    QDateTime occurrenceAt = {};            ///< the start its series' rule gives; null: of no series
    QHash<QByteArray, QString> titles = {}; ///< of the records it refers to, by field

    bool isOfSeries() const { return occurrenceAt.isValid(); }
    /// It has no record of its own yet.
    bool isBare() const { return !record.isNull("recurrence"); }
    Id seriesId() const { return isBare() ? record.id : record.reference("series"); }
    bool isOpen() const { return record.text("status") == u"open"; }
    /// Has a beginning and an end, or is a meeting or a visit.
    bool isAppointment() const;
    QString with() const; ///< whom or what it is about: "Ann Lee · Kyoto Optics"
    /// Where it ends for drawing: without an end half an hour, of all day one day.
    QDateTime shownEnd() const;
    QDateTime remindAt() const; ///< UTC; of an occurrence as long before it as the series says; null: none
    QDate firstDay(const QTimeZone &zone) const;
    QDate lastDay(const QTimeZone &zone) const;
    /// Tells occurrences of one series apart; the same after the program was closed.
    QString key() const;
};

/// A stored task in which `at` days and times are put into words for iCalendar: "20260302T080000Z".
QString instantWord(const QDateTime &at);
QList<QDateTime> instantsOf(const QString &words);

/// The series a repeating task describes.
Series seriesOf(const Record &task);
QTimeZone zoneOf(const Record &task);

/// Which part of whose agenda.
struct AgendaRange
{
    QDateTime from;  ///< UTC
    QDateTime until; ///< UTC; not included
    Id owner = {};   ///< null: everybody's
    bool isOpenOnly = false;
};

/// What takes place or is due in the range, by start. Nothing cancelled.
Answer<Result<QList<AgendaItem>>> readAgenda(Store &store, const AgendaRange &range);

/// The steps of readAgenda(), for tests and for asking more in the same trip.
QList<Selection> agendaQuestions(const AgendaRange &range);
QList<AgendaItem> agendaOf(const QList<QList<Row>> &answers, const AgendaRange &range);

/// The record of a task with its own times.
AgendaItem itemOf(const Record &task);

} // namespace crm
