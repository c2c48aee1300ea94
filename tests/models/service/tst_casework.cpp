// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/casework.h"

#include "db/entities/activity.h"
#include "db/entities/learning.h"
#include "db/entities/note.h"
#include "db/entities/sla.h"
#include "models/cases/caseedits.h"
#include "models/service/casesteps.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

class TestCaseWork : public QObject
{
    Q_OBJECT
private slots:
    void mergingMovesWhatBelongsAndIsUndoneAtOnce();
    void theClockOfTheSurvivorStaysItsOwn();
    void theOpenOldestSurvives();
    void customersAreToldApart();
    void aDuplicateCannotSurviveItsSurvivor();
    void splittingTakesPickedEntriesAlong();
    void whatIsSplitOffBeganWithItsFirstEntry();
    void followingIsSwitched();
    void whetherTheyAreContentIsAskedOnAWorkingDay();
    void aComplaintGoesThroughAllSteps();
    void aStepLeadsToTheFieldThatIsMissing();
    void aReturnAsksForItsGoods();
    void aRequestIsDoneWhenItsStepsAre();
};

namespace {

struct Fixture
{
    Fixture() { db.store.setUser(mara.id); }
    Record stored(const Id &id) { return await(db.store.fetch(ServiceCase::entity(), {id}))->first(); }
    TestDb db;
    User mara{.id = Id::make(), .name = "Mara"};
    ServiceCase first{.id = Id::make(), .subject = "Leak", .kind = CaseKind::ServiceRequest};
    ServiceCase second{.id = Id::make(), .subject = "Leak again", .kind = CaseKind::ServiceRequest};
    Note note{.id = Id::make(), .body = "Seen on site", .serviceCase = {second.id}};
    Result<ChangeSet> fill()
    {
        return await(db.store.commit({"Fill",
            {Record::from(mara), Record::from(first), Record::from(second), Record::from(note),
                Record::from(CaseFollower{.id = Id::make(), .serviceCase = {first.id}, .user = {mara.id}}),
                Record::from(CaseFollower{.id = Id::make(), .serviceCase = {second.id}, .user = {mara.id}})}}));
    }
};

QStringList missing(const QList<CaseStage> &stages)
{
    QStringList lines;
    for (const auto &stage : stages)
        if (!stage.isDone())
            lines.append(QString::fromLatin1(stage.key));
    return lines;
}

} // namespace

void TestCaseWork::mergingMovesWhatBelongsAndIsUndoneAtOnce()
{
    Fixture f;
    QVERIFY(f.fill());
    const auto belongings = await(readBelongings(f.db.store, {f.first.id, f.second.id}));
    QCOMPARE(belongings->records.size(), 3);
    const auto edit = mergeCases(f.stored(f.first.id), {f.stored(f.second.id)}, *belongings);
    QVERIFY(edit);
    QVERIFY(await(f.db.store.commit(*edit)));
    QCOMPARE(f.db.get<Note>(f.note.id).serviceCase.id, f.first.id);
    const auto gone = f.db.get<ServiceCase>(f.second.id);
    QCOMPARE(gone.duplicateOf.id, f.first.id);
    QCOMPARE(gone.status, CaseStatus::Closed);
    QCOMPARE(*await(f.db.store.count({&CaseFollower::entity()})), 1); // who follows both follows once
    QVERIFY(await(f.db.store.undo()));
    QCOMPARE(f.db.get<Note>(f.note.id).serviceCase.id, f.second.id);
    QVERIFY(f.db.get<ServiceCase>(f.second.id).duplicateOf.isNull());
    QCOMPARE(f.db.get<ServiceCase>(f.second.id).status, CaseStatus::New);
    QCOMPARE(*await(f.db.store.count({&CaseFollower::entity()})), 2);
}

void TestCaseWork::theClockOfTheSurvivorStaysItsOwn()
{
    Fixture f;
    QVERIFY(f.fill());
    auto worked = f.stored(f.second.id);
    worked.setValue("status", QStringLiteral("waiting"));
    QVERIFY(f.db.put(worked));
    QVERIFY(f.db.put(SlaMiss{.id = Id::make(), .serviceCase = {f.second.id}, .reason = MissReason::NoParts}));
    const auto belongings = await(readBelongings(f.db.store, {f.first.id, f.second.id}));
    const auto edit = mergeCases(f.stored(f.first.id), {f.stored(f.second.id)}, *belongings);
    QVERIFY(await(f.db.store.commit(*edit)));
    const auto of = [&](const Entity &entity, const Id &id) {
        return *await(f.db.store.count({&entity, Filter::refers("service_case", id)}));
    };
    QCOMPARE(of(CaseEvent::entity(), f.first.id), 0); // it never waited
    QCOMPARE(of(CaseEvent::entity(), f.second.id), 2);
    QCOMPARE(of(SlaMiss::entity(), f.first.id), 0);
    QCOMPARE(of(Note::entity(), f.first.id), 1);
}

void TestCaseWork::customersAreToldApart()
{
    ServiceCase one{.id = Id::make(), .person = {Id::make()}};
    ServiceCase other = one;
    const ServiceCase unsaid{.id = Id::make()};
    const auto isOne = [&] { return isOfOneCustomer({Record::from(one), Record::from(unsaid), Record::from(other)}); };
    QVERIFY(isOne());
    other.person = {Id::make()};
    QVERIFY(!isOne());
    one.organisation = other.organisation = {Id::make()}; // two people of one company
    QVERIFY(isOne());
}

void TestCaseWork::theOpenOldestSurvives()
{
    const QDateTime day(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    const auto made = [&](CaseStatus status, int days) {
        return Record::from(
            ServiceCase{.id = Id::make(), .subject = "x", .status = status, .openedAt = day.addDays(days)});
    };
    QCOMPARE(proposedSurvivor({made(CaseStatus::Closed, -9), made(CaseStatus::New, 0), made(CaseStatus::New, -2)}), 2);
    QCOMPARE(proposedSurvivor({made(CaseStatus::Closed, -1), made(CaseStatus::Closed, -9)}), 1);
}

void TestCaseWork::aDuplicateCannotSurviveItsSurvivor()
{
    auto a = Record::from(ServiceCase{.id = Id::make(), .subject = "a"});
    const auto b = Record::from(ServiceCase{.id = Id::make(), .subject = "b"});
    a.setReference("duplicate_of", b.id);
    QVERIFY(!mergeCases(a, {b}, {}));
    QVERIFY(!mergeCases(a, {}, {}));
}

void TestCaseWork::splittingTakesPickedEntriesAlong()
{
    Fixture f;
    QVERIFY(f.fill());
    const auto belongings = await(readBelongings(f.db.store, {f.second.id}));
    const auto note = await(f.db.store.fetch(Note::entity(), {f.note.id}))->first();
    QVERIFY(!splitCase(f.stored(f.second.id), "  ", {}, {}, f.db.now));
    const auto edit = splitCase(f.stored(f.second.id), "Handle", {note}, {}, f.db.now);
    QVERIFY(edit);
    QVERIFY(await(f.db.store.commit(*edit)));
    const auto next = f.db.get<ServiceCase>(edit->puts.first().id);
    QCOMPARE(next.parent.id, f.second.id);
    QCOMPARE(next.kind, CaseKind::ServiceRequest);
    QCOMPARE(f.db.get<Note>(f.note.id).serviceCase.id, next.id);
}

void TestCaseWork::whatIsSplitOffBeganWithItsFirstEntry()
{
    const QDateTime day(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    const auto from = Record::from(ServiceCase{.id = Id::make(), .subject = "x", .openedAt = day});
    const auto call = [&](int days) {
        return Record::from(Activity{.id = Id::make(), .subject = "Call", .at = day.addDays(days)});
    };
    const auto opened = [&](const QList<Record> &moved) {
        return splitCase(from, "Handle", moved, {}, day.addDays(4))->puts.first().instant("opened_at");
    };
    QCOMPARE(opened({call(3), call(2)}), day.addDays(2));
    QCOMPARE(opened({call(-1), call(2)}), day); // not before the matter itself
    QCOMPARE(opened({}), day);
}

void TestCaseWork::followingIsSwitched()
{
    Fixture f;
    QVERIFY(f.fill());
    const auto belongings = await(readBelongings(f.db.store, {f.first.id}));
    QVERIFY(isFollowing(belongings->records, f.mara.id));
    QCOMPARE(f.stored(f.first.id).text("followers"), f.mara.name);
    const auto followed = [&f] {
        return *await(f.db.store.count({&ServiceCase::entity(), Filter::equals("followers", f.mara.name)}));
    };
    QCOMPARE(followed(), 2);
    const auto off = toggleFollowing(f.stored(f.first.id), belongings->records, f.mara.id);
    QCOMPARE(off.removals.size(), 1);
    QVERIFY(await(f.db.store.commit(off)));
    QCOMPARE(followed(), 1);
    const auto on = toggleFollowing(f.stored(f.first.id), {}, f.mara.id);
    QCOMPARE(on.puts.size(), 1);
}

static Record ofOurs(Channel channel, Outcome outcome)
{
    return Record::from(Activity{.id = Id::make(), .subject = "Answer", .channel = channel, .outcome = outcome});
}

void TestCaseWork::whetherTheyAreContentIsAskedOnAWorkingDay()
{
    const auto c = Record::from(ServiceCase{.id = Id::make(), .number = "CASE-000001", .subject = "Leak"});
    const auto asked = [&](const QDate &day) {
        const auto task = satisfactionTask(c, QDateTime(day, QTime(3, 5, 13, 742))).as<Task>();
        return task.allDay ? task.dueAt.toLocalTime() : QDateTime();
    };
    QCOMPARE(asked(QDate(2026, 3, 3)), QDate(2026, 3, 10).startOfDay()); // a Tuesday in a week
    QCOMPARE(asked(QDate(2026, 3, 7)), QDate(2026, 3, 16).startOfDay()); // closed on a Saturday: Monday after
}

void TestCaseWork::aComplaintGoesThroughAllSteps()
{
    ServiceCase c{.id = Id::make(), .subject = "Leak"};
    const QStringList all{
        "receipt", "acknowledgement", "assessment", "investigation", "response", "decision", "closing", "learning"};
    QCOMPARE(missing(stagesOf(Record::from(c), {})), all);
    c.person.id = Id::make();
    c.description = "Water";
    c.remedySought = Remedy::Repair;
    c.problemDate = QDate(2026, 3, 1);
    c.acknowledgedAt = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    c.owner.id = Id::make();
    c.cause.id = Id::make();
    c.facts = "Seal worn";
    c.response = "We are sorry.";
    c.outcome = CaseOutcome::NotUpheld;
    c.decision = "Worn out by age";
    QCOMPARE(missing(stagesOf(Record::from(c), {})), (QStringList{"response", "decision", "closing", "learning"}));
    QCOMPARE(missing(stagesOf(Record::from(c), partsOf({ofOurs(Channel::Note, Outcome::None)}))).first(), "response");
    QCOMPARE(
        missing(stagesOf(Record::from(c), partsOf({ofOurs(Channel::Call, Outcome::NoAnswer)}))).first(), "response");
    const auto told = partsOf({ofOurs(Channel::Call, Outcome::Reached)});
    QCOMPARE(missing(stagesOf(Record::from(c), told)), (QStringList{"decision", "closing", "learning"})); // escalation
    c.escalation = "Ombudsman";
    c.closingBasis = ClosingBasis::Accepted;
    c.status = CaseStatus::Closed;
    c.learning = "Check seals yearly";
    const auto stages = stagesOf(Record::from(c), {});
    QVERIFY(missing(stages).isEmpty());
    QCOMPARE(currentStage(stages), -1);
    c.learning.clear();
    const auto with = [&](ActionStatus status, ActionEffect effect) {
        CorrectiveAction action{.id = Id::make(), .status = status};
        action.effect = effect;
        return missing(stagesOf(Record::from(c), {.actions = {Record::from(action)}}));
    };
    QVERIFY(with(ActionStatus::Open, ActionEffect::NotChecked).isEmpty());
    QCOMPARE(with(ActionStatus::Dropped, ActionEffect::NotChecked), QStringList("learning"));
    QCOMPARE(with(ActionStatus::Checked, ActionEffect::NotEffective), QStringList("learning"));
}

void TestCaseWork::aStepLeadsToTheFieldThatIsMissing()
{
    ServiceCase c{.id = Id::make(), .subject = "Leak", .person = {Id::make()}};
    const auto lacking = [&](const QByteArray &step) {
        for (const auto &stage : stagesOf(Record::from(c), {}))
            if (stage.key == step)
                return stage.lacking;
        return QByteArray("no such step");
    };
    QCOMPARE(lacking("receipt"), QByteArray("description"));
    QCOMPARE(lacking("closing"), QByteArray("closing_basis"));
    QCOMPARE(lacking("response"), QByteArray()); // stands below the fields
    c.description = "Water everywhere.";
    c.remedySought = Remedy::Refund;
    QCOMPARE(lacking("receipt"), QByteArray("problem_date"));
    c.closingBasis = ClosingBasis::Unrecorded; // of what came here closed, and this is open
    QCOMPARE(lacking("closing"), QByteArray("closing_basis"));
    c.status = CaseStatus::Closed;
    QCOMPARE(lacking("closing"), QByteArray());
}

void TestCaseWork::aReturnAsksForItsGoods()
{
    const auto c = Record::from(ServiceCase{.id = Id::make(), .subject = "Back", .kind = CaseKind::ProductReturn});
    const auto goods = [&](const CaseParts &parts) {
        for (const auto &stage : stagesOf(c, parts))
            if (stage.key == "goods")
                return stage.missing.size();
        return qsizetype(-1);
    };
    QCOMPARE(goods({}), 1);
    CaseParts parts{.lines = {Record::from(ReturnLine{.id = Id::make()})}};
    QCOMPARE(goods(parts), 2); // on its way, undecided
    parts.lines = {Record::from(ReturnLine{.id = Id::make(), .decision = ReturnDecision::Reject})};
    QCOMPARE(goods(parts), 0);
}

void TestCaseWork::aRequestIsDoneWhenItsStepsAre()
{
    const auto c = Record::from(ServiceCase{.id = Id::make(), .subject = "Do", .kind = CaseKind::ServiceRequest});
    CaseParts parts{.steps = {Record::from(CaseStep{.id = Id::make(), .name = "Send a technician", .isDone = true})}};
    QVERIFY(!missing(stagesOf(c, parts)).contains("fulfilment"));
    parts.steps.append(Record::from(CaseStep{.id = Id::make(), .name = "Call back"}));
    QVERIFY(missing(stagesOf(c, parts)).contains("fulfilment"));
}

CRM_TEST(TestCaseWork)
#include "tst_casework.moc"
