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

/// Which column holds an instant that must not pass while the record is open.
struct DueLook
{
    QByteArray path = {};   ///< empty: none
    QByteArray status = {}; ///< of a Choice
    QStringList open = {};  ///< its codes while the instant matters
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
    void setTitleLook(const TitleLook &look);
    void setDueLook(const DueLook &look);

    /// Asks for other records. The rows shown now stay until the answer is there.
    void setQuery(const Filter &filter, const QList<Sort> &sort, const QString &text = {});
    const RowQuery::Terms &terms() const { return m_query.terms(); }
    bool isComplete() const { return m_isComplete; } ///< all rows are known, not just the first
    bool isAsking() const { return m_query.isAsking(); }

    const Rids &rids() const { return m_rids; }
    quint32 ridAt(int row) const { return m_rids.value(row); }
    int rowOf(quint32 rid) const { return int(m_rids.indexOf(rid)); } ///< −1: not in the list
    /// Null until the row has been looked at.
    AnyRef refAt(int row) const;
    /// The stored form of a cell; null until the row has been looked at.
    QVariant valueAt(int row, int column) const;
    CellKind kindAt(int column) const { return m_columns.at(column).kind; }
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
    };
    void findPaths();
    CellKind kindOf(const Column &column) const;
    void onFound(const Rids &rids, bool complete, bool fresh);
    void show(const Rids &rids, bool complete, bool fresh);
    void patch(const Rids &rids);
    void apply(const Rids &rids, const QList<struct RowStep> &steps);
    void replace(const Rids &rids);
    void onChanged(const ChangeSet &set);
    bool dependsOn(const ChangeSet &set) const;
    void repaintAll();
    ShownRow *shownRow(int row) const;
    const QString &textAt(ShownRow &row, int column) const;
    QVariant titleData(const ShownRow &row, int column, int role) const;
    QVariant cellData(ShownRow &row, int column, int role) const;
    QVariant dueTone(const ShownRow &row, int column) const;
    QString spoken(ShownRow &row, int column) const;

    Store &m_store;
    const Entity &m_entity;
    QList<Column> m_columns;
    TitleLook m_look;
    DueLook m_due;
    int m_subtitle = -1; ///< place among the paths
    int m_status = -1;   ///< place of DueLook::status among the paths
    Rids m_rids;
    bool m_isComplete = false;
    int m_showing = 0; ///< numbers the answers, so that a late one is dropped
    int m_textVersion = 0;
    Clock m_clock = systemClock;
    mutable RowCache m_rows;
    RowQuery m_query;
    QTimer m_minute;
};

/// Whether records of this kind are pictured by a square, as companies are.
bool isSquare(const Entity &entity);

} // namespace crm
