// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/followednews.h"

#include "db/entities/casepart.h"
#include "db/entities/servicecase.h"

#include <algorithm>

namespace crm {

namespace {

QList<Id> touchedBy(const ChangeSet &set, const Entity &entity, char op)
{
    QList<Id> ids;
    for (const auto &change : set.changes)
        if (change.entity == &entity && change.op == op && !ids.contains(change.id))
            ids.append(change.id);
    return ids;
}

QVariantList valuesOf(const QList<Id> &ids)
{
    QVariantList values;
    for (const auto &id : ids)
        values.append(id.bytes());
    return values;
}

} // namespace

FollowedWatch::FollowedWatch(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &Store::changed, this, [this](const ChangeSet &set) {
        if (set.origin != u"local" && set.origin != u"system" && !m_store.user().isNull())
            look(set);
    });
}

void FollowedWatch::look(const ChangeSet &set)
{
    Touched touched;
    for (const auto &id : touchedBy(set, ServiceCase::entity(), 'U'))
        touched.insert(id, {});
    QList<QFuture<Result<QList<Record>>>> asked;
    QList<const Entity *> askedKinds;
    for (const auto *kind : toldKinds())
        if (const auto made = touchedBy(set, *kind, 'I'); !made.isEmpty()) {
            asked.append(m_store.fetch(*kind, made));
            askedKinds.append(kind);
        }
    if (asked.isEmpty())
        return touched.isEmpty() ? void() : findFollowed(touched);
    Answer(QtFuture::whenAll(asked.begin(), asked.end()))
        .then(this, [this, touched, askedKinds](const QList<QFuture<Result<QList<Record>>>> &answers) {
            auto all = touched;
            for (qsizetype i = 0; i < answers.size(); ++i) {
                const auto made = answers.at(i).result();
                for (const auto &record : made ? *made : QList<Record>())
                    if (const auto id = record.reference("service_case"); !id.isNull())
                        all[id] = {all[id].kinds << askedKinds.at(i), record.ref()};
            }
            if (!all.isEmpty())
                findFollowed(all);
        });
}

void FollowedWatch::findFollowed(const Touched &touched)
{
    m_store
        .records({&CaseFollower::entity(),
            Filter::all({Filter::refers("user", m_store.user()),
                Filter::compare("service_case", Filter::In, valuesOf(touched.keys()))})})
        .then(this, [this, touched](const Result<QList<Record>> &followers) {
            QList<Id> ids;
            for (const auto &follower : followers ? *followers : QList<Record>())
                ids.append(follower.reference("service_case"));
            if (ids.isEmpty())
                return;
            m_store.fetch(ServiceCase::entity(), ids).then(this, [this, touched](const Result<QList<Record>> &cases) {
                for (const auto &record : cases ? *cases : QList<Record>())
                    describe(record, touched.value(record.id));
            });
        });
}

/// Says what was changed, and who did it, as the history of the case has it: what has not been told yet, and the first
/// time only what was done last. What the user did elsewhere is no news.
void FollowedWatch::describe(const Record &serviceCase, const About &about)
{
    m_store.history(serviceCase.ref(), 20)
        .then(this, [this, serviceCase, about](const Result<QList<HistoryLine>> &lines) {
            CaseNews news{.who = {}, .made = about.kinds};
            qint64 newest = 0;
            for (const auto &line : lines ? *lines : QList<HistoryLine>())
                newest = std::max(newest, line.txn);
            const auto before = m_told.value(serviceCase.id, newest - 1);
            for (const auto &line : lines ? *lines : QList<HistoryLine>()) {
                if (line.txn <= before || line.op != 'U' || line.user == m_store.user() || line.origin == u"system")
                    continue;
                news.who = news.who.isEmpty() ? line.userName : news.who;
                news.changes += line.changes;
            }
            m_told.insert(serviceCase.id, newest);
            if (!news.who.isEmpty() || about.made.isNull())
                return tell(serviceCase, news);
            m_store.history(about.made, 1)
                .then(this, [this, serviceCase, news](const Result<QList<HistoryLine>> &made) {
                    const auto line = made ? made->value(0) : HistoryLine();
                    auto byWhom = news;
                    byWhom.who = line.userName;
                    if (line.user.isNull() || line.user != m_store.user())
                        tell(serviceCase, byWhom);
                });
        });
}

void FollowedWatch::tell(const Record &serviceCase, const CaseNews &news)
{
    if (const auto sentence = newsSentence(news); !sentence.isEmpty())
        emit announced({{serviceCase, sentence}});
}

} // namespace crm
