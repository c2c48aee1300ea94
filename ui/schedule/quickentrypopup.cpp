// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/quickentrypopup.h"

#include "ui/kit/labels.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace crm {

QuickEntryPopup::QuickEntryPopup(Workspace &workspace, QWidget *window)
    : QFrame(window)
    , m_line(new QuickEntryLine(workspace))
{
    setProperty("look", "card");
    setObjectName(QStringLiteral("quickEntryPopup"));
    setAccessibleName(tr("Quick entry"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    column->setSpacing(spacing::small);
    column->addWidget(m_line);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(scaled(28));
    shadow->setOffset(0, scaled(6));
    shadow->setColor(withAlpha(Qt::black, 0.28));
    setGraphicsEffect(shadow);
    hide();
    connect(m_line, &QuickEntryLine::added, this, &QuickEntryPopup::finish);
    connect(m_line, &QuickEntryLine::cancelled, this, &QuickEntryPopup::finish);
    // Not a popup window: those close when the program loses the screen for a moment, and the words would be gone.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && now->window() == this->window() && !isAncestorOf(now))
            hide();
    });
}

void QuickEntryPopup::open(const QRect &beside, const TimeSpan &given, const QString &typed)
{
    m_focusBefore = window()->focusWidget();
    m_line->setGiven(given);
    m_line->setText(typed);
    place(beside);
    show();
    raise();
    m_line->edit()->setFocus();
    m_line->edit()->end(false);
}

void QuickEntryPopup::place(const QRect &beside)
{
    const auto room = parentWidget()->size();
    resize(qMin(scaled(600), room.width() - spacing::page), sizeHint().height());
    if (beside.isNull())
        return move((room.width() - width()) / 2, room.height() / 4);
    auto at = beside.bottomLeft() + QPoint(0, spacing::small);
    if (at.y() + height() > room.height())
        at.setY(beside.top() - height() - spacing::small);
    move(qBound(spacing::small, at.x(), room.width() - width() - spacing::small),
        qBound(spacing::small, at.y(), room.height() - height() - spacing::small));
}

void QuickEntryPopup::finish()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

void QuickEntryPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        finish();
    else
        QFrame::keyPressEvent(event);
}

void quickEntry(Workspace &workspace, const AnyRef &about, QWidget *window)
{
    auto *popup = new QuickEntryPopup(workspace, window);
    QObject::connect(popup->line(), &QuickEntryLine::added, popup, &QObject::deleteLater);
    QObject::connect(popup->line(), &QuickEntryLine::cancelled, popup, &QObject::deleteLater);
    popup->line()->setAbout(about);
    popup->open({}, {});
}

} // namespace crm
