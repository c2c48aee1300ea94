// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/service/workcalendar.h"

#include <QWidget>

namespace crm {

/// The hours of a week, drawn: a column per day, working time filled.
class WeekView final : public QWidget
{
    Q_OBJECT
public:
    explicit WeekView(QWidget *parent = nullptr);

    void setCalendar(const WorkCalendar &calendar);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    WorkCalendar m_calendar;
};

} // namespace crm
