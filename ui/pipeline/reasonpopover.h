// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/opportunity.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace crm {

class Label;

/// Asks why a deal was won or lost, with the reasons given lately to choose from. Enter confirms, with or without a
/// reason; Escape or leaving it cancels, and then nothing has happened.
class ReasonPopover final : public QFrame
{
    Q_OBJECT
public:
    explicit ReasonPopover(QWidget *parent);

    /// Opens below `global`, inside its parent.
    void ask(const QString &deal, const Stage &stage, const QPoint &global);
    void setSuggestions(const QStringList &reasons);

    QLineEdit *edit() const { return m_edit; }
    QListWidget *suggestions() const { return m_list; }
    QPushButton *confirmButton() const { return m_confirm; }

signals:
    void confirmed(const QString &reason);
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void confirm();
    void showMatching();

    Label *m_title;
    QLineEdit *m_edit;
    QListWidget *m_list;
    QPushButton *m_confirm;
    QStringList m_reasons;
    bool m_isAsking = false;
};

} // namespace crm
