// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/product.h"
#include "db/entities/syncconflict.h"
#include "models/review/openquestions.h"
#include "tests/support/accessibility.h"
#include "tests/support/test.h"
#include "tests/ui/sync/syncfixture.h"
#include "ui/sync/reviewview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace crm;

/// What the server decides or refuses has words and ways of its own in the window.
class TestReviewKinds : public QObject
{
    Q_OBJECT
private slots:
    void everyKindHasItsSentenceAndItsWays_data();
    void everyKindHasItsSentenceAndItsWays();
    void whatWasRefusedIsCopied();
    void whatWasRefusedBecomesANewRecord();
    void whatWasRefusedIsTriedAgain();
    void whatWasRefusedAsNewIsMadeAgain();
    void aPartIsMadeAgainAfterWhatItBelongsTo();
    void whatTheServerSetIsNobodys();
    void theRecordItselfSaysSo();
    void whatWasTakenSinceIsNotToldAsTheOther();
};

namespace {

/// A desk with one person and one question about them.
struct Question
{
    SyncDesk desk;
    Person person{.id = Id::make(), .name = "Ada Lovelace"};
    User ben{.id = Id::make(), .name = "Ben Okafor"};
    SyncConflict conflict;
    bool isThere = false;

    explicit Question(const SyncConflict &wanted, bool hasSubject = true)
        : conflict(wanted)
    {
        conflict.id = Id::make();
        conflict.about = "person";
        conflict.record = person.id.text();
        conflict.loserUser = {ben.id};
        conflict.winnerAt = conflict.loserAt = conflict.at = desk.db.now.addSecs(-7200);
        QList<Record> records{Record::from(ben), Record::from(conflict)};
        if (hasSubject)
            records.append(Record::from(person));
        desk.page->showPart(SyncPage::Review);
        isThere = desk.isReady && bool(await(desk.db.store.commit({"Test", records})))
            && QTest::qWaitFor([this] { return review().model()->rowCount() == 1; });
        desk.db.store.setUser(ben.id);
        isThere = isThere && QTest::qWaitFor([this] { return desk.page->findChild<QLabel *>("sentence") != nullptr; });
    }
    ReviewView &review() const { return *desk.page->review(); }
    QString sentence() const { return desk.page->findChild<QLabel *>("sentence")->text(); }
    QStringList buttons() const
    {
        QStringList names;
        for (const auto *button : review().findChildren<QPushButton *>())
            if (button->isVisibleTo(&review()) && button->isEnabled())
                names.append(button->objectName());
        return names;
    }
};

SyncConflict of(ConflictKind kind, const QString &field, const QString &winner, const QString &loser)
{
    return {.kind = kind, .field = field, .base = "{}", .winner = winner, .loser = loser};
}

const auto refused = QStringLiteral(R"({"job_title":"Countess","city":"London"})");

} // namespace

void TestReviewKinds::everyKindHasItsSentenceAndItsWays_data()
{
    QTest::addColumn<SyncConflict>("conflict");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QStringList>("ways");
    QTest::addColumn<QString>("keys");
    QTest::newRow("unique") << of(ConflictKind::Unique, "job_title", R"({"job_title":"C~2"})", R"({"job_title":"C"})")
                            << "“C” is taken by another record, so this one has “C~2” now."
                            << QStringList{"open", "keep", "replace", "edit"}
                            << "1 keep · 2 take the other · E write · Enter open";
    QTest::newRow("status") << of(
        ConflictKind::Status, "job_title", R"({"job_title":"Lost"})", R"({"job_title":"Won"})")
                            << "The record had been moved to “Lost” before, and “Won” cannot follow that."
                            << QStringList{"open", "keep", "replace", "edit"}
                            << "1 keep · 2 take the other · E write · Enter open";
    QTest::newRow("forbidden")
        << of(ConflictKind::Forbidden, {}, "{}", refused)
        << "You may not change this, or may no longer see it. What you wrote is kept here, for you "
           "alone."
        << QStringList{"open", "keep", "replace", "copy"} << "1 discard · 2 try again · Enter open";
    QTest::newRow("gone")
        << of(ConflictKind::Gone, {}, "{}", refused)
        << "The record was deleted so long ago that the server has forgotten it. What you wrote is kept "
           "here, for you alone."
        << QStringList{"open", "keep", "replace", "anew", "copy"} << "1 discard · 2 try again · Enter open";
    QTest::newRow("validation")
        << of(ConflictKind::Validation, {}, "{}", refused)
        << "An entry like this is corrected by its author within a quarter of an hour, or not at "
           "all. What you wrote is kept here, for you alone."
        << QStringList{"open", "keep", "anew", "copy"} << "1 discard · Enter open";
}

void TestReviewKinds::everyKindHasItsSentenceAndItsWays()
{
    QFETCH(SyncConflict, conflict);
    QFETCH(QString, sentence);
    QFETCH(QStringList, ways);
    QFETCH(QString, keys);
    Question q(conflict);
    QVERIFY(q.isThere);
    QCOMPARE(q.sentence(), sentence);
    QTRY_COMPARE(q.buttons(), ways);
    QCOMPARE(q.desk.page->findChild<QLabel *>("keys")->text(), keys);
    QCOMPARE(namelessWidgets(q.desk.page), QStringList());
    const auto &item = q.review().model()->itemAt(0);
    QVERIFY(!item.overwritten.values.isEmpty());
    q.desk.click("keep");
    QTRY_COMPARE(q.review().model()->rowCount(), 0);
    QCOMPARE(q.desk.db.get<SyncConflict>(q.conflict.id).state, ConflictState::Kept);
    QCOMPARE(q.desk.db.get<Person>(q.person.id).jobTitle, QString());
}

void TestReviewKinds::whatWasRefusedIsCopied()
{
    Question q(of(ConflictKind::Forbidden, {}, "{}", refused), false);
    QVERIFY(q.isThere);
    QTRY_COMPARE(q.buttons(), QStringList({"keep", "copy"})); // the record is not here: nothing can be tried again
    QCOMPARE(q.desk.page->findChild<QLabel *>("keys")->text(), "1 discard");
    const auto spoken = q.review().model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(spoken, "A record that is not here, Not allowed, written by Ben Okafor");
    q.desk.click("copy");
    QCOMPARE(QGuiApplication::clipboard()->text(), "Job title: Countess\nCity: London");
}

void TestReviewKinds::whatWasRefusedBecomesANewRecord()
{
    Question q(of(ConflictKind::Gone, {}, "{}", refused), false);
    QVERIFY(q.isThere);
    QSignalSpy wishes(&q.desk.workspace, &Workspace::createRequested);
    q.desk.click("anew");
    QCOMPARE(wishes.size(), 1);
    const auto record = wishes.first().first().value<Record>();
    QCOMPARE(record.entity().name, QByteArray("person"));
    QCOMPARE(record.text("job_title"), "Countess");
    QCOMPARE(record.text("city"), "London");
    QVERIFY(record.id != q.person.id);
}

void TestReviewKinds::whatWasRefusedIsTriedAgain()
{
    Question q(of(ConflictKind::Forbidden, {}, "{}", refused));
    QVERIFY(q.isThere);
    q.desk.click("replace");
    QTRY_COMPARE(q.desk.db.get<Person>(q.person.id).jobTitle, "Countess");
    QCOMPARE(q.desk.db.get<Person>(q.person.id).city, "London");
    QCOMPARE(q.desk.db.get<Person>(q.person.id).name, "Ada Lovelace");
    QTRY_COMPARE(q.review().model()->rowCount(), 0);
}

void TestReviewKinds::whatWasRefusedAsNewIsMadeAgain()
{
    Question q(of(ConflictKind::Forbidden, {}, "{}", R"({"name":"Ada Lovelace","job_title":"Countess"})"), false);
    QVERIFY(q.isThere);
    QCOMPARE(q.review().model()->itemAt(0).title, "Ada Lovelace");
    QTRY_COMPARE(q.buttons(), QStringList({"keep", "replace", "copy"}));
    QCOMPARE(q.desk.page->findChild<QLabel *>("keys")->text(), "1 discard · 2 try again");
    q.desk.click("replace");
    QTRY_COMPARE(q.desk.db.get<Person>(q.person.id).name, "Ada Lovelace");
    QCOMPARE(q.desk.db.get<Person>(q.person.id).jobTitle, "Countess");
    QTRY_COMPARE(q.review().model()->rowCount(), 0);
    QCOMPARE(q.desk.db.get<SyncConflict>(q.conflict.id).state, ConflictState::Replaced);
}

void TestReviewKinds::aPartIsMadeAgainAfterWhatItBelongsTo()
{
    Question q(of(ConflictKind::Forbidden, {}, "{}", R"({"name":"Ada Lovelace"})"), false);
    QVERIFY(q.isThere);
    const auto mail = Id::make();
    const SyncConflict part{.id = Id::make(),
        .kind = ConflictKind::Forbidden,
        .about = "contact_point",
        .record = mail.text(),
        .winner = "{}",
        .loser = QString(R"({"person":{"id":"%1"},"kind":"email","value":"ada@example.org"})").arg(q.person.id.text()),
        .loserUser = {q.ben.id},
        .at = q.conflict.at.addSecs(60)};
    QVERIFY(q.desk.db.put(part));
    auto *model = q.review().model();
    QTRY_COMPARE(model->rowCount(), 2);
    const auto isOffered = [&](const Id &conflict) {
        const auto row = model->rowOf(conflict);
        return row >= 0 && model->itemAt(row).canReplace;
    };
    QVERIFY(!isOffered(part.id));
    QVERIFY(isOffered(q.conflict.id));
    QVERIFY(q.review().showConflict(q.conflict.id));
    q.desk.click("replace");
    QTRY_VERIFY(isOffered(part.id));
    QTRY_COMPARE(q.buttons(), QStringList({"keep", "replace", "copy"}));
    q.desk.click("replace");
    QTRY_COMPARE(q.desk.db.get<ContactPoint>(mail).value, "ada@example.org");
    QTRY_COMPARE(model->rowCount(), 0);
}

/// The other record's author wrote the wanted value, not the one that is in force.
void TestReviewKinds::whatTheServerSetIsNobodys()
{
    auto wanted = of(ConflictKind::Unique, "job_title", R"({"job_title":"C~2"})", R"({"job_title":"C"})");
    Question q(wanted);
    QVERIFY(q.isThere);
    const User carla{.id = Id::make(), .name = "Carla Moreau"};
    wanted = q.conflict;
    wanted.winnerUser = {carla.id};
    auto person = q.person;
    person.jobTitle = "C~2";
    const QList<Record> records{Record::from(carla), Record::from(person), Record::from(wanted)};
    QVERIFY(await(q.desk.db.store.commit({"Test", records})));
    auto *model = q.review().model();
    QTRY_COMPARE(model->itemAt(0).conflict.winnerUser.id, carla.id);
    const auto texts = [&] {
        QStringList all;
        const auto *card = q.review().findChild<QWidget *>("inForce");
        for (const auto *label : card ? card->findChildren<QLabel *>() : QList<QLabel *>())
            all.append(label->text());
        return all;
    };
    QTRY_VERIFY2(texts().contains("Set by the server."), qPrintable(texts().join(u'|')));
    QVERIFY2(!texts().contains("Carla Moreau"), qPrintable(texts().join(u'|')));
    const auto spoken = model->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(spoken, "Ada Lovelace, Job title, written by Ben Okafor");
}

void TestReviewKinds::theRecordItselfSaysSo()
{
    Question q(of(ConflictKind::Forbidden, {}, "{}", refused));
    QVERIFY(q.isThere);
    OpenQuestions questions(q.desk.db.store);
    questions.setRecord({"person", q.person.id});
    QTRY_VERIFY(!questions.summary().isEmpty());
    QCOMPARE(questions.summary(), "Not taken in as it was written: Job title, City.");
    QCOMPARE(questions.sentence("job_title"), "“Countess” of yours was not taken in. To be reviewed.");
    QCOMPARE(questions.sentence("name"), QString());
}

void TestReviewKinds::whatWasTakenSinceIsNotToldAsTheOther()
{
    Question q(of(ConflictKind::Unique, "job_title", R"({"job_title":"Clerk"})", R"({"job_title":"Countess"})"));
    QVERIFY(q.isThere);
    auto conflict = q.conflict;
    conflict.kind = ConflictKind::Value;
    auto person = q.person;
    person.jobTitle = "Clerk";
    QVERIFY(await(q.desk.db.store.commit({"Test", {Record::from(conflict), Record::from(person)}})));
    OpenQuestions questions(q.desk.db.store);
    questions.setRecord({"person", person.id});
    QTRY_COMPARE(questions.sentence("job_title"), "Ben Okafor wrote “Countess” at the same time. To be reviewed.");
    person.jobTitle = "Countess";
    QVERIFY(q.desk.db.put(person));
    QTRY_COMPARE(questions.sentence("job_title"), "Somebody wrote “Clerk” at the same time. To be reviewed.");
}

CRM_TEST(TestReviewKinds)
#include "tst_reviewkinds.moc"
