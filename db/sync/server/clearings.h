// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/server/worksheet.h"

#include <QByteArrayList>

namespace crm::sync {

/// References that the removal of a record emptied (SYNC 2.5): when the record stays or comes back, so do they. Inside
/// the caller's transaction.
class Clearings
{
public:
    explicit Clearings(Worksheet &sheet)
        : m_sheet(sheet)
    {
    }

    static QByteArrayList tables();

    /// Unless the reference names something else by now.
    void note(const Id &row, const Clearing &clearing);
    /// The record is there although somebody removed it: what referred to it does so again, on behalf of whoever kept
    /// the record.
    void restore(const Id &target, const Author &author);
    /// Whoever removed the record has brought it back, with what belongs to it.
    void forget(const Id &target);
    /// Of records that are themselves forgotten: removed before `before` (ms since 1970 UTC).
    static void purge(Database &database, qint64 before);

private:
    bool isEmpty(const RowState &state, const QByteArray &group, const QByteArray &field) const;

    Worksheet &m_sheet;
};

} // namespace crm::sync
