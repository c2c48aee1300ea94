// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/sladue.h"
#include "db/store/userfiles.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace crm::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::CommandLine)
};

constexpr qint64 largestCalendar = 4 << 20; // bytes

WorkCalendar calendarIn(const QString &path)
{
    InputFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        fail(Text::tr("The calendar %1 cannot be read: %2.").arg(path, file.errorString()));
    if (file.size() > largestCalendar)
        fail(Text::tr("The file %1 is too large for a calendar.").arg(path));
    const auto calendar = calendarFromJson(file.readAll());
    if (!calendar)
        fail(calendar.error());
    return *calendar;
}

qint64 timeOf(const QString &text, const QTimeZone &zone)
{
    const auto at = zonedTime(text, zone);
    if (!at)
        wrongUsage(at.error().message);
    return *at;
}

QList<WorkPause> pausesOf(const QStringList &texts, const QTimeZone &zone, qint64 start)
{
    QList<WorkPause> pauses;
    for (const auto &text : texts) {
        const auto ends = text.split(u'/');
        if (ends.size() != 2)
            wrongUsage(Text::tr("“%1” is not a pause written as FROM/TO.").arg(text));
        pauses.append({timeOf(ends.first(), zone), timeOf(ends.last(), zone)});
    }
    if (auto fault = faultOf(pauses, start)) {
        for (qsizetype i = 0; i < pauses.size(); ++i) // as it was typed
            fault->replace(QDateTime::fromMSecsSinceEpoch(pauses[i].from, Qt::UTC).toString(Qt::ISODate),
                texts[i].section(u'/', 0, 0));
        wrongUsage(*fault);
    }
    return pauses;
}

[[noreturn]] void unreachable(const QString &minutes)
{
    fail(Text::tr("%1 minutes of working time are not reached within a hundred years.").arg(minutes));
}

/// Minutes.
qint64 targetOf(const QString &text)
{
    constexpr qint64 most = 100LL * 366 * 24 * 60;
    static const QRegularExpression digits(QStringLiteral("^\\d+$"));
    bool isNumber = false;
    const auto minutes = text.toLongLong(&isNumber);
    if (digits.match(text).hasMatch() && (!isNumber || minutes > most))
        unreachable(text);
    if (!isNumber || minutes < 0)
        wrongUsage(Text::tr("--%1 takes a whole number from %2.").arg(QStringLiteral("target")).arg(0));
    return minutes;
}

} // namespace

QJsonArray ledgerJson(const QList<LedgerLine> &lines, const QTimeZone &zone)
{
    QJsonArray array;
    for (const auto &line : lines) {
        QJsonObject one{{"kind", QString::fromLatin1(ledgerCode(line.kind))}, {"from", zonedText(line.from, zone)},
            {"to", zonedText(line.to, zone)}, {"seconds", line.worked / 1000}, {"total_seconds", line.total / 1000}};
        if (!line.note.isEmpty())
            one.insert("note", line.note);
        if (line.kind == LedgerLine::Kind::ClockChange)
            one.insert("step_seconds", line.step);
        if (line.onExceptionDay)
            one.insert("exception", true);
        array.append(one);
    }
    return array;
}

void runSlaDue(const Arguments &arguments)
{
    for (const auto *option : {"calendar", "start", "target"})
        if (!arguments.has(option))
            wrongUsage(Text::tr("“sla due” needs --calendar FILE, --start TIME and --target MINUTES."));
    const auto target = targetOf(arguments.value("target"));
    const WorkTimetable timetable(calendarIn(arguments.value("calendar")));
    const auto &zone = timetable.zone();
    const auto start = timeOf(arguments.value("start"), zone);
    const auto pauses = pausesOf(arguments.values("pause") + arguments.words.mid(1), zone, start);
    const auto due = deadline(timetable, start, target * 60000, pauses);
    if (!due)
        unreachable(QString::number(target));
    const QJsonObject answer{{"zone", QString::fromUtf8(zone.id())}, {"start", zonedText(start, zone)},
        {"target_minutes", target}, {"due", zonedText(*due, zone)},
        {"ledger", ledgerJson(ledger(timetable, start, *due, pauses), zone)}};
    print(QString::fromUtf8(QJsonDocument(answer).toJson()));
}

} // namespace crm::cli
