// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/wire/op.h"

namespace crm::sync {

/// A group of fields as the server has it.
struct GroupState
{
    Fields fields;
    Stamp stamp;
    qint64 seq = 0; ///< the position at which it got this value
    Author author = {};
};

/// Whether a record exists, as a value of its own that merges like the others.
struct Existence
{
    bool isRemoved = false;
    Stamp stamp = {};
    qint64 seq = 0;
    Author author = {};
    qint64 act = 0; ///< of stamp.node: removals of one transaction
};

/// A record as the server has it and everybody gets it, also after its removal.
struct RowState
{
    QByteArray table;
    Id row;
    qint64 seq = 0; ///< the position of its newest change
    Groups<GroupState> groups = {};
    Existence existence = {};
    /// Groups and existence as encodeState() writes them, of a record that nobody had to look into; else empty.
    QByteArray packed = {};

    bool isKnown() const { return seq > 0; }
};

/// Of what stands there the longest. Nobody: what a server lost came back from a reader, or there is nothing.
Author firstAuthor(const RowState &state);

/// Groups and existence; table, row and seq travel beside them.
QByteArray encodeState(const RowState &state);
void decodeState(RowState &state, QByteArrayView bytes); ///< throws WireError
void unpack(RowState &state);                            ///< from `packed`, if it is; throws WireError

} // namespace crm::sync
