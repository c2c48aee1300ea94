// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/clirun.h"
#include "tests/support/test.h"

using namespace crm;

class TestCliImport : public QObject
{
    Q_OBJECT
private slots:
    void salesFilesBecomeDealsWithTheirRelations();
    void aWrongDateRejectsTheRowWithItsReason();
    void theSecondImportFindsEverythingThere();
    void undoRestoresTheFileExactly();
    void aDryRunWritesNothing();
    void allOrNothingWritesNothingWhenARowFails();
    void complaintsKeepTheirLineBreaks();
    void contactsOfASpreadsheetKeepAllTheirAddresses();
    void cardsBecomePeople();
    void cardsBecomeNothingElse();
    void aProfileDecidesWhatTheColumnsMean();
    void aShortProfileIsForTheKindThatIsAsked();
    void whatIsExportedComesBackTheSame();
    void peopleAsCardsComeBackTheSame();
    void cardsSayWhoMustNotBeContactedAndTheLanguage();
    void filesThatAreNoTablesAreRefused_data();
    void filesThatAreNoTablesAreRefused();
    void textFromOutsideStaysText();
    void countsAreToldInTheirPlural();

private:
    static void importSales(CliRun &cli);
};

void TestCliImport::importSales(CliRun &cli)
{
    QCOMPARE(cli.import("firms.csv", "organisation").json().value("created").toInt(), 3);
    QCOMPARE(cli.import("articles.csv", "product").json().value("created").toInt(), 3);
    QCOMPARE(cli.import("sellers.csv", "user").json().value("created").toInt(), 2);
}

void TestCliImport::salesFilesBecomeDealsWithTheirRelations()
{
    CliRun cli;
    importSales(cli);
    const auto done = cli.import("deals.csv", "opportunity").json();
    QCOMPARE(done.value("created").toInt(), 5);
    QCOMPARE(done.value("rejected").toInt(), 1);
    QCOMPARE(done.value("unmapped").toArray(), QJsonArray{"engage_quarter"});
    QCOMPARE(cli.column("product", "name", {"--sort", "name"}),
        (QStringList{"TX Lite", "TX Pro", "ZR 500"})); // TXPro is none of its own
    QCOMPARE(cli.column("opportunity", "external_id", {"--filter", "stage.type = won", "--sort", "external_id"}),
        (QStringList{"A1", "A2"}));
    QCOMPARE(cli.column("opportunity", "closed_at", {"--filter", "external_id = A1"}), QStringList{"2017-03-01"});
    QCOMPARE(cli.column("opportunity", "product", {"--filter", "external_id = A2"}), QStringList{"TX Pro"});
    QCOMPARE(
        cli.column("opportunity", "amount", {"--filter", "external_id = A3"}), QStringList{""}); // blank is not nought
    QCOMPARE(cli.column("opportunity", "amount", {"--filter", "external_id = A4"}), QStringList{"0"});
    QCOMPARE(cli.column("opportunity", "owner.manager", {"--filter", "external_id = A2"}), QStringList{"Bruno Vik"});
    QCOMPARE(cli.column("organisation", "parent", {"--filter", "name = Talwerk"}), QStringList{"Nordlicht Holding"});
    QCOMPARE(cli.column("organisation", "name", {"--filter", "name = Neuland"}), QStringList()); // its row was refused
    QCOMPARE(cli.column("user", "name", {"--filter", "name = \"Nina Solo\""}), QStringList());
    const auto stages = cli.column("stage", "name", {"--sort", "position", "--filter", "type = open"});
    QVERIFY(stages.contains("Engaging") && stages.contains("Prospecting"));
    QCOMPARE(cli.column("stage", "type", {"--sort", "position"}).mid(stages.size()), (QStringList{"won", "lost"}));
}

void TestCliImport::aWrongDateRejectsTheRowWithItsReason()
{
    CliRun cli;
    importSales(cli);
    const auto rejects = cli.file("rejects.csv");
    const auto done = cli.import("deals.csv", "opportunity", {"--rejects", rejects}).json();
    const auto reject = done.value("rejects").toArray().first().toObject();
    QCOMPARE(reject.value("line").toInt(), 7);
    QCOMPARE(reject.value("column").toString(), QString("close_date"));
    QCOMPARE(reject.value("value").toString(), QString("31-13-17"));
    const auto lines = QString::fromUtf8(CliRun::read(rejects)).split("\r\n", Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0),
        QString("opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value,engage_"
                "quarter,reason"));
    QVERIFY(lines.at(1).startsWith("A6,Nina Solo,TX Lite,Neuland,Won,30-10-16,31-13-17,90,Q4 2016,"));
    QVERIFY(lines.at(1).contains("Line 7"));
}

void TestCliImport::theSecondImportFindsEverythingThere()
{
    CliRun cli;
    importSales(cli);
    const auto before = cli.everything({"organisation", "product", "user"});
    for (const auto &[sample, entity, rows] :
        {std::tuple{"firms.csv", "organisation", 3}, {"articles.csv", "product", 3}, {"sellers.csv", "user", 2}}) {
        const auto again = cli.import(sample, entity).json();
        QCOMPARE(again.value("created").toInt(), 0);
        QCOMPARE(again.value("updated").toInt(), 0);
        QCOMPARE(again.value("skipped").toInt(), rows);
    }
    QCOMPARE(cli.everything({"organisation", "product", "user"}), before);
}

void TestCliImport::undoRestoresTheFileExactly()
{
    const QStringList kinds{
        "organisation", "product", "product_category", "user", "team", "opportunity", "stage", "stage_change"};
    CliRun cli;
    importSales(cli);
    const auto before = cli.everything(kinds);
    QCOMPARE(cli.import("deals.csv", "opportunity").code, 0);
    QVERIFY(cli.everything(kinds) != before);
    const auto undone = cli.run({"undo"});
    QCOMPARE(undone.code, 0);
    QVERIFY(undone.json().value("txn").toInt() > 0);
    QCOMPARE(cli.everything(kinds), before);
    QCOMPARE(cli.run({"check"}).code, 0);
}

void TestCliImport::aDryRunWritesNothing()
{
    CliRun cli;
    importSales(cli);
    const auto before = CliRun::read(cli.file("test.rapport"));
    const auto done = cli.import("deals.csv", "opportunity", {"--dry-run"});
    QCOMPARE(done.code, 0);
    QCOMPARE(done.json().value("created").toInt(), 5);
    QCOMPARE(done.json().value("rejected").toInt(), 1);
    QCOMPARE(CliRun::read(cli.file("test.rapport")), before);
}

void TestCliImport::allOrNothingWritesNothingWhenARowFails()
{
    CliRun cli;
    importSales(cli);
    const auto done = cli.import("deals.csv", "opportunity", {"--all-or-nothing"});
    QCOMPARE(done.code, 1);
    QVERIFY(done.err.contains("Line 7"));
    QCOMPARE(cli.column("opportunity", "name"), QStringList());
}

void TestCliImport::complaintsKeepTheirLineBreaks()
{
    CliRun cli;
    const auto done = cli.import("complaints.csv", "service_case").json();
    QCOMPARE(done.value("created").toInt(), 2);
    QCOMPARE(done.value("rejects").toArray().first().toObject().value("value").toString(), QString("Pigeon"));
    QCOMPARE(cli.column("service_case", "description", {"--filter", "external_id = 501"}),
        QStringList{"They charged me \"for nothing\", twice.\n\nI want it back, please."});
    QCOMPARE(cli.column("service_case", "category", {"--filter", "external_id = 501"}), QStringList{"Unexpected fee"});
    QCOMPARE(cli.column("service_case", "category.parent", {"--filter", "external_id = 501"}), QStringList{"Fees"});
    QCOMPARE(cli.column("service_case", "kind", {"--sort", "external_id"}), (QStringList{"complaint", "complaint"}));
    QCOMPARE(cli.column("service_case", "status", {"--sort", "external_id"}), (QStringList{"closed", "in_progress"}));
    QCOMPARE(cli.column("service_case", "timely", {"--sort", "external_id"}), (QStringList{"1", "0"}));
    // A file that says "closed" and not when does not mean today.
    QCOMPARE(cli.column("service_case", "closed_at", {"--sort", "external_id"}), (QStringList{"", ""}));
    QCOMPARE(cli.column("service_case", "channel", {"--sort", "external_id"}), (QStringList{"web", "letter"}));
    QCOMPARE(cli.column("tag_link", "tag"), QStringList{"Older customer"});
}

void TestCliImport::contactsOfASpreadsheetKeepAllTheirAddresses()
{
    CliRun cli;
    const auto done = cli.import("kontakte.csv", "person").json();
    QCOMPARE(done.value("created").toInt(), 3);
    QCOMPARE(cli.column("organisation", "name", {"--sort", "name"}),
        (QStringList{"Mueller-Werke", "Müller GmbH"})); // MULLER GmbH is the same
    QCOMPARE(cli.column("person", "birthday", {"--filter", "family_name = Groß"}), QStringList{"1970-02-13"});
    QCOMPARE(cli.column("person", "email", {"--filter", "family_name = Groß"}), QStringList{"j@x.example"});
    QCOMPARE(cli.column("contact_point", "value", {"--filter", "person ~ Jürgen", "--sort", "value"}),
        (QStringList{"030 23125000", "0151 5550100", "j@x.example", "privat@x.example"}));
    QCOMPARE(cli.column("tag_link", "tag", {"--sort", "tag.name"}), (QStringList{"Messe", "Presse"}));
}

void TestCliImport::cardsBecomePeople()
{
    CliRun cli;
    const auto done = cli.import("card.vcf", "person").json();
    QCOMPARE(done.value("created").toInt(), 1);
    QCOMPARE(done.value("unmapped").toArray(), QJsonArray{"PHOTO"});
    const auto person = cli.run({"export", "person", "--format", "json"}).list().first().toObject();
    QCOMPARE(person.value("name").toString(), QString("Ama Osei"));
    QCOMPARE(person.value("honorific").toString(), QString("Dr."));
    QCOMPARE(person.value("given_name").toString(), QString("Ama"));
    QCOMPARE(person.value("organisation").toString(), QString("Kente Works"));
    QCOMPARE(person.value("email").toString(), QString("ama@work.example"));
    QCOMPARE(person.value("phone").toString(), QString("+233 20 555 0100"));
    QCOMPARE(person.value("birthday").toString(), QString("1980-03-22"));
    QCOMPARE(person.value("city").toString(), QString("Accra"));
    QCOMPARE(
        person.value("notes").toString(), QString("First line\nsecond line\n\nDepartment: Sales\nX-FAVOURITE: blue"));
    QCOMPARE(cli.column("address", "city"), QStringList{"Kumasi"});
    QCOMPARE(cli.column("contact_point", "use", {"--filter", "value = ama@home.example"}), QStringList{"home"});
    QCOMPARE(cli.column("tag_link", "tag", {"--sort", "tag.name"}), (QStringList{"Fair", "Press"}));
}

void TestCliImport::cardsBecomeNothingElse()
{
    CliRun cli;
    for (const auto *entity : {"lead", "opportunity", "organisation"}) {
        const auto refused = cli.import("card.vcf", entity);
        QVERIFY(refused.code != 0 && refused.out.isEmpty());
        QVERIFY(refused.err.contains("Cards hold people: import them as person."));
    }
    QVERIFY(cli.column("person", "name").isEmpty());
}

void TestCliImport::aProfileDecidesWhatTheColumnsMean()
{
    CliRun cli;
    const auto table = cli.write("odd.csv", "a|b|c|d\nThe deal|gut|1.234,50|05/03/2026\n");
    const auto profile
        = cli.write("odd.json", R"({"entity": "opportunity", "delimiter": "|", "currency": "CHF", "columns": [
        {"column": "a", "field": "name"}, {"column": "b", "field": "stage", "values": {"GUT": "type:won"}},
        {"column": "c", "field": "amount", "decimal": ","}, {"column": "d", "field": "closed_at", "dates": "MDY"}]})");
    const auto done
        = cli.run({"import", table, "--as", "opportunity", "--map", profile, "--save-map", cli.file("used.json")});
    QCOMPARE(done.json().value("created").toInt(), 1);
    const auto deal
        = cli.run({"query", "opportunity", "--columns", "amount,currency,closed_at,stage.type", "--format", "json"})
              .out;
    QVERIFY2(deal.contains(R"("amount": 1234.50, "currency": "CHF", "closed_at": "2026-05-03", "stage.type": "won")"),
        qPrintable(deal));
    cli.run({"undo"});
    QCOMPARE(cli.run({"import", table, "--as", "opportunity", "--map", cli.file("used.json")})
                 .json()
                 .value("created")
                 .toInt(),
        1);
    QCOMPARE(
        cli.run({"query", "opportunity", "--columns", "amount,currency,closed_at,stage.type", "--format", "json"}).out,
        deal);
}

void TestCliImport::aShortProfileIsForTheKindThatIsAsked()
{
    CliRun cli;
    const auto table = cli.write("people.csv", "Who,Post\nMia Lund,mia@lund.example\n");
    const auto profile = cli.write("short.json", R"({"columns": {"Who": "name", "Post": "email"}})");
    QCOMPARE(cli.run({"import", table, "--as", "person", "--map", profile}).json().value("created").toInt(), 1);
    QCOMPARE(cli.column("person", "email"), QStringList{"mia@lund.example"});
    const auto other
        = cli.write("other.json", R"({"entity": "organisation", "columns": {"Who": "name", "Post": "email"}})");
    QCOMPARE(cli.run({"import", table, "--as", "person", "--map", other}).code, 2);
    // One that names its kind needs no other word for it.
    QCOMPARE(cli.run({"import", table, "--map", other}).json().value("created").toInt(), 1);
    QCOMPARE(cli.run({"import", table, "--map", profile}).code, 2);
}

void TestCliImport::whatIsExportedComesBackTheSame()
{
    CliRun cli;
    importSales(cli);
    cli.import("deals.csv", "opportunity");
    cli.import("complaints.csv", "service_case");
    cli.import("kontakte.csv", "person");
    CliRun copy;
    for (const auto *entity : {"product_category", "product", "team", "user", "organisation", "stage", "opportunity",
             "case_category", "service_case", "person"}) {
        const auto exported = cli.file(QString(entity) + ".csv");
        QCOMPARE(cli.run({"export", entity, "--format", "csv", "--sort", "id", "--out", exported}).code, 0);
        if (qstrcmp(entity, "stage") == 0 || qstrcmp(entity, "case_category") == 0)
            continue; // every file begins with its own; those of the deals and cases are made by name
        const auto done = copy.run({"import", exported, "--as", entity});
        QVERIFY2(done.json().value("rejected").toInt() == 0, qPrintable(done.out));
        QCOMPARE(copy.run({"export", entity, "--format", "csv", "--sort", "id"}).out.toUtf8(), CliRun::read(exported));
    }
}

void TestCliImport::peopleAsCardsComeBackTheSame()
{
    CliRun cli;
    cli.import("card.vcf", "person");
    const auto cards = cli.file("out.vcf");
    QCOMPARE(cli.run({"export", "person", "--format", "vcf", "--out", cards}).code, 0);
    CliRun copy;
    QCOMPARE(copy.run({"import", cards, "--as", "person"}).json().value("created").toInt(), 1);
    const QString columns
        = "name,given_name,family_name,honorific,job_title,organisation,email,phone,birthday,street,city,country,notes";
    QCOMPARE(copy.run({"query", "person", "--columns", columns, "--format", "csv"}).out,
        cli.run({"query", "person", "--columns", columns, "--format", "csv"}).out);
    QCOMPARE(copy.column("contact_point", "value", {"--sort", "value"}),
        cli.column("contact_point", "value", {"--sort", "value"}));
    QCOMPARE(copy.column("address", "city"), cli.column("address", "city"));
    QCOMPARE(
        copy.column("tag_link", "tag", {"--sort", "tag.name"}), cli.column("tag_link", "tag", {"--sort", "tag.name"}));
}

/// Somebody who must not be contacted could be by whoever is handed the cards, without a word.
void TestCliImport::cardsSayWhoMustNotBeContactedAndTheLanguage()
{
    CliRun cli;
    const auto people = cli.write("two.csv", "Name,Language,Do not contact\nZoë,de,yes\nYann,,no\n");
    QCOMPARE(cli.run({"import", people, "--as", "person"}).json().value("created").toInt(), 2);
    const auto cards = cli.file("out.vcf");
    QCOMPARE(cli.run({"export", "person", "--format", "vcf", "--out", cards}).code, 0);
    QVERIFY(CliRun::read(cards).contains("LANG:de\r\n"));
    CliRun copy;
    QCOMPARE(copy.run({"import", cards, "--as", "person"}).json().value("created").toInt(), 2);
    const QStringList asked{
        "query", "person", "--columns", "name,language,do_not_contact,notes", "--sort", "name", "--format", "csv"};
    QCOMPARE(copy.run(asked).out, cli.run(asked).out);
    QVERIFY(copy.run(asked).out.contains("Zoë,de,"));
}

void TestCliImport::filesThatAreNoTablesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0\0\1\2\3",
        10);
    QTest::newRow("workbook") << QByteArray("PK\x03\x04 rest of an archive");
    QTest::newRow("unknown columns") << QByteArray("qqq,www\n1,2\n");
    QTest::newRow("a field without end") << "name,email\nAnna,a@x.example\n\"" + QByteArray(70 * 1024 * 1024, 'x');
}

void TestCliImport::filesThatAreNoTablesAreRefused()
{
    QFETCH(QByteArray, bytes);
    CliRun cli;
    const auto before = cli.run({"export", "person", "--format", "csv"}).out;
    const auto done = cli.run({"import", cli.write("file.csv", bytes), "--as", "person"});
    if (done.code == 0) { // the good rows may go in; the broken one is reported
        QCOMPARE(done.json().value("rejected").toInt(), 1);
        QVERIFY(done.out.size() < 10000);
        return;
    }
    QCOMPARE(done.code, 1);
    QCOMPARE(done.err.count(u'\n'), 1);
    QCOMPARE(cli.run({"export", "person", "--format", "csv"}).out, before);
}

void TestCliImport::textFromOutsideStaysText()
{
    CliRun cli;
    const QString name = "Robert'); DROP TABLE person;--";
    const auto table = cli.write("evil.csv",
        "name,email,notes\n\"" + name.toUtf8() + "\",r@x.example,=SUM(A1)\n=cmd(),c@x.example,<b>bold</b>\n");
    QCOMPARE(cli.run({"import", table, "--as", "person"}).json().value("created").toInt(), 2);
    QCOMPARE(cli.column("person", "name", {"--sort", "email"}), (QStringList{"=cmd()", name}));
    const auto csv = cli.run({"export", "person", "--columns", "name,notes", "--format", "csv", "--sort", "email"}).out;
    QCOMPARE(csv.split("\r\n").at(1), QString("'=cmd(),<b>bold</b>")); // no spreadsheet runs it
    QVERIFY(csv.split("\r\n").at(2).endsWith(",'=SUM(A1)"));
}

void TestCliImport::countsAreToldInTheirPlural()
{
    CliRun cli;
    const auto done = cli.run({"import", cli.write("bare.csv", "17,2.5,3\n18,3.5,4\n"), "--as", "person"});
    QCOMPARE(done.code, 1);
    QVERIFY2(done.err.contains(" 3 columns "), qPrintable(done.err));
}

CRM_TEST(TestCliImport)
#include "tst_cliimport.moc"
