// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/quickentry.h"

#include "models/schedule/recurrence.h"
#include "models/schedule/timewords.h"
#include "models/schedule/walltime.h"

#include <QRegularExpression>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::QuickEntry)
};

constexpr int mostNames = 24;
constexpr int longestName = 5; // words

struct KindWords
{
    TaskKind kind;
    const char *words;   ///< of alphabets, as a pattern
    const char *chinese; ///< as a pattern
};

const KindWords kindWords[] = {
    {TaskKind::Call, "call|calling|ring|phone|anruf|anrufen|telefonat|telefonieren|rückruf|zurückrufen",
        "打电话|打个电话|通电话|致电|回电|电话"},
    {TaskKind::Email, "e-?mail|mail|write|mailen|schreiben|anschreiben", "发邮件|写邮件|邮件|写信"},
    {TaskKind::Meeting, "meet|meeting|appointment|lunch|dinner|treffen|termin|besprechung|mittagessen",
        "会议|开会|会面|见面|约见|午餐"},
    {TaskKind::Visit, "visit|besuch|besuchen", "拜访|探访|走访"},
    {TaskKind::Todo, "task|todo|to-do|aufgabe", "任务|待办"},
};

/// After these a name follows, before the others it ends.
const QString before = QStringLiteral("with|mit|bei|to|an|给|和|跟|与|向|同");
const QString after = QStringLiteral(
    "about|regarding|concerning|re|because|wegen|bezüglich|betreffs|über|zu|zum|zur|for|für|from|von|at|in|on|"
    "am|um|im|and|und|the|der|die|das|den|dem|a|an|ein|eine|关于|有关|讨论|谈|商量|的");

QRegularExpression anyOf(const QString &words, const QString &chinese)
{
    return expressionOf(QStringLiteral("(?<![\\p{L}\\p{N}])(?:%1)(?![\\p{L}\\p{N}])|%2").arg(words, chinese));
}

bool isChinese(QChar c)
{
    return c.script() == QChar::Script_Han;
}

/// The kind named first, and the rest of the line with a mark where it stood.
std::optional<TaskKind> takeKind(QString &rest)
{
    std::optional<TaskKind> kind;
    QRegularExpressionMatch first;
    for (const auto &[one, words, chinese] : kindWords) {
        const auto match = anyOf(QString::fromUtf8(words), QString::fromUtf8(chinese)).match(rest);
        if (match.hasMatch() && (!kind || match.capturedStart() < first.capturedStart())) {
            kind = one;
            first = match;
        }
    }
    if (kind)
        rest.replace(first.capturedStart(), first.capturedLength(), QStringLiteral(" | "));
    return kind;
}

/// Runs of words from the start of a piece of the line: "Anna Maria Lee" before "Anna Maria" before "Anna".
void addRuns(const QString &piece, QStringList &names)
{
    const auto words = piece.split(u' ', Qt::SkipEmptyParts);
    const auto add = [&](const QString &name) {
        if (name.size() > 1 && names.size() < mostNames && !names.contains(name))
            names.append(name);
    };
    for (auto count = qMin<qsizetype>(longestName, words.size()); count > 0; --count)
        add(words.mid(0, count).join(u' '));
    if (words.isEmpty() || !isChinese(words.first().front()))
        return;
    for (auto length = qMin<qsizetype>(8, words.first().size()); length > 1; --length)
        add(words.first().left(length));
}

/// Names stand behind the kind or "with", hardly ever elsewhere; the start of every other piece is tried last.
QStringList namesIn(QString rest)
{
    rest.replace(expressionOf(QStringLiteral("[,;:!?()“”\"，。；：！？]")), QStringLiteral(" ; "));
    const auto split = [](const QString &words) {
        QStringList latin;
        QStringList chinese;
        for (const auto &word : words.split(u'|'))
            (isChinese(word.front()) ? chinese : latin).append(word);
        return anyOf(latin.join(u'|'), chinese.join(u'|'));
    };
    rest.replace(split(before), QStringLiteral(" | "));
    rest.replace(split(after), QStringLiteral(" ; "));
    QStringList likely;
    QStringList others;
    const auto mark = expressionOf(QStringLiteral("[|;]"));
    bool isLikely = false;
    for (qsizetype at = 0; at <= rest.size();) {
        auto end = rest.indexOf(mark, at);
        if (end < 0)
            end = rest.size();
        (isLikely ? likely : others).append(rest.mid(at, end - at).simplified());
        isLikely = end < rest.size() && rest[end] == u'|';
        at = end + 1;
    }
    QStringList names;
    for (const auto &piece : likely + others)
        addRuns(piece, names);
    return names;
}

QString subjectIn(const QString &rest)
{
    auto subject = rest.simplified();
    static const QRegularExpression edges(
        QStringLiteral("^[\\s,;:–-]+|[\\s,;:–-]+$"), QRegularExpression::UseUnicodePropertiesOption);
    subject.remove(edges);
    subject.replace(QRegularExpression(QStringLiteral(" +([,;.])")), QStringLiteral("\\1"));
    if (!subject.isEmpty())
        subject[0] = subject[0].toUpper();
    return subject;
}

void setTimes(QuickEntry &entry, const TimeWords &words, const QuickContext &context)
{
    const auto now = wallTimeOf(context.now, context.zone);
    const auto last = words.lastDay();
    if (last.isValid() && !words.time()) {
        entry.start = instantOf(words.day(), QTime(0, 0), context.zone);
        entry.end = instantOf(last.addDays(1), QTime(0, 0), context.zone);
        entry.isAllDay = true;
        return;
    }
    auto day = words.day().isValid() ? words.day() : words.instant().isValid() ? QDate() : context.day;
    if (words.instant().isValid() && !words.time()) {
        entry.start = words.instant();
    } else if (words.time()) {
        const auto time = *words.time();
        if (!day.isValid())
            day = now.time() < time ? now.date() : now.date().addDays(1);
        entry.start = instantOf(day, time, context.zone);
    } else if (day.isValid() || !words.rule().isEmpty()) {
        entry.start = instantOf(day.isValid() ? day : now.date(), QTime(0, 0), context.zone);
        entry.isAllDay = true;
    }
    if (!entry.start.isValid() || entry.isAllDay)
        return;
    const bool isAppointment = entry.kind == TaskKind::Meeting || entry.kind == TaskKind::Visit;
    if (last.isValid())
        entry.end = instantOf(last, words.endTime().value_or(words.time()->addSecs(3600)), context.zone);
    else if (words.endTime())
        entry.end = instantOf(day, *words.endTime(), context.zone);
    else if (words.minutes() > 0 || isAppointment)
        entry.end = entry.start.addSecs((words.minutes() > 0 ? words.minutes() : 60) * 60);
}

/// The next start after `after` of a series that is yet to begin: its weeks are counted from the first one.
QDateTime nextStart(const QuickEntry &entry, const QDateTime &after, const QuickContext &context)
{
    static const QRegularExpression counted(QStringLiteral(";(?:INTERVAL|UNTIL|COUNT)=[^;]*"));
    const auto plain = QString(entry.rule).remove(counted);
    return startsBetween({entry.start, context.zone, plain}, after.addMSecs(1), after.addYears(5), 1).value(0);
}

/// The day named is the coming one; said on that very day without a later hour it is a week later, or when the series
/// has its next.
void passToday(QuickEntry &entry, const QuickContext &context, const QString &line)
{
    const auto now = wallTimeOf(context.now, context.zone);
    const auto day = wallTimeOf(entry.start, context.zone).date();
    const auto said = anyOf(QStringLiteral("today|heute|tonight"), QStringLiteral("今[天日晚]"));
    const auto weekdays
        = anyOf(QStringLiteral("mon|tue|tues|wed|thu|fri|sat|sun|[a-z]+day|[a-zA-Z]+tag|Mo|Di|Mi|Do|Fr|Sa|So|mittwoch"),
            QStringLiteral("(?:周|星期|礼拜)[一二三四五六日天]"));
    if (day != now.date() || said.match(line).hasMatch() || (!entry.isAllDay && entry.start > context.now))
        return;
    const bool isOfDay = weekdays.match(line).hasMatch();
    auto start
        = isOfDay ? instantOf(day.addDays(7), wallTimeOf(entry.start, context.zone).time(), context.zone) : entry.start;
    if (!entry.rule.isEmpty() && (isOfDay || !entry.isAllDay))
        start = nextStart(entry, entry.isAllDay ? entry.start : context.now, context);
    if (!start.isValid())
        return;
    if (entry.end.isValid()) {
        const auto length = wallTimeOf(entry.start, context.zone).msecsTo(wallTimeOf(entry.end, context.zone));
        const auto end = wallTimeOf(start, context.zone).addMSecs(length);
        entry.end = instantOf(end.date(), end.time(), context.zone);
    }
    entry.start = start;
}

/// The end of a series is told as its beginning is (RFC 5545 §3.3.10): a day for days, else an instant.
void endAsItBegins(QuickEntry &entry, const QuickContext &context)
{
    static const QRegularExpression day(QStringLiteral("UNTIL=(\\d{8})$"));
    const auto match = day.match(entry.rule);
    if (!match.hasMatch() || entry.isAllDay)
        return;
    const auto last = QDate::fromString(match.captured(1), QStringLiteral("yyyyMMdd"));
    entry.rule.replace(match.capturedStart(1), match.capturedLength(1),
        instantOf(last, QTime(23, 59, 59), context.zone).toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")));
}

/// The last day of the series as it was typed; invalid: it has no end.
QDate lastDayOf(const QString &rule)
{
    static const QRegularExpression until(QStringLiteral("UNTIL=(\\d{8})"));
    return QDate::fromString(until.match(rule).captured(1), QStringLiteral("yyyyMMdd"));
}

/// A series must begin on a day its rule gives. False: there is none.
bool startOnRule(QuickEntry &entry, const QuickContext &context)
{
    const auto first = startsBetween({entry.start, context.zone, entry.rule}, entry.start, entry.start.addYears(5), 1);
    if (first.isEmpty())
        return false;
    if (first.first() == entry.start)
        return true;
    if (entry.end.isValid())
        entry.end = first.first().addMSecs(entry.start.msecsTo(entry.end));
    entry.start = first.first();
    return true;
}

void takeSeries(QuickEntry &entry, const QuickContext &context)
{
    const auto last = lastDayOf(entry.rule);
    endAsItBegins(entry, context);
    const bool hasDay = startOnRule(entry, context);
    const auto begins = wallTimeOf(entry.start, context.zone).date();
    if (last.isValid() && (!hasDay || last < begins) && entry.problem.isEmpty())
        entry.problem
            = Text::tr("It would end on %1, before it begins.").arg(QLocale().toString(last, QLocale::ShortFormat));
}

} // namespace

QuickEntry readQuickEntry(const QString &line, const QuickContext &context)
{
    QuickEntry entry;
    const TimeWords words(line, context);
    entry.times = words.spans();
    entry.rule = words.rule();
    if (!words.impossibleDay().isEmpty() && !words.day().isValid())
        entry.problem = Text::tr("There is no day “%1”.").arg(words.impossibleDay());
    else if (!words.impossibleTime().isEmpty() && !words.time())
        entry.problem = Text::tr("There is no time “%1”.").arg(words.impossibleTime());
    entry.subject = subjectIn(words.rest());
    if (entry.subject.isEmpty())
        entry.subject = line.simplified(); // nothing but a time: better as text than lost
    auto rest = words.rest();
    entry.kind = takeKind(rest);
    entry.names = namesIn(rest);
    setTimes(entry, words, context);
    if (entry.start.isValid() && words.day().isValid())
        passToday(entry, context, line);
    if (!entry.rule.isEmpty() && entry.start.isValid())
        takeSeries(entry, context);
    return entry;
}

Record taskOf(const QuickEntry &entry, const About &about)
{
    const bool needsZone = entry.isAllDay || !entry.rule.isEmpty();
    return Record::from(Task{.id = Id::make(),
        .subject = entry.subject,
        .kind = entry.kind.value_or(entry.end.isValid() ? TaskKind::Meeting : TaskKind::Todo),
        .dueAt = entry.start,
        .endsAt = entry.end,
        .allDay = entry.isAllDay,
        .zone = needsZone ? ownZoneName() : QString(),
        .recurrence = entry.rule,
        .person = about.person,
        .organisation = about.organisation,
        .opportunity = about.opportunity,
        .serviceCase = about.serviceCase});
}

Edit addQuickEntry(const QuickEntry &entry, const About &about)
{
    return {Text::tr("“%1” added.").arg(entry.subject), {taskOf(entry, about)}};
}

QString whenText(const QDateTime &start, const QDateTime &end, bool isAllDay, const QuickContext &context)
{
    if (!start.isValid())
        return {};
    const auto &locale = context.locale;
    const auto from = wallTimeOf(start, context.zone);
    const auto today = wallTimeOf(context.now, context.zone).date();
    const auto days = today.daysTo(from.date());
    auto day
        = locale.toString(from.date(), days > -180 && days < 300 ? Text::tr("ddd d MMM") : Text::tr("ddd d MMM yyyy"));
    if (days == 0)
        day = Text::tr("Today");
    else if (days == 1)
        day = Text::tr("Tomorrow");
    if (isAllDay)
        return day;
    const auto time = locale.toString(from.time(), QLocale::ShortFormat);
    if (!end.isValid())
        return Text::tr("%1, %2", "day, time").arg(day, time);
    const auto until = locale.toString(wallTimeOf(end, context.zone).time(), QLocale::ShortFormat);
    return Text::tr("%1, %2–%3", "day, from, to").arg(day, time, until);
}

} // namespace crm
