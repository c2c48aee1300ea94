// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/demo/demorandom.h"

#include "db/entities/activity.h"
#include "db/entities/casepart.h"
#include "db/entities/sla.h"
#include "db/service/worktimetable.h"

namespace crm {

/// Minutes of working time.
struct DemoPromise
{
    qint64 first = 0;
    qint64 next = 0;
    qint64 resolution = 0;
};

struct DemoStorySetting
{
    const WorkTimetable &hours;
    DemoPromise promise;
    QDateTime now;  ///< where the story ends; UTC
    QString answer; ///< what the customer is told in the end
};

/// A case as it stands now, and what happened in it.
struct DemoStory
{
    ServiceCase serviceCase;
    QList<CaseEvent> events;
    QList<Activity> activities;
    QList<CaseReply> replies;
};

/// Lets a new case live until now: acknowledged, worked on, waiting for somebody, asked after again, solved, closed,
/// now and then reopened; mostly as promised, sometimes too late, with some colleagues more often than with others.
DemoStory storyOf(const ServiceCase &opened, const DemoStorySetting &setting, DemoRandom &random);

} // namespace crm
