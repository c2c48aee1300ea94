// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/reports/tilereport.h"

namespace crm {

/// What a tile means, with its paths looked up.
struct TileMeaning
{
    const Entity *entity = nullptr;
    Filter filter;
    PathEnd group;
    PathEnd measured;
    QByteArray groupPath;
    bool isDays = false;
    bool isMoney = false;
    QByteArray currencyPath;
    QByteArrayList closingPaths; ///< of deals: the rate they keep, and whether they are open
    QByteArrayList orderPaths;   ///< of what has an order of its own, such as stages
};

/// Error::Invalid with a sentence when its records, its filter or a field does not exist.
Result<TileMeaning> meaningOf(const DashboardTile &tile);

} // namespace crm
