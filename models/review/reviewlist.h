// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/store.h"
#include "models/review/reviewedits.h"

#include <QAbstractListModel>

#include <functional>

namespace crm {

/// The open questions that this person is a side of; null: all. Whoever wrote neither is not nagged, and finds them in
/// the list all the same.
Filter questionsTo(const Id &me);

/// One open question as people read it: who wrote what when, side by side.
struct ReviewItem
{
    struct Value
    {
        QString label;
        QString text; ///< formatted by the field; empty: nothing
        bool differs = true;
    };
    struct Side
    {
        Id user;
        QString who; ///< name; "Somebody" when nobody had signed in
        QDateTime at;
        bool isMine = false;
        QList<Value> values = {}; ///< empty: the record was deleted; "Deleted and changed": what was changed
    };
    SyncConflict conflict;       ///< as it stands
    Record subject;              ///< invalid: deleted since, or not here yet
    QString title;               ///< of the record
    QString entityLabel;         ///< "Contact"; the code of a kind that this version does not know
    QString sentence;            ///< what happened; empty: two wrote the same, which the sides say
    QString what;                ///< the fields: "Street, City"; or what happened to the whole record
    Side inForce;                ///< as the record stands
    bool isWrittenSince = false; ///< what is in force is neither of the two: somebody has written it later
    bool isGiven = false;        ///< what is in force was set by the server, and is nobody's
    Side overwritten;
    QList<Value> before = {}; ///< what both had seen
    bool canCombine = false;  ///< Decision::Both makes sense
    bool canEdit = false;     ///< other values can be given
    bool canReplace = false;  ///< Decision::Replace makes sense

    bool isOfOthers(const Id &me) const { return !me.isNull() && !inForce.isMine && !overwritten.isMine; }
};

/// The open questions, one's own before those of others, newest first, kept up to date with the store.
class ReviewList final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit ReviewList(Store &store, QObject *parent = nullptr);

    void setClock(Clock clock);
    bool isLoaded() const { return m_isLoaded; }
    const ReviewItem &itemAt(int row) const { return m_items.at(row); }
    int rowOf(const Id &conflict) const; ///< -1: not open
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_items.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void loaded();
    void failed(const crm::Error &error);

private:
    struct Loading;
    void load();
    void resolve(const std::shared_ptr<Loading> &loading);
    void resolveOwners(const std::shared_ptr<Loading> &loading);
    void ask(const std::shared_ptr<Loading> &loading, const QHash<const Entity *, QSet<Id>> &wanted,
        const std::function<void()> &done);
    void show(const Loading &loading);

    Store &m_store;
    Clock m_clock = systemClock;
    QList<ReviewItem> m_items;
    QSet<const Entity *> m_kinds; ///< whose changes are seen here
    int m_sequence = 0;
    bool m_isLoaded = false;
    bool m_isLoading = false;
    bool m_isStale = false;
};

/// The item from its parts. `titles`: of users and of records referred to or belonged to, by id. `me`: who looks; may be null.
ReviewItem reviewItem(
    const SyncConflict &conflict, const Record &subject, const QHash<Id, QString> &titles, const Id &me);

} // namespace crm
