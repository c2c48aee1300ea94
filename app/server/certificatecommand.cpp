// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/call.h"
#include "app/server/certificate.h"
#include "db/sync/server/audit.h"

#include <QFile>

namespace crm::server {

using namespace sync;

namespace {

constexpr auto aside = ".before-renewal";

void keepCopy(const QString &path)
{
    QFile::remove(path + aside);
    if (!QFile::copy(path, path + aside))
        throw Exit{1, QString("“%1” cannot be copied to “%1%2”.").arg(path, QLatin1String(aside))};
}

} // namespace

/// Devices know the certificate by its fingerprint, so that all of them are invited once more.
void runCertificate(const Call &call, const DataFolder &folder)
{
    if (call.word(1) != "renew")
        throw Exit{2, "A certificate can be renewed: “rapport-syncd certificate renew”."};
    const auto database = folder.databases()();
    keepCopy(folder.certificate());
    if (QFile::exists(folder.key()))
        keepCopy(folder.key());
    QString error;
    if (!makeCertificate(folder.certificate(), folder.key(), error))
        throw Exit{1, error};
    const auto fingerprint = QString::fromLatin1(fingerprintOf(folder.certificate()).toHex(':').toUpper());
    database->transact([&] { Audit(*database).append({"certificate renewed", {}, fingerprint}, nowMs()); });
    print("The certificate is new, with the fingerprint " + fingerprint + '.');
    print("Start the server again, then invite every device once more (“rapport-syncd invite LOGIN”): until it has "
          "joined "
          "again a device refuses the server and keeps what it has not sent.");
}

} // namespace crm::server
