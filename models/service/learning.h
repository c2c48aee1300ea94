// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/servicecase.h"
#include "models/reports/homereports.h"
#include "models/service/controlchart.h"

#include <optional>

namespace crm {

/// A deal, as far as it tells whether a customer came back.
struct ReturnSign
{
    Id person;
    Id organisation;
    QDate on;
};

/// What the quality manager's figures are made of.
struct LearningFacts
{
    Period period;
    QDateTime now;                 ///< what is due by then and was not done is late
    QList<ServiceCase> complaints; ///< opened in the period
    QHash<Id, QString> causes;     ///< path: "Process › Packing"
    QHash<Id, QString> products;
    QList<double> contacts;  ///< with customers, by month of the period
    QList<ReturnSign> deals; ///< opened since the period began
    QDate firstDeal;         ///< of the file: who came back before it nobody knows; null: as far back as anybody asks
};

/// Complaints by two things at once, those with most first; the last row and column may be "not said".
struct HeatTable
{
    QStringList rows;
    QStringList columns;
    QList<QList<int>> counts;                ///< by row, then column
    QList<QList<ReportData::Behind>> behind; ///< the same shape
    int most() const;
};

/// A share of complaints, and those it is of.
struct LearningShare
{
    int part = 0;
    int whole = 0;
    Filter filter = {}; ///< the part
    int percent() const { return whole > 0 ? (part * 100 + whole / 2) / whole : 0; }
};

constexpr int acknowledgeDays = 2; ///< within which a complaint should be acknowledged
constexpr int retentionDays = 180; ///< within which a customer who complained and stays begins a new deal

struct LearningNumbers
{
    int complaints = 0;
    Filter all;            ///< of the period
    ReportData pareto;     ///< by cause, the most frequent first, with the running total
    int causesOfMost = 0;  ///< so many causes make four fifths of the complaints whose cause is known
    HeatTable heat;        ///< product × cause
    ControlChart chart;    ///< complaints per 100 contacts, of months that are over
    int unfinished = -1;   ///< the month that has contacts and is left out of it, since it goes on; -1: none
    ReportData rate;       ///< the chart: rate, mean, limits
    ReportData repeats;    ///< first ones and repeats by month
    ReportData attainment; ///< percent by month: acknowledged in time, answered in time
    ReportData outcomes;
    LearningShare repeated;
    LearningShare acknowledged; ///< in time, of those acknowledged or late by now
    LearningShare timely;       ///< of those where somebody recorded it, or something was promised and is due
    LearningShare retained;     ///< of customers whose complaint is old enough to tell
    std::optional<double> medianDays = {}; ///< from receipt to end; null: of none is the end known
};

LearningNumbers learn(const LearningFacts &facts);
/// That a month is left out of the complaint rate; empty when none is.
QString unfinishedMonth(const LearningNumbers &numbers);

/// Reads the facts on the scan lane; the first error when something failed.
Answer<Result<LearningFacts>> readLearningFacts(Store &store, const Period &period, const QDateTime &now);

/// The years in which complaints came in, the latest first.
Answer<Result<QList<int>>> readComplaintYears(Store &store);

/// Only what is off, each with the records behind it.
struct ExceptionLine
{
    QByteArray key;
    QString sentence; ///< with its number
    bool isBad = false;
    const Entity *entity = nullptr;
    Filter filter = {};
    qint64 count = 0;
};
Answer<Result<QList<ExceptionLine>>> readExceptions(Store &store, const QDateTime &now);

} // namespace crm
