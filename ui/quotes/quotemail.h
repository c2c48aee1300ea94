// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QObject;

namespace crm {

class Record;

/// What the file of a quote's document is called.
QString documentName(const Record &quote);

/// A message to write in the user's own mail program.
struct QuoteMail
{
    QString to;
    QString subject;
    QString body;
    QString attachment; ///< path of a file
};

/// What became of it.
enum class MailOutcome {
    Attached,    ///< the mail program has message and file
    WithoutFile, ///< it has the message; the user attaches the file
    NotOpened,   ///< there is no mail program
};

/// Opens the mail program with the message. Where attaching cannot be asked for (no xdg-email), or that fails, the
/// message opens without; `then` is told on the GUI thread, once.
void openMail(const QuoteMail &mail, QObject *context, std::function<void(MailOutcome)> then);

} // namespace crm
