// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"

#include <QKeySequence>

namespace crm {

/// How the menus and the palette know an action that is not a page: the import, the export of the page's list.
struct ToolInfo
{
    enum class Menu { File, Record, Tools };

    QByteArray key; ///< stable, snake_case
    QByteArray icon;
    const char *context; ///< of the label's translation
    const char *label;   ///< untranslated
    QKeySequence keys;
    Menu menu;
    /// `page` is what is shown; never null.
    std::function<void(Workspace &, Page *page, QWidget *window)> run;
    const Entity *makes = nullptr; ///< a record of it is begun: not offered beside the page's own "New"; null: none
};

/// A kind of record the user may begin from anywhere.
struct NewKind
{
    const Entity *entity;
    const char *context; ///< of the label's translation
    const char *label;   ///< untranslated: "New Contact"
    QKeySequence keys;
};

/// Keys that act inside one part of a page, where no menu has them, as the sheet of keys lists them.
struct KeyGroup
{
    struct Entry
    {
        const char *label; ///< untranslated
        QList<QKeySequence> keys;
    };

    const char *context; ///< of the translations
    const char *title;   ///< untranslated
    QList<Entry> entries;
};

class PageStack;

/// A part of the settings that something outside the shell brings.
struct SettingsPart
{
    const char *context; ///< of the heading's translation
    const char *heading; ///< untranslated
    std::function<QWidget *(Workspace &, QWidget *window)> make;
};

/// What the program puts into the frame of its window. The frame itself names no kind of record and no page.
struct ShellParts
{
    QList<PageInfo> pages;
    QList<ToolInfo> tools = {};
    QList<NewKind> kinds = {};
    /// Gives a list the order and columns of a saved_view; its filter has been shown by Page::showList().
    std::function<void(Page *, const Record &savedView)> arrange = {};
    std::function<void(Workspace &, const Record &defaults, QWidget *window)> create = {};
    std::function<void(Workspace &, const AnyRef &, QWidget *window)> edit = {};
    std::function<void(Workspace &, const AnyRef &, QWidget *window)> history = {};
    /// What stands at the foot of the sidebar, above who works here; empty: nothing.
    std::function<QWidget *(Workspace &, QWidget *window)> foot = {};
    /// What stands beside the file at the head of the sidebar; empty: nothing.
    std::function<QWidget *(Workspace &, QWidget *window)> head = {};
    QList<SettingsPart> settings = {};
    QList<KeyGroup> keys = {};
    /// What stands above the pages when it has something to say; empty: nothing.
    std::function<QWidget *(Workspace &, PageStack &)> notice = {};
};

} // namespace crm
