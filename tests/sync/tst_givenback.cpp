// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sync/baredevice.h"

using namespace crm;
using namespace crm::sync;

/// What the server once took in, sent again after it went back to before a record was kept from somebody (SYNC 2.8,
/// 2.11): whatever order it comes in, no file is left with what the server does not have.
class TestGivenBack : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { Stores::rows(); }
    void initTestCase() { QVERIFY2(m_stores.start(), "PostgreSQL does not start; tests/debian-test.txt names it"); }
    void cleanupTestCase() { m_stores.stop(); }
    void whatItsAuthorMayNotWriteAnyMoreAReaderGivesBack_data();
    void whatItsAuthorMayNotWriteAnyMoreAReaderGivesBack();
    void whoGivesBackWhatTheyMayNotSeeAnyMoreLetsGoOfIt();
    void whatAFileWroteUnderItsFormerNameIsKeptForItsAuthor();
    void aCopyIsToldOfARefusalAlthoughItsPersonSeesTheRecordMeanwhile();

private:
    Stores m_stores;
};

namespace {

/// A record of Adam's in the North, which the server has kept from the South since it went back.
struct Restored
{
    Office office;
    const Caller north = office.hire("adam", "agent", "North");
    const Caller south = office.hire("eve", "agent", "South");
    BareDevice adam{office, "adambare", north};
    BareDevice eve{office, "evesbare", south};
    const Id row = Id::make();

    Restored()
    {
        BareDevice root(office, "rootdesk", office.hire("root", "administrator"));
        root.describe(tables());
        auto made = said(Op::Insert, "adambare", 1, "made");
        made.groups["owner"] = {{QString("owner"), north.user.bytes()}};
        adam.send(made);
        office.ledger.beginEpoch("server02", officeTime);
        adam.epoch = eve.epoch = office.ledger.head().epoch;
    }
    Op said(Op::Kind kind, const QByteArray &node, quint64 h, const QString &name) const
    {
        auto op = opOf(kind, "team_table", row, node, h);
        op.groups["name"] = name.isEmpty() ? Fields() : Fields{{QString("name"), name}};
        return op;
    }
    QString name() { return nameOf(office, "team_table", row); }
    bool isTold(const QByteArray &device)
    {
        const auto verdicts = office.ledger.verdicts(device, 0);
        return std::any_of(verdicts.begin(), verdicts.end(), [this](const Verdict &one) { return one.row == row; });
    }
};

Op givenBack(Op op)
{
    op.author = {};
    return op;
}

} // namespace

void TestGivenBack::whatItsAuthorMayNotWriteAnyMoreAReaderGivesBack_data()
{
    QTest::addColumn<bool>("isAuthorFirst");
    QTest::addColumn<QString>("words");
    QTest::newRow("the author first") << true << "Eve's words";
    QTest::newRow("the reader first") << false << "Eve's words";
    QTest::newRow("the author first, who had emptied it") << true << QString();
}

void TestGivenBack::whatItsAuthorMayNotWriteAnyMoreAReaderGivesBack()
{
    QFETCH(bool, isAuthorFirst);
    QFETCH(QString, words);
    Restored one;
    const auto hers = one.said(Op::Update, "evesbare", 20, words);
    if (isAuthorFirst)
        one.eve.send(hers);
    QCOMPARE(one.name(), "made");
    one.adam.send(givenBack(hers));
    QCOMPARE(one.name(), words);
    if (!isAuthorFirst)
        one.eve.send(hers);
    QCOMPARE(one.name(), words);
    const auto head = one.office.ledger.head().head;
    one.adam.send(givenBack(hers)); // once more changes nothing
    QCOMPARE(one.office.ledger.head().head, head);
    QVERIFY(!one.isTold("adambare"));
    QVERIFY(one.isTold("evesbare"));
}

void TestGivenBack::whoGivesBackWhatTheyMayNotSeeAnyMoreLetsGoOfIt()
{
    Restored one;
    one.eve.send(givenBack(one.said(Op::Update, "adambare", 20, "Adam's words")));
    QCOMPARE(one.name(), "made");
    QVERIFY(one.isTold("evesbare"));
}

/// As after a copy of the file has taken the name over, of which the server knows nothing since it went back.
void TestGivenBack::whatAFileWroteUnderItsFormerNameIsKeptForItsAuthor()
{
    Restored one;
    BareDevice renamed(one.office, "evesnext", one.south);
    renamed.epoch = one.eve.epoch;
    renamed.send(one.said(Op::Update, "evesbare", 20, "Eve's words"));
    QCOMPARE(one.name(), "made");
    QVERIFY(one.isTold("evesnext"));
    const auto kept = one.office.database->select("SELECT id FROM entity_row WHERE tbl = 'sync_conflict'");
    QCOMPARE(kept.size(), 1);
    const auto id = Id::fromBytes(kept.first().at(0).toByteArray());
    const auto question = one.office.ledger.states({{"sync_conflict", id}}).value(id);
    QCOMPARE(idAt(question, {"loser_user", "loser_user"}), one.south.user);
    QVERIFY(valueAt(question, {"loser", "loser"}).toString().contains("Eve's words"));
}

void TestGivenBack::aCopyIsToldOfARefusalAlthoughItsPersonSeesTheRecordMeanwhile()
{
    Restored one;
    auto hers = one.said(Op::Update, "evesbare", 20, "Eve's words");
    one.eve.send(hers);
    auto handedOver = one.said(Op::Update, "adambare", 10, "handed over");
    handedOver.groups["owner"] = {{QString("owner"), one.south.user.bytes()}};
    one.adam.send(handedOver);
    BareDevice copy(one.office, "evescopy", one.south);
    copy.epoch = one.eve.epoch;
    hers.stamp.node = "evescopy";
    hers.former = "evesbare";
    copy.send(hers);
    QCOMPARE(one.name(), "handed over");
    QVERIFY(one.isTold("evescopy"));
}

CRM_TEST(TestGivenBack)
#include "tst_givenback.moc"
