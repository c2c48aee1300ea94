// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/exchangerate.h"
#include "models/forecast/inspection.h"
#include "models/forecast/stageflowmodel.h"
#include "models/pipeline/dealfigures.h"
#include "models/reports/tilereport.h"
#include "tests/support/accessibility.h"
#include "tests/support/test.h"
#include "tests/ui/forecast/salesfixture.h"
#include "ui/desk/boardprint.h"
#include "ui/desk/dashboardspage.h"
#include "ui/desk/deskpage.h"
#include "ui/desk/tiledialog.h"
#include "ui/home/kpitile.h"
#include "ui/home/reportcard.h"
#include "ui/kit/funnelchart.h"
#include "ui/kit/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QMenu>
#include <QPdfWriter>
#include <QPointer>

namespace crm {

class TestDeskPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyFigureOpensItsRows_data();
    void everyFigureOpensItsRows();
    void anEarlierYearIsChosen();
    void theFunnelIsOfTheTimeShown();
    void aTeamSeesItsOwnFigures();
    void eachPipelineHasItsFunnel();
    void riskyDealsComeFirst();
    void aDashboardIsMadeChangedAndUndone();
    void aTileSaysWhichCurrenciesItHoldsAndLeavesOut();
    void aTileIsComposedInTheDialog();
    void boardsGoOnPaper();
    void longCellsAreWrittenInFull();
    void paperIsWrittenInPixels();
    void fits_data();
    void fits();
};

namespace {

struct Fixture : SalesFixture
{
    Fixture()
    {
        page = std::make_unique<DeskPage>(workspace);
        page->setClock(clock());
        page->resize(1045, 760);
        page->show();
        page->activate();
    }
    bool wait()
    {
        return QTest::qWaitFor([this] { return page->isLoaded() && !page->inspection()->deals().isEmpty(); });
    }
    std::unique_ptr<DeskPage> page;
};

} // namespace

void TestDeskPage::initTestCase()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestDeskPage::everyFigureOpensItsRows_data()
{
    QTest::addColumn<int>("figure");
    QTest::addColumn<qint64>("rows");
    QTest::newRow("pipeline") << int(DeskPage::Pipeline) << 80LL;
    QTest::newRow("activities of a week") << int(DeskPage::Activities) << 7LL;
}

void TestDeskPage::everyFigureOpensItsRows()
{
    QFETCH(int, figure);
    QFETCH(qint64, rows);
    Fixture f;
    QVERIFY(f.wait());
    QTest::keyClick(f.page->tile(DeskPage::Figure(figure)), Qt::Key_Return);
    QCOMPARE(f.rows(), rows);
    QTest::keyClick(f.page->tile(DeskPage::Overdue), Qt::Key_Return);
    QCOMPARE(QString::number(f.rows()), f.page->tile(DeskPage::Overdue)->value());
    QTest::keyClick(f.page->tile(DeskPage::NewDeals), Qt::Key_Return);
    QCOMPARE(QString::number(f.rows()), f.page->tile(DeskPage::NewDeals)->value());
    const auto &owners = f.page->rates(SalesAxis::Owner)->data();
    QVERIFY(!owners.categories.isEmpty());
    QVERIFY(owners.categories.first().contains(
        QStringLiteral("(%1)").arg(*await(f.db.store.count({&Opportunity::entity(), owners.at(0, 0).filter})))));
    QVERIFY(f.errors.isEmpty());
}

void TestDeskPage::anEarlierYearIsChosen()
{
    Fixture f;
    QVERIFY(f.wait());
    QVERIFY(f.db.put(Opportunity{.id = Id::make(),
        .name = "Old",
        .stage = {f.db.stage("Won")},
        .amount = {500000},
        .currency = "EUR",
        .openedOn = QDate(2017, 1, 5),
        .closedAt = QDate(2017, 3, 9)}));
    QTRY_VERIFY(f.page->earlier()->findText("Q1 2017") > 0);
    const auto year = f.page->earlier()->findText("2017");
    QVERIFY(year > 0);
    const auto span = f.page->earlier()->itemData(year).toList();
    f.page->setPast(span.at(0).toDate(), span.at(1).toDate());
    QTRY_VERIFY(f.page->isLoaded());
    QTest::keyClick(f.page->tile(DeskPage::Average), Qt::Key_Return);
    QCOMPARE(f.rows(), 1);
    f.page->setPast(QDate(1991, 1, 1), QDate(1992, 1, 1)); // nothing was won
    QTRY_COMPARE(f.page->tile(DeskPage::CycleDays)->note(), "mean; median –");
}

void TestDeskPage::theFunnelIsOfTheTimeShown()
{
    Fixture f;
    QVERIFY(f.wait());
    const auto deal = [&](const char *stage) {
        return Record::from(Opportunity{.id = Id::make(),
            .name = "Old",
            .stage = {f.db.stage(stage)},
            .amount = {500000},
            .currency = "EUR",
            .owner = {f.mei.id},
            .openedOn = QDate(2017, 1, 5),
            .closedAt = QDate(2017, 3, 9)});
    };
    QVERIFY(await(f.db.store.commit({"Old", {deal("Won"), deal("Won"), deal("Lost")}})));
    f.page->setPast(QDate(2017, 1, 1), QDate(2018, 1, 1));
    const auto *figures = f.page->findChild<DealFigures *>();
    QTRY_COMPARE(figures->funnel().won, 2);
    QCOMPARE(figures->funnel().lost, 1);
    QCOMPARE(figures->funnel().reached.first(), 83); // 80 are open
    emit f.page->findChild<FunnelChart *>()->stepActivated(0);
    QCOMPARE(f.rows(), 83);
    f.page->restore({{"team", f.north.id.text()}});
    f.page->setPast(QDate(2017, 1, 1), QDate(2018, 1, 1));
    QTRY_COMPARE(figures->funnel().won, 0);
}

void TestDeskPage::aTeamSeesItsOwnFigures()
{
    Fixture f;
    QVERIFY(f.wait());
    f.page->restore({{"period", int(PeriodChoice::TwelveMonths)}, {"team", f.south.id.text()}});
    QTRY_COMPARE(f.page->rates(SalesAxis::Owner)->data().categories.size(), 1);
    QVERIFY(f.page->rates(SalesAxis::Owner)->data().categories.first().startsWith(f.mei.name));
}

void TestDeskPage::eachPipelineHasItsFunnel()
{
    Fixture f;
    QVERIFY(f.wait());
    auto *others = f.page->findChild<QToolButton *>("pipelines");
    QVERIFY(!others->isVisibleTo(f.page.get()));
    const Pipeline renewals{.id = Id::make(), .name = "Renewals", .position = 100};
    const Stage asked{.id = Id::make(), .name = "Asked", .pipeline = {renewals.id}, .probability = 50};
    QVERIFY(await(f.db.store.commit({"New", {Record::from(renewals), Record::from(asked)}})));
    QTRY_VERIFY(others->isVisibleTo(f.page.get()));
    const auto *figures = f.page->findChild<DealFigures *>();
    const auto first = [&] { return figures->shape().open().value(0).name; };
    QVERIFY(first() != "Asked");
    others->menu()->actions().last()->trigger();
    QTRY_COMPARE(first(), QString("Asked"));
    QCOMPARE(f.page->state().value("pipeline").toString(), renewals.id.text());
}

void TestDeskPage::riskyDealsComeFirst()
{
    Fixture f;
    QAbstractItemModelTester tester(f.page->inspection(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester flows(f.page->flows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(f.wait());
    auto *model = f.page->inspection();
    auto deal = await(f.db.store.fetch(Opportunity::entity(), {model->deals().last().id}))->first();
    deal.setValue("expected_close", "2027-01-01");
    deal.setValue("amount", 100LL);
    QVERIFY(f.db.put(deal));
    const auto changed = [&] {
        for (const auto &each : model->deals())
            if (each.id == deal.id)
                return each;
        return InspectedDeal{};
    };
    QTRY_COMPARE(changed().past.slips, 1);
    QTRY_VERIFY(changed().risks.contains(DealRisk::AmountFell)); // a load may have begun before the change
    QVERIFY(model->deals().first().risks.size() >= model->deals().last().risks.size());
    model->sort(InspectionModel::AmountColumn, Qt::AscendingOrder);
    QCOMPARE(model->deals().first().id, deal.id);
    QTRY_COMPARE(f.page->flows()->rowCount(), 4);
    QVERIFY(f.page->flows()->index(0, StageFlowModel::ByHistory).data().toString().startsWith("Not enough history"));
}

void TestDeskPage::aDashboardIsMadeChangedAndUndone()
{
    SalesFixture f;
    DashboardsPage page(f.workspace);
    page.resize(1045, 760);
    page.show();
    page.activate();
    QTRY_VERIFY(page.isLoaded());
    QCOMPARE(page.tileCount(), 0);
    QVERIFY(await(f.db.store.commit(starterDashboard("Mine"))));
    QTRY_COMPARE(page.tileCount(), 4);
    QTRY_COMPARE(page.card(0)->data().categories.size(), 4);
    emit page.card(0)->rowsRequested(page.card(0)->data().at(0, 1).entity, page.card(0)->data().at(0, 1).filter, "Bar");
    QCOMPARE(f.rows(), 20);
    page.menuOf(1)->findChild<QAction *>("forward")->trigger();
    QTRY_COMPARE(await(f.db.store.records({&DashboardTile::entity(), {}, {{"position"}}}))->first().title(),
        QString("Won by month"));
    QTRY_VERIFY(page.isLoaded() && page.tileCount() == 4);
    page.menuOf(0)->findChild<QAction *>("remove")->trigger();
    QTRY_COMPARE(page.tileCount(), 3);
    QVERIFY(await(f.db.store.undo()));
    QTRY_COMPARE(page.tileCount(), 4);
    QVERIFY(f.errors.isEmpty());
}

void TestDeskPage::aTileSaysWhichCurrenciesItHoldsAndLeavesOut()
{
    SalesFixture f;
    QVERIFY(f.db.put(
        ExchangeRate{.id = Id::make(), .currency = "USD", .day = QDate(2020, 1, 2), .rate = {2 * oneMillion}}));
    for (const auto *currency : {"USD", "ISK"})
        QVERIFY(f.db.put(Opportunity{.id = Id::make(),
            .name = "Abroad",
            .stage = {f.db.stage("Lead")},
            .amount = {100000},
            .currency = currency,
            .expectedClose = QDate(2026, 4, 1)}));
    QVERIFY(await(f.db.store.commit(starterDashboard("Mine"))));
    DashboardsPage page(f.workspace);
    page.resize(1045, 760);
    page.show();
    page.activate();
    QTRY_VERIFY(page.isLoaded() && page.tileCount() == 4);
    const auto note = page.card(0)->card()->note();
    QVERIFY2(note.contains("EUR with USD at the rates of"), qPrintable(note));
    QVERIFY2(note.contains("ISK are not included"), qPrintable(note));
    QVERIFY(page.card(0)->card()->context().contains(note)); // in a file as well
    QVERIFY(page.card(2)->card()->note().isEmpty());         // counts have no currency
}

void TestDeskPage::aTileIsComposedInTheDialog()
{
    SalesFixture f;
    const Dashboard board{.id = Id::make(), .name = "Mine"};
    QVERIFY(f.db.put(board));
    const QPointer<TileDialog> dialog
        = new TileDialog(f.workspace, {.id = Id::make(), .dashboard = {board.id}, .position = 1}, nullptr);
    dialog->show();
    const auto pick = [&](const char *box, const QVariant &value) {
        auto *combo = dialog->findChild<QComboBox *>(QLatin1String(box));
        combo->setCurrentIndex(combo->findData(value));
        QVERIFY2(combo->currentIndex() >= 0, box);
        emit combo->activated(combo->currentIndex());
    };
    pick("kind", "opportunity");
    pick("group", "owner.team");
    pick("measure", int(TileMeasure::Sum));
    pick("measured", "amount");
    pick("chart", int(TileChart::Donut));
    QCOMPARE(namelessWidgets(dialog.data()), QStringList());
    dialog->findChild<QPushButton *>("save")->click();
    QTRY_VERIFY(!dialog); // it works with the store of this test
    QCOMPARE(*await(f.db.store.count({&DashboardTile::entity()})), 1);
    const auto tile = await(f.db.store.records({&DashboardTile::entity()}))->first().as<DashboardTile>();
    const auto data = *await(runTile(f.db.store, tile));
    QCOMPARE(data.categories.size(), 2);
    QCOMPARE(data.currency, "EUR");
    QVERIFY2(tile.title.contains("Team"), qPrintable(tile.title));
}

void TestDeskPage::boardsGoOnPaper()
{
    Fixture f;
    QVERIFY(f.wait());
    const auto path = f.db.dir.filePath("desk.pdf");
    {
        QPdfWriter pdf(path);
        PrintedBoard board{"Desk", "March", {f.page->tile(DeskPage::Pipeline)}, {}, {}};
        board.tables.append(printedTable("Deals", *f.page->inspection()));
        QCOMPARE(board.tables.first().rows.size(), f.page->inspection()->deals().size());
        for (int i = 0; i < 12; ++i) // more than one page
            board.charts.append(f.page->rates(SalesAxis::Owner)->card());
        QVERIFY(printBoard(board, pdf));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF"));
    QVERIFY(bytes.count("/Type /Page\n") >= 2);
}

void TestDeskPage::longCellsAreWrittenInFull()
{
    const auto pages = [](const QString &reason) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter pdf(&buffer);
        PrintedBoard board{"Desk", "March", {}, {}, {}};
        board.tables.append({"Lost sales", {"Deal", "Reason"}, QList<QStringList>(20, {"Depot", reason})});
        const bool isPrinted = printBoard(board, pdf);
        buffer.close();
        return isPrinted ? bytes.count("/Type /Page\n") : 0;
    };
    QCOMPARE(pages("Price"), 1);
    QVERIFY(pages(QString("Another supplier was cheaper by far. ").repeated(30)) > 1);
    QVERIFY(pages(QString(1500, u'x')) > 1); // without a place to break it
}

/// A page is laid out in px: a font in points would be scaled up with the device's resolution once more.
void TestDeskPage::paperIsWrittenInPixels()
{
    const auto before = qApp->font();
    auto points = before;
    points.setPointSizeF(10);
    qApp->setFont(points);
    applyTheme(*qApp, ThemeChoice::Light);
    for (const auto style : {TextStyle::Caption, TextStyle::Title}) {
        const auto font = printedFont(style, QFont::DemiBold);
        QVERIFY(font.pixelSize() > 5 && font.pixelSize() < 40);
        QVERIFY(font.pointSizeF() < 0);
    }
    const auto label = printedFont(TextStyle::Caption, QFont::Normal).pixelSize();
    QVERIFY(label * 250.0 / printedChartWidth(250) > 7); // pt of the smallest print of a chart
    qApp->setFont(before);
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestDeskPage::fits_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QSize>("size");
    QTest::newRow("desk-light-1045") << ThemeChoice::Light << Qt::LeftToRight << QSize(1045, 760);
    QTest::newRow("desk-dark-1685") << ThemeChoice::Dark << Qt::LeftToRight << QSize(1685, 1040);
    QTest::newRow("desk-rtl-1045") << ThemeChoice::Light << Qt::RightToLeft << QSize(1045, 760);
}

/// Every control has a name; kept as a picture when CRM_SHOTS names a folder.
void TestDeskPage::fits()
{
    QFETCH(ThemeChoice, theme);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QSize, size);
    applyTheme(*qApp, theme);
    qApp->setLayoutDirection(direction);
    {
        Fixture f;
        f.page->setAutoFillBackground(true);
        f.page->resize(size);
        QVERIFY(f.wait());
        QCOMPARE(namelessWidgets(f.page.get()), QStringList());
        const auto shot = f.page->grab().toImage();
        QVERIFY(!shot.isNull());
        if (const auto folder = qEnvironmentVariable("CRM_SHOTS"); !folder.isEmpty())
            QVERIFY(shot.save(QStringLiteral("%1/%2.png").arg(folder, QString::fromUtf8(QTest::currentDataTag()))));
    }
    qApp->setLayoutDirection(Qt::LeftToRight);
    applyTheme(*qApp, ThemeChoice::Light);
}

CRM_TEST(TestDeskPage)

} // namespace crm

#include "tst_deskpage.moc"
