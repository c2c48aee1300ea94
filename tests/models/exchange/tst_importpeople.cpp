// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/note.h"

#include "tests/models/exchange/importfixture.h"

using namespace crm;

class TestImportPeople : public QObject, ImportFixture
{
    Q_OBJECT
private slots:
    void peopleInPartsAreKnownAgain();
    void peopleOfATelephoneAreKnownAgain();
    void aColumnOfFormsOfAddressIsNoJob();
    void aMarkInAWholeNumberGroups();
    void telephonesKeepWhatTheyAreFor();
    void theFirstTelephoneIsWhatItsTypeSays_data();
    void theFirstTelephoneIsWhatItsTypeSays();
    void middleNamesAndSuffixesAreKept();
    void titlesOfCardsAreNoPartOfTheName_data();
    void titlesOfCardsAreNoPartOfTheName();
};

/// An address book gives first and last names only; the second time round it must not double everybody.
void TestImportPeople::peopleInPartsAreKnownAgain()
{
    TestDb db;
    const QByteArray file(
        "First Name,Last Name,E-mail Address,City\nPaul,Meyer,p@x.example,\n伟,王,w@x.example,北京\n");
    QCOMPARE(imported(db, file, "person").created, 2);
    const auto again = imported(db, QByteArray(file).replace("p@x.example,", "p@x.example,Köln"), "person");
    QCOMPARE(again.created, 0);
    QCOMPARE(again.updated, 1);
    QCOMPARE(again.skipped, 1);
    const auto people = await(db.store.records({&Person::entity(), {}, {{"email"}}}));
    QCOMPARE(people->size(), 2);
    QCOMPARE(people->first().text("name"), QString("Paul Meyer"));
    QCOMPARE(people->first().text("city"), QString("Köln"));
    QCOMPARE(people->last().text("name"), QString("王伟"));
}

/// As telephones export them: without an e-mail.
void TestImportPeople::peopleOfATelephoneAreKnownAgain()
{
    TestDb db;
    const QByteArray file(
        "Name,Phone\nAnna Lee,+49 30 1234567\nBo Yu,0170 7654321\nBo Yu,0171 1111111\nCy Kim,123456\n");
    QCOMPARE(imported(db, file, "person").created, 4);
    QCOMPARE(imported(db, file, "person").skipped, 4);
    const auto written = imported(db, "Name,Mobile\nAnna Lee,030/123 45 67\nAnna Lee,030 9999999\n", "person");
    QCOMPARE(written.created, 1); // of the same name with another number
    QCOMPARE(await(db.store.records({&Person::entity()}))->size(), 5);

    const QByteArray card("BEGIN:VCARD\nVERSION:2.1\nN:Roe;Jane\nTEL;CELL:+44 20 7946 0018\nEND:VCARD\n");
    const auto path = write(card);
    for (const int made : {1, 0}) {
        const auto done = await(importFile(db.store, guessed(path, "person"), path, {}));
        QVERIFY(done);
        QCOMPARE(done->created, made);
    }
}

/// French Outlook's “Titre” is how people are addressed, its “Fonction” what they do.
void TestImportPeople::aColumnOfFormsOfAddressIsNoJob()
{
    TestDb db;
    const QByteArray file("Titre,Prénom,Nom,Fonction\nMme,Claire,Petit,Directrice\nM.,Luc,Roy,Acheteur\n");
    QCOMPARE(imported(db, file, "person").created, 2);
    const auto people = await(db.store.records({&Person::entity(), {}, {{"name"}}}));
    QCOMPARE(people->at(0).text("honorific"), QString("Mme"));
    QCOMPARE(people->at(0).text("job_title"), QString("Directrice"));
    QCOMPARE(imported(db, "Title,Name\nBuyer,Ann Lee\n", "person").created, 1); // a lone title is a job
    QCOMPARE(await(db.store.records({&Person::entity(), Filter::equals("job_title", "Buyer")}))->size(), 1);
}

void TestImportPeople::aMarkInAWholeNumberGroups()
{
    TestDb db;
    QCOMPARE(imported(db, "Firma;Mitarbeiter\nA;1.200\nB;45\n", "organisation").created, 2);
    QCOMPARE(imported(db, "Company,Employees\nC,\"1,200\"\nD,45\n", "organisation").created, 2);
    QCOMPARE(await(db.store.records({&Organisation::entity(), Filter::equals("employees", 1200LL)}))->size(), 2);
}

void TestImportPeople::telephonesKeepWhatTheyAreFor()
{
    TestDb db;
    QCOMPARE(imported(db, "Name,Home Phone\nAnna,+49 30 1234567\n", "person").created, 1);
    QCOMPARE(imported(db, "Name,Phone 2 - Type,Phone 2 - Value\nBo,Mobile,+49 170 1234567\n", "person").created, 1);
    const auto home = await(db.store.records({&ContactPoint::entity(), Filter::equals("use", "home")}));
    QCOMPARE(home->size(), 1);
    QCOMPARE(home->first().text("kind"), QString("phone"));
    const auto mobile = await(db.store.records({&ContactPoint::entity(), Filter::equals("kind", "mobile")}));
    QCOMPARE(mobile->size(), 1);
}

void TestImportPeople::theFirstTelephoneIsWhatItsTypeSays_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("points");
    QTest::newRow("mobile") << QByteArray("Mobile") << "email work a@x.example, mobile work +49 170 1234567";
    QTest::newRow("home") << QByteArray("Home") << "email work a@x.example, phone home +49 170 1234567";
    QTest::newRow("fax") << QByteArray("Work Fax") << "email work a@x.example, fax work +49 170 1234567";
    QTest::newRow("work") << QByteArray("Work") << "email work a@x.example, phone work +49 170 1234567";
    QTest::newRow("none") << QByteArray() << "email work a@x.example, phone work +49 170 1234567";
}

/// As Google Contacts writes it. The person shows the number, unless it is of a fax.
void TestImportPeople::theFirstTelephoneIsWhatItsTypeSays()
{
    QFETCH(QByteArray, type);
    QFETCH(QString, points);
    TestDb db;
    const auto done = imported(db,
        "First Name,Last Name,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value\nAnna,Lee,a@x.example," + type
            + ",+49 170 1234567\n",
        "person");
    QCOMPARE(done.created, 1);
    QStringList stored;
    for (const auto &point : *await(db.store.records({&ContactPoint::entity()})))
        stored.append(point.text("kind") + ' ' + point.text("use") + ' ' + point.text("value"));
    stored.sort();
    QCOMPARE(stored.join(", "), points);
    const auto people = await(db.store.records({&Person::entity()}));
    QCOMPARE(people->first().text("email"), QString("a@x.example"));
    QCOMPARE(people->first().text("phone"), type.contains("Fax") ? QString() : QString("+49 170 1234567"));
}

/// Outlook has columns for them, Rapport has the name as it is shown.
void TestImportPeople::middleNamesAndSuffixesAreKept()
{
    TestDb db;
    QCOMPARE(imported(db,
                 "First Name,Middle Name,Last Name,Suffix,E-mail Address\nAnna,Maria,Lee,Jr.,a@x.example\n"
                 "Bo,,Yu,,b@x.example\n",
                 "person")
                 .created,
        2);
    const auto people = await(db.store.records({&Person::entity(), {}, {{"name"}}}));
    QCOMPARE(people->first().title(), QString("Anna Maria Lee Jr."));
    QCOMPARE(people->first().text("given_name"), QString("Anna"));
    QCOMPARE(people->last().title(), QString("Bo Yu"));
    QCOMPARE(imported(db, "Name,Middle Name,Suffix\nCem M. Ak,M.,MBA\n", "person").created, 1);
    const auto notes = await(db.store.records({&Note::entity()}));
    QCOMPARE(notes->size(), 1);
    QCOMPARE(notes->first().text("body"), QString("Behind the name: MBA"));
}

void TestImportPeople::titlesOfCardsAreNoPartOfTheName_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    QTest::newRow("Outlook") << QByteArray("FN:Mr. Paul Lind Jr.\nN:Lind;Paul;;Mr.;Jr.\n") << "Paul Lind Jr."
                             << "Mr.";
    QTest::newRow("two titles") << QByteArray("FN:Prof. Dr. Ida Lind\nN:Lind;Ida;;Prof. Dr.;\n") << "Ida Lind"
                                << "Prof. Dr.";
    QTest::newRow("without the point") << QByteArray("FN:Dr Ida Lind\nN:Lind;Ida;;Dr.;\n") << "Ida Lind"
                                       << "Dr.";
    QTest::newRow("made of its parts") << QByteArray("N:Lind;Ida;;Dr.;\n") << "Ida Lind"
                                       << "Dr.";
    QTest::newRow("nothing but a title") << QByteArray("FN:Dr.\nN:;;;Dr.;\n") << "Dr."
                                         << "Dr.";
    QTest::newRow("no title in the parts") << QByteArray("FN:Mr. Bean\nN:Bean;Mr.;;;\n") << "Mr. Bean"
                                           << "";
}

/// They have a field of their own: nobody is looked for under "Mr.".
void TestImportPeople::titlesOfCardsAreNoPartOfTheName()
{
    QFETCH(QByteArray, lines);
    TestDb db;
    QCOMPARE(imported(db, "BEGIN:VCARD\nVERSION:3.0\n" + lines + "END:VCARD\n", "person").created, 1);
    const auto people = await(db.store.records({&Person::entity()}));
    QTEST(people->first().title(), "name");
    QTEST(people->first().text("honorific"), "title");
}

CRM_TEST(TestImportPeople)
#include "tst_importpeople.moc"
