// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/closingzone.h"

#include "models/pipeline/deallistmodel.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"

#include <QDragEnterEvent>
#include <QLocale>
#include <QMimeData>
#include <QPainter>

namespace crm {

ClosingZone::ClosingZone(const Stage &stage, QWidget *parent)
    : QAbstractButton(parent)
    , m_stage(stage)
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setMinimumHeight(scaled(110));
    setMaximumHeight(scaled(190));
    setText(stage.name);
    setToolTip(plainToolTip(tr("Drop a deal here, or click to see the deals of this month.")));
    setTotals({});
}

void ClosingZone::setTotals(const StageTotals &thisMonth, const RateBook &rates, const QString &currency)
{
    m_count = tr("%1 this month").arg(QLocale().toString(thisMonth.count));
    m_sum = amountsText(thisMonth, rates, currency);
    setAccessibleName(m_stage.name);
    setAccessibleDescription(m_sum.isEmpty() ? m_count : QStringLiteral("%1, %2").arg(m_count, m_sum));
    update();
}

QSize ClosingZone::sizeHint() const
{
    return {scaled(112), scaled(150)};
}

void ClosingZone::paintEvent(QPaintEvent *)
{
    const auto &t = tokens();
    const bool isWon = m_stage.type == StageType::Won;
    const auto colours = toneColours(isWon ? Tone::Ok : Tone::Bad);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(m_isDropTarget ? QPen(colours.text, 2) : QPen(t.borderStrong, 1.2, Qt::DashLine));
    painter.setBrush(m_isDropTarget ? colours.soft : underMouse() ? t.hover : Qt::transparent);
    painter.drawRoundedRect(frame, radius::card, radius::card);
    const auto lines = m_sum.isEmpty() ? 2 : 3;
    const auto line = scaled(19);
    const auto icon = scaled(22);
    auto y = (height() - icon - scaled(8) - lines * line) / 2;
    paintIcon(&painter, isWon ? QStringLiteral("circle-check") : QStringLiteral("circle-x"), {0, y, width(), icon},
        colours.text);
    y += icon + scaled(8);
    const auto write = [&](const QString &text, TextStyle style, QFont::Weight weight, const QColor &ink) {
        painter.setFont(textFont(style, weight));
        painter.setPen(ink);
        painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        const QRect in(scaled(6), y, width() - scaled(12), line);
        painter.drawText(in, Qt::AlignCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, in.width()));
        y += line;
    };
    write(m_stage.name, TextStyle::Body, QFont::DemiBold, t.text);
    write(m_count, TextStyle::Small, QFont::Normal, t.muted);
    if (!m_sum.isEmpty())
        write(m_sum, TextStyle::Small, QFont::Medium, t.muted);
    if (hasFocus())
        paintFocusRing(&painter, rect(), radius::card);
}

void ClosingZone::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasFormat(DealListModel::mimeType()))
        return;
    event->setDropAction(Qt::MoveAction);
    event->accept();
    m_isDropTarget = true;
    update();
}

void ClosingZone::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isDropTarget = false;
    update();
}

void ClosingZone::dropEvent(QDropEvent *event)
{
    m_isDropTarget = false;
    update();
    event->setDropAction(Qt::MoveAction);
    event->accept();
    if (const auto ids = DealListModel::dealsIn(event->mimeData()); !ids.isEmpty())
        emit dropped(ids);
}

} // namespace crm
