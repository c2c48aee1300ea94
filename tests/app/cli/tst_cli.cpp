// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/organisation.h"
#include "db/store/store.h"
#include "tests/app/cli/clirun.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace crm;

class TestCli : public QObject
{
    Q_OBJECT
private slots:
    void wrongUsageExitsWithTwo_data();
    void wrongUsageExitsWithTwo();
    void failuresExitWithOne_data();
    void failuresExitWithOne();
    void theVersionIsNoWrongUsage();
    void helpNamesEveryCommand();
    void initMakesAFileOnce();
    void aNewFilesCurrencyIsSaidOrTheCountrys();
    void entitiesAndDescribeNeedNoFile();
    void demoIsTheSameForTheSameSeed();
    void queryReachesThroughReferences();
    void amountsHaveTheirCurrencysDigits();
    void aTableIsAligned();
    void timelineIsNewestFirst();
    void logSaysWhoChangedWhat();
    void undoTakesBackTheNewestOrTheNamedStep();
    void undoNamesTheStepBeforeOneThatItCannotTakeBack();
    void aBackupBringsTheFileBack();
    void searchFindsPartsOfNames();
    void aFailedExportLeavesNoFile();
    void aFileThatIsNotFinishedGoesAgain_data();
    void aFileThatIsNotFinishedGoesAgain();
    void aPipeTakesWhatIsExported();
};

void TestCli::wrongUsageExitsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown command") << QStringList{"frobnicate"};
    QTest::newRow("unknown option") << QStringList{"query", "person", "--bogus"};
    QTest::newRow("missing word") << QStringList{"query"};
    QTest::newRow("too many words") << QStringList{"check", "now"};
    QTest::newRow("option without value") << QStringList{"query", "person", "--filter"};
    QTest::newRow("unknown entity") << QStringList{"query", "dragon"};
    QTest::newRow("unknown column") << QStringList{"query", "person", "--columns", "wings"};
    QTest::newRow("unknown sort") << QStringList{"query", "person", "--sort", "wings"};
    QTest::newRow("unreadable filter") << QStringList{"query", "person", "--filter", "name ="};
    QTest::newRow("filter with a wrong value") << QStringList{"query", "opportunity", "--filter", "amount > much"};
    QTest::newRow("unknown format") << QStringList{"query", "person", "--format", "xml"};
    QTest::newRow("cards of companies") << QStringList{"export", "organisation", "--format", "vcf"};
    QTest::newRow("export without format") << QStringList{"export", "person"};
    QTest::newRow("import without kind") << QStringList{"import", "x.csv"};
    QTest::newRow("limit in words") << QStringList{"query", "person", "--limit", "many"};
    QTest::newRow("demo without number") << QStringList{"demo"};
    QTest::newRow("step that is no number") << QStringList{"undo", "yesterday"};
}

void TestCli::wrongUsageExitsWithTwo()
{
    QFETCH(QStringList, arguments);
    CliRun cli;
    const auto done = cli.run(arguments);
    QCOMPARE(done.code, 2);
    QCOMPARE(done.out, QString());
    QCOMPARE(done.err.count(u'\n'), 1);
    QVERIFY(done.err.size() > 10);
}

void TestCli::failuresExitWithOne_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("init again") << QStringList{"init"};
    QTest::newRow("nothing to undo") << QStringList{"undo"};
    QTest::newRow("unknown step") << QStringList{"undo", "4711"};
    QTest::newRow("unknown record") << QStringList{"timeline", "organisation/Nobody"};
    QTest::newRow("missing import") << QStringList{"import", "/nowhere/x.csv", "--as", "person"};
    QTest::newRow("unwritable result") << QStringList{"export", "person", "--format", "csv", "--out", "/nowhere/x.csv"};
    QTest::newRow("missing backup") << QStringList{"restore", "/nowhere/x.backup"};
    QTest::newRow("unwritable backup") << QStringList{"backup", "/nowhere/x.backup"};
}

void TestCli::failuresExitWithOne()
{
    QFETCH(QStringList, arguments);
    CliRun cli;
    const auto done = cli.run(arguments);
    QCOMPARE(done.code, 1);
    QCOMPARE(done.err.count(u'\n'), 1);
    QCOMPARE(cli.run({"check"}).code, 0);
}

void TestCli::theVersionIsNoWrongUsage()
{
    CliRun cli(false);
    for (const auto *option : {"--version", "-v"}) {
        const auto run = cli.run({option});
        QCOMPARE(run.code, 0);
        QVERIFY(run.err.isEmpty());
        QVERIFY(QRegularExpression("^rapport-cli \\d+\\.\\d+\\.\\d+\n$").match(run.out).hasMatch());
    }
}

void TestCli::helpNamesEveryCommand()
{
    CliRun cli(false);
    const auto help = cli.run({"--help"});
    QCOMPARE(help.code, 0);
    for (const auto *command : {"init", "demo", "entities", "describe", "import", "export", "query", "search",
             "timeline", "log", "undo", "check", "backup", "restore"}) {
        QVERIFY2(help.out.contains(QStringLiteral("  %1 ").arg(command)), command);
        const auto one = cli.run({command, "--help"});
        QCOMPARE(one.code, 0);
        QVERIFY2(one.out.startsWith(QStringLiteral("Usage: rapport-cli --db FILE %1").arg(command)), command);
    }
}

void TestCli::initMakesAFileOnce()
{
    CliRun cli;
    QCOMPARE(cli.column("stage", "type", {"--sort", "position"}).last(), QString("lost"));
    QCOMPARE(cli.run({"init"}).code, 1);
    QCOMPARE(cli.runOn(cli.file("other.rapport"), {"query", "person"}).code, 1);
    QVERIFY(!QFile::exists(cli.file("other.rapport")));
}

void TestCli::aNewFilesCurrencyIsSaidOrTheCountrys()
{
    CliRun cli(false);
    QCOMPARE(cli.run({"init", "--currency", "nzz"}).code, 2);
    QVERIFY(!QFile::exists(cli.file("test.rapport")));
    QCOMPARE(cli.run({"init", "--currency", "jpy"}).code, 0);
    QCOMPARE(cli.column("pipeline", "currency"), QStringList{"JPY"});
    const auto products = cli.write("products.csv", "Product,Price\nPump,1200\n");
    QCOMPARE(cli.run({"import", products, "--as", "product"}).json().value("created").toInt(), 1);
    QCOMPARE(cli.column("product", "currency"), QStringList{"JPY"});
    const auto before = qgetenv("LC_ALL");
    qputenv("LC_ALL", "de_CH.UTF-8");
    const auto made = cli.runOn(cli.file("swiss.rapport"), {"demo", "--contacts", "20"});
    qputenv("LC_ALL", before);
    QCOMPARE(made.code, 0);
    const auto of = [&cli](const char *entity) {
        QSet<QString> all;
        for (const auto &row :
            cli.runOn(cli.file("swiss.rapport"), {"query", entity, "--columns", "currency", "--format", "json"}).list())
            all.insert(row.toObject().value("currency").toString());
        return all;
    };
    for (const auto *entity : {"pipeline", "opportunity", "product", "organisation"})
        QCOMPARE(of(entity), QSet<QString>{"CHF"});
}

void TestCli::entitiesAndDescribeNeedNoFile()
{
    CliRun cli(false);
    const auto names = cli.run({"entities"}).lines();
    for (const auto *entity : {"organisation", "person", "opportunity", "service_case", "product", "user"})
        QVERIFY2(names.contains(entity), entity);
    const auto fields = cli.run({"describe", "opportunity"}).json().value("fields").toArray();
    QStringList found;
    for (const auto &field : fields)
        found.append(field.toObject().value("name").toString() + u':' + field.toObject().value("kind").toString());
    QVERIFY(found.contains("amount:money") && found.contains("stage:reference") && found.contains("closed_at:date"));
}

void TestCli::demoIsTheSameForTheSameSeed()
{
    const QStringList kinds{"person", "organisation", "opportunity", "stage_change", "activity", "service_case", "task",
        "note", "user", "product"};
    CliRun one(false);
    CliRun two(false);
    CliRun three(false);
    for (auto *cli : {&one, &two})
        QCOMPARE(cli->run({"demo", "--contacts", "120", "--seed", "7"}).code, 0);
    three.run({"demo", "--contacts", "120", "--seed", "8"});
    QCOMPARE(one.column("person", "id").size(), 120);
    QCOMPARE(one.everything(kinds), two.everything(kinds));
    QVERIFY(one.column("person", "name") != three.column("person", "name"));
    QCOMPARE(one.run({"check"}).code, 0);
}

void TestCli::queryReachesThroughReferences()
{
    CliRun cli;
    cli.import("firms.csv", "organisation");
    cli.import("deals.csv", "opportunity");
    const auto won
        = cli.run({"query", "opportunity", "--filter", "stage.type = won", "--filter", "organisation.country = Germany",
            "--columns", "external_id,organisation.name,organisation.parent,stage.type", "--format", "csv"});
    QCOMPARE(won.out,
        QString(
            "external_id,organisation.name,organisation.parent,stage.type\r\nA1,Talwerk,Nordlicht Holding,won\r\n"));
    QCOMPARE(cli.run({"query", "opportunity", "--filter", "amount is null", "--columns", "external_id,amount", "--sort",
                         "-external_id", "--limit", "1", "--format", "json"})
                 .out,
        QString("[\n{\"external_id\": \"A5\", \"amount\": null}\n]\n"));
    QCOMPARE(cli.run({"query", "person", "--format", "json"}).out, QString("[]\n"));
    QCOMPARE(cli.run({"query", "person", "--columns", "name", "--format", "csv"}).out, QString("name\r\n"));
}

void TestCli::amountsHaveTheirCurrencysDigits()
{
    CliRun cli;
    const auto table = cli.write("p.csv", "name,price,currency\nYen,1200,JPY\nDinar,1.5,KWD\nEuro,1200,EUR\n");
    cli.run({"import", table, "--as", "product"});
    QCOMPARE(cli.run({"query", "product", "--columns", "name,price", "--sort", "name", "--format", "csv"}).out,
        QString("name,price\r\nDinar,1.500\r\nEuro,1200.00\r\nYen,1200\r\n"));
    QVERIFY(cli.run({"query", "product", "--columns", "price", "--filter", "name = Yen", "--format", "json"})
                .out.contains("\"price\": 1200}"));
}

void TestCli::aTableIsAligned()
{
    CliRun cli;
    const auto table = cli.write("p.csv", "name,price\nA,5\nLonger 東京,12345.5\n");
    cli.run({"import", table, "--as", "product"});
    QCOMPARE(cli.run({"query", "product", "--columns", "name,price", "--sort", "price"}).out,
        QString("name            price\n-----------  --------\nA                5.00\nLonger 東京  12345.50\n"));
}

void TestCli::timelineIsNewestFirst()
{
    CliRun cli(false);
    cli.run({"demo", "--contacts", "60", "--seed", "3"});
    const auto company = cli.column("organisation", "name", {"--limit", "1"}).first();
    const auto events = cli.run({"timeline", "organisation/" + company});
    QCOMPARE(events.code, 0);
    QStringList times;
    for (const auto &line : events.lines())
        times.append(line.section(u'\t', 0, 0));
    QVERIFY(times.size() > 1);
    auto sorted = times;
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    QCOMPARE(times, sorted);
    QVERIFY(QRegularExpression("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$").match(times.first()).hasMatch());
    const auto id = cli.column("organisation", "id", {"--limit", "1"}).first();
    QCOMPARE(cli.run({"timeline", id}).out, events.out);
    QCOMPARE(cli.run({"timeline", "organisation/" + id, "--limit", "1"}).lines().size(), 1);
}

void TestCli::logSaysWhoChangedWhat()
{
    CliRun cli;
    cli.import("firms.csv", "organisation");
    const auto table = cli.write("more.csv", "account,website\nTalwerk,https://talwerk.example\n");
    QCOMPARE(cli.run({"import", table, "--as", "organisation"}).json().value("updated").toInt(), 1);
    const auto log = cli.run({"log", "organisation/Talwerk", "--format", "json"}).list();
    const auto change = log.first().toObject();
    QCOMPARE(change.value("op").toString(), QString("changed"));
    QCOMPARE(change.value("changes").toArray(),
        (QJsonArray{QJsonObject{{"field", "website"}, {"from", QJsonValue()}, {"to", "https://talwerk.example"}}}));
    QCOMPARE(log.last().toObject().value("op").toString(), QString("created"));
    QVERIFY(cli.run({"log", "Talwerk"}).out.contains("website: nothing → https://talwerk.example"));
}

void TestCli::undoTakesBackTheNewestOrTheNamedStep()
{
    CliRun cli;
    cli.import("firms.csv", "organisation");
    cli.import("articles.csv", "product");
    const auto txn
        = cli.run({"log", "organisation/Talwerk", "--format", "json"}).list().last().toObject().value("txn").toInt();
    QCOMPARE(cli.run({"undo", QString::number(txn)}).code, 0);
    QCOMPARE(cli.column("organisation", "name"), QStringList());
    QCOMPARE(cli.column("product", "name").size(), 3);
    QCOMPARE(cli.run({"undo", QString::number(txn)}).code, 1);
}

/// Every call is a program of its own: “once more” would say the same for ever.
void TestCli::undoNamesTheStepBeforeOneThatItCannotTakeBack()
{
    CliRun cli;
    cli.import("articles.csv", "product");
    cli.import("firms.csv", "organisation");
    {
        Store store(cli.file("test.rapport"), {});
        QVERIFY(await(store.opened()));
        auto firm = (*await(store.records({&Organisation::entity()}))).first().as<Organisation>();
        firm.website = "https://elsewhere.example";
        QVERIFY(await(store.commit({"Others", {Record::from(firm)}, {}, "system"})));
    }
    const auto refused = cli.run({"undo"});
    QCOMPARE(refused.code, 1);
    const auto way
        = QRegularExpression("“rapport-cli undo (\\d+)” takes back the step before: “Import").match(refused.err);
    QVERIFY2(way.hasMatch() && !refused.err.contains("once more"), qPrintable(refused.err));
    QCOMPARE(cli.run({"undo"}).err, refused.err);
    QCOMPARE(cli.run({"undo", way.captured(1)}).code, 0);
    QCOMPARE(cli.column("product", "name"), QStringList());
}

void TestCli::aBackupBringsTheFileBack()
{
    CliRun cli;
    cli.import("firms.csv", "organisation");
    QCOMPARE(cli.run({"backup", cli.file("copy.backup")}).code, 0);
    const auto before = cli.everything({"organisation"});
    cli.run({"undo"});
    QVERIFY(cli.everything({"organisation"}) != before);
    QCOMPARE(cli.run({"restore", cli.file("copy.backup")}).code, 0);
    QCOMPARE(cli.everything({"organisation"}), before);
    QCOMPARE(cli.run({"restore", cli.write("junk", "no backup at all")}).code, 1);
    QCOMPARE(cli.everything({"organisation"}), before);
}

void TestCli::searchFindsPartsOfNames()
{
    CliRun cli;
    cli.import("firms.csv", "organisation");
    const auto hits = cli.run({"search", "bar sohne"});
    QCOMPARE(hits.lines().size(), 1);
    QVERIFY(hits.lines().first().startsWith("organisation/"));
    QCOMPARE(hits.lines().first().section(u'\t', 1, 1), QString("Fischer, Bär & Söhne"));
    QCOMPARE(cli.run({"search", "zzzz"}).out, QString());
}

void TestCli::aFailedExportLeavesNoFile()
{
    CliRun cli;
    const auto out = cli.file("out.csv");
    QCOMPARE(cli.run({"export", "opportunity", "--format", "csv", "--filter", "amount > x", "--out", out}).code, 2);
    QVERIFY(!QFile::exists(out));
}

void TestCli::aFileThatIsNotFinishedGoesAgain_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("blocks"); // of 512 bytes that a file may have
    QTest::newRow("no room to begin") << "init" << 64;
    QTest::newRow("no room for the people") << "demo --contacts 3000" << 8000;
}

void TestCli::aFileThatIsNotFinishedGoesAgain()
{
    QFETCH(QString, command);
    QFETCH(int, blocks);
#ifndef Q_OS_UNIX
    QSKIP("Only a shell of Unix limits how large files grow.");
#endif
    CliRun cli(false);
    const auto program = QCoreApplication::applicationDirPath() + "/rapport-cli";
    const auto script = QStringLiteral("trap '' XFSZ; ulimit -f %1; exec '%2' --db '%3' %4")
                            .arg(QString::number(blocks), program, cli.file("test.rapport"), command);
    QProcess process;
    process.start("/bin/sh", {"-c", script});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("Nothing was changed"));
    QCOMPARE(QDir(cli.dir.path()).entryList(QDir::Files), QStringList());
    QCOMPARE(cli.run({"init"}).code, 0);
    process.start("/bin/sh", {"-c", script}); // what was there stays
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(cli.run({"check"}).code, 0);
}

void TestCli::aPipeTakesWhatIsExported()
{
    CliRun cli;
    cli.import("firms.csv", "organisation");
    const auto pipe = cli.file("pipe");
    if (QProcess::execute("mkfifo", {pipe}) != 0)
        QSKIP("There are no named pipes here.");
    QProcess reader;
    reader.start("cat", {pipe});
    QVERIFY(reader.waitForStarted());
    const QStringList command{"export", "organisation", "--format", "csv", "--columns", "name"};
    QCOMPARE(cli.run(command + QStringList{"--out", pipe}).code, 0);
    QVERIFY(reader.waitForFinished(10000));
    QCOMPARE(QString::fromUtf8(reader.readAllStandardOutput()), cli.run(command).out);
    QVERIFY(QFileInfo::exists(pipe) && !QFileInfo(pipe).isFile());
}

CRM_TEST(TestCli)
#include "tst_cli.moc"
