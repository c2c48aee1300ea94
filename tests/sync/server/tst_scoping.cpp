// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sync/desk.h"

using namespace crm;
using namespace crm::sync;

/// Houses that have owners, rooms in them and shelves in those, in whatever order they reach the server.
class TestScoping : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { Stores::rows(); }
    void initTestCase() { QVERIFY2(m_stores.start(), "PostgreSQL does not start; tests/debian-test.txt names it"); }
    void cleanupTestCase() { m_stores.stop(); }
    void whatBelongsToARecordReachesWhomItReachesInAnyOrder_data();
    void whatBelongsToARecordReachesWhomItReachesInAnyOrder();
    void whatBelongsToARecordThatNeverCameIsItsAuthors();
    void whatCameBeforeARecordFollowsItLater();
    void whatCameBeforeARecordIsSeenWhenThatIsRestored();
    void whatIsReconsideredIsHandedOut();
    void whatEarlierVersionsLeftWithItsAuthorIsReconsideredOnce();

private:
    Stores m_stores;
};

namespace {

TableRules houses()
{
    return {{"house", {.version = 1, .owner = {"owner", "owner"}}},
        {"room", {.version = 1, .within = {{"house", "house"}}}},
        {"shelf", {.version = 1, .within = {{"room", "room"}}}}};
}

/// A device that sends one operation after the other.
struct Sender
{
    Office &office;
    QByteArray device;
    Caller caller;
    Ack ack = {0, emptyChain()};
    quint64 h = quint64(officeTime) << 16;

    sync::Answer send(const QList<Op> &ops, const TableRules &rules = {})
    {
        PushRequest request{device, 1, ack.last + 1, ack.chain};
        for (const auto &op : ops)
            request.ops.append(encodeOp(op));
        if (!rules.isEmpty())
            request.rules = encodeRules(rules);
        const auto answer = takeIn(office.ledger, decodePush(encodePush(request)), caller, office.now);
        ack = {answer.last, answer.chain};
        return answer;
    }
    Op made(const QByteArray &table, const Id &row, const char *field, const Id &value)
    {
        Op op{Op::Insert, table, row, {++h, device}, {}};
        op.groups.insert(field, value.isNull() ? Fields() : Fields{{QLatin1String(field), value.bytes()}});
        op.groups.insert("name", Fields{{QStringLiteral("name"), QString::fromLatin1(table)}});
        return op;
    }
    bool sees(const Id &row) { return office.ledger.visible({row}, scopesOf(caller)).contains(row); }
};

/// Anna and Ben are of one team, Eve of another.
struct Street
{
    Office office;
    Sender anna{office, "annadesk", office.hire("anna", "agent", "North")};
    Sender ben{office, "bensdesk", office.hire("ben", "agent", "North")};
    Sender eve{office, "evesdesk", office.hire("eve", "agent", "South")};

    Street() { anna.send({}, houses()); }
};

struct House
{
    Id house = Id::make();
    Id room = Id::make();
    Id shelf = Id::make();

    QList<Id> all() const { return {house, room, shelf}; }
    Op made(int which, Sender &by, const Id &owner) const
    {
        return which == 0 ? by.made("house", house, "owner", owner)
            : which == 1  ? by.made("room", room, "house", house)
                          : by.made("shelf", shelf, "room", room);
    }
};

} // namespace

void TestScoping::whatBelongsToARecordReachesWhomItReachesInAnyOrder_data()
{
    QTest::addColumn<QByteArray>("reach");
    QTest::addColumn<bool>("eveSees");
    QTest::newRow("everyone") << QByteArray(reach::everyone) << true;
    QTest::newRow("team") << QByteArray(reach::team) << false;
}

void TestScoping::whatBelongsToARecordReachesWhomItReachesInAnyOrder()
{
    QFETCH(QByteArray, reach);
    QFETCH(bool, eveSees);
    Street street;
    street.office.decide("house", reach);
    QList<int> order{0, 1, 2};
    do {
        for (int senders = 0; senders < 8; ++senders) {
            const bool isAddedUnseen = order == QList{1, 2, 0} && (senders >> 1 & 1) != (senders >> 2 & 1);
            if (isAddedUnseen)
                continue; // nobody adds to what they do not see
            const House house;
            for (const int which : std::as_const(order)) {
                auto &by = senders >> which & 1 ? street.ben : street.anna;
                QCOMPARE(by.send({house.made(which, by, street.anna.caller.user)}).code, QByteArray("ok"));
            }
            for (const auto &id : house.all()) {
                const auto what = QString("%1%2%3, senders %4, record %5").arg(order[0]).arg(order[1]).arg(order[2]);
                const auto told = what.arg(senders).arg(house.all().indexOf(id)).toLatin1();
                QVERIFY2(street.anna.sees(id) && street.ben.sees(id), told.constData());
                QVERIFY2(street.eve.sees(id) == eveSees, told.constData());
            }
        }
    } while (std::next_permutation(order.begin(), order.end()));
}

void TestScoping::whatBelongsToARecordThatNeverCameIsItsAuthors()
{
    Street street;
    const House house;
    street.anna.send({house.made(2, street.anna, {})});
    street.anna.send({house.made(1, street.anna, {})});
    QVERIFY(street.anna.sees(house.room) && street.anna.sees(house.shelf));
    QVERIFY(!street.ben.sees(house.room) && !street.ben.sees(house.shelf));
    street.eve.send({house.made(0, street.eve, {})}); // whom nobody owns
    QVERIFY(street.ben.sees(house.room) && street.ben.sees(house.shelf));
}

void TestScoping::whatCameBeforeARecordFollowsItLater()
{
    Street street;
    const House house;
    for (const int which : {2, 1, 0})
        street.anna.send({house.made(which, street.anna, street.anna.caller.user)});
    street.office.decide("house", reach::team);
    for (const auto &id : house.all())
        QVERIFY(street.ben.sees(id) && !street.eve.sees(id));
    auto given = street.anna.made("house", house.house, "owner", street.eve.caller.user);
    given.kind = Op::Update;
    given.seen = street.office.ledger.head().head;
    street.anna.send({given});
    for (const auto &id : house.all())
        QVERIFY(street.eve.sees(id) && !street.ben.sees(id));
}

void TestScoping::whatCameBeforeARecordIsSeenWhenThatIsRestored()
{
    Street street;
    const House house;
    street.anna.send({house.made(1, street.anna, {})});
    auto removal = street.ben.made("house", house.house, "owner", {});
    street.ben.send({removal});
    removal.kind = Op::Remove;
    removal.groups.clear();
    removal.stamp.h = ++street.ben.h;
    removal.seen = street.office.ledger.head().head;
    street.ben.send({removal});
    street.anna.send({house.made(2, street.anna, {})});
    auto again = street.ben.made("house", house.house, "owner", {});
    again.seen = street.office.ledger.head().head;
    street.ben.send({again});
    for (const auto &id : house.all())
        QVERIFY(street.eve.sees(id));
}

void TestScoping::whatIsReconsideredIsHandedOut()
{
    Street street;
    const House house;
    street.anna.send({house.made(1, street.anna, {})});
    PullRequest request{"bensdesk", 1, 0};
    request.cursor = handOut(street.office.ledger, request, street.ben.caller, street.office.now).cursor;
    request.places = handOut(street.office.ledger, request, street.ben.caller, street.office.now).places;
    street.anna.send({house.made(0, street.anna, {})});
    const auto answer = handOut(street.office.ledger, request, street.ben.caller, street.office.now);
    QSet<Id> rows;
    for (const auto &state : answer.rows)
        rows.insert(state.row);
    QCOMPARE(rows, QSet<Id>({house.house, house.room}));
    const auto own = handOut(street.office.ledger, {"annadesk", 1, 0}, street.anna.caller, street.office.now);
    QVERIFY(own.evicted.isEmpty()); // it left its author's scope and stands in everybody's
}

/// As they stood after those versions: the records are there, and open is what is not.
void TestScoping::whatEarlierVersionsLeftWithItsAuthorIsReconsideredOnce()
{
    Street street;
    const House house;
    street.anna.send({house.made(0, street.anna, {})});
    QList<Op> ops;
    for (int i = 0; i < 1100; ++i)
        ops.append(street.anna.made("room", Id::make(), "house", house.house));
    street.anna.send(ops);
    auto &database = *street.office.database;
    const auto own = QString::fromUtf8(scope::user(street.anna.caller.user));
    database.run("UPDATE entity_row SET open = 0 WHERE tbl = 'room'", {});
    for (const auto &name : {own, QString(scope::all)})
        database.run("INSERT INTO row_scope(scope, id, seq, present) SELECT ?, id, seq, 1 FROM entity_row WHERE "
                     "tbl = 'room'",
            {name});
    QVERIFY(!street.eve.sees(ops.first().row) && street.anna.sees(ops.first().row));
    reconsiderLeft(street.office.ledger, street.office.now);
    for (const auto &op : std::as_const(ops))
        QVERIFY(street.eve.sees(op.row));
    QCOMPARE(database.scalar("SELECT count(*) FROM row_scope WHERE present = 1").toInt(), 0);
    QVERIFY(street.office.ledger.verifyLog().isEmpty());
    const auto head = street.office.ledger.head().head;
    database.run("UPDATE entity_row SET open = 0 WHERE id = ?", {ops.first().row.bytes()});
    reconsiderLeft(street.office.ledger, street.office.now);
    QCOMPARE(street.office.ledger.head().head, head);
}

CRM_TEST(TestScoping)
#include "tst_scoping.moc"
