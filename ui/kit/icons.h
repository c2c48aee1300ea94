// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/tokens.h"

#include <QIcon>
#include <QString>

class QPainter;
class QRect;

namespace crm {

/// The icon resources/icons/`name`.svg drawn in `ink` of the theme in force when it is painted,
/// so that icons kept in actions and buttons follow a theme switch. Disabled is 40 % as strong; checked is the accent.
/// Arrows and chevrons to the side point the other way where the program is laid out from right to left.
QIcon icon(const QString &name, Ink ink = Ink::Muted);

/// Paints the icon into the middle of `rect`; does nothing for an empty or unknown name.
void paintIcon(QPainter *painter, const QString &name, const QRect &rect, const QColor &colour);

bool hasIcon(const QString &name);

} // namespace crm
