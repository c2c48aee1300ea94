// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quoteworksheet.h"

#include "models/quotes/pastedcells.h"
#include "models/quotes/pastednames.h"
#include "models/quotes/quotecolumns.h"
#include "models/record/fieldformat.h"
#include "models/record/widthforms.h"

#include <algorithm>

namespace crm {

namespace {

/// "10 %" and "60,00" as people type them, in the plain form that is stored.
QString plainDiscount(const QString &typed)
{
    auto text = narrowed(typed);
    const bool isPercent = text.endsWith(u'%');
    if (isPercent)
        text.chop(1);
    const auto number = isPercent ? plainNumber(text.trimmed()) : plainAmount(text);
    return number.isEmpty() ? typed : number + (isPercent ? QStringLiteral("%") : QString());
}

} // namespace

void QuoteWorksheet::setHead(QByteArrayView field, const QVariant &value)
{
    const auto plain = field == "discount" && !value.isNull() ? QVariant(plainDiscount(value.toString())) : value;
    if ((m_isReadOnly && field != "notes" && field != "opportunity") || m_quote.value(field) == plain)
        return;
    remember(field.toByteArray());
    const auto was = mode();
    m_quote.setValue(field, plain);
    m_isDirty = true;
    if (field == "price_book")
        m_isBookNew = true; // lines follow when its prices are there
    if (field == "currency" && !m_isReadOnly)
        leaveCurrency();
    if (field == "prices" && !m_isReadOnly)
        followMode(was);
    if (field == "issued_on" || field == "currency")
        followCatalogue();
    calculate();
    if (!m_lines.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    emit figuresChanged();
}

bool QuoteWorksheet::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    if (!unreadAt(index.row(), index.column()) && typed(index.row(), index.column()).toString() == value.toString())
        return true; // somebody has only walked through
    const auto before = state();
    const auto problem = takeOrKeep(index.row(), index.column(), value.toString());
    m_before.append(before);
    m_after.clear();
    m_headTyped.clear();
    touched(index.row());
    if (!problem.isEmpty())
        emit refused(problem);
    return problem.isEmpty();
}

/// Empty, or why the text cannot be read; it stays in its cell then.
QString QuoteWorksheet::takeOrKeep(int row, int column, const QString &typed)
{
    QString problem;
    const bool isRead = take(row, column, typed, &problem);
    const auto line = m_lines.at(row).id;
    m_unread.removeIf([&](const Unread &unread) { return unread.line == line && unread.column == column; });
    if (!isRead)
        m_unread.append({line, column, typed, problem});
    return problem;
}

/// −1 when the line is not there.
int QuoteWorksheet::rowOf(const Id &line) const
{
    const auto found
        = std::find_if(m_lines.cbegin(), m_lines.cend(), [&line](const Record &record) { return record.id == line; });
    return found == m_lines.cend() ? -1 : int(found - m_lines.cbegin());
}

/// Of any column when that is −1.
const QuoteWorksheet::Unread *QuoteWorksheet::unreadAt(int row, int column) const
{
    const auto found = std::find_if(m_unread.cbegin(), m_unread.cend(), [&](const Unread &unread) {
        return unread.line == m_lines.at(row).id && (column < 0 || unread.column == column);
    });
    return found == m_unread.cend() ? nullptr : &*found;
}

/// Puts the text into the line; false, and why, when it is no such value.
bool QuoteWorksheet::take(int row, int column, const QString &typed, QString *problem)
{
    const auto &entity = QuoteLine::entity();
    const auto *field = entity.field(typedField(column));
    if (!field)
        return false;
    if (column == Discount) {
        const auto plain = plainDiscount(typed);
        if (!discountFromText(plain, m_quote.text("currency"))) {
            if (problem)
                *problem = tr("“%1” is not a discount such as 10% or 60.00; it cannot be below 0 or above 100 %.")
                               .arg(typed);
            return false;
        }
        m_lines[row].setValue("discount", plain.isEmpty() ? QVariant() : QVariant(plain));
        return true;
    }
    auto text = typed.trimmed();
    if (column == Tax && text.endsWith(u'%'))
        text = text.chopped(1).trimmed();
    const auto value = fieldValue(entity, *field, text);
    if (!value) {
        if (problem)
            *problem = value.error().message;
        return false;
    }
    const auto line = m_lines.at(row).id;
    const auto was = m_lines.at(row).text("sku");
    const auto said = column == Tax ? catalogueSays(row) : std::nullopt;
    m_lines[row].setValue(field->name, *value);
    if (m_marks.former.contains(line))
        m_marks.former[line].remove(field->name);
    if (column == Article)
        takeArticle(row, was);
    if (column == Tax)
        m_marks.taxTyped.insert(line);
    if (column == Tax && value->isNull())
        m_lines[row].setValue("tax", 0LL); // emptied: none, and not the usual one
    if (column == Tax)
        followTax(row, said);
    if (column == Price)
        takePrice(row);
    else if (column == Quantity)
        followCatalogue(row);
    return true;
}

/// What the page calls the columns.
QList<QStringList> QuoteWorksheet::ownNames() const
{
    QList<QStringList> names;
    for (int column = Position; column < Columns; ++column) {
        names.append({headerData(column, Qt::Horizontal).toString()});
        if (const auto *field = QuoteLine::entity().field(typedField(column)))
            names.last().append(QuoteLine::entity().label(*field));
    }
    return names;
}

QuoteWorksheet::Pasted QuoteWorksheet::paste(const QString &text, int row, int column)
{
    if (m_isReadOnly)
        return {};
    auto lines = pastedCells(text);
    auto [targets, unknown] = lines.size() > 1 ? pastedNames(lines.first(), ownNames()) : PastedNames();
    if (!targets.isEmpty())
        lines.removeFirst();
    else
        for (int target = qMax(int(Article), column); target <= Tax; ++target)
            targets.append(target);
    QList<qsizetype> order; // the article first: what else is said stands above what that brings
    for (qsizetype cell = 0; cell < targets.size(); ++cell)
        order.insert(targets.at(cell) == Article ? 0 : order.size(), cell);
    // What a neighbour was pasted with says nothing of a row that comes without a tax.
    const auto neighbours = m_lines.isEmpty() ? QVariant() : m_lines.last().value("tax");
    const auto usualTax = m_catalogue.usualTax ? QVariant(*m_catalogue.usualTax) : neighbours;
    QStringList unread;
    remember();
    beginResetModel(); // hundreds of lines come at once
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto at = qMax(0, row) + i;
        if (at >= m_lines.size()) {
            auto line = Record::blank(QuoteLine::entity());
            line.setValue("quantity", oneMillion);
            line.setValue("tax", usualTax);
            m_lines.append(line);
            m_read.append(line.as<QuoteLine>());
        }
        const auto &cells = lines.at(i);
        for (const auto cell : order) {
            if (cell >= cells.size())
                continue;
            const auto target = targets.at(cell);
            const auto &typed = cells.at(cell);
            if (target < 0 || typed.isEmpty())
                continue;
            if (!takeOrKeep(int(at), target, typed).isEmpty())
                unread.append(
                    tr("“%1” (line %2, %3)").arg(typed).arg(at + 1).arg(headerData(target, Qt::Horizontal).toString()));
        }
        m_read[at] = m_lines.at(at).as<QuoteLine>();
    }
    m_isDirty = true;
    endResetModel();
    number();
    calculate();
    emit figuresChanged();
    return {unread, unknown};
}

/// What a product is called comes with it when the line is stored.
int QuoteWorksheet::emptyRow() const
{
    const auto found = std::find_if(m_lines.cbegin(), m_lines.cend(),
        [](const Record &line) { return line.text("description").trimmed().isEmpty() && line.isNull("product"); });
    return found == m_lines.cend() ? -1 : int(found - m_lines.cbegin());
}

QString QuoteWorksheet::emptyRowProblem() const
{
    const int row = emptyRow();
    if (row < 0)
        return {};
    const auto position = positionOf(row);
    const auto kind = m_read.at(row).kind;
    if (kind == QuoteLineKind::Item)
        return tr("Line %1 has no description. Type one, or remove the line.").arg(position);
    if (kind == QuoteLineKind::Section)
        return position == 0 ? tr("The heading above the first line is empty. Type what it says, or remove it.")
                             : tr("The heading after line %1 is empty. Type what it says, or remove it.").arg(position);
    return position == 0 ? tr("The remark above the first line is empty. Type what it says, or remove it.")
                         : tr("The remark after line %1 is empty. Type what it says, or remove it.").arg(position);
}

/// Before something is typed. What is typed into one field of the head is one step.
void QuoteWorksheet::remember(const QByteArray &head)
{
    if (!head.isEmpty() && head == m_headTyped)
        return;
    constexpr int mostSteps = 200;
    m_headTyped = head;
    m_after.clear();
    m_before.append(state());
    if (m_before.size() > mostSteps)
        m_before.removeFirst();
}

void QuoteWorksheet::goTo(const State &state)
{
    beginResetModel();
    m_quote = state.quote;
    m_lines = state.lines;
    m_removed = state.removed;
    m_unread = state.unread;
    m_marks = state.marks;
    m_read.clear();
    for (const auto &line : std::as_const(m_lines))
        m_read.append(line.as<QuoteLine>());
    m_headTyped.clear();
    endResetModel();
    m_isDirty = state.isDirty;
    number();
    calculate();
    emit figuresChanged();
}

void QuoteWorksheet::undo()
{
    if (m_before.isEmpty() || m_isReadOnly)
        return;
    m_after.append(state());
    goTo(m_before.takeLast());
}

void QuoteWorksheet::redo()
{
    if (m_after.isEmpty() || m_isReadOnly)
        return;
    m_before.append(state());
    goTo(m_after.takeLast());
}

QString QuoteWorksheet::copied(const QList<int> &rows) const
{
    QStringList lines;
    for (const auto row : rows) {
        QStringList cells;
        for (int column = Article; column <= Tax; ++column)
            cells.append(typed(row, column).toString().replace(u'\t', u' ').replace(u'\n', u' '));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace crm
