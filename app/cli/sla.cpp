// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/sladue.h"

#include "db/entities/activity.h"
#include "db/entities/casepart.h"
#include "db/entities/sla.h"
#include "models/service/slaexplanation.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace crm::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::CommandLine)
};

/// By number, number of another system, or as any record is named.
Id caseNamed(Store &store, const QString &text)
{
    for (const auto *field : {"number", "external_id"}) {
        const auto found = answer(store.select({&ServiceCase::entity(), Filter::equals(field, text), {}, 2}, {}));
        if (found.size() == 1)
            return found.first().id;
    }
    const auto ref = recordNamed(store, text.contains(u'/') ? text : QStringLiteral("service_case/") + text);
    if (ref.entity != ServiceCase::entity().name)
        fail(Text::tr("“%1” is not a case.").arg(text));
    return ref.id;
}

CaseClocks clocksIn(Store &store, const Id &id)
{
    const auto found = answer(store.fetch(ServiceCase::entity(), {id}));
    if (found.isEmpty())
        fail(Text::tr("There is no such case."));
    const auto pointing = [&](const Entity &entity) {
        return answer(store.records({.entity = &entity, .filter = Filter::refers("service_case", id)}));
    };
    const auto version = answer(store.fetch(SlaVersion::entity(), {found.first().reference("sla_version")}));
    return caseClocksAt(found.first(), version.value(0),
        {pointing(CaseEvent::entity()), pointing(Activity::entity()), pointing(CaseReply::entity())},
        QDateTime::currentMSecsSinceEpoch());
}

QJsonArray missedJson(const CaseClocks &all, const ClockResult &c)
{
    const auto &zone = all.applied->timetable.zone();
    QJsonArray rounds;
    for (const auto &round : c.earlier)
        rounds.append(QJsonObject{{"start", zonedText(round.start, zone)}, {"due", zonedText(round.due, zone)},
            {"met", zonedText(round.met, zone)}, {"overrun_seconds", round.overrun / 1000},
            {"overrun_wall_seconds", round.overrunWall / 1000}, {"ledger", ledgerJson(all.ledgerOf(round), zone)}});
    return rounds;
}

QJsonObject clockJson(const CaseClocks &all, const ClockResult &c)
{
    const auto &zone = all.applied->timetable.zone();
    const auto instant
        = [&zone](std::optional<qint64> at) { return at ? QJsonValue(zonedText(*at, zone)) : QJsonValue(); };
    const auto promised = all.applied->terms.promised[size_t(c.clock)];
    return {{"clock", QString::fromLatin1(clockCode(c.clock))}, {"state", QString::fromLatin1(stateCode(c.state))},
        {"paused", c.isPaused}, {"breached", c.isBreached}, {"start", instant(c.start)},
        {"target_minutes", c.target / 60000}, {"promised", promised.has_value()}, {"due", instant(c.due)},
        {"due_if_resumed_now", instant(c.dueIfResumed)}, {"internal_due", instant(c.internalDue)},
        {"internal_missed", c.internalDue ? QJsonValue(c.isInternalMissed) : QJsonValue()}, {"warn", instant(c.warn)},
        {"met", instant(c.met)}, {"settled_unanswered", instant(c.settled)}, {"first_met", instant(c.firstMet)},
        {"used_seconds", c.used / 1000}, {"overrun_seconds", c.worstOverrun / 1000},
        {"overrun_wall_seconds", c.worstOverrunWall / 1000},
        {"overrun_band", QString::fromLatin1(bandCode(overrunBand(c)))}, {"rounds", c.rounds},
        {"missed_rounds", c.missed}, {"missed_before", missedJson(all, c)},
        {"tell_the_customer", customerSentence(c, zone, all.now)}, {"ledger", ledgerJson(all.ledgerOf(c.clock), zone)}};
}

QJsonObject caseJson(const CaseClocks &all)
{
    QJsonObject json{{"case", all.serviceCase.text("number")}, {"subject", all.serviceCase.title()},
        {"status", all.facts.status}, {"policy", QJsonValue()}};
    QJsonArray clocks;
    if (all.applied) {
        const auto &terms = all.applied->terms;
        json.insert("policy", terms.policy);
        json.insert("version", terms.version);
        json.insert("agreement", terms.agreement);
        json.insert("matched_because", matchedBecause(terms));
        json.insert("zone", QString::fromUtf8(terms.calendar.zone));
        for (const auto &c : all.clocks)
            if (c.state != ClockState::NotApplicable)
                clocks.append(clockJson(all, c));
    }
    json.insert("clocks", clocks);
    return json;
}

QString ledgerText(const QList<LedgerLine> &lines, const QTimeZone &zone)
{
    QString text;
    for (const auto &line : lines)
        text += QStringLiteral("  %1 – %2  %3  %4  %5\n")
                    .arg(zonedText(line.from, zone), zonedText(line.to, zone),
                        workText(line.kind == LedgerLine::Kind::Pause ? 0 : line.worked).rightJustified(12),
                        workText(line.total).rightJustified(12), lineText(line));
    return text;
}

QString clockText(const CaseClocks &all, const ClockResult &c)
{
    const auto &zone = all.applied->timetable.zone();
    auto text = QStringLiteral("\n%1: %2\n").arg(clockName(c.clock), standing(c, zone, all.now));
    for (const auto &round : c.earlier)
        text += Text::tr("  due %1\n").arg(zonedText(round.due, zone)) + QStringLiteral("  ")
            + missedText(round.overrun, round.overrunWall, c.isOwn) + u'\n' + ledgerText(all.ledgerOf(round), zone);
    if (c.due)
        text += Text::tr("  due %1\n").arg(zonedText(*c.due, zone));
    if (c.internalDue && c.internalDue != c.due)
        text += (c.isInternalMissed ? Text::tr("  our own target %1, missed\n") : Text::tr("  our own target %1\n"))
                    .arg(zonedText(*c.internalDue, zone));
    text += ledgerText(all.ledgerOf(c.clock), zone);
    if (const auto say = customerSentence(c, zone, all.now); !say.isEmpty())
        text += Text::tr("  Tell the customer: %1\n").arg(say);
    return text;
}

QString caseText(const CaseClocks &all)
{
    auto text = all.serviceCase.text("number") + QStringLiteral("  ") + all.serviceCase.title() + u'\n';
    if (!all.applied)
        return text + Text::tr("No SLA policy applies to this case.\n");
    const auto &terms = all.applied->terms;
    text += Text::tr("Policy %1, version %2, matched because: %3\n")
                .arg(terms.policy)
                .arg(terms.version)
                .arg(matchedBecause(terms));
    for (const auto &c : all.clocks)
        if (c.state != ClockState::NotApplicable)
            text += clockText(all, c);
    return text;
}

} // namespace

void runSla(const Arguments &arguments, const QString &database)
{
    const auto what = arguments.words.first();
    if (what == "due")
        return runSlaDue(arguments);
    if (what != "explain" || arguments.words.size() != 2)
        wrongUsage(Text::tr("Say “sla due …” or “sla explain CASE”; “rapport-cli sla --help” says more."));
    QLocale::setDefault(QLocale::c()); // the sentences are English wherever it runs, and so are the days in them
    const auto store = open(database);
    const auto all = clocksIn(*store, caseNamed(*store, arguments.words.at(1)));
    print(arguments.has("json") ? QString::fromUtf8(QJsonDocument(caseJson(all)).toJson()) : caseText(all));
}

} // namespace crm::cli
