// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notify/cornercard.h"

#include "ui/kit/labels.h"
#include "ui/kit/toast.h"

#include <QAccessible>
#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace crm {

CornerCard::CornerCard(const Look &look, QWidget *window)
    : QFrame(window)
    , m_title(new Label({}, TextStyle::Small, Ink::Muted, QFont::DemiBold))
    , m_rows(new QVBoxLayout)
{
    setProperty("look", "card");
    setObjectName(look.name);
    setAccessibleName(look.title);
    auto *head = new QHBoxLayout;
    head->addWidget(new IconLabel(look.icon, 16, look.ink));
    head->addWidget(m_title, 1);
    auto *close = new IconButton(QStringLiteral("x"), tr("Put all away"));
    connect(close, &QAbstractButton::clicked, this, &CornerCard::putAway);
    head->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::medium, spacing::small, spacing::small, spacing::medium);
    column->setSpacing(spacing::small);
    column->addLayout(head);
    column->addLayout(m_rows);
    m_rows->setSpacing(spacing::medium);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(scaled(28));
    shadow->setOffset(0, scaled(6));
    shadow->setColor(withAlpha(Qt::black, 0.28));
    setGraphicsEffect(shadow);
    hide();
    window->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this] { // on another page there may be something to write in
        if (isVisible())
            place();
    });
}

void CornerCard::showRows(const Content &content)
{
    while (auto *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of its buttons may have been pressed
        delete item;
    }
    if (content.rows.isEmpty())
        return hide();
    m_title->setText(content.title);
    const auto add = [this](QWidget *row, Qt::Alignment alignment = {}) {
        m_rows->addWidget(row, 0, alignment);
        row->show(); // at once: the layout shows it in its own time, and till then it takes no room
    };
    for (auto *row : content.rows)
        add(row);
    if (!content.rest.isEmpty()) {
        auto *more = makeButton(content.rest, {}, "link");
        connect(more, &QPushButton::clicked, this, &CornerCard::allRequested);
        add(more, Qt::AlignLeading);
    }
    setAccessibleDescription(content.said.join(QStringLiteral(", ")));
    show();
    place();
    raise();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

int CornerCard::bottom()
{
    return parentWidget()->height() - spacing::huge;
}

void CornerCard::place()
{
    const auto room = parentWidget()->size();
    setFixedWidth(qMin(scaled(340), room.width() - spacing::page));
    layout()->activate();
    resize(width(), layout()->hasHeightForWidth() ? layout()->heightForWidth(width()) : sizeHint().height());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    auto x = isMirrored ? spacing::huge : room.width() - width() - spacing::huge;
    int y = bottom() - height();
    if (y < spacing::small && bottom() < CornerCard::bottom()) { // above another card there is no room: beside it
        x += (isMirrored ? 1 : -1) * (width() + spacing::medium);
        y = CornerCard::bottom() - height();
    }
    const QRect corner(QPoint(x, qMax(spacing::small, y)), size());
    move(clearPlace(*parentWidget(), corner, this).topLeft());
}

bool CornerCard::eventFilter(QObject *watched, QEvent *event)
{
    const bool isMoved = event->type() == QEvent::Resize
        || (watched != parentWidget()
            && (event->type() == QEvent::Show || event->type() == QEvent::Hide || event->type() == QEvent::Move));
    if (isMoved && isVisible())
        QMetaObject::invokeMethod(this, &CornerCard::place, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

void CornerCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit putAway();
    else
        QFrame::keyPressEvent(event);
}

} // namespace crm
