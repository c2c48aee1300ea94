// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/record/rowcache.h"
#include "models/record/rowquery.h"
#include "models/roles.h"

#include <QAbstractTableModel>

namespace crm {

/// How the title of a record stands in a table.
struct TitleLook
{
    enum Picture { None, Round, Square };
    Picture picture = None;
    QByteArray subtitle = {}; ///< path of the second line; empty: none
};

/// The records of one question as a table: all row numbers in order at once (4 bytes each), their contents as they
/// are looked at. Until new rows are known the old ones stay. Cells answer the roles of the kit's CellDelegate.
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    RecordTableModel(Store &store, Search *search, const Entity &entity, QObject *parent = nullptr);

    const Entity &entity() const { return m_entity; }

    /// Paths that do not exist are left out; without any the title stands alone: a table has at least one column.
    void setColumns(const QByteArrayList &paths);
    QByteArrayList columns() const;
    /// Fields with this entity's Listed flag: the columns of somebody who has not chosen.
    static QByteArrayList standardColumns(const Entity &entity);
    /// Of them those that users have added.
    static QByteArrayList addedColumns(const Entity &entity);
    void setTitleLook(const TitleLook &look);

    /// Asks for other records. The rows shown now stay until the answer is there.
    void setQuery(const Filter &filter, const QList<Sort> &sort, const QString &text = {});
    /// How many rows can be seen at once: so many come first when others are asked for.
    void setRowsInSight(int rows) { m_query.setFirstRows(qBound(16, rows + 2, 200)); }
    int firstRows() const { return m_query.firstRows(); }
    const RowQuery::Terms &terms() const { return m_query.terms(); }
    bool isComplete() const { return m_isComplete; } ///< all rows are known, not just the first
    bool isAsking() const { return m_query.isAsking(); }

    const Rids &rids() const { return m_rids; }
    quint32 ridAt(int row) const { return m_rids.value(row); }
    int rowOf(quint32 rid) const { return int(m_rids.indexOf(rid)); } ///< −1: not in the list
    /// The rows of those of these that are in the list, in the list's order; one walk over the list.
    QList<int> rowsOf(const Rids &rids) const;
    /// The rows from `first` to `last` are in sight: fetches what is missing. False when some cells are not here yet;
    /// dataChanged() then tells when they are.
    bool lookAt(int first, int last);
    /// Null until the row has been looked at.
    AnyRef refAt(int row) const;
    /// The stored form of a cell; null until the row has been looked at.
    QVariant valueAt(int row, int column) const;
    /// Whether some column counts down, and which cells do or rest meanwhile: their texts are made while painting, so that one repaint of
    /// a view moves them all.
    bool isLive() const { return !liveColumns().isEmpty(); }
    QList<int> liveColumns() const;
    bool isLiveAt(const QModelIndex &index) const;
    /// The record whose due time a live cell shows: the row's own or one it refers to.
    AnyRef dueRefAt(const QModelIndex &index) const;
    /// The column with the deadline of the records themselves; −1: not shown.
    int dueColumn() const { return int(columns().indexOf(m_entity.deadline.field)); }
    CellKind kindAt(int column) const { return m_columns.at(column).kind; }
    /// Whether the texts are numbers or codes that tell records apart: cut, they say nothing.
    bool isNumberAt(int column) const;
    /// Whether its cells tell a time in words, "yesterday, 14:30".
    bool isMomentAt(int column) const { return m_columns.at(column).field->kind == FieldKind::Instant; }
    /// All that a column of choices can say, in the language spoken; empty for other columns.
    QStringList choiceTexts(int column) const;
    QString headerText(int column) const; ///< "Company › City" for a path through a reference

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rids.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Formats all cells anew: another language, another minute.
    void reformat();
    void setClock(Clock clock) { m_clock = std::move(clock); }

signals:
    /// Rows are there; `fresh`: the answer to setQuery(), otherwise records have changed.
    void shown(bool fresh);
    void aboutToPatch(); ///< rows are going to be taken away and put in one after the other
    void patched();
    void failed(const crm::Error &error);

private:
    struct Column
    {
        QByteArray path;
        const Entity *entity = nullptr; ///< that has the field
        const Field *field = nullptr;
        CellKind kind = CellKind::Text;
        int currency = -1; ///< place of the currency among the paths
        int key = -1;      ///< place of a reference's id among the paths
        bool isDeadline = false;
        int status = -1; ///< places of Deadline::status and ::warn among the paths
        int warn = -1;
        int state = -1; ///< likewise of Deadline::state and ::left
        int left = -1;
        int holder = -1; ///< place of the id of the record that has the deadline; −1: the row's own
    };
    void findDeadline(Column &column, const std::function<int(const QByteArray &)> &place) const;
    void findPaths();
    CellKind kindOf(const Column &column) const;
    void onFound(const FoundRows &found);
    void show(const Rids &rids, bool complete, bool fresh);
    void patch(const Rids &rids, bool complete);
    void apply(const Rids &rids, const QList<struct RowStep> &steps);
    void replace(const Rids &rids);
    void onChanged(const ChangeSet &set);
    bool dependsOn(const ChangeSet &set) const;
    void onArrived(const Rids &rids);
    void repaintAll();
    void onMinute();
    ShownRow *shownRow(int row) const;
    const QString &textAt(ShownRow &row, int column) const;
    QVariant titleData(const ShownRow &row, int column, int role) const;
    QVariant cellData(ShownRow &row, int column, int role) const;
    bool isOpenDue(const ShownRow &row, int column) const;
    bool isResting(const ShownRow &row, int column) const;
    QVariant dueTone(const ShownRow &row, int column) const;
    QVariant liveData(const ShownRow &row, int column, int role) const;
    QVariant restingData(const ShownRow &row, int column, int role) const;
    QString spoken(ShownRow &row, int column) const;

    Store &m_store;
    const Entity &m_entity;
    QList<Column> m_columns;
    TitleLook m_look;
    int m_subtitle = -1; ///< place among the paths
    Rids m_rids;
    bool m_isComplete = false;
    int m_showing = 0; ///< numbers the answers, so that a late one is dropped
    RowCache::Stamp m_asked;
    int m_firstSeen = 0;
    int m_lastSeen = -1; ///< −1: whoever shows the rows does not tell
    int m_textVersion = 0;
    Clock m_clock = systemClock;
    mutable RowCache m_rows;
    RowQuery m_query;
    QTimer m_minute;
};

/// Whether records of this kind are pictured by a square, as companies are.
bool isSquare(const Entity &entity);

} // namespace crm
