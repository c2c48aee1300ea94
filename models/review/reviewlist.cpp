// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/review/reviewlist.h"

#include "db/entity/registry.h"
#include "models/record/fieldformat.h"
#include "models/record/recordtitle.h"
#include "models/roles.h"

#include <algorithm>

namespace crm {

namespace {

constexpr int mostShown = 500; // whoever has more decides these first

} // namespace

Filter questionsTo(const Id &me)
{
    const auto open = Filter::equals("state", QString("open"));
    if (me.isNull())
        return open;
    return Filter::all({open, Filter::any({Filter::refers("winner_user", me), Filter::refers("loser_user", me)})});
}

/// What is being asked for one showing.
struct ReviewList::Loading
{
    int sequence = 0;
    QList<SyncConflict> conflicts = {};
    QHash<Id, Record> subjects = {};
    QHash<Id, QString> titles = {};
    qsizetype waiting = 0;
};

ReviewList::ReviewList(Store &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
    connect(&store, &Store::changed, this, [this](const ChangeSet &set) {
        const auto isSeen
            = std::any_of(m_kinds.cbegin(), m_kinds.cend(), [&](const Entity *entity) { return set.touches(*entity); });
        if (isSeen || set.touches(SyncConflict::entity()))
            load();
    });
    connect(&store, &Store::userChanged, this, &ReviewList::load);
    load();
}

void ReviewList::setClock(Clock clock)
{
    m_clock = std::move(clock);
    load();
}

int ReviewList::rowOf(const Id &conflict) const
{
    for (int row = 0; row < m_items.size(); ++row)
        if (m_items.at(row).conflict.id == conflict)
            return row;
    return -1;
}

/// One question at a time; changes meanwhile are asked for together afterwards.
void ReviewList::load()
{
    if (std::exchange(m_isLoading, true)) {
        m_isStale = true;
        return;
    }
    m_store
        .records(
            {.entity = &SyncConflict::entity(), .filter = Filter::equals("state", QString("open")), .limit = mostShown})
        .then(this, [this](const Result<QList<Record>> &found) {
            if (!found) {
                m_isLoading = false;
                return emit failed(found.error());
            }
            const auto loading = std::make_shared<Loading>();
            for (const auto &record : *found)
                loading->conflicts.append(record.as<SyncConflict>());
            resolve(loading);
        });
}

/// Records, colleagues, and the titles of whatever the values refer to.
void ReviewList::resolve(const std::shared_ptr<Loading> &loading)
{
    QHash<const Entity *, QSet<Id>> wanted;
    m_kinds = {&User::entity()};
    for (const auto &conflict : std::as_const(loading->conflicts)) {
        wanted[&User::entity()] += {conflict.winnerUser.id, conflict.loserUser.id};
        const auto *entity = conflictEntity(conflict);
        if (!entity)
            continue;
        m_kinds.insert(entity);
        wanted[entity].insert(Id::fromText(conflict.record));
        for (const auto &side : {conflict.base, conflict.winner, conflict.loser}) {
            const auto values = conflictValues(*entity, conflict, side);
            for (auto it = values.begin(); it != values.end(); ++it)
                if (const auto &field = *entity->field(it.key());
                    field.kind == FieldKind::Reference && !it.value().isNull())
                    wanted[&field.target()].insert(Id::fromBytes(it.value().toByteArray()));
        }
    }
    ask(loading, wanted, [this, loading] { resolveOwners(loading); });
}

/// Whose the records are that belong to others, and what they refer to by now.
void ReviewList::resolveOwners(const std::shared_ptr<Loading> &loading)
{
    QHash<const Entity *, QSet<Id>> wanted;
    for (const auto &conflict : std::as_const(loading->conflicts)) {
        const auto subject = loading->subjects.value(Id::fromText(conflict.record));
        if (!subject.isValid())
            continue;
        const auto inForce = valuesInForce(subject, conflict);
        for (const auto &field : subject.entity().fields)
            if ((field.is(Owner) || &field == &subject.entity().title()
                    || (field.target && inForce.contains(field.name)))
                && field.target && !subject.isNull(field.name))
                wanted[&field.target()].insert(Id::fromBytes(subject.value(field.name).toByteArray()));
    }
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
        m_kinds.insert(it.key());
    ask(loading, wanted, [this, loading] { show(*loading); });
}

void ReviewList::ask(const std::shared_ptr<Loading> &loading, const QHash<const Entity *, QSet<Id>> &wanted,
    const std::function<void()> &done)
{
    loading->waiting = wanted.size();
    if (wanted.isEmpty())
        return done();
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
        m_store.fetch(*it.key(), it.value().values()).then(this, [loading, done](const Result<QList<Record>> &records) {
            if (records)
                for (const auto &record : *records) {
                    loading->subjects.insert(record.id, record);
                    loading->titles.insert(record.id, titleText(record));
                }
            if (--loading->waiting == 0)
                done();
        });
}

void ReviewList::show(const Loading &loading)
{
    m_isLoading = false;
    beginResetModel();
    m_items.clear();
    for (const auto &conflict : loading.conflicts)
        m_items.append(reviewItem(
            conflict, loading.subjects.value(Id::fromText(conflict.record)), loading.titles, m_store.user()));
    std::stable_partition(
        m_items.begin(), m_items.end(), [me = m_store.user()](const ReviewItem &item) { return !item.isOfOthers(me); });
    m_isLoaded = true;
    endResetModel();
    emit loaded();
    if (std::exchange(m_isStale, false))
        load();
}

QVariant ReviewList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &item = m_items.at(index.row());
    const auto kind = item.conflict.kind == ConflictKind::Removal ? tr("Deleted and changed") : item.what;
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case roles::Subtitle:
        if (item.isOfOthers(m_store.user()))
            return tr("Of others · %1 · %2", "kind of record, field").arg(item.entityLabel, kind);
        return tr("%1 · %2", "kind of record, field").arg(item.entityLabel, kind);
    case roles::BadgeText:
        return relativeTime(item.conflict.at, m_clock());
    case roles::Icon:
        return item.subject.isValid() ? QString::fromUtf8(item.subject.entity().icon) : QStringLiteral("git-merge");
    case Qt::AccessibleTextRole:
        if (isRefusal(item.conflict.kind) || item.isGiven) // nobody else wrote anything
            return tr("%1, %2, written by %3").arg(item.title, kind, item.overwritten.who);
        return tr("%1, %2, changed by %3 and %4").arg(item.title, kind, item.inForce.who, item.overwritten.who);
    default:
        return {};
    }
}

} // namespace crm
