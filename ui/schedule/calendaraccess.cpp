// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/calendaraccess.h"

#include "ui/kit/partsaccess.h"
#include "ui/schedule/calendarview.h"

namespace crm {

namespace {

/// The part of the entry that is in sight, in the coordinates of the view: its bar may stand on the left.
QRect rectIn(const CalendarView *view, const QString &key)
{
    const auto rect = view->rectOf(key).intersected(view->viewport()->rect());
    return rect.isEmpty() ? QRect() : rect.translated(view->viewport()->pos());
}

} // namespace

void describeEntries(CalendarView *view)
{
    describeParts(view,
        {.role = QAccessible::ListItem,
            .count = [view] { return int(view->items().size()); },
            .name = [view](int i) { return view->spoken(view->items().at(i)); },
            .rect = [view](int i) { return rectIn(view, view->items().at(i).key()); },
            .isCurrent =
                [view](int i) {
                    const auto *current = view->current();
                    return current && current->key() == view->items().at(i).key();
                },
            .press =
                [view](int i) {
                    const auto item = view->items().at(i);
                    view->setCurrent(item.key());
                    emit view->activated(item);
                },
            .ownRole = QAccessible::List});
}

void entryChanged(CalendarView *view)
{
    const auto *current = view->current();
    if (current)
        partChanged(view, int(current - view->items().constData()));
}

void entriesChanged(CalendarView *view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

} // namespace crm
