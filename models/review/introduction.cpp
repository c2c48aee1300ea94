// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/review/introduction.h"

#include "db/entities/user.h"

namespace crm {

Edit introduceColleague(const Id &user, const QString &name, const QString &role)
{
    const auto known = role == "administrator" ? UserRole::Administrator
        : role == "manager"                    ? UserRole::Manager
                                               : UserRole::Sales;
    return {User::tr("Join the organisation"), {Record::from(User{.id = user, .name = name, .role = known})}};
}

} // namespace crm
