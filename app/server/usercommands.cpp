// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/call.h"
#include "app/server/certificate.h"
#include "db/sync/server/scoping.h"
#include "db/sync/server/totp.h"
#include "db/sync/wire/invite.h"

#include <QDateTime>

#include <iostream>

namespace crm::server {

using namespace sync;

namespace {

constexpr int shortestPassword = 12;

QString passwordFromInput()
{
    std::string line;
    std::getline(std::cin, line);
    const auto password = QString::fromStdString(line);
    if (password.size() < shortestPassword)
        throw Exit{1, QString("The password on standard input has fewer than %1 characters.").arg(shortestPassword)};
    return password;
}

QString role(const Call &call)
{
    const auto role = call.needed("--role");
    if (!roles().contains(role))
        throw Exit{2, QString("The role is one of %1.").arg(roles().join(", "))};
    return role;
}

Account known(Accounts &accounts, const QString &login)
{
    const auto account = accounts.find(login);
    if (!account)
        throw Exit{1, QString("There is no user “%1”.").arg(login)};
    return *account;
}

void add(const Call &call, Accounts &accounts)
{
    const Account account{
        call.word(2), call.options.value("--name", call.word(2)), role(call), call.options.value("--team")};
    if (!accounts.add(account, passwordFromInput(), nowMs()))
        throw Exit{1, QString("There is a user “%1” already.").arg(account.login)};
}

void change(const Call &call, Accounts &accounts, Ledger &ledger)
{
    auto account = known(accounts, call.word(2));
    if (call.has("--role"))
        account.role = role(call);
    account.team = call.options.value("--team", account.team);
    account.name = call.options.value("--name", account.name);
    accounts.change(account, nowMs());
    if (call.has("--team"))
        movePerson(ledger, account.user, nowMs()); // what they own goes with them
}

void setDisabled(const Call &call, Accounts &accounts)
{
    auto account = known(accounts, call.word(2));
    account.isDisabled = call.word(1) == "disable";
    accounts.change(account, nowMs());
}

void setPassword(const Call &call, Accounts &accounts)
{
    known(accounts, call.word(2));
    accounts.setPassword(call.word(2), passwordFromInput(), nowMs());
}

void list(const Call &, Accounts &accounts)
{
    for (const auto &account : accounts.list())
        print(QStringList{
            account.login, account.role, account.team, account.name, account.isDisabled ? "disabled" : "active"}
                  .join(u'\t'));
}

} // namespace

/// The address goes to standard output, to be made into a QR code; the codes follow, one a line.
static void demandCode(const Call &call, Accounts &accounts, const QString &organisation)
{
    const auto login = known(accounts, call.word(2)).login;
    if (call.has("--off"))
        return accounts.demandNoCode(login, nowMs());
    const auto factor = accounts.demandCode(login, nowMs());
    print(totpAddress(factor.secret, organisation, login));
    for (const auto &code : factor.recoveryCodes)
        print(code);
}

void runUser(const Call &call, const DataFolder &folder)
{
    const auto database = folder.databases()();
    Accounts accounts(*database);
    const auto what = call.word(1);
    if (what == "totp")
        return demandCode(call, accounts, Ledger(*database).organisation());
    if (what == "change") {
        Ledger ledger(*database);
        return change(call, accounts, ledger);
    }
    static const QMap<QString, void (*)(const Call &, Accounts &)> all{
        {"add", add}, {"disable", setDisabled}, {"enable", setDisabled}, {"password", setPassword}, {"list", list}};
    if (!all.contains(what))
        throw Exit{2, QString("“user %1” is not known; “rapport-syncd --help” lists what is.").arg(what)};
    all.value(what)(call, accounts);
}

void runInvite(const Call &call, const DataFolder &folder)
{
    const auto address = call.options.value("--address");
    bool isPort = true;
    if (!address.isEmpty())
        address.section(u':', -1).toUShort(&isPort);
    if (!isPort || address.indexOf(u':') == 0 || (!address.isEmpty() && !address.contains(u':'))
        || address.contains(u'/'))
        throw Exit{2, "--address takes HOST:PORT, like crm.example.org:8443."};
    const auto database = folder.databases()();
    Accounts accounts(*database);
    const auto login = known(accounts, call.word(1)).login;
    const auto certificate = call.options.value("--certificate", folder.certificate());
    print(inviteCode({address, fingerprintOf(certificate), accounts.invite(login, nowMs()), login,
        call.has("--remove-on-sign-out")}));
}

void runDevice(const Call &call, const DataFolder &folder)
{
    const auto database = folder.databases()();
    Accounts accounts(*database);
    if (call.word(1) == "revoke") {
        if (call.word(2).size() < 4 || accounts.revoke(call.word(2), nowMs()) == 0)
            throw Exit{1,
                QString("There is no device whose number begins with “%1” (at least 4 characters).").arg(call.word(2))};
        return;
    }
    if (call.word(1) == "wipe") {
        if (call.word(2).size() < 4 || accounts.wipe(call.word(2), nowMs()) == 0)
            throw Exit{1,
                QString("There is no device left to wipe whose number begins with “%1” (at least 4 characters).")
                    .arg(call.word(2))};
        return;
    }
    if (call.word(1) != "list")
        throw Exit{2, "Only “device list”, “device revoke DEVICE” and “device wipe DEVICE” are known."};
    for (const auto &device : accounts.devices())
        print(QStringList{QString::fromLatin1(device.node.toHex()), device.login,
            device.isCopy ? device.name + " (copy)" : device.name,
            QDateTime::fromMSecsSinceEpoch(device.lastSeen, Qt::UTC).toString(Qt::ISODate),
            device.isToWipe        ? "to be wiped"
                : device.isRevoked ? "revoked"
                                   : "active"}
                  .join(u'\t'));
}

} // namespace crm::server
