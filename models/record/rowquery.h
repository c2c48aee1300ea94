// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/store.h"

#include <QTimer>

namespace crm {

class Search;

/// What a list is to show.
struct FoundRows
{
    Rids rids;
    QList<Row> cells = {};   ///< of the first of them, when they came along
    bool isComplete = false; ///< otherwise only the beginning
    bool isFresh = false;    ///< the answer to RowQuery::ask(), not to refresh()
};

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
    /// `paths`: the cells that come with the first rows, so that these can be shown at once.
    void ask(const Terms &terms, const QByteArrayList &paths = {});
    /// How many rows come first: those that can be seen.
    void setFirstRows(int rows) { m_firstRows = rows; }
    int firstRows() const { return m_firstRows; }
    /// The same again, because records have changed; coalesced.
    void refresh();
    bool isAsking() const { return m_asking; }

signals:
    void found(const crm::FoundRows &rows);
    void failed(const crm::Error &error);

private:
    void start(bool fresh);
    void askNames(int sequence, bool fresh);
    void askAllNames(int sequence, bool fresh);
    void askBoth(int sequence, bool fresh);
    void askStore(int sequence, bool fresh);
    void askAllOfStore(int sequence, bool fresh);
    void narrow(int sequence, bool fresh, const Rids &base);
    void onFirst(int sequence, const Result<QList<Row>> &rows, void (RowQuery::*askRest)(int sequence, bool fresh));
    void finish(int sequence, const Result<Rids> &rids, bool fresh);
    void conclude(const FoundRows &rows);
    bool isCurrent(int sequence) const { return sequence == m_sequence; }
    bool isByName() const;
    bool hasNames() const;
    Query query() const;

    Store &m_store;
    Search *m_search;
    const Entity &m_entity;
    Terms m_terms;
    QByteArrayList m_paths;
    int m_firstRows = 48; ///< a screen of them
    int m_askedRows = 48; ///< by the open question
    Cancel m_cancel;
    int m_sequence = 0;
    bool m_asking = false;
    bool m_stale = false;       ///< records changed since the open question was put
    std::optional<Rids> m_base; ///< all rows of filter and order without the text, while still true
    QTimer m_pause;
};

} // namespace crm
