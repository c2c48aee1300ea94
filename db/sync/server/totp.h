// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace crm::sync {

/// Codes of authenticator programs: RFC 6238 with HMAC-SHA-1, steps of 30 s, six digits, which all of them know.
constexpr qint64 totpStepMs = 30000;

/// The code of one step of time (RFC 4226 §5.3).
QString totpCode(const QByteArray &secret, qint64 step, int digits = 6);

/// The step whose code this is: the present one, the one before or the one after, since clocks differ, but none up to
/// `usedStep`: a code that somebody has looked over a shoulder at works once only. Nothing: the code is wrong.
std::optional<qint64> totpStep(const QByteArray &secret, const QString &code, qint64 nowMs, qint64 usedStep);

/// What an authenticator program reads, also from a QR code.
QString totpAddress(const QByteArray &secret, const QString &organisation, const QString &login);

/// RFC 4648 §6 without padding.
QByteArray base32(const QByteArray &bytes);

} // namespace crm::sync
