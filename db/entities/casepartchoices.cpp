// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/casepart.h"

namespace crm {

template <> const QList<Choice> &choicesOf<GoodsCondition>()
{
    static const QList<Choice> choices{
        {int(GoodsCondition::Unknown), "unknown", QT_TRANSLATE_NOOP("crm::ReturnLine", "Not looked at yet"), ""},
        {int(GoodsCondition::Unopened), "unopened", QT_TRANSLATE_NOOP("crm::ReturnLine", "Unopened"), "ok"},
        {int(GoodsCondition::Used), "used", QT_TRANSLATE_NOOP("crm::ReturnLine", "Used"), "info"},
        {int(GoodsCondition::Damaged), "damaged", QT_TRANSLATE_NOOP("crm::ReturnLine", "Damaged"), "warn"},
        {int(GoodsCondition::Defective), "defective", QT_TRANSLATE_NOOP("crm::ReturnLine", "Defective"), "bad"},
        {int(GoodsCondition::Incomplete), "incomplete", QT_TRANSLATE_NOOP("crm::ReturnLine", "Incomplete"), "warn"},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<ReturnDecision>()
{
    static const QList<Choice> choices{
        {int(ReturnDecision::Pending), "pending", QT_TRANSLATE_NOOP("crm::ReturnLine", "To be decided"), "warn"},
        {int(ReturnDecision::Refund), "refund", QT_TRANSLATE_NOOP("crm::ReturnLine", "Refund"), "info"},
        {int(ReturnDecision::Replacement), "replacement", QT_TRANSLATE_NOOP("crm::ReturnLine", "Replacement"), "info"},
        {int(ReturnDecision::Repair), "repair", QT_TRANSLATE_NOOP("crm::ReturnLine", "Repair"), "info"},
        {int(ReturnDecision::Reject), "reject", QT_TRANSLATE_NOOP("crm::ReturnLine", "Rejected"), "bad"},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<RemedyKind>()
{
    static const QList<Choice> choices{
        {int(RemedyKind::Apology), "apology", QT_TRANSLATE_NOOP("crm::CaseRemedy", "Apology"), ""},
        {int(RemedyKind::Explanation), "explanation", QT_TRANSLATE_NOOP("crm::CaseRemedy", "Explanation"), ""},
        {int(RemedyKind::Refund), "refund", QT_TRANSLATE_NOOP("crm::CaseRemedy", "Refund"), "info"},
        {int(RemedyKind::Replacement), "replacement", QT_TRANSLATE_NOOP("crm::CaseRemedy", "Replacement"), "info"},
        {int(RemedyKind::Repair), "repair", QT_TRANSLATE_NOOP("crm::CaseRemedy", "Repair"), "info"},
        {int(RemedyKind::Voucher), "voucher", QT_TRANSLATE_NOOP("crm::CaseRemedy", "Voucher"), "violet"},
        {int(RemedyKind::ProcessChange), "process_change", QT_TRANSLATE_NOOP("crm::CaseRemedy", "Process change"),
            "ok"},
        {int(RemedyKind::Other), "other", QT_TRANSLATE_NOOP("crm::CaseRemedy", "Other"), ""},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<ReplyStatus>()
{
    static const QList<Choice> choices{
        {int(ReplyStatus::Draft), "draft", QT_TRANSLATE_NOOP("crm::CaseReply", "Draft"), "warn"},
        {int(ReplyStatus::Sent), "sent", QT_TRANSLATE_NOOP("crm::CaseReply", "Sent"), "ok"},
    };
    return choices;
}

} // namespace crm
