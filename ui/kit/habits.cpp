// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/habits.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QWindow>

namespace crm {

bool Habits::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Polish:
    case QEvent::LayoutDirectionChange:
        if (auto *line = qobject_cast<QLineEdit *>(watched))
            turn(line);
        return false;
#ifndef Q_OS_WIN // its own window system does so
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() != Qt::Key_F10 || key->modifiers() != Qt::ShiftModifier || !watched->isWidgetType())
            return false;
        return openMenu(static_cast<QWidget *>(watched));
    }
#endif
    default:
        return false;
    }
}

/// Left to itself a line takes the side from its text: Latin names would stand away from their labels. Lines that are
/// aligned otherwise, such as amounts, stay so.
void Habits::turn(QLineEdit *line) const
{
    constexpr auto sides = Qt::AlignHorizontal_Mask;
    const Qt::Alignment turned = Qt::AlignRight | Qt::AlignAbsolute;
    const auto now = line->alignment() & sides;
    const auto other = line->alignment() & ~sides;
    if (line->isRightToLeft() && (now == Qt::AlignLeading || !now))
        line->setAlignment(turned | other);
    else if (!line->isRightToLeft() && now == turned)
        line->setAlignment(Qt::AlignLeading | other);
}

/// As the menu key does: the window asks whatever has the focus.
bool Habits::openMenu(QWidget *focus) const
{
    auto *window = focus->window()->windowHandle();
    if (!window)
        return false;
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, {}, {}, Qt::NoModifier);
    QApplication::sendEvent(window, &menu);
    return true;
}

} // namespace crm
