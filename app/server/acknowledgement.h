// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#ifdef __linux__
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace crm::server {

/// Says at once that what was read of the socket has come. Who sends a body in pieces, as Qt does, holds the last one
/// back until it knows that of those before (RFC 896), and a system takes 40 ms to say so by itself (RFC 1122
/// §4.2.3.2). To be repeated before more is waited for, since the system goes back to its habit; only Linux can be
/// asked.
inline void acknowledge([[maybe_unused]] int socket)
{
#ifdef __linux__
    const int yes = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_QUICKACK, &yes, sizeof yes);
#endif
}

} // namespace crm::server
