// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/csvsniff.h"

#include "models/exchange/columnguess.h"
#include "models/exchange/dates.h"
#include "models/exchange/numbers.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::CsvGuess)
};

constexpr int sampleRows = 500;

/// The sample read in one way.
struct Trial
{
    CsvFormat format;
    QList<QStringList> rows;
    int columns = 0;
    int fitting = 0; // rows with so many columns
    int problems = 0;
    double score = 0;
};

Trial tried(const QByteArray &utf8, CsvFormat format, bool isWhole)
{
    auto bytes = utf8;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, format);
    Trial trial{.format = format};
    while (trial.rows.size() < sampleRows && reader.next()) {
        trial.rows.append(reader.texts());
        trial.problems += int(reader.problems().size());
    }
    if (!isWhole && trial.rows.size() > 1 && trial.rows.size() < sampleRows)
        trial.rows.removeLast(); // cut by the sample's end
    QHash<qsizetype, int> widths;
    for (const auto &row : std::as_const(trial.rows))
        ++widths[row.size()];
    for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
        if (it.value() > trial.fitting || (it.value() == trial.fitting && it.key() > trial.columns)) {
            trial.fitting = it.value();
            trial.columns = int(it.key());
        }
    }
    if (trial.columns > 1) {
        // Consistency counts most; of two consistent readings the one that cuts finer, without broken quotes.
        const auto share = double(trial.fitting) / double(trial.rows.size());
        const bool headerFits = trial.rows.first().size() == trial.columns;
        trial.score = share * share * (1.0 - 1.0 / (trial.columns + 1)) * (headerFits ? 1.0 : 0.7)
            / (1.0 + double(trial.problems) / double(trial.rows.size()));
    }
    return trial;
}

QString delimiterName(char delimiter)
{
    switch (delimiter) {
    case ',':
        return Text::tr("comma");
    case ';':
        return Text::tr("semicolon");
    case '\t':
        return Text::tr("tab");
    case '|':
        return Text::tr("vertical bar");
    default:
        return QString(QLatin1Char(delimiter));
    }
}

/// Excel's first line "sep=;" settles the matter.
char declaredDelimiter(QByteArrayView text)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    const bool isDeclared = text.size() > 5 && text.first(4).compare("sep=", Qt::CaseInsensitive) == 0
        && (text[5] == '\r' || text[5] == '\n');
    return isDeclared ? text[4] : '\0';
}

/// 'a','b': no double quotes, and single ones around most fields.
bool hasSingleQuotes(const Trial &trial)
{
    int around = 0;
    int filled = 0;
    for (const auto &row : trial.rows)
        for (const auto &text : row) {
            filled += !text.isEmpty();
            around += text.size() > 1 && text.startsWith('\'') && text.endsWith('\'');
        }
    return around * 2 > filled;
}

bool isValue(const QString &text)
{
    const auto isDate = [&](DateOrder order) { return parseDate(text, {.order = order}).value.has_value(); };
    return parseMoney(text, {.scale = 9}).value || parseMoney(text, {.mark = DecimalMark::Comma, .scale = 9}).value
        || isDate(DateOrder::DMY) || isDate(DateOrder::MDY) || text.contains('@') || text.startsWith(u"http");
}

void judgeHeader(const QList<QStringList> &rows, CsvGuess &guess)
{
    if (rows.isEmpty())
        return;
    const auto &first = rows.first();
    QSet<QString> different;
    int filled = 0;
    int values = 0;
    for (const auto &text : first) {
        different.insert(text.trimmed().toCaseFolded());
        filled += !text.trimmed().isEmpty();
        values += isValue(text);
    }
    const auto known = knownHeaders(first);
    if (values > 0 || different.size() < first.size() || filled * 2 < first.size()) {
        guess.hasHeader = values == 0 && known * 2 >= first.size() && known > 0;
        guess.headerReason = guess.hasHeader ? Text::tr("The first row holds usual column names.")
            : values > 0 ? Text::tr("The first row holds numbers, dates or addresses, so it is data.")
                         : Text::tr("The first row has empty or equal fields, so it is data.");
        return;
    }
    int typed = 0;
    for (qsizetype column = 0; column < first.size(); ++column) {
        int below = 0;
        int cells = 0;
        for (qsizetype row = 1; row < std::min<qsizetype>(rows.size(), 50); ++row) {
            const auto text = rows[row].value(column).trimmed();
            cells += !text.isEmpty();
            below += !text.isEmpty() && isValue(text);
        }
        typed += cells > 0 && below * 2 > cells;
    }
    guess.hasHeader = known > 0 || typed > 0 || rows.size() == 1;
    guess.headerReason = known > 0 ? Text::tr("The first row holds usual column names.")
        : typed > 0                ? Text::tr("The first row is text above columns of numbers or dates.")
        : guess.hasHeader          ? Text::tr("The file has one row of different texts.")
                                   : Text::tr("The first row looks like the rows below it.");
}

/// The name of the only column, above texts that hold the delimiter: "Name", "Lee, Ann", "Yu, Bo".
bool hasOneColumn(const Trial &trial)
{
    return trial.rows.first().size() == 1
        && (trial.columns < 2 || (knownHeaders(trial.rows.first()) == 1 && knownHeaders(trial.rows.value(1)) == 0));
}

/// A delimiter that divides nothing in this text.
char absentFrom(const QByteArray &utf8)
{
    constexpr char unitSeparator = 0x1f;
    for (const char delimiter : {',', '\t', '|', ';'})
        if (!utf8.contains(delimiter))
            return delimiter;
    return unitSeparator;
}

/// A lone text above a table: “Customers 2024”.
bool hasTitle(const Trial &trial)
{
    const auto filled = [](const QStringList &row) {
        return std::count_if(row.cbegin(), row.cend(), [](const QString &text) { return !text.trimmed().isEmpty(); });
    };
    return trial.columns > 1 && trial.rows.size() > 2 && filled(trial.rows.at(0)) == 1
        && trial.rows.at(1).size() == trial.columns && filled(trial.rows.at(1)) * 2 > trial.columns;
}

} // namespace

CsvGuess sniffCsv(const QByteArray &utf8, bool isWhole)
{
    const auto declared = declaredDelimiter(utf8);
    Trial best;
    if (declared) {
        best = tried(utf8, {.delimiter = declared, .skipFirstLine = true}, isWhole);
    } else {
        for (const char delimiter : {',', ';', '\t', '|'}) {
            const auto trial = tried(utf8, {.delimiter = delimiter}, isWhole);
            if (best.rows.isEmpty() || trial.score > best.score)
                best = trial;
        }
    }
    if (!declared && !best.rows.isEmpty() && hasOneColumn(best))
        best = tried(utf8, {.delimiter = absentFrom(utf8)}, isWhole);
    if (!utf8.contains('"') && hasSingleQuotes(best)) {
        auto format = best.format;
        format.quote = '\'';
        best = tried(utf8, format, isWhole);
    }
    QString title;
    if (!declared && hasTitle(best)) {
        title = best.rows.first().join(QString()).trimmed();
        auto format = best.format;
        format.skipFirstLine = true;
        best = tried(utf8, format, isWhole);
    }
    CsvGuess guess{.format = best.format, .columns = best.columns};
    guess.confidence = best.rows.isEmpty() ? 0 : int(100 * best.fitting / best.rows.size());
    if (declared)
        guess.reason = Text::tr("The first line names the delimiter: %1.").arg(delimiterName(declared));
    else if (best.columns > 1)
        guess.reason = Text::tr("%1 of %2 rows have %3 columns when divided at each %4.")
                           .arg(best.fitting)
                           .arg(best.rows.size())
                           .arg(best.columns)
                           .arg(delimiterName(best.format.delimiter));
    else
        guess.reason = Text::tr("No delimiter divides the rows evenly, so the file has one column.");
    if (!title.isEmpty())
        guess.reason += u' ' + Text::tr("“%1” above the columns is a title and was passed over.").arg(title.left(60));
    judgeHeader(best.rows, guess);
    return guess;
}

} // namespace crm
