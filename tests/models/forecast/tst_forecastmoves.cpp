// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/forecast/forecastmoves.h"
#include "models/forecast/targets.h"
#include "models/record/clockcheck.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

class TestForecastMoves : public QObject
{
    Q_OBJECT
private slots:
    void everyMoveHasItsKind_data();
    void everyMoveHasItsKind();
    void movesLeadFromThenToNow();
    void aSnapshotComesBackAsItWas();
    void theFirstStartOfAWeekKeepsASnapshot();
    void aClockThatWasSetBackKeepsNoWeek();
    void aStepUnderTheWrongClockDoesNotHideIt();
    void whatTheProgramWroteTellsOfAClockSetBackToo();
    void aSnapshotCannotBeUndone();
    void whatMovedIsReadFromTheFile();
    void targetsStandWhereTheyBelong();
};

namespace {

const QDate today(2026, 3, 2); // a Monday
const ForecastSpan quarter{QDate(2026, 1, 1), QDate(2026, 4, 1)};
const Id ida(1, 1);
const Id tom(1, 2);
const Id deal(2, 1);

StandingDeal open(qint64 amount, const QDate &close, const Id &owner = ida)
{
    return {.id = deal, .owner = owner, .currency = "EUR", .amount = amount, .close = close};
}

StandingDeal closed(StageType state)
{
    return {.id = deal, .owner = ida, .state = state, .currency = "EUR", .amount = 120, .close = today};
}

MovesAsk idasQuarter()
{
    return {.week = today, .span = quarter, .currency = "EUR", .isMeant = [](const Id &owner) { return owner == ida; }};
}

} // namespace

Q_DECLARE_METATYPE(StandingDeal)
Q_DECLARE_METATYPE(MoveKind)

void TestForecastMoves::everyMoveHasItsKind_data()
{
    QTest::addColumn<QList<StandingDeal>>("then");
    QTest::addColumn<QList<StandingDeal>>("now");
    QTest::addColumn<MoveKind>("kind");
    QTest::addColumn<qint64>("amount");
    using Deals = QList<StandingDeal>;
    const auto later = today.addMonths(2);
    const QDate before(2025, 12, 20);
    const auto row = [](const char *name, const Deals &then, const Deals &now, MoveKind kind, qint64 amount) {
        QTest::newRow(name) << then << now << kind << amount;
    };
    row("new", {}, {open(100, today)}, MoveKind::New, 100);
    row("pulled in", {open(100, later)}, {open(100, today)}, MoveKind::PulledIn, 100);
    row("pulled in from no day", {open(100, {})}, {open(90, today)}, MoveKind::PulledIn, 90);
    row("slipped in", {open(100, before)}, {open(100, today)}, MoveKind::SlippedIn, 100);
    row("up", {open(100, today)}, {open(130, today)}, MoveKind::AmountUp, 30);
    row("down", {open(100, today)}, {open(60, today)}, MoveKind::AmountDown, -40);
    row("won at another amount", {open(100, today)}, {closed(StageType::Won)}, MoveKind::Won, -100);
    row("lost", {open(100, today)}, {closed(StageType::Lost)}, MoveKind::Lost, -100);
    row("slipped", {open(100, today)}, {open(100, later)}, MoveKind::SlippedOut, -100);
    row("no day any more", {open(100, today)}, {open(100, {})}, MoveKind::SlippedOut, -100);
    row("pulled ahead", {open(100, today)}, {open(100, before)}, MoveKind::PulledAhead, -100);
    row("handed over", {open(100, today)}, {open(100, today, tom)}, MoveKind::Reassigned, -100);
    row("taken over", {open(100, today, tom)}, {open(100, today)}, MoveKind::Reassigned, 100);
    row("deleted", {open(100, today)}, {}, MoveKind::Removed, -100);
}

void TestForecastMoves::everyMoveHasItsKind()
{
    QFETCH(QList<StandingDeal>, then);
    QFETCH(QList<StandingDeal>, now);
    QFETCH(MoveKind, kind);
    QFETCH(qint64, amount);
    const auto moves = forecastMoves(idasQuarter(), then, now);
    QCOMPARE(moves.moves.size(), 1);
    QCOMPARE(moves.moves.first().kind, kind);
    QCOMPARE(moves.moves.first().amount, amount);
    QCOMPARE(moves.moves.first().deals, QList<Id>{deal});
    QCOMPARE(moves.before + amount, moves.now);
}

void TestForecastMoves::movesLeadFromThenToNow()
{
    QList<StandingDeal> then;
    QList<StandingDeal> now;
    for (int i = 0; i < 400; ++i) { // every combination of being there, state, day and owner
        StandingDeal d{.id = Id(3, quint64(i) + 1),
            .owner = i % 5 ? ida : tom,
            .currency = i % 11 ? "EUR" : "USD",
            .amount = i * 37 % 900,
            .close = today.addMonths(i % 7 - 3)};
        if (i % 9)
            then.append(d);
        d.amount += i % 3 * 50 - 50;
        d.close = i % 13 ? today.addMonths(i % 5 - 2) : QDate();
        d.owner = i % 4 ? ida : tom;
        d.state = i % 6 == 0 ? StageType::Won : i % 6 == 1 ? StageType::Lost : StageType::Open;
        if (i % 8)
            now.append(d);
    }
    const auto moves = forecastMoves(idasQuarter(), then, now);
    auto sum = moves.before;
    for (const auto &move : moves.moves)
        sum += move.amount;
    QVERIFY(moves.moves.size() > 7);
    QCOMPARE(sum, moves.now);
}

void TestForecastMoves::aSnapshotComesBackAsItWas()
{
    QList<StandingDeal> deals;
    for (int i = 0; i < 20; ++i)
        deals.append({.id = Id(4, quint64(i) + 1),
            .owner = i % 3 ? ida : Id(),
            .category = i % 2 ? ForecastCategory::Commit : ForecastCategory::Pipeline,
            .currency = i % 4 ? "EUR" : "JPY",
            .amount = i * 1000,
            .probability = i,
            .close = i % 5 ? today.addDays(i * 9) : QDate()});
    QList<StandingDeal> back;
    for (const auto &record : snapshotEdit(deals, today.startOfDay()).puts)
        back += membersOf(record);
    std::sort(back.begin(), back.end(), [](const StandingDeal &a, const StandingDeal &b) { return a.id < b.id; });
    QCOMPARE(back, deals);
}

void TestForecastMoves::theFirstStartOfAWeekKeepsASnapshot()
{
    TestDb db;
    QVERIFY(db.put(Opportunity{.id = Id::make(),
        .name = "A",
        .stage = {db.stage("Proposal")},
        .amount = {900},
        .currency = "EUR",
        .expectedClose = today}));
    QVERIFY(await(takeWeeklySnapshot(db.store, db.now))->txn != 0);
    QCOMPARE(await(takeWeeklySnapshot(db.store, db.now.addDays(6)))->txn, 0); // Sunday of the same week
    QVERIFY(await(takeWeeklySnapshot(db.store, db.now.addDays(7)))->txn != 0);
    QCOMPARE(*await(snapshotWeeks(db.store)), (QList<QDate>{today.addDays(7), today}));
    const auto kept = await(db.store.records({&ForecastSnapshot::entity()}))->first().as<ForecastSnapshot>();
    QCOMPARE(kept.weighted.minor, 450);
    QCOMPARE(kept.category, "best_case");
    QCOMPARE(kept.month, QDate(2026, 3, 1));
}

void TestForecastMoves::aClockThatWasSetBackKeepsNoWeek()
{
    TestDb db;
    QObject context;
    QVERIFY(db.put(Opportunity{.id = Id::make(), .name = "A", .stage = {db.stage("Lead")}, .currency = "EUR"}));
    keepWeek(db.store, &context, db.now.addDays(-40));
    QTest::qWait(200);
    QCOMPARE(*await(db.store.count({&ForecastSnapshot::entity()})), 0);
    keepWeek(db.store, &context, db.now);
    QTRY_COMPARE(*await(db.store.count({&ForecastSnapshot::entity()})), 1);
}

void TestForecastMoves::aStepUnderTheWrongClockDoesNotHideIt()
{
    TestDb db;
    QObject context;
    const auto right = db.now;
    const auto deal
        = [&db] { return Opportunity{.id = Id::make(), .name = "A", .stage = {db.stage("Lead")}, .currency = "EUR"}; };
    QVERIFY(db.put(deal()));
    db.now = right.addDays(-40);
    QVERIFY(db.put(deal())); // the newest step is of the wrong time now
    QCOMPARE(*await(changedAhead(db.store, db.now)), right);
    keepWeek(db.store, &context, db.now);
    QTest::qWait(200);
    QCOMPARE(*await(db.store.count({&ForecastSnapshot::entity()})), 0);
    QVERIFY(await(db.store.explainSteps()));
    QVERIFY(!await(changedAhead(db.store, db.now))->isValid());
    keepWeek(db.store, &context, db.now);
    QTRY_COMPARE(*await(db.store.count({&ForecastSnapshot::entity()})), 1);
}

void TestForecastMoves::whatTheProgramWroteTellsOfAClockSetBackToo()
{
    TestDb db;
    QObject context;
    const auto work = [&db](Batch &batch) {
        batch.put(
            Record::from(Opportunity{.id = Id::make(), .name = "A", .stage = {db.stage("Lead")}, .currency = "EUR"}));
    };
    QVERIFY(await(db.store.batch("Demo data", work, {}, {}, "system"))); // no step of the user's
    keepWeek(db.store, &context, db.now.addDays(-40));
    QTest::qWait(200);
    QCOMPARE(*await(db.store.count({&ForecastSnapshot::entity()})), 0);
    keepWeek(db.store, &context, db.now);
    QTRY_COMPARE(*await(db.store.count({&ForecastSnapshot::entity()})), 1);
}

void TestForecastMoves::aSnapshotCannotBeUndone()
{
    TestDb db;
    QVERIFY(db.put(Opportunity{.id = Id::make(), .name = "A", .stage = {db.stage("Lead")}, .currency = "EUR"}, "Mine"));
    QVERIFY(await(takeWeeklySnapshot(db.store, db.now)));
    QCOMPARE(await(db.store.undo())->kind, "undo");
    QCOMPARE(*await(db.store.count({&Opportunity::entity()})), 0); // the user's own step went, not the snapshot
    QCOMPARE(*await(db.store.count({&ForecastSnapshot::entity()})), 1);
}

void TestForecastMoves::whatMovedIsReadFromTheFile()
{
    TestDb db;
    QList<Opportunity> deals;
    for (int i = 0; i < 4; ++i) {
        deals.append({.id = Id::make(),
            .name = "Deal",
            .stage = {db.stage("Lead")},
            .amount = {100 + i},
            .currency = "EUR",
            .expectedClose = today});
        QVERIFY(db.put(deals.last()));
    }
    QVERIFY(await(takeWeeklySnapshot(db.store, db.now)));
    const auto change = [&](int i, const QByteArray &field, const QVariant &value) {
        auto record = await(db.store.fetch(Opportunity::entity(), {deals[i].id}))->first();
        record.setValue(field, value);
        QVERIFY(db.put(record));
    };
    change(0, "stage", db.stage("won").bytes());
    change(1, "expected_close", "2026-07-01");
    change(2, "amount", 202LL);
    QVERIFY(await(db.store.commit({"Delete", {}, {{"opportunity", deals[3].id}}})));
    const auto facts = *await(readSalesFacts(db.store));
    std::optional<ForecastMoves> found;
    QObject context;
    readMoves(db.store, {.week = today, .span = quarter, .currency = "EUR", .open = inStagesOf(facts, StageType::Open)},
        &context, [&](const Result<ForecastMoves> &moves) { found = *moves; });
    QTRY_VERIFY(found);
    QCOMPARE(found->before, 406);
    QCOMPARE(found->now, 202);
    QCOMPARE(found->moves.size(), 4);
    QCOMPARE(found->moves[0].kind, MoveKind::AmountUp);
    QCOMPARE(found->moves[1].kind, MoveKind::Won);
    QCOMPARE(found->moves[2].kind, MoveKind::SlippedOut);
    QCOMPARE(found->moves[3].kind, MoveKind::Removed);
}

void TestForecastMoves::targetsStandWhereTheyBelong()
{
    SalesFacts facts;
    facts.teams = {{.id = Id(5, 1), .name = "North"}};
    facts.users = {{.id = ida, .name = "Ida", .team = {Id(5, 1)}}, {.id = tom, .name = "Tom", .team = {Id(5, 1)}}};
    const auto target = [](const Id &owner, TargetSpan span, const QDate &start, qint64 amount) {
        return SalesTarget{.owner = {owner}, .span = span, .start = start, .amount = {amount}};
    };
    QList<SalesTarget> targets{target(ida, TargetSpan::Quarter, QDate(2026, 2, 14), 900),
        target(tom, TargetSpan::Month, QDate(2026, 1, 1), 100), target(tom, TargetSpan::Month, QDate(2026, 3, 1), 150),
        target(tom, TargetSpan::Month, QDate(2026, 4, 1), 7000), target(tom, TargetSpan::Year, QDate(2026, 1, 1), 5)};
    ForecastGrid grid{.ask = {.axis = ForecastAxis::Owner, .spans = {quarter}}, .currency = "EUR"};
    grid.rows = {{ida.bytes(), "Ida", {ForecastSums{}}}, {tom.bytes(), "Tom", {ForecastSums{}}}};
    grid.totals = {ForecastSums{}};
    applyTargets(grid, facts, targets);
    QCOMPARE(grid.sums(0, 0).target, 900);
    QVERIFY(!grid.sums(1, 0).target); // two months of three say nothing about the quarter
    targets.append(target(tom, TargetSpan::Month, QDate(2026, 2, 1), 50));
    applyTargets(grid, facts, targets);
    QCOMPARE(grid.sums(1, 0).target, 300);
    QCOMPARE(grid.sums(-1, 0).target, 1200); // no target of the company or the team: the members' together
    grid.ask.axis = ForecastAxis::Team;
    grid.rows = {{Id(5, 1).bytes(), "North", {ForecastSums{}}}};
    applyTargets(grid, facts,
        targets
            + QList<SalesTarget>{
                {.team = {Id(5, 1)}, .span = TargetSpan::Quarter, .start = quarter.from, .amount = {2000}}});
    QCOMPARE(grid.sums(0, 0).target, 2000);
    const auto edit = setTarget(targets, target(ida, TargetSpan::Quarter, QDate(2026, 3, 31), 1));
    QCOMPARE(edit.removals.size(), 1); // the same quarter: in its place
    QCOMPARE(edit.puts.size(), 1);
}

CRM_TEST(TestForecastMoves)
#include "tst_forecastmoves.moc"
