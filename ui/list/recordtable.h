// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/query.h"
#include "db/store/store.h"

#include <QTableView>
#include <QTimer>

namespace crm {

class CellDelegate;
class RecordTableModel;

/// The table of a list page: keeps the current record, the selection and the scroll position by record when the rows
/// change, and turns keys and header clicks into what the page does.
class RecordTable final : public QTableView
{
    Q_OBJECT
public:
    explicit RecordTable(QWidget *parent = nullptr);
    ~RecordTable() override;

    void setRecordModel(RecordTableModel *model, const QString &name);
    RecordTableModel *recordModel() const { return m_model; }

    quint32 currentRid() const;
    /// Rows of the selection, or the current one.
    Rids selectedRids() const;
    qsizetype selectionSize() const;
    /// The middle below a cell, on the screen.
    QPoint below(const QModelIndex &index) const;
    /// False when the record is not in the list.
    bool showRid(quint32 rid);
    void showSort(const QList<Sort> &sort);
    /// Columns left to right with their widths in px of the 13 px design.
    QByteArrayList shownColumns() const;
    QList<int> shownWidths() const;
    /// Without widths columns share the room there is, until the user sizes one.
    void setWidths(const QList<int> &widths);

signals:
    void openAsked();    ///< Enter, double click
    void previewAsked(); ///< Space
    void editAsked();    ///< F2, Ctrl+E
    void deleteAsked();  ///< Del
    void copyAsked();    ///< Ctrl+C
    void menuAsked(const QPoint &global);
    void sortAsked(int column, bool add);
    void columnsChanged();                   ///< moved or resized by the user
    void dueAsked(const QModelIndex &index); ///< a click on a countdown, or Enter when the cursor stands on it
    void currentAsked();                     ///< the user is about to go to a row, by mouse or keys
    void currentRowChanged();
    void selectionCountChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void doItemsLayout() override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void connectHeader();
    void remember();
    void restore();
    void followRemembered();
    void keepCurrent();
    void fitColumns();
    void onInserted(int first);
    void lookAtRows();
    void release();
    void tick();
    void followTicks();

    RecordTableModel *m_model = nullptr;
    CellDelegate *m_delegate;
    int m_patchedRow = 0;  ///< the current one before rows were taken away and put in
    quint32 m_current = 0; ///< remembered while rows are replaced
    Rids m_selected;
    int m_currentColumn = 0;
    int m_lastRow = 0;
    int m_offset = 0; ///< px between the top and the current row
    bool m_wasAtTop = true;
    bool m_isRestoring = false;
    bool m_isFitted = true;                                           ///< nobody has sized a column
    QTimer m_hold;                                                    ///< active: nothing is painted
    enum Growth { Anything, Nothing, BelowSight } m_growth = Nothing; ///< since the last layout
};

} // namespace crm
