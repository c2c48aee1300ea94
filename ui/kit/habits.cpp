// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/habits.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSlider>
#include <QWindow>

namespace crm {

namespace {

/// The usual one opens files of kinds it does not know. On POSIX closing any handle of a file gives up all locks that the
/// process has on it (sqlite.org, "How To Corrupt An SQLite Database File", 2.2): another program would then take the
/// log away under the open file of the dialog's folder.
class PlainIcons final : public QFileIconProvider
{
public:
    using QFileIconProvider::icon;
    QIcon icon(const QFileInfo &info) const override { return icon(info.isDir() ? Folder : File); }
    QString type(const QFileInfo &info) const override { return info.isDir() ? Habits::tr("Folder") : info.suffix(); }
};

QFileIconProvider *plainIcons()
{
    static PlainIcons icons;
    return &icons;
}

/// What a wheel would change; a scroll bar is there to be turned.
QWidget *boxOf(QObject *watched)
{
    const bool isBox = qobject_cast<QComboBox *>(watched) || qobject_cast<QAbstractSpinBox *>(watched)
        || qobject_cast<QSlider *>(watched);
    return isBox ? static_cast<QWidget *>(watched) : nullptr;
}

} // namespace

bool Habits::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Polish:
        if (auto *dialog = qobject_cast<QFileDialog *>(watched)) // before it lists any file
            dialog->setIconProvider(plainIcons());
        if (auto *box = boxOf(watched); box && box->focusPolicy() == Qt::WheelFocus)
            box->setFocusPolicy(Qt::StrongFocus);
        [[fallthrough]];
    case QEvent::LayoutDirectionChange:
        if (auto *line = qobject_cast<QLineEdit *>(watched))
            turn(line);
        return false;
    case QEvent::Wheel:
        if (auto *box = boxOf(watched); box && passOn(box)) {
            event->ignore(); // what it stands in gets it next
            return true;
        }
        return false;
#ifndef Q_OS_WIN // its own window system does so
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() != Qt::Key_F10 || key->modifiers() != Qt::ShiftModifier || !watched->isWidgetType())
            return false;
        return openMenu(static_cast<QWidget *>(watched));
    }
#endif
    default:
        return false;
    }
}

/// Left to itself a line takes the side from its text: Latin names would stand away from their labels. Lines that are
/// aligned otherwise, such as amounts, stay so.
void Habits::turn(QLineEdit *line) const
{
    constexpr auto sides = Qt::AlignHorizontal_Mask;
    const Qt::Alignment turned = Qt::AlignRight | Qt::AlignAbsolute;
    const auto now = line->alignment() & sides;
    const auto other = line->alignment() & ~sides;
    if (line->isRightToLeft() && (now == Qt::AlignLeading || !now))
        line->setAlignment(turned | other);
    else if (!line->isRightToLeft() && now == turned)
        line->setAlignment(Qt::AlignLeading | other);
}

bool Habits::passOn(QWidget *box) const
{
    if (qobject_cast<QComboBox *>(box)) // its list, when it is open, is a window of its own
        return true;
    if (box->hasFocus() || (QApplication::focusWidget() && box->isAncestorOf(QApplication::focusWidget())))
        return false;
    for (auto *around = box->parentWidget(); around; around = around->isWindow() ? nullptr : around->parentWidget())
        if (qobject_cast<QAbstractScrollArea *>(around))
            return true;
    return false;
}

/// As the menu key does: the window asks whatever has the focus.
bool Habits::openMenu(QWidget *focus) const
{
    auto *window = focus->window()->windowHandle();
    if (!window)
        return false;
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, {}, {}, Qt::NoModifier);
    QApplication::sendEvent(window, &menu);
    return true;
}

} // namespace crm
