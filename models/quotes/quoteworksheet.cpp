// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quoteworksheet.h"

#include "models/quotes/quotecolumns.h"

#include "models/record/fieldformat.h"

#include <algorithm>

namespace crm {

namespace {

bool isItem(const QuoteLine &line)
{
    return line.kind == QuoteLineKind::Item;
}

} // namespace

QuoteWorksheet::QuoteWorksheet(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void QuoteWorksheet::setQuote(const Record &quote, const QList<Record> &lines, bool isReadOnly)
{
    beginResetModel();
    m_quote = quote;
    m_lines = lines;
    m_read.clear();
    for (const auto &line : lines)
        m_read.append(line.as<QuoteLine>());
    m_removed.clear();
    m_unread.clear();
    m_marks.articleTyped.clear();
    m_marks.former.clear();
    m_isBookNew = false;
    m_isReadOnly = isReadOnly;
    m_before.clear();
    m_after.clear();
    m_headTyped.clear();
    endResetModel();
    number();
    calculate();
    m_isDirty = false;
    emit figuresChanged();
}

void QuoteWorksheet::resume(
    const Record &quote, const QList<Record> &lines, const QList<Id> &removed, const QList<Unread> &cells)
{
    setQuote(quote, lines, false);
    m_removed = removed;
    m_isDirty = true;
    const int article = QuoteLine::entity().indexOf("sku");
    for (const auto &line : lines)
        if (line.isTouched(article))
            m_marks.articleTyped.insert(line.id);
    for (const auto &cell : cells) {
        const int row = rowOf(cell.line);
        if (row < 0 || !(flags(index(row, cell.column)) & Qt::ItemIsEditable))
            continue;
        takeOrKeep(row, cell.column, cell.typed);
        m_read[row] = m_lines.at(row).as<QuoteLine>();
        emit dataChanged(index(row, 0), index(row, Columns - 1));
    }
    calculate();
    emit figuresChanged();
}

int QuoteWorksheet::insertLine(int row, QuoteLineKind kind)
{
    row = qBound(0, row, int(m_lines.size()));
    remember();
    auto line = Record::blank(QuoteLine::entity());
    line.setValue("kind", FieldTraits<QuoteLineKind>::store(kind));
    if (kind == QuoteLineKind::Item) {
        line.setValue("quantity", oneMillion);
        for (auto above = row - 1; above >= 0 && line.isNull("tax"); --above) // taxed like its neighbour
            line.setValue("tax", m_lines.at(above).value("tax"));
        if (line.isNull("tax") && m_catalogue.usualTax)
            line.setValue("tax", *m_catalogue.usualTax);
    }
    beginInsertRows({}, row, row);
    m_lines.insert(row, line);
    m_read.insert(row, line.as<QuoteLine>());
    m_positions.insert(row, 0);
    m_isDirty = true;
    endInsertRows();
    number();
    calculate();
    emit figuresChanged();
    return row;
}

void QuoteWorksheet::removeLines(QList<int> rows)
{
    if (m_isReadOnly)
        return;
    remember();
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const auto row : rows) {
        if (row < 0 || row >= m_lines.size())
            continue;
        beginRemoveRows({}, row, row);
        if (m_lines.at(row).isStored())
            m_removed.append(m_lines.at(row).id);
        m_unread.removeIf([id = m_lines.at(row).id](const Unread &cell) { return cell.line == id; });
        m_lines.removeAt(row);
        m_read.removeAt(row);
        m_positions.removeAt(row);
        endRemoveRows();
    }
    m_isDirty = m_isDirty || !rows.isEmpty();
    number();
    calculate();
    emit figuresChanged();
}

void QuoteWorksheet::moveLine(int from, int to)
{
    if (m_isReadOnly || from == to || from < 0 || to < 0 || from >= m_lines.size() || to >= m_lines.size())
        return;
    remember();
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_lines.move(from, to);
    m_read.move(from, to);
    m_positions.move(from, to);
    m_isDirty = true;
    endMoveRows();
    number();
    calculate();
    emit figuresChanged();
}

void QuoteWorksheet::setOptional(int row, bool isOptional)
{
    if (m_isReadOnly || row < 0 || row >= m_lines.size() || !isItem(m_read.at(row)))
        return;
    remember();
    m_lines[row].setValue("optional", qint64(isOptional));
    touched(row);
}

void QuoteWorksheet::touched(int row)
{
    m_read[row] = m_lines.at(row).as<QuoteLine>();
    m_isDirty = true;
    calculate();
    emit dataChanged(index(row, 0), index(row, Columns - 1));
    emit figuresChanged();
}

/// Lines whose numbers are not complete yet are left out of the sums and named as the problem; so is a discount of the
/// whole that is none.
void QuoteWorksheet::calculate()
{
    m_figures = {};
    auto quote = m_quote.as<Quote>();
    if (const auto rules = priceRules(quote); !rules)
        leaveOutDiscount(quote, rules.error());
    const auto rules = priceRules(quote);
    QList<QuoteLine> sound;
    for (int row = 0; rules && row < m_read.size(); ++row) {
        auto &line = m_read[row];
        line.amount = {};
        if (!isItem(line))
            continue;
        const auto priced = pricedLine(line, quote.currency);
        const auto *unread = unreadAt(row);
        const auto amount = unread ? Result<qint64>(Error{Error::Invalid, unread->problem})
            : priced               ? lineAmount(*priced, *rules)
                                   : Result<qint64>(priced.error());
        if (amount) {
            line.amount.minor = *amount;
            sound.append(line);
            continue;
        }
        m_figures.lineProblems.insert(row, amount.error().message);
        if (m_figures.problem.isEmpty()) {
            m_figures.problem = tr("Line %1: %2").arg(positionOf(row)).arg(amount.error().message);
            m_figures.problemRow = row;
        }
    }
    auto totals = totalsOf(quote, sound);
    if (!totals && totals.error().problems.value(0).field == "discount") {
        leaveOutDiscount(quote, totals.error());
        totals = totalsOf(quote, sound);
    }
    if (!totals) {
        if (m_figures.problem.isEmpty())
            m_figures.problem = totals.error().message;
        return;
    }
    m_figures.isKnown = true;
    m_figures.totals = *totals;
    findLimits();
    m_figures.known = costedLines(quote, sound, *totals);
    const auto &known = m_figures.known;
    if (known.net > 0 && known.costed > 0)
        m_figures.marginPercent = int(scaled(known.net - known.cost, 100, known.net));
}

/// Says why it is left out. While lines are missing from the sum, it may still be less than they come to.
void QuoteWorksheet::leaveOutDiscount(Quote &quote, const Error &error)
{
    quote.discount.clear();
    if (!m_figures.lineProblems.isEmpty())
        return;
    m_figures.discountProblem = error.message;
    m_figures.problem = error.message;
}

QuoteSheet QuoteWorksheet::sheet(const Record &letterhead) const
{
    QuoteSheet sheet{.quote = m_quote.as<Quote>(), .lines = m_read, .totals = m_figures.totals};
    sheet.isIncomplete = m_figures.isIncomplete();
    sheet.isUnknown = !m_figures.isKnown;
    for (const auto &unread : m_unread) { // what stood there before is not what is meant
        const int row = rowOf(unread.line);
        if (row >= 0 && unread.column == Quantity)
            sheet.lines[row].quantity = {};
        else if (row >= 0 && unread.column == Price)
            sheet.lines[row].unitPrice = {};
        else if (row >= 0 && unread.column == Tax)
            sheet.lines[row].tax = {};
        else if (row >= 0 && unread.column == Discount)
            sheet.lines[row].discount.clear();
    }
    if (letterhead.isValid())
        sheet.letterhead = letterhead.as<Letterhead>();
    sheet.isDraft = sheet.quote.state == QuoteState::Draft;
    return sheet;
}

/// Counts the items anew, and tells whoever shows the numbers.
void QuoteWorksheet::number()
{
    m_positions.clear();
    int count = 0;
    for (const auto &line : std::as_const(m_read))
        m_positions.append(isItem(line) ? ++count : count);
    if (!m_read.isEmpty())
        emit dataChanged(index(0, Position), index(rowCount() - 1, Position));
}

/// Percent of the line's net that is not cost.
std::optional<qint64> QuoteWorksheet::marginOf(int row) const
{
    const auto &line = m_read.at(row);
    if (!line.unitCost.millionths || !line.amount.minor || *line.amount.minor <= 0)
        return std::nullopt;
    const auto quote = m_quote.as<Quote>();
    const auto net = quote.prices == PriceMode::Gross
        ? withoutTax(*line.amount.minor, line.tax.millionths.value_or(0), quote.rounding)
        : *line.amount.minor;
    auto counted = line;
    counted.optional = false;
    return net > 0 ? std::optional(scaled(net - costOf({counted}, quote.currency), 100, net)) : std::nullopt;
}

int QuoteWorksheet::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int QuoteWorksheet::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant QuoteWorksheet::shown(int row, int column) const
{
    const auto &line = m_read.at(row);
    const auto currency = m_quote.text("currency");
    if (!isItem(line))
        return column == Description ? QVariant(line.description) : QVariant();
    switch (column) {
    case Position:
        return positionOf(row);
    case Article:
        return line.sku;
    case Description:
        return line.optional ? tr("%1 (optional)").arg(line.description) : line.description;
    case Quantity:
        return line.quantity.millionths ? formatDecimal(*line.quantity.millionths) : QString();
    case Unit:
        return line.unit;
    case Price:
        return line.unitPrice.millionths ? formatDecimal(*line.unitPrice.millionths, currencyDigits(currency))
                                         : QString();
    case Discount:
        return discountShown(line.discount, currency);
    case Tax:
        return line.tax.millionths ? sheetPercent(*line.tax.millionths) : QString();
    case Amount: {
        const auto amount = line.amount.minor ? sheetAmount(*line.amount.minor, currency) : QString();
        return line.optional && !amount.isEmpty() ? u'(' + amount + u')' : amount;
    }
    case Margin:
        if (const auto margin = marginOf(row))
            return sheetPercent(*margin * oneMillion);
        break;
    default:
        break;
    }
    return {};
}

/// What an editor begins with: the value without what was put around it for reading.
QVariant QuoteWorksheet::typed(int row, int column) const
{
    const auto &line = m_read.at(row);
    if (column == Description)
        return line.description;
    if (column == Discount && isItem(line))
        return discountTyped(line.discount, m_quote.text("currency"));
    if (column == Tax)
        return line.tax.millionths ? formatDecimal(*line.tax.millionths) : QString();
    return shown(row, column);
}

QVariant QuoteWorksheet::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const int column = index.column();
    const auto *unread = unreadAt(row, column);
    switch (role) {
    case Qt::DisplayRole:
        return unread ? QVariant(unread->typed) : shown(row, column);
    case Qt::EditRole:
        return unread ? QVariant(unread->typed) : typed(row, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        if (unread)
            return unread->problem;
        if (m_figures.lineProblems.contains(row))
            return tr("Line %1: %2").arg(positionOf(row)).arg(m_figures.lineProblems.value(row));
        if (const auto limit = m_figures.limits.constFind(row);
            limit != m_figures.limits.cend() && limit->column == column)
            return limit->sentence;
        return column == Price ? priceNote(row) : column == Article ? articleNote(row) : QVariant();
    case PriceByHand:
        return column == Price && isPriceByHand(row);
    case IsUnread:
        return unread != nullptr;
    case Qt::TextAlignmentRole:
        return int((column >= Quantity && column != Unit ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant QuoteWorksheet::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= Quantity && section != Unit ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const QString names[Columns] = {tr("Pos."), tr("Article"), tr("Description"), tr("Quantity"), tr("Unit"),
        tr("Unit price"), tr("Discount"), tr("Tax %"), tr("Amount"), tr("Margin")};
    return section >= 0 && section < Columns ? names[section] : QVariant();
}

Qt::ItemFlags QuoteWorksheet::flags(const QModelIndex &index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || m_isReadOnly)
        return flags;
    const bool isTyped = !typedField(index.column()).isEmpty();
    if (isTyped && (isItem(m_read.at(index.row())) || index.column() == Description))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace crm
