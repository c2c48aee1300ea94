// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/activity.h"
#include "db/store/store.h"

namespace crm {

/// What is known of a deal when its card is painted.
struct DealFacts
{
    QString name;
    QString company; ///< or the contact's name when there is no company
    QString stage;
    Amount amount;
    QString currency;
    QDate expectedClose;
    QDate openedOn;
    QDateTime stageSince;
    QDateTime lastContact;         ///< that went both ways, about the deal or with its company or contact; null: never
    std::optional<qint64> rotDays; ///< of the stage; null: never stale
    QString nextStep;
    std::optional<Task> task; ///< the open one due first
    bool isClosed = false;
};

/// The one thing about a deal that its badge says; tone and icon by name, see roles.h.
struct DealBadge
{
    QString text;
    QString tone;
    QString icon;
    friend bool operator==(const DealBadge &, const DealBadge &) = default;
};

/// The most pressing first: overdue close, overdue task, stale, next task, next step, new, no next step.
DealBadge dealBadge(const DealFacts &facts, const QDateTime &now);

/// Whole days without a talk or a move; 0 when the deal is not stale or its stage never lets deals go stale.
int staleDays(const DealFacts &facts, const QDateTime &now);

/// A deal as its card shows it.
struct DealCard
{
    quint32 rid = 0;
    Id id; ///< null: the deal is gone
    Id organisation;
    Id person;
    Id stage;
    Id owner;
    QString ownerName;
    DealFacts facts;
    QString amountText;
    QString closeText;
    QString closeTone; ///< "bad" when overdue, "warn" in the last week
    DealBadge badge;
    QString spoken; ///< the whole card in one sentence, for screen readers
    bool isCompany = false;
};

/// What rows must be asked for to make cards.
const QByteArrayList &dealPaths();
DealCard dealCard(const Row &row, const std::optional<Task> &next, const QDateTime &now);

/// "12 Feb" in the locale's order, with the year when it is another one.
QString shortDayText(const QDate &day, const QDate &today);
/// "in 4 days", "today", "3 days ago".
QString daysFromNow(const QDate &day, const QDate &today);
/// "3 h", "1.5 days", "12 days", "3 months": how long something took, rounded; at least "less than a minute".
QString spanText(qint64 ms);

} // namespace crm
