// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/menus.h"

#include "db/entity/registry.h"
#include "db/store/store.h"
#include "models/record/undohistory.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/shellsettings.h"

#include <QActionGroup>
#include <QDir>
#include <QMainWindow>
#include <QMenu>
#include <QPointer>

namespace crm {

namespace {

/// In portable notation; Ctrl is the Command key on macOS.
QKeySequence keys(const QString &portable)
{
    return QKeySequence(portable, QKeySequence::PortableText);
}

} // namespace

void Menus::fillFile()
{
    m_file = addMenu(tr("&File"));
    add(m_file, {"newFile", tr("&New File…"), "file-description"}, [this] { emit newFileRequested(); });
    add(m_file, {"openFile", tr("&Open File…"), "folder", QKeySequence::Open}, [this] { emit openFileRequested(); });
    addRecent(m_file);
    m_file->addSeparator();
    addTools(m_file, ToolInfo::Menu::File);
    add(m_file, {"saveCopy", tr("Save a &Copy…"), "copy"}, [this] { emit copyRequested(); });
    add(m_file, {"restoreBackup", tr("&Restore a Backup…"), "history"}, [this] { emit restoreRequested(); });
    m_file->addSeparator();
    add(m_file, {"settings", tr("&Settings…"), "settings", keys("Ctrl+,")}, [this] {
        emit settingsRequested();
    })->setMenuRole(QAction::PreferencesRole);
    add(m_file, {"quit", tr("&Quit"), "logout", keys("Ctrl+Q")}, [this] {
        m_window.close();
    })->setMenuRole(QAction::QuitRole);
}

void Menus::addRecent(QMenu *menu)
{
    auto paths = m_workspace.settings().value(shellsettings::recentFiles);
    paths.removeAll(m_workspace.store().path());
    if (paths.isEmpty())
        return;
    auto *recent = menu->addMenu(tr("Open &Recent"));
    for (const auto &path : paths) {
        auto text = QDir::toNativeSeparators(path).replace(QStringLiteral("&"), QStringLiteral("&&"));
        add(recent, {"recentFile", text}, [this, path] { emit fileChosen(path); });
    }
}

void Menus::fillEdit()
{
    auto *menu = addMenu(tr("&Edit"));
    m_undo
        = add(menu, {"undo", tr("&Undo"), "arrow-back-up", QKeySequence::Undo}, [this] { takeStep(Page::Step::Undo); });
    m_redo = add(
        menu, {"redo", tr("&Redo"), "arrow-forward-up", keys("Ctrl+Shift+Z")}, [this] { takeStep(Page::Step::Redo); });
    menu->addSeparator();
    add(menu, {"filter", tr("&Filter This Page"), "filter"}, [this] {
        if (auto *page = m_stack.page())
            page->focusFilter();
    })->setShortcuts({keys("Ctrl+F"), keys("/")});
}

void Menus::fillView()
{
    auto *menu = addMenu(tr("&View"));
    fillPages(menu);
    menu->addSeparator();
    m_back = add(menu, {"back", tr("&Back"), "arrow-left", keys("Alt+Left")}, [this] { m_stack.goBack(); });
    m_forward
        = add(menu, {"forward", tr("&Forward"), "arrow-right", keys("Alt+Right")}, [this] { m_stack.goForward(); });
    add(menu, {"refresh", tr("&Refresh"), "refresh", keys("F5")}, [this] {
        if (auto *page = m_stack.page())
            page->refresh();
    });
    menu->addSeparator();
    addChoice(menu->addMenu(tr("&Theme")), shellsettings::theme,
        {{"system", tr("As the &Desktop")}, {"light", tr("&Light")}, {"dark", tr("&Dark")}});
    addChoice(menu->addMenu(tr("&Row Height")), shellsettings::density,
        {{"comfortable", tr("&Comfortable")}, {"normal", tr("&Normal")}, {"compact", tr("Com&pact")}});
    auto *sidebar = add(menu, {"sidebar", tr("&Sidebar"), "layout-sidebar", keys("Ctrl+B")}, [] {});
    sidebar->setCheckable(true);
    sidebar->setChecked(m_workspace.settings().value(shellsettings::sidebarShown));
    connect(sidebar, &QAction::toggled, this, &Menus::sidebarToggled);
    add(menu, {"fullScreen", tr("F&ull Screen"), "maximize", keys("F11")},
        [this] { m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen); });
}

void Menus::fillPages(QMenu *menu)
{
    int number = 0;
    for (const auto &page : m_stack.pages()) {
        if (!page.section)
            continue;
        auto text
            = QCoreApplication::translate(page.context, page.label).replace(QStringLiteral("&"), QStringLiteral("&&"));
        const auto key = ++number <= 9 ? keys(QStringLiteral("Ctrl+%1").arg(number)) : QKeySequence();
        const auto icon = page.icon;
        add(menu, {"page", text, icon.constData(), key}, [this, page = page.key] {
            if (m_stack.showPage(page))
                m_stack.focusPage();
        })->setData(page.key);
    }
}

void Menus::addChoice(QMenu *menu, const Setting<QString> &setting, const QList<std::pair<QString, QString>> &choices)
{
    auto *group = new QActionGroup(menu);
    for (const auto &[value, text] : choices) {
        auto *action = add(menu, {"choice", text},
            [this, setting, value = value] { m_workspace.settings().setValue(setting, value); });
        action->setCheckable(true);
        action->setActionGroup(group);
        const auto show = [this, action, setting, value = value] {
            action->setChecked(m_workspace.settings().value(setting) == value);
        };
        connect(&m_workspace.settings(), &Settings::changed, action, show);
        show();
    }
}

void Menus::fillRecord()
{
    auto *menu = addMenu(tr("&Record"));
    if (m_parts.create)
        fillNew(menu);
    if (m_parts.edit) {
        m_recordActions += add(menu, {"editRecord", tr("&Edit…"), "pencil", keys("F2")},
            [this] { m_workspace.edit(m_stack.page()->current()); });
        m_writeActions += m_recordActions.last();
    }
    m_recordActions
        += add(menu, {"removeRecord", tr("&Delete"), "trash", keys("Ctrl+Del")}, [this] { removeCurrent(); });
    m_writeActions += m_recordActions.last();
    if (m_parts.history)
        m_recordActions += add(menu, {"history", tr("&History…"), "history", keys("Ctrl+H")},
            [this] { m_workspace.showHistory(m_stack.page()->current()); });
    addTools(menu, ToolInfo::Menu::Record);
}

void Menus::fillNew(QMenu *menu)
{
    m_new = add(menu, {"newRecord", tr("&New"), "plus", QKeySequence::New},
        [this] { m_workspace.create(m_stack.page()->newRecord()); });
    for (const auto &kind : m_parts.kinds) {
        const auto *entity = kind.entity;
        m_writeActions += add(menu,
            {"newKind", QCoreApplication::translate(kind.context, kind.label), entity->icon.constData(), kind.keys},
            [this, entity] { m_workspace.create(newOf(*entity)); });
        m_kindActions.insert(entity, m_writeActions.last());
    }
    menu->addSeparator();
}

/// What is new is about the record in sight, where it can be.
Record Menus::newOf(const Entity &entity) const
{
    auto record = Record::blank(entity);
    const auto about = m_stack.page() ? m_stack.page()->current() : AnyRef();
    for (const auto &field : entity.fields) {
        const bool isAbout = field.kind == FieldKind::Reference && field.target().name == about.entity;
        if (isAbout && about.entity != entity.name && !field.is(ReadOnly) && !field.is(Hidden)) {
            record.setReference(field.name, about.id);
            break;
        }
    }
    return record;
}

void Menus::removeCurrent()
{
    if (m_stack.page()->removeMarked())
        return;
    const auto ref = m_stack.page()->current();
    const auto *entity = Registry::instance().byName(ref.entity);
    if (!entity)
        return;
    const auto then = [this, self = QPointer(this), ref](const Result<ChangeSet> &done) {
        if (!done && done.error().code == Error::Invalid)
            m_workspace.fail(done.error());
        if (self && done)
            m_stack.leave(ref);
    };
    m_workspace.commit({.label = tr("Delete %1").arg(entity->tr(entity->singular)), .removals = {ref}}, then);
}

void Menus::addTools(QMenu *menu, ToolInfo::Menu which)
{
    for (const auto &tool : m_parts.tools) {
        if (tool.menu != which)
            continue;
        auto *action = add(menu,
            {tool.key.constData(), QCoreApplication::translate(tool.context, tool.label), tool.icon.constData(),
                tool.keys},
            [this, run = tool.run] {
                if (m_stack.page())
                    run(m_workspace, m_stack.page(), &m_window);
            });
        if (tool.makes)
            m_kindActions.insert(tool.makes, action);
    }
}

void Menus::fillTools()
{
    auto *menu = addMenu(tr("&Tools"));
    m_search = add(
        menu, {"palette", tr("&Search or Jump To…"), "search", keys("Ctrl+K")}, [this] { emit paletteRequested({}); });
    add(menu, {"commands", tr("&Commands…"), "command", keys("Ctrl+Shift+P")},
        [this] { emit paletteRequested(QStringLiteral(">")); });
    menu->addSeparator();
    addTools(menu, ToolInfo::Menu::Tools);
    add(menu, {"checkFile", tr("Check This &File"), "shield-check"}, [this] { emit checkRequested(); });
}

void Menus::fillHelp()
{
    auto *menu = addMenu(tr("&Help"));
    add(menu, {"cheatSheet", tr("&Keyboard Shortcuts"), "keyboard"}, [this] {
        emit cheatSheetRequested();
    })->setShortcuts({keys("F1"), keys("Ctrl+/")});
    add(menu, {"about", tr("&About Rapport"), "info-circle"}, [this] {
        emit aboutRequested();
    })->setMenuRole(QAction::AboutRole);
}

} // namespace crm
