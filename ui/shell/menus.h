// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/settings.h"
#include "ui/shell/shellparts.h"

#include <QHash>
#include <QPointer>

class QAction;
class QMainWindow;
class QMenu;

namespace crm {

class PageStack;
class UndoHistory;

/// A menu as the palette and the sheet of keys list it.
struct MenuGroup
{
    QString title;
    QList<QAction *> actions; ///< those of submenus too; no separators
};

/// The menu bar: every action of the frame with its key, in the language in force when made. What concerns the
/// page, the record or the file's history acts by itself; the rest is for the window, by signal.
class Menus final : public QObject
{
    Q_OBJECT
public:
    struct Around
    {
        QMainWindow &window;
        Workspace &workspace;
        PageStack &stack;
        UndoHistory &undo;
        const ShellParts &parts;
    };
    explicit Menus(const Around &around);
    ~Menus() override;

    QList<MenuGroup> groups() const;
    QMenu *fileMenu() const { return m_file; }
    QString searchKeys() const;

signals:
    void newFileRequested();
    void openFileRequested();
    void fileChosen(const QString &path);
    void copyRequested();
    void restoreRequested();
    void checkRequested();
    void settingsRequested();
    void paletteRequested(const QString &query);
    void cheatSheetRequested();
    void aboutRequested();
    void sidebarToggled(bool shown);

private:
    struct Item
    {
        const char *name; ///< objectName
        QString text;
        const char *icon = "";
        QKeySequence keys = {};
    };

    QMenu *addMenu(const QString &title);
    QAction *add(QMenu *menu, const Item &item, std::function<void()> run);
    void fillFile();
    void fillEdit();
    void fillView();
    void fillPages(QMenu *menu);
    void fillRecord();
    void fillNew(QMenu *menu);
    Record newOf(const Entity &entity) const;
    void fillTools();
    void fillHelp();
    void addTools(QMenu *menu, ToolInfo::Menu which);
    void addRecent(QMenu *menu);
    void addChoice(QMenu *menu, const Setting<QString> &setting, const QList<std::pair<QString, QString>> &choices);
    void showUndo();
    void takeStep(Page::Step step);
    void showPlace();
    void removeCurrent();

    QMainWindow &m_window;
    Workspace &m_workspace;
    PageStack &m_stack;
    UndoHistory &m_undoHistory;
    const ShellParts &m_parts;
    QList<QPointer<QMenu>> m_menus;
    QMenu *m_file = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_new = nullptr;
    QAction *m_search = nullptr;
    QHash<const Entity *, QAction *> m_kindActions;
    QList<QAction *> m_recordActions; // need a current record
    QList<QAction *> m_writeActions;  // need a file that can be written
};

} // namespace crm
