// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/scopes.h"

#include <algorithm>

namespace crm::sync {

namespace {

constexpr int leading = 2; // managers and up

QByteArray folded(const QString &team)
{
    return team.simplified().toCaseFolded().toUtf8();
}

} // namespace

int rankOf(const Caller &caller)
{
    return rankOf(caller.role.toLatin1());
}

QByteArray scope::user(const Id &user)
{
    return "user:" + user.bytes().toHex();
}

QByteArray scope::team(const QString &team)
{
    return "team:" + folded(team);
}

QByteArray scope::lead(const QString &team)
{
    return "lead:" + folded(team);
}

QByteArray personalScope(const Caller &caller)
{
    return caller.user.isNull() ? "login:" + caller.login.toUtf8() : scope::user(caller.user);
}

Scopes scopesOf(const Caller &caller)
{
    const int rank = rankOf(caller);
    if (rank < 0)
        return {};
    Scopes scopes{scope::organisation, personalScope(caller)};
    if (!caller.team.isEmpty()) {
        scopes.insert(scope::team(caller.team));
        if (rank >= leading)
            scopes.insert(scope::lead(caller.team));
    }
    if (rank == rankOf("administrator"))
        scopes.insert(scope::all);
    return scopes;
}

} // namespace crm::sync
