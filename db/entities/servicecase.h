// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/person.h"
#include "db/entities/product.h"

namespace crm {

struct Asset;
struct Cause;
struct SlaVersion;

/// A node of the tree of reasons why customers turn to us.
struct CaseCategory
{
    Id id;
    QString name;
    Ref<CaseCategory> parent;
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::CaseCategory)
};

enum class CaseKind { Complaint, ServiceRequest, ProductReturn, InformationRequest, Compliment, Comment };
enum class CaseStatus { New, Acknowledged, InProgress, Waiting, Solved, Closed };
enum class Severity { Minor, Moderate, Serious, Major, Critical };
enum class Priority { Low, Normal, High, Urgent };
enum class CaseChannel { Phone, Email, Web, Letter, Fax, Chat, Social, Visit, Referral, Other };
/// What a waiting case waits for.
enum class WaitingFor { None, Customer, ThirdParty, Goods, Appointment, Approval };
/// What of the agreement is due next, or how it ended.
enum class SlaState { None, FirstResponse, NextResponse, Update, Resolution, Paused, Met, Missed };
/// How far the worst clock ran beyond its promise, in working time: computed, and never the severity people give.
enum class SlaBand { None, Within, UpToHalf, UpToTarget, Beyond };
enum class Remedy { None, Apology, Explanation, Refund, Replacement, Repair, Voucher, Correction, Other };

enum class AcknowledgedHow { NotYet, Phone, Email, Letter, Person, Message };
enum class Complexity { Simple, Normal, Complex };
enum class Impact { One, Several, Many };
enum class CaseOutcome { Open, Upheld, Partly, NotUpheld, Withdrawn, Goodwill };
/// What allows a complaint to be closed: consent, or that nothing is left to try. Unrecorded: it came here closed.
enum class ClosingBasis { None, Accepted, Exhausted, Duplicate, Unrecorded };

/// A customer's request that something be put right, done or explained. DOMAIN §2.
struct ServiceCase
{
    Id id;
    QString number;
    QString subject;
    CaseKind kind = CaseKind::Complaint;
    CaseStatus status = CaseStatus::New;
    Ref<Person> person;
    Ref<Organisation> organisation;
    Ref<Product> product;
    Ref<CaseCategory> category;
    Severity severity = Severity::Moderate;
    Priority priority = Priority::Normal;
    CaseChannel channel = CaseChannel::Phone;
    Remedy remedySought = Remedy::None;
    QString description;
    QString response;
    QString resolution;
    QDate problemDate; ///< when the problem arose
    Ref<User> owner;
    QDateTime openedAt;
    QDateTime acknowledgedAt;
    QDateTime dueAt; ///< null: no agreement sets a limit
    QDateTime closedAt;
    std::optional<qint64> timely; ///< 1 or 0 when somebody has recorded whether the answer came in time
    QString externalId;

    Ref<User> receivedBy;
    QString priorContacts; ///< with whom and when, as the customer tells it
    QString evidence;      ///< photos, invoices, serial numbers: what there is and where
    Ref<Asset> asset;
    AcknowledgedHow acknowledgedHow = AcknowledgedHow::NotYet;
    bool isSafety = false; ///< somebody may be hurt: the immediate lane
    Complexity complexity = Complexity::Normal;
    Impact impact = Impact::One; ///< how many customers it concerns
    Ref<Cause> cause;
    QString facts; ///< what the investigation found: records, interviews, tests
    CaseOutcome outcome = CaseOutcome::Open;
    QString decision;   ///< with its reasons, as told to the customer
    QString escalation; ///< where the customer can turn who does not agree
    QDateTime decidedAt;
    ClosingBasis closingBasis = ClosingBasis::None;
    QString learning;
    std::optional<qint64> satisfaction; ///< 1–5, with the handling, as the customer says
    QString satisfactionNote;
    Ref<ServiceCase> parent;      ///< the case this one was split from or belongs to
    Ref<ServiceCase> duplicateOf; ///< the case that goes on in its place
    Ref<ServiceCase> followUpOf;  ///< the closed case that came back after the time for reopening
    Ref<ServiceCase> repeatOf;    ///< the customer's earlier complaint about the same
    WaitingFor waitingFor = WaitingFor::None;
    Ref<SlaVersion> slaVersion; ///< the policy as it was when it was applied; null: nothing is promised
    SlaState slaState = SlaState::None;
    QDateTime warnAt;                    ///< from when on dueAt is close
    QDateTime halfOverAt;                ///< from when on an open case is beyond a promise by more than its half
    QDateTime fullOverAt;                ///< likewise, by more than all of it
    std::optional<qint64> pausedLeft;    ///< seconds of working time, while all clocks that run on rest
    std::optional<qint64> overrun;       ///< seconds of working time beyond the worst promise that was met too late
    SlaBand overrunBand = SlaBand::None; ///< at the last event; see bandAt()

    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::ServiceCase)
};

/// A closed case that comes back within so many days is reopened; later it becomes a case of its own. DOMAIN §1.
constexpr int reopenGraceDays = 7;
/// Complaints of a customer about the same within so many days are repeats.
constexpr int repeatDays = 180;

/// The band at `now`: an open case goes on from band to band although nobody touches it.
SlaBand bandAt(const ServiceCase &serviceCase, const QDateTime &now);

/// Whether a case may go from one status to the other by hand; staying is always allowed.
bool mayFollow(CaseStatus from, CaseStatus to);

} // namespace crm
