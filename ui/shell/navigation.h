// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/navigationmodel.h"

#include <QFrame>

class QHBoxLayout;
class QMenu;
class QVBoxLayout;

namespace crm {

class IconButton;
class SearchButton;
class Sidebar;
class UserButton;

/// The side of the window: the file, the search, the pages and saved views, and at the foot who works here.
class Navigation final : public QFrame
{
    Q_OBJECT
public:
    Navigation(Workspace &workspace, const QList<PageInfo> &pages, QWidget *parent = nullptr);

    /// `key` is the page in front; the line of it is marked, without a signal.
    void showCurrent(const QByteArray &key);
    /// The menu under the name of the file, and the key that opens the search.
    void setFileMenu(QMenu *menu) { m_fileMenu = menu; }
    void setSearchKeys(const QString &keys);
    /// A line above who works here.
    void setFoot(QWidget *foot);
    /// A small control beside the file.
    void setHead(QWidget *head);
    void focusPages();

signals:
    void pageChosen(const QByteArray &key);
    void viewChosen(const crm::Record &savedView);
    void searchRequested(const QString &typed);
    void settingsRequested();
    void themeToggled();

private:
    QWidget *makeFoot();
    void onChosen(const QModelIndex &index);
    void showUser();
    void showTheme();

    Workspace &m_workspace;
    NavigationModel *m_model;
    Sidebar *m_list;
    SearchButton *m_search;
    UserButton *m_user;
    IconButton *m_theme;
    QVBoxLayout *m_foot;
    QHBoxLayout *m_fileRow;
    QMenu *m_fileMenu = nullptr;
    QByteArray m_current;
};

} // namespace crm
