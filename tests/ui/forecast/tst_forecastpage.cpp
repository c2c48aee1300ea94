// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/stagetotals.h"
#include "models/roles.h"
#include "tests/support/accessibility.h"
#include "tests/support/test.h"
#include "tests/ui/forecast/salesfixture.h"
#include "ui/forecast/forecastpage.h"
#include "ui/forecast/waterfallchart.h"
#include "ui/home/kpitile.h"
#include "ui/kit/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>

namespace crm {

class TestForecastPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyCellOpensItsDeals();
    void aTileOpensItsPeriod();
    void whatIsInNoPeriodIsSaidAndOpens();
    void aPastYearIsChosen();
    void aTargetTypedIsKept();
    void theTargetsOfSomeAreNotEverybodys();
    void aTargetIsTypedInShort();
    void whatIsNoTargetStaysInItsCell();
    void aTargetBeingTypedOutlivesAChange();
    void whatMovedIsShownAndOpens();
    void historyStandsBesideTheHand();
    void categoriesAreSeenOnADarkGround();
    void theCurrencyIsChosen();
    void teamsAndMonthsAreKept();
    void fits_data();
    void fits();
};

namespace {

struct Fixture : SalesFixture
{
    Fixture()
    {
        page = std::make_unique<ForecastPage>(workspace);
        page->setClock(clock());
        page->resize(1045, 760);
        page->show();
        page->activate();
    }
    bool wait()
    {
        return QTest::qWaitFor([this] { return page->isLoaded(); });
    }
    std::unique_ptr<ForecastPage> page;
};

QModelIndex cell(const ForecastTableModel *model, int row, ForecastMeasure measure)
{
    for (int column = 1; column < model->columnCount(); ++column)
        if (model->measureAt(column) == measure)
            return model->index(row, column);
    return {};
}

} // namespace

void TestForecastPage::initTestCase()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestForecastPage::everyCellOpensItsDeals()
{
    Fixture f;
    QAbstractItemModelTester tester(f.page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(f.wait());
    auto *model = f.page->model();
    QCOMPARE(model->rowCount(), 4); // three colleagues and the total
    QTRY_VERIFY(f.page->table()->visualRect(model->index(3, 0)).bottom() < f.page->table()->viewport()->height());
    for (int row = 0; row < model->rowCount(); ++row) {
        const auto sums = model->grid().sums(model->isTotal(row) ? -1 : row, 0);
        emit f.page->table()->activated(cell(model, row, ForecastMeasure::Commit));
        QCOMPARE(f.rows(), sums.dealsIn(ForecastCategory::Commit));
        emit f.page->table()->activated(cell(model, row, ForecastMeasure::Closed));
        QCOMPARE(f.rows(), sums.dealsIn(ForecastCategory::Closed));
    }
    QVERIFY2(f.listTitle.contains("Closed"), qPrintable(f.listTitle));
    QVERIFY(f.errors.isEmpty());
}

void TestForecastPage::whatIsInNoPeriodIsSaidAndOpens()
{
    Fixture f;
    QVERIFY(f.wait());
    auto *undated = f.page->unplaced(Unplaced::Undated);
    auto *overdue = f.page->unplaced(Unplaced::Overdue);
    QVERIFY(!undated->isVisible()); // every deal has a day in these periods
    QVERIFY(!overdue->isVisible());
    const auto add = [&](const QDate &day, qint64 amount) {
        return f.db.put(Opportunity{.id = Id::make(),
            .name = "Depot",
            .stage = {f.db.stage("Negotiation")},
            .amount = {amount},
            .currency = "EUR",
            .expectedClose = day});
    };
    QVERIFY(add({}, 5000000));
    QVERIFY(add({}, 1000000));
    QTRY_VERIFY(undated->isVisible());
    QVERIFY2(undated->text().contains("2 ") && undated->text().contains(compactAmount(6000000, "EUR")),
        qPrintable(undated->text()));
    QVERIFY(!overdue->isVisible());
    undated->click();
    QCOMPARE(f.rows(), 2);
    QVERIFY(add(QDate(2025, 11, 3), 700));
    QTRY_VERIFY(overdue->isVisible());
    QVERIFY2(overdue->text().contains("Q1 2026"), qPrintable(overdue->text()));
    overdue->click();
    QCOMPARE(f.rows(), 1);
    f.page->setYear(2017); // what is overdue now has nothing to do with it
    QTRY_VERIFY(!overdue->isVisible());
    QVERIFY(undated->isVisible());
}

void TestForecastPage::aPastYearIsChosen()
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
    QTRY_VERIFY(f.page->years()->findText("2017") > 0);
    f.page->setYear(2017);
    QTRY_COMPARE(f.page->model()->grid().ask.spans.first().from, QDate(2017, 1, 1));
    QCOMPARE(f.page->model()->grid().sums(-1, 0).single(ForecastCategory::Closed), 500000);
    f.page->setYear(2001); // nothing at all: still an amount of our own currency
    QTRY_COMPARE(f.page->model()->grid().ask.spans.first().from, QDate(2001, 1, 1));
    QCOMPARE(f.page->model()->grid().currency, "EUR");
}

void TestForecastPage::aTileOpensItsPeriod()
{
    Fixture f;
    QVERIFY(f.wait());
    QTest::keyClick(f.page->tile(0), Qt::Key_Return);
    qint64 deals = 0;
    for (const auto category : forecastCategories())
        deals += f.page->model()->grid().totals.first().dealsIn(category);
    QCOMPARE(f.rows(), deals);
    QVERIFY(deals > 10);
}

void TestForecastPage::aTargetTypedIsKept()
{
    Fixture f;
    QVERIFY(f.wait());
    auto *model = f.page->model();
    const auto index = cell(model, 0, ForecastMeasure::Target);
    QVERIFY(!model->setData(index, QStringLiteral("plenty")));
    QCOMPARE(f.errors.size(), 1);
    QVERIFY(model->setData(index, QStringLiteral("120000")));
    QTRY_COMPARE(model->grid().sums(0, 0).target, 12000000);
    QVERIFY(!cell(model, 0, ForecastMeasure::Attained).data().toString().isEmpty());
    const auto kept = await(f.db.store.records({&SalesTarget::entity()}));
    QCOMPARE(kept->size(), 1);
    QCOMPARE(kept->first().as<SalesTarget>().start, QDate(2026, 1, 1));
    QVERIFY(model->setData(cell(model, 0, ForecastMeasure::Target), QString()));
    QTRY_VERIFY(!model->grid().sums(0, 0).target);
}

void TestForecastPage::theTargetsOfSomeAreNotEverybodys()
{
    Fixture f;
    QVERIFY(f.wait());
    auto *model = f.page->model();
    const auto noted = [&](const QString &words) {
        const auto tiles = f.page->findChildren<KpiTile *>();
        return std::any_of(
            tiles.cbegin(), tiles.cend(), [&](const KpiTile *tile) { return tile->note().contains(words); });
    };
    for (int row = 0; row < 3; ++row) {
        QVERIFY(model->setData(cell(model, row, ForecastMeasure::Target), QStringLiteral("250k")));
        QTRY_COMPARE(model->grid().sums(-1, 0).targeted, row + 1);
        QCOMPARE(model->grid().sums(-1, 0).sellers, 3);
        QCOMPARE(model->grid().sums(-1, 0).attainment().has_value(), row == 2);
        QCOMPARE(noted("closed of a target"), row == 2);
        QCOMPARE(noted("of 3 colleagues"), row < 2);
    }
}

void TestForecastPage::aTargetIsTypedInShort()
{
    Fixture f;
    QVERIFY(f.wait());
    auto *model = f.page->model();
    QVERIFY(model->setData(cell(model, 0, ForecastMeasure::Target), QStringLiteral("250k")));
    QTRY_COMPARE(model->grid().sums(0, 0).target, 25000000);
    QVERIFY(model->setData(cell(model, 0, ForecastMeasure::Target), QStringLiteral("1.2m")));
    QTRY_COMPARE(model->grid().sums(0, 0).target, 120000000);
    QVERIFY(f.errors.isEmpty());
}

void TestForecastPage::whatIsNoTargetStaysInItsCell()
{
    Fixture f;
    QVERIFY(f.wait());
    auto *model = f.page->model();
    const auto target = [&] { return cell(model, 0, ForecastMeasure::Target); };
    QVERIFY(target().data(Qt::AccessibleTextRole).toString().endsWith(": none"));
    auto *note = f.page->findChild<QLabel *>("targetNote");
    QCOMPARE(note->text(), QString("Targets can be typed in."));
    QVERIFY(!model->setData(target(), QStringLiteral("250 or so")));
    QVERIFY2(note->text().startsWith("“250 or so” is not an amount"), qPrintable(note->text()));
    QCOMPARE(target().data().toString(), "250 or so");
    QCOMPARE(target().data(Qt::EditRole).toString(), "250 or so");
    QVERIFY(target().data(Qt::ToolTipRole).toString().contains(f.errors.value(0)));
    QVERIFY(target().data(roles::DueTone).isValid());
    QVERIFY(!cell(model, 1, ForecastMeasure::Target).data(roles::DueTone).isValid());
    model->setGrid({}, model->grid()); // read again
    QCOMPARE(target().data().toString(), "250 or so");
    model->showSpan(1);
    QCOMPARE(target().data().toString(), "");
    model->showSpan(0);
    QVERIFY(!model->setData(target(), QStringLiteral("-5k"))); // an amount, but no target
    QVERIFY(target().data(Qt::ToolTipRole).toString().contains("above 0"));
    QCOMPARE(target().data().toString(), "-5k");
    QVERIFY(model->setData(target(), QString()));
    QCOMPARE(note->text(), QString("Targets can be typed in."));
    QCOMPARE(target().data().toString(), "");
    QVERIFY(!target().data(roles::DueTone).isValid());
}

void TestForecastPage::aTargetBeingTypedOutlivesAChange()
{
    Fixture f;
    QVERIFY(f.wait());
    auto *model = f.page->model();
    const auto before = model->grid().sums(-1, 0).single(ForecastCategory::Commit);
    f.page->table()->edit(cell(model, 0, ForecastMeasure::Target));
    const QPointer<QLineEdit> editor = f.page->table()->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, "90k");
    QVERIFY(f.db.put(Opportunity{.id = Id::make(),
        .name = "From a colleague",
        .stage = {f.db.stage("Negotiation")},
        .amount = {700},
        .currency = "EUR",
        .expectedClose = f.db.now.date()}));
    QTest::qWait(500); // the page asks again 150 ms after a change
    QVERIFY(editor);
    QCOMPARE(editor->text(), "90k");
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(model->grid().sums(0, 0).target, 9000000);
    QTRY_COMPARE(model->grid().sums(-1, 0).single(ForecastCategory::Commit), before + 700);
}

void TestForecastPage::whatMovedIsShownAndOpens()
{
    Fixture f;
    QVERIFY(await(takeWeeklySnapshot(f.db.store, f.db.now.addDays(-7))));
    const auto open = Filter::all(
        {Filter::equals("stage.type", "open"), Filter::compare("expected_close", Filter::Less, {"2026-04-01"})});
    auto deals = *await(f.db.store.records({&Opportunity::entity(), open}));
    QVERIFY(deals.size() > 3);
    deals[0].setReference("stage", f.db.stage("won"));
    deals[1].setValue("expected_close", "2026-08-01");
    deals[2].setValue("expected_close", "2026-08-01");
    QVERIFY(await(f.db.store.commit({"Move", {deals[0], deals[1], deals[2]}})));
    QVERIFY(f.wait());
    QTRY_COMPARE(f.page->waterfall()->steps().size(), 4);
    QCOMPARE(f.page->waterfall()->steps().at(1).name, "Won");
    QCOMPARE(f.page->waterfall()->steps().at(2).name, "Slipped");
    f.page->waterfall()->setFocus();
    QTest::keyClick(f.page->waterfall(), Qt::Key_Right);
    QTest::keyClick(f.page->waterfall(), Qt::Key_Right);
    QTest::keyClick(f.page->waterfall(), Qt::Key_Return);
    QCOMPARE(f.rows(), 2);
}

void TestForecastPage::historyStandsBesideTheHand()
{
    Fixture f;
    QVERIFY(f.wait());
    QTRY_VERIFY(f.page->history()->rowCount() > 0);
    const auto *history = f.page->history();
    const auto flow = history->flows().first();
    const auto said = history->index(0, StageFlowModel::ByHistory).data().toString();
    QVERIFY2(said.contains(flow.winning.isEnough() ? "of" : "Not enough history"), qPrintable(said));
    QVERIFY2(said.contains(QLocale().toString(flow.winning.sample)), qPrintable(said));
    emit f.page->findChild<QTableView *>("history")->activated(history->index(0, 0));
    QCOMPARE(f.listTitle, flow.name);
}

void TestForecastPage::categoriesAreSeenOnADarkGround()
{
    applyTheme(*qApp, ThemeChoice::Dark);
    double before = 100;
    for (const auto category : forecastCategories().mid(1)) { // the surest first
        const auto ratio = contrast(ForecastPage::categoryColour(category), tokens().surface);
        QVERIFY2(ratio >= 2 && ratio < before, qPrintable(QString::number(ratio)));
        before = ratio;
    }
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestForecastPage::theCurrencyIsChosen()
{
    Fixture f;
    QVERIFY(f.wait());
    auto *choice = f.page->findChild<QComboBox *>("currencies");
    QVERIFY(!choice->isVisible()); // one currency leaves nothing to choose
    QVERIFY(f.db.put(Opportunity{.id = Id::make(),
        .name = "Depot",
        .stage = {f.db.stage("Negotiation")},
        .amount = {700},
        .currency = "CHF",
        .expectedClose = f.db.now.date()}));
    QTRY_VERIFY(choice->isVisible());
    choice->setCurrentText("CHF");
    emit choice->activated(choice->currentIndex());
    QTRY_COMPARE(f.page->model()->grid().currency, "CHF");
    QCOMPARE(f.page->model()->grid().totals.first().single(ForecastCategory::Commit), 700);
    QCOMPARE(f.page->state().value("currency").toString(), "CHF");
}

void TestForecastPage::teamsAndMonthsAreKept()
{
    Fixture f;
    QVERIFY(f.wait());
    f.page->restore({{"months", true}, {"axis", int(ForecastAxis::Team)}, {"team", f.north.id.text()}});
    QTRY_COMPARE(f.page->model()->grid().ask.spans.size(), 6);
    QTRY_COMPARE(f.page->model()->grid().rows.size(), 1);
    QCOMPARE(f.page->model()->grid().rows.first().label, "North");
    QCOMPARE(f.page->state().value("team").toString(), f.north.id.text());
}

void TestForecastPage::fits_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QSize>("size");
    QTest::newRow("forecast-light-1045") << ThemeChoice::Light << Qt::LeftToRight << QSize(1045, 760);
    QTest::newRow("forecast-dark-1685") << ThemeChoice::Dark << Qt::LeftToRight << QSize(1685, 1040);
    QTest::newRow("forecast-rtl-1045") << ThemeChoice::Light << Qt::RightToLeft << QSize(1045, 760);
}

/// Every control has a name and nothing is wider than the page; kept as a picture when CRM_SHOTS names a folder.
void TestForecastPage::fits()
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
        for (auto *widget : f.page->findChildren<QWidget *>())
            if (widget->isVisible() && widget->parentWidget() == f.page.get())
                QVERIFY(widget->width() <= size.width());
        const auto shot = f.page->grab().toImage();
        QVERIFY(!shot.isNull());
        if (const auto folder = qEnvironmentVariable("CRM_SHOTS"); !folder.isEmpty())
            QVERIFY(shot.save(QStringLiteral("%1/%2.png").arg(folder, QString::fromUtf8(QTest::currentDataTag()))));
    }
    qApp->setLayoutDirection(Qt::LeftToRight);
    applyTheme(*qApp, ThemeChoice::Light);
}

CRM_TEST(TestForecastPage)

} // namespace crm

#include "tst_forecastpage.moc"
