// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/value/clock.h"
#include "models/schedule/scheduleedits.h"
#include "ui/shell/workspace.h"

#include <QMenu>
#include <QPointer>

namespace crm {

/// What a page lets its user do with an entry of the agenda. Where an entry repeats and more than one of it may be
/// meant, a small menu asks which: this one, this and the following, or all.
class ItemActions final : public QObject
{
    Q_OBJECT
public:
    /// Menus open over `owner`.
    ItemActions(Workspace &workspace, QWidget *owner);

    void setClock(Clock clock) { m_clock = std::move(clock); }
    void open(const AgendaItem &item, const QPoint &global);
    void toggleDone(const AgendaItem &item);
    void remove(const AgendaItem &item, const QPoint &global);
    void move(const AgendaItem &item, const TimeSpan &to, const QPoint &global);
    void repeat(const AgendaItem &item, const QString &rule);
    void remind(const AgendaItem &item, const QDateTime &at);

    /// Everything as a menu; of days to put it off to, and of times to be reminded at.
    void showMenu(const AgendaItem &item, const QPoint &global);
    void showReschedule(const AgendaItem &item, const QPoint &global);
    void showSnooze(const AgendaItem &item, const QPoint &global);
    /// The menu that is open; for tests. Null when none is.
    QMenu *menu() const { return m_menu; }

private:
    using Then = std::function<void(const Chosen &)>;
    /// What becomes of the part that is chosen: the menu says it.
    enum class Doing { Open, Move, Remove };
    void choosePart(const AgendaItem &item, const QPoint &global, Doing doing, const Then &then);
    static QString partText(Doing doing, SeriesPart part);
    void withChanged(const AgendaItem &item, SeriesPart part, const Then &then);
    QMenu *newMenu();
    void fillReschedule(QMenu *menu, const AgendaItem &item, const QPoint &global);
    void fillSnooze(QMenu *menu, const AgendaItem &item);
    void fillEnd(QMenu *menu, const AgendaItem &item);
    void fillRepeat(QMenu *menu, const AgendaItem &item);

    Workspace &m_workspace;
    QWidget *m_owner;
    Clock m_clock = systemClock;
    QPointer<QMenu> m_menu;
};

} // namespace crm
