// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/note.h"
#include "db/entities/opportunity.h"

#include "models/exchange/exporter.h"
#include "tests/models/exchange/importfixture.h"

using namespace crm;

class TestImportDeals : public QObject, ImportFixture
{
    Q_OBJECT
private slots:
    void aDealKeepsItsProbabilityAndItsLastDay();
    void aProbabilityWrittenAsAPartOfOneIsPercent();
    void aProbabilityOfOnePercentStaysOne();
    void aContactWrittenWithItsAddressIsFoundByIt();
    void ofSeveralContactsTheOthersStayInWords();
    void anAddressWithBlanksIsRefused_data();
    void anAddressWithBlanksIsRefused();
    void dealsWithoutANumberAreFoundByNameAndCompany();
    void rowsThatNothingMatchesAreTold();
    void whatIsExportedTellsPeopleOfOneNameApart();
    void aStageOfAnotherPipelineIsFoundByItsName();
    void aStageFromTheValueMapCountsByItsType();
    void amountsInShortAreRead();
    void theCloseDateOfAnOpenDealIsExpected();
    void anOpenDealIsNotClosedByFillingBlanks();
    void aDealThatIsClosedKeepsItsDay();
    void aStatusBesideTheStageTellsHowADealEnded();
    void aDealWithoutADayOfOpeningGetsNone();
    void aRefusedRowLeavesNothingBehind();
    void aDealThatKeepsItsStageBringsNoNewOne();
    void newStagesStandWhereTheirNamesUsuallyDo_data();
    void newStagesStandWhereTheirNamesUsuallyDo();
};

void TestImportDeals::aDealKeepsItsProbabilityAndItsLastDay()
{
    TestDb db;
    const auto done = imported(db,
        "name,stage,probability,expected close,pipeline\nA,Lead,15,2026-09-01,\nB,Cerrada ganada,90,2025-02-03,\n"
        "C,Pitch,35,2026-08-01,Partners\n",
        "opportunity");
    QCOMPARE(done.created, 3);
    QHash<QString, Opportunity> deals;
    const auto stored = await(db.store.records({&Opportunity::entity()}));
    for (const auto &deal : *stored)
        deals.insert(deal.title(), deal.as<Opportunity>());
    QCOMPARE(deals["A"].probability, 15);
    QVERIFY(deals["A"].probabilityOverridden);
    QCOMPARE(deals["B"].stage.id, db.stage("won"));
    QCOMPARE(deals["B"].closedAt, QDate(2025, 2, 3));
    QCOMPARE(*await(db.store.count({&Pipeline::entity(), Filter::equals("name", "Partners")})), 1);
    QCOMPARE(*await(db.store.count({&Stage::entity(), Filter::equals("pipeline.name", "Partners")})), 3);
}

/// HubSpot's “Deal probability”.
void TestImportDeals::aProbabilityWrittenAsAPartOfOneIsPercent()
{
    TestDb db;
    const auto path = write("Deal Name,Deal Stage,Deal probability\nA,Lead,0.2\nB,Lead,0.05\nC,Lead,1\nD,Lead,\n");
    const auto plan = ImportPlan::fromJson(guessed(path, "opportunity").toJson()); // also from the profile it becomes
    QVERIFY(bool(plan));
    const auto done = await(importFile(db.store, *plan, path));
    QVERIFY(bool(done));
    QCOMPARE(done->created, 4);
    QHash<QString, QVariant> probabilities;
    const auto deals = await(db.store.records({&Opportunity::entity()}));
    for (const auto &deal : *deals)
        probabilities.insert(deal.title(), deal.value("probability"));
    QCOMPARE(probabilities["A"].toInt(), 20);
    QCOMPARE(probabilities["B"].toInt(), 5);
    QCOMPARE(probabilities["C"].toInt(), 100);
}

void TestImportDeals::aProbabilityOfOnePercentStaysOne()
{
    TestDb db;
    QCOMPARE(imported(db, "name,stage,probability\nA,Lead,1\nB,Lead,0\n", "opportunity").created, 2);
    QCOMPARE(*await(db.store.count({&Opportunity::entity(), Filter::equals("probability", 1)})), 1);
}

/// HubSpot's “Associated Contact” and “Contact owner”.
void TestImportDeals::aContactWrittenWithItsAddressIsFoundByIt()
{
    TestDb db;
    QVERIFY(imported(db, "name,email\nMaria Rossi,maria@rossi.example\n", "person").created == 1);
    QVERIFY(imported(db, "name\nTom Owner\n", "user").created == 1);
    const auto people = *await(db.store.count({&Person::entity()}));
    const auto users = *await(db.store.count({&User::entity()}));
    const auto done = imported(db,
        "Deal Name,Deal Stage,Contact,Owner\nA,Lead,M. Rossi (Maria@Rossi.example),Tom Owner (tom@us.example)\n"
        "B,Lead,New One <new@one.example>,Tom Owner (tom@us.example)\n",
        "opportunity");
    QCOMPARE(done.created, 2);
    QCOMPARE(*await(db.store.count({&User::entity()})), users);
    QCOMPARE(*await(db.store.count({&Person::entity()})), people + 1);
    QCOMPARE(*await(db.store.count({&Opportunity::entity(), Filter::equals("person.name", "Maria Rossi")})), 1);
    const auto made = await(db.store.records({&Person::entity(), Filter::equals("name", "New One")}));
    QCOMPARE(made->size(), 1);
    QCOMPARE(made->first().text("email"), QString("new@one.example"));
}

void TestImportDeals::ofSeveralContactsTheOthersStayInWords()
{
    TestDb db;
    const auto done
        = imported(db, "Deal Name,Deal Stage,Contact\nA,Lead,Ann (a@x.example);Bo (b@x.example)\n", "opportunity");
    QCOMPARE(done.created, 1);
    QCOMPARE(*await(db.store.count({&Opportunity::entity(), Filter::equals("person.email", "a@x.example")})), 1);
    QCOMPARE(*await(db.store.count({&Person::entity(), Filter::equals("email", "b@x.example")})), 0);
    const auto notes = await(db.store.records({&Note::entity()}));
    QCOMPARE(notes->size(), 1);
    QVERIFY(notes->first().text("body").contains("Contact: Bo (b@x.example)"));
}

void TestImportDeals::anAddressWithBlanksIsRefused_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("a blank") << QByteArray("a b@c.example");
    QTest::newRow("two @") << QByteArray("bob@@bad.example");
}

void TestImportDeals::anAddressWithBlanksIsRefused()
{
    QFETCH(QByteArray, address);
    TestDb db;
    const auto people = imported(db, "name,email\nAnn Lee," + address + "\n", "person");
    QCOMPARE(people.rejected, 1);
    QCOMPARE(people.rejects.first().column, QString("email"));
    const auto deals = imported(db, "Deal Name,Deal Stage,Contact\nA,Lead," + address + "\n", "opportunity");
    QCOMPARE(deals.rejected, 1);
    QCOMPARE(deals.rejects.first().column, QString("Contact"));
    QCOMPARE(*await(db.store.count({&Person::entity()})), 0);
}

void TestImportDeals::dealsWithoutANumberAreFoundByNameAndCompany()
{
    TestDb db;
    const QByteArray file = "Deal Name,Company,Deal Stage\nRoof,Sun AG,Lead\nRoof,Moon AG,Lead\n";
    QCOMPARE(imported(db, file, "opportunity").created, 2);
    const auto again = imported(db, file, "opportunity");
    QCOMPARE(again.created, 0);
    QCOMPARE(again.skipped, 2);
}

void TestImportDeals::rowsThatNothingMatchesAreTold()
{
    TestDb db;
    const QByteArray file = "Subject,Due\nRoof,2026-12-24\n";
    QVERIFY(imported(db, file, "task").remarks.filter("makes a new one").isEmpty()); // nothing is there yet
    QCOMPARE(imported(db, file, "task").remarks.filter("makes a new one").size(), 1);
}

void TestImportDeals::whatIsExportedTellsPeopleOfOneNameApart()
{
    const auto columns = exportColumns(Opportunity::entity());
    QCOMPARE(columns.indexOf("person.id"), columns.indexOf("person") + 1);
    QVERIFY(!columns.contains("stage.id"));
    TestDb db;
    const Person one{.id = Id::make(), .name = "Ann Lee"};
    const Person two{.id = Id::make(), .name = "Ann Lee"};
    QVERIFY(await(db.store.commit({"Fill", {Record::from(one), Record::from(two)}})));
    const auto row = [](const char *deal, const Id &id) {
        return QByteArray(deal) + ",Lead,Ann Lee," + id.text().toLatin1() + '\n';
    };
    const QByteArray header = "name,stage,person,person.id\n";
    const auto done = imported(db, header + row("A", one.id) + row("B", two.id), "opportunity");
    QCOMPARE(done.created, 2);
    const auto deals = await(db.store.records({&Opportunity::entity()}));
    for (const auto &deal : *deals)
        QCOMPARE(deal.reference("person"), deal.title() == "A" ? one.id : two.id);
    // In a file from elsewhere the name speaks.
    const auto other = imported(db, header + "C,Lead,Bo Yu," + Id::make().text().toLatin1() + '\n', "opportunity");
    QCOMPARE(other.created, 1);
    QCOMPARE(*await(db.store.count({&Opportunity::entity(), Filter::equals("person.name", "Bo Yu")})), 1);
}

void TestImportDeals::aStageOfAnotherPipelineIsFoundByItsName()
{
    TestDb db;
    const Pipeline service{.id = Id::make(), .name = "Service contracts", .position = 9};
    const Pipeline old{.id = Id::make(), .name = "Old", .position = 10, .archived = true};
    const Stage inquiry{.id = Id::make(), .name = "Inquiry", .pipeline = {service.id}, .position = 1};
    for (const auto &record : {Record::from(service), Record::from(old), Record::from(inquiry),
             Record::from(Stage{.id = Id::make(), .name = "Inquiry", .pipeline = {old.id}, .position = 1})})
        QVERIFY(bool(await(db.store.commit({"Add", {record}}))));
    const auto before = *await(db.store.count({&Stage::entity()}));
    const auto done = imported(db, "deal name,stage\nA,Inquiry\n", "opportunity");
    QCOMPARE(done.created, 1);
    QCOMPARE(done.remarks.filter("Inquiry").size(), 0);
    QCOMPARE(await(db.store.records({&Opportunity::entity()}))->first().reference("stage"), inquiry.id);
    QCOMPARE(*await(db.store.count({&Stage::entity()})), before);
    QCOMPARE(imported(db, "deal name,stage\nB,Pitch\n", "opportunity").remarks.filter("“Pitch” is new").size(), 1);
    const Pipeline partners{.id = Id::make(), .name = "Partners", .position = 11};
    const Stage another{.id = Id::make(), .name = "Inquiry", .pipeline = {partners.id}, .position = 1};
    QVERIFY(bool(await(db.store.commit({"Add", {Record::from(partners), Record::from(another)}}))));
    const auto unclear = imported(db, "deal name,stage\nC,Inquiry\n", "opportunity");
    QCOMPARE(unclear.rejected, 1);
    QVERIFY(unclear.rejects.first().reason.contains("Several pipelines"));
}

void TestImportDeals::aStageFromTheValueMapCountsByItsType()
{
    TestDb db;
    const auto path = write("deal name,stage,amount,close date\nBig,Geschafft,\"1,250.50\",2026-02-01\n");
    auto plan = guessed(path, "opportunity");
    for (auto &column : plan.columns)
        if (column.target == "stage")
            column.values = {{"GESCHAFFT", "type:won"}};
    QCOMPARE(await(importFile(db.store, plan, path))->created, 1);
    const auto deal = await(db.store.records({&Opportunity::entity()}))->first().as<Opportunity>();
    QCOMPARE(db.get<Stage>(deal.stage.id).type, StageType::Won);
    QCOMPARE(*deal.amount.minor, 125050);
    QCOMPARE(deal.closedAt, QDate(2026, 2, 1));
    QCOMPARE(*deal.probability, 100);
}

/// Salesforce and HubSpot have one “Close Date”, which is a plan until the deal is closed.
void TestImportDeals::amountsInShortAreRead()
{
    TestDb db;
    const auto done = imported(db,
        "deal name;stage;amount;currency\nA;Lead;250k;EUR\nB;Lead;1,2 Mio;EUR\nC;Lead;12,50;EUR\nD;Lead;3 dozen;EUR\n",
        "opportunity");
    QCOMPARE(done.created, 3);
    QCOMPARE(done.rejected, 1); // what is no amount is never one
    QHash<QString, qint64> amounts;
    const auto stored = await(db.store.records({&Opportunity::entity()}));
    for (const auto &deal : *stored)
        amounts.insert(deal.title(), deal.value("amount").toLongLong());
    QCOMPARE(amounts.value("A"), 25000000);
    QCOMPARE(amounts.value("B"), 120000000);
    QCOMPARE(amounts.value("C"), 1250);
}

void TestImportDeals::theCloseDateOfAnOpenDealIsExpected()
{
    TestDb db;
    const QByteArray file("Opportunity Name,Stage,Amount,Close Date\nBig,Negotiation,100,12/31/2026\n"
                          "Old,Closed Won,50,9/30/2025\n");
    QCOMPARE(imported(db, file, "opportunity").created, 2);
    const auto deals = await(db.store.records({&Opportunity::entity(), {}, {{"name"}}}));
    QCOMPARE(deals->first().text("expected_close"), QString("2026-12-31"));
    QVERIFY(deals->first().isNull("closed_at"));
    QCOMPARE(deals->last().text("closed_at"), QString("2025-09-30"));
}

void TestImportDeals::anOpenDealIsNotClosedByFillingBlanks()
{
    TestDb db;
    QCOMPARE(imported(db, "external_id,Deal name,Stage,Amount\nD1,Big,Lead,100\n", "opportunity").created, 1);
    const auto before = await(db.store.records({&Opportunity::entity()}))->first();
    const QByteArray row(
        "external_id,Deal name,Stage,Amount,Expected close,Lost reason\nD1,Big,Lost,100,2025-11-28,Price\n");
    auto plan = guessed(write(row), "opportunity");
    QCOMPARE(plan.onMatch, OnMatch::FillBlanks);
    QVERIFY(bool(await(importFile(db.store, plan, write(row)))));
    const auto after = await(db.store.records({&Opportunity::entity()}));
    QCOMPARE(after->size(), 1);
    QCOMPARE(after->first().reference("stage"), before.reference("stage"));
    QVERIFY(after->first().isNull("closed_at"));
    QVERIFY(after->first().isNull("lost_reason"));
    QCOMPARE(after->first().text("expected_close"), "2025-11-28"); // was blank
    plan.onMatch = OnMatch::Overwrite;
    QVERIFY(bool(await(importFile(db.store, plan, write(row)))));
    QCOMPARE(await(db.store.records({&Opportunity::entity()}))->first().text("closed_at"), "2025-11-28");
}

void TestImportDeals::aDealThatIsClosedKeepsItsDay()
{
    TestDb db;
    QCOMPARE(imported(db, "external_id,Deal name,Stage,Closed on\nD1,Big,Lost,2025-10-14\n", "opportunity").created, 1);
    const auto stored = [&db] { return await(db.store.records({&Opportunity::entity()}))->first(); };
    const auto overwrite = [&](const QByteArray &file) {
        auto plan = guessed(write(file), "opportunity");
        plan.onMatch = OnMatch::Overwrite;
        QCOMPARE(await(importFile(db.store, plan, write(file)))->updated, 1);
    };
    overwrite("external_id,Deal name,Stage,Expected close\nD1,Big,Lost,2025-11-25\n");
    QCOMPARE(stored().text("expected_close"), "2025-11-25");
    QCOMPARE(stored().text("closed_at"), "2025-10-14");
    overwrite("external_id,Deal name,Stage,Expected close\nD1,Big,Won,2025-11-27\n"); // another end, on another day
    QCOMPARE(stored().text("closed_at"), "2025-11-27");
    overwrite("external_id,Deal name,Stage,Closed on\nD1,Big,Won,2025-11-28\n"); // said in so many words
    QCOMPARE(stored().text("closed_at"), "2025-11-28");
}

/// Pipedrive leaves a deal in the stage where it was won or lost.
void TestImportDeals::aStatusBesideTheStageTellsHowADealEnded()
{
    TestDb db;
    const QByteArray file("Deal - Title,Deal - Stage,Deal - Status,Deal - Deal closed on\n"
                          "A,Proposal,Won,2025-02-03\nB,Lead,Lost,2025-03-04\nC,Proposal,Open,\nD,Lead,Deleted,\n");
    QCOMPARE(imported(db, file, "opportunity").created, 4);
    QStringList found;
    const auto deals = await(db.store.select({&Opportunity::entity(), {}, {{"name"}}}, {"stage.type", "closed_at"}));
    for (const auto &row : *deals)
        found.append(row.cells[0].toString() + ' ' + row.cells[1].toString());
    QCOMPARE(found, QStringList({"won 2025-02-03", "lost 2025-03-04", "open ", "open "}));
}

/// The day of the import would make every deal look new.
void TestImportDeals::aDealWithoutADayOfOpeningGetsNone()
{
    TestDb db;
    const QByteArray file("Deal name,Stage,Opened on,Closed on\nA,Negotiation,,\nB,Closed Won,,2025-02-03\n"
                          "C,Negotiation,2025-01-31,\n");
    const auto done = imported(db, file, "opportunity");
    QCOMPARE(done.created, 3);
    QCOMPARE(done.remarks.filter("opened").size(), 1);
    const auto deals = await(db.store.records({&Opportunity::entity(), {}, {{"name"}}}));
    QVERIFY(deals->at(0).isNull("opened_on"));
    QVERIFY(deals->at(1).isNull("opened_on"));
    QCOMPARE(deals->at(2).text("opened_on"), QString("2025-01-31"));
    auto own = Record::blank(Opportunity::entity());
    own.setValue("name", "D");
    own.setReference("stage", db.stage("open"));
    QVERIFY(await(db.store.commit({"Add", {own}})));
    const auto added = await(db.store.fetch(Opportunity::entity(), {own.id}));
    QVERIFY(!added->first().isNull("opened_on"));
}

/// Neither of a new deal nor of a stored one; a later row with the same stage makes it all the same.
void TestImportDeals::aRefusedRowLeavesNothingBehind()
{
    TestDb db;
    const auto stages = *await(db.store.count({&Stage::entity()}));
    QCOMPARE(imported(db, "external_id,name,stage\nD,Delta,Lead\n", "opportunity").created, 1);
    const auto write = [&](const QByteArray &rows) {
        const auto path = this->write("external_id,name,stage,amount,currency\n" + rows);
        auto plan = guessed(path, "opportunity");
        plan.onMatch = OnMatch::Overwrite;
        const auto done = await(importFile(db.store, plan, path));
        return done ? *done : ImportResult{};
    };
    const auto refused = write("D,Delta,Nowhere,10,XXQ\nE,Echo,Nowhere,10,XXQ\n");
    QCOMPARE(refused.rejected, 2);
    QCOMPARE(refused.rejects.value(0).reason, QString("“XXQ” is not a currency code such as EUR or USD."));
    QVERIFY(refused.alsoCreated.isEmpty());
    QVERIFY2(!refused.remarks.join(u' ').contains("Nowhere"), qPrintable(refused.remarks.join(u' ')));
    QCOMPARE(*await(db.store.count({&Stage::entity()})), stages);
    const auto mixed = write("D,Delta,Nowhere,10,XXQ\nF,Foxtrot,Nowhere,10,EUR\n");
    QCOMPARE(mixed.rejected, 1);
    QCOMPARE(mixed.created, 1);
    QCOMPARE(*await(db.store.count({&Opportunity::entity(), Filter::equals("stage.name", "Nowhere")})), 1);
}

void TestImportDeals::aDealThatKeepsItsStageBringsNoNewOne()
{
    TestDb db;
    const auto stages = *await(db.store.count({&Stage::entity()}));
    QCOMPARE(imported(db, "external_id,name,stage\nD,Delta,Lead\n", "opportunity").created, 1);
    const auto filled = imported(db, "external_id,name,stage,next_step\nD,Delta,Nowhere,Call\n", "opportunity");
    QCOMPARE(filled.updated, 1);
    QVERIFY(filled.alsoCreated.isEmpty());
    QCOMPARE(*await(db.store.count({&Stage::entity()})), stages);
}

void TestImportDeals::newStagesStandWhereTheirNamesUsuallyDo_data()
{
    QTest::addColumn<QByteArray>("rows"); // deal name, stage, pipeline
    QTest::addColumn<QString>("order");
    QTest::newRow("among those there are") << QByteArray("A,Engaging,\nB,Prospecting,\nC,Pitch,\nD,Verbal yes,\n")
                                           << "Lead 10, Prospecting 10, Qualified 25, Engaging 40, Proposal 50, "
                                              "Negotiation 75, Verbal yes 75, Pitch 20, Won 100, Lost 0";
    QTest::newRow("in a pipeline of their own")
        << QByteArray("A,Pitch,Partners\nB,Vertragsverhandlung,Partners\nC,Angebot gesendet,Partners\nD,Erstes "
                      "Gespräch,Partners\nE,Prospección,Partners\n")
        << "Prospección 10, Angebot gesendet 50, Vertragsverhandlung 75, Pitch 20, Erstes Gespräch 20, Won 100, Lost 0";
}

void TestImportDeals::newStagesStandWhereTheirNamesUsuallyDo()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, order);
    TestDb db;
    const auto done = imported(db, "name,stage,pipeline\n" + rows, "opportunity");
    QCOMPARE(done.rejected, 0);
    const auto pipeline = rows.contains("Partners") ? "Partners" : "Sales";
    const auto stages = await(
        db.store.records({&Stage::entity(), Filter::equals("pipeline.name", pipeline), {{"position"}, {"id"}}}));
    QStringList names;
    for (const auto &record : *stages)
        names.append(record.title() + u' ' + record.text("probability"));
    QCOMPARE(names.join(", "), order);
    const auto said = done.remarks.value(0); // the one that the wizard shows
    QVERIFY2(said.contains(pipeline) && said.contains("Pitch (20 %)") && !said.contains("Won"), qPrintable(said));
}

CRM_TEST(TestImportDeals)
#include "tst_importdeals.moc"
