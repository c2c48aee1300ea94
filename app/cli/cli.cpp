// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"

#include "db/entity/registry.h"
#include "db/store/userfiles.h"
#include "db/value/usualcurrency.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace crm::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::CommandLine)
};

/// The records of one kind with this title, at most two.
QList<AnyRef> titled(Store &store, const Entity &entity, const QString &title)
{
    QList<AnyRef> found;
    if (entity.title().kind != FieldKind::Text || entity.title().isComputed())
        return found;
    for (const auto &row : answer(store.select({&entity, Filter::equals(entity.title().name, title), {}, 2}, {})))
        found.append({entity.name, row.id});
    return found;
}

AnyRef onlyOne(const QList<AnyRef> &found, const QString &text)
{
    if (found.isEmpty())
        fail(Text::tr("There is no record “%1”.").arg(text));
    if (found.size() > 1)
        fail(Text::tr("Several records are called “%1”; name one by ENTITY/ID.").arg(text));
    return found.first();
}

} // namespace

void fail(const QString &sentence)
{
    throw Exit{1, sentence};
}

void fail(const Error &error)
{
    throw Exit{error.code == Error::Usage ? 2 : 1, error.message.isEmpty() ? error.detail : error.message};
}

void wrongUsage(const QString &sentence)
{
    throw Exit{2, sentence};
}

std::unique_ptr<Store> open(const QString &database, bool create, const QString &currency)
{
    const StoreOptions options{.create = create, .currency = currency.isEmpty() ? localCurrency() : currency};
    auto store = std::make_unique<Store>(database, options);
    answer(store->opened());
    return store;
}

const Entity &entityNamed(const QString &name)
{
    if (const auto *entity = Registry::instance().byName(name.toUtf8()))
        return *entity;
    wrongUsage(Text::tr("There is no kind of records “%1”; “rapport-cli entities” lists them.").arg(name));
}

AnyRef recordNamed(Store &store, const QString &text)
{
    const auto slash = text.indexOf(u'/');
    const auto *entity = slash > 0 ? Registry::instance().byName(text.left(slash).toUtf8()) : nullptr;
    const auto name = entity ? text.mid(slash + 1) : text;
    const auto id = Id::fromText(name);
    QList<AnyRef> found;
    const auto kinds = entity ? QList<const Entity *>{entity} : Registry::instance().entities();
    for (const auto *kind : kinds) {
        if (!id.isNull() && answer(store.ridOf({kind->name, id})) != 0)
            found.append({kind->name, id});
        else if (id.isNull() && (entity || kind->title().is(Named) || kind->timelineField >= 0))
            found += titled(store, *kind, name);
    }
    return onlyOne(found, text);
}

QByteArrayList columnsOf(const Arguments &arguments, const Entity &entity, const QByteArrayList &fallback)
{
    if (!arguments.has("columns"))
        return fallback;
    QByteArrayList columns;
    for (const auto &part : arguments.value("columns").split(u',', Qt::SkipEmptyParts)) {
        const auto path = part.trimmed().toUtf8();
        const auto end = resolvePath(entity, path);
        if (!end.field && !end.isId)
            wrongUsage(Text::tr("%1 has no field “%2”.").arg(QString::fromLatin1(entity.name), part.trimmed()));
        columns.append(path);
    }
    if (columns.isEmpty())
        wrongUsage(Text::tr("--columns needs at least one field."));
    return columns;
}

Query queryOf(const Arguments &arguments, const Entity &entity)
{
    QList<Filter> parts;
    for (const auto &text : arguments.values("filter")) {
        const auto filter = parseFilter(entity, text);
        if (!filter)
            fail(filter.error());
        parts.append(*filter);
    }
    const auto sort = parseSort(entity, arguments.value("sort"));
    if (!sort)
        fail(sort.error());
    return {&entity, Filter::all(parts), *sort, arguments.number("limit", -1)};
}

Output::Output(const QString &path)
    : m_isReplaced(!path.isEmpty() && !isNoFile(path))
{
    if (!path.isEmpty()) {
        if (m_isReplaced)
            m_device = std::make_unique<OutputFile>(path);
        else
            m_device = std::make_unique<QFile>(path);
        if (!m_device->open(QIODevice::WriteOnly))
            fail(Text::tr("The file %1 cannot be written: %2.").arg(path, m_device->errorString()));
        return;
    }
    auto out = std::make_unique<QFile>();
    if (!out->open(stdout, QIODevice::WriteOnly))
        fail(Text::tr("Standard output cannot be written: %1.").arg(out->errorString()));
    m_device = std::move(out);
}

Output::~Output() = default;

void Output::finish()
{
    const bool isWritten
        = m_isReplaced ? static_cast<OutputFile &>(*m_device).commit() : static_cast<QFile &>(*m_device).flush();
    if (!isWritten)
        fail(Text::tr("The result cannot be written: %1.").arg(m_device->errorString()));
}

void print(const QString &text)
{
    const auto bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    if (std::fflush(stdout) != 0)
        fail(Text::tr("Standard output cannot be written."));
}

} // namespace crm::cli
