// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/query.h"
#include "db/store/store.h"
#include "ui/shell/workspace.h"

#include <QWidget>

namespace crm {

class RecordTable;
class RecordTableModel;

/// The same deals as rows: sorted by any column, one or several of them marked.
class DealTable final : public QWidget
{
    Q_OBJECT
public:
    explicit DealTable(Workspace &workspace, QWidget *parent = nullptr);

    void setFilter(const Filter &filter);
    AnyRef current() const;
    bool isSeveral() const; ///< more than one deal is marked
    Rids chosen() const;    ///< the marked ones, or the current one
    bool showRid(quint32 rid);
    RecordTable *table() const { return m_table; }
    RecordTableModel *model() const { return m_model; }

signals:
    void currentAsked(); ///< the user is about to go to a row
    void currentChanged(const crm::AnyRef &deal);
    void openAsked(const crm::AnyRef &deal);
    void previewAsked(const crm::AnyRef &deal);
    void menuAsked(const crm::AnyRef &deal, const QPoint &global);
    void changeAsked(const crm::Rids &deals); ///< several of them
    void chosenChanged();                     ///< others are marked
    void shown();                             ///< rows are there

private:
    void connectTable();
    void sortBy(int column, bool add);
    void persist();

    Workspace &m_workspace;
    RecordTableModel *m_model;
    RecordTable *m_table;
    Filter m_filter;
    QList<Sort> m_sort{{"expected_close", false}};
};

} // namespace crm
