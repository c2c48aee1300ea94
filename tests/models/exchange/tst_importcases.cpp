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

CRM_TEST(TestImportCases)
#include "tst_importcases.moc"
