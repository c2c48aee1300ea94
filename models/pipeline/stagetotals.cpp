// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/stagetotals.h"

#include "db/value/amountlimit.h"

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
    const auto found = std::find_if(sums.begin(), sums.end(), [&](const CurrencySum &s) {
        return s.currency == sum.currency && s.isClosed == sum.isClosed && s.kept == sum.kept;
    });
    if (found == sums.end()) {
        sums.append(sum);
        return;
    }
    addCapped(found->amount, sum.amount);
    addCapped(found->weighted, sum.weighted);
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

Aggregate totalsQuestion(const Filter &filter, bool isClosed)
{
    if (isClosed)
        return {&Opportunity::entity(), filter, {{"stage"}, {"currency"}, {"closing_rate"}},
            {{Aggregate::Count}, {Aggregate::Sum, "amount"}}};
    return {&Opportunity::entity(), filter, {{"stage"}, {"currency"}},
        {{Aggregate::Count}, {Aggregate::Sum, "amount"}, {Aggregate::Sum, "weighted"}}};
}

QHash<Id, StageTotals> totalsByStage(const Table &table, bool isClosed)
{
    const int at = isClosed ? 3 : 2;
    QHash<Id, StageTotals> totals;
    for (const auto &line : table) {
        auto &stage = totals[Id::fromBytes(line.at(0).toByteArray())];
        stage.count += line.at(at).toLongLong();
        if (!line.at(at + 1).isNull())
            addSum(stage.sums,
                {line.at(1).toString(), line.at(at + 1).toLongLong(), isClosed ? 0 : line.at(4).toLongLong(), isClosed,
                    isClosed ? line.at(2).toString() : QString()});
    }
    for (auto &stage : totals)
        sortSums(stage.sums);
    return totals;
}

QString compactAmount(qint64 minor, const QString &currency)
{
    if (minor < 0) // before the currency sign, not behind it
        return QChar(0x2212) + compactAmount(minor < -mostSum ? mostSum : -minor, currency);
    const auto whole = double(minor) / std::pow(10.0, currencyDigits(currency));
    const auto size = std::abs(whole);
    if (size < 9'999.5)
        return formatAmount(qRound64(whole) * qint64(std::pow(10.0, currencyDigits(currency))), currency, true);
    struct Step
    {
        double unit;
        QString text;
    };
    QList<Step> steps{{1e9, say(QT_TRANSLATE_NOOP("crm::StageTotals", "%1bn"))},
        {1e6, say(QT_TRANSLATE_NOOP("crm::StageTotals", "%1M"))},
        {1e3, say(QT_TRANSLATE_NOOP("crm::StageTotals", "%1k"))}};
    if (QLocale().language() == QLocale::Chinese) // counts by ten thousands
        steps = {{1e8, QStringLiteral("%1亿")}, {1e4, QStringLiteral("%1万")}};
    const auto fitting
        = std::find_if(steps.cbegin(), steps.cend(), [size](const Step &s) { return size >= s.unit * 0.9995; });
    const auto &step = fitting == steps.cend() ? steps.last() : *fitting;
    const auto value = whole / step.unit;
    const auto digits = std::abs(value) < 9.995 ? 2 : std::abs(value) < 99.95 && step.unit > 1e3 ? 1 : 0;
    // The currency stands where the locale puts it: the figure takes the place of a number in its own pattern.
    auto pattern = formatAmount(1 * qint64(std::pow(10.0, currencyDigits(currency))), currency, true);
    pattern.replace(QLocale().toString(1), step.text.arg(QLocale().toString(value, 'f', digits)));
    return pattern;
}

/// Told in one currency; the rest of them cannot be.
struct Together
{
    RateConversion conversion;
    qint64 amount = 0;
    qint64 weighted = 0;
};

static Together togetherOf(const StageTotals &totals, const RateBook &rates, const QString &wanted)
{
    QMap<QString, qint64> sums;
    for (const auto &sum : totals.sums)
        addCapped(sums[sum.currency], sum.amount);
    Together all{RateConversion::among(rates, sums, wanted)};
    for (const auto &sum : totals.sums) {
        MoneySum money{.currency = sum.currency, .amount = sum.amount, .isClosed = sum.isClosed, .kept = sum.kept};
        addCapped(all.amount, all.conversion.told(money).value_or(0));
        money.amount = sum.weighted;
        addCapped(all.weighted, all.conversion.valueOf(money).value_or(0));
    }
    return all;
}

QString amountsText(const StageTotals &totals, const RateBook &rates, const QString &wanted, bool weighted)
{
    if (totals.sums.isEmpty())
        return {};
    const auto all = togetherOf(totals, rates, wanted);
    const auto text = compactAmount(weighted ? all.weighted : all.amount, all.conversion.target());
    const auto others = all.conversion.leftOut();
    if (others.isEmpty() || weighted) // it stands beside the amount, which says it
        return text;
    return others.size() == 1
        ? say(QT_TRANSLATE_NOOP("crm::StageTotals", "%1 without %2")).arg(text, others.first())
        : QCoreApplication::translate("crm::StageTotals", "%1 without %n currencies", nullptr, int(others.size()))
              .arg(text);
}

AmountTexts amountTexts(const StageTotals &totals, const RateBook &rates, const QString &wanted)
{
    if (totals.sums.isEmpty())
        return {};
    const auto all = togetherOf(totals, rates, wanted);
    const auto others = all.conversion.leftOut();
    const auto leftOut = others.isEmpty() ? QString()
        : others.size() == 1
        ? say(QT_TRANSLATE_NOOP("crm::StageTotals", "without %1")).arg(others.first())
        : QCoreApplication::translate("crm::StageTotals", "without %n currencies", nullptr, int(others.size()));
    return {compactAmount(all.amount, all.conversion.target()), compactAmount(all.weighted, all.conversion.target()),
        leftOut};
}

QString amountsInFull(const StageTotals &totals, const RateBook &rates, const QString &wanted)
{
    QList<CurrencySum> sums; // by currency alone
    for (auto sum : totals.sums) {
        sum.kept.clear();
        addSum(sums, sum);
    }
    QStringList lines;
    for (const auto &sum : std::as_const(sums))
        lines.append(sum.isClosed ? formatAmount(sum.amount, sum.currency, true)
                                  : say(QT_TRANSLATE_NOOP("crm::StageTotals", "%1, weighted %2"))
                                        .arg(formatAmount(sum.amount, sum.currency, true),
                                            formatAmount(sum.weighted, sum.currency, true)));
    lines.append(togetherOf(totals, rates, wanted).conversion.note());
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace crm
