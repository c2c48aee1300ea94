// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/stagetotals.h"

#include <QAbstractButton>

namespace crm {

/// Where a deal ends: drop a card here to win or lose it. A click shows the deals that ended here this month.
class ClosingZone final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ClosingZone(const Stage &stage, QWidget *parent = nullptr);

    const Stage &stage() const { return m_stage; }
    void setTotals(const StageTotals &thisMonth, const RateBook &rates = {}, const QString &currency = {});
    void setReadOnly(bool isReadOnly) { setAcceptDrops(!isReadOnly); }
    QSize sizeHint() const override;

signals:
    void dropped(const QList<crm::Id> &deals);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    Stage m_stage;
    QString m_count;
    QString m_sum;
    bool m_isDropTarget = false;
};

} // namespace crm
