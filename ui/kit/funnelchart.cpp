// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/funnelchart.h"

#include "ui/kit/paint.h"
#include "ui/kit/partsaccess.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace crm {

FunnelChart::FunnelChart(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    describeParts(this,
        {.role = QAccessible::ListItem,
            .count = [this] { return int(m_steps.size()); },
            .name = [this](int i) { return spoken(i); },
            .rect = [this](int i) { return stepRect(i); },
            .isCurrent = [this](int i) { return i == m_marked; },
            .press = [this](int i) { emit stepActivated(i); },
            .ownRole = QAccessible::List});
}

void FunnelChart::setSteps(const QList<FunnelStep> &steps)
{
    m_steps = steps;
    m_marked = qBound(0, m_marked, qMax(0, int(steps.size()) - 1));
    QStringList said;
    for (int i = 0; i < steps.size(); ++i)
        said += spoken(i);
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QString FunnelChart::spoken(int step) const
{
    const auto s = m_steps.value(step);
    return s.shareText.isEmpty() ? tr("%1: %2").arg(s.name, s.valueText)
                                 : tr("%1: %2, %3 of the step before").arg(s.name, s.valueText, s.shareText);
}

int FunnelChart::valueRoom() const
{
    int widest = 0;
    for (const auto &each : m_steps)
        widest = qMax(widest, textMetrics(TextStyle::Small, QFont::DemiBold).horizontalAdvance(each.valueText));
    return qMax(scaled(44), widest + scaled(8));
}

int FunnelChart::widestName() const
{
    int widest = 0;
    for (const auto &each : m_steps)
        widest = qMax(widest, textMetrics(TextStyle::Small, QFont::Medium).horizontalAdvance(each.name));
    return widest;
}

QSize FunnelChart::sizeHint() const
{
    return {scaled(240), scaled(27) * qMax(3, int(m_steps.size()))};
}

QSize FunnelChart::minimumSizeHint() const
{
    return {scaled(180), scaled(21) * qMax(3, int(m_steps.size()))};
}

QRect FunnelChart::stepRect(int step) const
{
    const auto each = double(height()) / qMax(1, int(m_steps.size()));
    return {0, qRound(step * each), width(), qRound((step + 1) * each) - qRound(step * each)};
}

void FunnelChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_steps.size(); ++i)
        paintStep(&painter, i);
}

void FunnelChart::paintStep(QPainter *painter, int step) const
{
    const auto &t = tokens();
    const auto &s = m_steps[step];
    const auto r = stepRect(step);
    const auto place = [&](const QRect &rect) { return mirrored(layoutDirection(), r, rect); };
    if (step == m_hovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.hover);
        painter->drawRoundedRect(r, 5, 5);
    }
    const auto nameWidth = qMin(widestName() + scaled(16), r.width() * 2 / 5);
    const auto valueWidth = valueRoom();
    const auto shareWidth = scaled(46);
    paintText(painter, place({r.left() + 3, r.top(), nameWidth - scaled(8), r.height()}), s.name,
        {.style = TextStyle::Small, .weight = QFont::Medium, .colour = t.muted, .direction = layoutDirection()});
    double widest = 0;
    for (const auto &each : m_steps)
        widest = qMax(widest, each.value);
    const auto height = qMin(scaled(16), r.height() - 6);
    const QRect track(r.left() + nameWidth, r.top() + (r.height() - height) / 2,
        qMax(10, r.width() - nameWidth - valueWidth - shareWidth), height);
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.isDark ? blend(t.surface, Qt::white, 0.05) : t.hover);
    painter->drawRoundedRect(place(track), 5, 5);
    auto bar = track;
    bar.setWidth(widest > 0 ? qMax(s.value > 0 ? 10 : 0, qRound(track.width() * s.value / widest)) : 0);
    painter->setBrush(s.colour.isValid() ? s.colour : stageColour(step));
    if (bar.width() > 0)
        painter->drawRoundedRect(place(bar), 5, 5);
    const auto x = track.right() + 1;
    paintText(painter, place({x, r.top(), valueWidth - 2, r.height()}), s.valueText,
        {.style = TextStyle::Small,
            .weight = QFont::DemiBold,
            .direction = layoutDirection(),
            .alignment = Qt::AlignRight});
    paintText(painter, place({x + valueWidth, r.top(), shareWidth - 3, r.height()}), s.shareText,
        {.style = TextStyle::Small,
            .colour = step == m_hovered ? t.muted : t.faint,
            .direction = layoutDirection(),
            .alignment = Qt::AlignRight});
    if (hasFocus() && step == m_marked)
        paintFocusRing(painter, r, 5);
}

void FunnelChart::mark(int step)
{
    m_marked = qBound(0, step, qMax(0, int(m_steps.size()) - 1));
    partChanged(this, m_marked);
    update();
}

void FunnelChart::mousePressEvent(QMouseEvent *event)
{
    const auto step = m_steps.isEmpty() ? -1 : int(event->position().y() * double(m_steps.size()) / height());
    if (event->button() != Qt::LeftButton || step < 0 || step >= m_steps.size())
        return;
    mark(step);
    emit stepActivated(step);
}

void FunnelChart::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = int(event->position().y() * double(m_steps.size()) / qMax(1, height()));
    update();
}

void FunnelChart::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void FunnelChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        return mark(m_marked + 1);
    case Qt::Key_Up:
        return mark(m_marked - 1);
    case Qt::Key_Home:
        return mark(0);
    case Qt::Key_End:
        return mark(int(m_steps.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_marked < m_steps.size())
            emit stepActivated(m_marked);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FunnelChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void FunnelChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace crm
