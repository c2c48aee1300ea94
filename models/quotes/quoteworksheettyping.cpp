// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quoteworksheet.h"

#include "models/record/fieldformat.h"

namespace crm {

namespace {

constexpr const char *fieldOf[QuoteWorksheet::Columns]
    = {"", "sku", "description", "quantity", "unit", "unit_price", "discount", "tax", "", ""};

/// "10 %" and "60,00" as people type them, in the plain form that is stored.
QString plainDiscount(const QString &typed)
{
    auto text = typed.trimmed();
    const bool isPercent = text.endsWith(u'%');
    if (isPercent)
        text.chop(1);
    const auto number = plainNumber(text.trimmed());
    return number.isEmpty() ? typed : number + (isPercent ? QStringLiteral("%") : QString());
}

} // namespace

void QuoteWorksheet::setHead(QByteArrayView field, const QVariant &value)
{
    const auto plain = field == "discount" && !value.isNull() ? QVariant(plainDiscount(value.toString())) : value;
    if ((m_isReadOnly && field != "notes" && field != "opportunity") || m_quote.value(field) == plain)
        return;
    m_quote.setValue(field, plain);
    m_isDirty = true;
    calculate();
    if (!m_lines.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    emit figuresChanged();
}

bool QuoteWorksheet::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    QString problem;
    if (!take(index.row(), index.column(), value.toString(), &problem)) {
        emit refused(problem);
        return false;
    }
    touched(index.row());
    return true;
}

/// Puts the text into the line; false, and why, when it is no such value.
bool QuoteWorksheet::take(int row, int column, const QString &typed, QString *problem)
{
    const auto &entity = QuoteLine::entity();
    const auto *field = entity.field(fieldOf[column]);
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
    m_lines[row].setValue(field->name, *value);
    return true;
}

int QuoteWorksheet::paste(const QString &text, int row, int column)
{
    if (m_isReadOnly)
        return 0;
    auto rows = text;
    rows.remove(u'\r');
    while (rows.endsWith(u'\n'))
        rows.chop(1);
    const auto lines = rows.split(u'\n');
    int unread = 0;
    beginResetModel(); // hundreds of lines come at once
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto at = qMax(0, row) + i;
        if (at >= m_lines.size()) {
            auto line = Record::blank(QuoteLine::entity());
            line.setValue("quantity", oneMillion);
            if (!m_lines.isEmpty())
                line.setValue("tax", m_lines.last().value("tax"));
            m_lines.append(line);
            m_read.append(line.as<QuoteLine>());
        }
        int target = qMax(int(Article), column);
        for (const auto &cell : lines.at(i).split(u'\t')) {
            if (target > Tax)
                break;
            if (!cell.trimmed().isEmpty() && !take(int(at), target, cell))
                ++unread;
            ++target;
        }
        m_read[at] = m_lines.at(at).as<QuoteLine>();
    }
    m_isDirty = true;
    endResetModel();
    number();
    calculate();
    emit figuresChanged();
    return unread;
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
