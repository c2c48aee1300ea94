// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/stagebar.h"

#include "ui/kit/labels.h"
#include "ui/kit/partsaccess.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace crm {

StageBar::StageBar(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Stage"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describeParts(this,
        {.role = QAccessible::RadioButton,
            .count = [this] { return int(m_names.size()); },
            .name = [this](int i) { return m_names.value(i); },
            .rect = [this](int i) { return stageRect(i); },
            .isCurrent = [this](int i) { return i == m_current; },
            .press = [this](int i) { choose(i); },
            .ownRole = QAccessible::Slider,
            .hasValue = true});
}

void StageBar::setStages(const QStringList &names, int current, bool isLost)
{
    m_names = names;
    m_isLost = isLost;
    m_current = current;
    m_marked = current;
    setAccessibleDescription(names.value(current));
    partChanged(this, current);
    update();
}

void StageBar::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    setFocusPolicy(isEditable ? Qt::StrongFocus : Qt::NoFocus);
}

QSize StageBar::sizeHint() const
{
    return {scaled(300), scaled(16) + textMetrics(TextStyle::Caption).height() + 2};
}

QSize StageBar::minimumSizeHint() const
{
    return {scaled(120), sizeHint().height()};
}

QRect StageBar::stageRect(int stage) const
{
    const auto gap = scaled(4);
    const auto count = qMax(1, int(m_names.size()));
    const auto width = double(this->width() + gap) / count;
    const auto left = qRound(stage * width);
    const QRect r(left, 0, qRound((stage + 1) * width) - left - gap, height());
    return mirrored(layoutDirection(), rect(), r);
}

int StageBar::stageAt(const QPoint &position) const
{
    for (int i = 0; i < m_names.size(); ++i) {
        if (stageRect(i).contains(position))
            return i;
    }
    return -1;
}

void StageBar::paintEvent(QPaintEvent *)
{
    const auto &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colour = m_isLost ? toneColours(Tone::Bad).text : stageColour(m_current);
    const auto ahead = t.isDark ? blend(t.surface, Qt::white, 0.09) : t.sunken;
    for (int i = 0; i < m_names.size(); ++i) {
        const auto r = stageRect(i);
        const bool isBehind = i < m_current && !m_isLost; // which stages a lost deal went through, its history says
        auto fill = isBehind ? blend(colour, t.surface, 0.45) : i == m_current ? colour : ahead;
        if (i == m_hovered && m_isEditable)
            fill = blend(fill, stageColour(i), 0.5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        const auto height = scaled(6);
        painter.drawRoundedRect(QRect(r.x(), scaled(3), r.width(), height), height / 2.0, height / 2.0);
        const auto isCurrent = i == m_current;
        paintText(&painter, {r.x(), scaled(13), r.width(), r.height() - scaled(13)}, m_names[i],
            {.style = TextStyle::Caption,
                .weight = isCurrent ? QFont::DemiBold : QFont::Medium,
                .colour = isCurrent ? t.text : t.faint,
                .direction = layoutDirection()});
        if (hasFocus() && i == m_marked)
            paintFocusRing(&painter, QRect(r.x() - 1, 0, r.width() + 2, scaled(12)), scaled(6));
    }
}

void StageBar::choose(int stage)
{
    if (m_isEditable && stage >= 0 && stage < m_names.size() && stage != m_current)
        emit stageChosen(stage);
}

void StageBar::mark(int stage)
{
    if (m_names.isEmpty())
        return;
    m_marked = qBound(0, stage, int(m_names.size()) - 1);
    partChanged(this, m_marked);
    update();
}

void StageBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(stageAt(event->position().toPoint()));
}

void StageBar::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = stageAt(event->position().toPoint());
    update();
}

void StageBar::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void StageBar::keyPressEvent(QKeyEvent *event)
{
    const auto step = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return mark(m_marked + step);
    case Qt::Key_Left:
        return mark(m_marked - step);
    case Qt::Key_Home:
        return mark(0);
    case Qt::Key_End:
        return mark(int(m_names.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose(m_marked);
    default:
        QWidget::keyPressEvent(event);
    }
}

void StageBar::focusInEvent(QFocusEvent *event)
{
    m_marked = m_current;
    QWidget::focusInEvent(event);
    update();
}

void StageBar::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool StageBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const auto stage = stageAt(help->pos());
        QToolTip::showText(help->globalPos(), plainToolTip(m_names.value(stage)), this); // names may be elided
        return true;
    }
    return QWidget::event(event);
}

} // namespace crm
