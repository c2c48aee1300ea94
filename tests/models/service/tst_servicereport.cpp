// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/servicereport.h"

#include "models/service/controlchartpicture.h"
#include "tests/support/test.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>
#include <QTextDocument>

using namespace crm;

class TestServiceReport : public QObject
{
    Q_OBJECT
private slots:
    void everyTableOfTheYearHasHeadsAndACaption();
    void theYearsChartSaysWhichMonthsAreOff();
    void aMonthBeyondALimitIsMarked_data();
    void aMonthBeyondALimitIsMarked();
    void theChartIsDrawnInTheDocument();
};

namespace {

const QRgb outsideRed = qRgb(0xc9, 0x2a, 0x2a);

/// Ten contacts' worth of complaints a month, but for one.
ControlChart chartWith(qint64 inMarch)
{
    return controlChart({10, 11, inMarch, 9, 10, 12}, QList<double>(6, 1.0));
}

QStringList halfYear()
{
    return {"Jan 2026", "Feb 2026", "Mar 2026", "Apr 2026", "May 2026", "Jun 2026"};
}

/// Of the points that are quite this red, the width of the box around them; 0: none.
int widthOfRed(const QImage &image)
{
    int left = image.width();
    int right = -1;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) == outsideRed) {
                left = std::min(left, x);
                right = std::max(right, x);
            }
    return right < 0 ? 0 : right - left + 1;
}

ReportData dataOf(const QString &title, const QString &category)
{
    return {.title = title, .categories = {category}, .series = {{"Kept", {1.0}}}};
}

LearningNumbers learned(qint64 inMarch)
{
    LearningNumbers numbers;
    numbers.complaints = 60;
    numbers.chart = chartWith(inMarch);
    numbers.rate = {.categories = halfYear(), .series = {{"Rate", numbers.chart.rates}}};
    numbers.pareto = dataOf("Causes", "Packing");
    numbers.outcomes = dataOf("Outcomes", "Upheld");
    numbers.repeats = dataOf("Repeats", "Jan 2026");
    numbers.attainment = dataOf("Attainment", "Jan 2026");
    return numbers;
}

Attainment attained()
{
    return {.kept = {.part = 1, .whole = 2},
        .byCustomer = dataOf("Promises kept by customer", "Acme"),
        .byTeam = dataOf("Promises kept by team", "North"),
        .byMonth = dataOf("Promises by month", "Jan 2026"),
        .byReason = dataOf("Why promises were missed", "Parts missing")};
}

} // namespace

void TestServiceReport::everyTableOfTheYearHasHeadsAndACaption()
{
    const auto parts = yearReport(2026, learned(40), {}, attained()).split("<table width=\"100%\"");
    QCOMPARE(parts.size(), 12); // eleven tables
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const auto before = parts[i - 1].mid(parts[i - 1].lastIndexOf("<p "));
        QVERIFY2(before.startsWith("<p class=\"caption\">") && before.endsWith("</p>"), qPrintable(before));
        QVERIFY(parts[i].contains("<thead><tr><th"));
        QVERIFY2(!parts[i].contains("></th>"), qPrintable(parts[i]));
    }
    for (const auto *title :
        {"Promises kept by customer", "Promises kept by team", "Promises by month", "Why promises were missed"})
        QVERIFY2(parts.join("").contains(QString("<h3>%1</h3>").arg(title)), title);
}

void TestServiceReport::theYearsChartSaysWhichMonthsAreOff()
{
    const auto off = yearReport(2026, learned(40), {}, {});
    QVERIFY(off.contains("<img src=\"controlchart:"));
    QVERIFY(off.contains("Beyond the limits, so that a special cause is likely: Mar 2026."));
    QVERIFY(yearReport(2026, learned(10), {}, {}).contains("Every month lies within the limits"));
    auto none = learned(10);
    none.chart = controlChart({0, 0}, {1.0, 1.0});
    QVERIFY(!yearReport(2026, none, {}, {}).contains("controlchart:")); // without complaints there is nothing to draw
}

void TestServiceReport::aMonthBeyondALimitIsMarked_data()
{
    QTest::addColumn<qint64>("inMarch");
    QTest::addColumn<bool>("isMarked");
    QTest::newRow("within") << qint64(11) << false;
    QTest::newRow("beyond") << qint64(40) << true;
}

void TestServiceReport::aMonthBeyondALimitIsMarked()
{
    QFETCH(qint64, inMarch);
    QFETCH(bool, isMarked);
    QImage image(640, 270, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintControlChart(painter, image.rect(), chartWith(inMarch), halfYear());
    painter.end();
    QCOMPARE(widthOfRed(image) > 0, isMarked);
    QCOMPARE(chartWith(inMarch).outside.contains(2), isMarked);
}

void TestServiceReport::theChartIsDrawnInTheDocument()
{
    QTextDocument document;
    new ControlChartPictures(document);
    document.setTextWidth(640);
    document.setHtml("<h2>Rate</h2>" + controlChartTag(chartWith(40), halfYear()));
    QVERIFY(document.size().height() > 250);
    QImage image(700, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    document.drawContents(&painter);
    painter.end();
    QVERIFY(widthOfRed(image) > 10); // the diamond, and the one that explains it
}

CRM_TEST(TestServiceReport)
#include "tst_servicereport.moc"
