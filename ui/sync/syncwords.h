// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/syncengine.h"
#include "ui/kit/tokens.h"

namespace crm {

/// What the foot of the sidebar says.
struct SyncWords
{
    QString text; ///< "Synced 2 min ago"
    QString icon;
    Ink ink = Ink::Muted; ///< Bad only for what keeps changes from being exchanged until somebody does something
    QString review = {};  ///< "Review 3"; empty: nothing to review
    QString spoken = {};  ///< all of it as a sentence
    QString brief = {};   ///< beside what is to be reviewed, where there is no room for all of the text: "2 min ago"
};

/// As people call what the server says that a member is.
QString roleText(const QString &role);

/// What whoever may only read is told before they write.
QString readingText();

SyncWords syncWords(const sync::SyncStatus &status, bool isMember, qint64 toReview, const QDateTime &now);

} // namespace crm
