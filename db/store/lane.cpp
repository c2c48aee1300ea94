// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/store/lane.h"

#include <QCoreApplication>
#include <QDir>

namespace crm {

namespace {

// The primary result codes we tell apart; sqlite.org/rescode.html.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnlyFile = 8,
    Interrupted = 9,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NotADatabase = 26
};
constexpr int constraintForeignKey = 787;

QString sentence(const char *text)
{
    return QCoreApplication::translate("crm::Store", text);
}

QString fileOf(const SqlError &e)
{
    return QDir::toNativeSeparators(e.file);
}

} // namespace

Error errorOf(const SqlError &e)
{
    const auto detail = e.reason + QStringLiteral(" (%1): ").arg(e.code) + e.statement;
    switch (e.code & 0xff) {
    case Busy:
    case Locked:
        return {Error::Storage,
            sentence(
                QT_TRANSLATE_NOOP("crm::Store", "Another program is using the file. Try again when it has finished.")),
            detail};
    case ReadOnlyFile:
        return {Error::ReadOnly,
            sentence(QT_TRANSLATE_NOOP("crm::Store",
                "The file cannot be written: it is read-only. Save a copy elsewhere or change its permissions.")),
            detail};
    case Interrupted:
        return {Error::Cancelled, sentence(QT_TRANSLATE_NOOP("crm::Store", "Cancelled: nothing was changed.")), detail};
    case Full:
        return {Error::Storage,
            sentence(
                QT_TRANSLATE_NOOP("crm::Store", "The disk is full. Nothing was changed; make room and try again.")),
            detail};
    case InputOutput:
        return {Error::Storage,
            sentence(QT_TRANSLATE_NOOP("crm::Store",
                "The disk could not be read or written. Nothing was changed; check the disk and try again.")),
            detail};
    case Corrupt:
        return {Error::Storage,
            sentence(QT_TRANSLATE_NOOP(
                         "crm::Store", "“%1” is damaged. Restore a backup; what can still be read can be exported."))
                .arg(fileOf(e)),
            detail};
    case NotADatabase:
        return {Error::Storage,
            sentence(QT_TRANSLATE_NOOP("crm::Store", "“%1” is not a Rapport file, or it is damaged from the start."))
                .arg(fileOf(e)),
            detail};
    case CannotOpen:
        return {Error::NotFound,
            sentence(QT_TRANSLATE_NOOP("crm::Store",
                         "“%1” cannot be opened. Check that its folder exists and that you may use it, or choose "
                         "another place."))
                .arg(fileOf(e)),
            detail};
    case Constraint:
        if (e.code == constraintForeignKey)
            return {Error::Conflict,
                sentence(QT_TRANSLATE_NOOP("crm::Store",
                    "Other records refer to this one, or it refers to one that does not exist. Nothing was changed.")),
                detail};
        return {Error::Conflict,
            sentence(
                QT_TRANSLATE_NOOP("crm::Store", "The file already holds a record like this one. Nothing was changed.")),
            detail};
    default:
        return {Error::Storage, sentence(QT_TRANSLATE_NOOP("crm::Store", "The database refused. Nothing was changed.")),
            detail};
    }
}

Lane::Lane(const char *name, std::function<std::unique_ptr<Connection>()> open)
    : m_thread(QThread::create([this] { serve(); }))
    , m_open(std::move(open))
{
    m_thread->setObjectName(QLatin1String(name));
    m_thread->start();
}

Lane::~Lane()
{
    end();
}

void Lane::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_posted.notify_one();
    m_thread->wait();
}

bool Lane::post(std::function<void()> work)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_hasEnded)
            return false;
        m_queue.push_back(std::move(work));
    }
    m_posted.notify_one();
    return true;
}

bool Lane::isIdle()
{
    const std::lock_guard lock(m_mutex);
    return !m_isWorking && !m_isEnding && m_queue.empty() && m_connection;
}

/// Ends only when all that was asked for is done.
void Lane::serve()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_posted.wait(lock, [this] { return m_isEnding || !m_queue.empty(); });
        if (m_queue.empty()) {
            m_hasEnded = true;
            break;
        }
        auto work = std::move(m_queue.front());
        m_queue.pop_front();
        m_isWorking = true;
        lock.unlock();
        work();
        work = {}; // what it holds goes before the next wait
        lock.lock();
        m_isWorking = false;
    }
    lock.unlock();
    m_connection.reset();
}

Connection &Lane::connection()
{
    if (m_failed)
        throw Failure{*m_failed};
    if (m_connection)
        return *m_connection;
    try {
        m_connection = m_open();
    } catch (const SqlError &e) {
        m_failed = errorOf(e);
        if ((e.code & 0xff) == Corrupt)
            m_failed->message = sentence(
                QT_TRANSLATE_NOOP("crm::Store", "“%1” is damaged and cannot be opened. Restore your last backup."))
                                    .arg(fileOf(e));
    } catch (const Failure &f) {
        m_failed = f.error;
    }
    if (m_failed)
        throw Failure{*m_failed};
    return *m_connection;
}

} // namespace crm
