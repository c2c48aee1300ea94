// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/server/api.h"

#include <functional>
#include <string>

namespace crm::server {

struct FrontOptions
{
    std::string host = "127.0.0.1";
    quint16 port = 0;         ///< 0: any that is free
    std::string certificate;  ///< PEM file; empty: no TLS, for a proxy that ends it
    std::string key;          ///< PEM file
    bool trustsProxy = false; ///< every connection comes from one proxy, which says for whom (X-Forwarded-For)
    int mostOfAddress = 50;   ///< connections; more than one office behind one address may need more
};

/// Reads HTTP/1.1 from anybody and hands whole requests to the Api. Headers up to 16 KiB, bodies up to 4 MiB (64 KiB
/// of whoever is not known), every wait with an end that no single byte puts off, 2,000 connections, few from one
/// address, 256 MiB of bodies at a time. Runs until SIGTERM or SIGINT.
class HttpFront
{
public:
    HttpFront(FrontOptions options, sync::Api &api)
        : m_options(std::move(options))
        , m_api(api)
    {
    }

    /// `ready` is called once with the port that is listened on; `tick` twice a second on a thread of the pool.
    /// Throws Exit when the address cannot be used.
    void run(const std::function<void(quint16 port)> &ready, const std::function<void()> &tick);

private:
    FrontOptions m_options;
    sync::Api &m_api;
};

} // namespace crm::server
