// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/stagetotals.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace crm {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("crm::StageTotals", text);
}

void addSum(QList<CurrencySum> &sums, const CurrencySum &sum)
{
    const auto found
        = std::find_if(sums.begin(), sums.end(), [&](const CurrencySum &s) { return s.currency == sum.currency; });
    if (found == sums.end()) {
        sums.append(sum);
        return;
    }
    found->amount += sum.amount;
    found->weighted += sum.weighted;
}

void sortSums(QList<CurrencySum> &sums)
{
    std::stable_sort(
        sums.begin(), sums.end(), [](const CurrencySum &a, const CurrencySum &b) { return a.amount > b.amount; });
}

} // namespace

void StageTotals::add(const StageTotals &other)
{
    count += other.count;
    for (const auto &sum : other.sums)
        addSum(sums, sum);
    sortSums(sums);
}

Aggregate totalsQuestion(const Filter &filter)
{
    return {&Opportunity::entity(), filter, {{"stage"}, {"currency"}},
        {{Aggregate::Count}, {Aggregate::Sum, "amount"}, {Aggregate::Sum, "weighted"}}};
}

QHash<Id, StageTotals> totalsByStage(const Table &table)
{
    QHash<Id, StageTotals> totals;
    for (const auto &line : table) {
        auto &stage = totals[Id::fromBytes(line.at(0).toByteArray())];
        stage.count += line.at(2).toLongLong();
        if (!line.at(3).isNull())
            addSum(stage.sums, {line.at(1).toString(), line.at(3).toLongLong(), line.at(4).toLongLong()});
    }
    for (auto &stage : totals)
        sortSums(stage.sums);
    return totals;
}

QString compactAmount(qint64 minor, const QString &currency)
{
    const auto whole = double(minor) / std::pow(10.0, currencyDigits(currency));
    const auto size = std::abs(whole);
    if (size < 9'999.5)
        return formatAmount(qRound64(whole) * qint64(std::pow(10.0, currencyDigits(currency))), currency, true);
    const struct
    {
        double unit;
        QString text;
    } steps[] = {{1e9, say(QT_TRANSLATE_NOOP("crm::StageTotals", "%1bn"))},
        {1e6, say(QT_TRANSLATE_NOOP("crm::StageTotals", "%1M"))},
        {1e3, say(QT_TRANSLATE_NOOP("crm::StageTotals", "%1k"))}};
    const auto &step = size >= 999.5e6 ? steps[0] : size >= 999.5e3 ? steps[1] : steps[2];
    const auto value = whole / step.unit;
    const auto digits = std::abs(value) < 9.995 ? 2 : std::abs(value) < 99.95 && step.unit > 1e3 ? 1 : 0;
    // The currency stands where the locale puts it: the figure takes the place of a number in its own pattern.
    auto pattern = formatAmount(1 * qint64(std::pow(10.0, currencyDigits(currency))), currency, true);
    pattern.replace(QLocale().toString(1), step.text.arg(QLocale().toString(value, 'f', digits)));
    return pattern;
}

QString amountsText(const StageTotals &totals, bool weighted)
{
    if (totals.sums.isEmpty())
        return {};
    const auto &first = totals.sums.first();
    const auto text = compactAmount(weighted ? first.weighted : first.amount, first.currency);
    const auto others = totals.sums.size() - 1;
    return others == 0 ? text : QStringLiteral("%1 + %2").arg(text, QLocale().toString(others));
}

QString amountsInFull(const StageTotals &totals)
{
    QStringList lines;
    for (const auto &sum : totals.sums)
        lines.append(
            say(QT_TRANSLATE_NOOP("crm::StageTotals", "%1, weighted %2"))
                .arg(formatAmount(sum.amount, sum.currency, true), formatAmount(sum.weighted, sum.currency, true)));
    return lines.join(u'\n');
}

} // namespace crm
