// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/lead.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QFormLayout;
class QGridLayout;
class QVBoxLayout;

namespace crm {

class Label;
class SegmentedControl;

/// The four questions that qualify a lead; an answer is stored as it is given.
class LeadChecklist final : public QWidget
{
    Q_OBJECT
public:
    explicit LeadChecklist(Workspace &workspace, QWidget *parent = nullptr);

    void show(const Record &lead, bool isReadOnly);
    /// One per question, in the order of checklist().
    const QList<SegmentedControl *> &answers() const { return m_answers; }

private:
    Workspace &m_workspace;
    Record m_lead;
    Label *m_done;
    QList<SegmentedControl *> m_answers;
};

/// The score with everything that counts for or against it.
class LeadScore final : public QWidget
{
    Q_OBJECT
public:
    explicit LeadScore(QWidget *parent = nullptr);

    void show(const Record &lead);
    int points() const { return m_points; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_value;
    QWidget *m_reasons = nullptr;
    QVBoxLayout *m_column;
    QWidget *m_track;
    int m_points = 0;
};

/// What else is known: how to reach them, where they come from, what they want, whose they are and why.
class LeadFacts final : public QWidget
{
    Q_OBJECT
public:
    explicit LeadFacts(Workspace &workspace, QWidget *parent = nullptr);

    /// `titles`: of what the lead refers to, by field.
    void show(const Record &lead, const QHash<QByteArray, QString> &titles, bool isReadOnly);

signals:
    void assignAsked();

private:
    void add(const char *icon, const QString &name, QWidget *value);
    void addText(const char *icon, const QString &name, const QString &text);
    void addUrl(const char *icon, const QString &name, const QString &text, const QString &url);
    void addOwner(const Lead &lead, const QString &owner, bool isReadOnly);

    Workspace &m_workspace;
    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr;
    QVBoxLayout *m_column;
};

} // namespace crm
