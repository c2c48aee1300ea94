// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/noticelist.h"

#include "db/entities/casepart.h"
#include "db/entities/sla.h"
#include "db/entity/registry.h"
#include "models/record/fieldformat.h"
#include "models/roles.h"
#include "models/service/casenews.h"

#include <algorithm>

namespace crm {

namespace {

constexpr int changeDelay = 300; // ms: an import announces many changes one after another

bool concerns(const ChangeSet &set)
{
    const auto &told = toldKinds();
    return set.touches(ServiceCase::entity()) || set.touches(CaseFollower::entity()) || set.touches(SlaNotice::entity())
        || std::any_of(told.cbegin(), told.cend(), [&](const Entity *kind) { return set.touches(*kind); });
}

QString iconOf(const Notice &notice)
{
    if (notice.kind == Notice::Kind::DueTime)
        return notice.isMissed ? QStringLiteral("alert-triangle") : QStringLiteral("hourglass");
    const auto *made = Registry::instance().byName(notice.madeOf.value(0));
    return made ? QString::fromUtf8(made->icon) : QStringLiteral("pencil");
}

QString toneOf(const Notice &notice, bool isRead)
{
    if (isRead)
        return QStringLiteral("neutral");
    if (notice.kind == Notice::Kind::DueTime)
        return notice.isMissed ? QStringLiteral("bad") : QStringLiteral("warn");
    return QStringLiteral("accent");
}

} // namespace

NoticeList::NoticeList(Store &store, Clock clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_clock(std::move(clock))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(changeDelay);
    connect(&m_soon, &QTimer::timeout, this, &NoticeList::load);
    connect(&store, &Store::changed, this, [this](const ChangeSet &set) {
        if (concerns(set))
            m_soon.start();
    });
    connect(&store, &Store::userChanged, this, &NoticeList::beginAnew);
    store.opened().then(this, [this](const Result<Done> &opened) {
        if (opened) // else the window says why not; the first page comes first
            m_soon.start();
    });
}

/// Another user has read other things.
void NoticeList::beginAnew()
{
    m_isReadKnown = false;
    load();
}

void NoticeList::refresh()
{
    load();
}

/// One question at a time; changes meanwhile are asked for together afterwards.
void NoticeList::load()
{
    if (std::exchange(m_isLoading, true)) {
        m_isStale = true;
        return;
    }
    const auto user = m_store.user();
    const auto read = [this, user] {
        readNotices(m_store, {.user = user, .now = m_clock()}).then(this, [this](const Result<QList<Notice>> &found) {
            show(found);
        });
    };
    if (m_isReadKnown && m_user == user)
        return read();
    m_store.meta(readNoticesKey(user)).then(this, [this, user, read](const Result<QVariant> &kept) {
        m_user = user;
        m_isReadKnown = bool(kept);
        m_read = kept ? ReadNotices::fromJson(kept->toString().toUtf8()) : ReadNotices();
        read();
    });
}

void NoticeList::show(const Result<QList<Notice>> &found)
{
    m_isLoading = false;
    m_error = found ? std::optional<Error>() : found.error();
    if (found) {
        beginResetModel();
        m_notices = *found;
        m_isLoaded = true;
        endResetModel();
    }
    emit stateChanged();
    if (std::exchange(m_isStale, false))
        load();
}

int NoticeList::unread() const
{
    return int(std::count_if(m_notices.cbegin(), m_notices.cend(), [this](const Notice &n) { return !m_read.has(n); }));
}

void NoticeList::markAllRead()
{
    keepAllRead();
    emit allRead();
}

void NoticeList::keepAllRead()
{
    for (const auto &notice : std::as_const(m_notices))
        m_read.upTo = std::max(m_read.upTo, notice.txn);
    m_read.opened.clear();
    save();
}

void NoticeList::markRead(const AnyRef &subject)
{
    QSet<QString> opened; // of what is listed still
    bool isNews = false;
    for (const auto &notice : std::as_const(m_notices)) {
        isNews = isNews || (notice.subject == subject && !m_read.has(notice));
        if (notice.subject == subject || m_read.opened.contains(notice.key()))
            opened.insert(notice.key());
    }
    if (!isNews)
        return;
    m_read.opened = opened;
    if (unread() == 0)
        return keepAllRead();
    save();
}

void NoticeList::save()
{
    if (!m_notices.isEmpty())
        emit dataChanged(index(0), index(int(m_notices.size()) - 1));
    emit stateChanged();
    m_store.setMeta(readNoticesKey(m_user), QString::fromUtf8(m_read.toJson()))
        .then(this, [this](const Result<Done> &done) {
            if (done || done.error().code == Error::ReadOnly) // then it holds until the program ends
                return;
            m_error = done.error();
            emit stateChanged();
        });
}

QVariant NoticeList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &notice = m_notices.at(index.row());
    const bool isRead = m_read.has(notice);
    const auto title = QStringLiteral("%1  %2").arg(notice.number, notice.title).trimmed();
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case roles::Body:
        return notice.sentence;
    case roles::When:
        return relativeTime(notice.at, m_clock());
    case roles::Icon:
        return iconOf(notice);
    case roles::IconTone:
        return toneOf(notice, isRead);
    case roles::BadgeText:
        return isRead ? QVariant() : tr("New", "notice that was not read");
    case roles::BadgeTone:
        return QStringLiteral("accent");
    case Qt::AccessibleTextRole: {
        const auto all = tr("%1: %2 %3", "case, what was done, when")
                             .arg(title, notice.sentence, relativeTime(notice.at, m_clock()));
        return isRead ? all : tr("New. %1", "a notice that was not read").arg(all);
    }
    default:
        return {};
    }
}

} // namespace crm
