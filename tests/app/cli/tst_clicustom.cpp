// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/clirun.h"

using namespace crm;

/// Fields that users add, by the command line: defined by an import, then known to every command.
class TestCliCustom : public QObject
{
    Q_OBJECT
private slots:
    void definitionsAreImported();
    void describeTellsOfThem();
    void tablesAreImportedByTheirLabels();
    void wrongValuesAreRejectedWithTheReason();
    void exportsAreReadBack();
    void undoTakesThemBack();

private:
    /// Region, a text, and Tier, a choice, of companies.
    static CliOutcome define(CliRun &cli)
    {
        return cli.run({"import",
            cli.write("fields.csv",
                "about,label,kind,choices,is_required\n"
                "organisation,Sales region,text,,false\n"
                "Company,Tier,,Gold|Silver,false\n"
                "organisation,Staff on site,Whole number,,false\n"),
            "--as", "custom_field"});
    }
    static CliOutcome fill(CliRun &cli)
    {
        return cli.run({"import",
            cli.write("companies.csv",
                "Name,Sales Region,Tier,Staff on site\nZephyr,North,gold,12\nBorealis,South,Silver,7\nCalm,,,\n"),
            "--as", "organisation"});
    }
};

void TestCliCustom::definitionsAreImported()
{
    CliRun cli;
    const auto done = define(cli);
    QCOMPARE(done.err, QString());
    QCOMPARE(done.json().value("created").toInt(), 3);
    QCOMPARE(cli.column("custom_field", "label"), QStringList({"Sales region", "Tier", "Staff on site"}));
    QCOMPARE(cli.column("custom_field", "about"), QStringList({"organisation", "organisation", "organisation"}));
    QCOMPARE(cli.column("custom_choice", "label"), QStringList({"Gold", "Silver"}));
    const auto again = define(cli).json(); // the same ones are the same
    QCOMPARE(again.value("created").toInt(), 0);
    QCOMPARE(cli.column("custom_choice", "label"), QStringList({"Gold", "Silver"}));
}

void TestCliCustom::describeTellsOfThem()
{
    CliRun cli;
    define(cli);
    QJsonObject tier;
    for (const auto &field : cli.run({"describe", "organisation"}).json().value("fields").toArray())
        if (field.toObject().value("label") == "Tier")
            tier = field.toObject();
    QVERIFY(tier.value("name").toString().startsWith("cf_tier_"));
    QCOMPARE(tier.value("kind").toString(), QString("choice"));
    QVERIFY(tier.value("custom").toBool());
    QVERIFY(!tier.value("computed").toBool());
    QCOMPARE(tier.value("choices").toArray().first().toObject().value("label").toString(), QString("Gold"));
}

void TestCliCustom::tablesAreImportedByTheirLabels()
{
    CliRun cli;
    define(cli);
    const auto done = fill(cli);
    QCOMPARE(done.json().value("created").toInt(), 3);
    QVERIFY(done.json().value("mapping").toObject().value("Sales Region").toString().startsWith("cf_sales_region_"));
    const auto query = [&](const QStringList &more) {
        return cli.run(QStringList{"query", "organisation", "--format", "csv", "--columns"} + more).out;
    };
    QCOMPARE(query({"name,cf_sales_region,Tier", "--sort", "name"}),
        QString("name,cf_sales_region,Tier\r\nBorealis,South,Silver\r\nCalm,,\r\nZephyr,North,Gold\r\n"));
    QCOMPARE(query({"name", "--filter", "Tier = gold"}), QString("name\r\nZephyr\r\n"));
    QCOMPARE(query({"name", "--filter", "\"Staff on site\" < 10"}), QString("name\r\nBorealis\r\n"));
    QCOMPARE(query({"name", "--sort", "-Staff on site"}), QString("name\r\nZephyr\r\nBorealis\r\nCalm\r\n"));
    QCOMPARE(cli.run({"query", "organisation", "--columns", "cf_nothing"}).code, 2);
}

void TestCliCustom::wrongValuesAreRejectedWithTheReason()
{
    CliRun cli;
    define(cli);
    const auto rejects = cli.file("rejects.csv");
    const auto done = cli.run({"import",
        cli.write("companies.csv", "Name,Tier,Staff on site\nZephyr,Platinum,12\nBorealis,Gold,many\nCalm,Gold,1\n"),
        "--as", "organisation", "--rejects", rejects});
    QCOMPARE(done.json().value("created").toInt(), 1);
    QCOMPARE(done.json().value("rejected").toInt(), 2);
    const auto text = QString::fromUtf8(CliRun::read(rejects));
    QVERIFY2(text.contains("Gold, Silver"), qPrintable(text));
    const auto wrong = cli.run({"import", cli.write("wrong.csv", "about,label,kind\nchange_log,X,text\n"), "--as",
        "custom_field", "--rejects", rejects});
    QCOMPARE(wrong.json().value("rejected").toInt(), 1);
    QVERIFY(CliRun::read(rejects).contains("takes no fields"));
}

void TestCliCustom::exportsAreReadBack()
{
    CliRun cli;
    define(cli);
    fill(cli);
    const auto first = cli.run({"export", "organisation", "--format", "csv"}).out;
    QVERIFY(first.contains("North"));
    const auto path = cli.write("all.csv", first.toUtf8());
    QCOMPARE(cli.run({"import", path, "--as", "organisation"}).json().value("created").toInt(), 0);
    QCOMPARE(cli.run({"export", "organisation", "--format", "csv"}).out, first);
}

void TestCliCustom::undoTakesThemBack()
{
    CliRun cli;
    define(cli);
    fill(cli);
    QCOMPARE(cli.run({"undo"}).code, 0);
    QCOMPARE(cli.column("organisation", "name"), QStringList());
    QCOMPARE(cli.run({"undo"}).code, 0);
    QCOMPARE(cli.run({"query", "organisation", "--columns", "Tier"}).code, 2);
}

CRM_TEST(TestCliCustom)
#include "tst_clicustom.moc"
