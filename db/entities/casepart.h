// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/servicecase.h"
#include "db/value/usualcurrency.h"

namespace crm {

struct Voucher;

/// One thing to do until a service request is fulfilled.
struct CaseStep
{
    Id id;
    Ref<ServiceCase> serviceCase;
    QString name;
    int position = 0;
    bool isDone = false;
    QDateTime doneAt;
    Ref<User> doneBy;
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::CaseStep)
};

enum class GoodsCondition { Unknown, Unopened, Used, Damaged, Defective, Incomplete };
enum class ReturnDecision { Pending, Refund, Replacement, Repair, Reject };

/// One product that comes back, in which condition, and what becomes of it.
struct ReturnLine
{
    Id id;
    Ref<ServiceCase> serviceCase;
    Ref<Product> product;
    QString serial;
    int quantity = 1;
    QDate receivedOn; ///< null: still on its way
    GoodsCondition condition = GoodsCondition::Unknown;
    ReturnDecision decision = ReturnDecision::Pending;
    Amount amount; ///< given back or spent on it
    QString currency = usualCurrency();
    QString reason; ///< of the decision
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::ReturnLine)
};

enum class RemedyKind { Apology, Explanation, Refund, Replacement, Repair, Voucher, ProcessChange, Other };

/// Something done to put a case right, with what it costs us.
struct CaseRemedy
{
    Id id;
    Ref<ServiceCase> serviceCase;
    RemedyKind kind = RemedyKind::Apology;
    Amount cost;
    QString currency = usualCurrency();
    Ref<Voucher> voucher;
    QDate givenOn;
    QString note;
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::CaseRemedy)
};

enum class ReplyStatus { Draft, Sent };

/// A text that leaves the house. Internal notes are Note records: nothing turns one into the other.
struct CaseReply
{
    Id id;
    Ref<ServiceCase> serviceCase;
    QString recipient; ///< e-mail address
    QString subject;
    QString body;
    QString attachments; ///< names of the files that went along, one per line
    ReplyStatus status = ReplyStatus::Draft;
    QDateTime sentAt;
    Ref<User> user;
    Ref<Person> person;
    Ref<Organisation> organisation;
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::CaseReply)
};

/// What has gone out is not undone; in db/entities/replykeeping.cpp.
void keepSentReply(const Reverting &reverting);

/// A colleague who wants to hear of a case that is another's.
struct CaseFollower
{
    Id id;
    Ref<ServiceCase> serviceCase;
    Ref<User> user;
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::CaseFollower)
};

} // namespace crm
