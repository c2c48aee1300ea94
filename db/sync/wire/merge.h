// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/wire/rowstate.h"

#include <functional>

namespace crm::sync {

/// A value that lost against another that its author had not seen.
struct Loss
{
    QByteArray kind;  ///< "value", or "removal" when one removed what the other changed
    QByteArray group; ///< empty for "removal"
    Fields base;      ///< what the loser saw before
    Fields winner;
    Fields loser;
    Stamp winnerStamp;
    Stamp loserStamp;
    Author winnerAuthor;
    Author loserAuthor;
    Groups<Fields> changes = {}; ///< "removal": by group, what the winner wrote
};

/// What the server lends to a merge.
struct Arbiter
{
    qint64 seq = 0;                   ///< the position the record gets if it changes
    std::function<Stamp()> nextStamp; ///< a stamp of the server's own, later than all it has seen
    /// Whether the author of the operation wrote this as well; not given: whoever has the same name did.
    std::function<bool(const Stamp &)> isAuthors = {};
};

struct Merged
{
    RowState state;
    bool isChanged = false;
    bool keptAgainstRemoval = false; ///< the operation wanted it gone; somebody had changed it meanwhile
    bool revived = false;            ///< it was gone; this change brought it back
    QList<Loss> losses = {};
};

/// A change elsewhere that counts as one to the record: somebody added something to it.
struct Attachment
{
    Stamp stamp;
    Author author;
};

/// Takes an operation into a record's state (SYNC 2.4, 2.5). Per group the later stamp wins; an overwritten value
/// that the other author had not seen is a loss, to be kept. Whoever changes a record wins over whoever removes it.
/// `attached`: what its author, who removes it, could not know to be there.
Merged merge(const RowState &state, const Op &op, const Arbiter &arbiter, const Attachment *attached = nullptr);

/// A reference to a record that somebody removed meanwhile, or a removal that is not to be: it is there again.
Merged revive(const RowState &state, const Op &cause, const Arbiter &arbiter);

} // namespace crm::sync
