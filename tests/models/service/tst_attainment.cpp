// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "db/entities/user.h"
#include "models/service/casework.h"
#include "models/service/servicereport.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <QTimeZone>

using namespace crm;

namespace {

const Period period{QDate(2026, 1, 1), QDate(2026, 7, 1)};

/// The office works from 9 to 17 in UTC and promises an answer within an hour.
class Db : public TestDb
{
public:
    Db()
    {
        add(Team{.id = service, .name = "Service"});
        add(User{.id = mara, .name = "Mara", .team = {service}});
        add(User{.id = olaf, .name = "Olaf"});
        add(Organisation{.id = acme, .name = "Acme"});
        add(Organisation{.id = zephyr, .name = "Zephyr"});
        WorkCalendar hours{.zone = "UTC"};
        for (size_t day = 0; day < 5; ++day)
            hours.week[day] = {{9 * 3600, 17 * 3600}};
        const ServiceCalendar calendar{
            .id = Id::make(), .name = "Office", .definition = QString::fromUtf8(calendarToJson(hours))};
        add(calendar);
        add(SlaPolicy{
            .id = Id::make(), .name = "Standard", .calendar = {calendar.id}, .promisedFirst = 60, .internalFirst = 30});
    }
    template <typename T> void add(const T &value) { QVERIFY(put(value)); }
    /// A case of this day that was answered and solved so many minutes after ten.
    Id solved(const QDate &day, int minutes, const Id &customer, const Id &owner)
    {
        now = QDateTime(day, QTime(10, 0), Qt::UTC);
        ServiceCase c{.id = Id::make(),
            .subject = "x",
            .kind = CaseKind::ServiceRequest,
            .organisation = {customer},
            .owner = {owner}};
        add(c);
        now = now.addSecs(minutes * 60);
        add(Activity{.id = Id::make(), .subject = "Call", .channel = Channel::Call, .at = now, .serviceCase = {c.id}});
        auto record = await(store.fetch(ServiceCase::entity(), {c.id}))->first();
        record.setValue("resolution", QStringLiteral("Done."));
        record.setValue("status", QStringLiteral("solved"));
        [&] { QVERIFY(put(record)); }();
        return c.id;
    }
    Attainment attained() { return attain(*await(readAttainmentFacts(store, period, now))); }
    QList<Id> behind(const Filter &filter)
    {
        QList<Id> ids;
        const auto found = await(store.records({&ServiceCase::entity(), filter}));
        for (const auto &record : *found)
            ids.append(record.id);
        return ids;
    }

    const Id service = Id::make();
    const Id mara = Id::make();
    const Id olaf = Id::make();
    const Id acme = Id::make();
    const Id zephyr = Id::make();
};

} // namespace

class TestAttainment : public QObject
{
    Q_OBJECT
private slots:
    void keptAndMissedByCustomerTeamAndMonth();
    void smallCustomersStandTogether();
    void reasonsAreCounted();
    void anOpenCaseThatIsLateCountsAsMissed();
    void whatGoesOnInAnotherCaseCountsThereOnly();
    void theCustomersReportTellsWhatWasKept();
    void everyPromisedClockIsShownByCase();
    void theYearTellsOfServiceLevels();
};

void TestAttainment::keptAndMissedByCustomerTeamAndMonth()
{
    Db db;
    const auto kept = db.solved(QDate(2026, 1, 5), 30, db.acme, db.mara);
    const auto late = db.solved(QDate(2026, 2, 2), 90, db.acme, db.mara);
    db.solved(QDate(2026, 2, 3), 10, db.zephyr, db.olaf);
    const auto a = db.attained();
    QCOMPARE(a.kept.part, 2);
    QCOMPARE(a.kept.whole, 3);
    QCOMPARE(db.behind(a.kept.filter), QList<Id>{late});
    QCOMPARE(a.byCustomer.categories, (QStringList{"Acme (2)", "Zephyr (1)"})); // the worst first
    QCOMPARE(a.byCustomer.series.first().values, (QList<double>{50, 100}));
    QCOMPARE(db.behind(a.byCustomer.at(0, 0).filter), QList<Id>{late});
    QCOMPARE(a.byTeam.categories, (QStringList{"Service (2)", "No team (1)"}));
    QVERIFY(a.byTeam.titleOf(0, 0).startsWith("Missed")); // what the list holds, and not what the bar counts
    QCOMPARE(a.byMonth.series[0].values, (QList<double>{1, 1, 0, 0, 0, 0}));
    QCOMPARE(a.byMonth.series[1].values, (QList<double>{0, 1, 0, 0, 0, 0}));
    QCOMPARE(db.behind(a.byMonth.at(0, 0).filter), QList<Id>{kept});
    QCOMPARE(db.behind(a.byMonth.at(1, 1).filter), QList<Id>{late});
}

void TestAttainment::smallCustomersStandTogether()
{
    Db db;
    db.solved(QDate(2026, 1, 5), 20, db.acme, db.mara);
    db.solved(QDate(2026, 1, 5), 20, db.acme, db.mara);
    for (int i = 0; i < 13; ++i) {
        const Organisation small{.id = Id::make(), .name = QStringLiteral("Small %1").arg(i, 2, 10, QLatin1Char('0'))};
        db.add(small);
        db.solved(QDate(2026, 1, 6), i == 12 ? 90 : 20, small.id, db.mara);
    }
    const auto customers = db.attained().byCustomer;
    QCOMPARE(customers.categories.size(), 12);
    QCOMPARE(customers.categories.last(), QStringLiteral("3 other(s) (3)"));
    QCOMPARE(db.behind(customers.at(0, 11).filter).size(), 1); // the one that was missed
}

void TestAttainment::reasonsAreCounted()
{
    Db db;
    const auto late = db.solved(QDate(2026, 2, 2), 90, db.acme, db.mara);
    db.solved(QDate(2026, 2, 3), 120, db.acme, db.mara);
    QCOMPARE(db.attained().unexplained, 2);
    db.add(SlaMiss{.id = Id::make(),
        .serviceCase = {late},
        .clock = EscalationClock::First,
        .reason = MissReason::TooFewHands,
        .note = "Two were ill."});
    const auto a = db.attained();
    QCOMPARE(a.unexplained, 1);
    QCOMPARE(QSet<QString>(a.byReason.categories.begin(), a.byReason.categories.end()),
        (QSet<QString>{"Not said", "Too few people"}));
    QCOMPARE(db.behind(a.byReason.at(0, int(a.byReason.categories.indexOf("Too few people"))).filter), QList<Id>{late});
}

void TestAttainment::anOpenCaseThatIsLateCountsAsMissed()
{
    Db db;
    db.now = QDateTime(QDate(2026, 2, 2), QTime(10, 0), Qt::UTC);
    db.add(ServiceCase{.id = Id::make(), .subject = "x", .organisation = {db.acme}});
    QCOMPARE(db.attained().kept.whole, 0); // too early to tell
    db.now = db.now.addSecs(7200);
    QCOMPARE(db.attained().kept.whole, 1);
    QCOMPARE(db.attained().kept.part, 0);
}

void TestAttainment::whatGoesOnInAnotherCaseCountsThereOnly()
{
    Db db;
    const auto id = db.solved(QDate(2026, 1, 5), 20, db.acme, db.mara);
    const ServiceCase twin{.id = Id::make(), .subject = "x", .kind = CaseKind::Complaint, .organisation = {db.acme}};
    const ServiceCase alone{.id = Id::make(), .subject = "x", .kind = CaseKind::Complaint, .organisation = {db.acme}};
    db.add(twin);
    db.add(alone);
    const auto fetched = [&](const Id &of) { return await(db.store.fetch(ServiceCase::entity(), {of}))->first(); };
    const auto merged = mergeCases(fetched(id), {fetched(twin.id)}, {});
    QVERIFY(merged);
    QVERIFY(await(db.store.commit(*merged)));
    auto closed = fetched(alone.id); // as a duplicate of something that is not here
    closed.setValue("status", QStringLiteral("closed"));
    closed.setValue("closing_basis", QStringLiteral("duplicate"));
    closed.setValue("resolution", QStringLiteral("Known already."));
    QVERIFY(db.put(closed));
    const auto a = db.attained();
    QCOMPARE(a.kept.whole, 1);
    QCOMPARE(a.byMonth.series[0].values, (QList<double>{1, 0, 0, 0, 0, 0}));
    QCOMPARE(db.behind(casesOf({"organisation", db.acme}, period)), QList<Id>{id});
    const auto facts = await(readLearningFacts(db.store, period, db.now));
    QVERIFY(facts);
    const auto numbers = learn(*facts);
    QCOMPARE(numbers.complaints, 0);
    QCOMPARE(numbers.timely.whole, 0);
    QVERIFY(db.behind(numbers.all).isEmpty());
    QVERIFY(await(readComplaintYears(db.store))->isEmpty());
}

void TestAttainment::theCustomersReportTellsWhatWasKept()
{
    Db db;
    db.solved(QDate(2026, 1, 5), 20, db.acme, db.mara);
    db.solved(QDate(2026, 2, 2), 90, db.acme, db.mara);
    const auto cases = await(db.store.records({&ServiceCase::entity(), {}, {{"opened_at"}}}));
    const auto clocks = await(readClocks(db.store, *cases, db.now.toMSecsSinceEpoch()));
    QVERIFY(clocks);
    const auto html = customerReport({.customer = "Acme", .period = period, .cases = *clocks});
    QVERIFY(html.contains("<td align=\"left\">First response</td><td align=\"right\">1</td><td align=\"right\">1</td>"
                          "<td align=\"right\">0</td><td align=\"right\">50 %</td>"));
    QVERIFY(html.contains(": kept"));
    QVERIFY(html.contains("times of UTC")); // of the calendar, wherever the report is made
    const auto text = [](int hour) {
        return QLocale().toString(QDateTime(QDate(2026, 1, 5), QTime(hour, 0), Qt::UTC), QLocale::ShortFormat);
    };
    const auto opened = text(10);
    const auto due = text(11);
    QVERIFY(html.contains(opened.toHtmlEscaped()) && html.contains("by " + due.toHtmlEscaped() + ": kept"));
    QVERIFY(html.contains(": missed"));
    QVERIFY(!html.contains("10:30")); // our own stricter target is our own affair
    QVERIFY(!html.contains("Next response"));
}

void TestAttainment::everyPromisedClockIsShownByCase()
{
    Db db;
    auto policy = await(db.store.records({&SlaPolicy::entity()}))->first();
    policy.setValue("promised_next", 60);
    QVERIFY(db.put(policy));
    const auto id = db.solved(QDate(2026, 1, 5), 20, db.acme, db.mara);
    const auto cases = await(db.store.fetch(ServiceCase::entity(), {id}));
    auto clocks = *await(readClocks(db.store, *cases, db.now.toMSecsSinceEpoch()));
    clocks.first().clocks[size_t(SlaClock::NextResponse)].state = ClockState::MetLate;
    clocks.first().clocks[size_t(SlaClock::NextResponse)].isBreached = true;
    const auto html = customerReport({.customer = "Acme", .period = period, .cases = clocks});
    const auto list = html.mid(html.indexOf("Subject"));
    QVERIFY2(list.contains("Next response"), qPrintable(list)); // the customer sees which case it was
    QVERIFY(list.indexOf("First response") < list.indexOf("Next response"));
    QVERIFY(list.indexOf("Next response") < list.indexOf("Resolution"));
}

void TestAttainment::theYearTellsOfServiceLevels()
{
    Db db;
    db.solved(QDate(2026, 2, 2), 90, db.acme, db.mara);
    const LearningNumbers none = learn({.period = period, .now = QDate(2026, 6, 30).startOfDay()});
    QVERIFY(yearReport(2026, none, {}, db.attained()).contains("Service levels"));
    QVERIFY(!yearReport(2026, none, {}, {}).contains("Service levels"));
}

CRM_TEST(TestAttainment)
#include "tst_attainment.moc"
