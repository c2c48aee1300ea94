// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/tokens.h"

namespace crm {

/// Natural width of a line in px; kept, since measuring costs as much as painting.
int textWidth(const QString &text, TextStyle style, QFont::Weight weight = QFont::Normal);

/// The text as it is shown, without marks that turn the order of what follows round: in somebody's name they would
/// rewrite the rest of a line or a title. What is stored or edited keeps them.
QString shownText(QString text);

} // namespace crm
