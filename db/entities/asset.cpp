// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/asset.h"

#include "db/entities/customerlink.h"

namespace crm {

static std::optional<Problem> warrantyFollowsPurchase(const Asset &a)
{
    if (a.boughtOn.isValid() && a.warrantyUntil.isValid() && a.warrantyUntil < a.boughtOn)
        return Problem{"warranty_until", Asset::tr("The warranty cannot end before the product was bought.")};
    return std::nullopt;
}

const Entity &Asset::entity()
{
    static const Entity entity
        = Describe<Asset>("asset", 75, "crm::Asset", QT_TR_NOOP("Installed product"), QT_TR_NOOP("Installed products"))
              .newOne(QT_TR_NOOP("New Installed Product"))
              .section(QT_TR_NOOP("Product"))
              .field(
                  "serial", QT_TR_NOOP("Serial number"), &Asset::serial, Required | Listed | Named | Indexed | Unique)
              .field("product", QT_TR_NOOP("Product"), &Asset::product, Listed)
              .field("person", QT_TR_NOOP("Contact"), &Asset::person, Listed)
              .field("organisation", QT_TR_NOOP("Company"), &Asset::organisation, Listed)
              .field("bought_on", QT_TR_NOOP("Bought on"), &Asset::boughtOn, Listed)
              .field("warranty_until", QT_TR_NOOP("Warranty until"), &Asset::warrantyUntil, Listed | Indexed)
              .field("place", QT_TR_NOOP("Place"), &Asset::place, Listed)
              .section(QT_TR_NOOP("More"))
              .longText("notes", QT_TR_NOOP("Notes"), &Asset::notes, Searched)
              .custom(QT_TR_NOOP("Custom fields"))
              .title("serial")
              .icon("barcode")
              .rule(warrantyFollowsPurchase)
              .hook(linkCustomer);
    return entity;
}

} // namespace crm
