// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importcell.h"
#include "models/exchange/importguess.h"
#include "models/exchange/importplan.h"

#include "db/entities/activity.h"

#include "tests/support/test.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace crm;

class TestImportPlan : public QObject
{
    Q_OBJECT
private slots:
    void aProfileIsReadBackAsItWasWritten();
    void wrongProfilesAreNamed_data();
    void wrongProfilesAreNamed();
    void columnsAreFoundByTheirHeader();
    void namesMatchWithoutCaseAccentsAndPunctuation();
    void choicesAreUnderstoodInOtherWords();
    void aGuessSettlesDatesOfTheWholeFile();
    void aNumberThatRowsShareIsNoIdentity();
    void theOtherPartOfANameIsSeenInTheRows_data();
    void theOtherPartOfANameIsSeenInTheRows();
};

void TestImportPlan::aProfileIsReadBackAsItWasWritten()
{
    ImportPlan plan{
        .entity = "opportunity", .source = {.encoding = "windows-1252", .format = {.delimiter = ';', .quote = '\''}}};
    plan.columns = {{.index = 0, .header = "Wert", .target = "amount", .mark = DecimalMark::Comma},
        {.index = 1, .header = "Phase", .target = "stage", .createMissing = true, .values = {{"Zu", "type:won"}}},
        {.index = 2, .header = "Ende", .target = "closed_at", .date = {DateOrder::MDY, 2030, true}}};
    plan.defaults = {{"source", "Messe"}};
    plan.currency = "CHF";
    plan.match = {{"external_id"}, {"name", "organisation"}};
    plan.onMatch = OnMatch::Overwrite;
    plan.unmapped = Unmapped::Note;
    const auto read = ImportPlan::fromJson(plan.toJson());
    QVERIFY2(bool(read), read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->toJson(), plan.toJson());
    QCOMPARE(read->columns.at(2).date.order, DateOrder::MDY);
    QCOMPARE(read->columns.at(1).values.value("Zu"), QString("type:won"));
    QVERIFY(read->onMatch == OnMatch::Overwrite && read->unmapped == Unmapped::Note);
}

void TestImportPlan::wrongProfilesAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("names");
    QTest::newRow("no entity") << QByteArray(R"({"columns": {"a": "name"}})") << "entity";
    QTest::newRow("no columns") << QByteArray(R"({"entity": "person"})") << "columns";
    QTest::newRow("unknown field") << QByteArray(R"({"entity": "person", "columns": {"a": "wings"}})") << "wings";
    QTest::newRow("unknown order") << QByteArray(
        R"({"entity": "person", "columns": [{"column": "a", "field": "birthday", "dates": "YDM"}]})")
                                   << "dates";
    QTest::newRow("unknown currency") << QByteArray(
        R"({"entity": "product", "currency": "Taler", "columns": {"a": "name"}})")
                                      << "Taler";
    QTest::newRow("unknown encoding") << QByteArray(
        R"({"entity": "person", "encoding": "UTF-7", "columns": {"a": "name"}})")
                                      << "UTF-7";
    QTest::newRow("long delimiter") << QByteArray(
        R"({"entity": "person", "delimiter": "::", "columns": {"a": "name"}})")
                                    << "delimiter";
    QTest::newRow("one field twice") << QByteArray(R"({"entity": "person", "columns": {"a": "name", "b": "name"}})")
                                     << "name";
    QTest::newRow("unknown match") << QByteArray(
        R"({"entity": "person", "match": [["wings"]], "columns": {"a": "name"}})")
                                   << "wings";
    QTest::newRow("unknown policy") << QByteArray(
        R"({"entity": "person", "on_match": "guess", "columns": {"a": "name"}})")
                                    << "on_match";
    QTest::newRow("unknown rest") << QByteArray(
        R"({"entity": "person", "unmapped": "bogus", "columns": {"a": "name"}})")
                                  << "unmapped";
    QTest::newRow("unknown key") << QByteArray(R"({"entity": "person", "onmatch": "skip", "columns": {"a": "name"}})")
                                 << "onmatch";
    QTest::newRow("unknown key of a column")
        << QByteArray(R"({"entity": "person", "columns": [{"column": "a", "target": "name"}]})") << "target";
}

void TestImportPlan::wrongProfilesAreNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, names);
    const auto read = ImportPlan::fromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Usage);
    QVERIFY2(read.error().message.contains(names), qPrintable(read.error().message));
}

void TestImportPlan::columnsAreFoundByTheirHeader()
{
    auto plan = *ImportPlan::fromJson(
        QJsonDocument::fromJson(R"({"entity": "person", "columns": {"Full Name": "name", "Mail": "email"}})").object());
    QVERIFY(bool(placeColumns(plan, {"mail", "x", "full name"})));
    QCOMPARE(plan.columnFor("name")->index, 2);
    QCOMPARE(plan.columnFor("email")->index, 0);
    QCOMPARE(plan.columns.size(), 3); // the one it does not name is told as unmapped, or noted
    QCOMPARE(plan.columns.last().header, QString("x"));
    QVERIFY(plan.columns.last().target.isEmpty());
    const auto missing = placeColumns(plan, {"mail", "x"});
    QVERIFY(!missing);
    QVERIFY(missing.error().message.contains("Full Name"));
}

void TestImportPlan::namesMatchWithoutCaseAccentsAndPunctuation()
{
    QCOMPARE(squeezed("GTXPro"), squeezed("gtx pro"));
    QCOMPARE(squeezed("Müller & Söhne, GmbH"), squeezed("MULLER SOHNE GMBH"));
    QVERIFY(squeezed("GTX Pro") != squeezed("GTX Plus Pro"));
    QVERIFY(!squeezed("???").isEmpty());
    QVERIFY(squeezed("北京") != squeezed("上海"));
    QVERIFY(squeezed("Café 𠮷") != squeezed("Café 𠮸"));
}

void TestImportPlan::choicesAreUnderstoodInOtherWords()
{
    const auto &cases = ServiceCase::entity();
    QCOMPARE(choiceCode(cases, *cases.field("channel"), "Postal mail"), QString("letter"));
    QCOMPARE(choiceCode(cases, *cases.field("status"), "In Bearbeitung"), QString("in_progress"));
    QCOMPARE(choiceCode(cases, *cases.field("kind"), "投诉"), QString("complaint"));
    QCOMPARE(choiceCode(cases, *cases.field("severity"), "5"), QString("critical"));
    QCOMPARE(choiceCode(cases, *cases.field("channel"), "Pigeon"), QString());
    QCOMPARE(closedStageType("Closed Won"), QString("won"));
    QCOMPARE(closedStageType("verloren"), QString("lost"));
    QCOMPARE(closedStageType("Engaging"), QString());
}

void TestImportPlan::aGuessSettlesDatesOfTheWholeFile()
{
    const auto guess = guessImport(sourceFile("tests/data/import/deals.csv"), "opportunity");
    QVERIFY(bool(guess));
    QCOMPARE(guess->plan.columnFor("opened_on")->date.order, DateOrder::DMY);
    QCOMPARE(guess->plan.columnFor("closed_at")->date.order, DateOrder::DMY);
    QVERIFY(guess->plan.columnFor("stage")->createMissing);
    QVERIFY(guess->plan.columns.last().target.isEmpty());
    QCOMPARE(guess->plan.match, QList<QByteArrayList>{{"external_id"}});
    QCOMPARE(guess->sample.size(), 6);
    const auto unnamed = guessImport(sourceFile("tests/data/import/complaints.csv"));
    QCOMPARE(unnamed->plan.entity, QByteArray("service_case"));
    QCOMPARE(unnamed->plan.defaults.value("kind"), QString("complaint"));
}

void TestImportPlan::aNumberThatRowsShareIsNoIdentity()
{
    QTemporaryDir dir;
    QFile file(dir.filePath("people.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("customer number,first name,last name\n7,Ann,Lee\n7,Bob,Lee\n");
    file.close();
    const auto guess = guessImport(file.fileName(), "person");
    QCOMPARE(guess->plan.match, (QList<QByteArrayList>{{"external_id", "name"}}));
}

void TestImportPlan::theOtherPartOfANameIsSeenInTheRows_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArrayList>("targets");
    const auto row = [](const char *tag, const QByteArray &file, const QByteArrayList &targets) {
        QTest::newRow(tag) << file << targets;
    };
    row("German", "Name;Vorname;E-Mail\nMüller;Jürgen;j@x.example\n", {"family_name", "given_name", "email"});
    row("French", "Prénom,Nom,Courriel\nZoé,Garnier,z@x.example\n", {"given_name", "family_name", "email"});
    row("Spanish", "Nombre,Apellidos\nNoelia,Montero Gil\n", {"given_name", "family_name"});
    row("a whole name beside its part", "Name,First Name\nAda Lovelace,Ada\n", {"name", "given_name"});
    row("all three", "Name,First Name,Last Name\nLady L.,Ada,Lovelace\n", {"name", "given_name", "family_name"});
    row("Outlook in French", "Titre,Prénom,Nom,Titre\nMme,Zoé,Garnier,Acheteuse\n",
        {"honorific", "given_name", "family_name", "job_title"});
}

void TestImportPlan::theOtherPartOfANameIsSeenInTheRows()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArrayList, targets);
    QTemporaryDir dir;
    QFile table(dir.filePath("people.csv"));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write(file);
    table.close();
    const auto guess = guessImport(table.fileName(), "person");
    QVERIFY(guess);
    QByteArrayList found;
    for (const auto &column : guess->plan.columns)
        found.append(column.target);
    QCOMPARE(found, targets);
}

CRM_TEST(TestImportPlan)
#include "tst_importplan.moc"
