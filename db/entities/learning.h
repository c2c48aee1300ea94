// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/servicecase.h"

namespace crm {

/// A node of the tree of root causes: why something went wrong, however it was noticed.
struct Cause
{
    Id id;
    QString name;
    Ref<Cause> parent;
    QString description;
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::Cause)
};

enum class ActionKind { Corrective, Preventive };
enum class ActionStatus { Open, Done, Checked, Dropped };
enum class ActionEffect { NotChecked, Effective, NotEffective };

/// What we do so that a cause does not come back, with the check that it worked. ISO 10002 clause 8.
struct CorrectiveAction
{
    Id id;
    QString subject;
    ActionKind kind = ActionKind::Corrective;
    ActionStatus status = ActionStatus::Open;
    Ref<Cause> cause;
    Ref<ServiceCase> serviceCase; ///< the case it came from
    Ref<Product> product;
    Ref<User> owner;
    QDate dueOn;
    QDate doneOn;
    QDate checkOn; ///< when somebody looks whether it worked
    Ref<User> checkedBy;
    ActionEffect effect = ActionEffect::NotChecked;
    QString description;
    QString finding; ///< what the check showed
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::CorrectiveAction)
};

} // namespace crm
