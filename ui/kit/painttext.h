// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/tokens.h"

namespace crm {

/// Natural width of a line in px; kept, since measuring costs as much as painting.
int textWidth(const QString &text, TextStyle style, QFont::Weight weight = QFont::Normal);

} // namespace crm
