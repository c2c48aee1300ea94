// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sql/capture.h"
#include "db/sync/outbox.h"

namespace crm::sync {

/// Applies what the server hands out (SYNC 2.4, 2.7): each page is one transaction of origin "remote" together with
/// the position it leads to. Throws SqlError.
class Inbox
{
public:
    Inbox(SyncTables &tables, Outbox &outbox, const Registry &registry);

    /// What was done in the file meanwhile is put into batches first, so that nothing of it can be overwritten unsent.
    /// Returns how many records changed here.
    int apply(const Answer &page, const QString &label, qint64 nowMs);

private:
    bool applyRow(const RowState &state);
    bool applyExistence(const Entity &entity, const RowState &state, RowStamps &stamps, bool &exists);
    bool update(const Entity &entity, const RowState &state, RowStamps &stamps);
    void insert(const Entity &entity, const RowState &state);
    void keepUnknown(const Entity *entity, const RowState &state);
    void signLines(qint64 txn, const QList<RowState> &rows);
    void rebuildDerived();

    SyncTables &m_tables;
    Outbox &m_outbox;
    Connection &m_connection;
    const Registry &m_registry;
    Capture m_capture;
};

} // namespace crm::sync
