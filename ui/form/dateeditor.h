// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/fieldeditor.h"

#include <QDate>
#include <QTime>

#include <optional>

class QCalendarWidget;
class QHBoxLayout;
class QLineEdit;

namespace crm {

class IconButton;

/// A day: typed in the locale's way or as "today" and "+7", by arrow keys, or from a calendar (Alt+Down).
class DateEditor : public FieldEditor
{
    Q_OBJECT
public:
    DateEditor(const Entity &entity, const Field &field, QWidget *parent = nullptr);

    void setValue(const QVariant &value) override;
    QVariant value() const override;
    QString problem() const override { return m_problem; }
    QString unreadable() const override;
    void setUnreadable(const QString &typed) override;
    void setReadOnly(bool isReadOnly) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    QDate date() const { return m_date; }
    QLineEdit *line() const { return m_line; }
    void showDate(const QDate &date);
    QHBoxLayout *row() const { return m_row; }

private:
    void read();
    void step(int days, int months);
    void openCalendar();

    QHBoxLayout *m_row;
    QLineEdit *m_line;
    IconButton *m_open;
    QDate m_date;
    QString m_problem;
};

/// A day and a time of it, local.
class InstantEditor final : public DateEditor
{
    Q_OBJECT
public:
    InstantEditor(const Entity &entity, const Field &field, QWidget *parent = nullptr);

    void setValue(const QVariant &value) override;
    QVariant value() const override;
    QString problem() const override;
    QString unreadable() const override;
    void setUnreadable(const QString &typed) override;
    void setReadOnly(bool isReadOnly) override;
    /// What a day without a time means: for an appointment the morning, for a filter the day's beginning.
    void setUsualTime(const QTime &time);

private:
    QLineEdit *m_time;
    QTime m_usual;
    std::optional<qint64> m_exact; ///< as set, ms: seconds are kept while nobody changes the minute
};

} // namespace crm
