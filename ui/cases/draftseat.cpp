// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cases/draftseat.h"

#include "db/store/store.h"

#include <QDir>
#include <QJsonDocument>
#include <QLockFile>
#include <QSet>

namespace crm {

namespace {

QString lockPath(const QString &session)
{
    return QDir(QDir::tempPath()).filePath(QStringLiteral("rapport-drafts-%1.lock").arg(session));
}

/// This run of the program: a lock that goes with its process tells others that its windows may be open.
class Session final
{
public:
    Session()
        : m_id(Id::make().text())
        , m_lock(lockPath(m_id))
    {
        m_lock.setStaleLockTime(0);
        m_lock.tryLock(0);
    }
    const QString &id() const { return m_id; }

private:
    const QString m_id;
    QLockFile m_lock;
};

const Session &session()
{
    static const Session session;
    return session;
}

QSet<QString> &takenSeats()
{
    static QSet<QString> seats;
    return seats;
}

/// `seat` is what follows the subject in a key: "<session>-<number>".
bool isFree(const QString &key, const QString &seat)
{
    const auto id = seat.left(seat.lastIndexOf(u'-'));
    if (id == session().id())
        return !takenSeats().contains(key);
    if (!QFile::exists(lockPath(id)))
        return true;
    QLockFile lock(lockPath(id));
    lock.setStaleLockTime(0);
    return lock.tryLock(0); // only when the process is gone
}

} // namespace

DraftSeat::DraftSeat(Store &store, const QString &subject)
    : m_store(store)
    , m_subject(QStringLiteral("case/%1/%2/")
                    .arg(store.user().isNull() ? QStringLiteral("nobody") : store.user().text(), subject))
{
    for (int number = 1; m_key.isEmpty() || takenSeats().contains(m_key); ++number)
        m_key = QStringLiteral("%1%2-%3").arg(m_subject, session().id()).arg(number);
    takenSeats().insert(m_key);
}

DraftSeat::~DraftSeat()
{
    takenSeats().remove(m_key);
}

void DraftSeat::find(QObject *context, std::function<void(const QString &key, const QJsonObject &draft)> then) const
{
    m_store.drafts().then(
        context, [&store = m_store, subject = m_subject, own = m_key, context, then](const Result<QStringList> &keys) {
            const auto known = keys ? *keys : QStringList();
            const auto found = std::find_if(known.cbegin(), known.cend(), [&](const QString &key) { // the newest first
                return key.startsWith(subject) && (key == own || isFree(key, key.mid(subject.size())));
            });
            if (found == known.cend())
                return then({}, {});
            store.draft(*found).then(context, [then, key = *found](const Result<QByteArray> &body) {
                then(key, body ? QJsonDocument::fromJson(*body).object() : QJsonObject());
            });
        });
}

} // namespace crm
