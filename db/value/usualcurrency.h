// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>

namespace crm {

/// ISO 4217: the currency that new records with amounts begin with, that of the file that is open: its letterhead's,
/// else its first pipeline's. EUR until a file is open. Any thread.
[[nodiscard]] QString usualCurrency();
/// What is no currency counts as EUR.
void setUsualCurrency(const QString &currency);

/// The currency of new files where people write as `locale` does; EUR where that names no country.
[[nodiscard]] QString localCurrency(const QLocale &locale = QLocale::system());

} // namespace crm
