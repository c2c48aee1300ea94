// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/httpfront.h"

#include <utility> // Asio 1.74 uses std::exchange without it

#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

#include <chrono>
#include <unordered_map>

// The one file that knows Beast: it takes longer to compile than all the others of the server together.

namespace crm::server {

namespace {

namespace beast = boost::beast;
namespace http = beast::http;
namespace net = boost::asio;
using namespace std::chrono_literals;
using Tcp = net::ip::tcp;
using Failure = boost::system::error_code;

constexpr auto headerTime = 15s;
constexpr auto bodyTime = 60s;
constexpr auto writeTime = 60s;
constexpr auto idleTime = 60s;
constexpr size_t longestHeader = 16 * 1024;
constexpr quint64 longestBody = 4 << 20;
constexpr quint64 longestUnnamed = 64 * 1024; // of whoever shows no token
constexpr int mostConnections = 2000;
constexpr int mostOfAddress = 50;
constexpr int mostAtWork = 256; // requests waiting for the database; more are sent away
constexpr size_t workers = 4;

using Request = http::request<http::string_body>;
using Response = http::response<http::string_body>;

/// What all connections share. Used on the one thread of the network, but for the pool.
class Hall
{
public:
    Hall(const FrontOptions &options, sync::Api &api)
        : m_options(options)
        , m_api(api)
        , m_acceptor(m_network)
        , m_news(m_network, net::steady_timer::time_point::max())
        , m_ticks(m_network)
        , m_signals(m_network, SIGINT, SIGTERM)
        , m_tls(net::ssl::context::tls_server)
    {
    }

    void run(const std::function<void(quint16)> &ready, const std::function<void()> &tick)
    {
        if (!m_options.certificate.empty()) {
            m_tls.set_options(
                net::ssl::context::no_tlsv1 | net::ssl::context::no_tlsv1_1 | net::ssl::context::no_sslv3);
            m_tls.use_certificate_chain_file(m_options.certificate);
            m_tls.use_private_key_file(m_options.key, net::ssl::context::pem);
        }
        const Tcp::endpoint endpoint(net::ip::make_address(m_options.host), m_options.port);
        m_acceptor.open(endpoint.protocol());
        m_acceptor.set_option(net::socket_base::reuse_address(true));
        m_acceptor.bind(endpoint);
        m_acceptor.listen(1024);
        net::co_spawn(m_network, accept(), net::detached);
        net::co_spawn(m_network, watch(tick), net::detached);
        m_signals.async_wait([this](Failure, int) { stop(); });
        ready(m_acceptor.local_endpoint().port());
        m_network.run();
        m_pool.join();
    }

private:
    void stop()
    {
        m_isStopping = true;
        Failure ignored;
        m_acceptor.close(ignored);
        m_pool.join(); // what is being written is written to its end
        m_network.stop();
    }

    /// Looks twice a second whether another process has taken something in, and wakes those who wait too long.
    net::awaitable<void> watch(std::function<void()> tick)
    {
        while (!m_isStopping) {
            m_ticks.expires_after(500ms);
            Failure failure;
            co_await m_ticks.async_wait(net::redirect_error(net::use_awaitable, failure));
            co_await atWork([&] {
                tick();
                return sync::HttpResponse();
            });
            m_news.cancel();
        }
    }

    net::awaitable<void> accept()
    {
        while (!m_isStopping) {
            Failure failure;
            Tcp::socket socket(m_network);
            co_await m_acceptor.async_accept(socket, net::redirect_error(net::use_awaitable, failure));
            if (failure) {
                net::steady_timer pause(m_network, 50ms); // no file handle is free: wait for one
                co_await pause.async_wait(net::redirect_error(net::use_awaitable, failure));
                continue;
            }
            const auto address = socket.remote_endpoint(failure).address().to_string();
            if (failure || m_connections >= mostConnections || m_ofAddress[address] >= mostOfAddress)
                continue;
            socket.set_option(Tcp::no_delay(true), failure);
            net::co_spawn(m_network, receive(std::move(socket), address), net::detached);
        }
    }

    net::awaitable<void> receive(Tcp::socket socket, std::string address)
    {
        ++m_connections;
        ++m_ofAddress[address];
        try {
            if (m_options.certificate.empty()) {
                beast::tcp_stream stream(std::move(socket));
                co_await converse(stream, address);
            } else {
                beast::ssl_stream<beast::tcp_stream> stream(std::move(socket), m_tls);
                beast::get_lowest_layer(stream).expires_after(headerTime);
                co_await stream.async_handshake(net::ssl::stream_base::server, net::use_awaitable);
                co_await converse(stream, address);
                beast::get_lowest_layer(stream).expires_after(headerTime);
                Failure failure;
                co_await stream.async_shutdown(net::redirect_error(net::use_awaitable, failure));
            }
        } catch (const std::exception &) {
            // The other end has gone, or took too long: nobody is left to be told.
        }
        --m_connections;
        if (--m_ofAddress[address] == 0)
            m_ofAddress.erase(address);
    }

    template <typename Stream> net::awaitable<void> converse(Stream &stream, const std::string &address)
    {
        beast::flat_buffer buffer(longestBody + longestHeader);
        buffer.reserve(64 * 1024); // without it a body is read in small pieces
        auto &lowest = beast::get_lowest_layer(stream);
        for (bool goesOn = true; goesOn && !m_isStopping;) {
            if (buffer.size() == 0) {
                lowest.expires_after(idleTime);
                buffer.commit(co_await stream.async_read_some(buffer.prepare(16 * 1024), net::use_awaitable));
            }
            http::request_parser<http::string_body> parser;
            parser.header_limit(longestHeader);
            parser.body_limit(longestBody);
            lowest.expires_after(headerTime);
            co_await http::async_read_header(stream, buffer, parser, net::use_awaitable);
            const bool isNamed = parser.get().find(http::field::authorization) != parser.get().end();
            const auto length = parser.content_length();
            Response response{http::status::payload_too_large, 11};
            const bool isTooLong = length && *length > (isNamed ? longestBody : longestUnnamed);
            goesOn = !isTooLong && !(parser.chunked() && !isNamed);
            if (goesOn) {
                if (http::token_list(parser.get()[http::field::expect]).exists("100-continue")) {
                    const http::response<http::empty_body> proceed{http::status::continue_, 11};
                    co_await http::async_write(stream, proceed, net::use_awaitable);
                }
                lowest.expires_after(bodyTime);
                co_await http::async_read(stream, buffer, parser, net::use_awaitable);
                response = co_await answer(parser.release(), address);
                goesOn = response.keep_alive();
            }
            response.keep_alive(goesOn);
            response.prepare_payload();
            lowest.expires_after(writeTime);
            co_await http::async_write(stream, response, net::use_awaitable);
        }
    }

    net::awaitable<Response> answer(Request request, const std::string &address)
    {
        sync::HttpRequest asked{QByteArray::fromStdString(std::string(request.method_string())),
            QByteArray::fromStdString(std::string(request.target())), {}, QByteArray::fromStdString(request.body()),
            QByteArray::fromStdString(address)};
        const auto authorization = QByteArray::fromStdString(std::string(request[http::field::authorization]));
        if (authorization.startsWith("Bearer "))
            asked.token = QByteArray::fromBase64(authorization.mid(7));
        sync::HttpResponse found{503, {}, "text/plain", 1};
        if (m_atWork < mostAtWork)
            found = co_await atWork([&] { return m_api.answer(asked, true); });
        if (found.waitFor >= 0) {
            const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(found.waitMs);
            while (!m_isStopping && m_api.head() <= found.waitFor && std::chrono::steady_clock::now() < end) {
                Failure failure;
                co_await m_news.async_wait(net::redirect_error(net::use_awaitable, failure));
            }
            found = co_await atWork([&] { return m_api.answer(asked, false); });
        }
        Response response{http::status(found.status), request.version()};
        response.set(http::field::content_type, found.contentType.toStdString());
        response.set(http::field::cache_control, "no-store");
        if (found.retryAfter > 0)
            response.set(http::field::retry_after, std::to_string(found.retryAfter));
        response.body() = found.body.toStdString();
        response.keep_alive(request.keep_alive());
        co_return response;
    }

    /// Runs work on the pool and comes back to the network's thread.
    template <typename Work> net::awaitable<sync::HttpResponse> atWork(Work work)
    {
        const auto before = m_api.head();
        ++m_atWork;
        auto response = co_await net::co_spawn(
            m_pool.get_executor(), [&work]() -> net::awaitable<sync::HttpResponse> { co_return work(); },
            net::use_awaitable);
        --m_atWork;
        if (m_api.head() > before)
            m_news.cancel(); // wakes all who wait
        co_return response;
    }

    const FrontOptions &m_options;
    sync::Api &m_api;
    net::io_context m_network{1};
    net::thread_pool m_pool{workers};
    Tcp::acceptor m_acceptor;
    net::steady_timer m_news; ///< never runs out; cancelled when there is something new
    net::steady_timer m_ticks;
    net::signal_set m_signals;
    net::ssl::context m_tls;
    std::unordered_map<std::string, int> m_ofAddress;
    int m_connections = 0;
    int m_atWork = 0;
    bool m_isStopping = false;
};

} // namespace

void HttpFront::run(const std::function<void(quint16)> &ready, const std::function<void()> &tick)
{
    Hall(m_options, m_api).run(ready, tick);
}

} // namespace crm::server
