// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/sumrow.h"

#include <QSet>
#include <QtNumeric>

#include <algorithm>
#include <iterator>

namespace crm {

namespace {

constexpr int scale = 4; // decimals of what is added up

/// Every cell of a file is asked: nothing is allocated for it.
bool isSumWord(QStringView text)
{
    static constexpr QStringView words[]
        = {u"total", u"totals", u"grandtotal", u"sum", u"sumtotal", u"count", u"totalcount", u"summe", u"gesamt",
            u"gesamtsumme", u"insgesamt", u"endsumme", u"anzahl", u"totalgénéral", u"somme", u"totalgeneral", u"suma",
            u"sumatotal", u"recuento", u"合计", u"总计", u"共计", u"总和", u"合計", u"總計"};
    constexpr qsizetype longest = 16;
    if (text.size() > longest)
        return false;
    QChar word[longest];
    qsizetype size = 0;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            word[size++] = c.toCaseFolded();
    const QStringView found(word, size);
    return std::any_of(std::begin(words), std::end(words), [found](QStringView w) { return w == found; });
}

std::optional<qint64> numberIn(const QString &text, DecimalMark mark)
{
    const auto number = parseMoney(text, {.mark = mark, .scale = scale});
    return number.value ? std::optional(number.value->amount) : std::nullopt;
}

/// Nothing of what tells which record a row is.
bool isIdentity(const QByteArray &target)
{
    return target == "id" || target.endsWith(".id") || target == "external_id" || target == "sku" || target == "number";
}

QByteArray targetOf(const ImportPlan &plan, int column)
{
    const auto it = std::find_if(plan.columns.cbegin(), plan.columns.cend(),
        [column](const ImportColumn &c) { return c.index == column && !c.target.isEmpty(); });
    return it == plan.columns.cend() ? QByteArray() : it->target;
}

DecimalMark markOf(const ImportPlan &plan, int column)
{
    const auto it = std::find_if(
        plan.columns.cbegin(), plan.columns.cend(), [column](const ImportColumn &c) { return c.index == column; });
    return it == plan.columns.cend() ? DecimalMark::Point : it->mark;
}

} // namespace

SumLook sumLook(const ImportPlan &plan, const QStringList &row)
{
    static const QSet<QByteArray> names{"name", "given_name", "family_name", "person"};
    bool hasWord = false;
    int numbers = 0;
    bool isNameless = false;
    if (row.size() < 2)
        return SumLook::None;
    for (int i = 0; i < row.size(); ++i) {
        const auto text = row.at(i).trimmed();
        if (text.isEmpty())
            continue;
        if (!hasWord && numbers == 0 && isSumWord(text)) {
            hasWord = true;
            continue;
        }
        const auto target = targetOf(plan, i);
        if (hasWord && target == "currency")
            continue; // what the sum is in
        if (!text.at(text.size() - 1).isDigit() && !text.at(0).isDigit())
            return SumLook::None; // nearly every row ends here, and soon
        if (isIdentity(target) || !numberIn(text, markOf(plan, i)))
            return SumLook::None;
        isNameless |= names.contains(target);
        ++numbers;
    }
    if (numbers == 0)
        return SumLook::None;
    return hasWord && (isNameless || plan.entity == "opportunity") ? SumLook::Surely : SumLook::Perhaps;
}

SumsAbove::SumsAbove(const ImportPlan &plan, const QStringList &last)
{
    for (int i = 0; i < last.size(); ++i)
        if (const auto number = numberIn(last.at(i), markOf(plan, i)))
            m_columns.append({.index = i, .mark = markOf(plan, i), .last = *number});
}

void SumsAbove::add(const QStringList &row)
{
    ++m_rows;
    for (auto &column : m_columns) {
        const auto text = row.value(column.index).trimmed();
        column.filled += text.isEmpty() ? 0 : 1;
        const auto number = numberIn(text, column.mark);
        column.overflows |= number && qAddOverflow(column.sum, *number, &column.sum);
    }
}

bool SumsAbove::agree() const
{
    constexpr qint64 one = 10000; // at the scale
    return !m_columns.isEmpty() && std::all_of(m_columns.cbegin(), m_columns.cend(), [this](const Column &column) {
        return (!column.overflows && column.sum != 0 && column.last == column.sum) || column.last == m_rows * one
            || column.last == column.filled * one;
    });
}

} // namespace crm
