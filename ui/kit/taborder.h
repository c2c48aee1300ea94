// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace crm {

/// Moves the focus to the next control, or the one before, as the layouts within place them: line by line, whatever was
/// made first, so that rows that come while one types stand where they are seen. Goes round at the ends. False when
/// nothing within has the focus.
bool focusInOrder(QWidget &within, bool isNext);

} // namespace crm
