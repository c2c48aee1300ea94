// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/casepart.h"

#include "db/entities/customerlink.h"
#include "db/entities/lastcontact.h"
#include "db/entities/setlink.h"
#include "db/entities/slahooks.h"
#include "db/entities/voucher.h"

namespace crm {

static void stampDone(Saving &s)
{
    auto &r = s.record;
    const bool isDone = r.value("is_done").toLongLong() != 0;
    if (isDone && r.isNull("done_at")) {
        r.setValue("done_at", s.now);
        r.setReference("done_by", s.user);
    } else if (!isDone && !r.isNull("done_at")) {
        r.setValue("done_at", QVariant());
        r.setValue("done_by", QVariant());
    }
}

const Entity &CaseStep::entity()
{
    static const Entity entity
        = Describe<CaseStep>("case_step", 67, "crm::CaseStep", QT_TR_NOOP("Step"), QT_TR_NOOP("Steps"))
              .field("name", QT_TR_NOOP("Step"), &CaseStep::name, Required | Listed)
              .field("service_case", QT_TR_NOOP("Case"), &CaseStep::serviceCase, Required | Listed | Owner)
              .field("position", QT_TR_NOOP("Position"), &CaseStep::position)
              .field("is_done", QT_TR_NOOP("Done"), &CaseStep::isDone, Listed)
              .field("done_at", QT_TR_NOOP("Done at"), &CaseStep::doneAt, ReadOnly | Listed)
              .field("done_by", QT_TR_NOOP("Done by"), &CaseStep::doneBy, ReadOnly | Listed)
              .title("name")
              .order("position")
              .icon("checkbox")
              .hook(stampDone);
    return entity;
}

static std::optional<Problem> returnHolds(const ReturnLine &l)
{
    if (l.quantity < 1)
        return Problem{"quantity", ReturnLine::tr("At least one piece comes back.")};
    if (l.amount.minor.value_or(0) < 0)
        return Problem{"amount", ReturnLine::tr("The amount cannot be negative.")};
    if (l.decision == ReturnDecision::Reject && l.reason.trimmed().isEmpty())
        return Problem{"reason", ReturnLine::tr("Say why the return is rejected: the customer will ask.")};
    if (l.decision != ReturnDecision::Pending && !l.receivedOn.isValid() && l.decision != ReturnDecision::Reject)
        return Problem{"received_on", ReturnLine::tr("Note when the goods came in before deciding about them.")};
    if (l.decision == ReturnDecision::Pending && l.amount.minor.value_or(0) > 0)
        return Problem{"decision", ReturnLine::tr("Decide what the amount is for.")};
    if (l.decision == ReturnDecision::Refund && !l.amount.minor)
        return Problem{"amount", ReturnLine::tr("Say how much is refunded.")};
    return std::nullopt;
}

static void receivedByNow(Saving &s)
{
    const auto day = QDate::fromString(s.record.text("received_on"), Qt::ISODate);
    if (s.changes("received_on") && day > QDateTime::fromMSecsSinceEpoch(s.now).date())
        s.problems.append(
            {"received_on", ReturnLine::tr("This day is still to come: note it when the goods are here.")});
}

const Entity &ReturnLine::entity()
{
    static const Entity entity
        = Describe<ReturnLine>(
            "return_line", 68, "crm::ReturnLine", QT_TR_NOOP("Returned item"), QT_TR_NOOP("Returned items"))
              .newOne(QT_TR_NOOP("New Returned Item"))
              .section(QT_TR_NOOP("Goods"))
              .field("product", QT_TR_NOOP("Product"), &ReturnLine::product, Required | Listed)
              .field("service_case", QT_TR_NOOP("Case"), &ReturnLine::serviceCase, Required | Owner)
              .field("serial", QT_TR_NOOP("Serial number"), &ReturnLine::serial, Listed | Indexed)
              .field("quantity", QT_TR_NOOP("Quantity"), &ReturnLine::quantity, Listed)
              .field("received_on", QT_TR_NOOP("Received on"), &ReturnLine::receivedOn, Listed)
              .field("condition", QT_TR_NOOP("Condition"), &ReturnLine::condition, Listed)
              .section(QT_TR_NOOP("Decision"))
              .field("decision", QT_TR_NOOP("Decision"), &ReturnLine::decision, Listed)
              .field("amount", QT_TR_NOOP("Amount"), &ReturnLine::amount, Listed)
              .field("currency", QT_TR_NOOP("Currency"), &ReturnLine::currency, Required)
              .field("reason", QT_TR_NOOP("Reason"), &ReturnLine::reason)
              .group("amount", {"amount", "currency"})
              .title("product")
              .order("rid")
              .icon("package")
              .rule(returnHolds)
              .hook(receivedByNow);
    return entity;
}

static std::optional<Problem> costNotNegative(const CaseRemedy &r)
{
    if (r.cost.minor.value_or(0) < 0)
        return Problem{"cost", CaseRemedy::tr("The cost cannot be negative.")};
    return std::nullopt;
}

/// A remedy is given to this customer, and still worth something when it is given.
static void checkVoucher(Saving &s, const Record &voucher)
{
    if (voucher.text("status") == u"cancelled") {
        s.problems.append({"voucher", CaseRemedy::tr("Voucher %1 has been cancelled.").arg(voucher.text("code"))});
        return;
    }
    if (voucher.isNull("service_case") || voucher.reference("service_case") == s.record.reference("service_case"))
        return;
    const auto serviceCase = s.lookup.record(ServiceCase::entity(), s.record.reference("service_case"));
    bool isKnown = false;
    for (const auto *field : {"person", "organisation"}) {
        if (serviceCase.isNull(field) || voucher.isNull(field))
            continue;
        isKnown = true;
        if (serviceCase.reference(field) == voucher.reference(field)) {
            if (voucher.text("status") == u"redeemed")
                s.problems.append(
                    {"voucher", CaseRemedy::tr("Voucher %1 has been redeemed already.").arg(voucher.text("code"))});
            return;
        }
    }
    if (isKnown)
        s.problems.append({"voucher",
            CaseRemedy::tr("Voucher %1 was given to somebody else in another case.").arg(voucher.text("code"))});
}

/// A voucher costs what it is worth unless somebody knows better.
static void remedyDefaults(Saving &s)
{
    auto &r = s.record;
    if (r.isNull("given_on"))
        r.setValue("given_on", QDateTime::fromMSecsSinceEpoch(s.now).date().toString(Qt::ISODate));
    const bool isNamed = !s.before || s.changes("kind") || s.changes("voucher");
    if (isNamed && r.text("kind") == u"voucher" && r.isNull("voucher")
        && !s.lookup.where(VoucherPolicy::entity(), "active", 1LL, 1).isEmpty())
        s.problems.append({"voucher",
            CaseRemedy::tr(
                "Choose the voucher. A new one is given with “Give a Voucher…”, so that its policy holds.")});
    if (r.isNull("voucher"))
        return;
    const auto voucher = s.lookup.record(Voucher::entity(), r.reference("voucher"));
    if (isNamed && voucher.isValid())
        checkVoucher(s, voucher);
    if (voucher.isValid() && r.isNull("cost")) {
        r.setValue("cost", voucher.value("value"));
        r.setValue("currency", voucher.value("currency"));
    }
}

const Entity &CaseRemedy::entity()
{
    static const Entity entity
        = Describe<CaseRemedy>("case_remedy", 69, "crm::CaseRemedy", QT_TR_NOOP("Remedy"), QT_TR_NOOP("Remedies"))
              .newOne(QT_TR_NOOP("New Remedy"))
              .field("kind", QT_TR_NOOP("Remedy"), &CaseRemedy::kind, Required | Listed)
              .field("service_case", QT_TR_NOOP("Case"), &CaseRemedy::serviceCase, Required | Owner)
              .field("cost", QT_TR_NOOP("Cost"), &CaseRemedy::cost, Listed)
              .field("currency", QT_TR_NOOP("Currency"), &CaseRemedy::currency, Required)
              .field("voucher", QT_TR_NOOP("Voucher"), &CaseRemedy::voucher, Listed)
              .field("given_on", QT_TR_NOOP("Given on"), &CaseRemedy::givenOn, Listed)
              .field("note", QT_TR_NOOP("Note"), &CaseRemedy::note, Listed)
              .group("cost", {"cost", "currency"})
              .title("kind")
              .order("rid")
              .icon("gift")
              .rule(costNotNegative)
              .hook(remedyDefaults);
    return entity;
}

static void replyDefaults(Saving &s)
{
    auto &r = s.record;
    if (r.isNull("user"))
        r.setReference("user", s.user);
    if (r.text("status") == u"sent" && r.isNull("sent_at"))
        r.setValue("sent_at", s.now);
    if (r.text("subject").trimmed().isEmpty())
        r.setValue("subject", r.text("body").section(u'\n', 0, 0).left(80));
}

/// What was sent is the case's response, and answers it for the first time when nothing did.
static void answerCase(Saving &s)
{
    if (s.record.text("status") != u"sent" || (s.before && s.before->text("status") == u"sent"))
        return;
    auto c = s.lookup.record(ServiceCase::entity(), s.record.reference("service_case"));
    if (!c.isValid())
        return;
    c.setValue("response", s.record.value("body"));
    if (c.text("status") == u"new")
        c.setValue("status", QStringLiteral("acknowledged"));
    if (c.isNull("acknowledged_at"))
        c.setValue("acknowledged_at", s.record.value("sent_at"));
    if (c.text("acknowledged_how") == u"not_yet")
        c.setValue("acknowledged_how", QStringLiteral("email"));
    if (c.isTouched())
        s.also.append(c);
}

const Entity &CaseReply::entity()
{
    static const Entity entity
        = Describe<CaseReply>("case_reply", 70, "crm::CaseReply", QT_TR_NOOP("Reply"), QT_TR_NOOP("Replies"))
              .newOne(QT_TR_NOOP("New Reply"))
              .field("subject", QT_TR_NOOP("Subject"), &CaseReply::subject, Listed | Searched)
              .field("service_case", QT_TR_NOOP("Case"), &CaseReply::serviceCase, Required | Listed | Owner)
              .field("recipient", QT_TR_NOOP("Recipient"), &CaseReply::recipient, Listed)
              .longText("body", QT_TR_NOOP("Text"), &CaseReply::body, Required | Searched)
              .longText("attachments", QT_TR_NOOP("Attachments"), &CaseReply::attachments)
              .field("status", QT_TR_NOOP("Status"), &CaseReply::status, Listed)
              .field("sent_at", QT_TR_NOOP("Sent"), &CaseReply::sentAt, Listed)
              .field("user", QT_TR_NOOP("By"), &CaseReply::user, Listed)
              .field("person", QT_TR_NOOP("Contact"), &CaseReply::person)
              .field("organisation", QT_TR_NOOP("Company"), &CaseReply::organisation)
              .title("subject")
              .timeline("sent_at")
              .order("-sent_at")
              .icon("send")
              .hook(replyDefaults)
              .hook(linkCustomer)
              .hook(answerCase)
              .hook(replyMovesClocks)
              .keeps(keepSentReply)
              .derivation(lastContactByReply("person"))
              .derivation(lastContactByReply("organisation"));
    return entity;
}

const Entity &CaseFollower::entity()
{
    static const Entity entity
        = Describe<CaseFollower>(
            "case_follower", 76, "crm::CaseFollower", QT_TR_NOOP("Follower"), QT_TR_NOOP("Followers"))
              .field("user", QT_TR_NOOP("Colleague"), &CaseFollower::user, Required | Listed | Owner)
              .field("service_case", QT_TR_NOOP("Case"), &CaseFollower::serviceCase, Required | Listed | Owner)
              .title("user")
              .order("rid")
              .icon("eye")
              .hook([](Saving &s) {
                  nameMember(s, {"user", "service_case"});
              });
    return entity;
}

} // namespace crm
