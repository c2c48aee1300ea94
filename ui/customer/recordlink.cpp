// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customer/recordlink.h"

#include "ui/kit/icons.h"
#include "ui/kit/labels.h"

#include <QKeyEvent>
#include <QPainter>

namespace crm {

RecordLink::RecordLink(LinkLook look, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(std::move(look))
{
    setText(m_look.title);
    QStringList said{m_look.title, m_look.note, m_look.badge.text};
    said.removeAll(QString());
    setAccessibleName(said.join(QStringLiteral(", ")));
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RecordLink::sizeHint() const
{
    return {scaled(180), scaled(m_look.note.isEmpty() ? 30 : 44)};
}

QSize RecordLink::minimumSizeHint() const
{
    return {scaled(80), sizeHint().height()};
}

void RecordLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto place = [this](const QRect &r) { return mirrored(layoutDirection(), rect(), r); };
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().hover);
        painter.drawRoundedRect(rect(), radius::control, radius::control);
    }
    if (hasFocus())
        paintFocusRing(&painter, rect());
    const auto side = scaled(m_look.note.isEmpty() ? 20 : 28);
    const QRect picture(scaled(6), (height() - side) / 2, side, side);
    if (m_look.hasAvatar)
        paintAvatar(&painter, place(picture), m_look.title, m_look.avatarKey, m_look.isSquare);
    else if (!m_look.icon.isEmpty())
        paintIcon(&painter, m_look.icon, place(QRect(scaled(6), (height() - scaled(16)) / 2, scaled(16), scaled(16))),
            tokens().muted);
    const auto [start, badge, room] = places();
    const auto line = m_look.note.isEmpty() ? height() : height() / 2;
    const auto top = m_look.note.isEmpty() ? 0 : scaled(2);
    paintText(&painter, place({start, top, room, line}), m_look.title,
        {.weight = QFont::Medium, .colour = tokens().text, .direction = layoutDirection()});
    if (!m_look.note.isEmpty())
        paintText(&painter, place({start, line - scaled(2), room, line}), m_look.note,
            {.style = TextStyle::Small, .colour = tokens().muted, .direction = layoutDirection()});
    if (badge)
        paintBadge(&painter, place({width() - scaled(6) - badge, 0, badge, height()}), m_look.badge, layoutDirection());
}

RecordLink::Places RecordLink::places() const
{
    Places p{.start = scaled(6)};
    if (m_look.hasAvatar || !m_look.icon.isEmpty())
        p.start += (!m_look.hasAvatar ? scaled(16) : scaled(m_look.note.isEmpty() ? 20 : 28)) + scaled(8);
    p.badge = m_look.badge.text.isEmpty() ? 0 : qMin(badgeWidth(m_look.badge), width() / 2);
    p.room = width() - p.start - scaled(6) - (p.badge ? p.badge + scaled(6) : 0);
    return p;
}

bool RecordLink::isCut() const
{
    const auto p = places();
    const auto isWider = [](const QString &text, TextStyle style, QFont::Weight weight, int room) {
        return textMetrics(style, weight).horizontalAdvance(text) > room;
    };
    return isWider(m_look.title, TextStyle::Body, QFont::Medium, p.room)
        || isWider(m_look.note, TextStyle::Small, QFont::Normal, p.room)
        || (p.badge > 0 && badgeWidth(m_look.badge) > p.badge);
}

/// What ends in “…” is said whole.
bool RecordLink::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        setToolTip(isCut() ? plainToolTip(accessibleName()) : QString());
    return QAbstractButton::event(event);
}

void RecordLink::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace crm
