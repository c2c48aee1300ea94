// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/custom/fieldsets.h"

#include <functional>

class QWidget;

namespace crm {

/// Hands over what a record has in the fields its users have added, a line each: the name of an icon for what the
/// field holds, its label, and what shows the value (text, a badge, a link that opens).
void eachOwnValue(
    const Record &record, const std::function<void(const char *icon, const QString &label, QWidget *value)> &add);

/// What opens the page a text names; null when it names none.
QWidget *makeWebLink(const QString &label, const QString &text);

} // namespace crm
