// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/clirun.h"
#include "tests/support/test.h"

#include <QDate>

#include <algorithm>
#include <functional>
#include <numeric>

using namespace crm;

/// The figures of a small file of deals, worked out here from its lines, beside what the program prints.
class TestCliForecast : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void winRateEqualsTheFile();
    void cycleEqualsTheFile();
    void sumsPerAgentProductAndQuarterEqualTheFile();
    void aPeriodHoldsWhatClosedInIt();
    void forecastSumsByEveryAxis_data();
    void forecastSumsByEveryAxis();
    void wrongUsageIsSaid();

private:
    struct Deal
    {
        QString agent;
        QString product;
        QString stage;
        QDate opened;
        QDate closed;
        double value = 0;
    };
    template <typename F> double sum(F value) const
    {
        double all = 0;
        for (const auto &deal : m_deals)
            all += value(deal);
        return all;
    }
    double won(const std::function<bool(const Deal &)> &isMeant) const
    {
        return sum([&](const Deal &d) { return d.stage == u"Won" && isMeant(d) ? d.value : 0; });
    }

    CliRun m_cli;
    QList<Deal> m_deals;
};

void TestCliForecast::initTestCase()
{
    QCOMPARE(m_cli.import("sales.csv", "opportunity").json().value("created").toInt(), 40);
    const auto lines = QString::fromUtf8(CliRun::read(CliRun::data("sales.csv"))).split(u'\n', Qt::SkipEmptyParts);
    for (const auto &line : lines.mid(1)) {
        const auto cells = line.split(u',');
        m_deals.append({cells[1], cells[2], cells[4], QDate::fromString(cells[5], Qt::ISODate),
            QDate::fromString(cells[6], Qt::ISODate), cells[7].toDouble()});
    }
}

void TestCliForecast::winRateEqualsTheFile()
{
    const auto report = m_cli.run({"report", "sales"}).json();
    const auto count = [&](const char *stage) {
        return sum([&](const Deal &d) { return d.stage == QLatin1String(stage) ? 1 : 0; });
    };
    QCOMPARE(report.value("won").toDouble(), count("Won"));
    QCOMPARE(report.value("lost").toDouble(), count("Lost"));
    QCOMPARE(report.value("open").toDouble(), count("Engaging"));
    QCOMPARE(report.value("win_rate").toDouble(), count("Won") / (count("Won") + count("Lost")));
    const auto value = won([](const Deal &) { return true; });
    const auto lost = sum([](const Deal &d) { return d.stage == u"Lost" ? d.value : 0; });
    QVERIFY(lost > 0);
    QCOMPARE(report.value("won_value").toString(), QString::number(value, 'f', 2));
    QCOMPARE(report.value("win_rate_by_value").toDouble(), value / (value + lost));
    QCOMPARE(report.value("conversion").toDouble(), count("Won") / double(m_deals.size()));
}

void TestCliForecast::cycleEqualsTheFile()
{
    QList<double> days;
    for (const auto &deal : m_deals)
        if (deal.stage == u"Won")
            days.append(double(deal.opened.daysTo(deal.closed)));
    std::sort(days.begin(), days.end());
    const auto cycle = m_cli.run({"report", "sales"}).json().value("cycle_days").toObject();
    QCOMPARE(cycle.value("mean").toDouble(), std::accumulate(days.begin(), days.end(), 0.0) / double(days.size()));
    QCOMPARE(cycle.value("median").toDouble(), (days[(days.size() - 1) / 2] + days[days.size() / 2]) / 2);
}

void TestCliForecast::sumsPerAgentProductAndQuarterEqualTheFile()
{
    const auto report = m_cli.run({"report", "sales"}).json();
    const auto quarter
        = [](const QDate &day) { return QStringLiteral("%1-Q%2").arg(day.year()).arg((day.month() + 2) / 3); };
    const std::pair<const char *, std::function<QString(const Deal &)>> axes[]
        = {{"owners", [](const Deal &d) { return d.agent; }}, {"products", [](const Deal &d) { return d.product; }},
            {"quarters", [&](const Deal &d) { return quarter(d.closed); }}};
    for (const auto &[axis, of] : axes) {
        const auto lines = report.value(QLatin1String(axis)).toArray();
        QVERIFY2(lines.size() >= 3, axis);
        for (const auto &line : lines) {
            const auto label = line.toObject().value("label").toString();
            QCOMPARE(line.toObject().value("won_value").toString(),
                QString::number(won([&](const Deal &d) { return of(d) == label; }), 'f', 2));
        }
    }
}

void TestCliForecast::aPeriodHoldsWhatClosedInIt()
{
    const QDate from(2025, 4, 1);
    const QDate until(2025, 7, 1);
    const auto report = m_cli.run({"report", "sales", "--from", "2025-04-01", "--to", "2025-07-01"}).json();
    const auto isIn = [&](const Deal &d) { return d.closed >= from && d.closed < until; };
    QCOMPARE(report.value("won_value").toString(), QString::number(won(isIn), 'f', 2));
    QCOMPARE(
        report.value("lost").toDouble(), sum([&](const Deal &d) { return d.stage == u"Lost" && isIn(d) ? 1 : 0; }));
    QCOMPARE(report.value("created").toDouble(),
        sum([&](const Deal &d) { return d.opened >= from && d.opened < until ? 1 : 0; }));
}

void TestCliForecast::forecastSumsByEveryAxis_data()
{
    QTest::addColumn<QString>("axis");
    for (const auto *axis : {"month", "quarter", "owner", "team", "product"})
        QTest::newRow(axis) << QString::fromLatin1(axis);
}

void TestCliForecast::forecastSumsByEveryAxis()
{
    QFETCH(QString, axis);
    const auto forecast = m_cli.run({"forecast", "--by", axis}).json();
    const auto all = QString::number(won([](const Deal &) { return true; }), 'f', 2);
    QCOMPARE(forecast.value("total").toObject().value("closed").toString(), all);
    double sum = 0;
    for (const auto &row : forecast.value("rows").toArray())
        sum += row.toObject().value("closed").toString().toDouble();
    QCOMPARE(QString::number(sum, 'f', 2), all);
    QVERIFY(m_cli.run({"forecast", "--by", axis, "--format", "table"}).out.contains(all));
}

void TestCliForecast::wrongUsageIsSaid()
{
    QCOMPARE(m_cli.run({"forecast", "--by", "colour"}).code, 2);
    QCOMPARE(m_cli.run({"report", "weather"}).code, 2);
    QCOMPARE(m_cli.run({"report", "sales", "--from", "31.3.2025"}).code, 2);
}

CRM_TEST(TestCliForecast)
#include "tst_cliforecast.moc"
