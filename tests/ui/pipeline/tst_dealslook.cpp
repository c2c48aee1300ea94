// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/search/search.h"
#include "models/record/recordtablemodel.h"
#include "models/settings.h"
#include "tests/models/pipeline/boardfixture.h"
#include "tests/support/test.h"
#include "ui/kit/chartcard.h"
#include "ui/kit/funnelchart.h"
#include "ui/kit/stagebar.h"
#include "ui/kit/theme.h"
#include "ui/kit/tokens.h"
#include "ui/pipeline/boardcolumn.h"
#include "ui/pipeline/boardview.h"
#include "ui/pipeline/dealmoves.h"
#include "ui/pipeline/dealpanel.h"
#include "ui/pipeline/dealspage.h"
#include "ui/pipeline/dealtable.h"
#include "ui/pipeline/figurescards.h"
#include "ui/pipeline/reasonpopover.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QScrollBar>

namespace crm {

/// The pipeline with the deals of a small company, in every theme, direction and size; with CRM_SHOTS=folder set, each
/// is written there as a picture to look at.
class TestDealsLook : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void fits_data();
    void fits();
    void theMonthsKeepTheirLineBelowAHigherHead();
    void besideAPanelTheFunnelMakesRoom();

private:
    void company(const QString &name);
    void fill();
    void history();
    void save(QWidget &widget, const QString &name);

    std::unique_ptr<BoardFixture> m_db;
    QHash<QString, Id> m_companies;
    QList<Id> m_users;
    Id m_chosen;
};

namespace {

struct Sample
{
    const char *company;
    const char *name;
    const char *stage;
    qint64 amount; ///< whole euros
    int closes;    ///< days from now
    int owner;
    int task = 0; ///< days from now; 0: none
    TaskKind kind = TaskKind::Call;
    const char *next = "";
};

const QList<Sample> samples{
    {"Brightwater Co-op", "Fleet tracking pilot", "Lead", 18'000, 17, 0, 1},
    {"Osei & Partners", "Onboarding package", "Lead", 9'500, 25, 1},
    {"Tallinn Freight", "Warehouse licences", "Lead", 31'200, 36, 0, 0, TaskKind::Call, "Send references"},
    {"Lumen Dental", "Support renewal", "Lead", 7'900, 42, 2, 3, TaskKind::Email},
    {"Zephyr Logistics", "Route planner rollout", "Qualified", 84'000, 33, 0, 3, TaskKind::Meeting},
    {"Helix Labs", "Sample tracking", "Qualified", 42'500, 19, 2},
    {"Café Ríos", "Loyalty add-on", "Qualified", 5'800, 35, 0, 6, TaskKind::Email},
    {"京都光学株式会社", "Service desk, 120 seats", "Proposal", 168'000, 4, 0, 0, TaskKind::Call,
        "Ask about seat count"},
    {"Marisol Foods", "Cold-chain module", "Proposal", 73'400, 16, 1, 2, TaskKind::Visit},
    {"Greyfriars School", "Parent portal", "Proposal", 24'600, -3, 2},
    {"Nordlys AS", "Analytics seats", "Proposal", 38'000, 39, 0, 9, TaskKind::Todo},
    {"Ardent Rail", "Depot scheduling", "Negotiation", 126'000, 5, 1, 1, TaskKind::Meeting},
    {"Solway Energy", "Meter field app", "Negotiation", 61'500, 12, 0, 0, TaskKind::Call, "Discount ask"},
};

} // namespace

void TestDealsLook::company(const QString &name)
{
    const Organisation made{.id = Id::make(), .name = name};
    m_db->keep(made);
    m_companies.insert(name, made.id);
}

void TestDealsLook::fill()
{
    for (const auto *name : {"Mara Lindqvist", "Jonas Weber", "Priya Nair"}) {
        m_users.append(Id::make());
        m_db->keep(User{.id = m_users.last(), .name = name});
    }
    for (const auto &s : samples) {
        const auto name = QString::fromUtf8(s.company);
        company(name);
        Opportunity deal{.id = Id::make(),
            .name = s.name,
            .organisation = {m_companies[name]},
            .stage = {m_db->stage("Lead")},
            .amount = {s.amount * 100},
            .currency = "EUR",
            .owner = {m_users.at(s.owner)},
            .source = "Trade fair",
            .openedOn = m_db->day(-20),
            .expectedClose = m_db->day(s.closes),
            .nextStep = s.next};
        m_db->now = m_db->now.addDays(-14);
        m_db->keep(deal);
        if (name.startsWith(u'京'))
            m_chosen = deal.id;
        const QStringList stages{"Lead", "Qualified", "Proposal", "Negotiation"};
        for (int i = 1; i <= stages.indexOf(QLatin1String(s.stage)); ++i) {
            m_db->now = m_db->now.addDays(i == 1 ? 3 : 2);
            deal = m_db->get<Opportunity>(deal.id);
            deal.stage = {m_db->stage(stages.at(i))};
            m_db->keep(deal);
        }
        m_db->now = QDateTime(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC);
        if (s.task != 0)
            m_db->keep(Task{.id = Id::make(),
                .subject = "Check contract",
                .kind = s.kind,
                .dueAt = m_db->now.addDays(s.task),
                .opportunity = {deal.id}});
    }
}

/// What was won and lost before, for the figures.
void TestDealsLook::history()
{
    const int won[]{96, 121, 88, 41};
    for (int i = 0; i < 4; ++i)
        for (int part = 0; part < 4; ++part)
            m_db->keep(Opportunity{.id = Id::make(),
                .name = QString("Order %1-%2").arg(i).arg(part),
                .stage = {m_db->stage("Won")},
                .amount = {won[i] * 25'000},
                .currency = "EUR",
                .openedOn = m_db->day(-200),
                .closedAt = QDate(2026, 3, 1).addMonths(i - 3).addDays(part / 3)});
    for (int i = 0; i < 11; ++i)
        m_db->keep(Opportunity{.id = Id::make(),
            .name = QString("Lost %1").arg(i),
            .stage = {m_db->stage("Lost")},
            .amount = {900'000},
            .currency = "EUR",
            .openedOn = m_db->day(-200),
            .closedAt = m_db->day(-5 * i),
            .lostReason = i % 3 ? "Price" : "No budget this year"});
}

void TestDealsLook::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_db = std::make_unique<BoardFixture>();
    fill();
    history();
}

void TestDealsLook::cleanupTestCase()
{
    m_db.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestDealsLook::save(QWidget &widget, const QString &name)
{
    const auto picture = widget.grab();
    QVERIFY(!picture.isNull());
    if (const auto folder = qEnvironmentVariable("CRM_SHOTS"); !folder.isEmpty())
        QVERIFY(picture.save(QDir(folder).filePath(name + ".png")));
}

void TestDealsLook::fits_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("panel");
    QTest::newRow("light-1280") << false << false << QSize(1044, 800) << false;
    QTest::newRow("light-1920") << false << false << QSize(1684, 1080) << true;
    QTest::newRow("dark-1920") << true << false << QSize(1684, 1080) << true;
    QTest::newRow("rtl-1920") << false << true << QSize(1684, 1080) << true;
    QTest::newRow("dark-1280") << true << false << QSize(1044, 800) << false;
}

void TestDealsLook::fits()
{
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    QFETCH(QSize, size);
    QFETCH(bool, panel);
    applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    Search search(m_db->store);
    Settings settings(m_db->dir.filePath(QString::fromLatin1(QTest::currentDataTag()) + ".ini"));
    Workspace workspace(m_db->store, search, settings);
    DealsPage page(workspace);
    page.setClock([this] { return m_db->now; });
    page.resize(size);
    page.show();
    page.activate();
    QTRY_VERIFY(page.model().isLoaded());
    QTRY_VERIFY(page.figures()->attentionList()->model()->rowCount() > 0);
    QCOMPARE(page.panel()->isVisible(), panel);
    QVERIFY(page.showRecord({"opportunity", m_chosen}));
    page.panel()->setVisible(panel);
    QTRY_COMPARE(page.panel()->stageBar()->current(), 2);
    for (auto *column : page.board()->columns())
        for (int row = 0; row < column->view()->cards()->rowCount(); ++row)
            QTRY_VERIFY(column->view()->cards()->cardAt(row));
    QTRY_COMPARE(page.board()->current().id, m_chosen);
    QCOMPARE(page.board()->horizontalScrollBar()->maximum(), 0);
    save(page, QString::fromLatin1(QTest::currentDataTag()));
    if (!panel) {
        page.moves()->enter(m_chosen, page.model().shape().first(StageType::Lost), page.board()->anchor());
        QTRY_VERIFY(page.moves()->popover()->isVisible());
        save(*page.moves()->popover(), QString::fromLatin1(QTest::currentDataTag()) + "-reason");
        page.moves()->popover()->hide();
        page.showTable(true);
        QTRY_VERIFY(!page.table()->model()->refAt(12).isNull());
        page.table()->showRid(page.table()->model()->ridAt(2));
        save(page, QString::fromLatin1(QTest::currentDataTag()) + "-table");
    }
}

/// Chinese lines are higher than Latin ones.
void TestDealsLook::theMonthsKeepTheirLineBelowAHigherHead()
{
    Search search(m_db->store);
    Settings settings(m_db->dir.filePath("head.ini"));
    Workspace workspace(m_db->store, search, settings);
    DealsPage page(workspace);
    page.setClock([this] { return m_db->now; });
    page.resize(1044, 800);
    page.show();
    page.activate();
    QTRY_VERIFY(page.figures()->attentionList()->model()->rowCount() > 0);
    auto *card = page.figures()->findChild<ChartCard *>();
    const auto before = card->height();
    card->findChild<QLabel *>()->setMinimumHeight(scaled(60));
    QTRY_VERIFY(card->height() > before);
    QTRY_VERIFY(card->plot()->height() <= card->plot()->parentWidget()->height());
}

/// Three cards in the width of two would show bars of one length and badges without their words.
void TestDealsLook::besideAPanelTheFunnelMakesRoom()
{
    BoardFixture db;
    QVERIFY(await(db.store.opened()));
    Search search(db.store);
    Settings settings(db.dir.filePath("settings.ini"));
    Workspace workspace(db.store, search, settings);
    DealFigures figures(db.store);
    FiguresCards cards(workspace, figures);
    cards.resize(scaled(1000), cards.height());
    cards.show();
    const auto *funnel = cards.findChild<FunnelChart *>();
    QVERIFY(funnel->isVisible());
    cards.resize(scaled(640), cards.height());
    QVERIFY(!funnel->isVisible());
    QVERIFY(cards.attentionList()->isVisible() || cards.findChild<ChartCard *>()->isVisible());
    cards.resize(scaled(1000), cards.height());
    QVERIFY(funnel->isVisible());
}

CRM_TEST(TestDealsLook)

} // namespace crm

#include "tst_dealslook.moc"
