// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/describe.h"

namespace crm {

/// A group of colleagues who share a region or a task.
struct Team
{
    Id id;
    QString name;
    QString region;
    Ref<Team> parent;

    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::Team)
};

enum class UserRole { Sales, Service, Manager, Administrator };

/// A colleague who works with the program, or is named in imported data as owner.
struct User
{
    Id id;
    QString name;
    QString email;
    QString phone;
    UserRole role = UserRole::Sales;
    Ref<Team> team;
    Ref<User> manager;
    bool active = true;

    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::User)
};

} // namespace crm
