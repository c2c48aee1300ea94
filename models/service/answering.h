// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/casepart.h"
#include "db/store/edit.h"

#include <QRegularExpression>
#include <QUrl>

namespace crm {

/// The four things a good answer to a complaint does, each in its own words.
struct ResponseParts
{
    QString salutation;
    QString apology;
    QString explanation;
    QString assurance; ///< what we do so that it does not come back
    QString gesture;
    QString closing;

    QStringList texts() const { return {salutation, apology, explanation, assurance, gesture, closing}; }
    static ResponseParts of(const QStringList &texts); ///< as texts() gives them
};

/// One paragraph per part that says something.
QString composedResponse(const ResponseParts &parts);

/// Sentences to begin with, from the case: sorry for its subject, the cause found, the corrective action with its day,
/// the remedy or voucher. Parts that nothing is known about are empty.
struct ResponseFacts
{
    QString name;    ///< of the contact
    QString subject; ///< of the case
    QString cause;
    QString action; ///< subject of the corrective action
    QDate actionDue;
    bool isActionDone = false;
    QString gesture; ///< "Voucher V0007-ACDEFG over 25 €"
    QString me;
};
ResponseParts proposedResponse(const ResponseFacts &facts);

/// A letter as it will leave: what the last look shows, all of it.
struct OutgoingReply
{
    QString recipient;
    QString subject;
    QString body;
    QStringList files; ///< paths
};

/// "{{name}}": what stands for something of the case; also one that was mistyped or left open: "{{name".
QRegularExpression placeholderPattern();
/// What keeps the reply from being sent, in sentences; placeholders that were not filled in are among them.
QStringList obstaclesTo(const OutgoingReply &reply);

/// mailto: with subject and text (RFC 6068). Line breaks as %0D%0A.
QUrl mailtoOf(const OutgoingReply &reply);

/// A mail to be sent, as a message file (RFC 5322, MIME) that mail programs open as a draft; with its attachments.
/// Storage when a file cannot be read.
Result<QByteArray> messageOf(const OutgoingReply &reply, const QDateTime &now);

/// Stores the reply as sent: the case is answered by it.
Edit sendReply(const Record &serviceCase, const OutgoingReply &reply, const QDateTime &now);

/// Notes the answer as given on another way, as a contact of now with this text: the case is answered by it.
Edit answeredOtherwise(const Record &serviceCase, AcknowledgedHow how, const QString &text, const QDateTime &now);

/// Invalid when the voucher is redeemed, cancelled or expired.
Result<Edit> redeemVoucher(Record stored, const QDate &today, const QString &redeemedFor = {});

} // namespace crm
