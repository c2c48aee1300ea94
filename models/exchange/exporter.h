// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/store.h"
#include "models/exchange/csvwriter.h"
#include "models/exchange/vcard.h"

#include <QIODevice>

namespace crm {

enum class ExportFormat { Csv, Json };

/// Writes rows of records for other programs: RFC 4180 CSV or a JSON array of objects, UTF-8. References as titles,
/// choices as codes, amounts in major units with the currency's digits, instants in UTC with Z, null as nothing.
/// CSV texts that a spreadsheet would run as formulas are neutralised; the import takes that back.
class Exporter final
{
public:
    /// `columns` are paths that resolvePath() knows.
    Exporter(QIODevice &out, const Entity &entity, QByteArrayList columns, ExportFormat format);

    /// What to ask the store for; the rows given to write() have these cells.
    const QByteArrayList &paths() const { return m_paths; }
    /// Which of the paths names the currency of a column's amounts; -1: it holds none.
    int currencyCell(int column) const { return m_columns.at(column).currency; }
    [[nodiscard]] bool write(const Row &row);
    /// Ends the text; false when something could not be written.
    [[nodiscard]] bool finish();
    QString error() const { return m_error; }

private:
    struct Column
    {
        QByteArray path;
        PathEnd end;
        int currency = -1; ///< index of the cell that names an amount's currency
    };
    bool put(const QByteArray &bytes);

    QIODevice &m_out;
    QList<Column> m_columns;
    QByteArrayList m_paths;
    const ExportFormat m_format;
    CsvWriter m_csv;
    QString m_error;
    bool m_started = false;
};

/// A cell as text for files and scripts. `currency` only matters for amounts.
QString exportText(const PathEnd &end, const QVariant &cell, const QString &currency);

/// The columns of a full export: everything an import can take back, identity first.
QByteArrayList exportColumns(const Entity &entity);
/// The columns for a look: identity, then what lists show.
QByteArrayList listedColumns(const Entity &entity);

/// What of a person stands in other records.
struct PersonParts
{
    QString organisation;
    QList<Record> contacts;  ///< contact_point
    QList<Record> addresses; ///< address
    QStringList tags;
};
VCard cardOf(const Record &person, const PersonParts &parts);

} // namespace crm
