// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/clirun.h"
#include "tests/support/test.h"

namespace crm {

class TestCliCalendar : public QObject
{
    Q_OBJECT
private slots:
    void aCalendarGoesInAndOutAgain();
    void theSecondTimeNothingIsNew();
    void wrongCallsAreRefused();
};

namespace {

const QByteArray calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:w@x\r\nSUMMARY:Weekly\r\n"
                            "DTSTART;TZID=Europe/Berlin:20260302T100000\r\nRRULE:FREQ=WEEKLY\r\nEND:VEVENT\r\n"
                            "BEGIN:VTODO\r\nUID:t@x\r\nSUMMARY:Offer\r\nDUE:20260305T120000Z\r\nEND:VTODO\r\n"
                            "BEGIN:VEVENT\r\nUID:b@x\r\nSUMMARY:No start\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

} // namespace

void TestCliCalendar::aCalendarGoesInAndOutAgain()
{
    CliRun cli;
    const auto file = cli.write("in.ics", calendar);
    const auto dry = cli.run({"import", file, "--as", "task", "--dry-run"});
    QCOMPARE(dry.json().value("created").toInt(), 2);
    QCOMPARE(cli.column("task", "subject"), QStringList());
    const auto done = cli.run({"import", file, "--as", "task"});
    QCOMPARE(done.code, 0);
    QCOMPARE(done.json().value("created").toInt(), 2);
    QCOMPARE(done.json().value("rejected").toInt(), 1);
    QCOMPARE(done.json().value("rejects").toArray().first().toObject().value("line").toInt(), 14);
    QCOMPARE(cli.column("task", "subject", {"--sort", "subject"}), QStringList({"Offer", "Weekly"}));
    const auto out = cli.run({"export", "task", "--format", "ics"});
    QCOMPARE(out.code, 0);
    for (const auto *part : {"BEGIN:VCALENDAR", "UID:w@x", "RRULE:FREQ=WEEKLY", "TZID:Europe/Berlin", "UID:t@x"})
        QVERIFY2(out.out.contains(part), qPrintable(out.out));
    QCOMPARE(cli.run({"undo"}).code, 0);
    QCOMPARE(cli.column("task", "subject"), QStringList());
}

void TestCliCalendar::theSecondTimeNothingIsNew()
{
    CliRun cli;
    cli.run({"import", cli.write("in.ics", calendar), "--as", "task"});
    QCOMPARE(cli.run({"export", "task", "--format", "ics", "--out", cli.file("out.ics")}).code, 0);
    const auto again = cli.run({"import", cli.file("out.ics"), "--as", "task"}).json();
    QCOMPARE(again.value("created").toInt(), 0);
    QCOMPARE(again.value("updated").toInt(), 0);
    QCOMPARE(again.value("unchanged").toInt(), 2);
}

void TestCliCalendar::wrongCallsAreRefused()
{
    CliRun cli;
    QCOMPARE(cli.run({"export", "person", "--format", "ics"}).code, 2);
    QCOMPARE(cli.run({"import", cli.file("nowhere.ics"), "--as", "task"}).code, 1);
    QCOMPARE(cli.run({"import", cli.write("x.ics", "name\nAnn\n"), "--as", "task"}).code, 1);
    QCOMPARE(cli.run({"import", cli.write("y.ics", calendar), "--as", "task", "--rejects", "z"}).code, 2);
}

CRM_TEST(TestCliCalendar)

} // namespace crm

#include "tst_clicalendar.moc"
