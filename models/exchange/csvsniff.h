// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/csv.h"

#include <QByteArray>
#include <QString>

namespace crm {

/// How a table seems to be written, and why.
struct CsvGuess
{
    CsvFormat format;
    bool hasHeader = false;
    int columns = 0;      ///< of most rows of the sample
    int confidence = 0;   ///< percent of the sample's rows that have this many columns
    QString reason;       ///< of delimiter and quote; a sentence for the user
    QString headerReason; ///< of hasHeader; a sentence for the user
};

/// `utf8` is the beginning of the decoded text (100 kB are plenty), `isWhole` whether it is all of it.
CsvGuess sniffCsv(const QByteArray &utf8, bool isWhole);

} // namespace crm
