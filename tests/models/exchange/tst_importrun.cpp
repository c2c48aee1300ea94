// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/note.h"

#include "tests/models/exchange/importfixture.h"

#include <QRegularExpression>

using namespace crm;

class TestImportRun : public QObject, ImportFixture
{
    Q_OBJECT
private slots:
    void aPreviewShowsProblemsAtTheirCells();
    void aPreviewShowsRowsThatCannotBeRead();
    void whatAFieldTakesIsNamedAsItIsShown();
    void aRejectedRowNamesItsLineOnce();
    void severalAddressesInOneCellAreOneEach();
    void severalEMailsMayStandBesideEachOther_data();
    void severalEMailsMayStandBesideEachOther();
    void aBirthdayWithoutAYearIsNoted();
    void aNameThatTwoRecordsShareIsRefused();
    void ofTwoPeopleWithOneNameTheColleagueIsMeant();
    void fillingBlanksNeverOverwrites();
    void overwritingSkippingAndCreating_data();
    void overwritingSkippingAndCreating();
    void whatHoldsAnywayOverwritesToo();
    void aSubjectTheFileDoesNotGiveOverwritesNone();
    void casesAreKnownByTheirNumber();
    void aNumberThatIsKnownMakesNoSecondCase();
    void aRowThatOnlyLinksChangesItsRecord();
    void unmappedColumnsCanStayInANote();
    void parentsMayStandFurtherDown();
    void aCancelledImportWritesNothing();
    void aRepeatedHeaderIsNobody();
    void missingFieldsAtTheEndAreEmpty();
    void rowsInPiecesAreRefused();
    void whatIsNoAddressIsAProblemOfItsCell();
    void aCurrencyThatWasTakenIsSaid();
    void aZeroByteIsAProblemOfItsCell();
};

void TestImportRun::aPreviewShowsProblemsAtTheirCells()
{
    TestDb db;
    const auto path = write("name,email,birthday\nAnna Lee,a@x.example,1990-02-30\nBo Yu,b@x.example,1991-03-02\n");
    const auto preview = await(previewImport(db.store, guessed(path, "person"), path));
    QVERIFY(bool(preview));
    QCOMPARE(preview->preview.size(), 2);
    QCOMPARE(preview->preview.at(0).state, ImportRow::Rejected);
    QVERIFY(preview->preview.at(0).cells.at(2).problem.contains("1990-02-30"));
    QVERIFY(preview->preview.at(0).cells.at(0).problem.isEmpty());
    QCOMPARE(preview->preview.at(1).state, ImportRow::Created);
    QCOMPARE(preview->preview.at(1).cells.at(0).value, QString("Bo Yu"));
    QVERIFY(!preview->preview.at(1).cells.at(2).value.isEmpty());
    QCOMPARE(*await(db.store.count({&Person::entity()})), 0);
    QVERIFY(await(db.store.transactions())->isEmpty() || await(db.store.transactions())->first().origin == "system");
}

void TestImportRun::whatAFieldTakesIsNamedAsItIsShown()
{
    TestDb db;
    const auto done = imported(db, "subject,priority\nLeak,frob\n", "service_case");
    QCOMPARE(done.rejected, 1);
    QVERIFY2(done.rejects.first().reason.contains("Urgent"), qPrintable(done.rejects.first().reason));
}

void TestImportRun::aPreviewShowsRowsThatCannotBeRead()
{
    TestDb db;
    const auto path = write("name,email,city\nAnna Lee\nBo Yu,b@x.example,Graz\n");
    const auto preview = await(previewImport(db.store, guessed(path, "person"), path));
    QVERIFY(preview);
    QCOMPARE(preview->preview.size(), 2);
    const auto &refused = preview->preview.at(0);
    QCOMPARE(refused.state, ImportRow::Rejected);
    QCOMPARE(refused.line, 2);
    QCOMPARE(refused.cells.at(0).text, "Anna Lee");
    QVERIFY(refused.problem.contains("fewer"));
    QCOMPARE(preview->rejects.first().sentence(), refused.problem); // the line is named once
}

void TestImportRun::aRejectedRowNamesItsLineOnce()
{
    TestDb db;
    const auto path = write("name,email,city\nAnna Lee,a@x.example,Graz\n\"Bo\n");
    const auto rejects = db.dir.filePath("rejects.csv");
    QVERIFY(await(importFile(db.store, guessed(path, "person"), path, {.rejectsPath = rejects})));
    QFile file(rejects);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.count("Line 3") == 2 && text.contains("\"Line 3, column 1: "), qPrintable(text)); // one per problem
}

void TestImportRun::severalAddressesInOneCellAreOneEach()
{
    TestDb db;
    QCOMPARE(imported(db, "name,email\nAnna Lee,a@x.example ::: anna@home.example\n", "person").created, 1);
    QCOMPARE(await(db.store.records({&Person::entity()}))->first().text("email"), "a@x.example");
    QCOMPARE(*await(db.store.count({&ContactPoint::entity()})), 2);
}

void TestImportRun::severalEMailsMayStandBesideEachOther_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("addresses");
    QTest::newRow("semicolon") << "karl@k.example; karl2@k.example" << QStringList{"karl2@k.example", "karl@k.example"};
    QTest::newRow("comma") << "karl@k.example,karl2@k.example" << QStringList{"karl2@k.example", "karl@k.example"};
    QTest::newRow("one at the end") << "karl@k.example;" << QStringList{"karl@k.example"};
    QTest::newRow("both ways") << "a@k.example; b@k.example ::: c@k.example"
                               << QStringList{"a@k.example", "b@k.example", "c@k.example"};
}

void TestImportRun::severalEMailsMayStandBesideEachOther()
{
    QFETCH(QString, cell);
    QFETCH(QStringList, addresses);
    TestDb db;
    QCOMPARE(imported(db, QString("name,email\nKarl K,\"%1\"\n").arg(cell).toUtf8(), "person").created, 1);
    QCOMPARE(await(db.store.records({&Person::entity()}))->first().text("email"),
        cell.section(QRegularExpression("[;,]"), 0, 0));
    QStringList kept;
    const auto points = *await(db.store.records({&ContactPoint::entity()}));
    for (const auto &point : points)
        kept.append(point.text("value"));
    kept.sort();
    QCOMPARE(kept, addresses);
}

void TestImportRun::aBirthdayWithoutAYearIsNoted()
{
    TestDb db;
    const auto done = imported(db, "name,birthday\nAnna Lee,--12-10\nBo Yu,1991-03-02\nCy Wu,--13-40\n", "person");
    QCOMPARE(done.created, 2);
    QCOMPARE(done.rejected, 1); // no day of any year
    const auto people = *await(db.store.records({&Person::entity(), {}, {{"name"}}}));
    QVERIFY(people.first().isNull("birthday"));
    QCOMPARE(people.last().text("birthday"), "1991-03-02");
    QString kept = people.first().text("notes");
    const auto notes = *await(db.store.records({&Note::entity()}));
    for (const auto &note : notes)
        kept += note.text("body");
    QVERIFY2(kept.contains("Birthday: --12-10"), qPrintable(kept));
}

void TestImportRun::aNameThatTwoRecordsShareIsRefused()
{
    TestDb db;
    QVERIFY(bool(db.put(Organisation{.id = Id::make(), .name = "Nord"})));
    QVERIFY(bool(db.put(Organisation{.id = Id::make(), .name = "NORD"})));
    const auto done = imported(db, "first name,last name,company\nAnn,Lee,nord\nBob,Lee,Nord\n", "person");
    QCOMPARE(done.created, 1); // as written it is the only one
    QCOMPARE(done.rejected, 1);
    QVERIFY(done.rejects.first().reason.contains("nord"));
    QCOMPARE(done.rejects.first().column, QString("company"));
}

void TestImportRun::ofTwoPeopleWithOneNameTheColleagueIsMeant()
{
    TestDb db;
    const Organisation nord{.id = Id::make(), .name = "Nord"};
    const Person there{.id = Id::make(), .name = "Ann Lee", .organisation = {nord.id}};
    QVERIFY(bool(db.put(nord)));
    QVERIFY(bool(db.put(Person{.id = Id::make(), .name = "Ann Lee"})));
    QVERIFY(bool(db.put(there)));
    QCOMPARE(imported(db, "deal name,contact,company,stage\nBig one,Ann Lee,Nord,Lead\n", "opportunity").created, 1);
    QCOMPARE(await(db.store.records({&Opportunity::entity()}))->first().reference("person"), there.id);
}

void TestImportRun::fillingBlanksNeverOverwrites()
{
    TestDb db;
    QVERIFY(
        bool(db.put(Organisation{.id = Id::make(), .name = "Nord", .industry = "Fish", .email = "old@nord.example"})));
    const auto done
        = imported(db, "company name,industry,city,email\nNORD,Meat,Oslo,new@nord.example\n", "organisation");
    QCOMPARE(done.updated, 1);
    const auto stored = *await(db.store.records({&Organisation::entity()}));
    const auto &nord = stored.first();
    QCOMPARE(nord.text("industry"), QString("Fish"));
    QCOMPARE(nord.text("city"), QString("Oslo"));
    QCOMPARE(nord.text("email"), QString("old@nord.example"));
    QCOMPARE(*await(db.store.count({&ContactPoint::entity()})), 2); // the new address is kept beside the old one
}

void TestImportRun::overwritingSkippingAndCreating_data()
{
    QTest::addColumn<int>("policy");
    QTest::addColumn<QString>("industries");
    QTest::newRow("overwrite") << int(OnMatch::Overwrite) << "Meat";
    QTest::newRow("skip") << int(OnMatch::Skip) << "Fish";
    QTest::newRow("create") << int(OnMatch::Create) << "Fish,Meat";
}

void TestImportRun::overwritingSkippingAndCreating()
{
    QFETCH(int, policy);
    QFETCH(QString, industries);
    TestDb db;
    QVERIFY(bool(db.put(Organisation{.id = Id::make(), .name = "Nord", .industry = "Fish"})));
    const auto path = write("company name,industry\nNord,Meat\n");
    auto plan = guessed(path, "organisation");
    plan.onMatch = OnMatch(policy);
    QVERIFY(bool(await(importFile(db.store, plan, path))));
    QStringList found;
    const auto organisations = *await(db.store.records({&Organisation::entity(), {}, {{"rid"}}}));
    for (const auto &record : organisations)
        found.append(record.text("industry"));
    QCOMPARE(found.join(u','), industries);
}

void TestImportRun::whatHoldsAnywayOverwritesToo()
{
    TestDb db;
    const auto drift = Id::make();
    QVERIFY(bool(db.put(
        ServiceCase{.id = drift, .subject = "Sensor drifts", .priority = Priority::Urgent, .externalId = "T1"})));
    const auto path = write("external id,priority\nT1,normal\n");
    auto plan = guessed(path, "service_case");
    plan.match = {{"external_id"}};
    plan.onMatch = OnMatch::Overwrite;
    const auto done = await(importFile(db.store, plan, path));
    QVERIFY(done);
    QCOMPARE(done->updated, 1);
    QCOMPARE(db.get<ServiceCase>(drift).priority, Priority::Normal);
}

void TestImportRun::aSubjectTheFileDoesNotGiveOverwritesNone()
{
    TestDb db;
    const auto drift = Id::make();
    QVERIFY(bool(db.put(ServiceCase{.id = drift, .subject = "Sensor drifts", .externalId = "T1"})));
    const auto path = write("external id,category,decision\nT1,Sensors,Replace it\nT2,Lenses,Repair it\n");
    auto plan = guessed(path, "service_case");
    plan.match = {{"external_id"}};
    plan.onMatch = OnMatch::Overwrite;
    const auto done = await(importFile(db.store, plan, path));
    QVERIFY(done);
    QCOMPARE(done->updated, 1);
    QCOMPARE(db.get<ServiceCase>(drift).subject, "Sensor drifts");
    QCOMPARE(db.get<ServiceCase>(drift).decision, "Replace it");
    QCOMPARE(*await(db.store.count({&ServiceCase::entity(), Filter::equals("subject", "Lenses")})), 1);
}

void TestImportRun::casesAreKnownByTheirNumber()
{
    TestDb db;
    const auto drift = Id::make();
    QVERIFY(bool(db.put(ServiceCase{.id = drift, .subject = "Sensor drifts"})));
    const auto number = db.get<ServiceCase>(drift).number;
    QVERIFY(!number.isEmpty());
    const auto done = imported(db,
        "subject,channel,date,service_case\nAsked when,call,2026-01-05," + number.toUtf8()
            + "\nAsked again,call,2026-01-06,sensor drifts\n",
        "activity");
    QCOMPARE(done.created, 2);
    QCOMPARE(*await(db.store.count({&ServiceCase::entity()})), 1);
    const auto calls = await(db.store.records({&Activity::entity()}));
    for (const auto &call : *calls)
        QCOMPARE(call.reference("service_case"), drift);
}

void TestImportRun::aNumberThatIsKnownMakesNoSecondCase()
{
    TestDb db;
    const ServiceCase drift{.id = Id::make(), .subject = "Sensor drifts"};
    QVERIFY(db.put(drift));
    const auto number = db.get<ServiceCase>(drift.id).number.toUtf8();
    const auto path = write("number,subject,facts\n" + number + ",Another one,At noon\n");
    QCOMPARE(await(importFile(db.store, guessed(path, "service_case"), path))->updated, 1);
    QCOMPARE(*await(db.store.count({&ServiceCase::entity()})), 1);
    QCOMPARE(db.get<ServiceCase>(drift.id).subject, QString("Sensor drifts")); // only blanks are filled
    QCOMPARE(db.get<ServiceCase>(drift.id).facts, QString("At noon"));
}

void TestImportRun::aRowThatOnlyLinksChangesItsRecord()
{
    TestDb db;
    QVERIFY(db.put(Organisation{.id = Id::make(), .name = "Acme Holding"}));
    QVERIFY(db.put(Organisation{.id = Id::make(), .name = "Acme North"}));
    const auto done = imported(db, "name,parent\nAcme North,Acme Holding\n", "organisation");
    QCOMPARE(done.updated, 1);
    QCOMPARE(done.skipped, 0);
    QCOMPARE(imported(db, "name,parent\nAcme North,Acme Holding\n", "organisation").skipped, 1);
}

void TestImportRun::unmappedColumnsCanStayInANote()
{
    TestDb db;
    const auto path = write("name,shoe size,email\nAnna Lee,38,a@x.example\n");
    auto plan = guessed(path, "person");
    plan.unmapped = Unmapped::Note;
    const auto done = await(importFile(db.store, plan, path));
    QCOMPARE(done->unmapped, QStringList{"shoe size"});
    QCOMPARE(await(db.store.records({&Note::entity()}))->first().text("body"), QString("shoe size: 38"));
}

void TestImportRun::parentsMayStandFurtherDown()
{
    TestDb db;
    const auto done
        = imported(db, "company name,parent company\nChild,Mother\nOther,Nowhere\nMother,\n", "organisation");
    QCOMPARE(done.created, 3);
    QCOMPARE(done.alsoCreated.value("organisation"), 1);
    QCOMPARE(*await(db.store.count({&Organisation::entity()})), 4);
    const auto children
        = await(db.store.select({&Organisation::entity(), Filter::equals("name", "Child")}, {"parent"}));
    QCOMPARE(children->first().cells.first().toString(), QString("Mother"));
}

void TestImportRun::aCancelledImportWritesNothing()
{
    TestDb db;
    QByteArray rows = "name,email\n";
    for (int i = 0; i < 3000; ++i)
        rows += "Person " + QByteArray::number(i) + ",p" + QByteArray::number(i) + "@x.example\n";
    const auto path = write(rows);
    const auto cancel = std::make_shared<std::atomic_bool>(false);
    double seen = 0;
    const auto done = await(importFile(
        db.store, guessed(path, "person"), path, {},
        [&](double part) {
            seen = part;
            cancel->store(true);
        },
        cancel));
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Cancelled);
    QVERIFY(seen > 0 && seen <= 1);
    QCOMPARE(*await(db.store.count({&Person::entity()})), 0);
}

void TestImportRun::aRepeatedHeaderIsNobody()
{
    TestDb db;
    const auto done = imported(db, "Name,City\nAnna,Bonn\n\xEF\xBB\xBFName,City\nBo,Ulm\n", "person");
    QCOMPARE(done.created, 2);
    QCOMPARE(done.rejected, 1);
    QCOMPARE(done.rejects.first().line, 3);
}

void TestImportRun::missingFieldsAtTheEndAreEmpty()
{
    TestDb db;
    const auto done = imported(db, "name,email,city\nAnna Lee,a@x.example\nBo Yu,b@x.example,Graz\n", "person");
    QCOMPARE(done.created, 2);
    QCOMPARE(done.rejected, 0);
}

/// What a line break outside of quotes has split, and what a file breaks off in, is nobody's.
void TestImportRun::rowsInPiecesAreRefused()
{
    TestDb db;
    const auto split = imported(db, "name,email,city\nAnna Lee,a@x.exa\nmple,Bonn\nBo Yu,b@x.example,Graz\n", "person");
    QCOMPARE(split.created, 1);
    QCOMPARE(split.rejected, 2);
    const auto cut = imported(db, "name,email,city\nCleo,c@x.example,Ulm\nDan,d@x.exa", "person");
    QCOMPARE(cut.created, 1);
    QCOMPARE(cut.rejected, 1);
}

void TestImportRun::whatIsNoAddressIsAProblemOfItsCell()
{
    TestDb db;
    const QByteArray file("name,email,phone,website\nAnna,not-an-email,+49 30 1234567,\nBo,b@x.example,abc,\n"
                          "Cy,c@x.example,,javascript:alert(1)\nDi,-,-,www.x.example\nEd,e@x.example,0800 CALL,\n");
    const auto done = imported(db, file, "person");
    QCOMPARE(done.created, 2);
    QCOMPARE(done.rejects.size(), 3);
    QCOMPARE(done.rejects.at(0).column, QString("email"));
    QCOMPARE(done.rejects.at(1).column, QString("phone"));
    QCOMPARE(done.rejects.at(2).column, QString("website"));
}

void TestImportRun::aCurrencyThatWasTakenIsSaid()
{
    TestDb db;
    const auto done = imported(db, "Deal name,Stage,Amount\nBig,Negotiation,100\nNone,Negotiation,-\n", "opportunity");
    QCOMPARE(done.created, 2);
    QCOMPARE(done.remarks.filter("EUR").size(), 1);
}

void TestImportRun::aZeroByteIsAProblemOfItsCell()
{
    TestDb db;
    const auto done = imported(db, QByteArray("Name,City\nAnna,Bo\0nn\nBo,Ulm\n", 27), "person");
    QCOMPARE(done.created, 1);
    QCOMPARE(done.rejects.value(0).column, QString("City"));
    QCOMPARE(done.rejects.value(0).line, 2);
}

CRM_TEST(TestImportRun)
#include "tst_importrun.moc"
