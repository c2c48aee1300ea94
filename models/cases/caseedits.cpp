// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/caseedits.h"

namespace crm {

namespace {

struct CaseEdits
{
    Q_DECLARE_TR_FUNCTIONS(crm::CaseEdits)
};

template <typename E> QString codeOf(E value)
{
    return FieldTraits<E>::store(value).toString();
}

/// Edits are named by the number people speak of; a new case has none yet.
QString named(const QString &label, const Record &c)
{
    return label.arg(c.text("number").isEmpty() ? c.text("subject") : c.text("number"));
}

QString labelOf(CaseStatus from, CaseStatus to)
{
    switch (to) {
    case CaseStatus::Acknowledged:
        return CaseEdits::tr("Acknowledge %1");
    case CaseStatus::Waiting:
        return CaseEdits::tr("Let %1 wait");
    case CaseStatus::Solved:
        return CaseEdits::tr("Solve %1");
    case CaseStatus::Closed:
        return CaseEdits::tr("Close %1");
    default:
        return isDone(from) ? CaseEdits::tr("Reopen %1") : CaseEdits::tr("Work on %1");
    }
}

QString statusLabel(CaseStatus status)
{
    const auto &e = ServiceCase::entity();
    return e.choiceLabel(*e.field("status"), codeOf(status));
}

Error invalid(const QByteArray &field, const QString &message)
{
    return {Error::Invalid, message, {}, {{field, message}}};
}

} // namespace

const QList<CaseStatus> &caseFlow()
{
    static const QList<CaseStatus> flow{CaseStatus::New, CaseStatus::Acknowledged, CaseStatus::InProgress,
        CaseStatus::Waiting, CaseStatus::Solved, CaseStatus::Closed};
    return flow;
}

bool isDone(CaseStatus status)
{
    return status == CaseStatus::Solved || status == CaseStatus::Closed;
}

CaseKind kindOf(const Record &c)
{
    return FieldTraits<CaseKind>::load(c.value("kind"));
}

CaseStatus statusOf(const Record &c)
{
    return FieldTraits<CaseStatus>::load(c.value("status"));
}

QByteArrayList fieldsOf(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Complaint:
        return {"severity", "remedy_sought", "problem_date", "product"};
    case CaseKind::ProductReturn:
        return {"severity", "remedy_sought", "product"};
    case CaseKind::ServiceRequest:
        return {"severity", "product"};
    case CaseKind::Compliment:
    case CaseKind::Comment:
        return {"product"};
    case CaseKind::InformationRequest:
        break;
    }
    return {};
}

QByteArrayList kindFields()
{
    return fieldsOf(CaseKind::Complaint); // asks for the most
}

QString descriptionHint(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Complaint:
        return CaseEdits::tr("What went wrong, in the customer’s words?");
    case CaseKind::ServiceRequest:
        return CaseEdits::tr("What is to be done, where and by when?");
    case CaseKind::ProductReturn:
        return CaseEdits::tr("Why is it coming back, and in which condition is it?");
    case CaseKind::InformationRequest:
        return CaseEdits::tr("What does the customer want to know?");
    case CaseKind::Compliment:
        return CaseEdits::tr("What did the customer praise, and whom?");
    case CaseKind::Comment:
        return CaseEdits::tr("What does the customer suggest or remark?");
    }
    return {};
}

QList<Sort> queueOrder()
{
    return {{"is_safety", true}, {"severity", true}, {"opened_at", false}};
}

Filter openCases()
{
    return Filter::compare("status", Filter::In,
        {codeOf(CaseStatus::New), codeOf(CaseStatus::Acknowledged), codeOf(CaseStatus::InProgress),
            codeOf(CaseStatus::Waiting)});
}

Filter openCases(CaseKind kind)
{
    return Filter::all({Filter::equals("kind", codeOf(kind)), openCases()});
}

Filter ownCases()
{
    return Filter::all({Filter::compare("duplicate_of", Filter::IsNull),
        Filter::compare("closing_basis", Filter::NotEqual, {codeOf(ClosingBasis::Duplicate)})});
}

Filter ownComplaints()
{
    return Filter::all({Filter::equals("kind", codeOf(CaseKind::Complaint)), ownCases()});
}

Record newCase(CaseKind kind, const AnyRef &customer, const Id &owner)
{
    auto c = Record::blank(ServiceCase::entity());
    c.id = Id::make();
    c.setValue("kind", codeOf(kind));
    c.setReference("owner", owner);
    if (customer.entity == "person" || customer.entity == "organisation")
        c.setReference(customer.entity, customer.id);
    return c;
}

QList<Problem> caseProblems(const Record &typed, const Record *stored, const QDate &today)
{
    auto problems = ServiceCase::entity().check(typed);
    if (typed.isNull("person") && typed.isNull("organisation"))
        problems.append({"person", CaseEdits::tr("Say whose case it is: a contact or a company.")});
    const auto kind = kindOf(typed);
    if (kind == CaseKind::ProductReturn && typed.isNull("product"))
        problems.append({"product", CaseEdits::tr("Say which product comes back.")});
    const auto happened = FieldTraits<QDate>::load(typed.value("problem_date"));
    if (kind == CaseKind::Complaint && happened > today)
        problems.append({"problem_date", CaseEdits::tr("The problem cannot have arisen after today.")});
    if (isDone(statusOf(typed)) && typed.text("resolution").trimmed().isEmpty())
        problems.append({"resolution", CaseEdits::tr("Say how it was resolved.")});
    if (stored && !mayFollow(statusOf(*stored), statusOf(typed)))
        problems.append({"status",
            CaseEdits::tr("A case that is “%1” cannot become “%2”.")
                .arg(statusLabel(statusOf(*stored)), statusLabel(statusOf(typed)))});
    return problems;
}

static QString openingLabel(CaseKind kind)
{
    switch (kind) {
    case CaseKind::ServiceRequest:
        return CaseEdits::tr("New service request: %1");
    case CaseKind::ProductReturn:
        return CaseEdits::tr("New return: %1");
    case CaseKind::InformationRequest:
        return CaseEdits::tr("New information request: %1");
    case CaseKind::Compliment:
        return CaseEdits::tr("New compliment: %1");
    case CaseKind::Comment:
        return CaseEdits::tr("New comment: %1");
    default:
        return CaseEdits::tr("New complaint: %1");
    }
}

Edit openCase(Record typed)
{
    const auto asked = fieldsOf(kindOf(typed));
    const auto blank = Record::blank(ServiceCase::entity());
    for (const auto &field : kindFields())
        if (!asked.contains(field))
            typed.setValue(field, blank.value(field));
    return {named(openingLabel(kindOf(typed)), typed), {typed}};
}

Edit changeCase(Record typed)
{
    return {named(CaseEdits::tr("Change %1"), typed), {typed}};
}

Edit acknowledgeCase(Record stored)
{
    stored.setValue("status", codeOf(CaseStatus::Acknowledged));
    return {named(labelOf(CaseStatus::New, CaseStatus::Acknowledged), stored), {stored}};
}

Edit assignCase(Record stored, const Id &user)
{
    stored.setReference("owner", user);
    return {
        named(user.isNull() ? CaseEdits::tr("Take %1 from its owner") : CaseEdits::tr("Assign %1"), stored), {stored}};
}

Edit respondToCase(Record stored, const QString &response)
{
    stored.setValue("response", FieldTraits<QString>::store(response.trimmed()));
    return {named(response.trimmed().isEmpty() ? CaseEdits::tr("Change %1") : CaseEdits::tr("Write the answer to %1"),
                stored),
        {stored}};
}

Result<Edit> changeStatus(Record stored, CaseStatus to, const QString &resolution)
{
    const auto from = statusOf(stored);
    if (!mayFollow(from, to))
        return invalid(
            "status", CaseEdits::tr("A case that is “%1” cannot become “%2”.").arg(statusLabel(from), statusLabel(to)));
    const auto words = resolution.trimmed().isEmpty() ? stored.text("resolution").trimmed() : resolution.trimmed();
    if (isDone(to) && words.isEmpty())
        return invalid("resolution", CaseEdits::tr("Say how it was resolved."));
    stored.setValue("status", codeOf(to));
    if (isDone(to))
        stored.setValue("resolution", words);
    return Edit{named(labelOf(from, to), stored), {stored}};
}

Result<Edit> letWait(Record stored, WaitingFor reason)
{
    if (statusOf(stored) != CaseStatus::Waiting) {
        auto edit = changeStatus(std::move(stored), CaseStatus::Waiting);
        if (edit)
            (*edit).puts.first().setValue("waiting_for", codeOf(reason));
        return edit;
    }
    stored.setValue("waiting_for", codeOf(reason));
    return Edit{named(labelOf(CaseStatus::Waiting, CaseStatus::Waiting), stored), {stored}};
}

Result<Edit> solveCase(Record stored, const QString &resolution)
{
    return changeStatus(std::move(stored), CaseStatus::Solved, resolution);
}

Result<Edit> closeCase(Record stored, const QString &resolution)
{
    return changeStatus(std::move(stored), CaseStatus::Closed, resolution);
}

Result<Edit> reopenCase(Record stored)
{
    return changeStatus(std::move(stored), CaseStatus::InProgress);
}

} // namespace crm
