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

/// Tab goes from one cell that can be typed into to the next, and from the last of all to a new line; out of the table
/// from there when the last line says nothing yet.
QModelIndex QuoteTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const auto from = currentIndex();
    if ((action != MoveNext && action != MovePrevious) || !from.isValid() || m_worksheet.isReadOnly())
        return QTableView::moveCursor(action, modifiers);
    const auto canType = [this](const QModelIndex &cell) {
        return cell.isValid() && !isColumnHidden(cell.column()) && cell.flags() & Qt::ItemIsEditable;
    };
    const int step = action == MoveNext ? 1 : -1;
    int place = from.row() * QuoteWorksheet::Columns + from.column() + step;
    for (; place >= 0 && place < m_worksheet.rowCount() * QuoteWorksheet::Columns; place += step)
        if (const auto cell = m_worksheet.index(place / QuoteWorksheet::Columns, place % QuoteWorksheet::Columns);
            canType(cell))
            return cell;
    const auto &last = m_worksheet.lines().last();
    if (step < 0 || (last.text("description").trimmed().isEmpty() && last.isNull("product")))
        return {};
    const int row = m_worksheet.insertLine(m_worksheet.rowCount(), QuoteLineKind::Item);
    int column = 0;
    while (column + 1 < QuoteWorksheet::Columns && !canType(m_worksheet.index(row, column)))
        ++column;
    return m_worksheet.index(row, column);
}

} // namespace crm
