// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/lead.h"
#include "db/entity/registry.h"

#include "tests/models/exchange/importfixture.h"

#include <QStringEncoder>

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
    void aRowThatStandsTwiceIsOneRecord_data();
    void aRowThatStandsTwiceIsOneRecord();
    void whatARepeatedRowAddsGoesToTheFirst();
    void aLargeFileIsNoDifferent();
    void aLeadWithoutANameIsKnownByItsEmail();
    void everyAddressThatWasMadeIsCounted();
    void aNameThatTwoCompaniesCameToHaveIsClearNoMore();
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
    QStringEncoder wide(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    const QByteArray excel = wide(QStringLiteral("sep=;\r\nname;city\r\nDi Wu;Graz\r\n"));
    const auto unicode = imported(db, excel, "person");
    QCOMPARE(unicode.created, 1);
    QCOMPARE(unicode.remarks.filter("was passed over").size(), 0);
}

void TestImportMatch::aRowThatStandsTwiceIsOneRecord_data()
{
    QTest::addColumn<QByteArray>("entity");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("records");
    QTest::newRow("by e-mail") << QByteArray("person")
                               << QByteArray("Name,E-mail\nAnn Lee,ann@x.example\nBo,bo@x.example\n"
                                             "ann lee,ANN@x.example\n")
                               << 2;
    QTest::newRow("by telephone") << QByteArray("person")
                                  << QByteArray("Name,Phone\nAnn Lee,+49 30 1234567\nAnn Lee,030/1234567\n") << 1;
    QTest::newRow("by number and name") << QByteArray("person")
                                        << QByteArray("Record ID,Name,E-mail\n7,Ann,a@x.example\n7,Ann,a@x.example\n")
                                        << 1;
    QTest::newRow("cards") << QByteArray("person")
                           << QByteArray("BEGIN:VCARD\nVERSION:3.0\nFN:Ann\nTEL:030 1234567\nEND:VCARD\n").repeated(2)
                           << 1;
    QTest::newRow("lead") << QByteArray("lead")
                          << QByteArray("Name,E-mail,Message\nAnn,a@x.example,Hello\nAnn,a@x.example,Hello\n") << 1;
    QTest::newRow("who asks for more") << QByteArray("lead")
                                       << QByteArray("Name,E-mail,Message\nAnn,a@x.example,A pump\n"
                                                     "Ann,a@x.example,A valve\n")
                                       << 2;
    QTest::newRow("company") << QByteArray("organisation") << QByteArray("Name,City\nAcme,Graz\nAcme,Graz\n") << 1;
    QTest::newRow("branches") << QByteArray("organisation") << QByteArray("Name,City\nAcme,Graz\nAcme,Linz\n") << 2;
    QTest::newRow("another number") << QByteArray("person")
                                    << QByteArray("Record ID,Name,E-mail\n7,Ann,a@x.example\n8,Ann,a@x.example\n") << 2;
    QTest::newRow("a shared telephone") << QByteArray("person")
                                        << QByteArray("Name,Phone\nAnn,030 1234567\nBo,030 1234567\n") << 2;
}

void TestImportMatch::aRowThatStandsTwiceIsOneRecord()
{
    QFETCH(QByteArray, entity);
    QFETCH(QByteArray, file);
    QFETCH(int, records);
    TestDb db;
    const auto first = imported(db, file, entity);
    QCOMPARE(first.created, records);
    QCOMPARE(first.rejected, 0);
    QCOMPARE(first.remarks.filter("an earlier row of the file").size(), first.rows > records ? 1 : 0);
    QCOMPARE(*await(db.store.count({Registry::instance().byName(entity)})), records);
}

void TestImportMatch::whatARepeatedRowAddsGoesToTheFirst()
{
    TestDb db;
    const auto done = imported(db,
        "Name,E-mail,Mobile,City,Company\nAnn,a@x.example,,,\nAnn,a@x.example,0170 1234567,Graz,New Ltd\n", "person");
    QCOMPARE(done.created, 1);
    QCOMPARE(done.updated, 1);
    const auto people = await(db.store.records({&Person::entity()}));
    QCOMPARE(people->first().text("city"), QString("Graz"));
    QCOMPARE(people->first().text("phone"), QString("0170 1234567"));
    QVERIFY(!people->first().isNull("organisation"));
}

/// There what a row adds waits until the indexes are made; what it needs is there for the rows below it.
void TestImportMatch::aLargeFileIsNoDifferent()
{
    QByteArray file("Name,E-mail,Mobile,City,Company,Notes\n");
    const QByteArray notes(400, 'x');
    int people = 0;
    for (; file.size() < 5 * 1024 * 1024; ++people) {
        const auto name = "Ann " + QByteArray::number(people) + ",p" + QByteArray::number(people) + "@x.example,";
        file += name + ",,," + notes + '\n';
        if (people % 100 == 7)
            file += name + ",,," + notes + '\n';
        if (people % 100 == 8) {
            const auto company = "Firm " + QByteArray::number(people);
            file += name + "0170 " + QByteArray::number(1000000 + people) + ",Graz," + company + ",\n";
            file += "Bo " + QByteArray::number(people) + ",b@x.example,,Linz," + company + ",\n";
        }
    }
    TestDb db;
    const auto done = imported(db, file, "person");
    const auto added = people / 100;
    QVERIFY(qAbs(done.updated - added) <= 1);
    QVERIFY(qAbs(done.skipped - added) <= 1);
    QCOMPARE(done.created, people + done.updated);
    QCOMPARE(done.rejected, 0);
    QCOMPARE(*await(db.store.count({&Person::entity(), Filter::equals("city", "Graz")})), done.updated);
    QCOMPARE(*await(db.store.count({&Organisation::entity()})), done.updated);
    QCOMPARE(*await(db.store.count({&ContactPoint::entity(), Filter::equals("kind", "mobile")})), done.updated);
    const auto again = imported(db, file, "person");
    QCOMPARE(again.created + again.rejected, 0);
}

/// HubSpot has leads of which nobody knows more; here they get a name when somebody learns it.
void TestImportMatch::aLeadWithoutANameIsKnownByItsEmail()
{
    TestDb db;
    const QByteArray file("First Name,Last Name,Email,Phone\n,,solo@ray.example,\n,,,030 1234567\n");
    QCOMPARE(imported(db, file, "lead").created, 2);
    QCOMPARE(imported(db, file, "lead").skipped, 2);
    auto lead = await(db.store.records({&Lead::entity(), Filter::equals("email", "solo@ray.example")}))->first();
    lead.setValue("name", "Solo Ray");
    QVERIFY(await(db.store.commit(Edit{"Named", {lead}})));
    const auto again = imported(db, file, "lead");
    QCOMPARE(again.created, 0);
    QCOMPARE(await(db.store.records({&Lead::entity(), Filter::equals("name", "Solo Ray")}))->size(), 1);
}

void TestImportMatch::everyAddressThatWasMadeIsCounted()
{
    TestDb db;
    const QByteArray head("Name,E-mail,E-mail 2,Phone,Mobile\n");
    const auto points = [&db] { return *await(db.store.count({&ContactPoint::entity()})); };
    auto done
        = imported(db, head + "Ann,a@x.example,a2@x.example,030 123456,0170 1234567\nBo,b@x.example,,,\n", "person");
    QCOMPARE(points(), 5);
    QCOMPARE(done.alsoCreated.value("contact_point"), 5);
    done = imported(db, head + "Ann,a@x.example,a3@x.example,030 123456,\nBo,b@x.example,,030 123457,\n", "person");
    QCOMPARE(done.updated, 2);
    QCOMPARE(points(), 7);
    QCOMPARE(done.alsoCreated.value("contact_point"), 2);
    done = imported(db, "Name,E-mail,Phone\nAcme,info@acme.example,030 1\n", "organisation");
    QCOMPARE(done.alsoCreated.value("contact_point"), 2);
    done = imported(db, "Name,E-mail,Phone\nCy,c@x.example,030 123458\n", "lead"); // it has them in itself
    QCOMPARE(done.alsoCreated.value("contact_point"), 0);
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

void TestImportMatch::aNameThatTwoCompaniesCameToHaveIsClearNoMore()
{
    TestDb db;
    QCOMPARE(imported(db, "Name,E-mail\nAcme,a@acme.example\n", "organisation").created, 1);
    const auto done = imported(
        db, "Name,Company\nAnn,Acme\nBo,Acme\nCy,Acme <b@acme.example>\nDi,Acme\nEd,Acme <a@acme.example>\n", "person");
    QCOMPARE(done.created, 4);
    QCOMPARE(done.rejected, 1);
    QCOMPARE(done.rejects.first().line, 5);
    QCOMPARE(*await(db.store.count({&Organisation::entity()})), 2);
}

CRM_TEST(TestImportMatch)
#include "tst_importmatch.moc"
