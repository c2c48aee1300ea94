// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/wire/invite.h"
#include "db/sync/wire/messages.h"
#include "tests/sync/programs.h"
#include "tests/sync/rawclient.h"

namespace crm {

/// A device that has joined and speaks the protocol by hand.
struct Guest
{
    QByteArray device;
    QByteArray token;
    int port = 0;

    /// Lets a new device of this user in; without token when it is refused.
    static Guest of(Server &server, const QString &login, const QByteArray &device, const char *from = "127.0.0.1")
    {
        const auto invite = sync::readInvite(server.invite(login));
        const auto reply = askJoin(server.port, {invite.secret, login, password, device, "Guest", {}}, from);
        return {device, reply.status == 200 ? sync::decodeJoined(reply.body).token : QByteArray(), server.port};
    }
    static RawReply askJoin(int port, const sync::JoinRequest &request, const char *from = "127.0.0.1")
    {
        RawClient client(port, from);
        return client.shake() ? client.ask(requestOf("POST", "/v1/join", {}, sync::encodeJoin(request))) : RawReply();
    }

    RawReply ask(const QByteArray &request) const
    {
        RawClient client(port);
        return client.shake() ? client.ask(request) : RawReply();
    }
    RawReply post(const QByteArray &path, const QByteArray &body, const QByteArray &more = {}) const
    {
        return ask(requestOf("POST", path, token, body, more));
    }
    /// The code of the server's answer; empty when it was not 200.
    QByteArray push(const QList<QByteArray> &ops, qint64 first = 1) const
    {
        const auto reply = post("/v1/push", sync::encodePush({device, 1, first, sync::emptyChain(), ops}));
        return reply.status == 200 ? sync::decodeAnswer(reply.body).code : QByteArray();
    }
    QByteArray pullRequest() const { return sync::encodePull({device, 1, 0, 2000, 0}); }
};

/// Under AddressSanitizer what was freed is kept for a while: the memory of a process says nothing then.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool isMemoryMeasured = false;
#else
constexpr bool isMemoryMeasured = true;
#endif

/// The resident memory of a process in MiB.
inline double memoryOf(qint64 process)
{
    QFile file(QString("/proc/%1/status").arg(process));
    if (file.open(QIODevice::ReadOnly))
        for (const auto &line : file.readAll().split('\n'))
            if (line.startsWith("VmRSS:"))
                return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

/// An operation that makes or changes a record.
inline sync::Op operation(const QByteArray &table, const QByteArray &device, quint64 h, const sync::Fields &fields)
{
    sync::Op op{sync::Op::Insert, table, Id::make(), {h, device}, {}};
    for (const auto &[name, value] : fields)
        op.groups.insert(name.toString().toLatin1(), sync::Fields{{name, value}});
    return op;
}

} // namespace crm
