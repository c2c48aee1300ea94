// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace crm::server {

/// Makes a key and a certificate of its own for this server, valid for ten years, in two PEM files that only this
/// user may read. An invite carries its fingerprint, so that devices know it without any authority. False: `error`.
bool makeCertificate(const QString &certificate, const QString &key, QString &error);

/// Why no server can show this certificate, in a sentence; empty: it can.
QString certificateProblem(const QString &certificate, const QString &key);

/// SHA-256 over the DER form of the first certificate in the PEM file; empty when there is none.
QByteArray fingerprintOf(const QString &certificate);

} // namespace crm::server
