// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/demo/demoservice.h"

#include "db/entities/asset.h"
#include "db/entities/cannedtext.h"
#include "db/entities/casepart.h"
#include "db/entities/learning.h"
#include "db/entities/sla.h"
#include "db/entities/voucher.h"

namespace crm {

namespace {

constexpr int mostCases = 600; // of the latest; more would not show more
constexpr int mostAssets = 120;

struct House
{
    Batch &batch;
    DemoRandom &random;
    QDate today;
    QList<Id> users = {};
    QList<Id> causes = {};
    Id policy = {};
    qint64 given = 0; ///< minor units of the policy's budget
};

void addCauses(House &h)
{
    static const std::pair<const char *, QList<const char *>> tree[]
        = {{"Process", {"Packing error", "Wrong label", "Order taken down wrongly"}},
            {"Product", {"Worn seal", "Firmware fault", "Calibration drift"}},
            {"Supplier", {"Late delivery by carrier", "Faulty part"}},
            {"People", {"Not informed in time", "Tone of conversation"}}};
    for (const auto &[name, children] : tree) {
        const Cause parent{.id = h.random.id(), .name = name};
        h.batch.put(Record::from(parent));
        for (const auto *child : children) {
            const Cause cause{.id = h.random.id(), .name = child, .parent = {parent.id}};
            h.batch.put(Record::from(cause));
            h.causes.append(cause.id);
        }
    }
}

void addTexts(House &h)
{
    static const char *answers[][3]
        = {{"Receipt", "receipt",
               "Dear {{name}},\n\nthank you for telling us. We have taken down your case as "
               "{{number}} and look into it now.\n\nKind regards\n{{me}}"},
            {"Sorry for the delay", "delay",
                "Dear {{name}},\n\nwe are sorry that {{product}} has not reached you yet. You will hear from us by "
                "{{due}}.\n\nKind regards\n{{me}}"},
            {"Return label", "return-label",
                "Please send {{product}} with the serial number {{serial}} back to us; a label is attached."}};
    for (const auto &[name, shortcut, body] : answers)
        if (h.batch.where(CannedAnswer::entity(), "shortcut", QString::fromLatin1(shortcut), 1).isEmpty())
            h.batch.put(Record::from(
                CannedAnswer{.id = h.random.id(), .name = name, .shortcut = shortcut, .body = body, .language = "en"}));
    static const char *articles[][3] = {
        {"Level sensor shows drifting values", "calibration drift sensor measuring",
            "Clean the membrane, restart the unit and run the two-point calibration. If the drift remains, replace the "
            "sensor under warranty."},
        {"Delivery is late: what to check first", "delivery late parcel carrier",
            "Look up the shipment with the carrier, tell the customer the new day, offer express for the next order."},
        {"Invoice shows a wrong amount", "invoice billing amount charge",
            "Compare the order with the price list of that day, issue a credit note, apologise."},
        {"Control unit does not start after an update", "firmware update control unit",
            "Hold the service key for ten seconds and load the last firmware from the memory card."}};
    for (const auto &[title, keywords, body] : articles)
        h.batch.put(Record::from(KnowledgeArticle{.id = h.random.id(),
            .title = title,
            .body = body,
            .keywords = keywords,
            .owner = {h.random.of(h.users)},
            .reviewOn = h.today.addDays(h.random.between(20, 200)),
            .isPublic = true}));
    const VoucherPolicy policy{.id = h.random.id(),
        .name = "Goodwill",
        .limit = {10'000},
        .budget = {400'000},
        .period = BudgetPeriod::Year,
        .validDays = 365};
    h.batch.put(Record::from(policy));
    h.policy = policy.id;
}

/// Persons of the latest cases own what they complain about.
Id addAsset(House &h, const ServiceCase &c, int number)
{
    const auto bought = c.openedAt.date().addDays(-h.random.between(30, 900));
    const Asset asset{.id = h.random.id(),
        .serial
        = QStringLiteral("RD%1-%2").arg(bought.year() % 100).arg(number * 7919 % 1'000'000, 6, 10, QLatin1Char('0')),
        .product = c.product,
        .person = c.person,
        .organisation = c.organisation,
        .boughtOn = bought,
        .warrantyUntil = bought.addYears(2)};
    if (!h.batch.where(Asset::entity(), "serial", asset.serial, 1).isEmpty())
        return {};
    h.batch.put(Record::from(asset));
    return asset.id;
}

void addRemedy(House &h, const ServiceCase &c)
{
    const auto day = c.closedAt.isValid() ? c.closedAt.date() : h.today;
    if (h.random.chance(25) && h.given + 2'500 <= 150'000) {
        h.given += 2'500;
        Voucher voucher{.id = h.random.id(),
            .value = {2'500},
            .policy = {h.policy},
            .issuedOn = day,
            .person = c.person,
            .organisation = c.organisation,
            .serviceCase = {c.id}};
        h.batch.put(Record::from(voucher));
        if (const auto later = day.addDays(h.random.between(5, 90)); later < h.today && h.random.chance(60)) {
            auto stored = h.batch.record(Voucher::entity(), voucher.id);
            stored.setValue("redeemed_on", later.toString(Qt::ISODate));
            stored.setValue("redeemed_for", QStringLiteral("Order of that day"));
            h.batch.put(stored);
        }
        return;
    }
    static const RemedyKind kinds[] = {
        RemedyKind::Apology, RemedyKind::Refund, RemedyKind::Replacement, RemedyKind::Repair, RemedyKind::Explanation};
    const auto kind = kinds[h.random.below(5)];
    const bool isFree = kind == RemedyKind::Apology || kind == RemedyKind::Explanation;
    h.batch.put(Record::from(CaseRemedy{.id = h.random.id(),
        .serviceCase = {c.id},
        .kind = kind,
        .cost = {isFree ? 0 : h.random.between(20, 400) * 100},
        .givenOn = day}));
}

/// The cause is not spread evenly: a few make most of it, as in life.
Id anyCause(House &h)
{
    const auto count = int(h.causes.size());
    return h.causes[std::min(h.random.below(count), h.random.below(count))];
}

/// Most of those who missed a promise have said why.
void explainMiss(House &h, const Id &id)
{
    const auto stored = h.batch.record(ServiceCase::entity(), id);
    if (stored.text("sla_state") != u"missed" || h.random.chance(25))
        return;
    static const MissReason reasons[] = {MissReason::LateAssigned, MissReason::LateAssigned, MissReason::TooFewHands,
        MissReason::NoParts, MissReason::MoreWork, MissReason::ThirdParty};
    h.batch.put(Record::from(SlaMiss{.id = h.random.id(),
        .serviceCase = {id},
        .clock = h.random.chance(60) ? EscalationClock::First : EscalationClock::Resolution,
        .reason = reasons[h.random.below(6)]}));
}

void workOn(House &h, ServiceCase c)
{
    static const CaseOutcome outcomes[] = {CaseOutcome::Upheld, CaseOutcome::Upheld, CaseOutcome::Upheld,
        CaseOutcome::Partly, CaseOutcome::NotUpheld, CaseOutcome::Goodwill};
    const bool isDone = c.status == CaseStatus::Closed || c.status == CaseStatus::Solved;
    static const char *evidence[]
        = {"Photos by e-mail", "The invoice", "The label of the unit", "A video of the fault"};
    static const char *lessons[]
        = {"Tell the customer the new day before it is late.", "Check the seal before dispatch.",
            "Say in the manual how to calibrate after the first week.", "Ask for the serial number at once."};
    if (h.random.chance(60))
        c.evidence = evidence[h.random.below(4)];
    if (h.random.chance(35))
        c.priorContacts = "Two calls in the weeks before, with the hotline.";
    const bool isAssessed = c.status != CaseStatus::New && c.status != CaseStatus::Acknowledged;
    if (isAssessed)
        c.complexity = h.random.chance(60) ? Complexity::Normal
            : h.random.chance(50)          ? Complexity::Simple
                                           : Complexity::Complex;
    if (isDone || c.status == CaseStatus::Waiting || (isAssessed && h.random.chance(50))) {
        c.cause = {anyCause(h)};
        c.facts = "The records of the order and the unit itself were checked.";
    }
    if (isDone && h.random.chance(65))
        c.learning = lessons[h.random.below(4)];
    if (isDone) {
        c.outcome = outcomes[h.random.below(6)];
        c.decision = "Decided after checking order, delivery and unit.";
        c.escalation = "The head of service; after that the arbitration board of the chamber of commerce.";
        c.closingBasis = h.random.chance(85) ? ClosingBasis::Accepted : ClosingBasis::Exhausted;
        c.decidedAt = c.closedAt;
        c.satisfaction = h.random.between(2, 5);
    }
    c.impact = h.random.chance(85) ? Impact::One : Impact::Several;
    auto stored = h.batch.record(ServiceCase::entity(), c.id);
    stored.assign(c);
    h.batch.put(stored);
    if (isDone && h.random.chance(60))
        addRemedy(h, c);
}

void addActions(House &h)
{
    static const char *subjects[] = {"Scan every label before dispatch", "Change the seal supplier",
        "Test firmware on the oldest unit", "Call customers before a delay", "Train order intake"};
    for (int i = 0; i < 5; ++i) {
        const auto due = h.today.addDays(15 - 18 * i);
        CorrectiveAction action{.id = h.random.id(),
            .subject = subjects[i],
            .kind = i % 2 ? ActionKind::Preventive : ActionKind::Corrective,
            .status = i < 2 ? ActionStatus::Open
                : i == 2    ? ActionStatus::Done
                            : ActionStatus::Checked,
            .cause = {h.causes.at(i)},
            .owner = {h.random.of(h.users)},
            .dueOn = due,
            .checkOn = due.addDays(30)};
        if (i >= 2)
            action.doneOn = due;
        if (i >= 3)
            action.effect = i == 3 ? ActionEffect::Effective : ActionEffect::NotEffective;
        h.batch.put(Record::from(action));
    }
}

void addParts(House &h, const ServiceCase &c)
{
    if (c.kind == CaseKind::ProductReturn) {
        const bool isDone = c.closedAt.isValid();
        ReturnLine line{.id = h.random.id(), .serviceCase = {c.id}, .product = c.product, .quantity = 1};
        if (isDone) {
            line.receivedOn = qMin(c.openedAt.date().addDays(1), c.closedAt.date());
            line.condition = h.random.chance(50) ? GoodsCondition::Defective : GoodsCondition::Used;
            line.decision = h.random.chance(50) ? ReturnDecision::Refund : ReturnDecision::Replacement;
            line.amount = {h.random.between(50, 500) * 100};
        }
        h.batch.put(Record::from(line));
    }
    if (c.kind != CaseKind::ServiceRequest)
        return;
    static const char *steps[] = {"Agree on a day", "Order the spare part", "Visit and repair", "Hand over the report"};
    for (int i = 0; i < 4; ++i)
        h.batch.put(Record::from(CaseStep{.id = h.random.id(),
            .serviceCase = {c.id},
            .name = steps[i],
            .position = i + 1,
            .isDone = c.closedAt.isValid() || i < 1}));
}

} // namespace

void addServiceDemo(Batch &batch, DemoRandom &random, const DemoScale &scale)
{
    House h{batch, random, scale.today};
    for (const auto &user : batch.find({&User::entity()}))
        h.users.append(user.id);
    auto cases = batch.find({&ServiceCase::entity(), {}, {{"opened_at", true}}, mostCases});
    std::sort(cases.begin(), cases.end(), [](const Record &a, const Record &b) { return a.id < b.id; });
    std::sort(h.users.begin(), h.users.end());
    if (h.users.isEmpty() || cases.isEmpty())
        return;
    addCauses(h);
    addTexts(h);
    addActions(h);
    QHash<std::pair<Id, Id>, Id> earlier; // complaint by person and category
    int number = 0;
    for (const auto &record : std::as_const(cases)) {
        auto c = record.as<ServiceCase>();
        ++number;
        if (number <= mostAssets && !c.product.isNull() && c.kind != CaseKind::InformationRequest)
            c.asset = {addAsset(h, c, number)};
        addParts(h, c);
        explainMiss(h, c.id);
        if (c.kind != CaseKind::Complaint)
            continue;
        const std::pair key(c.organisation.id, c.category.id);
        if (earlier.contains(key) && !c.organisation.isNull())
            c.repeatOf = {earlier.value(key)};
        else
            earlier.insert(key, c.id);
        workOn(h, c);
    }
}

} // namespace crm
