// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/kpitile.h"

#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/paint.h"
#include "ui/kit/painttext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

namespace crm {

KpiTile::KpiTile(const QString &caption, const QString &iconName, Ink ink, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
    , m_ink(ink)
{
    setText(caption);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // as high as the highest beside it
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFigure({}, {});
}

void KpiTile::setFigure(const QString &value, const QString &note)
{
    m_value = value;
    m_note = note;
    QStringList said{text(), value, note};
    said.removeAll(QString());
    setAccessibleName(said.join(QStringLiteral(", ")));
    setAccessibleDescription(tr("Shows the records behind this figure."));
    updateGeometry();
    update();
}

QSize KpiTile::sizeHint() const
{
    return {scaled(190),
        2 * spacing::medium + textMetrics(TextStyle::Small).height() + textMetrics(TextStyle::Title).height()
            + textMetrics(TextStyle::Small).height() + 2 * spacing::tiny};
}

int KpiTile::heightForWidth(int width) const
{
    const int more = qMax(0, int(noteLines(width).size()) - 1);
    return sizeHint().height() + more * textMetrics(TextStyle::Small).height();
}

QStringList KpiTile::noteLines(int width) const
{
    const int room = width - 2 * spacing::large;
    if (m_note.isEmpty() || room <= 0 || textWidth(m_note, TextStyle::Small) <= room)
        return {m_note};
    QTextLayout layout(m_note, textFont(TextStyle::Small));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    auto line = layout.createLine();
    line.setLineWidth(room);
    layout.endLayout();
    return {m_note.left(line.textLength()).trimmed(), m_note.mid(line.textLength()).trimmed()};
}

bool KpiTile::isCut() const
{
    const int room = width() - 2 * spacing::large;
    return textWidth(text(), TextStyle::Small, QFont::Medium) > room - scaled(16) - spacing::tiny
        || textWidth(m_value, TextStyle::Title, QFont::DemiBold) > room
        || textWidth(noteLines(width()).last(), TextStyle::Small) > room;
}

bool KpiTile::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty() || !isCut())
        return QAbstractButton::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(accessibleName()), this);
    return true;
}

void KpiTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(&painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), {.isHovered = underMouse() || isDown()});
    const auto direction = layoutDirection();
    const auto inner = rect().adjusted(spacing::large, spacing::medium, -spacing::large, -spacing::medium);
    const int caption = textMetrics(TextStyle::Small).height();
    const int value = textMetrics(TextStyle::Title, QFont::DemiBold).height();
    const int icon = scaled(16);
    paintIcon(&painter, m_iconName, mirrored(direction, inner, {inner.right() - icon, inner.top(), icon, caption}),
        inkColour(m_ink));
    paintText(&painter,
        mirrored(direction, inner, {inner.left(), inner.top(), inner.width() - icon - spacing::tiny, caption}), text(),
        {.style = TextStyle::Small, .weight = QFont::Medium, .colour = tokens().muted, .direction = direction});
    paintText(&painter, {inner.left(), inner.top() + caption + spacing::tiny, inner.width(), value},
        m_value.isEmpty() ? QStringLiteral("–") : m_value,
        {.style = TextStyle::Title, .weight = QFont::DemiBold, .colour = tokens().text, .direction = direction});
    int top = inner.top() + caption + value + 2 * spacing::tiny;
    for (const auto &line : noteLines(width())) {
        paintText(&painter, {inner.left(), top, inner.width(), caption}, line,
            {.style = TextStyle::Small, .colour = tokens().faint, .direction = direction});
        top += caption;
    }
    if (hasFocus())
        paintFocusRing(&painter, QRectF(rect()), radius::card);
}

void KpiTile::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void KpiTile::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void KpiTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace crm
