// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QWidget>

namespace crm {

/// One step of a funnel.
struct FunnelStep
{
    QString name;
    double value = 0;
    QString valueText; ///< formatted
    QString shareText; ///< share of the step before, formatted; empty for the first
    QColor colour;     ///< invalid: stageColour() of its place
};

/// Horizontal bars from the widest step down. Up and Down move, Enter and a click choose a step.
class FunnelChart final : public QWidget
{
    Q_OBJECT
public:
    explicit FunnelChart(const QString &accessibleName, QWidget *parent = nullptr);

    void setSteps(const QList<FunnelStep> &steps);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QRect stepRect(int step) const;

signals:
    void stepActivated(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void paintStep(QPainter *painter, int step) const;
    int widestName() const;
    int valueRoom() const;
    QString spoken(int step) const;
    void mark(int step);

    QList<FunnelStep> m_steps;
    int m_marked = 0;
    int m_hovered = -1;
};

} // namespace crm
