// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/person.h"
#include "db/entities/product.h"

namespace crm {

/// A node of the tree of reasons why customers turn to us.
struct CaseCategory
{
    Id id;
    QString name;
    Ref<CaseCategory> parent;
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::CaseCategory)
};

enum class CaseKind { Complaint, ServiceRequest, ProductReturn, InformationRequest };
enum class CaseStatus { New, Acknowledged, InProgress, Waiting, Solved, Closed };
enum class Severity { Minor, Moderate, Serious, Major, Critical };
enum class Priority { Low, Normal, High, Urgent };
enum class CaseChannel { Phone, Email, Web, Letter, Fax, Chat, Social, Visit, Referral, Other };
enum class Remedy { None, Apology, Explanation, Refund, Replacement, Repair, Voucher, Correction, Other };

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

    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::ServiceCase)
};

/// Whether a case may go from one status to the other by hand; staying is always allowed.
bool mayFollow(CaseStatus from, CaseStatus to);

} // namespace crm
