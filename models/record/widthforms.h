// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

namespace crm {

/// Typed digits, marks and blanks in the wide forms of East Asian keyboards ("１２．５％") as the usual ones, without
/// blanks around; other characters stay.
QString narrowed(const QString &typed);

/// "2026年12月5日", or "12月5日" of `today`'s year; invalid when it is nothing of the kind.
QDate eastAsianDate(const QString &text, const QDate &today);

} // namespace crm
