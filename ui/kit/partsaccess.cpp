// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/partsaccess.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QWidget>

namespace crm {

namespace {

QHash<const QObject *, Parts> &described()
{
    static QHash<const QObject *, Parts> all;
    return all;
}

class PartAccess final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PartAccess(QWidget *widget, int index)
        : m_widget(widget)
        , m_index(index)
    {
    }

    bool isValid() const override { return m_widget && described().contains(m_widget) && m_index < parts().count(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override { }
    QAccessible::Role role() const override { return isValid() ? parts().role : QAccessible::NoRole; }
    QWindow *window() const override { return m_widget->window()->windowHandle(); }
    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? parts().name(m_index) : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const auto r = parts().rect(m_index);
        return {m_widget->mapToGlobal(r.topLeft()), r.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid())
            return state;
        const auto isCurrent = parts().isCurrent(m_index);
        state.checkable = parts().role == QAccessible::RadioButton;
        state.checked = state.checkable && isCurrent;
        state.selectable = true;
        state.selected = isCurrent;
        state.focusable = true;
        state.focused = isCurrent && m_widget->hasFocus();
        state.disabled = !m_widget->isEnabled();
        state.invisible = !m_widget->isVisible();
        state.offscreen = parts().rect(m_index).isEmpty();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction() && isValid() && m_widget->isEnabled() && parts().press)
            parts().press(m_index);
    }

private:
    const Parts &parts() const { return *described().constFind(m_widget); }

    QWidget *m_widget;
    int m_index;
};

class WholeAccess final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit WholeAccess(QWidget *widget)
        : QAccessibleWidget(widget, described()[widget].ownRole)
    {
    }

    ~WholeAccess() override
    {
        for (const auto id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return parts().count(); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_children.constFind(index);
        if (known != m_children.cend())
            return QAccessible::accessibleInterface(*known);
        auto *made = new PartAccess(widget(), index);
        m_children.insert(index, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto it = m_children.cbegin(); it != m_children.cend(); ++it) {
            if (QAccessible::accessibleInterface(it.value()) == child)
                return it.key();
        }
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const auto position = widget()->mapFromGlobal(QPoint(x, y));
        for (int i = 0; i < childCount(); ++i) {
            if (parts().rect(i).contains(position))
                return child(i);
        }
        return nullptr;
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value && current() >= 0)
            return parts().name(current());
        return QAccessibleWidget::text(kind);
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface && parts().hasValue)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QVariant currentValue() const override { return current(); }
    QVariant maximumValue() const override { return childCount() - 1; }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

    void setCurrentValue(const QVariant &value) override
    {
        if (parts().press && value.toInt() >= 0 && value.toInt() < childCount())
            parts().press(value.toInt());
    }

private:
    const Parts &parts() const { return *described().constFind(object()); }

    int current() const
    {
        for (int i = 0; i < childCount(); ++i) {
            if (parts().isCurrent(i))
                return i;
        }
        return -1;
    }

    mutable QHash<int, QAccessible::Id> m_children;
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    return described().contains(object) ? new WholeAccess(static_cast<QWidget *>(object)) : nullptr;
}

} // namespace

void describeParts(QWidget *widget, Parts parts)
{
    static const auto installed = [] {
        QAccessible::installFactory(&makeAccess);
        return true;
    }();
    Q_UNUSED(installed)
    // Naming a widget makes Qt keep an interface for it, which would hide ours for good.
    QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(QAccessible::queryAccessibleInterface(widget)));
    described().insert(widget, std::move(parts));
    QObject::connect(widget, &QObject::destroyed, [widget] { described().remove(widget); });
}

void partChanged(QWidget *widget, int index)
{
    if (!QAccessible::isActive())
        return;
    const auto parts = described().constFind(widget);
    if (parts != described().cend() && parts->hasValue) {
        QAccessibleValueChangeEvent event(widget, index);
        QAccessible::updateAccessibility(&event);
    }
    if (widget->hasFocus()) {
        QAccessibleEvent event(widget, QAccessible::Focus);
        event.setChild(index);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace crm
