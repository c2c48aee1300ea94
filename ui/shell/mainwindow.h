// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/pagestack.h"
#include "ui/shell/shellparts.h"

#include <QMainWindow>

class QSplitter;

namespace crm {

class Banner;
class Menus;
class Messages;
class Navigation;
class Palette;
class RecentRecords;
class UndoHistory;

/// The frame of the program around one file: menus, sidebar, pages, palette, messages. Everything inside is made
/// anew when the language changes, and put back to where the user was.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Workspace &workspace, ShellParts parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    PageStack &pages() const { return *m_stack; }
    Menus &menus() const { return *m_menus; }
    Palette &palette() const { return *m_palette; }
    Messages &messages() const { return *m_messages; }
    QSize sizeHint() const override { return {1280, 800}; }

signals:
    void newFileRequested();
    void openFileRequested();
    void fileChosen(const QString &path);
    void restoreRequested();
    void rebuilt();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void rebuild();
    QWidget *makeContent();
    void connectMenus();
    void connectNavigation();
    void connectWorkspace();
    void showPlace();
    void showLastPlace();
    void keepPlace();
    void showRecord(const AnyRef &ref);
    void showView(const Record &savedView);
    void showSettings();
    void saveLayout();

    Workspace &m_workspace;
    ShellParts m_parts;
    RecentRecords *m_recent;
    UndoHistory *m_undo;
    QSplitter *m_splitter = nullptr;
    Navigation *m_navigation = nullptr;
    PageStack *m_stack = nullptr;
    Banner *m_banner = nullptr;
    Messages *m_messages = nullptr;
    Menus *m_menus = nullptr;
    Palette *m_palette = nullptr;
    bool m_isRebuilding = false;
};

} // namespace crm
