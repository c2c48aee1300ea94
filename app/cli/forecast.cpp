// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"

#include "db/value/amountlimit.h"
#include "db/value/money.h"
#include "models/forecast/forecastgrid.h"
#include "models/forecast/salesreport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace crm::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::CommandLine)
};

QDate dayOf(const Arguments &arguments, const QByteArray &option)
{
    if (!arguments.has(option))
        return {};
    const auto day = QDate::fromString(arguments.value(option), Qt::ISODate);
    if (!day.isValid())
        wrongUsage(Text::tr("--%1 needs a day such as 2026-03-31.").arg(QString::fromLatin1(option)));
    return day;
}

QJsonValue orNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

/// Minor units as the decimals that scripts compare with.
QString money(qint64 minor, const QString &currency)
{
    return amountText(minor, currency);
}

QString money(double minor, const QString &currency)
{
    return money(cappedWhole(minor), currency);
}

QString keyText(const QVariant &key, const QString &label)
{
    return key.isNull() ? QString() : label.isEmpty() ? key.toString() : label;
}

QJsonObject winLossJson(const WinLoss &figures, const QString &currency)
{
    return {{"won", figures.won}, {"lost", figures.lost}, {"won_value", money(figures.wonAmount, currency)},
        {"lost_value", money(figures.lostAmount, currency)}, {"win_rate", orNull(figures.rateByCount())},
        {"win_rate_by_value", orNull(figures.rateByValue())}};
}

QJsonArray linesJson(const QList<SalesLine> &lines, const QString &currency, bool hasNames)
{
    QJsonArray list;
    for (const auto &line : lines) {
        auto json = winLossJson(line.figures, currency);
        json.insert("label", hasNames ? line.label : line.key.toString());
        list.append(json);
    }
    return list;
}

QJsonObject salesJson(const SalesReport &report)
{
    auto json = winLossJson(report.all, report.currency);
    json.insert("currency", report.currency);
    json.insert("other_currencies", QJsonArray::fromStringList(report.otherCurrencies));
    json.insert("currency_note", report.currencyNote);
    json.insert("open", report.open);
    json.insert("open_value", money(report.openAmount, report.currency));
    json.insert("overdue", report.overdue);
    json.insert("average_won",
        report.all.averageWon() ? QJsonValue(money(*report.all.averageWon(), report.currency)) : QJsonValue());
    json.insert("cycle_days",
        QJsonObject{{"deals", report.cycle.deals}, {"mean", report.cycle.mean}, {"median", report.cycle.median}});
    json.insert("created", report.cohort.created);
    json.insert("created_won", report.cohort.won);
    json.insert("conversion", orNull(report.cohort.conversion()));
    json.insert(
        "velocity_per_day", report.velocity ? QJsonValue(money(*report.velocity, report.currency)) : QJsonValue());
    json.insert("owners", linesJson(report.lines[SalesAxis::Owner], report.currency, true));
    json.insert("teams", linesJson(report.lines[SalesAxis::Team], report.currency, true));
    json.insert("products", linesJson(report.lines[SalesAxis::Product], report.currency, true));
    json.insert("quarters", linesJson(report.lines[SalesAxis::Quarter], report.currency, false));
    json.insert("sources", linesJson(report.lines[SalesAxis::Source], report.currency, false));
    return json;
}

QJsonObject sumsJson(const ForecastSums &sums, const QString &currency)
{
    QJsonObject json{{"weighted", money(sums.weighted, currency)}, {"overridden", sums.overridden}};
    QJsonObject cumulative;
    for (const auto category : forecastCategories()) {
        const auto code = categoryCode(category);
        json.insert(code, money(sums.single(category), currency));
        json.insert(code + QStringLiteral("_deals"), sums.dealsIn(category));
        cumulative.insert(code, money(sums.cumulative(category), currency));
    }
    json.insert("cumulative", cumulative);
    return json;
}

void printForecastTable(const ForecastGrid &grid)
{
    QString text;
    const auto line = [&](const QString &label, const ForecastSums &sums) {
        text += label.leftJustified(28);
        for (const auto category : forecastCategories())
            text += u' ' + money(sums.single(category), grid.currency).rightJustified(16);
        text += u' ' + money(sums.weighted, grid.currency).rightJustified(16) + u'\n';
    };
    text += grid.currency.leftJustified(28);
    for (const auto category : forecastCategories())
        text += u' ' + categoryText(category).rightJustified(16);
    text += u' ' + Text::tr("Weighted").rightJustified(16) + u'\n';
    for (const auto &row : grid.rows)
        line(row.label.isEmpty() ? Text::tr("(none)") : row.label, row.cells.value(0));
    line(Text::tr("Total"), grid.totals.value(0));
    for (const auto why : {Unplaced::Undated, Unplaced::Overdue}) {
        const auto &sums = grid.unplaced(why);
        const auto amount = money(sums.openAmount(), grid.currency);
        const auto deals = int(sums.openDeals());
        if (deals > 0)
            text += (why == Unplaced::Undated
                            ? Text::tr("%n open deal(s) (%1) without a close date: not in it.", nullptr, deals)
                            : Text::tr("%n open deal(s) (%1) were expected before: not in it.", nullptr, deals))
                        .arg(amount)
                + u'\n';
    }
    if (!grid.currencyNote.isEmpty())
        text += grid.currencyNote + u'\n';
    print(text);
}

QDate today()
{
    return systemClock().toLocalTime().date();
}

} // namespace

void runForecast(const Arguments &arguments, const QString &database)
{
    const QByteArrayList axes{"month", "quarter", "owner", "team", "product"};
    const auto by = arguments.choice("by", "quarter", axes);
    const auto format = arguments.choice("format", "json", {"json", "table"});
    const ForecastSpan span{dayOf(arguments, "from"), dayOf(arguments, "to")};
    const auto store = open(database);
    const auto facts = answer(readSalesFacts(*store));
    const auto grid = answer(readForecast(*store, facts, {.axis = ForecastAxis(axes.indexOf(by)), .spans = {span}}));
    if (format == "table")
        return printForecastTable(grid);
    QJsonArray rows;
    for (const auto &row : grid.rows) {
        auto json = sumsJson(row.cells.value(0), grid.currency);
        const bool isPeriod = by == "month" || by == "quarter";
        json.insert("label", isPeriod ? row.key.toString() : keyText(row.key, row.label));
        rows.append(json);
    }
    const QJsonObject json{{"by", QString::fromLatin1(by)}, {"currency", grid.currency},
        {"other_currencies", QJsonArray::fromStringList(grid.otherCurrencies)}, {"currency_note", grid.currencyNote},
        {"total", sumsJson(grid.totals.value(0), grid.currency)}, {"rows", rows},
        {"undated", sumsJson(grid.undated, grid.currency)}, {"overdue", sumsJson(grid.overdue, grid.currency)}};
    print(QString::fromUtf8(QJsonDocument(json).toJson()));
}

void runReport(const Arguments &arguments, const QString &database)
{
    if (arguments.words.first() != u"sales")
        wrongUsage(Text::tr("There is no report “%1”; there is “sales”.").arg(arguments.words.first()));
    const SalesScope scope{dayOf(arguments, "from"), dayOf(arguments, "to")};
    const auto store = open(database);
    const auto facts = answer(readSalesFacts(*store));
    const QList<SalesAxis> axes{
        SalesAxis::Owner, SalesAxis::Team, SalesAxis::Product, SalesAxis::Quarter, SalesAxis::Source};
    const auto report = answer(readSalesReport(*store, facts, scope, axes, today()));
    print(QString::fromUtf8(QJsonDocument(salesJson(report)).toJson()));
}

} // namespace crm::cli
