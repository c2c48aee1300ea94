// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/tokens.h"

#include <QWidget>

namespace crm {

/// A bar of a waterfall: it begins where the one before it ends.
struct WaterfallStep
{
    QString name;
    double change = 0;    ///< of a total: the level itself
    QString valueText;    ///< formatted
    bool isTotal = false; ///< stands on the ground
    Tone tone = Tone::Neutral;
    QString shortText = {}; ///< in place of the value where that has no room; empty: there is none
};

/// The text, or what of it fits into the width and the rest: cut at a space where there is one.
QStringList twoLines(const QFontMetrics &metrics, const QString &text, int width);

/// How one sum became another, step by step. Every step can be activated by click and keyboard.
class WaterfallChart final : public QWidget
{
    Q_OBJECT
public:
    explicit WaterfallChart(const QString &accessibleName, QWidget *parent = nullptr);

    void setSteps(const QList<WaterfallStep> &steps);
    const QList<WaterfallStep> &steps() const { return m_steps; }
    QSize sizeHint() const override { return {scaled(360), scaled(180)}; }
    QSize minimumSizeHint() const override { return {scaled(240), scaled(140)}; }
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
    QString spoken(int step) const;
    int stepAt(const QPoint &position) const;
    double levelBefore(int step) const;
    double yOf(double level) const;
    int nameHeight() const;
    void paintName(QPainter *painter, const QRect &step, const QString &name) const;
    void paintStep(QPainter *painter, int step) const;
    void mark(int step);

    QList<WaterfallStep> m_steps;
    double m_highest = 0;
    int m_marked = 0;
    int m_hovered = -1;
};

} // namespace crm
