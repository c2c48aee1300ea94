// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QRect>
#include <QString>

#include <functional>

class QWidget;

namespace crm {

/// What a screen reader is told of a painted widget that consists of several things.
struct Parts
{
    QAccessible::Role role = QAccessible::Button; ///< of one part
    std::function<int()> count;
    std::function<QString(int)> name;
    std::function<QRect(int)> rect; ///< in the widget's coordinates
    std::function<bool(int)> isCurrent;
    std::function<void(int)> press;
    QAccessible::Role ownRole = QAccessible::Grouping;
    bool hasValue = false; ///< the place of the current part, 0 … count − 1, is the widget's value
};

/// Gives `widget` accessible children and, when asked for, a value. Call once, in its constructor.
void describeParts(QWidget *widget, Parts parts);

/// Tells that the part at `index` is the current one now.
void partChanged(QWidget *widget, int index);

} // namespace crm
