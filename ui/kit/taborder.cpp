// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/taborder.h"

#include <QGridLayout>
#include <QScrollArea>

#include <algorithm>
#include <tuple>

namespace crm {

namespace {

void collect(QWidget *widget, QList<QWidget *> &found);

void collect(QLayout *layout, QList<QWidget *> &found)
{
    QList<int> order;
    for (int i = 0; i < layout->count(); ++i)
        order.append(i);
    if (auto *grid = qobject_cast<QGridLayout *>(layout))
        std::stable_sort(order.begin(), order.end(), [grid](int a, int b) {
            const auto place = [grid](int item) {
                int row = 0;
                int column = 0;
                int rows = 0;
                int columns = 0;
                grid->getItemPosition(item, &row, &column, &rows, &columns);
                return std::make_tuple(row, column);
            };
            return place(a) < place(b);
        });
    for (const int i : order) {
        auto *item = layout->itemAt(i);
        if (auto *widget = item->widget())
            collect(widget, found);
        else if (auto *inner = item->layout())
            collect(inner, found);
    }
}

void collect(QWidget *widget, QList<QWidget *> &found)
{
    if (!widget->isVisible() || !widget->isEnabled())
        return;
    const bool isTaken = widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy();
    if (isTaken)
        found.append(widget);
    if (auto *area = qobject_cast<QScrollArea *>(widget)) {
        if (area->widget())
            collect(area->widget(), found);
    } else if (widget->layout()) {
        collect(widget->layout(), found);
    } else if (!isTaken) {
        for (auto *child : widget->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
            if (!child->isWindow())
                collect(child, found);
    }
}

} // namespace

bool focusInOrder(QWidget &within, bool isNext)
{
    QList<QWidget *> stops;
    if (within.layout())
        collect(within.layout(), stops);
    auto *now = within.focusWidget();
    while (now && now != &within && !stops.contains(now))
        now = now->parentWidget();
    const auto at = stops.indexOf(now);
    if (at < 0)
        return false;
    auto *next = stops.at((at + (isNext ? 1 : stops.size() - 1)) % stops.size());
    next->setFocus(isNext ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (auto *around = next->parentWidget(); around; around = around->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(next);
    return true;
}

} // namespace crm
