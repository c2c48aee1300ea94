// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/value/clock.h"
#include "models/service/triage.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace crm {

class Label;
class Workspace;

/// Above the queue while it is triaged: the order, how often it is looked through, and how long until the next time.
class TriageBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TriageBar(Workspace &workspace, QWidget *parent = nullptr);

    void setClock(Clock clock);
    void load();
    const TriagePlan &plan() const { return m_plan; }
    QComboBox *every() const { return m_every; }
    QPushButton *done() const { return m_done; }
    QString countdown() const;

private:
    void show(const TriagePlan &plan);
    void keep(const TriagePlan &plan);
    void tick();

    Workspace &m_workspace;
    Clock m_clock = systemClock;
    TriagePlan m_plan;
    int m_sequence = 0; ///< an answer that was asked for before something was chosen is out of date
    QComboBox *m_every;
    Label *m_countdown;
    QPushButton *m_done;
};

} // namespace crm
