// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/wire/cborstream.h"
#include "db/sync/wire/rowstate.h"
#include "tests/support/test.h"

#include <QCborArray>

using namespace crm;
using namespace crm::sync;

class TestOp : public QObject
{
    Q_OBJECT
private slots:
    void anOperationComesBack();
    void operationsAreWrittenInTheOneForm();
    void aStateComesBack();
    void aStateIsWrittenInTheOneForm();
    void whatTheProgramDidByItselfIsMarked();
    void membersOfLaterVersionsAreLeftAlone();
    void whatIsNoOperationIsRefused_data();
    void whatIsNoOperationIsRefused();
    void everyValueIsReadAsWritten();
};

namespace {

Fields fields(const QString &name, const QCborValue &value)
{
    return {{name, value}};
}

Op change()
{
    Op op{Op::Update, "person", Id::fromBytes("0123456789abcdef"), {12345678901234, "annasbox"}};
    op.author = {Id::fromBytes("fedcba9876543210"), 1772443800000};
    op.groups.insert("name", fields("name", QString("Ada Lovelace – Gräfin")));
    // In the order of the wire: QCborMap compares members in theirs.
    op.groups.insert("address",
        {{QString("zip"), QString("SW1")}, {QString("city"), QString("London")},
            {QString("street"), QString("St James's Square")}});
    op.groups.insert("a_group_of_a_name_with_more_than_twenty_three", {});
    op.groups.insert("amount", fields("amount", -1000));
    op.groups.insert("isopen", fields("isopen", true));
    op.groups.insert("owner", fields("owner", QByteArray("0123456789abcdef")));
    op.base.insert("name", fields("name", QString("Ada Byron")));
    op.seen = 70000;
    op.around = 69000;
    op.epoch = 2;
    op.act = 300;
    op.refers = {{"organisation", Id::fromBytes("0123456789ABCDEF")}};
    op.former = "formerly";
    op.cleared = {{"owner", "owner", Id::fromBytes("fedcba9876543210"), 299}};
    op.left = {Id::fromBytes("0123456789abcdef"), Id::fromBytes("fedcba9876543210")};
    return op;
}

RowState state()
{
    const auto op = change();
    RowState state{op.table, op.row, 17};
    for (auto it = op.groups.begin(); it != op.groups.end(); ++it)
        state.groups.insert(it.key(), {it.value(), op.stamp, 12, op.author});
    state.groups["name"].stamp = {op.stamp.h + 1, "bensbox1"};
    state.groups["owner"].seq = 13;
    state.existence = {true, op.stamp, 17, op.author, 300};
    return state;
}

/// The member of the outer map as encode() would have it, with others as they are.
QByteArray changed(const QByteArray &bytes, const QString &key, const QCborValue &value)
{
    auto map = decode(bytes).toMap();
    if (value.isUndefined())
        map.remove(key);
    else
        map.insert(key, value);
    return encode(map);
}

} // namespace

void TestOp::anOperationComesBack()
{
    const auto op = change();
    const auto again = decodeOp(encodeOp(op));
    QCOMPARE(again.kind, op.kind);
    QCOMPARE(again.table, op.table);
    QCOMPARE(again.row, op.row);
    QVERIFY(again.stamp == op.stamp);
    QVERIFY(again.author == op.author);
    QCOMPARE(again.groups, op.groups);
    QCOMPARE(again.base, op.base);
    QCOMPARE(QList<qint64>({again.seen, again.epoch, again.act}), QList<qint64>({70000, 2, 300}));
    QCOMPARE(again.seenAround(), 69000);
    QCOMPARE(again.refers.size(), 1);
    QCOMPARE(again.refers.first().table, QByteArray("organisation"));
    QCOMPARE(again.refers.first().row, op.refers.first().row);
    QCOMPARE(again.former, op.former);
    QCOMPARE(again.cleared, op.cleared);
    QCOMPARE(again.left, op.left);
}

void TestOp::operationsAreWrittenInTheOneForm()
{
    const auto bytes = encodeOp(change());
    QCOMPARE(encode(decode(bytes)), bytes);
    Op least{Op::Remove, "person", Id::make(), {1, "annasbox"}};
    QCOMPARE(encode(decode(encodeOp(least))), encodeOp(least));
    least.seen = 17; // of all records alike: as every version before has written it
    QVERIFY(!decode(encodeOp(least)).toMap().contains(QString("o")));
    QCOMPARE(decodeOp(encodeOp(least)).seenAround(), 17);
}

void TestOp::aStateComesBack()
{
    const auto sent = state();
    RowState again{sent.table, sent.row, sent.seq};
    decodeState(again, encodeState(sent));
    QCOMPARE(again.groups.keys(), sent.groups.keys());
    for (auto it = sent.groups.begin(); it != sent.groups.end(); ++it) {
        const auto &group = again.groups[it.key()];
        QCOMPARE(group.fields, it->fields);
        QVERIFY(group.stamp == it->stamp && group.author == it->author);
        QCOMPARE(group.seq, it->seq);
    }
    QVERIFY(again.existence.isRemoved);
    QVERIFY(again.existence.stamp == sent.existence.stamp && again.existence.author == sent.existence.author);
    QCOMPARE(again.existence.act, 300);
    QCOMPARE(again.existence.seq, 17);
}

void TestOp::aStateIsWrittenInTheOneForm()
{
    const auto bytes = encodeState(state());
    QCOMPARE(encode(decode(bytes)), bytes);
    const RowState empty{"person", Id::make(), 1};
    QCOMPARE(encode(decode(encodeState(empty))), encodeState(empty));
}

void TestOp::whatTheProgramDidByItselfIsMarked()
{
    auto op = change();
    const auto unmarked = encodeOp(op);
    QVERIFY(!decode(unmarked).toMap().contains(QString("p"))); // as every version before has written it
    op.author.isProgram = true;
    QCOMPARE(encode(decode(encodeOp(op))), encodeOp(op));
    QVERIFY(decodeOp(encodeOp(op)).author == op.author);
    QCOMPARE(changed(encodeOp(op), "p", {}), unmarked);

    auto sent = state();
    const auto size = encodeState(sent).size();
    const auto first = sent.groups.keys().first(); // its stamp stands for all that were written with it
    for (const auto &[group, other] : {std::pair(first, QByteArray("owner")), {"owner", first}}) {
        auto marked = sent;
        marked.groups[group].author.isProgram = true;
        RowState again{sent.table, sent.row, sent.seq};
        decodeState(again, encodeState(marked));
        QVERIFY(again.groups[group].author.isProgram);
        QVERIFY(!again.groups[other].author.isProgram && !again.existence.author.isProgram);
        QCOMPARE(encode(decode(encodeState(marked))), encodeState(marked));
        QCOMPARE(encodeState(marked).size(), size + 1);
    }
    sent.existence.author.isProgram = true;
    RowState again{sent.table, sent.row, sent.seq};
    decodeState(again, encodeState(sent));
    QVERIFY(again.existence.author.isProgram && again.existence.isRemoved);
    QCOMPARE(again.existence.act, 300);
}

void TestOp::membersOfLaterVersionsAreLeftAlone()
{
    const QCborMap later{{QString("deep"), QCborArray{1, QCborMap{{QString("x"), QCborValue(nullptr)}}, QString("t")}}};
    const auto op = decodeOp(changed(changed(encodeOp(change()), "z", later), "later", QCborArray{QByteArray("b")}));
    QCOMPARE(encodeOp(op), encodeOp(change()));
    RowState again{"person", Id::make(), 1};
    decodeState(again, changed(encodeState(state()), "z", later));
    QCOMPARE(encodeState(again), encodeState(state()));
}

void TestOp::whatIsNoOperationIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto good = encodeOp(change());
    QTest::newRow("no map") << encode(QCborArray());
    QTest::newRow("nothing in it") << encode(QCborMap());
    for (const char key : QByteArray("aehknrstuw"))
        QTest::addRow("without %c", key) << changed(good, QString(QLatin1Char(key)), QCborValue());
    QTest::newRow("a kind that is not known") << changed(good, "k", 3);
    QTest::newRow("no time") << changed(good, "h", 0);
    QTest::newRow("a negative time") << changed(good, "h", -5);
    QTest::newRow("a short node") << changed(good, "n", QByteArray("short"));
    QTest::newRow("a short identity") << changed(good, "r", QByteArray("short"));
    QTest::newRow("no identity") << changed(good, "r", QByteArray(16, '\0'));
    QTest::newRow("a table that would be SQL") << changed(good, "t", QString("person; --"));
    QTest::newRow("a group that would be SQL") << changed(good, "g", QCborMap{{QString("a-b"), QCborMap()}});
    QTest::newRow("a field that would be SQL")
        << changed(good, "g", QCborMap{{QString("a"), QCborMap{{QString("A"), 1}}}});
    QTest::newRow("a field that is null")
        << changed(good, "g", QCborMap{{QString("a"), QCborMap{{QString("a"), nullptr}}}});
    QTest::newRow("a field that is a list")
        << changed(good, "g", QCborMap{{QString("a"), QCborMap{{QString("a"), QCborArray()}}}});
    QTest::newRow("groups that are a list") << changed(good, "g", QCborArray());
    QTest::newRow("a reference of one part") << changed(good, "x", QCborArray{QCborArray{QString("person")}});
    QTest::newRow("more that stays behind than one tells of") << changed(good, "l", [] {
        QCborArray ids;
        for (qsizetype i = 0; i <= mostLeft; ++i)
            ids.append(QByteArray(16, char('a' + i % 20)));
        return ids;
    }());
    QTest::newRow("half of it") << good.first(good.size() / 2);
    QTest::newRow("bytes behind it") << good + '\0';
}

void TestOp::whatIsNoOperationIsRefused()
{
    QFETCH(QByteArray, bytes);
    QVERIFY_THROWS_EXCEPTION(WireError, decodeOp(bytes));
}

void TestOp::everyValueIsReadAsWritten()
{
    const qint64 numbers[] = {0, 23, 24, 255, 256, 65535, 65536, 4294967295, 4294967296,
        std::numeric_limits<qint64>::max(), -1, -24, -25, -256, -257, std::numeric_limits<qint64>::min()};
    for (const auto number : numbers) {
        const auto bytes = CborWriter().integer(number).take();
        QCOMPARE(bytes, encode(number));
        QCOMPARE(CborReader(bytes).integer(), number);
    }
    const auto bytes = CborWriter().array(5).boolean(true).null().text("ä").bytes("\x01").map(0).take();
    CborReader reader(bytes);
    QCOMPARE(reader.array(), 5);
    QCOMPARE(reader.boolean(), true);
    QCOMPARE(reader.kind(), CborReader::Null);
    reader.skip();
    QVERIFY_THROWS_EXCEPTION(WireError, reader.integer());
    QCOMPARE(reader.text().toByteArray(), QByteArray("ä"));
    QCOMPARE(reader.bytes().toByteArray(), QByteArray("\x01"));
    QCOMPARE(reader.map(), 0);
    QVERIFY_THROWS_EXCEPTION(WireError, reader.kind());
}

CRM_TEST(TestOp)
#include "tst_op.moc"
