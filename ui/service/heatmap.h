// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/learning.h"

#include <QAbstractTableModel>
#include <QFrame>

class QTableView;
class QStackedWidget;

namespace crm {

/// Complaints by product and cause; data(…, heatRole) is the share of the fullest cell, 0–1.
class HeatModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int heatRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;
    void show(const HeatTable &table);
    const HeatTable &table() const { return m_table; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    HeatTable m_table;
};

/// A card with the heat map: arrows move, Enter or a double click opens the complaints of a cell.
class HeatCard final : public QFrame
{
    Q_OBJECT
public:
    explicit HeatCard(const QString &title, QWidget *parent = nullptr);

    void show(const HeatTable &table);
    QTableView *view() const { return m_view; }

signals:
    void rowsRequested(const crm::Entity *entity, const crm::Filter &filter, const QString &title);

private:
    HeatModel *m_model;
    QTableView *m_view;
    QStackedWidget *m_stack;
};

} // namespace crm
