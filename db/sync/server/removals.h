// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/server/worksheet.h"

#include <QByteArrayList>

namespace crm::sync {

/// What several people removed, each with other things (SYNC 2.5): the existence of a record tells of one removal, the
/// others are noted here, for each of them has to be answered before the record is there again. Inside the caller's
/// transaction.
class Removals
{
public:
    explicit Removals(Worksheet &sheet)
        : m_sheet(sheet)
    {
    }

    static QByteArrayList tables();

    /// What one transaction of a device removes; 0: nobody knows what else it removed.
    struct Act
    {
        QByteArray node;
        qint64 number = 0;
        friend bool operator==(const Act &, const Act &) = default;
    };
    /// The act of an existence that was only given a later stamp: what removed the record is noted.
    static constexpr qint64 noted = -1;

    /// The record is removed; its existence does not tell of this removal, or soon will not.
    void note(const Id &row, const Act &act);
    /// All that removed it; nothing of what is there.
    QList<Act> of(const RowState &state);
    /// What the act removed and whose existence tells of something else.
    QList<Reference> removedBy(const Act &act);
    /// The record is there again.
    void forget(const Id &row);
    /// Of records that are themselves forgotten: removed before `before` (ms since 1970 UTC).
    static void purge(Database &database, qint64 before);

private:
    Worksheet &m_sheet;
};

} // namespace crm::sync
