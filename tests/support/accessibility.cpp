// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/accessibility.h"

#include <QAccessible>
#include <QWidget>

namespace crm {

namespace {

bool isNamed(QWidget *widget)
{
    auto *interface = QAccessible::queryAccessibleInterface(widget);
    if (!interface)
        return false;
    // A combo box is named after its value, which says nothing of what it is for.
    if (interface->role() != QAccessible::ComboBox && !interface->text(QAccessible::Name).trimmed().isEmpty())
        return true;
    const auto labels = interface->relations(QAccessible::Label);
    return std::any_of(labels.cbegin(), labels.cend(),
        [](const auto &label) { return !label.first->text(QAccessible::Name).trimmed().isEmpty(); });
}

/// The inner edit of a combo or spin box is spoken of as the box; a scroll area hands the focus to what it shows.
bool isPartOfAnother(const QWidget *widget)
{
    const auto *parent = widget->parentWidget();
    return parent
        && (parent->focusProxy() == widget || parent->inherits("QComboBox") || parent->inherits("QAbstractSpinBox"));
}

} // namespace

QStringList namelessWidgets(QWidget *root)
{
    QStringList found;
    auto widgets = root->findChildren<QWidget *>();
    widgets.prepend(root);
    for (auto *widget : std::as_const(widgets)) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy()
            || isPartOfAnother(widget))
            continue;
        if (!isNamed(widget))
            found += QStringLiteral("%1 \"%2\" in %3")
                         .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                             widget->parentWidget() ? QLatin1String(widget->parentWidget()->metaObject()->className())
                                                    : QLatin1String("nothing"));
    }
    return found;
}

QList<QWidget *> tabOrder(QWidget *root)
{
    QList<QWidget *> order;
    for (auto *widget = root->nextInFocusChain(); widget != root; widget = widget->nextInFocusChain())
        if (root->isAncestorOf(widget) && widget->isVisible() && widget->isEnabled()
            && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
            order += widget;
    return order;
}

} // namespace crm
