// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/search/searchrecords.h"

#include "db/search/namequery.h"
#include "db/sql/connection.h"

namespace crm {

namespace {

QList<int> fieldsWith(const Entity &entity, FieldFlag flag)
{
    QList<int> found;
    for (int i = 0; i < entity.fields.size(); ++i)
        if (entity.fields.at(i).is(flag))
            found.append(i);
    return found;
}

QByteArray nameColumns(const Entity &entity)
{
    QByteArray sql = entity.hasTitleKey() ? "SELECT rid, _sort" : "SELECT rid, x''";
    for (const int i : fieldsWith(entity, Named))
        sql += ", " + entity.fields.at(i).name;
    return sql + " FROM " + entity.name;
}

/// `isPhone`: of each column of a name behind the first two.
void appendFields(QByteArray &searched, Rows &rows, const QList<bool> &isPhone)
{
    int column = 2;
    for (const bool alsoDigits : isPhone) {
        if (!rows.isNull(column)) {
            const auto text = rows.text(column);
            appendText(searched, text);
            if (alsoDigits)
                appendPhone(searched, text);
        }
        ++column;
    }
}

QList<bool> phonesAmong(const Entity &entity)
{
    QList<bool> isPhone;
    for (const int i : fieldsWith(entity, Named))
        isPhone.append(entity.fields.at(i).name == "phone");
    return isPhone;
}

void appendPoint(QByteArray &searched, const QString &kind, const QString &value, const QString &key)
{
    appendText(searched, value);
    if (kind == "phone" || kind == "mobile" || kind == "fax")
        appendPhone(searched, key.startsWith(u'+') ? key : value);
}

/// Addresses and numbers beside the primary ones, which stand in the row itself.
QHash<qint64, QByteArray> furtherPoints(Connection &c, const QByteArray &owner)
{
    QHash<qint64, QByteArray> points;
    auto rows = c.exec("SELECT o.rid, c.kind, c.value, c.key FROM contact_point c JOIN " + owner + " o ON o.id = c."
        + owner + " WHERE c.is_primary = 0");
    while (rows.next())
        appendPoint(points[rows.integer(0)], rows.text(1), rows.text(2), rows.text(3));
    return points;
}

bool hasPoints(const Entity &entity)
{
    return entity.name == "person" || entity.name == "organisation";
}

QByteArray textColumns(const Entity &entity)
{
    QByteArrayList parts;
    for (const int i : fieldsWith(entity, Searched))
        parts.append("coalesce(" + entity.fields.at(i).name + ", '')");
    return "SELECT rid, " + parts.join(" || char(10) || ") + " FROM " + entity.name;
}

} // namespace

bool isNamed(const Entity &entity)
{
    return !fieldsWith(entity, Named).isEmpty();
}

EntityMask partiesOf(const Registry &registry)
{
    EntityMask mask;
    for (const auto *e : registry.entities())
        if (hasPoints(*e))
            mask = mask | maskOf(quint8(e->number));
    return mask;
}

bool isTextual(const Entity &entity)
{
    return !fieldsWith(entity, Searched).isEmpty();
}

QByteArray searchedContent(const Registry &registry)
{
    QByteArray content;
    for (const auto *e : registry.entities())
        if (isNamed(*e))
            content += QByteArray::number(e->number) + nameColumns(*e) + ';';
    return content;
}

std::shared_ptr<const NameBlob> readNames(Connection &c, const Registry &registry, const std::atomic_bool *cancelled)
{
    const auto lastChange = c.scalar("SELECT coalesce(max(cid), 0) FROM change_log").toLongLong();
    NameBlobBuilder builder;
    for (const auto *e : registry.entities()) {
        if (!isNamed(*e))
            continue;
        const auto points = hasPoints(*e) ? furtherPoints(c, e->name) : QHash<qint64, QByteArray>();
        const auto isPhone = phonesAmong(*e);
        auto rows = c.exec(nameColumns(*e));
        while (rows.next()) {
            if (cancelled && cancelled->load(std::memory_order_relaxed))
                return nullptr;
            NameRecord record{{quint8(e->number), rows.integer(0)}, rows.blob(1), {}};
            appendFields(record.searched, rows, isPhone);
            if (const auto further = points.constFind(rows.integer(0)); further != points.cend())
                record.searched += *further;
            builder.add(record);
        }
    }
    return builder.finish(lastChange);
}

NameChange readName(Connection &c, const Entity &entity, qint64 rid)
{
    NameChange change{{{quint8(entity.number), rid}, {}, {}}, true};
    auto rows = c.exec(nameColumns(entity) + " WHERE rid = ?", {rid});
    if (!rows.next())
        return change;
    change.removed = false;
    change.record.sortKey = rows.blob(1);
    appendFields(change.record.searched, rows, phonesAmong(entity));
    if (hasPoints(entity)) {
        auto points = c.exec("SELECT kind, value, key FROM contact_point WHERE is_primary = 0 AND " + entity.name
                + " = (SELECT id FROM " + entity.name + " WHERE rid = ?)",
            {rid});
        while (points.next())
            appendPoint(change.record.searched, points.text(0), points.text(1), points.text(2));
    }
    return change;
}

QList<TextRecord> readTexts(Connection &c, const Entity &entity, qint64 first, qint64 last)
{
    QByteArrayList saysSomething;
    for (const int i : fieldsWith(entity, Searched))
        saysSomething.append(entity.fields.at(i).name + " <> ''");
    QList<TextRecord> records;
    auto rows = c.exec(
        textColumns(entity) + " WHERE rid >= ? AND rid <= ? AND (" + saysSomething.join(" OR ") + ") ORDER BY rid",
        {first, last});
    while (rows.next())
        records.append({{quint8(entity.number), rows.integer(0)}, rows.text(1)});
    return records;
}

TextRecord readText(Connection &c, const Entity &entity, qint64 rid)
{
    auto rows = c.exec(textColumns(entity) + " WHERE rid = ?", {rid});
    return rows.next() ? TextRecord{{quint8(entity.number), rid}, rows.text(1)}
                       : TextRecord{{quint8(entity.number), rid}, {}};
}

} // namespace crm
