// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/quoteworksheet.h"
#include "ui/quotes/quotedraft.h"

#include <QTableView>

class QLineEdit;

namespace crm {

/// The lines of a quote to type into like a spreadsheet: Enter goes down and begins a new line at the end, Tab goes
/// on, Ctrl+V pastes cells, Ctrl+Delete removes lines, Alt+Up and Alt+Down move one.
class QuoteTable final : public QTableView
{
    Q_OBJECT
public:
    explicit QuoteTable(QuoteWorksheet &worksheet, QWidget *parent = nullptr);

    QList<int> selectedRows() const;
    /// Begins a line below the current one.
    void addLine(QuoteLineKind kind);
    void removeSelected();
    void moveCurrent(int by);
    void toggleOptional();
    void copySelected() const;
    void pasteCells();
    /// Takes over what stands in a cell that is being typed into.
    void finishTyping();
    /// Takes over what stands in the open cell, which stays open.
    void takeTyped();
    OpenCell openCell() const;
    /// Whether the open cell holds something else than the line.
    bool isTypedInto() const;
    /// Goes on with the cell that was open.
    void reopen(const OpenCell &cell);
    /// Gives the selected lines the catalogue's prices again.
    void resetPrices();

signals:
    void pasted(const crm::QuoteWorksheet::Pasted &told); ///< what of the clipboard did not go in
    void typed();                                         ///< into a cell that is still open
    void productAsked();                                  ///< the user wants something from the catalogue

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    bool handle(QKeyEvent *event);
    QLineEdit *openEditor() const; ///< null: no cell is being typed into
    void goDown();
    void spanHeadings();
    int widthOf(const QString &text) const;
    int neededWidth(int column) const;
    void fitColumnsTo(const QModelIndex &first, const QModelIndex &last);
    void fitColumns();

    QuoteWorksheet &m_worksheet;
    int m_row = -1; ///< of the current cell while the lines are replaced
    int m_column = -1;
};

} // namespace crm
