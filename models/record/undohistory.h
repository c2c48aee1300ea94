// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/edit.h"

#include <QObject>

namespace crm {

class Store;

/// What undo and redo would do next; empty labels: nothing, or nothing that whoever works here may. Read from the file, so it outlives the program.
struct UndoState
{
    QString undo;
    QString redo;
    friend bool operator==(const UndoState &, const UndoState &) = default;
};

/// `newestFirst` as Store::transactions() gives them. New work makes what was undone before it final.
UndoState undoState(const QList<TransactionInfo> &newestFirst);

/// Keeps the UndoState of a store up to date.
class UndoHistory final : public QObject
{
    Q_OBJECT
public:
    explicit UndoHistory(Store &store, QObject *parent = nullptr);

    const UndoState &state() const { return m_state; }

signals:
    void changed();

private:
    void refresh();

    Store &m_store;
    UndoState m_state;
    bool m_isAsking = false;
    bool m_isStale = false;
};

} // namespace crm
