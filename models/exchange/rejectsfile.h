// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/userfiles.h"
#include "models/exchange/csvwriter.h"

#include <memory>

namespace crm {

/// The rows an import refused, as a table of their own: the original columns and the reason. Importing it again
/// after mending it is the point; formulas are neutralised, which the import takes back. Throws Failure.
class RejectsFile final
{
public:
    /// Writes nothing anywhere when the path is empty.
    explicit RejectsFile(const QString &path);

    void begin(const QStringList &headers);
    void add(const QStringList &cells, const QString &reason);
    /// Puts the file in its place when rows were added; without this nothing appears there.
    void finish();

private:
    void write(const QStringList &row);

    std::unique_ptr<OutputFile> m_file;
    std::unique_ptr<CsvWriter> m_writer;
    qsizetype m_columns = 0;
    bool m_isNeeded = false;
};

} // namespace crm
