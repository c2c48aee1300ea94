// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QDialog;
class QLineEdit;
class QWidget;

namespace crm {

/// What people are used to in every window and not every platform does by itself: Shift+F10 opens the menu of what has
/// the focus, and from right to left a line begins at the right, whatever the script of its text. File dialogs show
/// files by their names alone: looking into one would take away the locks that the program has on it. A wheel over a page
/// or form scrolls it: a number that slides under the pointer is turned only when it has the focus, a choice never. The
/// list of a choice is a round card below its field. What a dialog and the question about it leave behind has the
/// keyboard.
class Habits final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void turn(QLineEdit *line) const;
    bool openMenu(QWidget *focus) const;
    bool passOn(QWidget *box) const;
    void handOn(const QDialog &closed) const;
};

} // namespace crm
