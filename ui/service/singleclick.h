// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QAbstractItemView;
class QModelIndex;

namespace crm {

/// What is pointed at opens with one click, as tiles do, and with Enter.
void openOnClick(QAbstractItemView *view, std::function<void(const QModelIndex &)> open);

} // namespace crm
