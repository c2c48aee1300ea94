// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "db/entities/sla.h"
#include "db/service/workcalendar.h"
#include "models/service/casework.h"
#include "models/service/ledgermodel.h"
#include "models/service/slaexplanation.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTimeZone>

using namespace crm;

namespace {

/// Around the clock in UTC, a first response is promised within an hour and a solution within two; what is urgent is
/// answered within two and rests while it waits.
class VerdictDb : public TestDb
{
public:
    VerdictDb()
    {
        WorkCalendar always{.zone = "UTC"};
        for (auto &day : always.week)
            day = {{0, 86400}};
        const ServiceCalendar calendar{
            .id = Id::make(), .name = "Always", .definition = QString::fromUtf8(calendarToJson(always))};
        add(calendar);
        add(SlaPolicy{.id = Id::make(),
            .name = "Urgent",
            .position = 1,
            .calendar = {calendar.id},
            .priorities = "urgent",
            .promisedFirst = 120,
            .pausedIn = "waiting"});
        add(SlaPolicy{.id = Id::make(),
            .name = "Standard",
            .position = 2,
            .calendar = {calendar.id},
            .promisedFirst = 60,
            .promisedResolution = 120,
            .pausedIn = {}});
    }
    template <typename T> void add(const T &value) { QVERIFY(put(value)); }
    Id open()
    {
        const auto id = Id::make();
        add(ServiceCase{.id = id, .subject = "Late", .kind = CaseKind::ServiceRequest});
        return id;
    }
    ServiceCase read(const Id &id) { return get<ServiceCase>(id); }
    Record stored(const Id &id) { return await(store.fetch(ServiceCase::entity(), {id}))->first(); }
    void change(const Id &id, const char *field, const QString &value)
    {
        auto c = stored(id);
        c.setValue(field, value);
        QVERIFY(put(c));
    }
    void answer(const Id &id)
    {
        add(Activity{.id = Id::make(), .subject = "Call", .channel = Channel::Call, .at = now, .serviceCase = {id}});
    }
    /// The id of the new case.
    Id split(const Id &id, const QList<Record> &moved)
    {
        const auto past = await(readBelongings(store, {id}))->records + *await(readEvents(store, id));
        const auto edit = splitCase(stored(id), "Another matter", moved, past, now);
        [&] { QVERIFY(edit && await(store.commit(*edit))); }();
        return edit->puts.first().id;
    }
    void solve(const Id &id)
    {
        auto c = stored(id);
        c.setValue("status", QStringLiteral("solved"));
        c.setValue("resolution", QStringLiteral("Done."));
        QVERIFY(put(c));
    }
    QString policyOf(const Id &id) { return get<SlaVersion>(read(id).slaVersion.id).name; }
};

} // namespace

class TestSlaVerdict : public QObject
{
    Q_OBJECT
private slots:
    void timeIsToldToTheNearestMinute();
    void aBreachStaysOneWhenThePriorityRises();
    void aPriorityInTimeChoosesThePolicyAnew();
    void aRoundMissedOnceStaysMissed();
    void whatIsMissedOutsideWorkingHoursIsNotWithin();
    void aMergedCaseKeepsItsVerdict();
    void aSplitCaseKeepsItsVerdict();
    void whatIsSplitOffBeginsWithNoMissOfItsOwn();
    void whatIsSplitOffIsOwedAnAnswerOfItsOwn();
    void whatIsNotedOfADoneCaseLeavesItsVerdict();
    void theCustomerIsToldInOneSentence();
    void ourOwnTargetAloneIsNoPromise();
    void timesOfAnotherYearSayIt();
    void theAccountShowsEveryRoundThatWasMissed();
};

void TestSlaVerdict::aBreachStaysOneWhenThePriorityRises()
{
    VerdictDb db;
    const auto id = db.open();
    db.now = db.now.addSecs(61 * 60); // nobody has answered
    db.change(id, "priority", "urgent");
    QCOMPARE(db.policyOf(id), "Standard · 1");
    QVERIFY(db.read(id).dueAt < db.now);
    QCOMPARE(db.read(id).overrunBand, SlaBand::None); // the first of it shows by the clock alone
    db.answer(id);
    QCOMPARE(db.read(id).overrunBand, SlaBand::UpToHalf);
}

void TestSlaVerdict::aPriorityInTimeChoosesThePolicyAnew()
{
    VerdictDb db;
    const auto id = db.open();
    db.now = db.now.addSecs(30 * 60);
    db.change(id, "priority", "urgent");
    QCOMPARE(db.policyOf(id), "Urgent · 1");
}

void TestSlaVerdict::aRoundMissedOnceStaysMissed()
{
    VerdictDb db;
    const auto calendar = await(db.store.records({&ServiceCalendar::entity()}))->first().id;
    db.add(SlaPolicy{.id = Id::make(), .name = "Gold", .position = 0, .calendar = {calendar}, .promisedNext = 60});
    const auto id = db.open();
    const auto write = [&](int minutes, Direction direction) {
        db.now = db.now.addSecs(minutes * 60);
        db.add(Activity{.id = Id::make(),
            .subject = "Mail",
            .channel = Channel::Email,
            .direction = direction,
            .at = db.now,
            .serviceCase = {id}});
    };
    write(10, Direction::Outbound);
    write(10, Direction::Inbound);
    write(75, Direction::Outbound); // a quarter of an hour late
    QCOMPARE(db.read(id).overrunBand, SlaBand::UpToHalf);
    write(60, Direction::Inbound);
    write(5, Direction::Outbound);
    QCOMPARE(db.read(id).overrunBand, SlaBand::UpToHalf);
    db.solve(id);
    QCOMPARE(db.read(id).slaState, SlaState::Missed);
    QCOMPARE(db.read(id).overrunBand, SlaBand::UpToHalf);
    QCOMPARE(db.read(id).overrun, std::optional<qint64>(15 * 60));
}

void TestSlaVerdict::whatIsMissedOutsideWorkingHoursIsNotWithin()
{
    VerdictDb db;
    WorkCalendar office{.zone = "UTC"};
    office.week[0] = {{9 * 3600, 17 * 3600}};
    const ServiceCalendar calendar{
        .id = Id::make(), .name = "Office", .definition = QString::fromUtf8(calendarToJson(office))};
    db.add(calendar);
    db.add(
        SlaPolicy{.id = Id::make(), .name = "Office", .position = 0, .calendar = {calendar.id}, .promisedFirst = 240});
    db.now = QDateTime(QDate(2026, 5, 4), QTime(13, 0), Qt::UTC); // a Monday
    const auto late = db.open();
    const auto inTime = db.open();
    db.now = db.now.addSecs(3600);
    db.answer(inTime);
    db.now = db.now.addSecs(5 * 3600); // due at 17:00, when work ends
    db.answer(late);
    QCOMPARE(db.read(late).overrunBand, SlaBand::UpToHalf);
    db.solve(late);
    db.solve(inTime);
    QCOMPARE(db.read(late).slaState, SlaState::Missed);
    QCOMPARE(db.read(late).overrunBand, SlaBand::UpToHalf);
    QCOMPARE(db.read(inTime).overrunBand, SlaBand::Within);
}

void TestSlaVerdict::aMergedCaseKeepsItsVerdict()
{
    VerdictDb db;
    const auto survivor = db.open();
    const auto missed = db.open();
    const auto kept = db.open();
    db.now = db.now.addSecs(20 * 60);
    db.answer(kept);
    db.now = db.now.addSecs(50 * 60);
    db.answer(missed);
    db.now = db.now.addSecs(10 * 60);
    db.solve(missed);
    QCOMPARE(db.read(missed).slaState, SlaState::Missed);
    const auto belongings = await(readBelongings(db.store, {survivor, missed, kept}));
    const auto edit = mergeCases(db.stored(survivor), {db.stored(missed), db.stored(kept)}, *belongings);
    QVERIFY(edit);
    QVERIFY(await(db.store.commit(*edit)));
    QCOMPARE(db.read(missed).status, CaseStatus::Closed);
    QCOMPARE(db.read(missed).slaState, SlaState::Missed);
    QCOMPARE(db.read(missed).overrunBand, SlaBand::UpToHalf);
    QCOMPARE(*db.read(missed).overrun, 10 * 60);
    QCOMPARE(db.read(kept).slaState, SlaState::Met); // though its answer stands elsewhere now
    db.change(missed, "satisfaction_note", "Content after all");
    QCOMPARE(db.read(missed).slaState, SlaState::Missed);
}

void TestSlaVerdict::aSplitCaseKeepsItsVerdict()
{
    VerdictDb db;
    const auto id = db.open();
    db.now = db.now.addSecs(20 * 60);
    db.answer(id);
    db.now = db.now.addSecs(80 * 60);
    db.solve(id);
    QCOMPARE(db.read(id).slaState, SlaState::Met);
    db.split(id, await(readBelongings(db.store, {id}))->records);
    QCOMPARE(db.read(id).slaState, SlaState::Met); // it was answered in time
}

void TestSlaVerdict::whatIsSplitOffBeginsWithNoMissOfItsOwn()
{
    VerdictDb db;
    const auto id = db.open();
    db.now = db.now.addSecs(20 * 60);
    db.answer(id);
    db.now = db.now.addSecs(80 * 60);
    db.solve(id);
    db.now = db.now.addDays(90); // what was solved in time rested since
    const auto next = db.read(db.split(id, {}));
    QCOMPARE(next.openedAt, db.read(id).openedAt);
    QCOMPARE(next.overrunBand, SlaBand::None);
    QCOMPARE(next.slaState, SlaState::Resolution); // the answer was given to both
    QCOMPARE(next.dueAt, db.now.addSecs(20 * 60));
    QCOMPARE(db.read(id).slaState, SlaState::Met);
    QVERIFY(await(db.store.undo()));
    QCOMPARE(*await(db.store.count({&CaseEvent::entity(), Filter::refers("service_case", next.id)})), 0);
}

void TestSlaVerdict::whatIsSplitOffIsOwedAnAnswerOfItsOwn()
{
    VerdictDb db;
    const auto id = db.open();
    db.now = db.now.addSecs(20 * 60);
    db.answer(id);
    db.now = db.now.addSecs(10 * 60);
    const Activity mail{.id = Id::make(),
        .subject = "Something else",
        .channel = Channel::Email,
        .direction = Direction::Inbound,
        .at = db.now,
        .serviceCase = {id}};
    db.add(mail);
    const auto asked = db.now;
    db.now = db.now.addSecs(10 * 60);
    const auto next = db.read(db.split(id, *await(db.store.fetch(Activity::entity(), {mail.id}))));
    QCOMPARE(next.openedAt, asked);
    QCOMPARE(next.slaState, SlaState::FirstResponse); // what was said before was no answer to it
    QCOMPARE(next.dueAt, asked.addSecs(60 * 60));
}

void TestSlaVerdict::whatIsNotedOfADoneCaseLeavesItsVerdict()
{
    VerdictDb db;
    const auto id = db.open();
    const auto other = db.open();
    db.now = db.now.addSecs(90 * 60);
    db.solve(id);
    db.solve(other);
    QCOMPARE(db.read(id).slaState, SlaState::Missed);
    db.change(id, "status", "closed");
    db.change(id, "subject", "Late, and closed");
    QCOMPARE(db.read(id).slaState, SlaState::Missed);
    auto corrected = db.stored(other);
    corrected.setValue("closed_at", db.now.addSecs(-50 * 60).toMSecsSinceEpoch()); // it was done earlier
    QVERIFY(db.put(corrected));
    QCOMPARE(db.read(other).slaState, SlaState::Met);
}

void TestSlaVerdict::theCustomerIsToldInOneSentence()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QTimeZone berlin("Europe/Berlin");
    const auto at = [&](int day, int hour, int minute) {
        return QDateTime(QDate(2026, 5, day), QTime(hour, minute), berlin).toMSecsSinceEpoch();
    };
    const auto told = [&](SlaClock clock, qint64 due) {
        return customerSentence(
            {.clock = clock, .state = ClockState::Running, .due = due}, berlin, at(4, 9, 0)); // a Monday
    };
    QCOMPARE(told(SlaClock::FirstResponse, at(4, 14, 56)), "You will hear from us by 14:56 today.");
    QCOMPARE(told(SlaClock::Resolution, at(4, 14, 56)), "It will be settled by 14:56 today.");
    QCOMPARE(told(SlaClock::NextResponse, at(5, 11, 30)), "You will hear from us by Tuesday 11:30.");
    QLocale::setDefault(QLocale::c());
}

void TestSlaVerdict::ourOwnTargetAloneIsNoPromise()
{
    const auto now = QDateTime(QDate(2026, 5, 4), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch();
    const auto utc = QTimeZone::utc();
    ClockResult own{.state = ClockState::Running, .isOwn = true, .due = now + 3'600'000};
    QCOMPARE(customerSentence(own, utc, now), QString()); // the customer was told nothing
    own.state = ClockState::Breached;
    own.due = now - 3'600'000;
    own.overrun = own.overrunWall = 3'600'000;
    QCOMPARE(customerSentence(own, utc, now), QString());
    const auto text = standing(own, utc, now);
    QVERIFY2(text.contains("beyond our own target; nothing is promised."), qPrintable(text));
    QVERIFY2(!text.contains("beyond the promise"), qPrintable(text));
}

void TestSlaVerdict::timesOfAnotherYearSayIt()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto at
        = [](int year, int hour) { return QDateTime(QDate(year, 5, 1), QTime(hour, 0), Qt::UTC).toMSecsSinceEpoch(); };
    const auto now = QDateTime(QDate(2026, 11, 30), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch();
    const auto utc = QTimeZone::utc();
    QCOMPARE(whenText(at(2017, 17), utc, now), "Mon 1 May 2017 17:00");
    QCOMPARE(whenText(at(2026, 17), utc, now), "Fri 1 May 17:00");
    const auto span = [&](int year) { return LedgerLine{.from = at(year, 9), .to = at(year, 17)}; };
    QCOMPARE(lineTimes(span(2017), utc, now), "Mon 1 May 2017 09:00 – 17:00");
    QCOMPARE(lineTimes(span(2026), utc, now), "Fri 1 May 09:00 – 17:00");
    const ClockResult late{.state = ClockState::MetLate, .due = at(2017, 16), .met = at(2017, 17)};
    QVERIFY(standing(late, utc, now).startsWith("Met late, Mon 1 May 2017 17:00: "));
    QLocale::setDefault(QLocale::c());
}

void TestSlaVerdict::theAccountShowsEveryRoundThatWasMissed()
{
    SlaTerms terms{.policy = "Standard", .version = 1, .calendar = {.zone = "UTC"}};
    for (auto &day : terms.calendar.week)
        day = {{0, 86400}};
    terms.promised[size_t(SlaClock::NextResponse)] = 120;
    const auto at = [](int hour, int minute) {
        return QDateTime(QDate(2026, 5, 4), QTime(hour, minute), Qt::UTC).toMSecsSinceEpoch();
    };
    CaseClocks all{.serviceCase = Record(ServiceCase::entity()),
        .applied = std::make_shared<AppliedTerms>(AppliedTerms{terms, WorkTimetable(terms.calendar)}),
        .facts = {.opened = at(8, 0), .status = "in_progress"},
        .now = at(18, 0)};
    using Kind = CaseMoment::Kind;
    all.facts.moments = {{.at = at(8, 5), .kind = Kind::Answer}, {.at = at(9, 0), .kind = Kind::Message},
        {.at = at(11, 30), .kind = Kind::Answer}, {.at = at(12, 0), .kind = Kind::Message},
        {.at = at(12, 10), .kind = Kind::Answer}};
    all.clocks = clocksOf(terms, all.applied->timetable, all.facts, all.now);
    LedgerModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(all, SlaClock::NextResponse);
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.append(model.index(row, LedgerModel::What).data().toString() + u' '
            + model.index(row, LedgerModel::Counted).data().toString());
    QCOMPARE(rows, (QStringList{"Round missed by 30 min ", "Counted 2 h", "The last round ", "Counted 10 min"}));
    QCOMPARE(model.lines().size(), 1);
}

void TestSlaVerdict::timeIsToldToTheNearestMinute()
{
    QCOMPARE(workText(59'900), "59 s");
    QCOMPARE(workText(60'000), "1 min");
    QCOMPARE(workText(7 * 3'600'000 - 6 * 60'000 - 700), "6 h 54 min"); // reopened 0.7 s past 10:06, until 17:00
    QCOMPARE(workText(3'600'000 - 1), "1 h");
    QCOMPARE(workText(3'600'000 + 29'000), "1 h");
}

CRM_TEST(TestSlaVerdict)
#include "tst_slaverdict.moc"
