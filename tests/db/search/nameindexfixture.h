// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/search/nameindex.h"
#include "db/value/sortkey.h"

#include <QMap>
#include <QRandomGenerator>

#include <algorithm>

namespace crm {

namespace { // tests of many kinds are compiled together

constexpr quint8 person = 1;
constexpr quint8 organisation = 2;

NameRecord record(quint8 entity, qint64 rid, const QString &name, const QString &mail = {}, const QString &phone = {})
{
    NameRecord r{.hit = {entity, rid}, .sortKey = sortKey(name)};
    appendText(r.searched, name);
    appendText(r.searched, mail);
    appendPhone(r.searched, phone);
    return r;
}

NameIndex::Search typed(const QString &text)
{
    return {.typed = text, .limit = 1000};
}

QList<qint64> rids(const QList<IndexedRow> &hits)
{
    QList<qint64> list;
    for (const auto hit : hits)
        list.append(hit.rid());
    return list;
}

QList<qsizetype> placesOf(const std::vector<quint64> &bits)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < qsizetype(bits.size()) * 64; ++i)
        if (bits[size_t(i) / 64] >> (i % 64) & 1)
            places.append(i);
    return places;
}

std::shared_ptr<const NameBlob> blobOf(const QList<NameRecord> &records, qint64 lastChange = 0)
{
    NameBlobBuilder builder;
    for (const auto &r : records)
        builder.add(r);
    return builder.finish(lastChange);
}

QList<NameRecord> someRecords()
{
    return {record(person, 1, "Anna Müller", "anna@example.org", "+49 30 1234567"),
        record(person, 2, "王军军", "wang@example.cn", "+86 138 0013 8000"),
        record(organisation, 3, "Müller & Söhne GmbH", "info@mueller.example", "030 / 555 12"),
        record(person, 4, "Łukasz Żółć", "l.zolc@example.pl"), record(person, 5, "Иван Петров"),
        record(person, 6, "山田太郎"), record(person, 7, "김철수"), record(person, 8, "Emanuel Hannam")};
}

/// The definition: every record checked by itself, sorted by key and by the order of arrival.
class NaiveIndex
{
public:
    QMap<quint64, NameRecord> records;

    QList<IndexedRow> all(const QString &text, EntityMask mask) const
    {
        const auto query = parseNameQuery(text);
        QList<NameRecord> found;
        for (const auto &r : records) {
            if (mask.contains(r.hit.entity()) && matchesQuery(r.searched, query))
                found.append(r);
        }
        std::stable_sort(found.begin(), found.end(),
            [](const NameRecord &a, const NameRecord &b) { return compareKeys(a.sortKey, b.sortKey) < 0; });
        QList<IndexedRow> hits;
        for (const auto &r : found)
            hits.append(r.hit);
        return hits;
    }
};

/// Names of several scripts, made of few pieces so that queries hit.
class RandomNames
{
public:
    explicit RandomNames(quint32 seed)
        : m_random(seed)
    {
    }

    int below(int limit) { return m_random.bounded(limit); }
    QString name(qint64 unique)
    {
        static const QStringList pieces{"an", "na", "Mül", "ler", "ß", "O'", "Łu", "kasz", "ива", "нов", "Пет", "王",
            "军", "李", "山田", "太郎", "김", "철수", "محمد", "علي", "Νί", "κος", "x", "-", "e\u0301", "𠮷"};
        QString text;
        const auto count = 1 + below(6);
        for (int i = 0; i < count; ++i)
            text += pieces[below(int(pieces.size()))] + (below(4) ? QString() : QStringLiteral(" "));
        return text + QStringLiteral(" ~%1").arg(unique); // no two sort alike: ties have no defined order
    }
    NameRecord record(quint8 entity, qint64 rid)
    {
        const auto phone = below(2)
            ? QStringLiteral("+49 (0)%1/%2").arg(QString::number(below(99) + 1), QString::number(below(99'999)))
            : QString();
        return crm::record(
            entity, rid, name(rid), below(2) ? QStringLiteral("a%1@ex.org").arg(below(500)) : QString(), phone);
    }
    QString query(const QString &from)
    {
        switch (below(6)) {
        case 0:
            return QStringLiteral("0%1").arg(below(999));
        case 1:
            return QStringLiteral("+49 %1 / %2").arg(QString::number(below(99)), QString::number(below(99)));
        case 2:
            return from.mid(below(int(from.size())), 1);
        case 3:
            return from.left(3) + QStringLiteral(" a");
        default:
            return from.mid(below(int(from.size())), 1 + below(5));
        }
    }

private:
    QRandomGenerator m_random;
};

} // namespace

} // namespace crm
