// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sim/disk.h"

#include <QtEndian>

#include <sqlite3.h>

#include <cstring>

namespace crm::sim {

namespace {

QHash<int, Disk *> &disks()
{
    static QHash<int, Disk *> all;
    return all;
}

quint32 cookieOf(const char *head)
{
    return qFromBigEndian<quint32>(head + 40);
}

} // namespace

std::shared_ptr<SharedIndex> SharedIndex::emptied()
{
    for (const auto &page : pages)
        std::memset(page.get(), 0, pageSize);
    return shared_from_this();
}

Disk *diskOf(int number)
{
    return disks().value(number);
}

Disk::Disk(int number, Random &random)
    : m_number(number)
    , m_random(random)
{
    disks().insert(number, this);
}

Disk::~Disk()
{
    disks().remove(m_number);
}

QString Disk::path(const char *name) const
{
    return QString("/sim/%1/%2").arg(m_number).arg(QLatin1String(name));
}

Disk::Image Disk::image() const
{
    Image image;
    image.schema = m_schema;
    for (const auto &file : m_files)
        image.insert(file->name, file->data);
    return image;
}

void Disk::restore(const Image &image)
{
    m_files.clear();
    m_unlinked.clear();
    m_schema = image.schema;
    for (auto it = image.begin(); it != image.end(); ++it) {
        auto file = std::make_shared<File>();
        file->name = it.key();
        file->data = it.value();
        file->syncedSize = file->data.size();
        m_files.insert(it.key(), file);
    }
    m_cookie = 0;
    for (const auto &file : std::as_const(m_files))
        if (isHead(file->data.constData(), file->data.size()))
            m_cookie = cookieOf(file->data.constData());
}

bool Disk::isHead(const char *data, qint64 size)
{
    return size >= 100 && std::memcmp(data, "SQLite format 3", 16) == 0;
}

/// A log that is restored may hold a newer schema than its database: then the first head that is written is another.
void Disk::noteHead(const char *head)
{
    if (cookieOf(head) != m_cookie)
        m_schema = 0;
    m_cookie = cookieOf(head);
}

void Disk::failAt(qint64 step, int code, qint64 times)
{
    m_failAt = m_steps + step;
    m_failUntil = m_failAt + times;
    m_failCode = code;
}

void Disk::heal()
{
    m_stopAt = 0;
    m_failCode = 0;
}

int Disk::beforeStep()
{
    if (m_isDown)
        return SQLITE_IOERR;
    ++m_steps;
    if (isStopping())
        return SQLITE_OK; // the caller does half of it
    if (m_failCode && m_steps >= m_failAt && m_steps < m_failUntil)
        return m_failCode;
    return SQLITE_OK;
}

std::shared_ptr<File> Disk::open(const QByteArray &name, bool create)
{
    auto found = m_files.find(name);
    if (found == m_files.end()) {
        if (!create)
            return {};
        auto file = std::make_shared<File>();
        file->name = name;
        found = m_files.insert(name, file);
    }
    return *found;
}

bool Disk::exists(const QByteArray &name) const
{
    return m_files.contains(name);
}

void Disk::unlink(const QByteArray &name, bool isDurable)
{
    const auto found = m_files.find(name);
    if (found == m_files.end())
        return;
    (*found)->isUnlinked = true;
    if (isDurable)
        m_unlinked.remove(name);
    else if (!m_unlinked.contains(name))
        m_unlinked.insert(name, *found);
    m_files.erase(found);
}

/// Remembers what the disk has of the sectors that are about to be written over.
void Disk::keepSectors(File &file, qint64 from, qint64 to) const
{
    for (auto at = from / sector; at * sector < qMin(to, file.syncedSize); ++at)
        if (!file.unsynced.contains(at))
            file.unsynced.insert(at, file.data.mid(at * sector, qMin<qint64>(sector, file.syncedSize - at * sector)));
}

void Disk::losePower(File &file)
{
    for (auto it = file.unsynced.begin(); it != file.unsynced.end(); ++it) {
        const auto at = it.key() * sector;
        if (file.data.size() < at + it->size())
            file.data.resize(at + it->size());
        const auto fate = m_random.below(5);
        if (fate < 2) // not written
            std::memcpy(file.data.data() + at, it->constData(), size_t(it->size()));
        else if (fate == 2) { // torn
            const auto torn = m_random.below(it->size());
            std::memcpy(file.data.data() + at + torn, it->constData() + torn, size_t(it->size() - torn));
        }
    }
    const auto grown = file.data.size() - file.syncedSize;
    if (grown > 0) {
        file.data.truncate(file.syncedSize + m_random.between(0, grown));
        for (auto at = file.syncedSize; at < file.data.size(); at += sector)
            if (m_random.chance(40))
                std::memset(file.data.data() + at, 0, size_t(qMin<qint64>(sector, file.data.size() - at)));
    }
}

void Disk::restart(bool lostPower)
{
    m_isDown = false;
    heal();
    if (lostPower) {
        for (auto it = m_unlinked.begin(); it != m_unlinked.end(); ++it)
            if (!m_files.contains(it.key()) && m_random.chance(50))
                m_files.insert(it.key(), *it);
        for (const auto &file : std::as_const(m_files))
            losePower(*file);
    }
    m_unlinked.clear();
    for (const auto &file : std::as_const(m_files)) {
        file->isUnlinked = false;
        file->unsynced.clear();
        file->syncedSize = file->data.size();
        file->index.reset();
        file->handles.clear();
    }
}

} // namespace crm::sim
