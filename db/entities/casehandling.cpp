// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/servicecase.h"

namespace crm {

template <> const QList<Choice> &choicesOf<AcknowledgedHow>()
{
    static const QList<Choice> choices{
        {int(AcknowledgedHow::NotYet), "not_yet", QT_TRANSLATE_NOOP("crm::ServiceCase", "Not yet"), ""},
        {int(AcknowledgedHow::Phone), "phone", QT_TRANSLATE_NOOP("crm::ServiceCase", "Phone"), ""},
        {int(AcknowledgedHow::Email), "email", QT_TRANSLATE_NOOP("crm::ServiceCase", "E-mail"), ""},
        {int(AcknowledgedHow::Letter), "letter", QT_TRANSLATE_NOOP("crm::ServiceCase", "Letter"), ""},
        {int(AcknowledgedHow::Person), "person", QT_TRANSLATE_NOOP("crm::ServiceCase", "In person"), ""},
        {int(AcknowledgedHow::Message), "message", QT_TRANSLATE_NOOP("crm::ServiceCase", "Message"), ""},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<Complexity>()
{
    static const QList<Choice> choices{
        {int(Complexity::Simple), "simple", QT_TRANSLATE_NOOP("crm::ServiceCase", "Simple"), ""},
        {int(Complexity::Normal), "normal", QT_TRANSLATE_NOOP("crm::ServiceCase", "Normal"), "info"},
        {int(Complexity::Complex), "complex", QT_TRANSLATE_NOOP("crm::ServiceCase", "Complex"), "warn"},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<Impact>()
{
    static const QList<Choice> choices{
        {int(Impact::One), "one", QT_TRANSLATE_NOOP("crm::ServiceCase", "One customer"), ""},
        {int(Impact::Several), "several", QT_TRANSLATE_NOOP("crm::ServiceCase", "Several customers"), "warn"},
        {int(Impact::Many), "many", QT_TRANSLATE_NOOP("crm::ServiceCase", "Many customers"), "bad"},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<CaseOutcome>()
{
    static const QList<Choice> choices{
        {int(CaseOutcome::Open), "open", QT_TRANSLATE_NOOP("crm::ServiceCase", "Not decided"), ""},
        {int(CaseOutcome::Upheld), "upheld", QT_TRANSLATE_NOOP("crm::ServiceCase", "Upheld"), "warn"},
        {int(CaseOutcome::Partly), "partly", QT_TRANSLATE_NOOP("crm::ServiceCase", "Partly upheld"), "warn"},
        {int(CaseOutcome::NotUpheld), "not_upheld", QT_TRANSLATE_NOOP("crm::ServiceCase", "Not upheld"), "info"},
        {int(CaseOutcome::Withdrawn), "withdrawn", QT_TRANSLATE_NOOP("crm::ServiceCase", "Withdrawn"), ""},
        {int(CaseOutcome::Goodwill), "goodwill", QT_TRANSLATE_NOOP("crm::ServiceCase", "Goodwill"), "violet"},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<ClosingBasis>()
{
    static const QList<Choice> choices{
        {int(ClosingBasis::None), "none", QT_TRANSLATE_NOOP("crm::ServiceCase", "Not said"), ""},
        {int(ClosingBasis::Accepted), "accepted", QT_TRANSLATE_NOOP("crm::ServiceCase", "The customer agrees"), "ok"},
        {int(ClosingBasis::Exhausted), "exhausted", QT_TRANSLATE_NOOP("crm::ServiceCase", "All options are exhausted"),
            "warn"},
        {int(ClosingBasis::Duplicate), "duplicate", QT_TRANSLATE_NOOP("crm::ServiceCase", "It goes on in another case"),
            ""},
        {int(ClosingBasis::Unrecorded), "unrecorded", QT_TRANSLATE_NOOP("crm::ServiceCase", "Not recorded"), ""},
    };
    return choices;
}

} // namespace crm
