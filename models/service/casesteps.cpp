// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/casesteps.h"

#include "db/entities/activity.h"
#include "db/entities/learning.h"
#include "models/cases/caseedits.h"

#include <algorithm>

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

bool has(const Record &c, const char *field)
{
    return !c.text(field).trimmed().isEmpty();
}

bool isDecided(const Record &c)
{
    return has(c, "outcome") && c.text("outcome") != u"open";
}

QStringList missingInReceipt(const Record &c)
{
    QStringList missing;
    if (c.isNull("person") && c.isNull("organisation"))
        missing.append(CaseSteps::tr("Whose case it is"));
    if (!has(c, "description"))
        missing.append(CaseSteps::tr("What happened"));
    if (kindOf(c) != CaseKind::Complaint)
        return missing;
    if (c.text("remedy_sought") == u"none" || !has(c, "remedy_sought"))
        missing.append(CaseSteps::tr("The remedy sought"));
    if (c.isNull("problem_date"))
        missing.append(CaseSteps::tr("The day of the problem"));
    return missing;
}

QStringList missingInInvestigation(const Record &c)
{
    QStringList missing;
    if (c.isNull("cause"))
        missing.append(CaseSteps::tr("The cause"));
    if (!has(c, "facts"))
        missing.append(CaseSteps::tr("The facts"));
    return missing;
}

/// Of a case that is done it is enough to know what was said.
QStringList missingInResponse(const Record &c, const CaseParts &parts)
{
    if (!has(c, "response"))
        return {CaseSteps::tr("The answer")};
    if (parts.answers == 0 && !isDone(statusOf(c)))
        return {CaseSteps::tr("The customer has not got it yet")};
    return {};
}

/// A call, mail or letter of ours.
bool isTold(const Record &activity)
{
    return activity.text("direction") == u"outbound" && isHeard(activity);
}

QStringList missingInDecision(const Record &c)
{
    QStringList missing;
    if (!isDecided(c))
        missing.append(CaseSteps::tr("The outcome"));
    if (!has(c, "decision"))
        missing.append(CaseSteps::tr("The reasons"));
    const auto outcome = c.text("outcome");
    if ((outcome == u"not_upheld" || outcome == u"partly") && !has(c, "escalation"))
        missing.append(CaseSteps::tr("Where the customer can turn next"));
    return missing;
}

QStringList missingInClosing(const Record &c)
{
    QStringList missing;
    const auto basis = c.text("closing_basis");
    if (kindOf(c) == CaseKind::Complaint && (basis.isEmpty() || basis == u"none") && c.text("outcome") != u"withdrawn")
        missing.append(CaseSteps::tr("Consent, or that all options are exhausted"));
    if (statusOf(c) != CaseStatus::Closed && statusOf(c) != CaseStatus::Solved)
        missing.append(CaseSteps::tr("The case is open"));
    return missing;
}

QStringList missingInSteps(const CaseParts &parts)
{
    int open = 0;
    for (const auto &step : parts.steps)
        open += step.value("is_done").toLongLong() == 0;
    if (parts.steps.isEmpty())
        return {CaseSteps::tr("The steps to take")};
    return open == 0 ? QStringList() : QStringList{CaseSteps::tr("%n step(s) open", nullptr, open)};
}

QStringList missingInGoods(const CaseParts &parts)
{
    if (parts.lines.isEmpty())
        return {CaseSteps::tr("What comes back")};
    int away = 0;
    int undecided = 0;
    for (const auto &line : parts.lines) {
        const bool isRejected = line.text("decision") == u"reject";
        away += line.isNull("received_on") && !isRejected;
        undecided += line.text("decision") == u"pending";
    }
    QStringList missing;
    if (away > 0)
        missing.append(CaseSteps::tr("%n item(s) not received yet", nullptr, away));
    if (undecided > 0)
        missing.append(CaseSteps::tr("%n item(s) to be decided", nullptr, undecided));
    return missing;
}

QStringList missingIn(const QByteArray &step, const Record &c, const CaseParts &parts)
{
    if (step == "receipt")
        return missingInReceipt(c);
    if (step == "acknowledgement")
        return c.isNull("acknowledged_at") ? QStringList{CaseSteps::tr("The customer has not heard from us")}
                                           : QStringList();
    if (step == "assessment")
        return c.isNull("owner") ? QStringList{CaseSteps::tr("Who takes care")} : QStringList();
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
            ? QStringList()
            : QStringList{CaseSteps::tr("What we learn, or an action")};
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
    for (auto &stage : stages)
        stage.missing = missingIn(stage.key, c, parts);
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
