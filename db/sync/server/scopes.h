// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/value/id.h"
#include "db/value/role.h"

#include <QByteArray>
#include <QSet>
#include <QString>

namespace crm::sync {

/// Who a request comes from, as its token says.
struct Caller
{
    QString login;
    QString role; ///< "administrator", "manager", "agent" or "reader"
    Id user;
    QString team = {}; ///< as the server's administrator wrote it; empty: none
};

using crm::rankOf;
int rankOf(const Caller &caller); ///< -1: nothing at all

/// Names of the groups of people that records are handed out to (SYNC 2.11).
using Scopes = QSet<QByteArray>;

namespace scope {
inline const auto organisation = QByteArrayLiteral("org"); ///< everybody
inline const auto all = QByteArrayLiteral("all");          ///< administrators: all that is not somebody's own
QByteArray user(const Id &user);
QByteArray team(const QString &team);
QByteArray lead(const QString &team); ///< those who lead it
} // namespace scope

/// What the caller gets; nothing for a role that nobody knows.
Scopes scopesOf(const Caller &caller);
/// The caller's own.
QByteArray personalScope(const Caller &caller);

} // namespace crm::sync
