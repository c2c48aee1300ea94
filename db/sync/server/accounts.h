// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/server/exchange.h"

#include <optional>

namespace crm::sync {

/// A person who may synchronise.
struct Account
{
    QString login;
    QString name;
    QString role; ///< one of roles()
    QString team;
    Id user; ///< whom the records call by this id
    bool isDisabled = false;
};

/// A device that has joined.
struct Device
{
    QString login;
    QString name;
    QByteArray node;
    qint64 created = 0;  ///< ms since 1970 UTC
    qint64 lastSeen = 0; ///< ms since 1970 UTC
    bool isRevoked = false;
};

const QStringList &roles();

/// Who may come in. Passwords are kept as argon2id hashes, tokens and invites as hashes only.
class Accounts
{
public:
    explicit Accounts(Database &database);

    /// False when the login is taken.
    bool add(const Account &account, const QString &password);
    std::optional<Account> find(const QString &login);
    QList<Device> devices();
    /// By the first characters of its number; how many it was.
    int revoke(const QString &device);

    /// The secret of a new invite for this login; works once, for a week.
    QByteArray invite(const QString &login, qint64 nowMs);

    /// Lets a device in: the invite, its login and the password must fit. Nothing: they do not, and it took as long.
    std::optional<JoinAnswer> join(const JoinRequest &request, qint64 nowMs);
    /// Whose token this is. Nothing: nobody's, or revoked.
    std::optional<Caller> caller(const QByteArray &token, qint64 nowMs);
    /// Whether this device's number is this person's, or nobody's yet: after a fork a device comes under a new one.
    bool owns(const Caller &caller, const QByteArray &node);

private:
    Database &m_db;
};

/// Random bytes for secrets and identities.
QByteArray randomBytes(qsizetype size);

} // namespace crm::sync
