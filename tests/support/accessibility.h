// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace crm {

/// Every visible widget at and below `root` that takes the keyboard focus and has no accessible name, as
/// "class objectName in parent's class"; empty when a screen reader can name all. A field is named by its
/// label (buddy), its own name, or what an editable part of it is told.
QStringList namelessWidgets(QWidget *root);

/// The widgets that Tab reaches from `root`'s first to its last, in that order.
QList<QWidget *> tabOrder(QWidget *root);

} // namespace crm
