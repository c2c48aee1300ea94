// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "tests/ui/kit/samples.h"
#include "ui/kit/celldelegate.h"
#include "ui/kit/chartcard.h"
#include "ui/kit/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QFile>
#include <QLineSeries>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QVBoxLayout>
#include <QWindow>

namespace crm {

class TestChartCard : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void axisStepsAreRound_data();
    void axisStepsAreRound();
    void stepsBetweenCountsAreWhole();
    void whatHasNoRoomStandsInTheTable();
    void theLastStepsFigureHasRoom();
    void aCategoryWithoutFiguresIsSpokenByItsName();
    void arrowsAndEnterActivateABar();
    void aClickActivatesTheBarUnderIt();
    void aMirroredChartRunsFromTheRight();
    void dataAreSpoken();
    void tableShowsEveryValue();
    void theTableIsReachedAfterItsButton();
    void returnInTheTableOpensTheRowsBehind();
    void emptyAndLoadingAreSaid();
    void whatHasNoFigureIsAGap();
    void whatHasNoFigureHasNoMark_data();
    void whatHasNoFigureHasNoMark();
    void exportsEveryKindOfFile_data();
    void exportsEveryKindOfFile();
    void aFileSaysItsWholeTitleAndWhatItIsAbout();
    void aCopyIsLaidOutAnew();
    void exportRefusesUnknownKinds();
    void followsTheTheme();
};

namespace {

void showCard(ChartCard &card, ChartKind kind)
{
    card.setData(sampleChart(kind));
    card.resize(420, 300);
    card.show();
    QVERIFY(QTest::qWaitForWindowActive(&card));
}

} // namespace

void TestChartCard::axisStepsAreRound_data()
{
    QTest::addColumn<double>("lowest");
    QTest::addColumn<double>("highest");
    QTest::addColumn<QList<double>>("steps");
    QTest::newRow("pipeline") << 0.0 << 158000.0 << QList<double>{0, 80000, 160000};
    QTest::newRow("small") << 0.0 << 3.0 << QList<double>{0, 2, 4};
    QTest::newRow("just above") << 0.0 << 202.0 << QList<double>{0, 80, 160, 240}; // not up to 400
    QTest::newRow("exact") << 0.0 << 100.0 << QList<double>{0, 50, 100};
    QTest::newRow("nothing") << 0.0 << 0.0 << QList<double>{0, 0.5, 1};
    QTest::newRow("below zero") << -40.0 << 40.0 << QList<double>{-40, 0, 40};
}

void TestChartCard::axisStepsAreRound()
{
    QFETCH(double, lowest);
    QFETCH(double, highest);
    QTEST(axisSteps(lowest, highest), "steps");
}

void TestChartCard::stepsBetweenCountsAreWhole()
{
    QCOMPARE(axisSteps(0, 5, 3, AxisValues::Whole), (QList<double>{0, 3, 6}));
    QCOMPARE(axisSteps(0, 1, 3, AxisValues::Whole), (QList<double>{0, 1}));
}

void TestChartCard::whatHasNoRoomStandsInTheTable()
{
    ChartData data{.kind = ChartKind::HorizontalBar, .mostDrawn = 2};
    data.categories = {"Ada", "Ben", "Cleo"};
    data.series = {{"Won", {3, 2, 1}}};
    QCOMPARE(data.drawn().categories, (QStringList{"Ada", "Ben"}));
    QCOMPARE(data.drawn().series.first().values, (QList<double>{3, 2}));
    ChartCard card("Wins");
    card.setData(data);
    card.showTable(true);
    QCOMPARE(card.findChild<QTableWidget *>()->rowCount(), 3);
    QVERIFY(card.accessibleDescription().contains("Cleo") || card.plot()->accessibleDescription().contains("Cleo"));
}

void TestChartCard::theLastStepsFigureHasRoom()
{
    ChartData data{.kind = ChartKind::HorizontalBar};
    data.categories = {"Ada"};
    data.series = {{"Won", {120'000'000}}};
    data.axisFormat = [](double) { return QStringLiteral("120 million"); };
    ChartCard card("Wins");
    card.setData(data);
    card.resize(420, 300);
    card.show();
    QVERIFY(QTest::qWaitForWindowActive(&card));
    const auto *view = qobject_cast<QChartView *>(card.plot());
    const auto half = textMetrics(TextStyle::Caption, QFont::Medium).horizontalAdvance("120 million") / 2;
    QVERIFY(view->chart()->plotArea().right() + half <= view->viewport()->width());
}

void TestChartCard::arrowsAndEnterActivateABar()
{
    ChartCard card("Forecast");
    showCard(card, ChartKind::StackedBar);
    QSignalSpy activated(&card, &ChartCard::barActivated);
    QVERIFY(card.plot()->focusPolicy() & Qt::TabFocus);
    card.plot()->setFocus();
    QTest::keyClick(card.plot(), Qt::Key_Right);
    QTest::keyClick(card.plot(), Qt::Key_Right);
    QTest::keyClick(card.plot(), Qt::Key_Up);
    QTest::keyClick(card.plot(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first(), (QVariantList{1, 2}));
    QVERIFY(card.plot()->accessibleDescription().startsWith("Nov: "));
    QTest::keyClick(card.plot(), Qt::Key_End);
    QTest::keyClick(card.plot(), Qt::Key_Right);
    QTest::keyClick(card.plot(), Qt::Key_Space);
    QCOMPARE(activated.last().last().toInt(), 5);
}

void TestChartCard::aClickActivatesTheBarUnderIt()
{
    ChartCard card("Forecast");
    showCard(card, ChartKind::StackedBar);
    QSignalSpy activated(&card, &ChartCard::barActivated);
    auto *viewport = qobject_cast<QAbstractScrollArea *>(card.plot())->viewport();
    auto *part = QAccessible::queryAccessibleInterface(card.plot())->child(4); // Jan: 58,000 and 92,000 of 160,000
    const auto band = part->rect().translated(-viewport->mapToGlobal(QPoint()));
    QTest::mouseClick(viewport, Qt::LeftButton, {}, {band.center().x(), band.bottom() - 4});
    QCOMPARE(activated.last(), (QVariantList{0, 4}));
    QTest::mouseClick(viewport, Qt::LeftButton, {}, {band.center().x(), band.bottom() - band.height() * 3 / 4});
    QCOMPARE(activated.last(), (QVariantList{1, 4}));
}

void TestChartCard::aMirroredChartRunsFromTheRight()
{
    ChartCard card("Forecast");
    showCard(card, ChartKind::Bar);
    const auto x = [&](int category) {
        return QAccessible::queryAccessibleInterface(card.plot())->child(category)->rect().center().x();
    };
    QVERIFY(x(0) < x(5));
    card.setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(x(0) > x(5));
    QSignalSpy activated(&card, &ChartCard::barActivated);
    QTest::keyClick(card.plot(), Qt::Key_Left);
    QTest::keyClick(card.plot(), Qt::Key_Return);
    QCOMPARE(activated.last().last().toInt(), 1);
}

void TestChartCard::dataAreSpoken()
{
    ChartCard card("Forecast");
    card.setData(sampleChart(ChartKind::Bar));
    auto *plot = QAccessible::queryAccessibleInterface(card.plot());
    QCOMPARE(plot->text(QAccessible::Name), "Forecast");
    QCOMPARE(plot->role(), QAccessible::Chart);
    QCOMPARE(plot->childCount(), 6);
    QCOMPARE(plot->child(0)->text(QAccessible::Name), "Sep: Won €96000, Weighted €0, Target €90000.");
    QVERIFY(plot->text(QAccessible::Description).contains("Feb: Won €0"));
}

void TestChartCard::tableShowsEveryValue()
{
    ChartCard card("Forecast");
    showCard(card, ChartKind::Bar);
    card.showTable(true);
    QVERIFY(card.isTableShown());
    const auto *table = card.findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), 6);
    QCOMPARE(table->columnCount(), 4);
    QCOMPARE(table->item(3, 0)->text(), "Dec");
    QCOMPARE(table->item(3, 2)->text(), "€24000");
    card.showTable(false);
    QVERIFY(card.plot()->isVisible());
}

void TestChartCard::theTableIsReachedAfterItsButton()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *first = new ChartCard("Forecast");
    auto *second = new ChartCard("Won");
    column->addWidget(first);
    column->addWidget(second);
    first->setData(sampleChart(ChartKind::Bar));
    second->setData(sampleChart(ChartKind::Bar));
    page.resize(420, 600);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *button = first->findChild<IconButton *>();
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(first->isTableShown());
    QTest::keyClick(button, Qt::Key_Tab);
    QCOMPARE(page.focusWidget(), first->findChild<QTableWidget *>());
    QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
    QCOMPARE(page.focusWidget(), second->findChild<IconButton *>());
}

void TestChartCard::returnInTheTableOpensTheRowsBehind()
{
    ChartCard card("Forecast");
    showCard(card, ChartKind::StackedBar);
    card.showTable(true);
    QSignalSpy activated(&card, &ChartCard::barActivated);
    auto *table = card.findChild<QTableWidget *>();
    QVERIFY(qobject_cast<CellDelegate *>(table->itemDelegate())); // a row looks as in every list
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(activated.value(0), (QVariantList{0, 1}));
    table->setCurrentCell(0, 2);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(activated.value(1), (QVariantList{1, 0}));
}

void TestChartCard::emptyAndLoadingAreSaid()
{
    ChartCard card("Calls");
    QCOMPARE(card.plot()->accessibleDescription(), "Loading…");
    card.setEmptySentence("Nobody called yet.");
    card.setData({.categories = {"Mon"}, .series = {{"Calls", {0}}}});
    QCOMPARE(card.plot()->accessibleDescription(), "Nobody called yet.");
    card.setData({.categories = {"Mon", "Tue"}, .series = {{"Calls", {qQNaN(), 0}}}}); // not known is not there either
    QCOMPARE(card.plot()->accessibleDescription(), "Nobody called yet.");
    QSignalSpy activated(&card, &ChartCard::barActivated);
    QTest::keyClick(card.plot(), Qt::Key_Return);
    QCOMPARE(activated.size(), 0);
    card.setData({});
    QCOMPARE(card.plot()->accessibleDescription(), "Nobody called yet.");
}

void TestChartCard::whatHasNoFigureIsAGap()
{
    ChartCard card("Kept");
    card.setData({.kind = ChartKind::Line,
        .categories = {"Jan", "Feb", "Mar", "Apr"},
        .series = {{"Kept", {50, qQNaN(), 60, 70}}}});
    const auto runs = qobject_cast<QChartView *>(card.plot())->chart()->series();
    QCOMPARE(runs.size(), 2);
    QCOMPARE(qobject_cast<QLineSeries *>(runs[0])->points(), (QList<QPointF>{QPointF(0, 50)}));
    QCOMPARE(qobject_cast<QLineSeries *>(runs[1])->points(), (QList<QPointF>{QPointF(2, 60), QPointF(3, 70)}));
}

void TestChartCard::whatHasNoFigureHasNoMark_data()
{
    QTest::addColumn<ChartKind>("kind");
    QTest::newRow("line") << ChartKind::Line;
    QTest::newRow("bars") << ChartKind::Bar;
    QTest::newRow("donut") << ChartKind::Donut;
}

void TestChartCard::whatHasNoFigureHasNoMark()
{
    QFETCH(ChartKind, kind);
    QTest::failOnWarning(QRegularExpression("NaN")); // Qt paints nothing there, but says so
    ChartCard card("Kept");
    card.setData({.kind = kind, .categories = {"Jan", "Feb", "Mar"}, .series = {{"Kept", {50, qQNaN(), 60}}}});
    card.resize(420, 300);
    card.show();
    QVERIFY(QTest::qWaitForWindowExposed(&card));
    card.plot()->setFocus();
    QTest::keyClick(card.plot(), Qt::Key_Right); // to where there is none
    QVERIFY(!card.plot()->grab().isNull());
}

void TestChartCard::exportsEveryKindOfFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("png") << "a.png" << QByteArray("\x89PNG");
    QTest::newRow("svg") << "a.SVG" << QByteArray("<?xml");
    QTest::newRow("pdf") << "a.pdf" << QByteArray("%PDF-");
}

void TestChartCard::exportsEveryKindOfFile()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    const QTemporaryDir folder;
    ChartCard card("Forecast");
    showCard(card, ChartKind::StackedBar);
    applyTheme(*qApp, ThemeChoice::Dark);
    const auto path = folder.filePath(name);
    QVERIFY(card.exportTo(path));
    QVERIFY(tokens().isDark);
    applyTheme(*qApp, ThemeChoice::Light);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.size() > 2000);
    QVERIFY(file.peek(8).startsWith(begins));
    if (name == u"a.png") {
        const auto image = QImage::fromData(file.readAll());
        QCOMPARE(image.size(), card.size() * 2);
        QCOMPARE(image.pixelColor(2, 2), lightTokens().surface);
    }
}

void TestChartCard::aFileSaysItsWholeTitleAndWhatItIsAbout()
{
    const QTemporaryDir folder;
    ChartCard card("Won and weighted forecast of all teams");
    showCard(card, ChartKind::StackedBar);
    QCOMPARE(card.exportSize(), card.size());
    card.setHeadline("1,234,567.00 EUR won and 987,654.00 EUR expected until the end of the next quarter");
    const auto wrapped = card.exportSize();
    QVERIFY(wrapped.height() > card.height());
    card.setContext("December 2025 to November 2026");
    QVERIFY(card.exportSize().height() > wrapped.height());
    QCOMPARE(card.exportSize().width(), card.width());
    QVERIFY(card.exportTo(folder.filePath("a.svg")));
    QFile svg(folder.filePath("a.svg"));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    const auto drawn = svg.readAll();
    QVERIFY(drawn.contains("quarter"));
    QVERIFY(drawn.contains("November"));
    QVERIFY(card.exportTo(folder.filePath("a.png")));
    QCOMPARE(QImage(folder.filePath("a.png")).size(), card.exportSize() * 2);
}

/// Labels keep their size; what there is room for is less.
void TestChartCard::aCopyIsLaidOutAnew()
{
    const QTemporaryDir folder;
    ChartCard card("Forecast");
    showCard(card, ChartKind::StackedBar);
    card.setContext("December 2025 to November 2026");
    card.resize(1400, 500);
    const auto copy = card.copyOf(400);
    QVERIFY(!copy->windowHandle() || !copy->windowHandle()->isVisible());
    QCOMPARE(copy->exportSize().width(), 400);
    QVERIFY(copy->plot()->width() > 300 && copy->plot()->width() < 400);
    QVERIFY(copy->plot()->height() > 100);
    QVERIFY(copy->exportTo(folder.filePath("a.svg")));
    QFile svg(folder.filePath("a.svg"));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    QVERIFY(svg.readAll().contains("November"));
    QCOMPARE(card.width(), 1400); // the one in sight stays as it is
}

void TestChartCard::exportRefusesUnknownKinds()
{
    ChartCard card("Forecast");
    showCard(card, ChartKind::Donut);
    const QTemporaryDir folder;
    QVERIFY(!card.exportTo(folder.filePath("a.exe")));
    const auto homeless = card.exportTo(folder.filePath("missing/a.png"));
    QVERIFY(!homeless);
    QVERIFY2(homeless.error().message.contains("No such file"), qPrintable(homeless.error().message));
    QVERIFY(!QFile::exists(folder.filePath("a.exe")));
}

void TestChartCard::followsTheTheme()
{
    for (const auto kind : {ChartKind::Bar, ChartKind::Line, ChartKind::Donut, ChartKind::HorizontalBar}) {
        ChartCard card("Forecast");
        showCard(card, kind);
        QCoreApplication::processEvents();
        const auto light = card.plot()->grab().toImage();
        applyTheme(*qApp, ThemeChoice::Dark);
        QVERIFY(card.plot()->grab().toImage() != light);
        applyTheme(*qApp, ThemeChoice::Light);
        QCoreApplication::processEvents();
        const auto again = card.plot()->grab().toImage();
        QVERIFY2(again == light, qPrintable(QString::number(int(kind))));
    }
}

} // namespace crm

using crm::TestChartCard;
void TestChartCard::aCategoryWithoutFiguresIsSpokenByItsName()
{
    QCOMPARE((ChartData{.categories = {"Jan"}}).spoken(0), QString("Jan"));
}

CRM_TEST(TestChartCard)
#include "tst_chartcard.moc"
