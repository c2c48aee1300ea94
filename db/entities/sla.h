// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/servicecase.h"

namespace crm {

/// Working hours under a name. `definition` is the JSON of WorkCalendar, the same that files and the command line use.
struct ServiceCalendar
{
    Id id;
    QString name;
    QString zone; ///< from the definition
    QString definition;
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::ServiceCalendar)
};

/// What we have agreed with a customer: with whom, for what, from when to when. Its policies say how fast.
struct SlaAgreement
{
    Id id;
    QString name;
    Ref<Organisation> organisation; ///< null: whoever the customer is
    Ref<Person> person;             ///< likewise; a customer without a company, or one contact of it
    QString kinds;                  ///< codes of case kinds, separated by commas; empty: all
    Ref<CaseCategory> category;     ///< with everything below it; null: all
    Ref<Product> product;
    QDate validFrom;
    QDate validUntil; ///< the last day
    bool active = true;
    QString note;
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::SlaAgreement)
};

struct SlaPolicy;

/// A policy as it was at one time: never changed, so that a case can be judged by what was promised to it.
struct SlaVersion
{
    Id id;
    QString name; ///< of the policy, with the number
    Ref<SlaPolicy> policy;
    int number = 1;
    QString terms; ///< JSON of SlaTerms
    QDateTime createdAt;
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::SlaVersion)
};

/// How fast cases are dealt with: minutes of working time per clock, promised and for ourselves. The active policies
/// stand in order; the first whose conditions hold applies.
struct SlaPolicy
{
    Id id;
    QString name;
    int position = 0;
    bool active = true;
    Ref<SlaAgreement> agreement; ///< null: for every customer
    Ref<ServiceCalendar> calendar;
    QString kinds;      ///< codes of case kinds, separated by commas; empty: all
    QString priorities; ///< codes of priorities, likewise
    std::optional<qint64> promisedFirst;
    std::optional<qint64> promisedNext;
    std::optional<qint64> promisedUpdate;
    std::optional<qint64> promisedResolution;
    std::optional<qint64> internalFirst;
    std::optional<qint64> internalNext;
    std::optional<qint64> internalUpdate;
    std::optional<qint64> internalResolution;
    QString pausedIn = QStringLiteral("waiting"); ///< status codes
    QString pausedFor;                            ///< codes of what is waited for; empty: whatever it is
    int warnPercent = 75;
    bool acknowledgementAnswers = true;
    Ref<SlaVersion> version; ///< the newest
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::SlaPolicy)
};

enum class EscalationClock { First, Next, Update, Resolution, Any };
enum class EscalationTo { Owner, Team, Everybody };

/// A step of a policy's ladder: whom to tell when so much of the promised working time is used up, or when so little is
/// left. On the wall of the policy's calendar nobody is told between `quietFrom` and `quietUntil`, but at its end.
struct SlaStep
{
    Id id;
    QString name;
    Ref<SlaPolicy> policy; ///< null: of every policy
    EscalationClock clock = EscalationClock::Any;
    int percent = 75;                  ///< of the promised time; more than 100: beyond it
    std::optional<qint64> leadMinutes; ///< of working time before it is due; given, the percentage does not count
    EscalationTo tell = EscalationTo::Owner;
    bool raisesPriority = false;
    QString quietFrom;  ///< "20:00"; empty, like the other: told at any hour
    QString quietUntil; ///< "07:00"; earlier than the other: of the next day
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::SlaStep)
};

/// That a step was taken for a case: once for each due time and each who was told, on whichever machine. Identities are
/// texts, so that a notice of the program's own never stands in the way of undoing what people did.
struct SlaNotice
{
    Id id;
    QString caseId;
    QString stepId; ///< of the ladder; empty: the policy's own warning; ownTarget(): our own target, which has passed
    QString clock;  ///< code of the clock
    QDateTime dueAt;
    QDateTime at;
    QString userId; ///< who was told; empty: whoever works here
    static QString ownTarget() { return QStringLiteral("own_target"); }
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::SlaNotice)
};

/// Why a promise was not kept, as whoever looks back at it says.
enum class MissReason { Unsaid, LateAssigned, TooFewHands, NoParts, ThirdParty, CustomerLate, MoreWork, System, Other };

/// A promise of a case that was not kept, with the reason for it.
struct SlaMiss
{
    Id id;
    Ref<ServiceCase> serviceCase;
    EscalationClock clock = EscalationClock::Resolution;
    MissReason reason = MissReason::Unsaid;
    QString note;
    Ref<User> user; ///< who says so
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::SlaMiss)
};

enum class CaseEventKind {
    Status,
    Answer, ///< of earlier versions, which took a response that was saved for one that was given
};

/// A change of a case that moves its clocks, written by saving it. Calls, mails and messages are activities.
struct CaseEvent
{
    Id id;
    Ref<ServiceCase> serviceCase;
    CaseEventKind kind = CaseEventKind::Status;
    QDateTime at;
    CaseStatus status = CaseStatus::New;
    CaseStatus before = CaseStatus::New;
    WaitingFor waitingFor = WaitingFor::None;
    Ref<User> user;
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::CaseEvent)
};

} // namespace crm
