// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/followednews.h"

#include "db/entities/casepart.h"
#include "db/entities/note.h"
#include "db/entities/servicecase.h"
#include "db/entities/user.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <QSignalSpy>

using namespace crm;

class TestFollowedNews : public QObject
{
    Q_OBJECT
private slots:
    void whatColleaguesDoToAFollowedCaseIsTold();
};

void TestFollowedNews::whatColleaguesDoToAFollowedCaseIsTold()
{
    TestDb db;
    const User me{.id = Id::make(), .name = "Mara"};
    const User tamsin{.id = Id::make(), .name = "Tamsin"};
    ServiceCase mine{.id = Id::make(), .subject = "Kettle leaks"};
    ServiceCase other{.id = Id::make(), .subject = "Lid is loose"};
    QVERIFY(db.put(me) && db.put(tamsin) && db.put(mine) && db.put(other));
    QVERIFY(db.put(CaseFollower{.id = Id::make(), .serviceCase = {mine.id}, .user = {me.id}}));
    db.store.setUser(me.id);
    FollowedWatch watch(db.store);
    QList<FollowedNews> told;
    connect(&watch, &FollowedWatch::announced, this, [&](const QList<FollowedNews> &news) { told += news; });
    const auto changed = [&](const ServiceCase &c, const char *priority) {
        auto record = await(db.store.fetch(ServiceCase::entity(), {c.id}))->first();
        record.setValue("priority", QString::fromLatin1(priority));
        return record;
    };
    QVERIFY(await(db.store.commit({"Mine", {changed(mine, "low")}}))); // what I do, I know
    Store colleague(db.store.path());                                  // another program on the same file
    colleague.setUser(tamsin.id);
    QVERIFY(await(colleague.commit({"Theirs", {changed(other, "low")}})));
    QVERIFY(await(colleague.commit({"Theirs",
        {changed(mine, "urgent"),
            Record::from(Note{.id = Id::make(), .body = "Sent a new one.", .serviceCase = {mine.id}})}})));
    QTRY_VERIFY(!told.isEmpty());
    QCOMPARE(told.first().serviceCase.id, mine.id);
    QCOMPARE(told.first().sentence, QString("Tamsin wrote a note. Tamsin set Priority to “Urgent”."));
    QCOMPARE(told.size(), 1);
    QVERIFY(await(colleague.commit(
        {"Theirs", {Record::from(Note{.id = Id::make(), .body = "Called back.", .serviceCase = {mine.id}})}})));
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(told.last().sentence, QString("Tamsin wrote a note."));
}

CRM_TEST(TestFollowedNews)
#include "tst_followednews.moc"
