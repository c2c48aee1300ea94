// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QComboBox;
class QObject;
class QWidget;

namespace crm {

/// Gives the list of a combo box the rows of the program's other lists, and the width its longest choice needs. Done
/// just before the list opens: many boxes are never opened.
void dressChoices(QComboBox &box);

/// Whether this is the window in which Qt opens the list of a combo box.
bool isChoiceCard(const QObject *object);

/// Cuts the window to its round corners.
void shapeChoiceCard(QWidget &card);

/// Leaves a gap between the window, which is about to be shown, and its field.
void partFromField(QWidget &card);

} // namespace crm
