// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/cheatsheet.h"

#include "db/value/fold.h"
#include "ui/kit/delegates.h"
#include "ui/kit/fields.h"
#include "ui/kit/tokens.h"
#include "ui/shell/palettemodel.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QListView>
#include <QVBoxLayout>

namespace crm {

namespace {

QString allKeys(const QList<QKeySequence> &sequences)
{
    QStringList keys;
    for (const auto &sequence : sequences)
        keys += sequence.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral("  "));
}

/// matchingActions() leaves out what cannot be done just now; a sheet of keys lists it all.
QList<PaletteRow> keyRows(const QList<MenuGroup> &groups, const QList<KeyGroup> &parts)
{
    QList<PaletteRow> rows;
    for (const auto &group : groups) {
        rows += {.title = group.title, .isHeading = true};
        for (const auto *action : group.actions)
            if (!action->shortcut().isEmpty() && action->isVisible())
                rows += {.title = plainText(*action),
                    .icon = action->property("iconName").toString(),
                    .keys = allKeys(action->shortcuts())};
        if (rows.last().isHeading)
            rows.removeLast();
    }
    for (const auto &part : parts) {
        rows += {.title = QCoreApplication::translate(part.context, part.title), .isHeading = true};
        for (const auto &entry : part.entries)
            rows += {.title = QCoreApplication::translate(part.context, entry.label), .keys = allKeys(entry.keys)};
    }
    return rows;
}

/// All of a part whose name matches: who types "board" asks for the board's keys.
QList<PaletteRow> matching(const QList<PaletteRow> &rows, const QString &query)
{
    const auto words = foldWords(query);
    QList<PaletteRow> found;
    bool isWhole = false;
    for (const auto &row : rows) {
        if (row.isHeading && !found.isEmpty() && found.last().isHeading)
            found.removeLast(); // nothing under it matched
        if (row.isHeading)
            isWhole = matches(foldText(row.title), words);
        if (row.isHeading || isWhole || matches(foldText(row.title + u' ' + row.keys), words))
            found += row;
    }
    if (!found.isEmpty() && found.last().isHeading)
        found.removeLast();
    if (found.isEmpty())
        found += {.title = Menus::tr("No shortcut matches."), .isHeading = true};
    return found;
}

} // namespace

void showCheatSheet(const QList<MenuGroup> &groups, const QList<KeyGroup> &parts, QWidget *window)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName("cheatSheet");
    dialog->setWindowTitle(Menus::tr("Keyboard Shortcuts"));
    auto *model = new PaletteModel(dialog);
    auto *search = new SearchField(Menus::tr("Find a shortcut"));
    auto *list = new QListView;
    list->setModel(model);
    list->setItemDelegate(new RowDelegate(RowDelegate::Height::OneLine, list));
    list->setAccessibleName(Menus::tr("Shortcuts"));
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *column = new QVBoxLayout(dialog);
    column->setSpacing(spacing::medium);
    column->addWidget(search);
    column->addWidget(list, 1);
    dialog->resize(scaled(460), scaled(620));
    const auto all = keyRows(groups, parts);
    QObject::connect(search, &QLineEdit::textChanged, model,
        [model, all](const QString &text) { model->setRows(matching(all, text)); });
    QObject::connect(search, &SearchField::resultsRequested, list, [list] { list->setFocus(); });
    model->setRows(all);
    dialog->open();
}

} // namespace crm
