// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything that either side of the protocol reads, by the first byte: what is read and written again is read as the
// same. Half of the time the bytes are places and values to be changed in something that can be read: chance alone
// rarely makes a whole message.

#include "db/sync/wire/cbor.h"
#include "db/sync/wire/compression.h"
#include "db/sync/wire/invite.h"
#include "db/sync/wire/messages.h"

#include <cstdint>
#include <cstdlib>

using namespace crm;
using namespace crm::sync;

namespace {

template <typename Read, typename Write> void checkAgain(const QByteArray &bytes, Read read, Write write)
{
    const auto once = write(read(bytes));
    if (write(read(once)) != once)
        abort();
}

void readState(const QByteArray &bytes)
{
    RowState state{"person", Id::make(), 1};
    decodeState(state, bytes);
    const auto once = encodeState(state);
    RowState again{"person", state.row, 1};
    decodeState(again, once);
    if (encodeState(again) != once)
        abort();
}

void readInviteCode(const QByteArray &bytes)
{
    const auto once = inviteCode(readInvite(QString::fromUtf8(bytes)));
    if (inviteCode(readInvite(once)) != once)
        abort();
}

void read(int what, const QByteArray &bytes)
{
    switch (what) {
    case 0:
        return checkAgain(bytes, decodePush, encodePush);
    case 1:
        return checkAgain(bytes, decodePull, encodePull);
    case 2:
        return checkAgain(bytes, decodeAnswer, encodeAnswer);
    case 3:
        return checkAgain(bytes, decodeJoin, encodeJoin);
    case 4:
        return checkAgain(bytes, decodeJoined, encodeJoined);
    case 5:
        return checkAgain(bytes, decodeOp, encodeOp);
    case 6:
        return readState(bytes);
    case 7:
        return readInviteCode(bytes);
    default:
        ContentCoding::acceptsZstd(bytes);
    }
}

Op sampleOp()
{
    Op op{Op::Update, "person", Id::fromBytes("0123456789abcdef"), {1 << 20, "annasbox"}};
    op.groups.insert("name", {{QString("name"), QString("Ada")}});
    op.groups.insert("amount", {{QString("amount"), -5}, {QString("currency"), QString("EUR")}});
    op.base = op.groups;
    op.refers = {{"organisation", op.row}};
    op.former = "formerly";
    return op;
}

RowState sampleState()
{
    const auto op = sampleOp();
    RowState state{op.table, op.row, 7};
    for (auto it = op.groups.begin(); it != op.groups.end(); ++it)
        state.groups.insert(it.key(), {it.value(), op.stamp, state.groups.size() + 1, op.author});
    state.existence = {true, op.stamp, 7};
    return state;
}

QByteArray sample(int what)
{
    const auto op = sampleOp();
    switch (what) {
    case 0:
        return encodePush({op.stamp.node, 1, 1, emptyChain(), {encodeOp(op)}});
    case 1:
        return encodePull({op.stamp.node, 1});
    case 2: {
        Answer answer;
        answer.rows = {sampleState()};
        return encodeAnswer(answer);
    }
    case 3:
        return encodeJoin({"secret", "anna", "a long password", op.stamp.node, "Laptop", op.row});
    case 4:
        return encodeJoined({QByteArray(32, 't'), op.row, "Anna", "agent", "Office", 1});
    case 5:
        return encodeOp(op);
    case 6:
        return encodeState(sampleState());
    case 7:
        return inviteCode({"office.example:8443", QByteArray(32, 'f'), "secret", "anna"}).toLatin1();
    default:
        return "gzip;q=0.5, zstd;q=1";
    }
}

/// Pairs of a place and a value.
QByteArray changed(QByteArray bytes, const QByteArray &changes)
{
    for (qsizetype i = 0; i + 1 < changes.size(); i += 2)
        bytes[quint8(changes[i]) % bytes.size()] = changes[i + 1];
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    const int what = data[0] % 16 % 9;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    try {
        read(what, data[0] & 128 ? changed(sample(what), bytes) : bytes);
    } catch (const WireError &) {
    }
    return 0;
}
