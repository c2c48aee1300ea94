// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importguess.h"
#include "models/exchange/importrun.h"

#include "db/entities/note.h"

#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

class TestImportRun : public QObject
{
    Q_OBJECT
private slots:
    void aPreviewShowsProblemsAtTheirCells();
    void aNameThatTwoRecordsShareIsRefused();
    void ofTwoPeopleWithOneNameTheColleagueIsMeant();
    void fillingBlanksNeverOverwrites();
    void overwritingSkippingAndCreating_data();
    void overwritingSkippingAndCreating();
    void unmappedColumnsCanStayInANote();
    void parentsMayStandFurtherDown();
    void aStageFromTheValueMapCountsByItsType();
    void aCancelledImportWritesNothing();

private:
    QString write(const QByteArray &bytes);
    ImportPlan guessed(const QString &path, const QByteArray &entity) { return guessImport(path, entity)->plan; }
    ImportResult imported(TestDb &db, const QByteArray &bytes, const QByteArray &entity);
    QTemporaryDir m_dir;
    int m_files = 0;
};

QString TestImportRun::write(const QByteArray &bytes)
{
    QFile file(m_dir.filePath(QStringLiteral("%1.csv").arg(++m_files)));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

ImportResult TestImportRun::imported(TestDb &db, const QByteArray &bytes, const QByteArray &entity)
{
    const auto path = write(bytes);
    const auto done = await(importFile(db.store, guessed(path, entity), path));
    return done ? *done : ImportResult{};
}

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

void TestImportRun::aStageFromTheValueMapCountsByItsType()
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

CRM_TEST(TestImportRun)
#include "tst_importrun.moc"
