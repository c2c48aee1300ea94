// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/note.h"
#include "db/entities/servicecase.h"

#include "tests/models/exchange/importfixture.h"

using namespace crm;

class TestImportCases : public QObject, ImportFixture
{
    Q_OBJECT
private slots:
    void aStateOfAnOpenCaseIsNoAnswer();
    void anAnswerInWordsStays();
    void aStateBesideAnotherStatusIsKeptInANote();
    void complaintsOfAHistoryThatRepeatOthersAreLinked_data();
    void complaintsOfAHistoryThatRepeatOthersAreLinked();
    void aLaterFileGoesOnWhereTheOneBeforeEnded();
};

namespace {

/// Responses by the number the file gave.
QHash<QString, QString> responses(TestDb &db)
{
    QHash<QString, QString> all;
    const auto stored = await(db.store.records({&ServiceCase::entity()}));
    for (const auto &c : *stored)
        all.insert(c.text("external_id"), c.text("response"));
    return all;
}

/// What each complaint repeats, by the numbers the file gave: "2>1 3>2".
QString repeats(TestDb &db)
{
    QHash<Id, QString> numbers;
    const auto stored = await(db.store.records({&ServiceCase::entity()}));
    for (const auto &c : *stored)
        numbers.insert(c.id, c.text("external_id"));
    QStringList all;
    for (const auto &c : *stored)
        if (!c.isNull("repeat_of"))
            all.append(c.text("external_id") + u'>' + numbers.value(c.reference("repeat_of")));
    all.sort();
    return all.join(u' ');
}

} // namespace

void TestImportCases::aStateOfAnOpenCaseIsNoAnswer()
{
    TestDb db;
    const auto done = imported(db,
        "date_received,issue,company_response_to_consumer,timely_response,complaint_id\n"
        "2026-01-05,Fees,In progress,true,1\n2026-01-05,Fees,In progress,true,2\n"
        "2026-01-06,Fees,Closed with explanation,true,3\n2026-01-07,Fees,Untimely response,false,4\n",
        "service_case");
    QCOMPARE(done.created, 4);
    const auto said = responses(db);
    QCOMPARE(said["1"], QString());
    QCOMPARE(said["2"], QString());
    QCOMPARE(said["3"], QStringLiteral("Closed with explanation"));
    QCOMPARE(said["4"], QStringLiteral("Untimely response"));
    QCOMPARE(done.remarks.filter("“In progress”").size(), 1);
    QCOMPARE(done.remarks.filter("Untimely").size(), 0);
    QCOMPARE(*await(db.store.count({&ServiceCase::entity(), Filter::equals("status", "in_progress")})), 2);
    QCOMPARE(*await(db.store.count({&Note::entity()})), 0); // its status says it
}

void TestImportCases::anAnswerInWordsStays()
{
    TestDb db;
    const auto done = imported(
        db, "complaint id,subject,status,response\n1,Leak,Open,We will send you another kettle.\n", "service_case");
    QCOMPARE(done.created, 1);
    QCOMPARE(responses(db)["1"], QStringLiteral("We will send you another kettle."));
    QCOMPARE(done.remarks, QStringList());
}

void TestImportCases::aStateBesideAnotherStatusIsKeptInANote()
{
    TestDb db;
    const auto done
        = imported(db, "complaint id,subject,status,response\n1,Leak,Open,Untimely response\n", "service_case");
    QCOMPARE(done.created, 1);
    QCOMPARE(responses(db)["1"], QString());
    QCOMPARE(done.remarks.filter("“Untimely response”").size(), 1);
    const auto notes = await(db.store.records({&Note::entity()}));
    QCOMPARE(notes->size(), 1);
    QCOMPARE(notes->first().text("body"), QStringLiteral("response: Untimely response"));
}

void TestImportCases::complaintsOfAHistoryThatRepeatOthersAreLinked_data()
{
    QTest::addColumn<QByteArrayList>("rows");
    const QByteArrayList rows{"2016-01-10,Fees,Acme Bank,1", "2016-03-10,Fees,Acme Bank,2",
        "2016-03-11,Cards,Acme Bank,3", "2016-03-12,Fees,Other Bank,4", "2016-09-01,Fees,Acme Bank,5",
        "2017-06-01,Fees,Acme Bank,6"};
    QTest::newRow("the oldest first") << rows;
    QTest::newRow("the newest first") << QByteArrayList(rows.crbegin(), rows.crend());
    QTest::newRow("mixed") << QByteArrayList{rows[4], rows[0], rows[3], rows[2], rows[5], rows[1]};
}

void TestImportCases::complaintsOfAHistoryThatRepeatOthersAreLinked()
{
    QFETCH(const QByteArrayList, rows);
    TestDb db;
    const auto done
        = imported(db, "date_received,issue,company,complaint_id\n" + rows.join('\n') + '\n', "service_case");
    QCOMPARE(done.created, 6);
    // Of one company and category within 180 days; the last one came too late.
    QCOMPARE(repeats(db), QStringLiteral("2>1 5>2"));
}

void TestImportCases::aLaterFileGoesOnWhereTheOneBeforeEnded()
{
    TestDb db;
    const QByteArray header = "date_received,issue,company,complaint_id\n";
    QCOMPARE(imported(db, header + "2016-01-10,Fees,Acme Bank,1\n", "service_case").created, 1);
    QCOMPARE(imported(db, header + "2016-02-10,Fees,Acme Bank,2\n", "service_case").created, 1);
    QCOMPARE(repeats(db), QStringLiteral("2>1"));
    // What lies between comes last: the later one was linked already, and stays so.
    QCOMPARE(imported(db, header + "2016-01-20,Fees,Acme Bank,3\n", "service_case").created, 1);
    QCOMPARE(repeats(db), QStringLiteral("2>1 3>1"));
}

CRM_TEST(TestImportCases)
#include "tst_importcases.moc"
