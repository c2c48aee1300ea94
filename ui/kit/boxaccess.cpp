// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/boxaccess.h"

#include "ui/kit/choicelist.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLineEdit>
#include <QWindow>

#include <algorithm>

namespace crm {

namespace {

using Relations = QList<std::pair<QAccessibleInterface *, QAccessible::Relation>>;

/// The accessible name of a box that no label on the screen names.
class SpokenLabel final : public QAccessibleInterface
{
public:
    explicit SpokenLabel(QWidget *box)
        : m_box(box)
    {
    }

    bool isValid() const override { return true; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_box); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override { }
    QAccessible::Role role() const override { return QAccessible::StaticText; }
    QWindow *window() const override { return m_box->window()->windowHandle(); }
    QRect rect() const override { return {m_box->mapToGlobal(QPoint()), m_box->size()}; }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_box->accessibleName() : QString();
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.invisible = !m_box->isVisible();
        return state;
    }

private:
    QWidget *m_box;
};

/// As Qt's own for combo boxes, with a label in any case.
class BoxAccess final : public QAccessibleWidget
{
public:
    explicit BoxAccess(QComboBox *box)
        : QAccessibleWidget(box, QAccessible::ComboBox)
    {
    }

    ~BoxAccess() override
    {
        if (m_label)
            QAccessible::deleteAccessibleInterface(m_label);
    }

    int childCount() const override { return box()->isEditable() ? 2 : 1; }

    QAccessibleInterface *child(int index) const override
    {
        if (index == 0)
            return QAccessible::queryAccessibleInterface(box()->view());
        return index == 1 && box()->isEditable() ? QAccessible::queryAccessibleInterface(box()->lineEdit()) : nullptr;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (!child || !child->object())
            return -1;
        return child->object() == box()->view() ? 0 : child->object() == box()->lineEdit() ? 1 : -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        auto *edit = box()->lineEdit();
        return edit && edit->rect().contains(edit->mapFromGlobal(QPoint(x, y))) ? child(1) : nullptr;
    }

    QAccessibleInterface *focusChild() const override
    {
        return box()->isEditable() && box()->hasFocus() ? child(1) : nullptr;
    }

    QString text(QAccessible::Text kind) const override
    {
#ifdef Q_OS_UNIX // the name is what is read out there, and the label a relation
        const bool isValue = kind == QAccessible::Value || kind == QAccessible::Name;
#else
        const bool isValue = kind == QAccessible::Value;
#endif
        return isValue ? box()->currentText() : QAccessibleWidget::text(kind);
    }

    Relations relations(QAccessible::Relation match) const override
    {
        auto all = QAccessibleWidget::relations(match);
        const auto isLabel = [](const auto &one) { return one.second == QAccessible::Label; };
        if ((match & QAccessible::Label) && !box()->accessibleName().isEmpty()
            && std::none_of(all.cbegin(), all.cend(), isLabel)) {
            if (!m_label)
                m_label = QAccessible::registerAccessibleInterface(new SpokenLabel(box()));
            all.append({QAccessible::accessibleInterface(m_label), QAccessible::Label});
        }
        return all;
    }

    QStringList actionNames() const override
    {
        return {showMenuAction(), pressAction()};
    }

    void doAction(const QString &name) override
    {
        if (name != showMenuAction() && name != pressAction())
            return;
        if (box()->view()->isVisible())
            return box()->hidePopup();
        dressChoices(*box());
        box()->showPopup();
    }

    QStringList keyBindingsForAction(const QString &) const override
    {
        return {};
    }

private:
    QComboBox *box() const
    {
        return static_cast<QComboBox *>(object());
    }

    mutable QAccessible::Id m_label = 0;
};

QAccessibleInterface *makeBoxAccess(const QString &className, QObject *object)
{
    return className == u"QComboBox" ? new BoxAccess(static_cast<QComboBox *>(object)) : nullptr;
}

} // namespace

void labelBoxes()
{
    static const auto installed = [] {
        QAccessible::installFactory(&makeBoxAccess);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace crm
