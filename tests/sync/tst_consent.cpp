// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/person.h"
#include "tests/sync/laptop.h"

using namespace crm;
using namespace crm::sync;

/// A file that somebody empties piece by piece asks as one that is emptied at once (SYNC 1.1).
class TestConsent : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { Stores::rows(); }
    void initTestCase() { QVERIFY2(m_stores.start(), "PostgreSQL does not start; tests/debian-test.txt names it"); }
    void cleanupTestCase() { m_stores.stop(); }
    void whatGoesPieceByPieceIsAskedAboutAsAWhole_data();
    void whatGoesPieceByPieceIsAskedAboutAsAWhole();
    void whoWaitsWithTheAnswerIsStillAsked();
    void whatWasTakenBackIsNotCounted();

private:
    Stores m_stores;
};

namespace {

constexpr int pieces = 4;
constexpr int ofPiece = 30;
constexpr qint64 hour = 3600000;

/// Anna removes what she has made, and sends each piece of it before she removes the next.
struct Two
{
    Two()
    {
        for (int piece = 0; piece < pieces; ++piece) {
            Edit edit{"Many", {}};
            for (int i = 0; i < ofPiece; ++i)
                edit.puts.append(Record::from(Person{.id = Id::make(), .name = QString("Person %1").arg(i)}));
            QVERIFY(await(anna.store.commit(edit)));
            made.append(edit.puts);
        }
        QCOMPARE(anna.run().state, SyncState::Idle);
        QCOMPARE(ben.runOften(3).state, SyncState::Idle);
        QCOMPARE(count(), pieces * ofPiece);
    }
    void remove(int piece)
    {
        Edit edit{"Clear", {}};
        for (const auto &record : made.at(piece))
            edit.removals.append(record.ref());
        QVERIFY(await(anna.store.commit(edit)));
        QCOMPARE(anna.run().state, SyncState::Idle);
    }
    qint64 count() { return *await(ben.store.count({&Person::entity()})); }

    Office office;
    Laptop anna{office, "annalapt", office.hire("anna", "agent")};
    Laptop ben{office, "benslapt", office.hire("ben", "agent")};
    QList<QList<Record>> made;
};

} // namespace

void TestConsent::whatGoesPieceByPieceIsAskedAboutAsAWhole_data()
{
    QTest::addColumn<bool>("isRestarted");
    QTest::newRow("the program runs on") << false;
    QTest::newRow("the program is begun anew each time") << true;
}

void TestConsent::whatGoesPieceByPieceIsAskedAboutAsAWhole()
{
    QFETCH(bool, isRestarted);
    Two t;
    t.remove(0);
    QCOMPARE(t.ben.run().state, SyncState::Idle);
    QCOMPARE(t.count(), 3 * ofPiece);
    t.office.now += 1000;
    if (isRestarted)
        t.ben.restart();
    t.remove(1);
    auto status = t.ben.run();
    QCOMPARE(status.state, SyncState::Waiting);
    QCOMPARE(status.held, ofPiece);
    QVERIFY2(status.problem.contains("after others that have just gone"), qPrintable(status.problem));
    QCOMPARE(t.count(), 3 * ofPiece);
    t.ben.engine->agreeToRemovals();
    QCOMPARE(t.ben.run().state, SyncState::Idle);
    QCOMPARE(t.count(), 2 * ofPiece);
    t.remove(2); // the consent was for what had been removed by then
    QCOMPARE(t.ben.run().state, SyncState::Idle);
    t.remove(3);
    QCOMPARE(t.ben.run().state, SyncState::Waiting);
}

void TestConsent::whoWaitsWithTheAnswerIsStillAsked()
{
    Two t;
    t.remove(0);
    t.ben.run();
    t.remove(1);
    QCOMPARE(t.ben.run().state, SyncState::Waiting);
    t.office.now += 3 * hour;
    t.ben.restart();
    QCOMPARE(t.ben.run().state, SyncState::Waiting);
    QCOMPARE(t.count(), 3 * ofPiece);
}

void TestConsent::whatWasTakenBackIsNotCounted()
{
    Two t;
    t.remove(0);
    t.ben.run();
    t.remove(1);
    QCOMPARE(t.ben.run().state, SyncState::Waiting);
    QVERIFY(await(t.anna.store.undo()));
    QCOMPARE(t.anna.run().state, SyncState::Idle);
    QCOMPARE(t.ben.run().state, SyncState::Idle);
    QCOMPARE(t.count(), 3 * ofPiece);
    t.remove(1);
    QCOMPARE(t.ben.run().state, SyncState::Idle);
    QCOMPARE(t.count(), 2 * ofPiece);
}

CRM_TEST(TestConsent)
#include "tst_consent.moc"
