// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/opportunityedits.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace crm {

class Label;

/// Asks why a deal was won or lost, with the reasons given lately to choose from, and against whom. Enter confirms: a
/// lost deal with a reason only. Escape or leaving it cancels, and then nothing has happened.
class ReasonPopover final : public QFrame
{
    Q_OBJECT
public:
    explicit ReasonPopover(QWidget *parent);

    /// Opens below `global`, inside its parent.
    void ask(const QString &deal, const Stage &stage, const QPoint &global);
    void setSuggestions(const QStringList &reasons);
    /// Those to choose from, and the one the deal names already. Another name goes on the register.
    void setCompetitors(const QList<Competitor> &competitors, const Id &current);

    QLineEdit *edit() const { return m_edit; }
    QComboBox *competitor() const { return m_competitor; }
    QListWidget *suggestions() const { return m_list; }
    QPushButton *confirmButton() const { return m_confirm; }

signals:
    void confirmed(const crm::Ending &ending);
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void confirm();
    void showMatching();
    Ending ending() const;

    Label *m_title;
    QLineEdit *m_edit;
    Label *m_problem;
    QListWidget *m_list;
    QComboBox *m_competitor;
    QPushButton *m_confirm;
    QList<Competitor> m_competitors;
    QStringList m_reasons;
    bool m_isAsking = false;
    bool m_needsReason = false;
};

} // namespace crm
