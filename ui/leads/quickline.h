// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/lead.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QLineEdit;

namespace crm {

class Label;

/// Takes down a lead in one line and says below what it has understood; Enter stores it, assigned by rule.
class QuickLine final : public QWidget
{
    Q_OBJECT
public:
    explicit QuickLine(Workspace &workspace, QWidget *parent = nullptr);

    QLineEdit *edit() const { return m_edit; }
    QString understood() const;

signals:
    void captured(const crm::Id &lead);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readSources();
    void showUnderstood();
    void take(const QString &line);
    void capture();
    void store(const Record &lead);

    Workspace &m_workspace;
    QLineEdit *m_edit;
    Label *m_understood;
    QStringList m_sources; ///< that leads come from
};

} // namespace crm
