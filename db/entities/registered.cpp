// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "db/entities/asset.h"
#include "db/entities/cannedtext.h"
#include "db/entities/casepart.h"
#include "db/entities/customfield.h"
#include "db/entities/dashboard.h"
#include "db/entities/exchangerate.h"
#include "db/entities/forecast.h"
#include "db/entities/learning.h"
#include "db/entities/note.h"
#include "db/entities/numberalias.h"
#include "db/entities/quotetemplate.h"
#include "db/entities/sla.h"
#include "db/entities/syncconflict.h"
#include "db/entities/voucher.h"
#include "db/entity/registry.h"

namespace crm {

QList<const Entity *> registeredEntities()
{
    return {
        &Team::entity(),
        &User::entity(),
        &Organisation::entity(),
        &Person::entity(),
        &Employment::entity(),
        &ContactPoint::entity(),
        &Address::entity(),
        &ProductCategory::entity(),
        &TaxClass::entity(),
        &Product::entity(),
        &PriceBook::entity(),
        &PriceEntry::entity(),
        &Pipeline::entity(),
        &Stage::entity(),
        &Competitor::entity(),
        &CompetitorPrice::entity(),
        &Opportunity::entity(),
        &StageChange::entity(),
        &Quote::entity(),
        &QuoteLine::entity(),
        &QuoteIssue::entity(),
        &Letterhead::entity(),
        &QuoteTemplate::entity(),
        &QuoteTemplateLine::entity(),
        &CaseCategory::entity(),
        &Asset::entity(),
        &Cause::entity(),
        &ServiceCase::entity(),
        &AssignmentRule::entity(),
        &Lead::entity(),
        &Activity::entity(),
        &Task::entity(),
        &Note::entity(),
        &Attachment::entity(),
        &Tag::entity(),
        &TagLink::entity(),
        &Preference::entity(),
        &SavedView::entity(),
        &CorrectiveAction::entity(),
        &CaseStep::entity(),
        &ReturnLine::entity(),
        &VoucherPolicy::entity(),
        &Voucher::entity(),
        &CaseRemedy::entity(),
        &CaseReply::entity(),
        &CaseFollower::entity(),
        &CannedAnswer::entity(),
        &KnowledgeArticle::entity(),
        &SyncConflict::entity(),
        &NumberAlias::entity(),
        &CaseEvent::entity(),
        &ServiceCalendar::entity(),
        &SlaAgreement::entity(),
        &SlaPolicy::entity(),
        &SlaVersion::entity(),
        &SlaStep::entity(),
        &SlaNotice::entity(),
        &SlaMiss::entity(),
        &ExchangeRate::entity(),
        &SalesTarget::entity(),
        &ForecastSnapshot::entity(),
        &Dashboard::entity(),
        &DashboardTile::entity(),
        &CustomField::entity(),
        &CustomChoice::entity(),
    };
}

} // namespace crm
