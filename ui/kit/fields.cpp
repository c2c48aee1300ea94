// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/fields.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

namespace crm {

FilterChip::FilterChip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setMouseTracking(true);
    setAccessibleDescription(tr("Filter. Press Delete to remove it."));
    setToolTip(tr("Click to change this filter, or on the cross to remove it."));
}

QSize FilterChip::sizeHint() const
{
    const auto &metrics = textMetrics(TextStyle::Small, QFont::DemiBold);
    return {metrics.horizontalAdvance(text()) + scaled(42), metrics.height() + scaled(9)};
}

QRect FilterChip::crossRect() const
{
    const auto side = scaled(14);
    const QRect r(width() - scaled(10) - side, (height() - side) / 2, side, side);
    return mirrored(layoutDirection(), rect(), r);
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const auto &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto round = height() / 2.0;
    const auto edge = blend(t.accent, t.surface, t.isDark ? 0.35 : 0.5);
    painter.setPen(QPen(hasFocus() ? t.accent : edge, hasFocus() ? 2 : 1));
    painter.setBrush(underMouse() ? blend(t.accentSoft, t.accent, 0.08) : t.accentSoft);
    const auto half = hasFocus() ? 1.0 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), round, round);
    const QRect words(scaled(12), 0, width() - scaled(42) + 2, height());
    paintText(&painter, mirrored(layoutDirection(), rect(), words), text(),
        {.style = TextStyle::Small, .weight = QFont::DemiBold, .colour = t.accentText, .direction = layoutDirection()});
    paintIcon(&painter, QStringLiteral("x"), crossRect(), m_isCrossHovered ? t.text : t.accentText);
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && crossRect().adjusted(-4, -8, 8, 8).contains(event->pos())) {
        setDown(false);
        emit removed();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void FilterChip::mouseMoveEvent(QMouseEvent *event)
{
    m_isCrossHovered = crossRect().adjusted(-4, -8, 8, 8).contains(event->pos());
    update();
    QAbstractButton::mouseMoveEvent(event);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        emit removed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FilterChip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FilterChip::leaveEvent(QEvent *event)
{
    m_isCrossHovered = false;
    QAbstractButton::leaveEvent(event);
    update();
}

SearchField::SearchField(const QString &name, QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(name);
    setPlaceholderText(name);
    setClearButtonEnabled(true);
    for (auto *clear : findChildren<QAbstractButton *>()) // Qt's own, without a name
        clear->setAccessibleName(tr("Clear"));
    auto *magnifier = new QAction(icon("search"), QString(), this);
    magnifier->setEnabled(true);
    addAction(magnifier, QLineEdit::LeadingPosition);
    nameButtonsOf(*this);
}

void nameButtonsOf(QLineEdit &line)
{
    for (auto *button : line.findChildren<QAbstractButton *>())
        if (button->accessibleName().isEmpty())
            button->setAccessibleName(line.accessibleName());
}

void SearchField::setKeyHint(const QString &keys)
{
    m_keys = keys;
    update();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_keys.isEmpty() || !text().isEmpty() || hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &metrics = textMetrics(TextStyle::Caption, QFont::Medium);
    const auto width = metrics.horizontalAdvance(m_keys) + scaled(12);
    const auto height = metrics.height() + scaled(4);
    const QRect r(this->width() - width - scaled(7), (this->height() - height) / 2, width, height);
    const auto place = mirrored(layoutDirection(), rect(), r);
    painter.setPen(QPen(tokens().borderStrong, 1));
    painter.setBrush(tokens().isDark ? tokens().raised : tokens().background);
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    paintText(&painter, place, m_keys,
        {.style = TextStyle::Caption,
            .weight = QFont::Medium,
            .colour = tokens().faint,
            .alignment = Qt::AlignHCenter});
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        emit resultsRequested();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace crm
