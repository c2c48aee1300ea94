// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/syncwords.h"

#include "models/record/fieldformat.h"

namespace crm {

namespace {

using sync::SyncState;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::SyncWords)
};

QString toSend(qint64 pending)
{
    return Text::tr("%1 to send").arg(pending);
}

SyncWords withBrief(SyncWords words, const QString &brief)
{
    words.brief = brief;
    return words;
}

SyncWords wordsOf(const sync::SyncStatus &status, const QDateTime &now)
{
    const auto pending = status.toSend();
    switch (status.state) {
    case SyncState::SignedOut:
        if (status.isToRemove)
            return {Text::tr("Shut out"), "lock", Ink::Bad};
        return {Text::tr("Signed out"), "lock", Ink::Bad};
    case SyncState::Refused:
        return {Text::tr("Update needed"), "alert-triangle", Ink::Bad};
    case SyncState::Failed:
        return withBrief({Text::tr("The file cannot be written"), "alert-triangle", Ink::Bad}, Text::tr("Not saved"));
    case SyncState::Waiting:
        if (status.held > 0)
            return withBrief({Text::tr("Removal held back"), "alert-triangle", Ink::Bad}, Text::tr("Held back"));
        if (status.isDistrusted)
            return withBrief({Text::tr("Server not trusted"), "alert-triangle", Ink::Bad}, Text::tr("Not trusted"));
        if (pending > 0)
            return withBrief({Text::tr("Offline, %1 to send").arg(pending), "cloud-off"}, toSend(pending));
        return {Text::tr("Offline"), "cloud-off"};
    case SyncState::Busy:
        if (status.percent >= 0)
            return withBrief({Text::tr("Receiving, %1 %").arg(status.percent), "download"},
                Text::tr("%1 %", "of what is received").arg(status.percent));
        if (pending > 0)
            return withBrief({Text::tr("Sending, %1 to go").arg(pending), "cloud-up"}, toSend(pending));
        return {Text::tr("Synchronising…"), "cloud-up"};
    default:
        break;
    }
    if (pending > 0)
        return {toSend(pending), "cloud-up"};
    if (status.lastMs == 0)
        return withBrief({Text::tr("Not synchronised yet"), "cloud"}, Text::tr("Not yet"));
    const auto ago = relativeTime(QDateTime::fromMSecsSinceEpoch(status.lastMs, Qt::UTC), now);
    return withBrief({Text::tr("Synced %1", "2 min ago").arg(ago), "cloud-check"}, ago);
}

} // namespace

QString roleText(const QString &role)
{
    if (role == u"administrator")
        return Text::tr("administrator");
    if (role == u"manager")
        return Text::tr("manager");
    if (role == u"agent")
        return Text::tr("agent");
    return role == u"reader" ? Text::tr("reader") : role;
}

QString readingText()
{
    return Text::tr("You may read here: what you change yourself does not reach your colleagues.");
}

SyncWords syncWords(const sync::SyncStatus &status, bool isMember, qint64 toReview, const QDateTime &now)
{
    auto words = isMember ? wordsOf(status, now) : SyncWords{Text::tr("Only on this computer"), "device-desktop"};
    const bool isServersFault = status.state == SyncState::SignedOut || status.state == SyncState::Refused;
    if (isMember && status.refused > 0 && !isServersFault && status.state != SyncState::Failed)
        words = {Text::tr("%1 refused").arg(status.refused), "alert-triangle", Ink::Bad};
    words.spoken = words.text + u'.';
    if (toReview > 0) {
        words.review = Text::tr("Review %1").arg(toReview);
        words.spoken += u' ' + Text::tr("To review: %1.").arg(toReview);
    } else if (!status.notice.isEmpty()) {
        words.review = Text::tr("Notice");
        words.spoken += u' ' + status.notice;
    }
    return words;
}

} // namespace crm
