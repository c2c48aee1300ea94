// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/wire/rowstate.h"

namespace crm::sync {

constexpr int protocol = 1;             // what both sides speak; another number is refused with "upgrade"
constexpr int mostOps = 2000;           // of one push
constexpr int mostRows = 2000;          // of one page of a pull
constexpr qint64 driftAllowed = 300000; // ms by which a device's clock may be ahead

/// What a device sends: the operations `first` … `first` + size - 1, in order, each as encodeOp() wrote it.
struct PushRequest
{
    QByteArray device;
    qint64 epoch = 0;
    qint64 first = 1;
    QByteArray prev; ///< the chain up to first - 1
    QList<QByteArray> ops = {};
    qint64 last() const { return first + ops.size() - 1; }
};

/// What a device asks: everybody's changes after `cursor`.
struct PullRequest
{
    QByteArray device;
    qint64 epoch = 0;
    qint64 cursor = 0;
    int limit = mostRows;
    qint64 waitMs = 0; ///< the server may keep the question that long when there is nothing
};

/// What the server says to a push or a pull. Every answer carries how far the device's own operations got.
struct Answer
{
    /// "ok", or why not: "gap" (send what follows `last`), "fork" (another copy of the file has used this device's
    /// numbers), "epoch" (the server has gone back to a backup), "clock", "malformed" (`last` + 1 cannot be read),
    /// "upgrade".
    QByteArray code = "ok";
    qint64 epoch = 0;
    qint64 base = 0; ///< "epoch" only: up to where the server still has what it had
    qint64 last = 0;
    QByteArray chain = emptyChain(); ///< of the device's operations up to `last`
    qint64 head = 0;                 ///< position of the newest change
    qint64 serverMs = 0;             ///< ms since 1970 UTC
    qint64 cursor = 0;               ///< pull only: position after these rows
    bool hasMore = false;
    QList<RowState> rows = {};
    bool isOk() const { return code == "ok"; }
};

/// A new device introduces itself with an invite and a password.
struct JoinRequest
{
    QByteArray secret; ///< of the invite
    QString login;
    QString password;
    QByteArray device;
    QString deviceName;
    Id user; ///< whom the file calls its user; null: nobody yet
    QString totp = {};
};

struct JoinAnswer
{
    QByteArray token; ///< to be sent with every request; 32 bytes
    Id user;
    QString name;
    QString role;
    QString organisation;
    qint64 epoch = 0;
};

// All readers throw WireError.
QByteArray encodePush(const PushRequest &request);
PushRequest decodePush(QByteArrayView bytes);
QByteArray encodePull(const PullRequest &request);
PullRequest decodePull(QByteArrayView bytes);
QByteArray encodeAnswer(const Answer &answer);
Answer decodeAnswer(QByteArrayView bytes);
QByteArray encodeJoin(const JoinRequest &request);
JoinRequest decodeJoin(QByteArrayView bytes);
QByteArray encodeJoined(const JoinAnswer &answer);
JoinAnswer decodeJoined(QByteArrayView bytes);

} // namespace crm::sync
