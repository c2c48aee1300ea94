// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/wire/compression.h"

#include <zstd.h>

#include <memory>
#include <new>

namespace crm::sync {

namespace {

constexpr int level = 3;
constexpr int windowLog = 23;              // 8 MiB
constexpr qsizetype worthTheWork = 512;    // bytes
constexpr qsizetype pieceSize = 64 * 1024; // bytes unpacked at a time

template <auto Free> struct Freed
{
    template <typename T> void operator()(T *object) const { Free(object); }
};
using Packer = std::unique_ptr<ZSTD_CCtx, Freed<ZSTD_freeCCtx>>;
using Unpacker = std::unique_ptr<ZSTD_DCtx, Freed<ZSTD_freeDCtx>>;

size_t checked(size_t code)
{
    if (ZSTD_isError(code))
        throw WireError{QString::fromLatin1(ZSTD_getErrorName(code))};
    return code;
}

Unpacker newUnpacker()
{
    Unpacker unpacker(ZSTD_createDCtx());
    if (!unpacker)
        throw std::bad_alloc();
    checked(ZSTD_DCtx_setParameter(unpacker.get(), ZSTD_d_windowLogMax, windowLog));
    return unpacker;
}

} // namespace

QByteArray compressed(QByteArrayView bytes)
{
    static thread_local const Packer packer(ZSTD_createCCtx()); // making one costs more than packing a small body
    if (!packer)
        throw std::bad_alloc();
    QByteArray frame(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    frame.resize(qsizetype(checked(ZSTD_compressCCtx(
        packer.get(), frame.data(), size_t(frame.size()), bytes.data(), size_t(bytes.size()), level))));
    return frame;
}

QByteArray decompressed(QByteArrayView frame, qsizetype most)
{
    const auto unpacker = newUnpacker();
    QByteArray out;
    ZSTD_inBuffer in{frame.data(), size_t(frame.size()), 0};
    for (size_t left = 1; left != 0;) {
        const auto begin = out.size();
        // One byte more than allowed, so that a frame of exactly `most` is told from a longer one.
        out.resize(qMin(begin + pieceSize, most + 1));
        ZSTD_outBuffer piece{out.data() + begin, size_t(out.size() - begin), 0};
        left = checked(ZSTD_decompressStream(unpacker.get(), &piece, &in));
        out.resize(begin + qsizetype(piece.pos));
        if (out.size() > most)
            throw WireError{"a body unpacks to more than is read"};
        if (left != 0 && in.pos == in.size && piece.pos < piece.size)
            throw WireError{"a frame ends too soon"};
    }
    if (in.pos != in.size)
        throw WireError{"bytes behind the frame"};
    return out;
}

ContentCoding::Body ContentCoding::outgoing(const QByteArray &bytes) const
{
    if (!m_isUnderstood || bytes.size() < worthTheWork)
        return {bytes, {}};
    auto frame = compressed(bytes);
    return frame.size() < bytes.size() ? Body{frame, "zstd"} : Body{bytes, {}};
}

/// A weight of 0 means no; other weights do not matter, since there is nothing to choose between.
bool ContentCoding::acceptsZstd(const QByteArray &acceptEncoding)
{
    for (const auto &item : acceptEncoding.toLower().split(',')) {
        const auto parts = item.split(';');
        if (parts.first().trimmed() != "zstd")
            continue;
        const auto weight = parts.value(1).trimmed();
        return !weight.startsWith("q=") || weight.mid(2).toDouble() > 0;
    }
    return false;
}

QByteArray ContentCoding::incoming(const QByteArray &coding, const QByteArray &bytes, qsizetype most)
{
    const auto name = coding.trimmed().toLower();
    if (name == "zstd")
        return decompressed(bytes, most);
    if (!name.isEmpty() && name != "identity")
        throw WireError{"a body in an unknown coding"};
    if (bytes.size() > most)
        throw WireError{"a body is too long"};
    return bytes;
}

} // namespace crm::sync
