// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/api.h"
#include "db/sync/server/blobs.h"

// GET, HEAD and PATCH of /v1/blob/SHA. Sending goes on where it stopped, as with tus 1.0: HEAD says how much is there
// (Upload-Offset), PATCH sends the next piece. Fetching goes by ranges (RFC 9110 §14).

namespace crm::sync {

namespace {

HttpResponse plain(int status, const char *text)
{
    return {status, QByteArray(text) + '\n', "text/plain; charset=utf-8"};
}

/// The name in "/v1/blob/NAME" when it is 64 hexadecimal digits: nothing else can be asked for.
QByteArray shaIn(const QByteArray &target)
{
    const auto name = target.mid(qsizetype(qstrlen("/v1/blob/")));
    const auto sha = QByteArray::fromHex(name);
    return name.size() == 64 && sha.toHex() == name ? sha : QByteArray();
}

/// A header that has to be a number from 0 on; -1: it is not.
qint64 numberIn(const HttpRequest &request, const char *header)
{
    bool isNumber = false;
    const auto number = request.headers.value(header).toLongLong(&isNumber);
    return isNumber && number >= 0 ? number : -1;
}

HttpResponse withOffset(HttpResponse response, const Blobs::Standing &standing)
{
    response.headers.insert("Upload-Offset", QByteArray::number(standing.have));
    response.headers.insert("Upload-Length", QByteArray::number(standing.size));
    return response;
}

/// "bytes=FIRST-[LAST]"; other forms are read as the whole.
std::pair<qint64, qint64> rangeIn(const QByteArray &header, qint64 size)
{
    const auto dash = header.indexOf('-');
    bool isFirst = false, isLast = false;
    const auto first = header.startsWith("bytes=") ? header.mid(6, dash - 6).toLongLong(&isFirst) : 0;
    const auto last = header.mid(dash + 1).toLongLong(&isLast);
    if (!isFirst || first < 0)
        return {0, size};
    return {first, isLast ? qMin(size, last + 1) : size};
}

/// Whether a record that is there, and that the caller sees, refers to the file.
bool isReferred(Ledger &ledger, const QByteArray &sha, const Caller &caller)
{
    QList<Reference> references;
    for (const auto &id : ledger.visible(Blobs(ledger.database()).referringTo(sha), scopesOf(caller)))
        references.append({{}, id});
    const auto states = ledger.states(references);
    return std::any_of(states.begin(), states.end(),
        [&](const RowState &state) { return !state.existence.isRemoved && blobOf(state) == sha; });
}

} // namespace

HttpResponse Api::blob(Ledger &ledger, const HttpRequest &request, const Caller &caller, qint64 nowMs)
{
    const auto sha = shaIn(request.target);
    if (sha.isEmpty())
        return plain(404, "There is nothing here.");
    if (request.method == "PATCH")
        return caller.role == "reader" ? plain(403, "Readers do not send files.") : takePiece(request, sha, nowMs);
    const auto standing = Blobs(session()).standing(sha);
    if (!standing)
        return plain(404, "There is nothing here.");
    if (request.method == "HEAD") {
        HttpResponse response{200, {}, "application/octet-stream"};
        response.length = standing->have;
        return withOffset(response, *standing);
    }
    if (request.method != "GET")
        return plain(405, "GET, HEAD and PATCH are answered here.");
    if (!standing->isWhole || !isReferred(ledger, sha, caller))
        return plain(404, "There is nothing here.");
    return readPiece(request, sha, standing->size);
}

HttpResponse Api::takePiece(const HttpRequest &request, const QByteArray &sha, qint64 nowMs)
{
    Blobs blobs(session());
    const Blobs::Piece piece{sha, numberIn(request, "upload-offset"), numberIn(request, "upload-length"), request.body};
    switch (blobs.take(piece, m_options.quota, nowMs)) {
    case Blobs::Outcome::Taken:
        return withOffset({200, {}, "text/plain"}, {piece.size, piece.offset + piece.bytes.size()});
    case Blobs::Outcome::WrongOffset:
        return withOffset(plain(409, "It goes on elsewhere."), blobs.standing(sha).value_or(Blobs::Standing()));
    case Blobs::Outcome::TooLarge:
        return plain(413, "Files have at most 50 MiB, and pieces end where the file ends.");
    case Blobs::Outcome::QuotaFull:
        qWarning("There is no room for more attached files: --quota allows no more");
        return plain(507, "There is no room for more files.");
    default:
        return plain(422, "These are not the bytes that were announced.");
    }
}

HttpResponse Api::readPiece(const HttpRequest &request, const QByteArray &sha, qint64 size)
{
    const auto asked = request.headers.value("range");
    const auto [begin, end] = rangeIn(asked, size);
    const bool isPart = asked.isEmpty() ? size <= largestPiece : begin < end;
    if (!isPart) {
        auto response = plain(416, "Ask for a range within the file, of at most 4 MiB.");
        response.headers.insert("Content-Range", "bytes */" + QByteArray::number(size));
        return response;
    }
    const auto bytes = Blobs(session()).read(sha, begin, qMin(end - begin, largestPiece));
    HttpResponse response{asked.isEmpty() ? 200 : 206, bytes, "application/octet-stream"};
    response.headers.insert("Accept-Ranges", "bytes");
    if (!asked.isEmpty())
        response.headers.insert("Content-Range",
            "bytes " + QByteArray::number(begin) + '-' + QByteArray::number(begin + bytes.size() - 1) + '/'
                + QByteArray::number(size));
    return response;
}

} // namespace crm::sync
