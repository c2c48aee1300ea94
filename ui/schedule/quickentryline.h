// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/value/clock.h"
#include "models/schedule/customermatch.h"
#include "models/schedule/quickentry.h"
#include "models/schedule/scheduleedits.h"
#include "ui/shell/workspace.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace crm {

class Badge;
class FilterChip;
class Label;

/// One line to write down what is to be done, with whom and when. Below it stands what was understood, before Enter is
/// pressed; the customer found can be taken out again.
class QuickEntryLine final : public QWidget
{
    Q_OBJECT
public:
    explicit QuickEntryLine(Workspace &workspace, QWidget *parent = nullptr);

    void setClock(Clock clock) { m_clock = std::move(clock); }
    /// When it is unless the line says otherwise, such as the time marked in the calendar; null: nothing is given.
    void setGiven(const TimeSpan &span);
    /// The record it concerns unless the line names somebody.
    void setAbout(const AnyRef &ref) { m_aboutRef = ref; }
    void setText(const QString &text);
    QLineEdit *edit() const { return m_edit; }
    /// As understood now, with what was given.
    QuickEntry entry() const;
    const CustomerMatch &customer() const { return m_match; }
    /// Nothing typed is waiting to be looked up.
    bool isSettled() const { return !m_soon.isActive() && m_open == 0; }
    void submit();

signals:
    void added(const crm::AnyRef &task);
    void cancelled();
    void understood(); ///< what is shown below the line is up to date

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void lookUp();
    void showUnderstood();
    QuickContext context() const;

    Workspace &m_workspace;
    Clock m_clock = systemClock;
    QLineEdit *m_edit;
    QWidget *m_row;
    Badge *m_kind;
    Badge *m_when;
    Badge *m_rule;
    FilterChip *m_customer;
    Label *m_hint;
    QuickEntry m_entry;
    CustomerMatch m_match;
    QStringList m_refused; ///< words the user does not mean as a name
    TimeSpan m_given;
    AnyRef m_aboutRef;
    QTimer m_soon;
    int m_open = 0; ///< questions without an answer
    int m_sequence = 0;
};

} // namespace crm
