// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/numberalias.h"

namespace crm {

const Entity &NumberAlias::entity()
{
    static const Entity entity
        = Describe<NumberAlias>(
            "number_alias", 82, "crm::NumberAlias", QT_TR_NOOP("Former number"), QT_TR_NOOP("Former numbers"))
              .field(
                  "number", QT_TR_NOOP("Number"), &NumberAlias::number, Required | ReadOnly | Listed | Named | Indexed)
              .field("about", QT_TR_NOOP("Kind of record"), &NumberAlias::about, Required | ReadOnly)
              .field("record", QT_TR_NOOP("Record"), &NumberAlias::record, Required | ReadOnly | Indexed)
              .title("number")
              .icon("hash");
    return entity;
}

} // namespace crm
