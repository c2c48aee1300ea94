// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/dealcard.h"

#include <QAbstractListModel>
#include <QCache>
#include <QSet>
#include <QTimer>

namespace crm {

/// The deals of one question as cards: all row numbers in order (4 bytes each), the cards themselves as they are looked
/// at. Until an answer is there the old cards stay. Answers the roles of the kit's CardDelegate and RowDelegate.
class DealListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int kept = 400; ///< cards kept beyond those on screen
    static constexpr int ahead = 8;  ///< cards fetched before and after those looked at

    explicit DealListModel(Store &store, QObject *parent = nullptr);

    /// Asks for other deals, or for the same again.
    void setQuery(const Query &query);
    void refresh();
    /// The cards of these rows, or all when empty, are fetched again when next looked at.
    void expire(const Rids &rids = {});
    void setClock(Clock clock) { m_clock = std::move(clock); }
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }

    bool isLoaded() const { return m_isLoaded; }
    const Rids &rids() const { return m_rids; }
    quint32 ridAt(int row) const { return m_rids.value(row); }
    int rowOf(quint32 rid) const { return int(m_rids.indexOf(rid)); } ///< −1: not in the list
    /// Null until the card is here.
    const DealCard *cardAt(int row) const;
    AnyRef refAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rids.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    // Cards are dragged from list to list; what a drop means is the board's to say.
    static QString mimeType() { return QStringLiteral("application/x-rapport-deals"); }
    static QList<Id> dealsIn(const QMimeData *mime);
    QStringList mimeTypes() const override { return {mimeType()}; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(
        const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    bool dropMimeData(
        const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

signals:
    void loaded(); ///< rows are as asked for
    void failed(const crm::Error &error);
    void dropped(const QList<crm::Id> &deals);

private:
    struct Kept
    {
        DealCard card;
        int version = 0;
    };
    void show(const Rids &rids);
    void removeSpan(int first, int count);
    void insertSpan(const Rids &rids, int first, int count);
    bool showRotation(const Rids &rids, int first, int last);
    void want(int row) const;
    void fetchWanted();
    static QHash<Id, Task> tasksOf(const QList<Row> &rows);
    void take(const QList<Row> &rows, const QHash<Id, Task> &tasks, int version);
    QVariant cardData(const DealCard &card, int role) const;

    Store &m_store;
    Query m_query;
    Rids m_rids;
    Clock m_clock = systemClock;
    bool m_isLoaded = false;
    bool m_isReadOnly = false;
    int m_asked = 0; ///< numbers the answers, so that a late one is dropped
    int m_version = 0;
    mutable QCache<quint32, Kept> m_cards{kept};
    mutable QSet<quint32> m_underWay;
    mutable int m_firstWanted = -1;
    mutable int m_lastWanted = -1;
    mutable QTimer m_soon;
};

} // namespace crm
