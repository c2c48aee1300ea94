// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/record/undohistory.h"

#include "db/store/store.h"

#include <QTimer>

namespace crm {

namespace {

constexpr int settled = 200; // ms after which the first page is there: it comes before what menus say

} // namespace

UndoState undoState(const QList<TransactionInfo> &newestFirst)
{
    const TransactionInfo *undo = nullptr;
    const TransactionInfo *redo = nullptr;
    auto isRedoable = true; // until something new is found that was done after what was undone
    for (const auto &info : newestFirst) {
        if (info.origin != u"local")
            continue;
        isRedoable &= info.kind != u"do";
        if (info.undone || info.passed)
            continue;
        auto &next = info.kind == u"undo" ? redo : undo;
        if (!next && (isRedoable || info.kind != u"undo"))
            next = &info;
    }
    const auto label = [](const TransactionInfo *step) { return step && !step->isRefused ? step->label : QString(); };
    return {label(undo), label(redo)};
}

UndoHistory::UndoHistory(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &Store::changed, this, &UndoHistory::refresh);
    connect(&store, &Store::stepPassed, this, &UndoHistory::refresh);
    connect(&store, &Store::rightsChanged, this, &UndoHistory::refresh);
    QTimer::singleShot(settled, this, &UndoHistory::refresh);
}

void UndoHistory::refresh()
{
    m_isStale = m_isAsking;
    if (m_isAsking)
        return;
    m_isAsking = true;
    m_store.transactions().then(this, [this](const Result<QList<TransactionInfo>> &infos) {
        m_isAsking = false;
        if (m_isStale)
            refresh();
        const auto state = infos ? undoState(*infos) : UndoState();
        if (state == m_state)
            return;
        m_state = state;
        emit changed();
    });
}

} // namespace crm
