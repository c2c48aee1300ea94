// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/habits.h"

#include "ui/kit/choicelist.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QSlider>
#include <QTimer>
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

/// The list of a combo box is dressed before it opens and shaped as it is shown.
void serveChoices(QObject *watched, QEvent::Type type)
{
    const bool isTouched = type == QEvent::MouseButtonPress || type == QEvent::KeyPress;
    if (auto *box = isTouched ? qobject_cast<QComboBox *>(watched) : nullptr)
        dressChoices(*box);
    if (isTouched || !isChoiceCard(watched))
        return;
    auto &card = *static_cast<QWidget *>(watched);
    if (type == QEvent::Show)
        partFromField(card);
    shapeChoiceCard(card);
}

[[maybe_unused]] bool opensMenu(const QKeyEvent &key)
{
    return key.key() == Qt::Key_F10 && key.modifiers() == Qt::ShiftModifier;
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
    case QEvent::Show:
    case QEvent::Resize:
    case QEvent::MouseButtonPress:
        serveChoices(watched, event->type());
        return false;
    case QEvent::Hide:
        if (auto *dialog = qobject_cast<QDialog *>(watched))
            handOn(*dialog);
        return false;
    case QEvent::KeyPress:
        serveChoices(watched, event->type());
#ifndef Q_OS_WIN // its own window system does so
        if (opensMenu(*static_cast<QKeyEvent *>(event)) && watched->isWidgetType())
            return openMenu(static_cast<QWidget *>(watched));
#endif
        return false;
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

/// A window manager gives the keyboard to the window below the one that goes. Where that one goes in the same breath, as a
/// form does with the question about it, it is given to nobody.
void Habits::handOn(const QDialog &closed) const
{
    if (QGuiApplication::applicationState() != Qt::ApplicationActive || !closed.parentWidget())
        return;
    QList<QPointer<QWidget>> below;
    for (auto *around = closed.parentWidget()->window(); around;
         around = around->parentWidget() ? around->parentWidget()->window() : nullptr)
        below.append(around);
    QTimer::singleShot(0, qApp, [below] {
        if (below.first() && below.first()->isVisible()) // by the window manager
            return;
        for (const auto &window : below)
            if (window && window->isVisible())
                return window->activateWindow();
    });
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
