// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/casesteps.h"

#include "db/entities/activity.h"
#include "db/entities/learning.h"
#include "models/cases/caseedits.h"

#include <algorithm>
#include <utility>

namespace crm {

namespace {

struct CaseSteps
{
    Q_DECLARE_TR_FUNCTIONS(crm::CaseSteps)
};

/// Whether anything was learnt by an action: not by one that was given up or did not work.
bool isOfUse(const Record &action)
{
    return action.text("status") != u"dropped" && action.text("effect") != u"not_effective";
}

CaseStage receipt(CaseKind kind)
{
    QByteArrayList fields{"subject", "person", "organisation", "category", "channel"};
    if (kind != CaseKind::InformationRequest)
        fields += "product";
    if (kind == CaseKind::Complaint || kind == CaseKind::ServiceRequest || kind == CaseKind::ProductReturn)
        fields += "asset";
    if (kind == CaseKind::Complaint)
        fields += QByteArrayList{"remedy_sought", "problem_date", "received_by"};
    if (kind == CaseKind::ProductReturn)
        fields += "remedy_sought";
    fields += "description";
    if (kind == CaseKind::Complaint)
        fields += QByteArrayList{"prior_contacts", "evidence"};
    return {"receipt", kind == CaseKind::Complaint ? CaseSteps::tr("Receipt") : CaseSteps::tr("Request"), fields};
}

CaseStage assignment(CaseKind kind)
{
    if (kind == CaseKind::Complaint)
        return {"assessment", CaseSteps::tr("Assessment"),
            {"severity", "is_safety", "complexity", "impact", "priority", "owner", "parent"}};
    QByteArrayList fields{"priority", "owner", "parent"};
    if (kind == CaseKind::ServiceRequest || kind == CaseKind::ProductReturn)
        fields.prepend("severity");
    return {"assessment", CaseSteps::tr("Assignment"), fields};
}

CaseStage closing(CaseKind kind)
{
    QByteArrayList fields{"satisfaction", "satisfaction_note"};
    if (kind == CaseKind::Complaint)
        fields.prepend("closing_basis");
    return {"closing", CaseSteps::tr("Closing"), fields};
}

/// What a step lacks, each with the field where it is given; empty: in what stands below the fields.
using Lacks = QList<std::pair<QByteArray, QString>>;

bool has(const Record &c, const char *field)
{
    return !c.text(field).trimmed().isEmpty();
}

bool isDecided(const Record &c)
{
    return has(c, "outcome") && c.text("outcome") != u"open";
}

Lacks missingInReceipt(const Record &c)
{
    Lacks missing;
    if (c.isNull("person") && c.isNull("organisation"))
        missing.append({"person", CaseSteps::tr("Whose case it is")});
    if (!has(c, "description"))
        missing.append({"description", CaseSteps::tr("What happened")});
    if (kindOf(c) != CaseKind::Complaint)
        return missing;
    if (c.text("remedy_sought") == u"none" || !has(c, "remedy_sought"))
        missing.append({"remedy_sought", CaseSteps::tr("The remedy sought")});
    if (c.isNull("problem_date"))
        missing.append({"problem_date", CaseSteps::tr("The day of the problem")});
    return missing;
}

Lacks missingInInvestigation(const Record &c)
{
    Lacks missing;
    if (c.isNull("cause"))
        missing.append({"cause", CaseSteps::tr("The cause")});
    if (!has(c, "facts"))
        missing.append({"facts", CaseSteps::tr("The facts")});
    return missing;
}

/// Of a case that is done it is enough to know what was said.
Lacks missingInResponse(const Record &c, const CaseParts &parts)
{
    if (!has(c, "response"))
        return {{{}, CaseSteps::tr("The answer")}};
    if (parts.answers == 0 && !isDone(statusOf(c)))
        return {{{}, CaseSteps::tr("The customer has not got it yet")}};
    return {};
}

/// A call, mail or letter of ours.
bool isTold(const Record &activity)
{
    return activity.text("direction") == u"outbound" && isHeard(activity);
}

Lacks missingInDecision(const Record &c)
{
    Lacks missing;
    if (!isDecided(c))
        missing.append({"outcome", CaseSteps::tr("The outcome")});
    if (!has(c, "decision"))
        missing.append({"decision", CaseSteps::tr("The reasons")});
    const auto outcome = c.text("outcome");
    if ((outcome == u"not_upheld" || outcome == u"partly") && !has(c, "escalation"))
        missing.append({"escalation", CaseSteps::tr("Where the customer can turn next")});
    return missing;
}

Lacks missingInClosing(const Record &c)
{
    Lacks missing;
    const auto basis = c.text("closing_basis");
    // That it is not recorded is known only of what came here closed.
    const bool isUnsaid = basis.isEmpty() || basis == u"none" || (basis == u"unrecorded" && !isDone(statusOf(c)));
    if (kindOf(c) == CaseKind::Complaint && isUnsaid && c.text("outcome") != u"withdrawn")
        missing.append({"closing_basis", CaseSteps::tr("Consent, or that all options are exhausted")});
    if (statusOf(c) != CaseStatus::Closed && statusOf(c) != CaseStatus::Solved)
        missing.append({{}, CaseSteps::tr("The case is open")});
    return missing;
}

Lacks missingInSteps(const CaseParts &parts)
{
    int open = 0;
    for (const auto &step : parts.steps)
        open += step.value("is_done").toLongLong() == 0;
    if (parts.steps.isEmpty())
        return {{{}, CaseSteps::tr("The steps to take")}};
    return open == 0 ? Lacks() : Lacks{{{}, CaseSteps::tr("%n step(s) open", nullptr, open)}};
}

Lacks missingInGoods(const CaseParts &parts)
{
    if (parts.lines.isEmpty())
        return {{{}, CaseSteps::tr("What comes back")}};
    int away = 0;
    int undecided = 0;
    for (const auto &line : parts.lines) {
        const bool isRejected = line.text("decision") == u"reject";
        away += line.isNull("received_on") && !isRejected;
        undecided += line.text("decision") == u"pending";
    }
    Lacks missing;
    if (away > 0)
        missing.append({{}, CaseSteps::tr("%n item(s) not received yet", nullptr, away)});
    if (undecided > 0)
        missing.append({{}, CaseSteps::tr("%n item(s) to be decided", nullptr, undecided)});
    return missing;
}

Lacks missingIn(const QByteArray &step, const Record &c, const CaseParts &parts)
{
    if (step == "receipt")
        return missingInReceipt(c);
    if (step == "acknowledgement")
        return c.isNull("acknowledged_at")
            ? Lacks{{"acknowledged_how", CaseSteps::tr("The customer has not heard from us")}}
            : Lacks();
    if (step == "assessment")
        return c.isNull("owner") ? Lacks{{"owner", CaseSteps::tr("Who takes care")}} : Lacks();
    if (step == "investigation")
        return missingInInvestigation(c);
    if (step == "fulfilment")
        return missingInSteps(parts);
    if (step == "goods")
        return missingInGoods(parts);
    if (step == "response")
        return missingInResponse(c, parts);
    if (step == "decision")
        return missingInDecision(c);
    if (step == "closing")
        return missingInClosing(c);
    if (step == "learning")
        return has(c, "learning") || std::any_of(parts.actions.begin(), parts.actions.end(), isOfUse)
            ? Lacks()
            : Lacks{{"learning", CaseSteps::tr("What we learn, or an action")}};
    return {};
}

} // namespace

CaseParts partsOf(const QList<Record> &belongings)
{
    CaseParts parts;
    for (const auto &record : belongings) {
        const auto *entity = &record.entity();
        if (entity == &CaseStep::entity())
            parts.steps.append(record);
        else if (entity == &ReturnLine::entity())
            parts.lines.append(record);
        else if (entity == &CaseRemedy::entity())
            parts.remedies.append(record);
        else if (entity == &CorrectiveAction::entity())
            parts.actions.append(record);
        else if (entity == &CaseReply::entity())
            parts.answers += record.text("status") == u"sent";
        else if (entity == &Activity::entity())
            parts.answers += isTold(record);
    }
    std::stable_sort(parts.steps.begin(), parts.steps.end(), [](const Record &a, const Record &b) {
        return a.value("position").toLongLong() < b.value("position").toLongLong();
    });
    return parts;
}

QList<CaseStage> stagesOf(CaseKind kind)
{
    QList<CaseStage> stages{receipt(kind)};
    if (kind == CaseKind::Complaint)
        stages.append({"acknowledgement", CaseSteps::tr("Acknowledgement"), {"acknowledged_how"}});
    stages.append(assignment(kind));
    if (kind == CaseKind::Complaint)
        stages.append({"investigation", CaseSteps::tr("Investigation"), {"cause", "facts"}});
    if (kind == CaseKind::ServiceRequest)
        stages.append({"fulfilment", CaseSteps::tr("Fulfilment"), {}});
    if (kind == CaseKind::ProductReturn)
        stages.append({"goods", CaseSteps::tr("Goods and decision"), {}});
    stages.append({"response", CaseSteps::tr("Response"), {}});
    if (kind == CaseKind::Complaint)
        stages.append({"decision", CaseSteps::tr("Decision"), {"outcome", "decision", "escalation"}});
    stages.append(closing(kind));
    if (kind == CaseKind::Complaint)
        stages.append({"learning", CaseSteps::tr("Learning"), {"learning"}});
    return stages;
}

QList<CaseStage> stagesOf(const Record &c, const CaseParts &parts)
{
    auto stages = stagesOf(kindOf(c));
    for (auto &stage : stages) {
        const auto lacks = missingIn(stage.key, c, parts);
        for (const auto &[field, what] : lacks)
            stage.missing.append(what);
        stage.lacking = lacks.value(0).first;
    }
    return stages;
}

int currentStage(const QList<CaseStage> &stages)
{
    for (int i = 0; i < stages.size(); ++i)
        if (!stages[i].isDone())
            return i;
    return -1;
}

} // namespace crm
