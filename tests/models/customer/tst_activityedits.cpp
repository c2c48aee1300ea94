// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customer/activityedits.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

namespace crm {

class TestActivityEdits : public QObject
{
    Q_OBJECT
private slots:
    void aCallKeepsItsFirstLineAsSubject();
    void aCallWithoutWordsIsStillACall();
    void longFirstLinesAreCutAtAWord();
    void aNoteBelongsToTheCompanyToo();
    void anAppointmentIsATaskWithAnEnd();
    void aTaskIsDoneAndReopened();
};

void TestActivityEdits::aCallKeepsItsFirstLineAsSubject()
{
    const auto at = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    const auto id = Id::make();
    const auto edit = logCall(aboutRecord({"person", id}),
        {.text = " Asked for an offer\nTwelve seats ", .at = at, .outcome = Outcome::Reached, .duration = 240});
    const auto call = edit.puts.first().as<Activity>();
    QCOMPARE(edit.label, QString("Call logged"));
    QCOMPARE(call.subject, QString("Asked for an offer"));
    QCOMPARE(call.body, QString("Asked for an offer\nTwelve seats"));
    QCOMPARE(call.channel, Channel::Call);
    QCOMPARE(call.outcome, Outcome::Reached);
    QCOMPARE(*call.duration, 240);
    QCOMPARE(call.person.id, id);
    QCOMPARE(call.at, at);
}

void TestActivityEdits::aCallWithoutWordsIsStillACall()
{
    const auto call = logCall({}, {.outcome = Outcome::NoAnswer}).puts.first().as<Activity>();
    QCOMPARE(call.subject, QString("Call"));
    QVERIFY(call.body.isEmpty());
}

void TestActivityEdits::longFirstLinesAreCutAtAWord()
{
    const auto words = QString("twelve chars ").repeated(10);
    const auto subject = subjectOf(words);
    QVERIFY(subject.size() <= 81);
    QVERIFY(subject.endsWith("twelve…") || subject.endsWith("chars…"));
    QCOMPARE(subjectOf(QString::fromUtf8("很").repeated(200)).size(), 80);
    QCOMPARE(logCall({}, {.text = words}).puts.first().as<Activity>().body, words.trimmed());
}

void TestActivityEdits::aNoteBelongsToTheCompanyToo()
{
    TestDb db;
    const Organisation company{.id = Id::make(), .name = "Kyoto Optics"};
    const Person person{.id = Id::make(), .name = "Kenji Sato", .organisation = {company.id}};
    QVERIFY(db.put(company));
    QVERIFY(db.put(person));
    const auto edit = addNote(aboutRecord({"person", person.id}), "Prefers mornings", db.now);
    QVERIFY(await(db.store.commit(edit)));
    const auto note = db.get<Note>(edit.puts.first().id);
    QCOMPARE(note.organisation.id, company.id);
    QCOMPARE(note.body, QString("Prefers mornings"));
}

void TestActivityEdits::anAppointmentIsATaskWithAnEnd()
{
    const auto at = QDateTime(QDate(2026, 3, 9), QTime(14, 0), Qt::UTC);
    const auto edit
        = addTask({}, {.text = "Site visit", .dueAt = at, .endsAt = at.addSecs(3600), .kind = TaskKind::Meeting});
    QCOMPARE(edit.label, QString("Appointment added"));
    QCOMPARE(edit.puts.first().as<Task>().endsAt, at.addSecs(3600));
}

void TestActivityEdits::aTaskIsDoneAndReopened()
{
    TestDb db;
    const auto edit = addTask({}, {.text = "Send the offer", .dueAt = db.now});
    const auto id = edit.puts.first().id;
    QVERIFY(await(db.store.commit(edit)));
    const auto stored = await(db.store.fetch(Task::entity(), {id}));
    QVERIFY(await(db.store.commit(completeTask(stored->first(), db.now))));
    QCOMPARE(db.get<Task>(id).status, TaskStatus::Done);
    QCOMPARE(db.get<Task>(id).doneAt, db.now);
    const auto done = await(db.store.fetch(Task::entity(), {id}));
    QVERIFY(await(db.store.commit(reopenTask(done->first()))));
    QCOMPARE(db.get<Task>(id).status, TaskStatus::Open);
    QVERIFY(!db.get<Task>(id).doneAt.isValid());
}

CRM_TEST(TestActivityEdits)

} // namespace crm

#include "tst_activityedits.moc"
