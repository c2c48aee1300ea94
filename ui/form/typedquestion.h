// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QWidget;

namespace crm {

/// Asks, without blocking, what becomes of what has been typed and not saved; going on with it calls neither.
void askAboutTyped(QWidget *window, std::function<void()> discard, std::function<void()> keep);

} // namespace crm
