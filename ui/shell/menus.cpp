// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/menus.h"

#include "db/store/store.h"
#include "models/record/undohistory.h"
#include "ui/kit/headline.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/palettemodel.h"

#include <QMainWindow>
#include <QMenuBar>

namespace crm {

namespace {

void collect(const QMenu *menu, QList<QAction *> &actions, const QString &context = {})
{
    for (auto *action : menu->actions()) {
        if (action->menu()) {
            collect(action->menu(), actions, plainText(*action));
        } else if (!action->isSeparator()) {
            action->setProperty("paletteContext", context);
            actions += action;
        }
    }
}

QString withoutMnemonic(QString text)
{
    return text.replace(QStringLiteral("&"), QStringLiteral("&&"));
}

} // namespace

Menus::Menus(const Around &around)
    : QObject(&around.window)
    , m_window(around.window)
    , m_workspace(around.workspace)
    , m_stack(around.stack)
    , m_undoHistory(around.undo)
    , m_parts(around.parts)
{
    fillFile();
    fillEdit();
    fillView();
    fillRecord();
    fillTools();
    fillHelp();
    connect(&m_undoHistory, &UndoHistory::changed, this, &Menus::showUndo);
    connect(&m_stack, &PageStack::moved, this, &Menus::showPlace);
    connect(&m_stack, &PageStack::recordChanged, this, &Menus::showPlace);
    m_workspace.store().opened().then(this, [this](const Result<Done> &) { showPlace(); });
    showPlace();
}

Menus::~Menus()
{
    for (auto &menu : m_menus)
        delete menu; // with its actions, which call this object
}

QMenu *Menus::addMenu(const QString &title)
{
    auto *menu = m_window.menuBar()->addMenu(title);
    m_menus += menu;
    return menu;
}

QAction *Menus::add(QMenu *menu, const Item &item, std::function<void()> run)
{
    auto *action = menu->addAction(item.text);
    action->setObjectName(QString::fromLatin1(item.name));
    action->setShortcut(item.keys);
    if (*item.icon) {
        action->setIcon(icon(QString::fromLatin1(item.icon)));
        action->setProperty("iconName", QString::fromLatin1(item.icon));
    }
    connect(action, &QAction::triggered, this, std::move(run));
    return action;
}

QList<MenuGroup> Menus::groups() const
{
    QList<MenuGroup> groups;
    for (const auto &menu : m_menus) {
        MenuGroup group{.title = plainText(*menu->menuAction()), .actions = {}};
        collect(menu, group.actions);
        groups += std::move(group);
    }
    return groups;
}

QString Menus::searchKeys() const
{
    return m_search->shortcut().toString(QKeySequence::NativeText).replace(u'+', u' ');
}

void Menus::showUndo()
{
    const auto &state = m_undoHistory.state();
    const auto isWritable = !m_workspace.store().isFileReadOnly();
    const auto *page = m_stack.page();
    const auto next = [page](Page::Step step, const QString &stored) {
        return page && page->canTakeStep(step) ? tr("What was typed") : withoutMnemonic(stored);
    };
    const auto undo = next(Page::Step::Undo, state.undo);
    const auto redo = next(Page::Step::Redo, state.redo);
    m_undo->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undo));
    m_redo->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redo));
    m_undo->setEnabled(isWritable && !undo.isEmpty());
    m_redo->setEnabled(isWritable && !redo.isEmpty());
}

/// What was typed on the page and is not stored comes before what is stored.
void Menus::takeStep(Page::Step step)
{
    auto *page = m_stack.page();
    if (page && page->canTakeStep(step))
        page->takeStep(step);
    else if (step == Page::Step::Undo)
        m_workspace.undo();
    else
        m_workspace.redo();
}

void Menus::showPlace()
{
    const auto *page = m_stack.page();
    if (page)
        connect(page, &Page::stepsChanged, this, &Menus::showUndo, Qt::UniqueConnection);
    showUndo();
    const auto hasRecord = page && !page->current().isNull();
    const auto isWritable = !m_workspace.store().isReadOnly();
    m_back->setEnabled(m_stack.canGoBack());
    m_forward->setEnabled(m_stack.canGoForward());
    for (auto *action : std::as_const(m_writeActions))
        action->setEnabled(isWritable);
    for (auto *action : std::as_const(m_recordActions))
        action->setEnabled(hasRecord && (isWritable || !m_writeActions.contains(action)));
    if (!m_new)
        return;
    const auto record = page ? page->newRecord() : Record();
    m_new->setEnabled(isWritable && record.isValid());
    // The page's own kind stands in the menu once, with the keys of both.
    const auto *same = record.isValid() ? m_kindActions.value(&record.entity()) : nullptr;
    for (auto *action : std::as_const(m_kindActions))
        action->setVisible(action != same);
    auto keys = QKeySequence::keyBindings(QKeySequence::New);
    if (same && !same->shortcut().isEmpty())
        keys.append(same->shortcut());
    m_new->setShortcuts(keys);
    m_new->setText(record.isValid() ? tr("&%1", "New Lead").arg(menuText(newName(record.entity()))) : tr("&New"));
}

} // namespace crm
