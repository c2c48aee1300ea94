// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/value/role.h"

#include <algorithm>
#include <array>

namespace crm {

int rankOf(QByteArrayView role)
{
    static constexpr std::array<QByteArrayView, 4> ranks{"reader", "agent", "manager", "administrator"};
    const auto found = std::find(ranks.begin(), ranks.end(), role);
    return found == ranks.end() ? -1 : int(found - ranks.begin());
}

} // namespace crm
