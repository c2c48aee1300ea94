// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace crm::sync {

/// Random bytes for secrets and identities.
QByteArray randomBytes(qsizetype size);

/// What is stored of a secret that is random by itself, as tokens and invites are.
QByteArray digestOf(const QByteArray &secret);

/// What is stored of a password: argon2id with its parameters (64 MiB, three passes, about 0.16 s). Empty: there is
/// not enough memory.
QString hashOfPassword(const QString &password);
bool isPassword(const QString &hash, const QString &password);
/// Of no password: whoever names a login that does not exist waits as long as for a wrong password.
const QString &nobodysHash();

} // namespace crm::sync
