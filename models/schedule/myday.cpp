// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/myday.h"

#include "db/entities/lead.h"
#include "models/schedule/reminders.h"
#include "models/schedule/walltime.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::MyDay)
};

using Section = DayEntry::Section;

/// Now, on somebody's wall.
struct Moment
{
    QDateTime now; ///< UTC
    QTimeZone zone;
    QDate today() const { return wallTimeOf(now, zone).date(); }
    QDate dayOf(const QDateTime &at) const { return wallTimeOf(at, zone).date(); }
    QString timeOf(const QDateTime &at) const
    {
        return QLocale().toString(wallTimeOf(at, zone).time(), QLocale::ShortFormat);
    }
};

QString iconOf(const QString &kind)
{
    static const QHash<QString, QString> icons{
        {"call", "phone"}, {"email", "mail"}, {"meeting", "calendar-event"}, {"visit", "walk"}};
    return icons.value(kind, QStringLiteral("checkbox"));
}

/// 0 for nothing, 1 for a million and more: what a deal is worth against others, in any currency.
double valueOf(const Amount &amount)
{
    return amount.minor ? qBound(0.0, std::log10(1.0 + double(*amount.minor) / 100.0) / 6.0, 1.0) : 0.0;
}

double valueOf(const QString &severity)
{
    static const QHash<QString, double> values{
        {"minor", 0.1}, {"moderate", 0.3}, {"serious", 0.5}, {"major", 0.8}, {"critical", 1.0}};
    return values.value(severity, 0.2);
}

double scoreOf(double urgency, double value, qint64 days)
{
    return urgency * (1 + value) * (1 + double(qBound(qint64(0), days, qint64(30))) / 30);
}

/// Of something with an hour of today that is still to come: from 10, now, to 9, in an hour and a half, and then half as
/// much when it is twice as far. So what is worth a lot comes earlier, but never a whole afternoon earlier.
double urgencyOf(qint64 seconds)
{
    constexpr double near = 90 * 60;
    return seconds <= near ? 10 - qMax(0.0, double(seconds) / near) : qMax(1.0, 9 * near / double(seconds));
}

QString whatOf(const AgendaItem &item)
{
    const auto kind = item.record.text("kind");
    return kind == u"meeting" ? Text::tr("Meeting")
        : kind == u"visit"    ? Text::tr("Visit")
        : kind == u"call"     ? Text::tr("Call")
                              : Text::tr("Due");
}

/// "Meeting in 40 min" for what is near, "Today at 15:00" for the rest of the day.
QString reasonToday(const AgendaItem &item, const Moment &moment)
{
    if (item.isAllDay)
        return Text::tr("Today");
    const auto seconds = moment.now.secsTo(item.start);
    const auto minutes = int(qRound(double(seconds) / 60));
    if (seconds > 0 && minutes <= 90)
        return Text::tr("%1 in %2 min", "Meeting").arg(whatOf(item)).arg(minutes);
    if (seconds > 0)
        return Text::tr("Today at %1").arg(moment.timeOf(item.start));
    if (item.isAppointment() && item.shownEnd() > moment.now)
        return Text::tr("Now, until %1").arg(moment.timeOf(item.shownEnd()));
    return Text::tr("Was at %1").arg(moment.timeOf(item.start));
}

DayEntry entryOf(const AgendaItem &item, const Moment &moment)
{
    DayEntry entry{.ref = item.record.ref(),
        .item = item,
        .title = item.record.title(),
        .with = item.with(),
        .icon = iconOf(item.record.text("kind")),
        .at = item.start};
    const auto day = item.firstDay(moment.zone);
    const auto days = moment.today().daysTo(day);
    if (days < 0 && item.lastDay(moment.zone) < moment.today()) {
        entry.section = Section::Overdue;
        entry.reason
            = days == -1 ? Text::tr("Overdue since yesterday") : Text::tr("Overdue %n days", nullptr, int(-days));
        entry.tone = QStringLiteral("bad");
        entry.score = scoreOf(6, 0, -days);
    } else if (days <= 0) {
        const bool isLate = !item.isAllDay && item.start <= moment.now && !item.isAppointment();
        const auto seconds = moment.now.secsTo(item.start);
        const bool isNear = !item.isAllDay && seconds > -3600 && seconds <= 90 * 60;
        entry.section = Section::Today;
        entry.reason = reasonToday(item, moment);
        entry.tone = isLate ? QStringLiteral("warn") : isNear ? QStringLiteral("accent") : QString();
        const bool isTimed = isNear || (!item.isAllDay && seconds > 0);
        entry.score = scoreOf(isTimed ? urgencyOf(seconds) : isLate ? 7 : 5, 0, 0);
    } else {
        entry.section = Section::Next;
        const auto name = days == 1 ? Text::tr("Tomorrow") : QLocale().standaloneDayName(day.dayOfWeek());
        entry.reason = item.isAllDay ? name : Text::tr("%1 at %2", "day, time").arg(name, moment.timeOf(item.start));
        entry.score = scoreOf(4 - double(qMin(days, qint64(7))) / 3, 0, 0);
    }
    return entry;
}

std::optional<DayEntry> entryOf(const DealCard &deal, bool hasTask, const Moment &moment)
{
    const auto days = moment.today().daysTo(deal.facts.expectedClose);
    const bool hasStep = hasTask || !deal.facts.nextStep.isEmpty();
    DayEntry entry{.ref = {Opportunity::entity().name, deal.id},
        .title = deal.facts.name,
        .with = deal.amountText.isEmpty() ? deal.facts.company
                                          : QStringLiteral("%1 · %2").arg(deal.facts.company, deal.amountText),
        .icon = QStringLiteral("target-arrow")};
    if (!deal.facts.expectedClose.isValid() || days > 7 || (days >= 0 && hasStep))
        return std::nullopt;
    const auto value = valueOf(deal.facts.amount);
    if (days < 0) {
        entry.section = Section::Overdue;
        entry.reason = days == -1 ? Text::tr("Deal should have closed yesterday")
                                  : Text::tr("Deal should have closed %n days ago", nullptr, int(-days));
        entry.tone = QStringLiteral("bad");
        entry.score = scoreOf(hasStep ? 3 : 4, value, -days);
        return entry;
    }
    entry.section = days == 0 ? Section::Today : Section::Next;
    entry.reason = days == 0 ? Text::tr("Deal closes today and has no next step")
        : days == 1          ? Text::tr("Deal closes tomorrow and has no next step")
                             : Text::tr("Deal closes in %n days and has no next step", nullptr, int(days));
    entry.tone = QStringLiteral("warn");
    entry.score = scoreOf(5 - double(days) / 7, value, staleDays(deal.facts, moment.now));
    return entry;
}

std::optional<DayEntry> entryOf(const WaitingCase &facts, const Moment &moment)
{
    DayEntry entry{.ref = {ServiceCase::entity().name, facts.id},
        .title = facts.subject,
        .with = facts.number.isEmpty() ? facts.with : QStringLiteral("%1 · %2").arg(facts.number, facts.with),
        .icon = QStringLiteral("lifebuoy"),
        .at = facts.dueAt};
    if (entry.with.endsWith(QStringLiteral(" · ")))
        entry.with.chop(3);
    const auto waited = facts.openedAt.isValid() ? qMax(qint64(0), facts.openedAt.daysTo(moment.now)) : 0;
    const auto value = valueOf(facts.severity);
    if (facts.dueAt.isValid() && facts.dueAt < moment.now) {
        const auto days = moment.dayOf(facts.dueAt).daysTo(moment.today());
        entry.section = Section::Overdue;
        entry.reason = days == 0 ? Text::tr("Case is overdue since %1").arg(moment.timeOf(facts.dueAt))
            : days == 1          ? Text::tr("Case is overdue since yesterday")
                                 : Text::tr("Case is overdue by %n days", nullptr, int(days));
        entry.tone = QStringLiteral("bad");
        entry.score = scoreOf(7, value, waited);
    } else if (facts.dueAt.isValid() && moment.dayOf(facts.dueAt) == moment.today()) {
        entry.reason = Text::tr("Case is due at %1").arg(moment.timeOf(facts.dueAt));
        entry.tone = QStringLiteral("warn");
        entry.score = scoreOf(8, value, waited);
    } else if (facts.status == u"new") {
        entry.reason = waited == 0 ? Text::tr("Case waits for an answer")
            : waited == 1          ? Text::tr("Case waits for an answer since yesterday")
                                   : Text::tr("Case waits for an answer for %n days", nullptr, int(waited));
        entry.tone = waited > 1 ? QStringLiteral("warn") : QStringLiteral("info");
        entry.score = scoreOf(4, value, waited);
    } else {
        return std::nullopt;
    }
    return entry;
}

DayEntry entryOf(const WaitingLead &lead, const Moment &moment)
{
    DayEntry entry{.ref = {Lead::entity().name, lead.id},
        .title = lead.name,
        .with = lead.company,
        .icon = QString::fromLatin1(Lead::entity().icon),
        .at = lead.respondBy};
    const auto waited = lead.openedAt.isValid() ? lead.openedAt.daysTo(moment.now) : 0;
    const auto days = moment.dayOf(lead.respondBy).daysTo(moment.today());
    if (lead.respondBy < moment.now) {
        entry.section = Section::Overdue;
        entry.reason = days == 0 ? Text::tr("First answer is overdue since %1").arg(moment.timeOf(lead.respondBy))
            : days == 1          ? Text::tr("First answer is overdue since yesterday")
                                 : Text::tr("First answer is overdue by %n days", nullptr, int(days));
        entry.tone = QStringLiteral("bad");
        entry.score = scoreOf(7, valueOf(lead.amount), waited);
    } else {
        entry.reason = Text::tr("First answer is due at %1").arg(moment.timeOf(lead.respondBy));
        entry.tone = QStringLiteral("warn");
        entry.score = scoreOf(urgencyOf(moment.now.secsTo(lead.respondBy)), valueOf(lead.amount), waited);
    }
    return entry;
}

/// What of the past still wants doing: not appointments of a series, which have passed whether ticked off or not, and
/// of a repeating task the newest time only.
QList<AgendaItem> stillOpen(const QList<AgendaItem> &items, const Moment &moment)
{
    QHash<Id, QDateTime> newest;
    for (const auto &item : items)
        if (item.isOfSeries() && item.firstDay(moment.zone) < moment.today())
            newest[item.seriesId()] = std::max(newest.value(item.seriesId()), item.occurrenceAt);
    QList<AgendaItem> open;
    for (const auto &item : items) {
        const bool isPast = item.lastDay(moment.zone) < moment.today();
        const bool isPassed = isPast && item.isOfSeries()
            && (item.isAppointment() || item.occurrenceAt != newest.value(item.seriesId()));
        if (item.isOpen() && item.start.isValid() && !isPassed)
            open.append(item);
    }
    return open;
}

Filter mine(const Id &owner)
{
    return owner.isNull() ? Filter{} : Filter::refers("owner", owner);
}

QDateTime instantIn(const QVariant &cell)
{
    return FieldTraits<QDateTime>::load(cell);
}

WaitingCase caseOf(const Row &row)
{
    const auto &c = row.cells;
    QStringList with{c[2].toString(), c[3].toString()};
    with.removeAll(QString());
    return {row.id, c[0].toString(), c[1].toString(), with.join(QStringLiteral(" · ")), c[4].toString(),
        c[5].toString(), instantIn(c[6]), instantIn(c[7])};
}

WaitingLead leadOf(const Row &row)
{
    const auto &c = row.cells;
    return {
        row.id, c[0].toString(), c[1].toString(), FieldTraits<Amount>::load(c[2]), instantIn(c[3]), instantIn(c[4])};
}

constexpr int pastDays = 14;
constexpr int nextDays = 8; // today and a week
constexpr int mostRows = 200;

} // namespace

QList<DayEntry> rankDay(const DayFacts &facts, const QDateTime &now, const QTimeZone &zone)
{
    const Moment moment{now, zone};
    QList<DayEntry> entries;
    for (const auto &item : stillOpen(facts.items, moment))
        entries.append(entryOf(item, moment));
    for (const auto &deal : facts.deals)
        if (const auto entry = entryOf(deal, facts.dealsWithTask.contains(deal.id), moment))
            entries.append(*entry);
    for (const auto &one : facts.cases)
        if (const auto entry = entryOf(one, moment))
            entries.append(*entry);
    for (const auto &lead : facts.leads)
        entries.append(entryOf(lead, moment));
    std::stable_sort(entries.begin(), entries.end(), [](const DayEntry &a, const DayEntry &b) {
        if (a.section != b.section)
            return a.section < b.section;
        return a.score != b.score ? a.score > b.score : a.at < b.at;
    });
    return entries;
}

Answer<Result<DayFacts>> readDay(Store &store, const Id &owner, const QDateTime &now, const QTimeZone &zone)
{
    const auto today = wallTimeOf(now, zone).date();
    const auto midnight = instantOf(today, QTime(0, 0), zone);
    const AgendaRange range{midnight.addDays(-pastDays), midnight.addDays(nextDays), owner, true};
    const auto text = [](const QDate &day) { return QVariantList{day.toString(Qt::ISODate)}; };
    auto questions = agendaQuestions(range);
    const auto older = questions.first(); // tasks that happen once
    const auto agenda = questions.size();
    const auto overdue = Filter::all({mine(owner), Filter::equals("status", QStringLiteral("open")),
        Filter::compare("due_at", Filter::Less, {range.from.toMSecsSinceEpoch()}),
        Filter::compare("recurrence", Filter::IsNull)});
    const auto closing = Filter::all({mine(owner), Filter::equals("stage.type", QStringLiteral("open")),
        Filter::compare("expected_close", Filter::LessOrEqual, text(today.addDays(7)))});
    const auto prepared = Filter::all({Filter::equals("status", QStringLiteral("open")),
        Filter::compare("opportunity.expected_close", Filter::LessOrEqual, text(today.addDays(7))),
        Filter::compare("opportunity.expected_close", Filter::GreaterOrEqual, text(today.addDays(-90)))});
    const auto cases
        = Filter::all({mine(owner), Filter::compare("status", Filter::In, {"new", "acknowledged", "in_progress"})});
    const auto unanswered = Filter::all({mine(owner), Filter::equals("status", QStringLiteral("new")),
        Filter::compare("first_response_at", Filter::IsNull),
        Filter::compare(
            "respond_by", Filter::Less, {instantOf(today.addDays(1), QTime(0, 0), zone).toMSecsSinceEpoch()})});
    questions.append({{&Task::entity(), overdue, {{"due_at", true}}, mostRows}, older.paths});
    questions.append({{&Opportunity::entity(), closing, {{"expected_close", true}}, mostRows}, dealPaths()});
    questions.append({{&Task::entity(), prepared, {{"rid"}}, 2000}, {"opportunity.id"}});
    questions.append({{&ServiceCase::entity(), cases, {{"due_at"}}, mostRows},
        {"number", "subject", "person", "organisation", "status", "severity", "opened_at", "due_at"}});
    questions.append({{&Lead::entity(), unanswered, {{"respond_by", true}}, mostRows},
        {"name", "company", "amount", "opened_at", "respond_by"}});
    return store.selectAll(questions).then(
        [range, now, agenda](const Result<QList<QList<Row>>> &answers) -> Result<DayFacts> {
            if (!answers)
                return answers.error();
            DayFacts facts;
            facts.items = agendaOf({answers->at(agenda)}, range) + agendaOf(answers->mid(0, agenda), range);
            for (const auto &row : answers->at(agenda + 1))
                facts.deals.append(dealCard(row, std::nullopt, now));
            for (const auto &row : answers->at(agenda + 2))
                facts.dealsWithTask.insert(Id::fromBytes(row.cells.value(0).toByteArray()));
            for (const auto &row : answers->at(agenda + 3))
                facts.cases.append(caseOf(row));
            for (const auto &row : answers->at(agenda + 4))
                facts.leads.append(leadOf(row));
            return facts;
        });
}

} // namespace crm
