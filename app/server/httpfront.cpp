// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/httpfront.h"

#include "app/server/acknowledgement.h"
#include "app/server/datafolder.h"

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

// Ends, not pauses: no single byte puts one off.
constexpr auto headerTime = 15s;
constexpr auto bodyTime = 60s;
constexpr auto writeTime = 60s;
constexpr auto idleTime = 60s;
constexpr size_t longestHeader = 16 * 1024;
constexpr int mostConnections = 2000;
constexpr quint64 mostBodies = 256 << 20; // bytes of bodies being read or answered
constexpr int mostAtWork = 256;           // requests waiting for the database; more are sent away
constexpr int mostHashing = 16;           // requests waiting for a password to be hashed
constexpr size_t workers = 4;
constexpr size_t hashers = 2;

using Parser = http::request_parser<http::string_body>;
using Request = http::request<http::string_body>;
using Response = http::response<http::string_body>;

/// Counts something for as long as it lives.
template <typename Number> class Counted
{
public:
    Counted(Number &count, Number by)
        : m_count(count)
        , m_by(by)
    {
        m_count += by;
    }
    ~Counted() { m_count -= m_by; }
    Counted(const Counted &) = delete;
    Counted &operator=(const Counted &) = delete;

private:
    Number &m_count;
    const Number m_by;
};

QByteArray bytesOf(boost::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

boost::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

QByteArray tokenIn(const http::fields &fields)
{
    const auto authorization = bytesOf(fields[http::field::authorization]);
    return authorization.startsWith("Bearer ") ? QByteArray::fromBase64(authorization.mid(7)) : QByteArray();
}

/// What a request that cannot be read deserves; 0: nothing, the other end has gone or took too long.
int statusFor(const Failure &failure)
{
    if (failure == http::error::body_limit)
        return 413;
    if (failure == http::error::header_limit)
        return 431;
    const bool isOfHttp = failure.category() == make_error_code(http::error::bad_version).category();
    return isOfHttp && failure != http::error::end_of_stream && failure != http::error::partial_message ? 400 : 0;
}

Response plainResponse(int status)
{
    Response response{http::status(status), 11};
    response.set(http::field::content_type, "text/plain");
    return response;
}

/// Why nothing is heard at the address, for who starts the server.
QString whyDeaf(const Failure &failure, const QString &host, int port)
{
    if (failure == net::error::address_in_use)
        return QString("Port %1 of %2 is in use, perhaps by this server: stop what listens there, or choose another.")
            .arg(QString::number(port), host);
    if (failure == net::error::access_denied)
        return QString("This user may not listen at port %1: choose one from 1024 on.").arg(port);
    return QString("Nothing can listen at “%1”: give an address of this computer in figures, or 0.0.0.0 for all (%2).")
        .arg(host, QString::fromStdString(failure.message()));
}

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
            SSL_CTX_set_mode(m_tls.native_handle(), SSL_MODE_RELEASE_BUFFERS); // those who wait take little memory
            m_tls.use_certificate_chain_file(m_options.certificate);
            m_tls.use_private_key_file(m_options.key, net::ssl::context::pem);
        }
        listen();
        net::co_spawn(m_network, accept(), net::detached);
        net::co_spawn(m_network, watch(tick), net::detached);
        m_signals.async_wait([this](Failure, int) { stop(); });
        ready(m_acceptor.local_endpoint().port());
        m_network.run();
        m_pool.join();
    }

private:
    void listen()
    {
        Failure failure;
        const Tcp::endpoint endpoint(net::ip::make_address(m_options.host, failure), m_options.port);
        const auto go = [&](auto step) { failure ? void() : step(); };
        go([&] { m_acceptor.open(endpoint.protocol(), failure); });
        go([&] { m_acceptor.set_option(net::socket_base::reuse_address(true), failure); });
        go([&] { m_acceptor.bind(endpoint, failure); });
        go([&] { m_acceptor.listen(1024, failure); });
        if (failure)
            throw Exit{1, whyDeaf(failure, QString::fromStdString(m_options.host), m_options.port)};
    }

    void stop()
    {
        m_isStopping = true;
        Failure ignored;
        m_acceptor.close(ignored);
        m_pool.join(); // what is being written is written to its end
        m_hashing.join();
        m_network.stop();
    }

    /// Looks twice a second whether another process has taken something in, and wakes those who wait too long.
    net::awaitable<void> watch(std::function<void()> tick)
    {
        while (!m_isStopping) {
            m_ticks.expires_after(500ms);
            Failure failure;
            co_await m_ticks.async_wait(net::redirect_error(net::use_awaitable, failure));
            co_await atWork(m_pool, [&] {
                tick();
                return true;
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
            const bool isCrowded = !m_options.trustsProxy && m_ofAddress[address] >= m_options.mostOfAddress;
            if (failure || m_connections >= mostConnections || isCrowded)
                continue;
            socket.set_option(Tcp::no_delay(true), failure);
            net::co_spawn(m_network, receive(std::move(socket), address), net::detached);
        }
    }

    net::awaitable<void> receive(Tcp::socket socket, std::string address)
    {
        const Counted here(m_connections, 1);
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
        if (--m_ofAddress[address] == 0)
            m_ofAddress.erase(address);
    }

    template <typename Stream> net::awaitable<void> converse(Stream &stream, const std::string &address)
    {
        beast::flat_buffer buffer(longestHeader + 64 * 1024);
        auto &lowest = beast::get_lowest_layer(stream);
        auto patience = headerTime; // who comes wants something
        for (bool goesOn = true; goesOn && !m_isStopping; patience = idleTime) {
            if (buffer.size() == 0) {
                lowest.expires_after(patience);
                buffer.commit(co_await stream.async_read_some(buffer.prepare(4 * 1024), net::use_awaitable));
            }
            Parser parser;
            parser.header_limit(longestHeader);
            parser.body_limit(quint64(sync::longestRequest));
            lowest.expires_after(headerTime);
            Failure failure;
            co_await http::async_read_header(stream, buffer, parser, net::redirect_error(net::use_awaitable, failure));
            auto response = plainResponse(failure ? statusFor(failure) : 503);
            if (failure && response.result_int() == 0)
                co_return;
            goesOn = false;
            if (!failure)
                goesOn = co_await exchange(stream, buffer, parser, address, response);
            response.keep_alive(goesOn);
            lowest.expires_after(writeTime);
            co_await http::async_write(stream, response, net::use_awaitable);
        }
    }

    /// Reads the body, if it may come at all, and finds the answer. False: the conversation ends with it.
    template <typename Stream>
    net::awaitable<bool> exchange(
        Stream &stream, beast::flat_buffer &buffer, Parser &parser, const std::string &address, Response &response)
    {
        const auto length = parser.content_length();
        const auto longest = parser.chunked() ? quint64(sync::longestRequest) : length.value_or(0);
        const Counted bodies(m_bodies, longest);
        const int refusal = co_await refusalOf(parser, longest);
        if (refusal != 0) {
            response = plainResponse(refusal);
            response.prepare_payload();
            co_return false;
        }
        if (http::token_list(parser.get()[http::field::expect]).exists("100-continue")) {
            const http::response<http::empty_body> proceed{http::status::continue_, 11};
            co_await http::async_write(stream, proceed, net::use_awaitable);
        }
        if (longest > sync::longestUnnamed)
            buffer.reserve(longestHeader + 64 * 1024); // without it a body is read in small pieces
        beast::get_lowest_layer(stream).expires_after(bodyTime);
        while (!parser.is_done()) {
            acknowledge(int(beast::get_lowest_layer(stream).socket().native_handle()));
            co_await http::async_read_some(stream, buffer, parser, net::use_awaitable);
        }
        response = co_await answer(parser.release(), address);
        co_return response.keep_alive();
    }

    /// Why the body is not read at all; 0: it may come.
    net::awaitable<int> refusalOf(const Parser &parser, quint64 longest)
    {
        const auto &fields = parser.get();
        // Two statements of where the body ends, or one that a proxy may read another way (RFC 9112 §6.3).
        if (const auto coding = fields[http::field::transfer_encoding]; !coding.empty()
            && (!beast::iequals(coding, "chunked") || fields.count(http::field::transfer_encoding) > 1
                || fields.count(http::field::content_length) > 0))
            co_return 400;
        if (longest > quint64(sync::longestRequest))
            co_return 413;
        if (longest <= quint64(sync::longestUnnamed))
            co_return 0;
        if (m_bodies > mostBodies || m_atWork >= mostAtWork)
            co_return 503;
        const auto token = tokenIn(parser.get());
        bool isKnown = false;
        if (!token.isEmpty())
            isKnown = co_await atWork(m_pool, [&] { return m_api.isKnown(token); });
        co_return isKnown ? 0 : 401;
    }

    /// Whom limits are for.
    QByteArray addressOf(const Request &request, const std::string &address) const
    {
        const auto forwarded = bytesOf(request["X-Forwarded-For"]).split(',').last().trimmed();
        return m_options.trustsProxy && !forwarded.isEmpty() ? forwarded : QByteArray::fromStdString(address);
    }

    net::awaitable<Response> answer(Request request, const std::string &address)
    {
        sync::HttpRequest asked{bytesOf(request.method_string()), bytesOf(request.target()), tokenIn(request),
            QByteArray::fromStdString(request.body()), addressOf(request, address)};
        request.body() = {};
        for (const auto &name : sync::headersRead())
            if (const auto value = request[viewOf(name)]; !value.empty())
                asked.headers.insert(name, bytesOf(value));
        sync::HttpResponse found{503, "The server is busy.\n", "text/plain", {{"Retry-After", "2"}}};
        if (sync::Api::isCostly(asked.target)) {
            if (m_atHashing < mostHashing) {
                const Counted hashing(m_atHashing, 1);
                found = co_await atWork(m_hashing, [&] { return m_api.answer(asked, true); });
            }
        } else if (m_atWork < mostAtWork) {
            found = co_await atWork(m_pool, [&] { return m_api.answer(asked, true); });
        }
        if (found.waitFor >= 0) {
            const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(found.waitMs);
            while (!m_isStopping && m_api.head() <= found.waitFor && std::chrono::steady_clock::now() < end) {
                Failure failure;
                co_await m_news.async_wait(net::redirect_error(net::use_awaitable, failure));
            }
            found = co_await atWork(m_pool, [&] { return m_api.answer(asked, false); });
        }
        co_return responseOf(found, request);
    }

    static Response responseOf(const sync::HttpResponse &found, const Request &request)
    {
        Response response{http::status(found.status), request.version()};
        response.set(http::field::content_type, viewOf(found.contentType));
        response.set(http::field::cache_control, "no-store");
        for (auto it = found.headers.begin(); it != found.headers.end(); ++it)
            response.set(viewOf(it.key()), viewOf(it.value()));
        response.body().assign(found.body.constData(), size_t(found.body.size()));
        response.keep_alive(request.keep_alive());
        if (found.length >= 0)
            response.content_length(quint64(found.length));
        else
            response.prepare_payload();
        return response;
    }

    /// Runs work on a pool and comes back to the network's thread.
    template <typename Work> auto atWork(net::thread_pool &pool, Work work) -> net::awaitable<decltype(work())>
    {
        using Result = decltype(work());
        const auto before = m_api.head();
        const Counted atWork(m_atWork, 1);
        auto result = co_await net::co_spawn(
            pool.get_executor(), [&work]() -> net::awaitable<Result> { co_return work(); }, net::use_awaitable);
        if (m_api.head() > before)
            m_news.cancel(); // wakes all who wait
        co_return result;
    }

    const FrontOptions &m_options;
    sync::Api &m_api;
    net::io_context m_network{1};
    net::thread_pool m_pool{workers};
    net::thread_pool m_hashing{hashers}; ///< of its own: nobody who works waits behind those who try passwords
    Tcp::acceptor m_acceptor;
    net::steady_timer m_news; ///< never runs out; cancelled when there is something new
    net::steady_timer m_ticks;
    net::signal_set m_signals;
    net::ssl::context m_tls;
    std::unordered_map<std::string, int> m_ofAddress;
    quint64 m_bodies = 0;
    int m_connections = 0;
    int m_atWork = 0;
    int m_atHashing = 0;
    bool m_isStopping = false;
};

} // namespace

void HttpFront::run(const std::function<void(quint16)> &ready, const std::function<void()> &tick)
{
    Hall(m_options, m_api).run(ready, tick);
}

} // namespace crm::server
