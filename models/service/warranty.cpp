// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/warranty.h"

#include "models/record/fieldformat.h"

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::Warranty)
};

} // namespace

Warranty warrantyOf(const Asset &asset, const QDate &today)
{
    return !asset.warrantyUntil.isValid() ? Warranty::Unknown
        : asset.warrantyUntil >= today    ? Warranty::Running
                                          : Warranty::Ended;
}

QString warrantyText(const Asset &asset, const QDate &today)
{
    const auto day = dateInWords(asset.warrantyUntil);
    switch (warrantyOf(asset, today)) {
    case Warranty::Running:
        return Text::tr("Under warranty until %1").arg(day);
    case Warranty::Ended:
        return Text::tr("The warranty ended on %1").arg(day);
    case Warranty::Unknown:
        break;
    }
    return Text::tr("No warranty is recorded");
}

} // namespace crm
