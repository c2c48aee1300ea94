// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/search/namecache.h"

#include "db/value/fold.h"
#include "db/value/sortkey.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <cstring>

namespace crm {
namespace {

constexpr char magic[8] = {'R', 'P', 'N', 'A', 'M', 'E', 'S', '\n'};
constexpr quint32 formatVersion = 2;
constexpr quint32 byteOrder = 0x01020304; // files are read where they were written; another order is refused
constexpr size_t sectionCount = 5;
constexpr size_t alignment = 64;

/// The beginning of the file, as it lies in memory.
struct Header
{
    char magic[8];
    quint32 formatVersion;
    quint32 byteOrder;
    char identity[32]; ///< SHA-256 over everything that must agree
    qint64 lastChange;
    quint64 sizes[sectionCount]; ///< bytes: text, hits, blocks, keys, key anchors
    quint32 frequency[256];
    quint64 bodySum;
    quint64 headerSum; ///< over all before
};
static_assert(std::is_trivially_copyable_v<Header>);

/// A fast sum that notices damage, not malice: four lanes so that it runs at the speed of memory.
class Checksum
{
public:
    explicit Checksum(size_t size)
        : m_lanes{1, 2, 3, size}
    {
    }
    /// All but the last piece hold a multiple of 32 bytes.
    void add(const char *bytes, size_t size)
    {
        size_t at = 0;
        for (; at + 32 <= size; at += 32) {
            quint64 words[4];
            std::memcpy(words, bytes + at, sizeof words);
            for (int i = 0; i < 4; ++i)
                m_lanes[i] = (m_lanes[i] ^ words[i]) * odd + (m_lanes[i] >> 29);
        }
        if (at < size) // an empty section may have no address
            std::memcpy(m_rest, bytes + at, size - at);
    }
    quint64 result()
    {
        for (int i = 0; i < 4; ++i) {
            quint64 word = 0;
            std::memcpy(&word, m_rest + i * 8, 8);
            m_lanes[i] = (m_lanes[i] ^ word) * odd;
            m_lanes[0] = (m_lanes[0] ^ (m_lanes[i] >> 31)) * odd;
        }
        return m_lanes[0] ^ (m_lanes[0] >> 32);
    }

private:
    static constexpr quint64 odd = 0x9E3779B97F4A7C15u;
    quint64 m_lanes[4];
    char m_rest[32] = {};
};

quint64 checksum(const char *bytes, size_t size)
{
    Checksum sum(size);
    sum.add(bytes, size);
    return sum.result();
}

quint64 headerChecksum(const Header &header)
{
    return checksum(reinterpret_cast<const char *>(&header), offsetof(Header, headerSum));
}

QByteArray identityHash(const CacheIdentity &identity)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &part : {identity.database, identity.content, collationVersion().toUtf8(), foldVersion()}) {
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part);
    }
    return hash.result();
}

size_t padded(size_t size)
{
    return (size + alignment - 1) / alignment * alignment;
}

template <typename T> QByteArrayView bytesOf(std::span<const T> section)
{
    return {reinterpret_cast<const char *>(section.data()), qsizetype(section.size_bytes())};
}

struct MappedSections final : NameBlob::Sections
{
    QFile file; ///< keeps the mapping alive
};

template <typename T> std::span<const T> spanAt(const uchar *base, size_t &offset, quint64 bytes)
{
    const std::span<const T> span(reinterpret_cast<const T *>(base + offset), size_t(bytes) / sizeof(T));
    offset += padded(size_t(bytes));
    return span;
}

/// Why a header cannot be used; empty when it can.
QString headerProblem(const Header &header, quint64 fileSize, const CacheIdentity &identity)
{
    if (std::memcmp(header.magic, magic, sizeof magic) != 0)
        return QStringLiteral("not a name cache");
    if (header.formatVersion != formatVersion || header.byteOrder != byteOrder)
        return QStringLiteral("another format");
    if (header.headerSum != headerChecksum(header))
        return QStringLiteral("damaged header");
    if (identityHash(identity) != QByteArrayView(header.identity, sizeof header.identity))
        return QStringLiteral("another database, content, folding or collation");
    if (identity.lastChange && header.lastChange != *identity.lastChange)
        return QStringLiteral("not current");
    auto expected = padded(sizeof(Header));
    for (const auto size : header.sizes) {
        if (size > fileSize)
            return QStringLiteral("sections longer than the file");
        expected += padded(size_t(size));
    }
    return expected == fileSize ? QString() : QStringLiteral("another length");
}

/// Whether the sections fit together, so that no search reads outside them.
bool isConsistent(const NameBlob::Sections &s)
{
    if (s.text.size() < size_t(bytesBeyond))
        return false;
    const auto textSize = s.text.size() - size_t(bytesBeyond);
    const auto blockBytes = size_t(NameBlob::Sections::blockBytes);
    const auto stride = size_t(NameBlob::Sections::keyStride);
    return s.blocks.size() == (textSize + blockBytes - 1) / blockBytes + 1 && s.blocks.back() == s.hits.size()
        && s.keyAnchors.size() == (s.hits.size() + stride - 1) / stride
        && (textSize == 0 || s.text[textSize - 1] == '\0')
        && std::all_of(s.text.end() - bytesBeyond, s.text.end(), [](char c) { return c == '\0'; });
}

/// The sum of the sections, read rather than looked at through the map: what is only looked at once to see that it is
/// sound need not count as the program's memory ever after.
quint64 bodySumOf(QFile &file, const Header &header)
{
    quint64 sum = 0;
    QByteArray piece(qsizetype(1) << 20, Qt::Uninitialized);
    auto offset = padded(sizeof(Header));
    for (const auto size : header.sizes) {
        Checksum section(size);
        file.seek(qint64(offset));
        for (quint64 left = size; left > 0;) {
            const auto read = file.read(piece.data(), qint64(std::min<quint64>(left, quint64(piece.size()))));
            if (read <= 0)
                return header.bodySum + 1;
            section.add(piece.constData(), size_t(read));
            left -= quint64(read);
        }
        sum = sum * 31 + section.result();
        offset += padded(size_t(size));
    }
    return sum;
}

} // namespace

bool saveNameBlob(const NameBlob &blob, const QString &path, const CacheIdentity &identity)
{
    const auto &s = *blob.m_sections;
    const QByteArrayView sections[sectionCount]
        = {bytesOf(s.text), bytesOf(s.hits), bytesOf(s.blocks), bytesOf(s.keys), bytesOf(s.keyAnchors)};
    Header header{};
    std::memcpy(header.magic, magic, sizeof magic);
    header.formatVersion = formatVersion;
    header.byteOrder = byteOrder;
    std::memcpy(header.identity, identityHash(identity).constData(), sizeof header.identity);
    header.lastChange = s.lastChange;
    std::copy(s.frequency.begin(), s.frequency.end(), header.frequency);
    for (size_t i = 0; i < sectionCount; ++i) {
        header.sizes[i] = quint64(sections[i].size());
        header.bodySum = header.bodySum * 31 + checksum(sections[i].data(), size_t(sections[i].size()));
    }
    header.headerSum = headerChecksum(header);

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const auto write = [&file](QByteArrayView bytes) {
        file.write(bytes.data(), bytes.size());
        file.write(QByteArray(qsizetype(padded(size_t(bytes.size()))) - bytes.size(), '\0'));
    };
    write({reinterpret_cast<const char *>(&header), qsizetype(sizeof header)});
    for (const auto &section : sections)
        write(section);
    return file.commit();
}

CachedBlob loadNameBlob(const QString &path, const CacheIdentity &identity)
{
    const auto mapped = std::make_shared<MappedSections>();
    mapped->file.setFileName(path);
    if (!mapped->file.exists())
        return {};
    if (!mapped->file.open(QIODevice::ReadOnly))
        return {{}, QStringLiteral("unreadable")};
    const auto size = mapped->file.size();
    const auto *const base = size < qint64(padded(sizeof(Header))) ? nullptr : mapped->file.map(0, size);
    if (!base)
        return {{}, QStringLiteral("too short or not mappable")};
    Header header;
    std::memcpy(&header, base, sizeof header);
    if (const auto problem = headerProblem(header, quint64(size), identity); !problem.isEmpty())
        return {{}, problem};

    auto offset = padded(sizeof(Header));
    mapped->text = spanAt<char>(base, offset, header.sizes[0]);
    mapped->hits = spanAt<quint64>(base, offset, header.sizes[1]);
    mapped->blocks = spanAt<quint32>(base, offset, header.sizes[2]);
    mapped->keys = spanAt<char>(base, offset, header.sizes[3]);
    mapped->keyAnchors = spanAt<quint32>(base, offset, header.sizes[4]);
    if (bodySumOf(mapped->file, header) != header.bodySum || !isConsistent(*mapped))
        return {{}, QStringLiteral("damaged")};
    std::copy(std::begin(header.frequency), std::end(header.frequency), mapped->frequency.begin());
    mapped->lastChange = header.lastChange;
    return {std::make_shared<const NameBlob>(mapped), {}};
}

} // namespace crm
