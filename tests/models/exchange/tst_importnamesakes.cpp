// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importnamesakes.h"

#include "db/entities/person.h"

#include "tests/models/exchange/importfixture.h"

using namespace crm;

/// People of whom a file gives neither an e-mail nor a number.
class TestImportNamesakes : public QObject, ImportFixture
{
    Q_OBJECT
private slots:
    void theSameFileAgainMakesNobody_data();
    void theSameFileAgainMakesNobody();
    void whoIsMeantByName_data();
    void whoIsMeantByName();
    void whatARowAddsGoesToThePersonOfThatName();
    void onePersonIsNotTwoRowsThatDiffer();
    void aPlanThatMakesNewOnesStillDoes();
    void aRowThatStandsTwiceMakesOnePerson();
    void someoneWhoHasGotAnEmailSinceIsKnown();
};

void TestImportNamesakes::theSameFileAgainMakesNobody_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("people");
    QTest::newRow("company") << QByteArray("Name,Company,Job title\nAnn Lee,Acme,Buyer\nBo Yu,Acme,\n") << 2;
    QTest::newRow("empty columns") << QByteArray("Name,E-mail,Phone,Company\nAnn Lee,,,Acme\nBo Yu,b@x.example,,Acme\n")
                                   << 2;
    QTest::newRow("city") << QByteArray("Name,City\nAnn Lee,Graz\nBo Yu,Linz\n") << 2;
    QTest::newRow("birthday") << QByteArray("Name,Birthday\nAnn Lee,1980-02-13\nBo Yu,1981-05-30\n") << 2;
    QTest::newRow("nothing else") << QByteArray("First name,Last name\nAnn,Lee\nBo,Yu\n") << 2;
    QTest::newRow("country only") << QByteArray("Name,Country\nAnn Lee,Austria\nAnn Lee,Japan\n") << 2;
    QTest::newRow("namesakes in two towns")
        << QByteArray("Name,Company,City\nAnn Lee,Acme,Graz\nAnn Lee,Acme,Linz\n") << 2;
    QTest::newRow("namesakes with two jobs") << QByteArray("Name,Company,Job title\nAnn Lee,Acme,Buyer\n"
                                                           "Ann Lee,Acme,\nAnn Lee,Acme,Driver\n")
                                             << 3;
    QTest::newRow("cards") << QByteArray("BEGIN:VCARD\nVERSION:3.0\nFN:Ann Lee\nORG:Acme\nEND:VCARD\n"
                                         "BEGIN:VCARD\nVERSION:3.0\nFN:Bo Yu\nEND:VCARD\n"
                                         "BEGIN:VCARD\nVERSION:3.0\nFN:\xe6\x9d\x8e\xe4\xbc\x9f\nBDAY:1980-02-13\n"
                                         "ADR:;;;;;;\xe4\xb8\xad\xe5\x9b\xbd\nEND:VCARD\n")
                           << 3;
}

void TestImportNamesakes::theSameFileAgainMakesNobody()
{
    QFETCH(QByteArray, file);
    QFETCH(int, people);
    TestDb db;
    QCOMPARE(imported(db, file, "person").created, people);
    for (int times = 0; times < 2; ++times) {
        const auto again = imported(db, file, "person");
        QCOMPARE(again.created, 0);
        QCOMPARE(again.skipped, people);
        QCOMPARE(again.rejected, 0);
        QCOMPARE(again.remarks.filter("mean stored people").size(), 1);
        QCOMPARE(again.remarks.filter("every row makes a new one").size(), 0);
    }
    QCOMPARE(*await(db.store.count({&Person::entity()})), people);
}

void TestImportNamesakes::whoIsMeantByName_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<int>("created");
    const QByteArray head("Name,Company,Birthday,City,Country,External number,E-mail\n");
    const auto add = [&](const char *name, const QByteArray &stored, const QByteArray &row, int created) {
        QTest::newRow(name) << head + stored << head + row << created;
    };
    add("name and company", "Ann Lee,Acme,,,,,\n", "ann  lee,ACME,,Graz,,,\n", 0);
    add("name and town", "Ann Lee,,,Graz,,,\n", "Ann Lee,Acme,,Graz,,,\n", 0);
    add("another company", "Ann Lee,Acme,,,,,\n", "Ann Lee,Beta,,,,,\n", 1);
    add("another birthday", "Ann Lee,Acme,1980-02-13,,,,\n", "Ann Lee,Acme,1999-02-13,,,,\n", 1);
    add("another town", "Ann Lee,Acme,,Graz,,,\n", "Ann Lee,Acme,,Linz,,,\n", 1);
    add("another number", "Ann Lee,Acme,,,,7,\n", "Ann Lee,Acme,,,,8,\n", 1);
    add("the country alone", "Ann Lee,Acme,,,Austria,,\n", "Ann Lee,,,,Austria,,\n", 1);
    add("the name alone", "Ann Lee,Acme,,,,,\n", "Ann Lee,,,,,,\n", 1);
    add("two could be it", "Ann Lee,Acme,,Graz,,,\nAnn Lee,Acme,,Linz,,,\n", "Ann Lee,Acme,1980-02-13,,,,\n", 1);
    add("who has an e-mail", "Ann Lee,Acme,,,,,a@x.example\n", "Ann Lee,Acme,,,,,\n", 0);
    add("a row with an e-mail", "Ann Lee,Acme,,,,,\n", "Ann Lee,Acme,,,,,a@x.example\n", 1);
}

void TestImportNamesakes::whoIsMeantByName()
{
    QFETCH(QByteArray, stored);
    QFETCH(QByteArray, row);
    QFETCH(int, created);
    TestDb db;
    QCOMPARE(imported(db, stored, "person").rejected, 0);
    const auto done = imported(db, row, "person");
    QCOMPARE(done.created, created);
    QCOMPARE(done.rejected, 0);
}

void TestImportNamesakes::whatARowAddsGoesToThePersonOfThatName()
{
    TestDb db;
    imported(db, "Name,Company\nAnn Lee,Acme\n", "person");
    const auto done = imported(db, "Name,Company,City\nAnn Lee,Acme,Graz\n", "person");
    QCOMPARE(done.created, 0);
    QCOMPARE(done.updated, 1);
    QCOMPARE(await(db.store.records({&Person::entity()}))->first().text("city"), QString("Graz"));
}

void TestImportNamesakes::onePersonIsNotTwoRowsThatDiffer()
{
    TestDb db;
    imported(db, "Name,Company\nAnn Lee,Acme\n", "person");
    const auto done = imported(db, "Name,Company,City\nAnn Lee,Acme,Graz\nAnn Lee,Acme,Linz\n", "person");
    QCOMPARE(done.created, 1);
    QCOMPARE(done.updated, 1);
}

void TestImportNamesakes::aPlanThatMakesNewOnesStillDoes()
{
    TestDb db;
    const auto path = write("Name,Company\nAnn Lee,Acme\n");
    auto plan = guessed(path, "person");
    plan.onMatch = OnMatch::Create;
    for (int times = 0; times < 2; ++times)
        QCOMPARE(await(importFile(db.store, plan, path))->created, 1);
}

void TestImportNamesakes::aRowThatStandsTwiceMakesOnePerson()
{
    TestDb db;
    const QByteArray file("Name,Company,Tags\nAnn Lee,Acme,\nAnn Lee,Acme,\nAnn Lee,Acme,VIP\n");
    const auto done = imported(db, file, "person");
    QCOMPARE(done.created, 1);
    QCOMPARE(done.skipped, 1);
    QCOMPARE(done.updated, 1); // the tag
    QCOMPARE(imported(db, file, "person").skipped, 3);
}

void TestImportNamesakes::someoneWhoHasGotAnEmailSinceIsKnown()
{
    TestDb db;
    const QByteArray file("Name,Company\nAnn Lee,Acme\n");
    imported(db, file, "person");
    auto ann = await(db.store.records({&Person::entity()}))->first();
    ann.setValue("email", "ann@x.example");
    QVERIFY(await(db.store.commit(Edit{"Changed", {ann}})));
    QCOMPARE(imported(db, file, "person").skipped, 1);
}

CRM_TEST(TestImportNamesakes)
#include "tst_importnamesakes.moc"
