// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/server/audit.h"
#include "db/sync/server/exchange.h"
#include "db/sync/server/secrets.h"

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
    bool isToWipe = false; ///< besides: is told to remove the file when it comes again
    bool isCopy = false;   ///< of a device's file, told apart from it; both are shut out together
};

const QStringList &roles();

/// What an authenticator program is told once.
struct SecondFactor
{
    QByteArray secret;
    QStringList recoveryCodes; ///< each works once, in place of a code
};

/// How an attempt to join ended.
struct Joining
{
    std::optional<JoinAnswer> answer; ///< nothing: refused
    bool needsCode = false;           ///< invite and password fit; the account asks for a code besides
};

/// Who may come in. Passwords are kept as argon2id hashes, tokens, invites and recovery codes as hashes only. Whatever
/// changes who may do what, and every attempt to join, goes into the Audit.
class Accounts
{
public:
    explicit Accounts(Database &database);

    static QByteArrayList tables();

    /// False when the login is taken.
    bool add(const Account &account, const QString &password, qint64 nowMs);
    std::optional<Account> find(const QString &login);
    QList<Account> list();
    /// Role, team, name and whether the account is disabled; false: there is no such login.
    bool change(const Account &account, qint64 nowMs);
    bool setPassword(const QString &login, const QString &password, qint64 nowMs);
    /// Joining asks for a code from now on; replaces an earlier secret and its recovery codes.
    SecondFactor demandCode(const QString &login, qint64 nowMs);
    void demandNoCode(const QString &login, qint64 nowMs);

    QList<Device> devices();
    /// By the first characters of its number, with its copies; how many it was. Counts from the next request on.
    int revoke(const QString &device, qint64 nowMs);
    /// The same, also of devices that are revoked already; the next time they come they are told to remove the file.
    int wipe(const QString &device, qint64 nowMs);
    /// Whether a token that lets nobody in any more is one of a device that is to remove its file.
    bool isToWipe(const QByteArray &token);
    /// The device has done so, or as good as: it was told.
    void noteWiped(const QByteArray &token, const QString &address, qint64 nowMs);
    /// The person signs this device out: its token is worth nothing from now on.
    void signOut(const QByteArray &token, qint64 nowMs);

    /// The secret of a new invite for this login; works once, for a week.
    QByteArray invite(const QString &login, qint64 nowMs);

    /// Lets a device in: the invite, its login and the password must fit, and the code where one is asked for. What
    /// does not fit takes as long as what does. `address` is for the audit.
    Joining join(const JoinRequest &request, const QString &address, qint64 nowMs);
    /// Whose token this is. Nothing: nobody's, revoked, not used for 90 days, or given a year ago.
    std::optional<Caller> caller(const QByteArray &token, qint64 nowMs);
    /// Whether this device's number is this person's, or nobody's yet: after a fork a device comes under a new one.
    bool owns(const Caller &caller, const QByteArray &node);
    /// The same, and nobody else's from now on. A number that comes with another's token is a copy of its file.
    bool claims(const Caller &caller, const QByteArray &node, const QByteArray &token, qint64 nowMs);

private:
    std::optional<JoinAnswer> letIn(const JoinRequest &request, const Account &account, qint64 nowMs);
    struct Owner
    {
        QVariant login;    ///< null: nobody
        QByteArray token;  ///< digest of the one that the number joined with; empty: it came later
        QVariant lastSeen; ///< null: it is the only number of its token
    };
    Owner ownerOf(const QByteArray &node);
    void noteNumber(const Caller &caller, const QByteArray &node, const QByteArray &token, qint64 nowMs);
    bool hasInvite(const JoinRequest &request, qint64 nowMs);
    bool asksForCode(const QString &login);
    bool takeCode(const QString &login, const QString &code, qint64 nowMs);
    void note(const AuditEvent &event, qint64 nowMs);
    int shutOut(const QString &device, int how, qint64 nowMs);

    static constexpr qint64 seenEvery = 60000; // ms between notes that a device was here
    static constexpr int revoked = 1;          // values of device.revoked; 0: let in
    static constexpr int toWipe = 2;
    static constexpr int wiped = 3; // and it has been told

    Database &m_db;
};

} // namespace crm::sync
