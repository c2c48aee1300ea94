// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"

#include <QAbstractListModel>
#include <QTimer>

namespace crm {

/// The lines of the sidebar: the pages under their headings with their counts, then the saved views.
/// Counts are asked for in the background, at most once per quarter of a second.
class NavigationModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    NavigationModel(Workspace &workspace, const QList<PageInfo> &pages, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    QByteArray pageAt(const QModelIndex &index) const; ///< empty: no page
    Record viewAt(const QModelIndex &index) const;     ///< a saved_view; invalid: no view
    QModelIndex indexOfPage(const QByteArray &key) const;

private:
    struct Line
    {
        QString heading = {};
        int page = -1;
        int view = -1;
    };

    void buildLines();
    void onChanged(const ChangeSet &set);
    void refresh();
    void count(int page);
    void loadViews();
    QString lineText(const Line &line) const;
    QString badgeText(const Line &line) const;

    Workspace &m_workspace;
    QList<PageInfo> m_pages;
    QList<qint64> m_counts; // per page; 0: nothing shown
    QList<Record> m_views;
    QList<Line> m_lines;
    QTimer m_timer;
};

} // namespace crm
