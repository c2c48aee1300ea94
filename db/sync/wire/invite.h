// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace crm::sync {

/// What a new device needs to find a server, to know that it is the right one, and to be let in once.
struct Invite
{
    QString address;        ///< HOST:PORT; empty: the user is told another way
    QByteArray fingerprint; ///< SHA-256 of the server's certificate (DER); empty: one that the system trusts
    QByteArray secret;      ///< works once
    QString login;
    bool removesData = false; ///< whoever signs out does not keep the file
};

/// One word without spaces to be pasted: "RAPPORT-…".
QString inviteCode(const Invite &invite);
/// Reads it, also when a mail program has wrapped it. Throws WireError.
Invite readInvite(const QString &code);

} // namespace crm::sync
