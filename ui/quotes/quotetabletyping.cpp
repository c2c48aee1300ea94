// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quoteworksheet.h"
#include "ui/quotes/quotetable.h"

#include <QLineEdit>

// The cell that is being typed into.

namespace crm {

QLineEdit *QuoteTable::openEditor() const
{
    if (state() == EditingState)
        for (auto *editor : viewport()->findChildren<QLineEdit *>())
            if (!editor->isHidden()) // one that was closed is there until the event loop
                return editor;
    return nullptr;
}

void QuoteTable::finishTyping()
{
    auto *editor = openEditor();
    if (!editor)
        return;
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
}

void QuoteTable::takeTyped()
{
    auto *editor = openEditor();
    if (!editor)
        return;
    const auto text = editor->text();
    const auto at = editor->cursorPosition();
    commitData(editor);
    if (openEditor() == editor && editor->text() == text) // else it was written in another way
        editor->setCursorPosition(at);
}

OpenCell QuoteTable::openCell() const
{
    const auto *editor = openEditor();
    if (!editor)
        return {};
    return {currentIndex().row(), currentIndex().column(), editor->text(), editor->cursorPosition()};
}

bool QuoteTable::isTypedInto() const
{
    const auto *editor = openEditor();
    return editor && editor->text() != currentIndex().data(Qt::EditRole).toString();
}

void QuoteTable::reopen(const OpenCell &cell)
{
    const auto index = m_worksheet.index(cell.row, cell.column);
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEditable))
        return;
    setCurrentIndex(index);
    edit(index);
    if (auto *editor = openEditor())
        editor->setCursorPosition(cell.cursor); // and nothing is marked: the next key goes on
}

} // namespace crm
