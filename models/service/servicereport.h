// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/attainment.h"

namespace crm {

/// The year in complaints for the management review, as a page to print. HTML of our own making: every text of a record
/// is escaped.
QString yearReport(
    int year, const LearningNumbers &numbers, const QList<ExceptionLine> &off, const Attainment &attainment);

/// What a customer is told about the service received: each case with its times, what was promised and what was kept,
/// judged by the account of each clock. Internal notes, causes and our own stricter targets are not told.
struct CustomerReport
{
    QString customer;
    Period period;
    QList<CaseClocks> cases; ///< opened in the period
};
QString customerReport(const CustomerReport &report);

/// What a customer who sends something back is given: each item, when and how it came in, and what becomes of it.
struct ReturnReceipt
{
    QString number; ///< of the case
    QString customer;
    QDate day;
    QStringList heads;
    QList<QStringList> lines;    ///< cells under the heads: what has come in
    QList<QStringList> expected; ///< likewise: what has not come in yet, which nobody confirms
};
QString returnReceipt(const ReturnReceipt &receipt);

/// Writes the page as PDF; Storage when the file cannot be written.
Result<Done> writePdf(const QString &html, const QString &path, const QString &title);
/// The same on another thread: a customer with thousands of cases has hundreds of pages.
Answer<Result<Done>> savePdf(std::function<QString()> html, const QString &path, const QString &title);

} // namespace crm
