// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/dealcard.h"
#include "tests/support/test.h"

#include <QLocale>

namespace crm {

class TestDealCard : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void theBadgeSaysTheMostPressing_data();
    void theBadgeSaysTheMostPressing();
    void aContactKeepsADealFresh();
    void closedDealsHaveNoBadge();
    void aCardIsSpokenInOneSentence();
    void spansAreRounded();
};

namespace {

const QDateTime now(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);

std::optional<Task> call(int days)
{
    return Task{.subject = "Ask", .kind = TaskKind::Call, .dueAt = now.addDays(days)};
}

} // namespace

void TestDealCard::theBadgeSaysTheMostPressing_data()
{
    QTest::addColumn<DealFacts>("facts");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tone");
    DealFacts all{.expectedClose = now.date().addDays(-3),
        .openedOn = now.date(),
        .stageSince = now.addDays(-40),
        .rotDays = 30,
        .nextStep = "Send the offer",
        .task = call(-2)};
    QTest::newRow("overdue close") << all << "Overdue 3 d"
                                   << "bad";
    all.expectedClose = now.date();
    QTest::newRow("overdue task") << all << "Task 2 d late"
                                  << "bad";
    all.task = call(1);
    QTest::newRow("stale") << all << "Stalled 40 d"
                           << "warn";
    all.stageSince = now.addDays(-30);
    QTest::newRow("next task") << all << "Call Tue"
                               << "accent";
    all.task = call(0);
    QTest::newRow("task today") << all << "Call today"
                                << "accent";
    all.task = call(30);
    QTest::newRow("task later") << all << "Call 1 Apr"
                                << "accent";
    all.task.reset();
    QTest::newRow("next step") << all << "Send the offer"
                               << "violet";
    all.nextStep.clear();
    QTest::newRow("new") << all << "No next step"
                         << "neutral";
    all.openedOn = now.date().addDays(-4);
    QTest::newRow("nothing planned") << all << "No next step"
                                     << "warn";
}

void TestDealCard::theBadgeSaysTheMostPressing()
{
    QFETCH(DealFacts, facts);
    const auto badge = dealBadge(facts, now);
    QTEST(badge.text, "text");
    QTEST(badge.tone, "tone");
    QVERIFY(!badge.icon.isEmpty());
}

void TestDealCard::aContactKeepsADealFresh()
{
    DealFacts facts{.openedOn = now.date().addDays(-400),
        .stageSince = now.addDays(-100),
        .lastContact = now.addDays(-1),
        .rotDays = 14};
    QCOMPARE(staleDays(facts, now), 0);
    facts.lastContact = now.addDays(-15);
    QCOMPARE(staleDays(facts, now), 15);
    facts.rotDays.reset();
    QCOMPARE(staleDays(facts, now), 0);
}

void TestDealCard::closedDealsHaveNoBadge()
{
    QCOMPARE(dealBadge({.expectedClose = now.date().addDays(-3), .isClosed = true}, now), DealBadge{});
}

void TestDealCard::aCardIsSpokenInOneSentence()
{
    QVariantList cells(dealPaths().size());
    const auto set = [&](const char *path, const QVariant &value) { cells[dealPaths().indexOf(path)] = value; };
    set("name", "Depot scheduling");
    set("organisation", "Ardent Rail");
    set("stage", "Negotiation");
    set("stage.type", "open");
    set("amount", 12'600'000LL);
    set("currency", "EUR");
    set("expected_close", "2026-03-08");
    const auto card = dealCard({7, Id(1, 1), cells}, call(0), now);
    QCOMPARE(card.spoken,
        QString(
            "Deal Depot scheduling, Ardent Rail, €126,000, stage Negotiation, expected to close 8 Mar, Call today"));
    QCOMPARE(card.closeTone, QString("warn"));
}

void TestDealCard::spansAreRounded()
{
    constexpr qint64 day = 86'400'000;
    QCOMPARE(spanText(day / 1440 / 2), QString("less than a minute"));
    QCOMPARE(spanText(day / 1440 * 5), QString("5 min"));
    QCOMPARE(spanText(day / 8), QString("3 h"));
    QCOMPARE(spanText(day - 1000), QString("1 day")); // not 24 h
    QCOMPARE(spanText(day * 3 / 2), QString("1.5 days"));
    QCOMPARE(spanText(day * 299 / 100), QString("3 days"));
    QCOMPARE(spanText(day), QString("1 day"));
    QCOMPARE(spanText(12 * day), QString("12 days"));
    QCOMPARE(spanText(100 * day), QString("3 months"));
    QCOMPARE(daysFromNow(now.date().addDays(4), now.date()), QString("in 4 days"));
    QCOMPARE(daysFromNow(now.date().addDays(-2), now.date()), QString("2 days ago"));
}

CRM_TEST(TestDealCard)

} // namespace crm

#include "tst_dealcard.moc"
