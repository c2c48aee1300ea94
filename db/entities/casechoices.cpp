// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/servicecase.h"

namespace crm {

template <> const QList<Choice> &choicesOf<CaseKind>()
{
    static const QList<Choice> choices{
        {int(CaseKind::Complaint), "complaint", QT_TRANSLATE_NOOP("crm::ServiceCase", "Complaint"), "bad"},
        {int(CaseKind::ServiceRequest), "service_request", QT_TRANSLATE_NOOP("crm::ServiceCase", "Service request"),
            "info"},
        {int(CaseKind::ProductReturn), "product_return", QT_TRANSLATE_NOOP("crm::ServiceCase", "Product return"),
            "warn"},
        {int(CaseKind::InformationRequest), "information_request",
            QT_TRANSLATE_NOOP("crm::ServiceCase", "Information request"), "violet"},
        {int(CaseKind::Compliment), "compliment", QT_TRANSLATE_NOOP("crm::ServiceCase", "Compliment"), "ok"},
        {int(CaseKind::Comment), "comment", QT_TRANSLATE_NOOP("crm::ServiceCase", "Comment"), ""},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<CaseStatus>()
{
    static const QList<Choice> choices{
        {int(CaseStatus::New), "new", QT_TRANSLATE_NOOP("crm::ServiceCase", "New"), "info"},
        {int(CaseStatus::Acknowledged), "acknowledged", QT_TRANSLATE_NOOP("crm::ServiceCase", "Acknowledged"),
            "accent"},
        {int(CaseStatus::InProgress), "in_progress", QT_TRANSLATE_NOOP("crm::ServiceCase", "In progress"), "accent"},
        {int(CaseStatus::Waiting), "waiting", QT_TRANSLATE_NOOP("crm::ServiceCase", "Waiting"), "warn"},
        {int(CaseStatus::Solved), "solved", QT_TRANSLATE_NOOP("crm::ServiceCase", "Solved"), "ok"},
        {int(CaseStatus::Closed), "closed", QT_TRANSLATE_NOOP("crm::ServiceCase", "Closed"), ""},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<Severity>()
{
    static const QList<Choice> choices{
        {int(Severity::Minor), "minor", QT_TRANSLATE_NOOP("crm::ServiceCase", "1 Minor"), ""},
        {int(Severity::Moderate), "moderate", QT_TRANSLATE_NOOP("crm::ServiceCase", "2 Moderate"), "info"},
        {int(Severity::Serious), "serious", QT_TRANSLATE_NOOP("crm::ServiceCase", "3 Serious"), "warn"},
        {int(Severity::Major), "major", QT_TRANSLATE_NOOP("crm::ServiceCase", "4 Major"), "bad"},
        {int(Severity::Critical), "critical", QT_TRANSLATE_NOOP("crm::ServiceCase", "5 Critical"), "bad"},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<Priority>()
{
    static const QList<Choice> choices{
        {int(Priority::Low), "low", QT_TRANSLATE_NOOP("crm::ServiceCase", "Low"), ""},
        {int(Priority::Normal), "normal", QT_TRANSLATE_NOOP("crm::ServiceCase", "Normal"), "info"},
        {int(Priority::High), "high", QT_TRANSLATE_NOOP("crm::ServiceCase", "High"), "warn"},
        {int(Priority::Urgent), "urgent", QT_TRANSLATE_NOOP("crm::ServiceCase", "Urgent"), "bad"},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<CaseChannel>()
{
    static const QList<Choice> choices{
        {int(CaseChannel::Phone), "phone", QT_TRANSLATE_NOOP("crm::ServiceCase", "Phone"), ""},
        {int(CaseChannel::Email), "email", QT_TRANSLATE_NOOP("crm::ServiceCase", "E-mail"), ""},
        {int(CaseChannel::Web), "web", QT_TRANSLATE_NOOP("crm::ServiceCase", "Web"), ""},
        {int(CaseChannel::Letter), "letter", QT_TRANSLATE_NOOP("crm::ServiceCase", "Letter"), ""},
        {int(CaseChannel::Fax), "fax", QT_TRANSLATE_NOOP("crm::ServiceCase", "Fax"), ""},
        {int(CaseChannel::Chat), "chat", QT_TRANSLATE_NOOP("crm::ServiceCase", "Chat"), ""},
        {int(CaseChannel::Social), "social", QT_TRANSLATE_NOOP("crm::ServiceCase", "Social media"), ""},
        {int(CaseChannel::Visit), "visit", QT_TRANSLATE_NOOP("crm::ServiceCase", "In person"), ""},
        {int(CaseChannel::Referral), "referral", QT_TRANSLATE_NOOP("crm::ServiceCase", "Referral"), ""},
        {int(CaseChannel::Other), "other", QT_TRANSLATE_NOOP("crm::ServiceCase", "Other"), ""},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<Remedy>()
{
    static const QList<Choice> choices{
        {int(Remedy::None), "none", QT_TRANSLATE_NOOP("crm::ServiceCase", "Not said"), ""},
        {int(Remedy::Apology), "apology", QT_TRANSLATE_NOOP("crm::ServiceCase", "Apology"), ""},
        {int(Remedy::Explanation), "explanation", QT_TRANSLATE_NOOP("crm::ServiceCase", "Explanation"), ""},
        {int(Remedy::Refund), "refund", QT_TRANSLATE_NOOP("crm::ServiceCase", "Refund"), ""},
        {int(Remedy::Replacement), "replacement", QT_TRANSLATE_NOOP("crm::ServiceCase", "Replacement"), ""},
        {int(Remedy::Repair), "repair", QT_TRANSLATE_NOOP("crm::ServiceCase", "Repair"), ""},
        {int(Remedy::Voucher), "voucher", QT_TRANSLATE_NOOP("crm::ServiceCase", "Voucher"), ""},
        {int(Remedy::Correction), "correction", QT_TRANSLATE_NOOP("crm::ServiceCase", "Correction"), ""},
        {int(Remedy::Other), "other", QT_TRANSLATE_NOOP("crm::ServiceCase", "Other"), ""},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<WaitingFor>()
{
    static const QList<Choice> choices{
        {int(WaitingFor::None), "none", QT_TRANSLATE_NOOP("crm::ServiceCase", "—"), ""},
        {int(WaitingFor::Customer), "customer", QT_TRANSLATE_NOOP("crm::ServiceCase", "The customer"), ""},
        {int(WaitingFor::ThirdParty), "third_party", QT_TRANSLATE_NOOP("crm::ServiceCase", "Somebody else"), ""},
        {int(WaitingFor::Goods), "goods", QT_TRANSLATE_NOOP("crm::ServiceCase", "Goods or parts"), ""},
        {int(WaitingFor::Appointment), "appointment", QT_TRANSLATE_NOOP("crm::ServiceCase", "An appointment"), ""},
        {int(WaitingFor::Approval), "approval", QT_TRANSLATE_NOOP("crm::ServiceCase", "An approval of ours"), ""},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<SlaState>()
{
    static const QList<Choice> choices{
        {int(SlaState::None), "none", QT_TRANSLATE_NOOP("crm::ServiceCase", "—"), ""},
        {int(SlaState::FirstResponse), "first_response", QT_TRANSLATE_NOOP("crm::ServiceCase", "First response"),
            "info"},
        {int(SlaState::NextResponse), "next_response", QT_TRANSLATE_NOOP("crm::ServiceCase", "Next response"), "info"},
        {int(SlaState::Update), "update", QT_TRANSLATE_NOOP("crm::ServiceCase", "Periodic update"), "info"},
        {int(SlaState::Resolution), "resolution", QT_TRANSLATE_NOOP("crm::ServiceCase", "Resolution"), "info"},
        {int(SlaState::Paused), "paused", QT_TRANSLATE_NOOP("crm::ServiceCase", "Paused"), ""},
        {int(SlaState::Met), "met", QT_TRANSLATE_NOOP("crm::ServiceCase", "In time"), "ok"},
        {int(SlaState::Missed), "missed", QT_TRANSLATE_NOOP("crm::ServiceCase", "Missed"), "bad"},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<SlaBand>()
{
    static const QList<Choice> choices{
        {int(SlaBand::None), "none", QT_TRANSLATE_NOOP("crm::ServiceCase", "—"), ""},
        {int(SlaBand::Within), "within", QT_TRANSLATE_NOOP("crm::ServiceCase", "Within the promise"), "ok"},
        {int(SlaBand::UpToHalf), "up_to_50", QT_TRANSLATE_NOOP("crm::ServiceCase", "Up to 50 % beyond"), "warn"},
        {int(SlaBand::UpToTarget), "up_to_100", QT_TRANSLATE_NOOP("crm::ServiceCase", "Up to 100 % beyond"), "bad"},
        {int(SlaBand::Beyond), "beyond", QT_TRANSLATE_NOOP("crm::ServiceCase", "More than 100 % beyond"), "bad"},
    };
    return choices;
}

} // namespace crm
