// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/describe.h"

namespace crm {

/// A number that a record had before its file joined an organisation where another record has the same (SYNC 2.2).
/// Customers may still speak of it. The server makes them.
struct NumberAlias
{
    Id id;
    QString number;
    QString about;  ///< name of the entity
    QString record; ///< its id as text

    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::NumberAlias)
};

} // namespace crm
