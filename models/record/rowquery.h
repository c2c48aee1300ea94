// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/store.h"

#include <QTimer>

namespace crm {

class Search;

/// Finds which records a list shows and in which order, as filter, order and typed text change and as records
/// change. At most one question is open at a time: a newer one cancels an older one, and any number of changes
/// during a question lead to one more.
class RowQuery : public QObject
{
    Q_OBJECT
public:
    /// `search` may be null: typed text is then sought in titles only.
    RowQuery(Store &store, Search *search, const Entity &entity, QObject *parent = nullptr);

    /// What is asked for.
    struct Terms
    {
        Filter filter = {};
        QList<Sort> sort = {};
        QString text = {};
        friend bool operator==(const Terms &, const Terms &) = default;
    };
    const Terms &terms() const { return m_terms; }
    void ask(const Terms &terms);
    /// The same again, because records have changed; coalesced.
    void refresh();
    bool isAsking() const { return m_asking; }

    static constexpr int firstRows = 200; ///< shown while the whole list is under way

signals:
    /// `complete` false: only the beginning. `fresh`: the answer to ask(), not to refresh().
    void found(const crm::Rids &rids, bool complete, bool fresh);
    void failed(const crm::Error &error);

private:
    struct Answer;
    void start(bool fresh);
    void askNames(int sequence, bool fresh);
    void askBoth(int sequence, bool fresh);
    void askStore(int sequence, bool fresh);
    void narrow(int sequence, bool fresh, const Rids &base);
    void finish(int sequence, const Result<Rids> &rids, bool fresh);
    bool isCurrent(int sequence) const { return sequence == m_sequence; }
    bool isByName() const;
    bool hasNames() const;
    Query query() const;

    Store &m_store;
    Search *m_search;
    const Entity &m_entity;
    Terms m_terms;
    Cancel m_cancel;
    int m_sequence = 0;
    bool m_asking = false;
    bool m_isFresh = true;      ///< the open question came from ask()
    bool m_stale = false;       ///< records changed since the open question was put
    std::optional<Rids> m_base; ///< all rows of filter and order without the text, while still true
    QTimer m_pause;
};

} // namespace crm
