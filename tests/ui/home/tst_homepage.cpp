// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "db/entity/registry.h"
#include "db/search/search.h"
#include "models/pipeline/stagetotals.h"
#include "models/reports/taskagenda.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/home/homepages.h"
#include "ui/home/kpitile.h"
#include "ui/home/reportcard.h"
#include "ui/kit/cards.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>

namespace crm {

class TestHomePage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }
    void figuresEqualTheRecords();
    void aTileOpensItsRecords();
    void aBarOpensTheRowsBehindIt();
    void spaceCompletesATask();
    void changesAreFollowed();
    void thePeriodIsKept();
    void allTimeBeginsWithTheFirstRecord();
    void chineseCountsByTenThousands();
    void anEmptyFileOffersToBegin();
    void everyControlHasAName();
    void pictures_data();
    void pictures();
};

namespace {

const QDateTime now(QDate(2026, 3, 2), QTime(9, 30));

/// A home page over a file with data; every request of the page is noted.
struct Fixture
{
    explicit Fixture(bool isFilled = true, const HomeActions &actions = {})
    {
        if (isFilled)
            fill();
        page = std::make_unique<HomePage>(workspace, actions);
        page->setClock([] { return now.toUTC(); });
        QObject::connect(&workspace, &Workspace::listRequested, page.get(),
            [this](const Entity *entity, const Filter &filter, const QString &title) {
                listed = {entity, filter};
                listTitle = title;
            });
        page->resize(1280, 800);
        page->show();
        page->activate();
    }

    void fill();
    bool wait()
    {
        return QTest::qWaitFor([this] { return page->isLoaded(); });
    }
    qint64 rows() { return listed.entity ? *await(db.store.count({listed.entity, listed.filter})) : -1; }

    struct Listed
    {
        const Entity *entity = nullptr;
        Filter filter = {};
    };
    TestDb db{now.toUTC()};
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    Listed listed;
    QString listTitle;
    User mara{.id = Id::make(), .name = "Mara Lindqvist"};
    std::unique_ptr<HomePage> page;
};

void Fixture::fill()
{
    Edit edit{QStringLiteral("Fill")};
    QList<Id> users{mara.id};
    edit.puts.append(Record::from(mara));
    for (const auto *name : {"Jonas Weber", "Pia Novák", "Amara Okafor", "山田 花子"}) {
        users.append(Id::make());
        edit.puts.append(Record::from(User{.id = users.last(), .name = QString::fromUtf8(name)}));
    }
    const Organisation acme{.id = Id::make(), .name = "Kyoto Optics"};
    edit.puts.append(Record::from(acme));
    const QStringList stages{"Lead", "Qualified", "Proposal", "Negotiation", "won", "won", "lost"};
    for (int i = 0; i < 210; ++i) {
        const auto stage = stages[i % stages.size()];
        const bool isWon = stage == u"won";
        const qint64 amount = 100 * (8000 + (i * 7919) % 42000);
        const QDate day = isWon ? QDate(2025, 4, 3).addDays(i * 333 / 210) : QDate(2026, 3, 5).addDays(i % 110);
        edit.puts.append(Record::from(Opportunity{.id = Id::make(),
            .name = QStringLiteral("Deal %1").arg(i),
            .organisation = {acme.id},
            .stage = {db.stage(stage)},
            .amount = {amount},
            .currency = "EUR",
            .owner = {users[i * i % users.size()]},
            .openedOn = QDate(2025, 2, 1),
            .expectedClose = isWon ? QDate() : day,
            .closedAt = isWon ? day : QDate()}));
    }
    const auto categories = await(db.store.records({&CaseCategory::entity()}));
    for (int i = 0; i < 140; ++i) {
        const auto at = QDateTime(QDate(2025, 4, 2).addDays(i * 334 / 140), QTime(10, 0));
        edit.puts.append(Record::from(ServiceCase{.id = Id::make(),
            .subject = QStringLiteral("Case %1").arg(i),
            .kind = CaseKind(i % 5 == 4),
            .status = i % 3 == 0 ? CaseStatus::New : CaseStatus::Solved,
            .organisation = {acme.id},
            .category = {categories->at((i * i) % categories->size()).id},
            .severity = Severity(i % 5),
            .resolution = "Done.",
            .openedAt = at}));
    }
    for (int i = 0; i < 300; ++i)
        edit.puts.append(Record::from(Activity{.id = Id::make(),
            .subject = "Call",
            .channel = Channel::Call,
            .at = now.addDays(-i),
            .organisation = {acme.id},
            .user = {users[(i * i + i / 7) % users.size()]}}));
    const char *subjects[] = {"Call Dr. Sato about the renewal", "Send the quote for 120 seats",
        "Check the returned kettle", "Prepare the site visit"};
    for (int i = 0; i < 4; ++i)
        edit.puts.append(Record::from(Task{.id = Id::make(),
            .subject = subjects[i],
            .kind = TaskKind(i % 3),
            .dueAt = now.addDays(i - 3).addSecs(3600),
            .organisation = {acme.id},
            .owner = {mara.id}}));
    QVERIFY(await(db.store.commit(edit)));
    db.store.setUser(mara.id);
}

double plainSum(Fixture &f, const QByteArray &entity, const Filter &filter, const QByteArray &field)
{
    const auto records = await(f.db.store.records({Registry::instance().byName(entity), filter}));
    double sum = 0;
    for (const auto &r : *records)
        sum += field.isEmpty() ? 1 : r.value(field).toDouble() / 100;
    return sum;
}

} // namespace

void TestHomePage::initTestCase()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestHomePage::figuresEqualTheRecords()
{
    Fixture f;
    QVERIFY(f.wait());
    const auto open = Filter::equals("stage.type", "open");
    QCOMPARE(f.page->report("pipeline_by_stage")->data().total(0), plainSum(f, "opportunity", open, "amount"));
    QCOMPARE(f.page->report("activities_by_colleague")->data().total(0),
        plainSum(f, "activity", inPeriod(Activity::entity(), "at", QDate(2025, 4, 1), QDate(2026, 4, 1)), {}));
    QCOMPARE(f.page->tile(3)->value(),
        QString::number(plainSum(f, "service_case",
            Filter::all({Filter::equals("kind", "complaint"), Filter::equals("status", "new")}), {})));
}

void TestHomePage::aTileOpensItsRecords()
{
    Fixture f;
    QVERIFY(f.wait());
    f.page->tile(3)->setFocus();
    QTest::keyClick(f.page->tile(3), Qt::Key_Return);
    QCOMPARE(f.listed.entity, &ServiceCase::entity());
    QCOMPARE(QString::number(f.rows()), f.page->tile(3)->value());
    QCOMPARE(f.listTitle, QStringLiteral("Open complaints"));
}

void TestHomePage::aBarOpensTheRowsBehindIt()
{
    Fixture f;
    QVERIFY(f.wait());
    auto *report = f.page->report("activities_by_colleague");
    report->card()->plot()->setFocus();
    QTest::keyClick(report->card()->plot(), Qt::Key_Home);
    QTest::keyClick(report->card()->plot(), Qt::Key_Return);
    QCOMPARE(f.listed.entity, &Activity::entity());
    QCOMPARE(double(f.rows()), report->data().series[0].values[0]);
    QVERIFY2(f.listTitle.contains(report->data().categories[0]), qPrintable(f.listTitle));
}

void TestHomePage::spaceCompletesATask()
{
    Fixture f;
    QVERIFY(f.wait());
    QTRY_COMPARE(f.page->taskList()->model()->rowCount(), 4);
    QCOMPARE(
        f.page->taskList()->model()->index(0, 0).data().toString(), QStringLiteral("Call Dr. Sato about the renewal"));
    f.page->taskList()->setFocus();
    f.page->taskList()->setCurrentIndex(f.page->taskList()->model()->index(0, 0));
    QTest::keyClick(f.page->taskList(), Qt::Key_Space);
    QTRY_COMPARE(f.page->taskList()->model()->rowCount(), 3);
    QCOMPARE(*await(f.db.store.count({&Task::entity(), Filter::equals("status", "done")})), 1);
}

void TestHomePage::changesAreFollowed()
{
    Fixture f;
    QVERIFY(f.wait());
    const auto before = f.page->tile(3)->value().toInt();
    for (int i = 0; i < 5; ++i)
        QVERIFY(f.db.put(ServiceCase{.id = Id::make(), .subject = "Late parcel"}));
    QTRY_COMPARE(f.page->tile(3)->value().toInt(), before + 5);
}

void TestHomePage::thePeriodIsKept()
{
    Fixture f;
    QVERIFY(f.wait());
    QCOMPARE(f.page->report("complaints_by_month")->data().categories.size(), 12);
    f.page->setPeriod(PeriodChoice::ThisQuarter);
    QTRY_COMPARE(f.page->report("complaints_by_month")->data().categories.size(), 3);
    Fixture g;
    g.page->restore(f.page->state());
    QVERIFY(g.wait());
    QTRY_COMPARE(g.page->report("complaints_by_month")->data().categories.size(), 3);
}

void TestHomePage::allTimeBeginsWithTheFirstRecord()
{
    Fixture f;
    QVERIFY(f.wait());
    QVERIFY(f.db.put(ServiceCase{
        .id = Id::make(), .subject = "Old", .openedAt = QDateTime(QDate(2019, 5, 3), QTime(9, 0), Qt::UTC)}));
    f.page->setPeriod(PeriodChoice::AllTime);
    QTRY_COMPARE(f.page->report("complaints_by_month")->data().categories.size(), 8);
    f.page->setPeriod(PeriodChoice::LastYear);
    QTRY_COMPARE(f.page->report("complaints_by_month")->data().categories.size(), 12);
    QCOMPARE(f.page->report("won_with_forecast")->data().categories.size(), 12);
}

void TestHomePage::anEmptyFileOffersToBegin()
{
    int imports = 0;
    Fixture f(false, {.import = [&imports] { ++imports; }});
    QVERIFY(f.wait());
    auto *empty = f.page->findChild<EmptyState *>(QStringLiteral("homeEmpty"));
    QVERIFY(empty->isVisible());
    QList<QPushButton *> shown;
    for (auto *button : empty->findChildren<QPushButton *>())
        if (button->isVisible())
            shown.append(button);
    QCOMPARE(shown.size(), 1); // demo data were not offered
    shown.first()->click();
    QCOMPARE(imports, 1);
}

void TestHomePage::everyControlHasAName()
{
    Fixture f;
    QVERIFY(f.wait());
    for (auto *widget : f.page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
            widget->metaObject()->className());
    }
}

void TestHomePage::pictures_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QSize>("size");
    QTest::newRow("home-light-1045") << ThemeChoice::Light << Qt::LeftToRight << QSize(1045, 800);
    QTest::newRow("home-dark-1685") << ThemeChoice::Dark << Qt::LeftToRight << QSize(1685, 1080);
    QTest::newRow("home-rtl-1685") << ThemeChoice::Light << Qt::RightToLeft << QSize(1685, 1080);
}

/// Every chart is drawn and nothing is cut off at the side; kept as a file when CRM_SHOTS names a folder.
void TestHomePage::pictures()
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
        QTRY_VERIFY(f.page->taskList()->model()->rowCount() > 0);
        for (auto *bar : f.page->findChildren<QScrollBar *>())
            if (bar->orientation() == Qt::Horizontal)
                QVERIFY(!bar->isVisible());
        const auto shot = f.page->grab().toImage();
        QVERIFY(!shot.isNull());
        if (const auto folder = qEnvironmentVariable("CRM_SHOTS"); !folder.isEmpty())
            QVERIFY(shot.save(QStringLiteral("%1/%2.png").arg(folder, QString::fromUtf8(QTest::currentDataTag()))));
    }
    qApp->setLayoutDirection(Qt::LeftToRight);
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestHomePage::chineseCountsByTenThousands()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QStringLiteral("zh_CN")));
    const auto axis = shortFigureText(1'490'000);
    const auto money = compactAmount(149'000'000, QStringLiteral("CNY"));
    QLocale::setDefault(before);
    QCOMPARE(axis, QStringLiteral("149万"));
    QVERIFY2(money.contains(QStringLiteral("149万")), qPrintable(money));
}

CRM_TEST(TestHomePage)

} // namespace crm

#include "tst_homepage.moc"
