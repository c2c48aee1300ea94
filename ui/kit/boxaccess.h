// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace crm {

/// Lets a screen reader know the label of every combo box from now on. Where Qt names such a box after its value
/// (AT-SPI), the label is a relation that Qt makes of a visible label alone: an accessible name went unheard.
/// Call before the first box is made.
void labelBoxes();

} // namespace crm
