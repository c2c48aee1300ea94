// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/store/store.h"
#include "ui/kit/cards.h"
#include "ui/kit/icons.h"
#include "ui/list/recordtable.h"
#include "ui/service/servicelevelpage.h"
#include "ui/shell/workspace.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>

namespace crm {

/// What is still in use cannot go: that is said here.
void ServiceLevelPage::remove()
{
    if (workspace().store().isReadOnly())
        return workspace().notify(workspace().store().readOnlyReason());
    withCurrent([this](const Record &record) {
        const auto name = record.title().isEmpty() ? entity().tr(entity().singular) : record.title();
        workspace()
            .store()
            .commit({.label = tr("Delete %1").arg(name), .removals = {record.ref()}})
            .then(this, [this](const Result<ChangeSet> &done) {
                if (!done)
                    return showProblem(done.error());
                m_banner->hide();
                emit workspace().noticed(done->label, done->txn, {});
            });
    });
}

void ServiceLevelPage::showMenu(const QPoint &global)
{
    if (current().isNull())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const char *name, const QString &text, const QKeySequence &keys, auto slot) {
        auto *action = menu->addAction(icon(QString::fromLatin1(name)), text, this, slot);
        action->setShortcut(keys); // shown; the table and the page act on the keys themselves
        action->setShortcutVisibleInContextMenu(true);
    };
    const bool isReadOnly = workspace().store().isReadOnly();
    add("edit", tr("Edit…"), Qt::Key_F2, [this] { change(); });
    add("history", tr("Change History…"), {}, [this] { workspace().showHistory(current()); });
    if (m_part == Part::Policies && !isReadOnly) {
        add("arrow-up", tr("Earlier"), QKeySequence(Qt::ALT | Qt::Key_Up), [this] { move(-1); });
        add("arrow-down", tr("Later"), QKeySequence(Qt::ALT | Qt::Key_Down), [this] { move(1); });
    }
    menu->addSeparator();
    if (!isReadOnly)
        add("trash", tr("Delete"), Qt::Key_Delete, [this] { remove(); });
    menu->popup(global);
}

} // namespace crm
