// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/user.h"

namespace crm {

template <> const QList<Choice> &choicesOf<UserRole>()
{
    static const QList<Choice> choices{
        {int(UserRole::Sales), "sales", QT_TRANSLATE_NOOP("crm::User", "Sales"), "info"},
        {int(UserRole::Service), "service", QT_TRANSLATE_NOOP("crm::User", "Service"), "violet"},
        {int(UserRole::Manager), "manager", QT_TRANSLATE_NOOP("crm::User", "Manager"), "accent"},
        {int(UserRole::Administrator), "administrator", QT_TRANSLATE_NOOP("crm::User", "Administrator"), ""},
    };
    return choices;
}

const Entity &Team::entity()
{
    static const Entity entity = Describe<Team>("team", 1, "crm::Team", QT_TR_NOOP("Team"), QT_TR_NOOP("Teams"))
                                     .newOne(QT_TR_NOOP("New Team"))
                                     .field("name", QT_TR_NOOP("Name"), &Team::name, Required | Listed | Named)
                                     .field("region", QT_TR_NOOP("Region"), &Team::region, Listed)
                                     .field("parent", QT_TR_NOOP("Part of"), &Team::parent, Listed)
                                     .title("name")
                                     .icon("users-group");
    return entity;
}

const Entity &User::entity()
{
    static const Entity entity
        = Describe<User>("user", 2, "crm::User", QT_TR_NOOP("Colleague"), QT_TR_NOOP("Colleagues"))
              .newOne(QT_TR_NOOP("New Colleague"))
              .field("name", QT_TR_NOOP("Name"), &User::name, Required | Listed | Named)
              .field("email", QT_TR_NOOP("E-mail"), &User::email, Listed)
              .field("phone", QT_TR_NOOP("Phone"), &User::phone)
              .field("role", QT_TR_NOOP("Role"), &User::role, Listed)
              .field("team", QT_TR_NOOP("Team"), &User::team, Listed)
              .field("manager", QT_TR_NOOP("Manager"), &User::manager, Listed)
              .field("active", QT_TR_NOOP("Active"), &User::active)
              .title("name")
              .icon("user-circle");
    return entity;
}

} // namespace crm
