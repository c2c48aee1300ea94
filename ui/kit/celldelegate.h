// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/roles.h"

#include <QHash>
#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

class QTableView;

namespace crm {

/// Paints the cells of a table; roles::Kind of the cell, or else the kind set for its column, chooses the look.
/// Editors are those of QStyledItemDelegate unless a subclass makes others.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CellDelegate(QObject *parent = nullptr);

    void setColumnKind(int column, CellKind kind);
    void clearColumnKinds();

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Makes the whole row under the pointer light up; done by prepareTable().
    void watchHover(QTableView *table);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    CellKind kindOf(const QModelIndex &index) const;
    void hover(int row);

    QHash<int, CellKind> m_kinds;
    QTableView *m_table = nullptr;
    int m_hoveredRow = -1;
};

/// Sets a table up as the pictures show: whole rows, no grid, movable columns, row height from the density and
/// following it, `delegate` for every cell. `name` is the translated accessible name.
void prepareTable(QTableView *table, CellDelegate *delegate, const QString &name);

} // namespace crm
