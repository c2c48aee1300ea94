// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/wire/cbor.h"

namespace crm::sync {

/// The bytes as one zstd frame (RFC 8878).
QByteArray compressed(QByteArrayView bytes);

/// What one frame holds. Refuses to unpack more than `most` bytes, windows over 8 MiB, a frame that ends too soon and
/// bytes behind it: nothing is kept beyond `most`, whatever the frame says of itself. Throws WireError.
QByteArray decompressed(QByteArrayView frame, qsizetype most);

/// How bodies are written in HTTP's words: "zstd", or as they are to whoever has not said that they read it. One per
/// conversation; what is heard of the other side counts from then on (RFC 9110 §12.5.3).
class ContentCoding
{
public:
    /// The other side's Accept-Encoding; an answer without it comes from somebody who reads plain bodies only.
    void hear(const QByteArray &acceptEncoding) { m_isUnderstood = acceptsZstd(acceptEncoding); }

    struct Body
    {
        QByteArray bytes;
        QByteArray coding; ///< for Content-Encoding; empty: as they are
    };
    /// Small bodies and those that do not shrink go as they are.
    Body outgoing(const QByteArray &bytes) const;

    static bool acceptsZstd(const QByteArray &acceptEncoding);
    /// Undoes `coding`, to at most `most` bytes. Throws WireError, also for a coding that is not known.
    static QByteArray incoming(const QByteArray &coding, const QByteArray &bytes, qsizetype most);

private:
    bool m_isUnderstood = false;
};

} // namespace crm::sync
