// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/search/search.h"

#include "db/entity/registry.h"
#include "db/search/namequery.h"
#include "db/search/searchindexer.h"
#include "db/search/searchrecords.h"
#include "db/sql/queries.h"
#include "db/store/lanes.h"
#include "db/store/rowreading.h"
#include "db/value/fold.h"

#include <mutex>

namespace crm {

struct Search::Private
{
    explicit Private(Store::Lanes &lanes)
        : indexing("indexing", [&lanes] { return lanes.openReading(); })
        , asking("asking", [&lanes] { return lanes.openReading(); })
    {
    }

    /// Asking lane.
    Rids find(const Entity &entity, const QString &typed, int limit, const Cancel &cancel);

    QList<ChangeSet> takeWaiting()
    {
        const std::lock_guard lock(mutex);
        return std::exchange(waiting, {});
    }

    SearchIndexer indexer;
    bool prepared = false;
    std::mutex mutex;
    QList<ChangeSet> waiting;         ///< committed, not in the indexes yet
    std::unique_ptr<Connection> text; ///< asking lane: the full-text cache, read-only
    Lane indexing;
    Lane asking;
};

namespace {

/// What tells a record from its likes: its first two listed texts or references beside the title.
QByteArrayList subtitlePaths(const Entity &entity)
{
    QByteArrayList paths;
    for (int i = 0; i < entity.fields.size() && paths.size() < 2; ++i) {
        const auto &f = entity.fields.at(i);
        const bool tells = f.kind == FieldKind::Reference || (f.kind == FieldKind::Text && f.is(Listed));
        if (i != entity.titleField && tells && f.name != "owner")
            paths.append(f.name);
    }
    return paths;
}

/// What names another record by kind and id, such as a former number, is found for that record's sake; null: the
/// record is itself what was looked for.
std::pair<const Entity *, qint64> standsFor(Connection &c, const Entity &entity, qint64 rid)
{
    if (!entity.field("about") || !entity.field("record"))
        return {};
    auto rows = c.exec("SELECT about, record FROM " + entity.name + " WHERE rid = ?", {rid});
    if (!rows.next())
        return {};
    const auto *other = Registry::instance().byName(rows.text(0).toLatin1());
    const auto id = Id::fromText(rows.text(1));
    const auto found = other ? c.scalar("SELECT rid FROM " + other->name + " WHERE id = ?", {id.bytes()}) : QVariant();
    return {found.isNull() ? nullptr : other, found.toLongLong()};
}

SearchHit describe(Connection &c, const Entity &entity, qint64 rid)
{
    if (const auto other = standsFor(c, entity, rid); other.first)
        return describe(c, *other.first, other.second);
    auto paths = subtitlePaths(entity);
    paths.prepend(entity.title().name);
    auto rows = c.exec(QueryBuilder::rowsOf(entity, paths, 1).sql, {rid});
    if (!rows.next())
        return {};
    SearchHit found{{entity.name, Id::fromBytes(rows.view(1))}, quint32(rid), rows.text(2), {}};
    QStringList parts;
    for (int i = 1; i < paths.size(); ++i)
        if (!rows.isNull(i + 2))
            parts.append(rows.text(i + 2));
    found.subtitle = parts.join(" · ");
    return found;
}

} // namespace

Search::Search(Store &store, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*store.m_lanes))
{
    connect(&store, &Store::changed, this, [this](const ChangeSet &set) {
        if (!d->prepared)
            return;
        {
            const std::lock_guard lock(d->mutex);
            d->waiting.append(set);
        }
        d->indexing.run([d = d.get()](Connection &c) {
            d->indexer.apply(c, [d] { return d->takeWaiting(); });
            return Done();
        });
    });
}

Search::~Search()
{
    d->indexer.stop();
    d->indexer.fail();
    d->asking.post([d = d.get()] { d->text.reset(); });
}

void Search::prepare()
{
    if (std::exchange(d->prepared, true))
        return;
    d->indexing
        .run([this](Connection &c) {
            d->indexer.load(c, [this] {
                QMetaObject::invokeMethod(
                    this, [this] { emit ready(); }, Qt::QueuedConnection);
            });
            return Done();
        })
        .then([d = d.get()](const Result<Done> &done) {
            if (!done)
                d->indexer.fail();
        });
}

bool Search::isReady() const
{
    return d->indexer.isReady();
}

Answer<Result<Done>> Search::complete()
{
    prepare();
    return d->indexing.run([](Connection &) { return Done(); });
}

static Failure notReady()
{
    return {{Error::Cancelled, Search::tr("The search is not available: the file could not be read.")}};
}

Rids Search::Private::find(const Entity &entity, const QString &typed, int limit, const Cancel &cancel)
{
    if (!indexer.waitForNames())
        throw notReady();
    const NameIndex::Search search{typed, maskOf(quint8(entity.number)), limit, 0, false, 0, cancel.get()};
    if (limit < 0)
        return indexer.names().allRows(search);
    Rids rids;
    for (const auto hit : indexer.names().first(search))
        rids.append(quint32(hit.rid()));
    return rids;
}

Answer<Result<Rids>> Search::names(const Entity &entity, const QString &text, int limit, const Cancel &cancel)
{
    prepare();
    return d->asking.run(
        [d = d.get(), &entity, text, limit, cancel](Connection &) { return d->find(entity, text, limit, cancel); },
        cancel);
}

Answer<Result<QList<Row>>> Search::firstRows(
    const Entity &entity, const QString &text, const QByteArrayList &paths, int limit, const Cancel &cancel)
{
    prepare();
    return d->asking.run(
        [d = d.get(), &entity, text, paths, limit, cancel](Connection &c) {
            const auto rids = d->find(entity, text, limit, cancel);
            return rids.isEmpty() ? QList<Row>() : readRowsOf(c, entity, paths, rids);
        },
        cancel);
}

Answer<Result<qint64>> Search::countNames(const Entity &entity, const QString &text, const Cancel &cancel)
{
    prepare();
    return d->asking.run(
        [d = d.get(), &entity, text, cancel](Connection &) {
            if (!d->indexer.waitForNames())
                throw notReady();
            return qint64(
                d->indexer.names().all({text, maskOf(quint8(entity.number)), -1, 0, false, 0, cancel.get()}).size());
        },
        cancel);
}

Answer<Result<QList<SearchHit>>> Search::find(const QString &text, int limit, const Cancel &cancel)
{
    prepare();
    return d->asking.run(
        [d = d.get(), text, limit, cancel](Connection &c) {
            if (!d->indexer.waitForNames())
                throw notReady();
            QList<SearchHit> found;
            QSet<IndexedRow> seen;
            const auto add = [&](IndexedRow hit) {
                const auto *entity = Registry::instance().byNumber(hit.entity());
                if (!entity || seen.contains(hit))
                    return;
                seen.insert(hit);
                auto record = describe(c, *entity, hit.rid());
                if (!record.ref.isNull())
                    found.append(std::move(record));
            };
            for (const auto hit : d->indexer.names().first(
                     {text, everyEntity, limit, 0, true, partiesOf(Registry::instance()), cancel.get()}))
                add(hit);
            const auto textPath = d->indexer.textPath();
            if (found.size() >= limit || textPath.isEmpty() || textPath == ":memory:" || text.trimmed().size() < 2)
                return found;
            if (!d->text)
                d->text = std::make_unique<Connection>(textPath, Connection::ReadOnly);
            const auto words = foldWords(text);
            for (const auto hit : findText(*d->text, {text, everyEntity, limit * 3}).hits) {
                const auto *entity = Registry::instance().byNumber(hit.entity());
                if (found.size() < limit && entity && matches(foldText(readText(c, *entity, hit.rid()).text), words))
                    add(hit);
            }
            return found;
        },
        cancel);
}

} // namespace crm
