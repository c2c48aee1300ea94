// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/slaexplanation.h"

#include "db/entities/sla.h"

#include <QLocale>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::SlaExplanation)
};

QString choiceText(const Entity &entity, const char *field, const QString &code)
{
    return entity.choiceLabel(*entity.field(field), code);
}

QString listed(const Entity &entity, const char *field, const QStringList &codes)
{
    QStringList words;
    for (const auto &code : codes)
        words.append(choiceText(entity, field, code));
    return words.join(QStringLiteral(", "));
}

QDateTime wallOf(qint64 at, const QTimeZone &zone)
{
    const auto utc = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    return utc.addSecs(zone.offsetFromUtc(utc)); // shown as it stands on the wall there
}

QString timeText(const QDateTime &wall)
{
    const QLocale locale;
    if (locale.language() == QLocale::C) // its short form has seconds
        return wall.time().toString(QStringLiteral("HH:mm"));
    return locale.toString(wall.time(), QLocale::ShortFormat);
}

/// A day of another year than today's says its year.
QString ledgerDay(const QDate &date, const QDate &today)
{
    return QLocale().toString(date,
        date.year() == today.year() ? Text::tr("ddd d MMM", "format of a day")
                                    : Text::tr("ddd d MMM yyyy", "format of a day"));
}

/// A pause is called by what the case waited for, or by its status.
QString pauseText(const QString &codes)
{
    const auto &entity = ServiceCase::entity();
    QStringList words;
    for (const auto &code : codes.split(QStringLiteral(", "))) {
        const bool isReason = entity.choice(*entity.field("waiting_for"), code);
        words.append(choiceText(entity, isReason ? "waiting_for" : "status", code));
    }
    return words.join(QStringLiteral(", "));
}

/// On the clock on the wall; unlike working time it has days of 24 hours.
QString wallText(qint64 ms)
{
    constexpr qint64 hourMs = 3'600'000;
    const auto hours = ms / hourMs;
    if (hours < 48)
        return workText(ms);
    return hours % 24 == 0 ? Text::tr("%n day(s)", nullptr, int(hours / 24))
                           : Text::tr("%1 d %2 h", "days and hours").arg(hours / 24).arg(hours % 24);
}

} // namespace

QString clockName(SlaClock clock)
{
    const auto &entity = ServiceCase::entity();
    return choiceText(entity, "sla_state", QString::fromLatin1(clockCode(clock)));
}

QByteArray clockCode(SlaClock clock)
{
    static constexpr const char *names[]{"first_response", "next_response", "update", "resolution"};
    return names[size_t(clock)];
}

QByteArray stateCode(ClockState state)
{
    static constexpr const char *names[]{"not_applicable", "running", "paused", "met", "met_late", "breached"};
    return names[size_t(state)];
}

QByteArray bandCode(OverrunBand band)
{
    static constexpr const char *names[]{"within", "up_to_50", "up_to_100", "beyond"};
    return names[size_t(band)];
}

QString bandText(OverrunBand band)
{
    return choiceText(ServiceCase::entity(), "overrun_band", QString::fromLatin1(bandCode(band)));
}

static QString beyondText(qint64 overrun, qint64 overrunWall, bool isOwn)
{
    if (isOwn)
        return Text::tr("%1 of working time (%2 on the clock) beyond our own target; nothing is promised.")
            .arg(workText(overrun), wallText(overrunWall));
    return Text::tr("%1 of working time (%2 on the clock) beyond the promise.")
        .arg(workText(overrun), wallText(overrunWall));
}

QString missedText(qint64 overrun, qint64 overrunWall, bool isOwn)
{
    return Text::tr("Missed: %1").arg(beyondText(overrun, overrunWall, isOwn));
}

static QString standingOfRound(const ClockResult &c, const QTimeZone &zone, qint64 now)
{
    switch (c.state) {
    case ClockState::NotApplicable:
        return Text::tr("Nothing is promised or asked.");
    case ClockState::Running:
        return c.due ? Text::tr("%1 of %2 used.").arg(workText(c.used), workText(c.target))
                     : Text::tr("It is not due within a hundred years.");
    case ClockState::Paused:
        return Text::tr("Paused with %1 of working time left.").arg(workText(qMax<qint64>(0, c.target - c.used)));
    case ClockState::Met:
        return Text::tr("Met with %1 of working time to spare.").arg(workText(qMax<qint64>(0, c.target - c.used)));
    case ClockState::MetLate:
    case ClockState::Breached:
        break;
    }
    const auto beyond = beyondText(c.overrun, c.overrunWall, c.isOwn);
    if (c.settled)
        return Text::tr("Missed, the case was settled without an answer: %1").arg(beyond);
    return c.state == ClockState::Breached || !c.met
        ? Text::tr("Missed: %1").arg(beyond)
        : Text::tr("Met late, %1: %2", "when and by how much").arg(whenText(*c.met, zone, now), beyond);
}

/// Of the last round, and that earlier ones were missed: a breach stays one.
QString standing(const ClockResult &c, const QTimeZone &zone, qint64 now)
{
    const auto text = standingOfRound(c, zone, now);
    const bool isLate = c.state == ClockState::MetLate || c.state == ClockState::Breached;
    const int earlier = c.missed - (isLate ? 1 : 0);
    if (earlier <= 0)
        return text;
    return text + u' '
        + (isLate ? Text::tr("%n earlier round(s) missed as well.", nullptr, earlier)
                  : Text::tr("%n earlier round(s) missed, by up to %1 of working time.", nullptr, earlier)
                        .arg(workText(c.worstOverrun)));
}

QString ownTargetText(const ClockResult &c, const QTimeZone &zone, qint64 now)
{
    if (!c.internalDue || c.internalDue == c.due)
        return {};
    const auto when = whenText(*c.internalDue, zone, now);
    const auto end = c.end().value_or(now);
    if (*c.internalDue >= end)
        return Text::tr("Our own target: %1.").arg(when);
    return c.end() ? Text::tr("Our own target missed by %1: %2.").arg(wallText(end - *c.internalDue), when)
                   : Text::tr("Our own target passed %1 ago: %2.").arg(wallText(end - *c.internalDue), when);
}

QString matchedBecause(const SlaTerms &terms)
{
    const auto &entity = ServiceCase::entity();
    QStringList reasons;
    if (!terms.agreement.isEmpty())
        reasons.append(terms.customer.isEmpty()
                ? Text::tr("agreement “%1”").arg(terms.agreement)
                : Text::tr("agreement “%1” with %2").arg(terms.agreement, terms.customer));
    if (!terms.product.isEmpty())
        reasons.append(Text::tr("product %1").arg(terms.product));
    if (!terms.category.isEmpty())
        reasons.append(Text::tr("category %1").arg(terms.category));
    if (const auto &kinds = terms.kinds.isEmpty() ? terms.agreedKinds : terms.kinds; !kinds.isEmpty())
        reasons.append(Text::tr("kind %1").arg(listed(entity, "kind", kinds)));
    if (!terms.priorities.isEmpty())
        reasons.append(Text::tr("priority %1").arg(listed(entity, "priority", terms.priorities)));
    return reasons.isEmpty() ? Text::tr("it applies to every case") : reasons.join(QStringLiteral(" · "));
}

QString customerSentence(const ClockResult &c, const QTimeZone &zone, qint64 now)
{
    if (c.end() || c.isOwn || c.state == ClockState::NotApplicable)
        return {};
    if (!c.due)
        return c.isPaused ? Text::tr("We go on as soon as we have what we are waiting for.") : QString();
    if (*c.due < now)
        return Text::tr("We are late, and we are sorry: we deal with it now.");
    const auto due = wallOf(*c.due, zone);
    if (due.date() == wallOf(now, zone).date())
        return c.clock == SlaClock::Resolution
            ? Text::tr("It will be settled by %1 today.", "time").arg(timeText(due))
            : Text::tr("You will hear from us by %1 today.", "time").arg(timeText(due));
    const auto when = whenText(*c.due, zone, now);
    return c.clock == SlaClock::Resolution ? Text::tr("It will be settled by %1.").arg(when)
                                           : Text::tr("You will hear from us by %1.").arg(when);
}

QString workText(qint64 ms)
{
    const auto seconds = ms / 1000;
    if (seconds < 60)
        return Text::tr("%1 s").arg(seconds);
    const auto all = (ms + 30'000) / 60'000; // the nearest: what is 0.7 s short of an hour is an hour
    const auto hours = all / 60;
    const auto minutes = all % 60;
    if (hours == 0)
        return Text::tr("%1 min").arg(minutes);
    return minutes == 0 ? Text::tr("%1 h").arg(hours) : Text::tr("%1 h %2 min").arg(hours).arg(minutes);
}

QString whenText(qint64 at, const QTimeZone &zone, qint64 now)
{
    const auto wall = wallOf(at, zone);
    const auto today = wallOf(now, zone).date();
    const auto days = today.daysTo(wall.date());
    const auto time = timeText(wall);
    if (days == 0)
        return Text::tr("today %1").arg(time);
    if (days > 0 && days < 7)
        return Text::tr("%1 %2", "weekday and time")
            .arg(QLocale().standaloneDayName(wall.date().dayOfWeek(), QLocale::LongFormat), time);
    return Text::tr("%1 %2", "day and time")
        .arg(QLocale().toString(wall.date(),
                 wall.date().year() == today.year() ? Text::tr("ddd d MMMM", "format of a day")
                                                    : Text::tr("ddd d MMMM yyyy", "format of a day")),
            time);
}

QString whenText(qint64 at, const QTimeZone &zone, const QTimeZone &reader, qint64 now)
{
    const auto utc = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    if (!zone.isValid() || zone.offsetFromUtc(utc) == reader.offsetFromUtc(utc))
        return whenText(at, reader, now);
    return Text::tr("%1 (%2)", "time and its zone").arg(whenText(at, zone, now), QString::fromUtf8(zone.id()));
}

QString lineText(const LedgerLine &line)
{
    const auto named = [&line](const QString &text) {
        return line.note.isEmpty() ? text : Text::tr("%1: %2", "kind of time and its name").arg(text, line.note);
    };
    switch (line.kind) {
    case LedgerLine::Kind::Counted:
        return line.onExceptionDay ? named(Text::tr("Counted, special hours")) : Text::tr("Counted");
    case LedgerLine::Kind::Closed:
        return Text::tr("Outside working hours");
    case LedgerLine::Kind::Holiday:
        return named(Text::tr("Holiday"));
    case LedgerLine::Kind::Exception:
        return named(Text::tr("Closed by exception"));
    case LedgerLine::Kind::Pause:
        return Text::tr("Paused: %1").arg(pauseText(line.note));
    case LedgerLine::Kind::ClockChange:
        break;
    }
    const auto minutes = qAbs(line.step) / 60;
    return line.step > 0 ? Text::tr("The clock is put forward by %n minute(s)", nullptr, minutes)
                         : Text::tr("The clock is put back by %n minute(s)", nullptr, minutes);
}

QString lineTimes(const LedgerLine &line, const QTimeZone &zone, qint64 now)
{
    const auto dayText = [today = wallOf(now, zone).date()](const QDate &date) { return ledgerDay(date, today); };
    const auto from = wallOf(line.from, zone);
    const auto to = wallOf(line.to, zone);
    const auto begin = dayText(from.date()) + u' ' + timeText(from);
    if (line.kind == LedgerLine::Kind::ClockChange)
        return begin;
    const bool isWholeDays = from.time() == QTime(0, 0) && to.time() == QTime(0, 0);
    if (isWholeDays) {
        const auto last = to.date().addDays(-1);
        return last == from.date() ? dayText(last) : dayText(from.date()) + QStringLiteral(" – ") + dayText(last);
    }
    return begin + QStringLiteral(" – ")
        + (from.date() == to.date() ? timeText(to) : dayText(to.date()) + u' ' + timeText(to));
}

} // namespace crm
