// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/learning.h"

namespace crm {

/// The year in complaints for the management review, as a page to print. HTML of our own making: every text of a record
/// is escaped.
QString yearReport(int year, const LearningNumbers &numbers, const QList<ExceptionLine> &off);

/// What a customer is told about the service received: each case with its times, and what was kept.
struct CustomerReport
{
    QString customer;
    Period period;
    QList<ServiceCase> cases; ///< opened in the period; internal notes and causes are not told
};
QString customerReport(const CustomerReport &report);

/// Writes the page as PDF; Storage when the file cannot be written.
Result<Done> writePdf(const QString &html, const QString &path, const QString &title);

} // namespace crm
