// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/datafolder.h"

#include <QMap>
#include <QStringList>

namespace crm::server {

/// The words of the command line and its options.
struct Call
{
    QStringList words;
    QMap<QString, QString> options;

    /// Options that must be there, and words that must; throw Exit.
    QString needed(const QString &option) const;
    QString word(int index) const;
    /// A whole number of at least 1, or the fallback when the option is not given. Throws Exit.
    int number(const QString &option, int fallback) const;
    bool has(const QString &option) const { return options.contains(option); }
};

/// Throws Exit for options that are not known.
Call readCall(const QStringList &arguments);

void print(const QString &text);
qint64 nowMs();

// Commands; throw Exit, DatabaseError.
void runUser(const Call &call, const DataFolder &folder);
void runInvite(const Call &call, const DataFolder &folder);
void runDevice(const Call &call, const DataFolder &folder);
void runReach(const Call &call, const DataFolder &folder);
void runLimit(const Call &call, const DataFolder &folder);
void runCertificate(const Call &call, const DataFolder &folder);

} // namespace crm::server
