// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/clirun.h"
#include "tests/support/test.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace crm;

namespace {

const QByteArray berlin = R"({"zone": "Europe/Berlin", "week": {
    "mon": [["09:00","12:30"],["13:30","17:30"]], "tue": [["09:00","12:30"],["13:30","17:30"]],
    "wed": [["09:00","12:30"],["13:30","17:30"]], "thu": [["09:00","12:30"],["13:30","17:30"]],
    "fri": [["09:00","12:30"],["13:30","17:30"]]}, "holidays": ["2026-05-01"],
    "exceptions": [{"date": "2026-12-24", "spans": [["09:00","12:00"]]}]})";

CliOutcome alone(const QStringList &arguments)
{
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + "/rapport-cli", arguments);
    process.waitForFinished(60000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

class TestCliSla : public QObject
{
    Q_OBJECT
private slots:
    void dueNeedsNoFile_data();
    void dueNeedsNoFile();
    void dueLeavesOutPauses();
    void theLedgerAddsUp();
    void badInputIsASentence_data();
    void badInputIsASentence();
    void explainTellsTheClocksOfACase();
    void explainTellsOfOurOwnTargetThatHasPassed();
    void explainSpeaksOneLanguage();
    void explainWorksWithoutAPolicy();
};

void TestCliSla::dueNeedsNoFile_data()
{
    QTest::addColumn<QByteArray>("calendar");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("minutes");
    QTest::addColumn<QString>("due");
    const QByteArray always = R"({"zone":"Europe/Berlin","week":{"mon":[["00:00","24:00"]],"tue":[["00:00","24:00"]],
        "wed":[["00:00","24:00"]],"thu":[["00:00","24:00"]],"fri":[["00:00","24:00"]],"sat":[["00:00","24:00"]],
        "sun":[["00:00","24:00"]]}})";
    const QByteArray utc = R"({"zone":"UTC","week":{"mon":[["09:00","17:00"]],"tue":[["09:00","17:00"]],
        "wed":[["09:00","17:00"]],"thu":[["09:00","17:00"]],"fri":[["09:00","17:00"]]}})";
    QTest::newRow("over the holiday") << berlin << "2026-04-30T16:00"
                                      << "240"
                                      << "2026-05-04T11:30:00+02:00";
    QTest::newRow("to the afternoon") << berlin << "2026-04-30T16:00"
                                      << "480"
                                      << "2026-05-04T16:30:00+02:00";
    QTest::newRow("from the lunch break") << berlin << "2026-05-04T12:45"
                                          << "60"
                                          << "2026-05-04T14:30:00+02:00";
    QTest::newRow("spring night") << always << "2026-03-28T20:00"
                                  << "480"
                                  << "2026-03-29T05:00:00+02:00";
    QTest::newRow("weekend") << utc << "2026-01-30T16:30"
                             << "60"
                             << "2026-02-02T09:30:00+00:00";
    QTest::newRow("exactly at close") << utc << "2026-01-30T16:00Z"
                                      << "60"
                                      << "2026-01-30T17:00:00+00:00";
}

void TestCliSla::dueNeedsNoFile()
{
    QFETCH(QByteArray, calendar);
    QFETCH(QString, start);
    QFETCH(QString, minutes);
    QFETCH(QString, due);
    CliRun cli(false);
    const auto done
        = alone({"sla", "due", "--calendar", cli.write("c.json", calendar), "--start", start, "--target", minutes});
    QCOMPARE(done.err, QString());
    QCOMPARE(done.code, 0);
    QCOMPARE(done.json().value("due").toString(), due);
}

void TestCliSla::dueLeavesOutPauses()
{
    CliRun cli(false);
    const auto done = alone({"sla", "due", "--calendar", cli.write("c.json", berlin), "--start", "2026-05-04T09:00",
        "--target", "180", "--pause", "2026-05-04T10:00/2026-05-04T11:00", "--pause",
        "2026-05-04T13:30+02:00/2026-05-04T17:00:00+02:00"});
    QCOMPARE(done.json().value("due").toString(), "2026-05-04T17:30:00+02:00");
}

void TestCliSla::theLedgerAddsUp()
{
    CliRun cli(false);
    const auto done = alone({"sla", "due", "--calendar", cli.write("c.json", berlin), "--start", "2026-04-30T16:00",
        "--target", "240", "--pause", "2026-04-30T17:00/2026-04-30T17:15"});
    qint64 counted = 0;
    QStringList kinds;
    for (const auto &line : done.json().value("ledger").toArray()) {
        kinds.append(line.toObject().value("kind").toString());
        if (kinds.last() == "counted")
            counted += line.toObject().value("seconds").toInteger();
    }
    QCOMPARE(kinds, (QStringList{"counted", "pause", "counted", "closed", "holiday", "closed", "counted"}));
    QCOMPARE(counted, 4 * 3600);
    QCOMPARE(done.json().value("due").toString(), "2026-05-04T11:45:00+02:00");
}

void TestCliSla::badInputIsASentence_data()
{
    QTest::addColumn<QByteArray>("calendar");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("code");
    const QStringList plain{"--start", "2026-05-04T09:00", "--target", "60"};
    QTest::newRow("no hours") << QByteArray(R"({"zone":"UTC","week":{"mon":[]}})") << plain << 1;
    QTest::newRow("overlap") << QByteArray(R"({"zone":"UTC","week":{"mon":[["09:00","12:00"],["11:00","13:00"]]}})")
                             << plain << 1;
    QTest::newRow("reversed") << QByteArray(R"({"zone":"UTC","week":{"mon":[["12:00","09:00"]]}})") << plain << 1;
    QTest::newRow("no such zone") << QByteArray(R"({"zone":"Nowhere/Land","week":{"mon":[["09:00","12:00"]]}})")
                                  << plain << 1;
    QTest::newRow("no JSON") << QByteArray("BEGIN:VCALENDAR") << plain << 1;
    QTest::newRow("no start") << berlin << QStringList{"--target", "60"} << 2;
    QTest::newRow("start in the lost hour")
        << berlin << QStringList{"--start", "2026-03-29T02:30", "--target", "60"} << 2;
    QTest::newRow("target in words") << berlin << QStringList{"--start", "2026-05-04T09:00", "--target", "soon"} << 2;
    QTest::newRow("negative target") << berlin << QStringList{"--start", "2026-05-04T09:00", "--target", "-5"} << 2;
    QTest::newRow("endless target") << berlin << QStringList{"--start", "2026-05-04T09:00", "--target", "2000000000"}
                                    << 1;
    QTest::newRow("target beyond all numbers")
        << berlin << QStringList{"--start", "2026-05-04T09:00", "--target", "9999999999"} << 1;
    const auto paused = [&](const QStringList &pauses) {
        auto all = plain;
        for (const auto &pause : pauses)
            all += {"--pause", pause};
        return all;
    };
    QTest::newRow("pause before the start") << berlin << paused({"2026-05-04T08:00/2026-05-04T10:00"}) << 2;
    QTest::newRow("pause reversed") << berlin << paused({"2026-05-04T12:00/2026-05-04T10:00"}) << 2;
    QTest::newRow("pauses out of order") << berlin
                                         << paused({"2026-05-04T12:00/2026-05-04T12:10",
                                                "2026-05-04T10:00/2026-05-04T10:10"})
                                         << 2;
    QTest::newRow("pause without an end") << berlin << paused({"2026-05-04T12:00"}) << 2;
}

void TestCliSla::badInputIsASentence()
{
    QFETCH(QByteArray, calendar);
    QFETCH(QStringList, more);
    QFETCH(int, code);
    CliRun cli(false);
    const auto done = alone(QStringList{"sla", "due", "--calendar", cli.write("c.json", calendar)} + more);
    QCOMPARE(done.code, code);
    QCOMPARE(done.out, QString());
    QCOMPARE(done.err.count(u'\n'), 1);
    QVERIFY(done.err.trimmed().endsWith(u'.'));
    if (more.value(4) == "--pause" && code == 2)
        QVERIFY2(!done.err.contains(u'Z'), qPrintable(done.err)); // times as they were typed
}

void TestCliSla::explainTellsTheClocksOfACase()
{
    CliRun cli(false);
    QCOMPARE(cli.run({"demo", "--contacts", "60", "--seed", "3"}).code, 0);
    const auto numbers = cli.column("service_case", "number", {"--filter", "sla_version is not null"});
    QVERIFY(!numbers.isEmpty());
    const auto json = cli.run({"sla", "explain", numbers.first(), "--json"}).json();
    QCOMPARE(json.value("case").toString(), numbers.first());
    QVERIFY(!json.value("matched_because").toString().isEmpty());
    const auto clock = json.value("clocks").toArray().first().toObject();
    QCOMPARE(clock.value("clock").toString(), "first_response");
    QVERIFY(!clock.value("ledger").toArray().isEmpty());
    const auto text = cli.run({"sla", "explain", numbers.first()}).out;
    QVERIFY(text.startsWith(numbers.first()));
    QVERIFY(text.contains("First response"));
    bool hasOwnTarget = false;
    for (const auto &one : json.value("clocks").toArray()) {
        const auto own = one.toObject().value("internal_due");
        hasOwnTarget |= own.isString() && own != one.toObject().value("due");
        QCOMPARE(one.toObject().value("internal_missed").isBool(), own.isString());
    }
    QCOMPARE(text.contains("our own target"), hasOwnTarget);
}

/// An answer is promised within four days and wanted within an hour: one case waits since yesterday, one is new.
void TestCliSla::explainTellsOfOurOwnTargetThatHasPassed()
{
    CliRun cli;
    QStringList week;
    for (const auto *day : {"mon", "tue", "wed", "thu", "fri", "sat", "sun"})
        week.append(QStringLiteral(R"(""%1"":[[""00:00"",""24:00""]])").arg(QLatin1String(day)));
    const auto calendar = cli.write("calendar.csv",
        QStringLiteral("name,definition\nAlways,\"{\"\"zone\"\":\"\"UTC\"\",\"\"week\"\":{%1}}\"\n")
            .arg(week.join(u','))
            .toUtf8());
    const auto policy
        = cli.write("policy.csv", "name,calendar,promised_first,internal_first\nStandard,Always,5760,60\n");
    const auto now = QDateTime::currentDateTimeUtc();
    const auto cases = cli.write("cases.csv",
        QStringLiteral("subject,opened at\nKettle leaks,%1\nLid missing,%2\n")
            .arg(now.addDays(-1).toString(Qt::ISODate), now.toString(Qt::ISODate))
            .toUtf8());
    QCOMPARE(cli.run({"import", calendar, "--as", "service_calendar"}).json().value("created").toInt(), 1);
    QCOMPARE(cli.run({"import", policy, "--as", "sla_policy"}).json().value("created").toInt(), 1);
    QCOMPARE(cli.run({"import", cases, "--as", "service_case"}).json().value("created").toInt(), 2);
    const auto isMissed = [&](const QString &number) {
        const auto clocks = cli.run({"sla", "explain", number, "--json"}).json().value("clocks").toArray();
        return clocks.first().toObject().value("internal_missed");
    };
    QCOMPARE(isMissed("CASE-000001"), QJsonValue(true));
    QCOMPARE(isMissed("CASE-000002"), QJsonValue(false));
    static const QRegularExpression missed("our own target \\S+, missed\n");
    QVERIFY(cli.run({"sla", "explain", "CASE-000001"}).out.contains(missed));
    QVERIFY(!cli.run({"sla", "explain", "CASE-000002"}).out.contains(missed));
}

void TestCliSla::explainSpeaksOneLanguage()
{
    CliRun cli;
    const auto always = QStringLiteral(R"({""zone"":""UTC"",""week"":{""mon"":[[""09:00"",""10:00""]]}})");
    const auto calendar = cli.write("calendar.csv", "name,definition\nMondays,\"" + always.toUtf8() + "\"\n");
    const auto policy = cli.write("policy.csv", "name,calendar,promised_first\nStandard,Mondays,90\n");
    const auto cases = cli.write("cases.csv", "subject\nKettle leaks\n");
    QCOMPARE(cli.run({"import", calendar, "--as", "service_calendar"}).json().value("created").toInt(), 1);
    QCOMPARE(cli.run({"import", policy, "--as", "sla_policy"}).json().value("created").toInt(), 1);
    QCOMPARE(cli.run({"import", cases, "--as", "service_case"}).json().value("created").toInt(), 1);
    const auto before = qgetenv("LC_ALL");
    qputenv("LC_ALL", "de_DE.UTF-8");
    const auto text = cli.run({"sla", "explain", "CASE-000001"}).out;
    if (before.isNull())
        qunsetenv("LC_ALL");
    else
        qputenv("LC_ALL", before);
    static const QRegularExpression said(
        "Tell the customer: You will hear from us by Mon \\d+ [A-Z][a-z]+ .*\\d\\d:\\d\\d"); // not “Mo.”
    QVERIFY2(said.match(text).hasMatch(), qPrintable(text));
}

void TestCliSla::explainWorksWithoutAPolicy()
{
    CliRun cli;
    const auto made = cli.write("cases.csv", "subject\nKettle leaks\n");
    QCOMPARE(cli.run({"import", made, "--as", "service_case"}).code, 0);
    QVERIFY(cli.run({"sla", "explain", "CASE-000001"}).out.contains("No SLA policy applies"));
    QCOMPARE(cli.run({"sla", "explain", "CASE-000099"}).code, 1);
    QCOMPARE(cli.run({"sla", "explain"}).code, 2);
    QCOMPARE(cli.run({"sla", "frobnicate"}).code, 2);
}

CRM_TEST(TestCliSla)
#include "tst_clisla.moc"
