// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/ledgermodel.h"

#include <QFrame>
#include <QPointer>

class QPushButton;
class QTableView;

namespace crm {

class Label;
class SegmentedControl;

/// Explains due times: each clock of a case with its account, span by span, and the sentence to tell the customer.
/// Escape or leaving it closes it.
class SlaPopover final : public QFrame
{
    Q_OBJECT
public:
    explicit SlaPopover(QWidget *parent);

    /// Opens below `global`, inside its parent.
    void explain(const CaseClocks &clocks, const QPoint &global);
    void showClock(SlaClock clock);

    LedgerModel *ledger() const { return m_ledger; }
    QString sentence() const;
    QTableView *table() const { return m_table; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void showFacts(const ClockResult &clock);

    CaseClocks m_clocks;
    LedgerModel *m_ledger;
    SegmentedControl *m_choice = nullptr;
    QWidget *m_choiceBox;
    QList<SlaClock> m_shown;
    Label *m_policy;
    Label *m_due;
    Label *m_standing;
    Label *m_internal;
    Label *m_sentence;
    QPushButton *m_copy;
    QTableView *m_table;
    QPointer<QWidget> m_opener; ///< had the focus before
};

} // namespace crm
