// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/opportunityedits.h"

namespace crm {

Edit moveToStage(Record deal, const Stage &stage)
{
    deal.setReference("stage", stage.id);
    return {Opportunity::tr("“%1” moved to %2.").arg(deal.title(), stage.name), {deal}};
}

Edit closeDeal(Record deal, const Stage &stage, const Ending &ending)
{
    Edit edit;
    deal.setReference("stage", stage.id);
    const auto words = ending.reason.simplified();
    deal.setValue("lost_reason", words.isEmpty() ? QVariant() : QVariant(words));
    if (!ending.competitor.id.isNull()) {
        deal.setReference("competitor", ending.competitor.id);
        if (ending.isNewCompetitor)
            edit.puts.append(Record::from(ending.competitor)); // before the deal that names it
    }
    const auto label = stage.type == StageType::Won ? Opportunity::tr("“%1” won.") : Opportunity::tr("“%1” lost.");
    edit.label = label.arg(deal.title());
    edit.puts.append(deal);
    return edit;
}

Edit reopenDeal(Record deal, const Stage &stage)
{
    deal.setReference("stage", stage.id);
    // Closing has overwritten what was set by hand with 100 or 0, which would be wrong for an open deal.
    deal.setValue("probability_overridden", 0LL);
    deal.setValue("forecast_overridden", 0LL);
    return {Opportunity::tr("“%1” reopened in %2.").arg(deal.title(), stage.name), {deal}};
}

Edit changeOwner(Record deal, const User &owner)
{
    deal.setReference("owner", owner.id);
    const auto label = owner.id.isNull() ? Opportunity::tr("“%1” has no owner now.").arg(deal.title())
                                         : Opportunity::tr("“%1” given to %2.").arg(deal.title(), owner.name);
    return {label, {deal}};
}

Edit enterStage(const Record &deal, const Stage &from, const Stage &stage, const Ending &ending)
{
    if (stage.type != StageType::Open)
        return closeDeal(deal, stage, ending);
    return from.type == StageType::Open ? moveToStage(deal, stage) : reopenDeal(deal, stage);
}

} // namespace crm
