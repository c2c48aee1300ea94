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
    const Field *custom = nullptr;                        ///< the column of what added fields hold
    QByteArray selection = {};                            ///< of one record: the fields, then the column of added ones
    QByteArray insertion = {};                            ///< id, the fields, the column of added ones, the title's key
    QByteArray question = {};                             ///< whether there is such a record
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
