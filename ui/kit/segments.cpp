// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/segments.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/partsaccess.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace crm {

namespace {

constexpr int inset = 3; // px between the ground and the chosen segment

} // namespace

SegmentedControl::SegmentedControl(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // its texts end in dots before a page's title goes
    setMinimumWidth(scaled(60));
    setMouseTracking(true);
    describeParts(this,
        {.role = QAccessible::RadioButton,
            .count = [this] { return count(); },
            .name = [this](int i) { return text(i); },
            .rect = [this](int i) { return segmentRect(i); },
            .isCurrent = [this](int i) { return i == m_current; },
            .press = [this](int i) { setCurrentIndex(i); }});
}

int SegmentedControl::addSegment(const QString &text, const QString &iconName)
{
    m_segments.append({text, iconName});
    if (m_current < 0)
        m_current = 0;
    setAccessibleDescription(this->text(m_current));
    updateGeometry();
    update();
    return count() - 1;
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (index < 0 || index >= count() || index == m_current)
        return;
    m_current = index;
    setAccessibleDescription(text(index));
    partChanged(this, index);
    update();
    emit currentChanged(index);
}

int SegmentedControl::segmentWidth(const Segment &segment) const
{
    const auto text = textMetrics(TextStyle::Body, QFont::DemiBold).horizontalAdvance(segment.text);
    const auto picture = segment.icon.isEmpty() ? 0 : scaled(16) + (text > 0 ? scaled(6) : 0);
    return text + picture + scaled(28);
}

QSize SegmentedControl::sizeHint() const
{
    int width = 2 * inset;
    for (const auto &segment : m_segments)
        width += segmentWidth(segment);
    return {width, qMax(scaled(34), textMetrics(TextStyle::Body).height() + scaled(16))};
}

QRect SegmentedControl::segmentRect(int index) const
{
    double before = 0;
    double all = 0;
    for (int i = 0; i < count(); ++i) {
        before += i < index ? segmentWidth(m_segments[i]) : 0;
        all += segmentWidth(m_segments[i]);
    }
    // Where there is less room than all need, each gives up its part and its text ends in dots.
    const auto share = all > 0 ? qMin(1.0, (width() - 2 * inset) / all) : 1.0;
    const int x = inset + qRound(before * share);
    const int end = inset + qRound((before + segmentWidth(m_segments[index])) * share);
    const QRect r(x, inset, end - x, height() - 2 * inset);
    return mirrored(layoutDirection(), rect(), r);
}

int SegmentedControl::segmentAt(const QPoint &position) const
{
    for (int i = 0; i < count(); ++i) {
        if (segmentRect(i).contains(position))
            return i;
    }
    return -1;
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    const auto &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.sunken);
    painter.drawRoundedRect(rect(), 8, 8);
    for (int i = 0; i < count(); ++i) {
        const auto r = segmentRect(i);
        const auto isCurrent = i == m_current;
        if (isCurrent) {
            painter.setPen(QPen(t.isDark ? t.borderStrong : t.border, 1));
            painter.setBrush(t.isDark ? blend(t.raised, Qt::white, 0.06) : t.surface);
            painter.drawRoundedRect(QRectF(r).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
        const auto ink = isCurrent || i == m_hovered ? t.text : t.muted;
        const auto side = m_segments[i].icon.isEmpty() ? 0 : scaled(16);
        const auto weight = isCurrent ? QFont::DemiBold : QFont::Medium;
        const auto room = r.width() - scaled(8) - (side > 0 ? side + scaled(6) : 0);
        const auto width = qMin(textMetrics(TextStyle::Body, weight).horizontalAdvance(m_segments[i].text), room);
        const auto gap = side > 0 && width > 0 ? scaled(6) : 0;
        const auto x = r.x() + (r.width() - side - gap - width) / 2;
        const auto place = [&](const QRect &rect) { return mirrored(layoutDirection(), r, rect); };
        paintIcon(&painter, m_segments[i].icon, place({x, r.y(), side, r.height()}), isCurrent ? t.accent : ink);
        paintText(&painter, place({x + side + gap, r.y(), width + 2, r.height()}), m_segments[i].text,
            {.weight = weight, .colour = ink, .direction = layoutDirection()});
    }
    if (hasFocus() && m_current >= 0)
        paintFocusRing(&painter, segmentRect(m_current), 6);
}

void SegmentedControl::mousePressEvent(QMouseEvent *event)
{
    const auto index = event->button() == Qt::LeftButton ? segmentAt(event->position().toPoint()) : -1;
    if (index < 0)
        return;
    setCurrentIndex(index);
    emit clicked(index);
}

void SegmentedControl::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = segmentAt(event->position().toPoint());
    update();
}

void SegmentedControl::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void SegmentedControl::keyPressEvent(QKeyEvent *event)
{
    const auto forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const auto backward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() == forward || event->key() == Qt::Key_Down)
        setCurrentIndex(m_current + 1);
    else if (event->key() == backward || event->key() == Qt::Key_Up)
        setCurrentIndex(m_current - 1);
    else if (event->key() == Qt::Key_Home)
        setCurrentIndex(0);
    else if (event->key() == Qt::Key_End)
        setCurrentIndex(count() - 1);
    else
        QWidget::keyPressEvent(event);
}

void SegmentedControl::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void SegmentedControl::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void SegmentedControl::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace crm
