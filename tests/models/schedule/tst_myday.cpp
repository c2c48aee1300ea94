// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/lead.h"
#include "models/schedule/mydaymodel.h"
#include "models/schedule/walltime.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <QAbstractItemModelTester>

namespace crm {

class TestMyDay : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { qputenv("TZ", m_zone); }
    void everyLineSaysWhy_data();
    void everyLineSaysWhy();
    void theMorePressingComesFirst();
    void dealsWithANextStepAreLeftAlone();
    void casesWaitForAnAnswer();
    void newLeadsWaitForTheirFirstAnswer();
    void leadsStandInTheOrderOfTheirHoursAmongTheRest();
    void onlyUnansweredLeadsOfMineAreAskedFor();
    void ofARepeatingTaskTheNewestMissedTimeCounts();
    void theStoreIsAskedForMyDay();
    void theModelHasHeadings();

private:
    QByteArray m_zone;
};

namespace {

const QTimeZone berlin("Europe/Berlin");
const QDateTime now = instantOf(QDate(2026, 3, 4), QTime(9, 20), berlin); // a Wednesday

QDateTime at(int day, int hour = 10, int minute = 0)
{
    return instantOf(QDate(2026, 3, day), QTime(hour, minute), berlin);
}

AgendaItem item(const Task &task)
{
    auto record = Record::from(task);
    record.id = Id::make();
    return itemOf(record);
}

DealCard deal(const QString &name, const QDate &close, qint64 amount, const QString &step = {})
{
    DealCard card{.id = Id::make()};
    card.facts = {.name = name, .company = "Acme", .amount = {amount}, .expectedClose = close, .nextStep = step};
    return card;
}

QStringList titles(const QList<DayEntry> &entries)
{
    QStringList all;
    for (const auto &entry : entries)
        all.append(entry.title);
    return all;
}

} // namespace

void TestMyDay::initTestCase()
{
    m_zone = qgetenv("TZ");
    qputenv("TZ", "Europe/Berlin");
}

void TestMyDay::everyLineSaysWhy_data()
{
    QTest::addColumn<Task>("task");
    QTest::addColumn<int>("section");
    QTest::addColumn<QString>("reason");
    using Section = DayEntry::Section;
    const auto row = [](const char *name, const Task &task, Section section, const char *reason) {
        QTest::newRow(name) << task << int(section) << reason;
    };
    row("overdue", {.subject = "x", .dueAt = at(2)}, Section::Overdue, "Overdue 2 days");
    row("a meeting soon", {.subject = "x", .kind = TaskKind::Meeting, .dueAt = at(4, 10)}, Section::Today,
        "Meeting in 40 min");
    row("a call soon", {.subject = "x", .kind = TaskKind::Call, .dueAt = at(4, 9, 30)}, Section::Today,
        "Call in 10 min");
    row("later today", {.subject = "x", .dueAt = at(4, 15)}, Section::Today, "Today at 15:00:00");
    row("all day", {.subject = "x", .dueAt = at(4, 0), .allDay = true, .zone = "Europe/Berlin"}, Section::Today,
        "Today");
    row("going on", {.subject = "x", .kind = TaskKind::Meeting, .dueAt = at(4, 9), .endsAt = at(4, 11)}, Section::Today,
        "Now, until 11:00:00");
    row("earlier today", {.subject = "x", .dueAt = at(4, 8)}, Section::Today, "Was at 08:00:00");
    row("tomorrow", {.subject = "x", .dueAt = at(5, 9)}, Section::Next, "Tomorrow at 09:00:00");
    row("later this week", {.subject = "x", .dueAt = at(7, 0), .allDay = true, .zone = "Europe/Berlin"}, Section::Next,
        "Saturday");
}

void TestMyDay::everyLineSaysWhy()
{
    QFETCH(Task, task);
    const auto entries = rankDay({.items = {item(task)}}, now, berlin);
    QCOMPARE(entries.size(), 1);
    QTEST(int(entries.first().section), "section");
    QTEST(entries.first().reason, "reason");
}

void TestMyDay::theMorePressingComesFirst()
{
    const DayFacts facts{
        .items = {item({.subject = "Evening", .dueAt = at(4, 18)}),
            item({.subject = "Meeting", .kind = TaskKind::Meeting, .dueAt = at(4, 10)}),
            item({.subject = "Old", .dueAt = QDateTime(QDate(2026, 2, 1), QTime(9, 0), Qt::UTC)}),
            item({.subject = "Yesterday", .dueAt = at(3)}), item({.subject = "Late", .dueAt = at(4, 8)})},
        .deals = {deal("Small", QDate(2026, 3, 6), 1000'00), deal("Big", QDate(2026, 3, 6), 900'000'00)}};
    QCOMPARE(titles(rankDay(facts, now, berlin)),
        QStringList({"Old", "Yesterday", "Meeting", "Late", "Evening", "Big", "Small"}));
}

void TestMyDay::dealsWithANextStepAreLeftAlone()
{
    auto planned = deal("Planned", QDate(2026, 3, 6), 100);
    const DayFacts facts{
        .deals = {deal("No step", QDate(2026, 3, 6), 100), planned, deal("Step", QDate(2026, 3, 6), 100, "Call"),
            deal("Far", QDate(2026, 3, 20), 100), deal("Late", QDate(2026, 3, 1), 100, "Call")},
        .dealsWithTask = {planned.id}};
    const auto entries = rankDay(facts, now, berlin);
    QCOMPARE(titles(entries), QStringList({"Late", "No step"}));
    QCOMPARE(entries[0].reason, "Deal should have closed 3 days ago");
    QCOMPARE(entries[1].reason, "Deal closes in 2 days and has no next step");
}

void TestMyDay::casesWaitForAnAnswer()
{
    const auto made = [](const char *subject, const char *status, const char *severity, const QDateTime &due) {
        return WaitingCase{Id::make(), "C-1", subject, "Acme", status, severity, at(1), due};
    };
    const auto entries
        = rankDay({.cases = {made("New", "new", "minor", {}), made("Worked on", "in_progress", "major", {}),
                       made("Due", "in_progress", "minor", at(4, 16)), made("Late", "in_progress", "critical", at(2))}},
            now, berlin);
    QCOMPARE(titles(entries), QStringList({"Late", "Due", "New"}));
    QCOMPARE(entries[0].reason, "Case is overdue by 2 days");
    QCOMPARE(entries[2].reason, "Case waits for an answer for 3 days");
    QVERIFY(!entries[0].item);
}

void TestMyDay::newLeadsWaitForTheirFirstAnswer()
{
    const auto made = [](const char *name, const QDateTime &respondBy, qint64 amount = 0) {
        return WaitingLead{Id::make(), name, "Acme", {amount}, at(4, 8), respondBy};
    };
    const auto entries = rankDay({.items = {item({.subject = "Evening", .dueAt = at(4, 18)})},
                                     .leads = {made("Small", at(4, 14)), made("Big", at(4, 14), 500'000'00),
                                         made("This morning", at(4, 9)), made("Last week", at(1))}},
        now, berlin);
    QCOMPARE(titles(entries), QStringList({"Last week", "This morning", "Big", "Small", "Evening"}));
    QCOMPARE(entries[0].reason, "First answer is overdue by 3 days");
    QCOMPARE(entries[1].reason, "First answer is overdue since 09:00:00");
    QCOMPARE(entries[1].section, DayEntry::Section::Overdue);
    QCOMPARE(entries[2].reason, "First answer is due at 14:00:00");
    QCOMPARE(entries[2].section, DayEntry::Section::Today);
    QCOMPARE(entries[2].with, "Acme");
    QCOMPARE(entries[2].ref.entity, Lead::entity().name);
    QVERIFY(!entries[2].item); // nothing to tick off
}

void TestMyDay::leadsStandInTheOrderOfTheirHoursAmongTheRest()
{
    const auto lead = [](const char *name, const QDateTime &respondBy, qint64 amount = 0) {
        return WaitingLead{Id::make(), name, "Acme", {amount}, at(4, 8), respondBy};
    };
    const auto entries = rankDay({.items = {item({.subject = "Meeting", .kind = TaskKind::Meeting, .dueAt = at(4, 10)}),
                                      item({.subject = "Call at noon", .kind = TaskKind::Call, .dueAt = at(4, 12)}),
                                      item({.subject = "Call at four", .kind = TaskKind::Call, .dueAt = at(4, 16)})},
                                     .leads = {lead("Till six", at(4, 18)), lead("Till two", at(4, 14)),
                                         lead("Till eleven", at(4, 11)), lead("Till five, big", at(4, 17), 90'000'00)}},
        now, berlin);
    // What is worth more comes before what is a little earlier, and behind what is much earlier.
    QCOMPARE(titles(entries),
        QStringList(
            {"Meeting", "Till eleven", "Call at noon", "Till five, big", "Till two", "Call at four", "Till six"}));
}

void TestMyDay::onlyUnansweredLeadsOfMineAreAskedFor()
{
    TestDb db(now);
    const User me{.id = Id::make(), .name = "Mara"};
    const User other{.id = Id::make(), .name = "Jonas"};
    QVERIFY(db.put(me));
    QVERIFY(db.put(other));
    const auto put = [&](const char *name, const QDateTime &respondBy, const User &owner, Lead more = {}) {
        more.id = Id::make();
        more.name = name;
        more.owner = {owner.id};
        more.openedAt = at(3, 8);
        more.respondBy = respondBy;
        return bool(db.put(more));
    };
    QVERIFY(put("Late", at(3, 16), me));
    QVERIFY(put("Today", at(4, 23, 59), me));
    QVERIFY(put("Tomorrow", at(5, 0), me));
    QVERIFY(put("His", at(4, 12), other));
    QVERIFY(put("Worked on", at(4, 12), me, {.status = LeadState::Working}));
    QVERIFY(put("Answered", at(4, 12), me, {.firstResponseAt = at(3, 9)}));
    const auto day
        = [&](const Id &owner) { return titles(rankDay(*await(readDay(db.store, owner, now, berlin)), now, berlin)); };
    QCOMPARE(day(me.id), QStringList({"Late", "Today"}));
    QCOMPARE(day({}).count("His"), 1);
}

void TestMyDay::ofARepeatingTaskTheNewestMissedTimeCounts()
{
    TestDb db(now);
    QVERIFY(db.put(Task{
        .id = Id::make(), .subject = "Daily", .dueAt = at(1), .zone = "Europe/Berlin", .recurrence = "FREQ=DAILY"}));
    QVERIFY(db.put(Task{.id = Id::make(),
        .subject = "Stand-up",
        .kind = TaskKind::Meeting,
        .dueAt = at(1, 9),
        .endsAt = at(1, 9, 15),
        .zone = "Europe/Berlin",
        .recurrence = "FREQ=DAILY;COUNT=3"}));
    const auto facts = await(readDay(db.store, {}, now, berlin));
    const auto entries = rankDay(*facts, now, berlin);
    const auto overdue = std::count_if(entries.cbegin(), entries.cend(),
        [](const DayEntry &entry) { return entry.section == DayEntry::Section::Overdue; });
    QCOMPARE(overdue, 1);
    QCOMPARE(entries.first().title, "Daily");
    QCOMPARE(entries.first().at, at(3));
}

void TestMyDay::theStoreIsAskedForMyDay()
{
    TestDb db(now);
    const User me{.id = Id::make(), .name = "Mara"};
    const User other{.id = Id::make(), .name = "Jonas"};
    QVERIFY(db.put(me));
    QVERIFY(db.put(other));
    const Opportunity open{.id = Id::make(),
        .name = "Pumps",
        .stage = {db.stage("Lead")},
        .amount = {500'00},
        .currency = "EUR",
        .owner = {me.id},
        .expectedClose = QDate(2026, 3, 5)};
    QVERIFY(db.put(open));
    auto prepared = open;
    prepared.id = Id::make();
    prepared.name = "Valves";
    QVERIFY(db.put(prepared));
    const auto task = [&](const char *subject, const QDateTime &due, const User &owner) {
        return Task{.id = Id::make(), .subject = subject, .dueAt = due, .owner = {owner.id}};
    };
    auto step = task("Prepare", at(5), me);
    step.opportunity = {prepared.id};
    QVERIFY(db.put(step));
    QVERIFY(db.put(task("His", at(4), other)));
    QVERIFY(db.put(task("Long ago", at(4).addYears(-1), me)));
    QVERIFY(db.put(ServiceCase{
        .id = Id::make(), .subject = "Leaks", .kind = CaseKind::Complaint, .owner = {me.id}, .openedAt = at(3)}));
    const auto facts = await(readDay(db.store, me.id, now, berlin));
    QVERIFY(facts);
    QCOMPARE(titles(rankDay(*facts, now, berlin)), QStringList({"Long ago", "Leaks", "Pumps", "Prepare"}));
    QCOMPARE(titles(rankDay(*await(readDay(db.store, {}, now, berlin)), now, berlin)).count("His"), 1);
}

void TestMyDay::theModelHasHeadings()
{
    TestDb db(now);
    MyDayModel model(db.store);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Task late{.id = Id::make(), .subject = "Late", .dueAt = at(2)};
    QVERIFY(db.put(late));
    QVERIFY(db.put(Task{.id = Id::make(), .subject = "Today", .dueAt = at(4, 12)}));
    model.load({}, now, berlin);
    QTRY_COMPARE(model.rowCount(), 4);
    QCOMPARE(model.data(model.index(0)).toString(), "Overdue (1)");
    QVERIFY(!model.entryAt(0) && !(model.flags(model.index(0)) & Qt::ItemIsSelectable));
    QCOMPARE(model.data(model.index(1), Qt::AccessibleTextRole).toString(), "Late, Overdue 2 days");
    QCOMPARE(model.rowOf({"task", late.id}), 1);
    QCOMPARE(model.count(DayEntry::Section::Today), 1);
}

CRM_TEST(TestMyDay)

} // namespace crm

#include "tst_myday.moc"
