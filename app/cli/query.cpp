// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"

#include "db/entities/quote.h"
#include "models/exchange/exporter.h"

#include <QCoreApplication>

namespace crm::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::CommandLine)
};

/// Rows of a query as scripts read them: what refers to a quote says its number, which is its own, and not its title,
/// which others may have; a draft without a number has its title.
class NumberedQuotes
{
public:
    NumberedQuotes(const Entity &entity, const QByteArrayList &columns, const QByteArrayList &paths)
        : m_paths(paths)
    {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const auto *field = resolvePath(entity, columns.at(i)).field;
            if (!field || !field->target || &field->target() != &Quote::entity())
                continue;
            m_numbers.insert(i, m_paths.size());
            m_paths.append(columns.at(i) + ".number");
        }
    }

    QList<Row> rows(Store &store, const Query &query) const
    {
        auto found = answer(store.select(query, m_paths));
        for (auto &row : found)
            for (auto it = m_numbers.cbegin(); it != m_numbers.cend(); ++it)
                if (const auto number = row.cells.value(it.value()); !number.isNull())
                    row.cells[it.key()] = number;
        return found;
    }

private:
    QByteArrayList m_paths;
    QHash<qsizetype, qsizetype> m_numbers; ///< by column: which cell holds the number
};

constexpr int widest = 60; // characters of a cell in a table

bool isNumber(const PathEnd &end)
{
    return end.field
        && (end.field->kind == FieldKind::Integer || end.field->kind == FieldKind::Decimal
            || end.field->kind == FieldKind::Money);
}

/// How many columns of a terminal the text takes: East Asian characters take two.
int cellWidth(const QString &text)
{
    int width = 0;
    for (const auto c : text.toUcs4()) {
        const auto category = QChar::category(c);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
            continue;
        const bool isWide = (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3)
            || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60)
            || (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3fffd);
        width += isWide ? 2 : 1;
    }
    return width;
}

/// One line without control characters, which could steer the terminal.
QString printable(const QString &text)
{
    QString line;
    for (const QChar c : text.simplified())
        line += c.category() == QChar::Other_Control ? QChar(0xfffd) : c;
    return line.size() > widest ? line.left(widest - 1) + u'…' : line;
}

void printTable(const QList<QStringList> &rows, const QList<bool> &numbers)
{
    QList<int> widths(numbers.size(), 0);
    for (const auto &row : rows)
        for (int i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], cellWidth(row.at(i)));
    QString text;
    for (qsizetype r = 0; r < rows.size(); ++r) {
        QString line;
        for (int i = 0; i < widths.size(); ++i) {
            const QString gap(widths.at(i) - cellWidth(rows.at(r).at(i)), u' ');
            line += (i ? QStringLiteral("  ") : QString())
                + (numbers.at(i) ? gap + rows.at(r).at(i) : rows.at(r).at(i) + gap);
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
        if (r == 0)
            for (int i = 0; i < widths.size(); ++i)
                text += (i ? QStringLiteral("  ") : QString()) + QString(widths.at(i), u'-')
                    + (i + 1 == widths.size() ? QStringLiteral("\n") : QString());
    }
    print(text);
}

void showTable(Store &store, const Query &query, const QByteArrayList &columns)
{
    Output none({});
    const Exporter paths(
        none.device(), *query.entity, columns, ExportFormat::Csv); // knows which currency belongs to an amount
    QList<PathEnd> ends;
    QList<bool> numbers;
    QStringList header;
    for (const auto &column : columns) {
        ends.append(resolvePath(*query.entity, column));
        numbers.append(isNumber(ends.last()));
        header.append(QString::fromUtf8(column));
    }
    QList<QStringList> lines{header};
    for (const auto &row : NumberedQuotes(*query.entity, columns, paths.paths()).rows(store, query)) {
        QStringList line;
        for (int i = 0; i < columns.size(); ++i)
            line.append(printable(
                exportText(ends.at(i), row.cells.value(i), row.cells.value(paths.currencyCell(i)).toString())));
        lines.append(line);
    }
    printTable(lines, numbers);
}

} // namespace

void runQuery(const Arguments &arguments, const QString &database)
{
    const auto &entity = entityNamed(arguments.words.first());
    const auto format = arguments.choice("format", "table", {"csv", "json", "table"});
    const auto store = open(database); // it says which fields its users have added
    const auto listed = listedColumns(entity);
    const auto columns
        = columnsOf(arguments, entity, format == "table" ? listed.mid(1) : listed); // identities are for programs
    const auto query = queryOf(arguments, entity);
    if (format == "table") {
        showTable(*store, query, columns);
        return;
    }
    Output output({});
    Exporter exporter(output.device(), entity, columns, format == "csv" ? ExportFormat::Csv : ExportFormat::Json);
    for (const auto &row : NumberedQuotes(entity, columns, exporter.paths()).rows(*store, query))
        if (!exporter.write(row))
            fail(Text::tr("The result cannot be written: %1.").arg(exporter.error()));
    if (!exporter.finish())
        fail(Text::tr("The result cannot be written: %1.").arg(exporter.error()));
    output.finish();
}

} // namespace crm::cli
