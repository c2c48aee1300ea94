// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/review/reviewlist.h"

#include "db/entities/person.h"
#include "models/roles.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <QAbstractItemModelTester>

using namespace crm;

class TestReviewEdits : public QObject
{
    Q_OBJECT
private slots:
    void keepingClosesTheQuestionOnly();
    void replacingBringsTheOtherValueBack();
    void bothTextsStandOneAfterTheOther();
    void whatIsNoTextCannotBeKeptBoth();
    void aNumberIsOneOrTheOtherWithItsKey();
    void whatIsInForceIsWhatTheRecordHasNow();
    void whatWasTakenSinceIsInForce();
    void ownValuesCountAsWell();
    void aDeletionHappensAfterAll();
    void aQuestionAboutARecordThatIsGoneIsClosed();
    void theListShowsBothSides();
    void onesOwnComeBeforeThoseOfOthers();
    void whatCameAfterTheQuoteWasSentSaysSo();
};

namespace {

const Person ada{.id = Id::make(), .name = "Ada Lovelace", .jobTitle = "Programmer", .city = "London"};

SyncConflict conflictOver(const QString &field, const QString &winner, const QString &loser)
{
    return {
        .id = Id::make(), .about = "person", .record = ada.id.text(), .field = field, .winner = winner, .loser = loser};
}

SyncConflict overTheTitle()
{
    return conflictOver("job_title", R"({"job_title": "Programmer"})", R"({"job_title": "Countess"})");
}

Record current()
{
    auto record = Record::from(ada);
    record.setUntouched();
    return record;
}

/// The state that the edit gives the question, and the job title that it gives the record; null: untouched.
QStringList outcome(const Edit &edit)
{
    QString state, title;
    for (const auto &record : edit.puts) {
        if (&record.entity() == &SyncConflict::entity())
            state = record.text("state");
        else
            title = record.text("job_title");
    }
    return {state, title};
}

} // namespace

void TestReviewEdits::keepingClosesTheQuestionOnly()
{
    QCOMPARE(outcome(decide(overTheTitle(), current(), Decision::Keep)), (QStringList{"kept", {}}));
}

void TestReviewEdits::replacingBringsTheOtherValueBack()
{
    QCOMPARE(outcome(decide(overTheTitle(), current(), Decision::Replace)), (QStringList{"replaced", "Countess"}));
}

void TestReviewEdits::bothTextsStandOneAfterTheOther()
{
    const auto notes = conflictOver("notes", R"({"notes": "Likes engines"})", R"({"notes": "Plays the harp"})");
    auto record = current();
    record.setValue("notes", QString("Likes engines"));
    record.setUntouched();
    auto edit = decide(notes, record, Decision::Both);
    QCOMPARE(outcome(edit).first(), "replaced");
    QCOMPARE(edit.puts.first().text("notes"), "Likes engines\n\nPlays the harp");
    record.setValue("notes", QString("Builds engines")); // written since: it is not to be lost either
    edit = decide(notes, record, Decision::Both);
    QCOMPARE(edit.puts.first().text("notes"), "Builds engines\n\nPlays the harp");
}

void TestReviewEdits::whatIsNoTextCannotBeKeptBoth()
{
    const auto birthday = conflictOver("birthday", R"({"birthday": "1815-12-10"})", R"({"birthday": "1815-12-11"})");
    QVERIFY(bothValues(current(), birthday).isEmpty());
    QCOMPARE(outcome(decide(birthday, current(), Decision::Both)).first(), "kept");
    const auto emptied = conflictOver("notes", R"({"notes": "Likes engines"})", "{}");
    QVERIFY(bothValues(current(), emptied).isEmpty());
    // A line holds one thing: two of them in it are neither.
    QVERIFY(bothValues(current(), overTheTitle()).isEmpty());
}

/// Two numbers in one field could not be dialled, and the key that callers are known by would be neither's.
void TestReviewEdits::aNumberIsOneOrTheOtherWithItsKey()
{
    TestDb db;
    QVERIFY(await(db.store.commit({"Test", {Record::from(ada)}})));
    const ContactPoint phone{
        .id = Id::make(), .person = {ada.id}, .kind = ContactKind::Phone, .value = "+49 421 2222222"};
    QVERIFY(db.put(phone));
    QCOMPARE(db.get<ContactPoint>(phone.id).key, "+494212222222");
    auto conflict = conflictOver("value", R"({"value": "+49 421 2222222", "kind": "phone", "key": "+494212222222"})",
        R"({"value": "+49 421 1111111", "kind": "phone", "key": "+494211111111"})");
    conflict.about = "contact_point";
    conflict.record = phone.id.text();
    QVERIFY(bothValues(Record::from(db.get<ContactPoint>(phone.id)), conflict).isEmpty());
    QVERIFY(db.put(conflict));
    ReviewList list(db.store);
    QTRY_COMPARE(list.rowCount(), 1);
    QVERIFY(!list.itemAt(0).canCombine);
    QCOMPARE(list.itemAt(0).what, "Address or number");
    QCOMPARE(list.itemAt(0).title, "Ada Lovelace: +49 421 2222222"); // by itself a number says little
    const auto stored = await(db.store.fetch(ContactPoint::entity(), {phone.id}));
    QVERIFY(await(db.store.commit({"Test", {decide(conflict, stored->first(), Decision::Replace).puts.first()}})));
    QCOMPARE(db.get<ContactPoint>(phone.id).value, "+49 421 1111111");
    QCOMPARE(db.get<ContactPoint>(phone.id).key, "+494211111111");
}

/// Somebody has written the field once more: the card does not show as in force what is not.
void TestReviewEdits::whatIsInForceIsWhatTheRecordHasNow()
{
    auto changed = ada;
    changed.jobTitle = "Analyst";
    const auto item = reviewItem(overTheTitle(), Record::from(changed), {}, {});
    QVERIFY(item.isWrittenSince);
    QCOMPARE(item.inForce.values.first().text, "Analyst");
    QCOMPARE(item.overwritten.values.first().text, "Countess");
    QCOMPARE(item.what, "Job title");
    QVERIFY(!reviewItem(overTheTitle(), current(), {}, {}).isWrittenSince);
    auto removal = conflictOver({}, R"({"city": "London"})", "{}");
    removal.kind = ConflictKind::Removal;
    const auto kept = reviewItem(removal, current(), {}, {});
    QCOMPARE(kept.inForce.values.size(), 1); // what was changed, so that one can choose
    QCOMPARE(kept.inForce.values.first().text, "London");
}

/// Somebody has written what had been overwritten: the other one can be taken back.
void TestReviewEdits::whatWasTakenSinceIsInForce()
{
    TestDb db;
    auto changed = ada;
    changed.jobTitle = "Countess";
    const auto conflict = overTheTitle();
    QVERIFY(await(db.store.commit({"Test", {Record::from(changed), Record::from(conflict)}})));
    ReviewList list(db.store);
    QTRY_COMPARE(list.rowCount(), 1);
    const auto item = list.itemAt(0);
    QCOMPARE(item.inForce.values.first().text, "Countess");
    QCOMPARE(item.overwritten.values.first().text, "Programmer");
    QVERIFY(!item.isWrittenSince);
    QVERIFY(await(db.store.commit(decide(item.conflict, item.subject, Decision::Replace))));
    QCOMPARE(db.get<Person>(ada.id).jobTitle, "Programmer");
    const auto closed = db.get<SyncConflict>(conflict.id);
    QCOMPARE(closed.state, ConflictState::Replaced);
    QCOMPARE(closed.winner, conflict.winner); // what happened then stays written down
}

void TestReviewEdits::ownValuesCountAsWell()
{
    QCOMPARE(outcome(decide(overTheTitle(), current(), FieldValues{{"job_title", "Analyst"}})),
        (QStringList{"replaced", "Analyst"}));
}

void TestReviewEdits::aDeletionHappensAfterAll()
{
    auto removal = conflictOver({}, "{}", "{}");
    removal.kind = ConflictKind::Removal;
    const auto edit = decide(removal, current(), Decision::Replace);
    QCOMPARE(edit.removals, QList<AnyRef>{current().ref()});
    QCOMPARE(outcome(edit).first(), "replaced");
    QVERIFY(decide(removal, current(), Decision::Keep).removals.isEmpty());
}

void TestReviewEdits::aQuestionAboutARecordThatIsGoneIsClosed()
{
    QCOMPARE(outcome(decide(overTheTitle(), {}, Decision::Keep)), (QStringList{"kept", {}}));
    QCOMPARE(outcome(decide(overTheTitle(), {}, Decision::Replace)), (QStringList{"replaced", {}}));
}

void TestReviewEdits::theListShowsBothSides()
{
    TestDb db;
    const User ben{.id = Id::make(), .name = "Ben Okafor"};
    auto conflict = overTheTitle();
    conflict.loserUser = {ben.id};
    conflict.base = R"({"job_title": "Clerk"})";
    conflict.at = db.now.addSecs(-3600);
    QVERIFY(await(db.store.commit({"Test", {Record::from(ben), Record::from(ada), Record::from(conflict)}})));
    ReviewList list(db.store);
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(list.rowCount(), 1);
    const auto &item = list.itemAt(0);
    QCOMPARE(item.title, "Ada Lovelace");
    QCOMPARE(item.what, "Job title");
    QCOMPARE(item.overwritten.who, "Ben Okafor");
    QCOMPARE(item.inForce.who, "Somebody");
    QCOMPARE(item.before.first().text, "Clerk");
    QVERIFY(!item.canCombine && item.canEdit);
    QVERIFY(await(db.store.commit(decide(item.conflict, item.subject, Decision::Keep))));
    QTRY_COMPARE(list.rowCount(), 0);
}

/// What is counted for somebody are those that do not say that they are of others.
void TestReviewEdits::onesOwnComeBeforeThoseOfOthers()
{
    TestDb db;
    const User ben{.id = Id::make(), .name = "Ben Okafor"};
    const User mara{.id = Id::make(), .name = "Mara Lind"};
    auto own = overTheTitle(), others = conflictOver("city", R"({"city": "London"})", R"({"city": "Kyoto"})");
    own.loserUser = {mara.id};
    own.winnerUser = others.winnerUser = others.loserUser = {ben.id};
    own.at = db.now.addSecs(-7200);
    others.at = db.now.addSecs(-60);
    QVERIFY(db.put(ben) && db.put(mara) && db.put(ada) && db.put(others) && db.put(own));
    const auto counted = [&] {
        return *await(db.store.count({&SyncConflict::entity(), questionsTo(db.store.user())}));
    };
    db.store.setUser(mara.id);
    ReviewList list(db.store);
    const auto subtitles = [&] {
        return QStringList{
            list.index(0).data(roles::Subtitle).toString(), list.index(1).data(roles::Subtitle).toString()};
    };
    QTRY_COMPARE(list.rowCount(), 2);
    QCOMPARE(subtitles(), QStringList({"Contact · Job title", "Of others · Contact · City"}));
    QCOMPARE(counted(), 1);
    db.store.setUser(ben.id);
    QTRY_COMPARE(subtitles(), QStringList({"Contact · City", "Contact · Job title"}));
    QCOMPARE(counted(), 2);
}

void TestReviewEdits::whatCameAfterTheQuoteWasSentSaysSo()
{
    auto conflict = conflictOver({}, "{}", R"({"terms": "Cash in hand", "body": "Called at ten"})");
    conflict.kind = ConflictKind::Validation;
    conflict.about = "quote";
    const auto late = reviewItem(conflict, Record(), {}, {});
    QVERIFY(late.sentence.startsWith("It had been sent before your change arrived"));
    QVERIFY(!late.canReplace);
    conflict.about = "quote_line";
    QCOMPARE(reviewItem(conflict, Record(), {}, {}).sentence, late.sentence);
    conflict.about = "case_event"; // written once, and corrected in time or never
    QVERIFY(reviewItem(conflict, Record(), {}, {}).sentence != late.sentence);
}

CRM_TEST(TestReviewEdits)
#include "tst_reviewedits.moc"
