// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/search/search.h"

#include "db/search/namequery.h"
#include "db/search/searchindexer.h"
#include "db/search/searchrecords.h"
#include "db/sql/queries.h"
#include "db/store/lanes.h"
#include "db/value/fold.h"

namespace crm {

struct Search::Private
{
    explicit Private(Store::Lanes &lanes)
        : indexing("indexing", [&lanes] { return lanes.openReading(); })
        , asking("asking", [&lanes] { return lanes.openReading(); })
    {
    }

    SearchIndexer indexer;
    bool prepared = false;
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

SearchHit describe(Connection &c, const Entity &entity, qint64 rid)
{
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
        if (d->prepared)
            d->indexing.run([d = d.get(), set](Connection &c) {
                d->indexer.apply(c, set);
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

Answer<Result<Rids>> Search::names(const Entity &entity, const QString &text, int limit, const Cancel &cancel)
{
    prepare();
    return d->asking.run(
        [d = d.get(), &entity, text, limit, cancel](Connection &) {
            if (!d->indexer.waitForNames())
                throw notReady();
            const NameIndex::Search search{text, maskOf(quint8(entity.number)), limit, 0, false, cancel.get()};
            const auto hits = limit < 0 ? d->indexer.names().all(search) : d->indexer.names().first(search);
            Rids rids;
            rids.reserve(hits.size());
            for (const auto hit : hits)
                rids.append(quint32(hit.rid()));
            return rids;
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
                d->indexer.names().all({text, maskOf(quint8(entity.number)), -1, 0, false, cancel.get()}).size());
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
            for (const auto hit : d->indexer.names().first({text, everyEntity, limit, 0, true, cancel.get()}))
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
