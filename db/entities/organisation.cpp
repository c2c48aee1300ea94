// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/organisation.h"
#include "db/entities/contactcolumns.h"
#include "db/value/usualcurrency.h"

namespace crm {

template <> const QList<Choice> &choicesOf<OrganisationKind>()
{
    static const QList<Choice> choices{
        {int(OrganisationKind::Prospect), "prospect", QT_TRANSLATE_NOOP("crm::Organisation", "Prospect"), "info"},
        {int(OrganisationKind::Customer), "customer", QT_TRANSLATE_NOOP("crm::Organisation", "Customer"), "ok"},
        {int(OrganisationKind::Partner), "partner", QT_TRANSLATE_NOOP("crm::Organisation", "Partner"), "violet"},
        {int(OrganisationKind::Supplier), "supplier", QT_TRANSLATE_NOOP("crm::Organisation", "Supplier"), ""},
        {int(OrganisationKind::Competitor), "competitor", QT_TRANSLATE_NOOP("crm::Organisation", "Competitor"), "bad"},
        {int(OrganisationKind::Other), "other", QT_TRANSLATE_NOOP("crm::Organisation", "Other"), ""},
    };
    return choices;
}

static std::optional<Problem> foundedIsAYear(const Organisation &o)
{
    if (o.founded && (*o.founded < 800 || *o.founded > 2200))
        return Problem{"founded", Organisation::tr("The year of founding has four digits, such as 1998.")};
    return std::nullopt;
}

static std::optional<Problem> notItsOwnParent(const Organisation &o)
{
    if (!o.parent.isNull() && o.parent.id == o.id)
        return Problem{"parent", Organisation::tr("An organisation cannot be part of itself.")};
    return std::nullopt;
}

/// Amounts without a currency are in the currency of the record's origin; in the file's when nobody says.
static void currencyForAmount(Saving &s)
{
    if (s.record.isNull("currency") && !s.record.isNull("annual_revenue"))
        s.record.setValue("currency", usualCurrency());
}

const Entity &Organisation::entity()
{
    static const Entity entity
        = Describe<Organisation>("organisation", 3, "crm::Organisation", QT_TR_NOOP("Company"), QT_TR_NOOP("Companies"))
              .newOne(QT_TR_NOOP("New Company"))
              .section(QT_TR_NOOP("Company"))
              .field("name", QT_TR_NOOP("Name"), &Organisation::name, Required | Listed | Named)
              .field("kind", QT_TR_NOOP("Relationship"), &Organisation::kind, Listed | Indexed)
              .field("industry", QT_TR_NOOP("Industry"), &Organisation::industry, Listed | Indexed)
              .field("parent", QT_TR_NOOP("Part of"), &Organisation::parent)
              .field("owner", QT_TR_NOOP("Owner"), &Organisation::owner, Listed)
              .field("employees", QT_TR_NOOP("Employees"), &Organisation::employees)
              .field("annual_revenue", QT_TR_NOOP("Annual revenue"), &Organisation::annualRevenue)
              .field("currency", QT_TR_NOOP("Currency"), &Organisation::currency)
              .field("founded", QT_TR_NOOP("Founded"), &Organisation::founded)
              .field("tax_id", QT_TR_NOOP("Tax number"), &Organisation::taxId, Named)
              .section(QT_TR_NOOP("Contact"))
              .field("phone", QT_TR_NOOP("Phone"), &Organisation::phone, Listed | Named | Derived)
              .field("email", QT_TR_NOOP("E-mail"), &Organisation::email, Named | Derived)
              .field("website", QT_TR_NOOP("Website"), &Organisation::website, Named)
              .section(QT_TR_NOOP("Address"))
              .field("street", QT_TR_NOOP("Street"), &Organisation::street)
              .field("postal_code", QT_TR_NOOP("Postal code"), &Organisation::postalCode)
              .field("city", QT_TR_NOOP("City"), &Organisation::city, Listed | Indexed)
              .field("region", QT_TR_NOOP("Region"), &Organisation::region)
              .field("country", QT_TR_NOOP("Country"), &Organisation::country, Listed | Indexed)
              .section(QT_TR_NOOP("More"))
              .longText("notes", QT_TR_NOOP("Notes"), &Organisation::notes, Searched)
              .field("external_id", QT_TR_NOOP("External number"), &Organisation::externalId, Indexed)
              .field("last_contact_at", QT_TR_NOOP("Last contact"), &Organisation::lastContactAt,
                  ReadOnly | Listed | Indexed | Derived)
              .field("last_talk_at", QT_TR_NOOP("Last talk"), &Organisation::lastTalkAt, ReadOnly | Derived)
              .computed("open_deals", QT_TR_NOOP("Open deals"), FieldKind::Integer,
                  "SELECT count(*) FROM opportunity o JOIN stage s ON s.id = o.stage WHERE o.organisation = $.id AND "
                  "s.type = 'open'")
              .computed("open_cases", QT_TR_NOOP("Open cases"), FieldKind::Integer,
                  "SELECT count(*) FROM service_case c WHERE c.organisation = $.id AND c.status NOT IN ('solved', "
                  "'closed')")
              .linked("tags", QT_TR_NOOP("Tags"), "tag_link", "tag")
              .custom(QT_TR_NOOP("Custom fields"))
              .group("address", {"street", "postal_code", "city", "region", "country"})
              .group("revenue", {"annual_revenue", "currency"})
              .title("name")
              .icon("building")
              .rule(foundedIsAYear)
              .rule(notItsOwnParent)
              .hook(currencyForAmount)
              .hook(contactPointsFromColumns);
    return entity;
}

} // namespace crm
