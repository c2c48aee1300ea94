// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/stagetotals.h"
#include "ui/kit/labels.h"
#include "ui/pipeline/stageview.h"

namespace crm {

/// A stage of the board: what it is called and comes to, and its cards.
class BoardColumn final : public QWidget
{
    Q_OBJECT
public:
    BoardColumn(const Stage &stage, int place, QWidget *parent = nullptr);

    const Stage &stage() const { return m_stage; }
    StageView *view() const { return m_view; }
    void setTotals(const StageTotals &totals, const RateBook &rates = {}, const QString &currency = {});
    void setReadOnly(bool isReadOnly);

signals:
    void newAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Stage m_stage;
    int m_place; ///< among all stages: decides the colour
    Label *m_count;
    Label *m_sums;
    IconButton *m_new;
    StageView *m_view;
};

} // namespace crm
