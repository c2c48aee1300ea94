// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QObject;

namespace crm {

/// A message to write in the user's own mail program.
struct QuoteMail
{
    QString to;
    QString subject;
    QString body;
    QString attachment; ///< path of a file
};

/// Opens the mail program with the message. Where attaching cannot be asked for (no xdg-email), the message opens
/// without; `then` is told on the GUI thread whether the file was handed over.
void openMail(const QuoteMail &mail, QObject *context, std::function<void(bool isAttached)> then);

} // namespace crm
