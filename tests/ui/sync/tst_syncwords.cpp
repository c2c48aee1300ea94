// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/sync/syncwords.h"

using namespace crm;
using sync::SyncState;
using sync::SyncStatus;

class TestSyncWords : public QObject
{
    Q_OBJECT
private slots:
    void everyStateHasItsWords_data();
    void everyStateHasItsWords();
    void whatIsToBeReviewedIsSaidBeside();
    void aNoticeIsSaidBesideUnlessThereIsMoreToDo();
    void aFileOnItsOwnSaysSo();
    void whereThereIsLittleRoomTheFigureStays();
};

namespace {

const QDateTime now(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC);
const qint64 twoMinutesAgo = now.addSecs(-120).toMSecsSinceEpoch();

} // namespace

void TestSyncWords::everyStateHasItsWords_data()
{
    QTest::addColumn<SyncStatus>("status");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRed");
    QTest::newRow("synced") << SyncStatus{SyncState::Idle, twoMinutesAgo} << "Synced 2 min ago" << false;
    QTest::newRow("never") << SyncStatus{SyncState::Off} << "Not synchronised yet" << false;
    QTest::newRow("to send") << SyncStatus{SyncState::Idle, twoMinutesAgo, 3} << "3 to send" << false;
    QTest::newRow("a file to send") << SyncStatus{.state = SyncState::Idle, .lastMs = twoMinutesAgo, .files = 1}
                                    << "1 to send" << false;
    QTest::newRow("offline") << SyncStatus{SyncState::Waiting, twoMinutesAgo} << "Offline" << false;
    QTest::newRow("offline with work") << SyncStatus{SyncState::Waiting, twoMinutesAgo, 14} << "Offline, 14 to send"
                                       << false;
    QTest::newRow("busy") << SyncStatus{SyncState::Busy, twoMinutesAgo} << "Synchronising…" << false;
    QTest::newRow("receiving") << SyncStatus{SyncState::Busy, 0, 0, {}, 0, 42} << "Receiving, 42 %" << false;
    QTest::newRow("signed out") << SyncStatus{SyncState::SignedOut, twoMinutesAgo, 2} << "Signed out" << true;
    QTest::newRow("too old") << SyncStatus{SyncState::Refused} << "Update needed" << true;
    QTest::newRow("disk full") << SyncStatus{SyncState::Failed} << "The file cannot be written" << true;
    QTest::newRow("held back") << SyncStatus{.state = SyncState::Waiting, .held = 300} << "Removal held back" << true;
    QTest::newRow("distrusted") << SyncStatus{.state = SyncState::Waiting, .isDistrusted = true} << "Server not trusted"
                                << true;
    QTest::newRow("shut out") << SyncStatus{.state = SyncState::SignedOut, .isToRemove = true} << "Shut out" << true;
    QTest::newRow("refused") << SyncStatus{SyncState::Idle, twoMinutesAgo, 0, {}, 1} << "1 refused" << true;
}

void TestSyncWords::everyStateHasItsWords()
{
    QFETCH(SyncStatus, status);
    QFETCH(QString, text);
    QFETCH(bool, isRed);
    const auto words = syncWords(status, true, 0, now);
    QCOMPARE(words.text, text);
    QCOMPARE(words.ink == Ink::Bad, isRed);
    QVERIFY(!words.icon.isEmpty());
    QVERIFY(words.review.isEmpty());
}

void TestSyncWords::whatIsToBeReviewedIsSaidBeside()
{
    const auto words = syncWords({SyncState::Waiting, twoMinutesAgo, 14}, true, 3, now);
    QCOMPARE(words.text, "Offline, 14 to send");
    QCOMPARE(words.review, "Review 3");
    QVERIFY(words.spoken.contains("14") && words.spoken.contains("To review: 3"));
}

void TestSyncWords::aNoticeIsSaidBesideUnlessThereIsMoreToDo()
{
    const SyncStatus status{.state = SyncState::Idle, .lastMs = twoMinutesAgo, .notice = "The clock is wrong."};
    QCOMPARE(syncWords(status, true, 0, now).review, "Notice");
    QVERIFY(syncWords(status, true, 0, now).spoken.contains("The clock is wrong."));
    QCOMPARE(syncWords(status, true, 2, now).review, "Review 2");
}

void TestSyncWords::aFileOnItsOwnSaysSo()
{
    QCOMPARE(syncWords({}, false, 0, now).text, "Only on this computer");
}

/// Beside the chip: the icon tells the rest, and the whole is spoken.
void TestSyncWords::whereThereIsLittleRoomTheFigureStays()
{
    const auto brief = [](const SyncStatus &status) { return syncWords(status, true, 2, now).brief; };
    QCOMPARE(brief({SyncState::Idle, twoMinutesAgo}), "2 min ago");
    QCOMPARE(brief({SyncState::Waiting, twoMinutesAgo, 14}), "14 to send");
    QCOMPARE(brief({SyncState::Busy, 0, 3}), "3 to send");
    QCOMPARE(brief({.state = SyncState::Waiting, .held = 300}), "Held back");
    QCOMPARE(brief({SyncState::Waiting, twoMinutesAgo}), QString()); // "Offline" is short enough
    const auto words = syncWords({SyncState::Idle, twoMinutesAgo}, true, 2, now);
    QVERIFY(words.spoken.startsWith("Synced 2 min ago."));
}

CRM_TEST(TestSyncWords)
#include "tst_syncwords.moc"
