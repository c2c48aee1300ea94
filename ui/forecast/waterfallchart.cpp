// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forecast/waterfallchart.h"

#include "ui/kit/paint.h"
#include "ui/kit/partsaccess.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace crm {

QStringList twoLines(const QFontMetrics &metrics, const QString &text, int width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return {text};
    auto end = text.size() - 1;
    while (end > 0 && metrics.horizontalAdvance(text.left(end)) > width)
        --end;
    const auto space = text.lastIndexOf(u' ', end);
    const auto cut = space > 0 ? space : qMax<qsizetype>(1, end); // Chinese has no spaces
    return {text.left(cut), text.mid(cut).trimmed()};
}

WaterfallChart::WaterfallChart(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    describeParts(this,
        {.role = QAccessible::ListItem,
            .count = [this] { return int(m_steps.size()); },
            .name = [this](int i) { return spoken(i); },
            .rect = [this](int i) { return stepRect(i); },
            .isCurrent = [this](int i) { return i == m_marked; },
            .press = [this](int i) { emit stepActivated(i); },
            .ownRole = QAccessible::List});
}

void WaterfallChart::setSteps(const QList<WaterfallStep> &steps)
{
    m_steps = steps;
    m_marked = qBound(0, m_marked, qMax(0, int(steps.size()) - 1));
    m_highest = 0;
    QStringList said;
    for (int i = 0; i < steps.size(); ++i) {
        m_highest = qMax(m_highest, qMax(levelBefore(i), levelBefore(i + 1)));
        said += spoken(i);
    }
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    update();
}

QString WaterfallChart::spoken(int step) const
{
    const auto s = m_steps.value(step);
    return tr("%1: %2").arg(s.name, s.valueText);
}

double WaterfallChart::levelBefore(int step) const
{
    double level = 0;
    for (int i = 0; i < step && i < m_steps.size(); ++i)
        level = m_steps[i].isTotal ? m_steps[i].change : level + m_steps[i].change;
    return level;
}

QRect WaterfallChart::stepRect(int step) const
{
    const auto each = double(width()) / qMax(1, int(m_steps.size()));
    const QRect rect(qRound(step * each), 0, qRound((step + 1) * each) - qRound(step * each), height());
    return mirrored(layoutDirection(), QWidget::rect(), rect);
}

int WaterfallChart::stepAt(const QPoint &position) const
{
    for (int i = 0; i < m_steps.size(); ++i)
        if (stepRect(i).contains(position))
            return i;
    return -1;
}

double WaterfallChart::yOf(double level) const
{
    const auto top = textMetrics(TextStyle::Small).height() + 4.0;
    const auto bottom = height() - nameHeight() - 6.0;
    return bottom - (m_highest > 0 ? level / m_highest : 0) * (bottom - top);
}

void WaterfallChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().border, 1));
    const auto ground = qRound(yOf(0)) + 0.5;
    painter.drawLine(QPointF(0, ground), QPointF(width(), ground));
    for (int i = 0; i < m_steps.size(); ++i)
        paintStep(&painter, i);
}

void WaterfallChart::paintStep(QPainter *painter, int step) const
{
    const auto &t = tokens();
    const auto &s = m_steps[step];
    const auto r = stepRect(step);
    if (step == m_hovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.hover);
        painter->drawRoundedRect(r, 5, 5);
    }
    const auto from = s.isTotal ? 0 : levelBefore(step);
    const auto to = levelBefore(step + 1);
    const auto high = yOf(qMax(from, to));
    const auto low = yOf(qMin(from, to));
    const auto wide = qMin<double>(r.width() * 0.68, scaled(46));
    const QRectF bar(r.center().x() - wide / 2, high, wide, qMax(2.0, low - high));
    painter->setPen(Qt::NoPen);
    painter->setBrush(s.isTotal ? t.accent : toneColours(s.tone).text);
    painter->drawRoundedRect(bar, 3, 3);
    if (step + 1 < m_steps.size()) { // the level the next one begins at
        const auto next = stepRect(step + 1).center().x();
        const auto way = next > r.center().x() ? 1 : -1;
        painter->setPen(QPen(t.borderStrong, 1, Qt::DotLine));
        const auto y = qRound(yOf(to)) + 0.5;
        painter->drawLine(QPointF(r.center().x() + way * wide / 2, y), QPointF(next - way * wide / 2, y));
    }
    const auto line = textMetrics(TextStyle::Small).height();
    const auto room = textMetrics(TextStyle::Small, QFont::DemiBold).horizontalAdvance(s.valueText) <= r.width();
    paintText(painter, {r.left(), qMax(0, int(high) - line - 2), r.width(), line},
        room || s.shortText.isEmpty() ? s.valueText : s.shortText,
        {.style = TextStyle::Small, .weight = QFont::DemiBold, .alignment = Qt::AlignHCenter});
    paintName(painter, r, s.name);
    if (hasFocus() && step == m_marked)
        paintFocusRing(painter, QRectF(r));
}

/// Of one line or two, for all of them: "Amount up" and "Amount down" must not be cut to the same word.
int WaterfallChart::nameHeight() const
{
    const auto metrics = textMetrics(TextStyle::Caption);
    for (int i = 0; i < m_steps.size(); ++i)
        if (metrics.horizontalAdvance(m_steps[i].name) > stepRect(i).width() - 2)
            return 2 * metrics.height();
    return metrics.height();
}

void WaterfallChart::paintName(QPainter *painter, const QRect &step, const QString &name) const
{
    const auto metrics = textMetrics(TextStyle::Caption);
    const auto lines = twoLines(metrics, name, step.width() - 2);
    auto y = height() - nameHeight() - 2;
    for (const auto &line : lines) {
        paintText(painter, {step.left() + 1, y, step.width() - 2, metrics.height()}, line,
            {.style = TextStyle::Caption, .colour = tokens().muted, .alignment = Qt::AlignHCenter});
        y += metrics.height();
    }
}

void WaterfallChart::mark(int step)
{
    m_marked = qBound(0, step, qMax(0, int(m_steps.size()) - 1));
    partChanged(this, m_marked);
    update();
}

void WaterfallChart::mousePressEvent(QMouseEvent *event)
{
    const auto step = stepAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || step < 0)
        return;
    mark(step);
    emit stepActivated(step);
}

void WaterfallChart::mouseMoveEvent(QMouseEvent *event)
{
    const auto step = stepAt(event->position().toPoint());
    if (step == m_hovered)
        return;
    m_hovered = step;
    setCursor(step >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void WaterfallChart::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void WaterfallChart::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
        return mark(m_marked + (isMirrored ? 1 : -1));
    case Qt::Key_Right:
        return mark(m_marked + (isMirrored ? -1 : 1));
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

void WaterfallChart::focusInEvent(QFocusEvent *)
{
    update();
}

void WaterfallChart::focusOutEvent(QFocusEvent *)
{
    update();
}

} // namespace crm
