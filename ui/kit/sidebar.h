// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace crm {

/// The pages of the program: a list with headings, counts and colours. Arrow keys choose a page at once;
/// headings (roles::Section) are passed over. The model is the caller's.
class Sidebar final : public QListView
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    /// Makes the item current without pageChosen().
    void showCurrent(const QModelIndex &index);

signals:
    /// The user chose this item by pointer or key.
    void pageChosen(const QModelIndex &index);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    bool isHeading(const QModelIndex &index) const;

    bool m_isQuiet = false;
};

} // namespace crm
