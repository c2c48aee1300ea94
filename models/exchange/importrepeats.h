// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/casehooks.h"
#include "db/store/batch.h"

#include <QHash>
#include <QMap>

#include <optional>
#include <utility>

namespace crm {

/// Links the complaints of a file that repeat an earlier one, in whatever order the file has them. Saving does it for
/// complaints that are typed in; for a history it would have to read all of a company's again for each row.
class ImportRepeats final
{
public:
    explicit ImportRepeats(Batch &batch);

    /// Gives a case that is about to be stored the complaint it repeats, if one has been learnt.
    void link(Record &serviceCase);
    /// Of a case that has been stored.
    void learn(const Record &serviceCase);
    /// Links those that came before what they repeat.
    void finish();

private:
    struct Seen
    {
        Id id;
        bool isLinked = false;
    };
    enum Telling { First, Second, SecondAlone };
    using Part = std::pair<Id, Telling>;
    using Key = std::pair<Part, Part>; ///< who, about what
    using Found = std::optional<std::pair<qint64, qsizetype>>;

    void recall();
    void remember(const Record &complaint);
    void linkLater(const Record &complaint);
    qint64 openedAt(const Record &complaint) const;
    Found nearest(const ComplaintTopic &topic, qint64 opened, bool isBefore) const;
    Found nearestOf(const Key &key, qint64 opened, bool isBefore) const;
    static QList<Part> given(const Id &first, const Id &second);
    static QList<Part> asked(const Id &first, const Id &second);
    static QList<Key> keysOf(const ComplaintTopic &topic, QList<Part> (*parts)(const Id &, const Id &));

    Batch &m_batch;
    QList<Seen> m_seen;
    QHash<Key, QMultiMap<qint64, qsizetype>> m_byKey; ///< places in m_seen by when they were opened
    QHash<Id, Id> m_later;                            ///< complaints that are stored, and what they repeat
    bool m_hasRecalled = false;
};

} // namespace crm
