// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/wire/fieldset.h"
#include "db/sync/wire/groups.h"
#include "db/value/id.h"

#include <QByteArray>
#include <QCborMap>
#include <QList>
#include <QMap>

#include <optional>

namespace crm::sync {

constexpr qsizetype nodeSize = 8;   // bytes that name a device, or a server between two restores
constexpr qsizetype chainSize = 32; // SHA-256

/// When a value was written, in an order all devices agree on: hybrid clock, then who wrote (SYNC 2.3).
struct Stamp
{
    quint64 h = 0;   ///< HybridClock; 0: never written
    QByteArray node; ///< nodeSize bytes; also says whose change it is

    friend bool operator==(const Stamp &, const Stamp &) = default;
    friend bool operator<(const Stamp &a, const Stamp &b) { return a.h != b.h ? a.h < b.h : a.node < b.node; }
};

/// The stamp of first contents that every new file has: it loses against whatever anybody wrote.
constexpr quint64 weakest = 1;

/// Who wrote and when, by their own clock; for people, not for order.
struct Author
{
    Id user;                ///< null: nobody had signed in
    qint64 at = 0;          ///< ms since 1970 UTC
    bool isProgram = false; ///< what the program does by itself, as a due time that comes, for whoever it was open with
    friend bool operator==(const Author &, const Author &) = default;
};

/// A record that a change refers to.
struct Reference
{
    QByteArray table;
    Id row;
};

/// A reference that was emptied because the same transaction removed the record it named: should that record stay or
/// come back, so does the reference.
struct Clearing
{
    QByteArray group;
    QByteArray field;
    Id target;
    qint64 act = 0; ///< the transaction
    friend bool operator==(const Clearing &, const Clearing &) = default;
};

constexpr qsizetype mostLeft = 50; // of Op::left: one of them that still stands is enough

/// One device's change to one record, as it is sent and hashed.
struct Op
{
    enum Kind { Insert, Update, Remove };
    Kind kind = Update;
    QByteArray table;
    Id row;
    Stamp stamp;
    Author author;
    /// By name of the group, or of the field that stands alone; of a removal, what was changed just before.
    Groups<Fields> groups = {};
    Groups<Fields> base = {}; ///< what the author saw there before; changed fields only
    qint64 seen = 0;          ///< position up to which the author had everybody's changes of the record
    /// The same of all other records; nothing: as `seen`. Less in the middle of a reading: what stands further ahead by
    /// now has not come, however far back somebody changed it.
    std::optional<qint64> around = {};
    qint64 epoch = 0; ///< the server's life that `seen` counts in
    qint64 act = 0;   ///< the author's transaction: what it removes stays or goes together
    QList<Reference> refers = {};
    QByteArray former = {};       ///< the node under which it may have been sent before; empty: none
    QList<Clearing> cleared = {}; ///< of this record, and still empty
    /// Of a removal: records that refer to it and that its author's program knows nothing of, so that they stay behind.
    QList<Id> left = {};

    qint64 seenAround() const { return around.value_or(seen); }
};

QByteArray encodeOp(const Op &op);
Op decodeOp(QByteArrayView bytes); ///< throws WireError
Id rowOf(QByteArrayView op);       ///< of an operation's bytes; throws WireError

/// The chain after an operation: what a device sent, in order, in one number.
QByteArray chained(const QByteArray &chain, const QByteArray &op);
QByteArray chained(QByteArray chain, const QList<QByteArray> &ops);
QList<QByteArray> chainsOf(QByteArray chain, const QList<QByteArray> &ops); ///< after each of them
inline QByteArray emptyChain()
{
    return QByteArray(chainSize, '\0');
}

} // namespace crm::sync
