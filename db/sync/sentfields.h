// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/tablerules.h"

#include <unordered_map>

namespace crm::sync {

/// What of a kind of record travels, and the statements that take it from a row and to one: worked out once instead of
/// for every record.
struct SentFields
{
    explicit SentFields(const Entity &entity);

    /// Whether this program has a field for everything that the group holds.
    bool knows(const QByteArray &group, const Fields &values) const;

    struct One
    {
        const Field *field;
        QByteArray group;
    };
    const Entity *entity;
    QList<One> fields;                                    ///< as declared
    QByteArrayList groups = {};                           ///< each once
    QHash<QByteArray, QList<const Field *>> members = {}; ///< of the groups
    /// A group as it stands on the wire: its columns of `fields` in the order of their names there.
    struct Laid
    {
        QByteArray group;
        QList<int> columns;
    };
    QList<Laid> laid = {};         ///< in the order of the wire
    QList<int> references = {};    ///< those of `fields` that refer to records
    const Field *custom = nullptr; ///< the column of what added fields hold
    QByteArray selection = {};     ///< of one record: the fields, then the column of added ones
    QByteArray insertion = {};     ///< id, the fields, the column of added ones, the title's key
    QByteArray question = {};      ///< whether there is such a record

    /// Of `fields`, by name; -1: none.
    int placeOf(QByteArrayView name) const;

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(QByteArrayView name) const { return qHash(name); }
    };
    struct Equal
    {
        using is_transparent = void;
        bool operator()(QByteArrayView a, QByteArrayView b) const { return a == b; }
    };
    std::unordered_map<QByteArray, int, Hash, Equal> m_places;
};

/// Of each entity once.
class SentFieldsOf
{
public:
    const SentFields &operator()(const Entity &entity);

private:
    std::unordered_map<const Entity *, SentFields> m_known;
};

} // namespace crm::sync
