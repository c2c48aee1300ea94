// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/schedule/repetition.h"

#include <QWidget>

class QComboBox;
class QSpinBox;
class QToolButton;

namespace crm {

class DateEditor;
class Entity;

/// "Every 2 weeks on Mo Th", "Every month on the last Friday": a repetition put together.
class RepetitionPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit RepetitionPanel(QWidget *parent = nullptr);

    /// `day` is the first one: which day of a month is meant is said by it.
    void show(const Repetition &repetition, const QDate &day);
    Repetition repetition() const;
    /// What is missing, as a sentence; empty: nothing.
    QString problem() const;

signals:
    void edited();

private:
    QWidget *makeDays();
    void showUnit();
    void fillUnits();

    QSpinBox *m_interval;
    QComboBox *m_unit;
    QList<QToolButton *> m_weekdays; ///< 1 Monday … 7 Sunday; there before the row they stand in
    QWidget *m_days;
    QComboBox *m_monthDay;
};

/// When a series is over: never, on a day, or after so many times.
class RuleEndPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit RuleEndPanel(const Entity &entity, QWidget *parent = nullptr);

    void show(const RuleEnd &end);
    RuleEnd end() const;
    /// `first` is the day of the first one.
    QString problem(const QDate &first) const;
    /// What is offered at first when a day is asked for.
    void setUsualLast(const QDate &day) { m_usualLast = day; }

signals:
    void edited();

private:
    enum Kind { Never, On, After };
    void showKind();

    QComboBox *m_kind;
    DateEditor *m_last;
    QSpinBox *m_count;
    QDate m_usualLast;
};

} // namespace crm
