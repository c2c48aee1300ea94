// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/exchange/importfixture.h"

using namespace crm;

/// What comes again is known again.
class TestImportMatch : public QObject, ImportFixture
{
    Q_OBJECT
private slots:
    void aDealIsKnownByTheCompanyOfItsContact();
    void dealsWithoutACompanyAreKnownAgain_data();
    void dealsWithoutACompanyAreKnownAgain();
    void aTitleThatIsPassedOverIsTold();
};

void TestImportMatch::dealsWithoutACompanyAreKnownAgain_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("no column") << QByteArray("Deal,Amount,Expected close,Stage\nGamma X,100,2026-12-24,Lead\n"
                                             "Gamma X,250,2026-12-24,Lead\nDelta Y,,,Lead\n");
    QTest::newRow("nothing in it") << QByteArray("Deal,Account Name,Amount,Stage\nGamma X,,100,Lead\n"
                                                 "Gamma X,Acme,100,Lead\nDelta Y,Acme,5,Lead\n");
}

void TestImportMatch::dealsWithoutACompanyAreKnownAgain()
{
    QFETCH(QByteArray, file);
    TestDb db;
    QCOMPARE(imported(db, file, "opportunity").created, 3);
    const auto again = imported(db, file, "opportunity");
    QCOMPARE(again.created, 0);
    QCOMPARE(again.skipped, 3);
}

void TestImportMatch::aTitleThatIsPassedOverIsTold()
{
    TestDb db;
    const auto done
        = imported(db, "Customers 2024\nname,city,phone\nAnn Lee,Graz,030 123456\nBo Yu,Linz,030 123457\n", "person");
    QCOMPARE(done.created, 2);
    QCOMPARE(done.remarks.filter("was passed over").size(), 1);
    QCOMPARE(imported(db, "sep=,\nname,city\nCy Kim,Graz\n", "person").remarks.filter("was passed over").size(), 0);
}

void TestImportMatch::aDealIsKnownByTheCompanyOfItsContact()
{
    TestDb db;
    const Organisation acme{.id = Id::make(), .name = "Acme"};
    QVERIFY(db.put(acme));
    QVERIFY(db.put(Person{.id = Id::make(), .name = "Ann Archer", .organisation = {acme.id}}));
    const QByteArray file = "Deal,Company,Contact,Amount,Currency,Stage\nDepot,,Ann Archer,100,EUR,Lead\n";
    QCOMPARE(imported(db, file, "opportunity").created, 1);
    const auto deals = await(db.store.records({&Opportunity::entity()}));
    QCOMPARE(deals->first().reference("organisation"), acme.id);
    const auto again = imported(db, file, "opportunity");
    QCOMPARE(again.created, 0);
    QCOMPARE(again.skipped, 1);
}

CRM_TEST(TestImportMatch)
#include "tst_importmatch.moc"
