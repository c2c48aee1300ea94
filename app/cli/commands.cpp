// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"
#include "app/cli/synccommands.h"

#include <QCoreApplication>

namespace crm::cli {

#define CLI_TEXT(text) QT_TRANSLATE_NOOP("crm::CommandLine", text)

const QList<Command> &commands()
{
    static const QList<Command> all = QList<Command>{
        {"init", "[--currency CODE]",
            CLI_TEXT("Makes a new file with one pipeline and the usual categories of cases."),
            CLI_TEXT("Its amounts are in that currency, such as USD; otherwise in that of the country set on this "
                     "machine, or EUR."),
            {0, 0, {"currency"}}, runInit},
        {"demo", "--contacts N [--seed S]",
            CLI_TEXT("Fills the file with invented people, companies, deals, activities and cases."),
            CLI_TEXT("The same N, S and day give the same data. The file is made when it does not exist."),
            {0, 0, {"contacts", "seed"}}, runDemo},
        {"entities", "", CLI_TEXT("Lists the kinds of records."), "", {}, runEntities},
        {"describe", "ENTITY", CLI_TEXT("Says as JSON which fields records of a kind have."), "", {1, 1}, runDescribe},
        {"import", "FILE --as ENTITY [--map PROFILE.json] [--dry-run] [--rejects FILE]",
            CLI_TEXT("Imports a CSV, vCard or iCalendar file as one step that can be undone, and prints the counts as "
                     "JSON."),
            CLI_TEXT("Without --map encoding, delimiter, header, columns, dates and numbers are guessed.\n"
                     "--map PROFILE.json   how columns become fields; the README describes the format\n"
                     "--dry-run            find out everything, write nothing\n"
                     "--rejects FILE       write the rows that did not go in, with reasons, as CSV\n"
                     "--all-or-nothing     write nothing when a row cannot go in\n"
                     "--save-map FILE      write the mapping that was used as a profile\n"
                     "A calendar is imported as tasks (--as task); importing it again changes what is there."),
            {1, 1, {"as", "map", "rejects", "save-map"}, {"dry-run", "all-or-nothing"}}, runImport},
        {"export",
            "ENTITY [--filter TEXT] [--columns A,B] [--sort A,-B] [--limit N] --format csv|json|vcf|ics [--out FILE]",
            CLI_TEXT("Writes records for other programs."),
            CLI_TEXT("Without --columns everything that import can read back. vcf writes people as vCard 4.0,\n"
                     "ics writes tasks and appointments as iCalendar."),
            {1, 1, {"filter", "columns", "sort", "limit", "format", "out"}}, runExport},
        {"query", "ENTITY [--filter TEXT] [--columns A,B] [--sort A,-B] [--limit N] --format csv|json|table",
            CLI_TEXT("Shows records."),
            CLI_TEXT("Columns, filters and sorting reach through references: organisation.name, stage.type.\n"
                     "A filter compares a field with = != < <= > >= ~ (contains) ^ (begins with), in (a, b), is null, "
                     "is not null,\n"
                     "joined by and, or, not and parentheses: stage.type = won and amount >= 1000. Several --filter "
                     "must all hold."),
            {1, 1, {"filter", "columns", "sort", "limit", "format"}}, runQuery},
        {"quote", "add FILE.json [--known-company] | pdf NUMBER --out FILE",
            CLI_TEXT("Stores a quote and prints its number, or writes a quote as PDF."),
            CLI_TEXT("The README describes the JSON. A company that the file does not hold under this very name is added;\n"
                     "--known-company refuses it instead."),
            {2, 2, {"out"}, {"known-company"}}, runQuote},
        {"search", "TEXT [--limit N] [--format text|json]",
            CLI_TEXT("Finds records of all kinds by words, parts of names, e-mails and numbers."), "",
            {1, 1, {"limit", "format"}}, runSearch},
        {"forecast", "[--by month|quarter|owner|team|product] [--from DAY] [--to DAY] [--format json|table]",
            CLI_TEXT("Sums won and open deals by forecast category, in the currency with the largest sum."),
            CLI_TEXT("Won deals count by the day they closed, open ones by their expected close; --to is the first day "
                     "after.\nWeighted: amount times probability, open deals only."),
            {0, 0, {"by", "from", "to", "format"}}, runForecast},
        {"report", "sales [--from DAY] [--to DAY]",
            CLI_TEXT("Says as JSON what was won and lost, how often and how fast."),
            CLI_TEXT("Win rate: won of all closed in [from, to). Conversion: won of those created in it. Cycle: days "
                     "from opening to\nwinning. Velocity: open deals times average won value times win rate, by mean "
                     "cycle, a day."),
            {1, 1, {"from", "to"}}, runReport},
        {"timeline", "RECORD [--limit N] [--format text|json]",
            CLI_TEXT("Shows what happened with a customer, newest first."),
            CLI_TEXT("RECORD is ENTITY/ID, an id, ENTITY/NAME, or a name that only one record has."),
            {1, 1, {"limit", "format"}}, runTimeline},
        {"log", "RECORD [--limit N] [--format text|json]",
            CLI_TEXT("Shows who changed what of a record, when, from and to, newest first."),
            CLI_TEXT("RECORD is ENTITY/ID, an id, ENTITY/NAME, or a name that only one record has."),
            {1, 1, {"limit", "format"}}, runLog},
        {"sla", "due --calendar FILE --start TIME --target MINUTES [--pause FROM/TO ...] | explain CASE [--json]",
            CLI_TEXT("Works out due times, and says how each came about."),
            CLI_TEXT(
                "due       needs no --db; prints the due time and every span that led to it as JSON. The calendar is "
                "the JSON\n"
                "          that the program exports. TIME is 2026-04-30T16:00: the wall clock of the calendar's "
                "zone, the first of\n"
                "          two in autumn; with an offset or Z it is exact. Pauses stand in order and do not "
                "overlap.\n"
                "explain   prints the clocks of a case line by line. CASE is its number, an id, or its subject."),
            {1, 1000, {"calendar", "start", "target", "pause"}, {"json"}}, runSla},
        {"undo", "[TXN]", CLI_TEXT("Takes back the newest step, or the one with this number."), "", {0, 1}, runUndo},
        {"check", "", CLI_TEXT("Looks whether the file is sound."), "", {}, runCheck},
        {"backup", "FILE", CLI_TEXT("Copies the whole file, also while others work in it."), "", {1, 1}, runBackup},
        {"restore", "FILE", CLI_TEXT("Puts a backup in the place of the file, after checking it."), "", {1, 1},
            runRestore},
    } + syncCommands();
    return all;
}

#undef CLI_TEXT

} // namespace crm::cli
