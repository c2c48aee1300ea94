// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/itemactions.h"

#include "db/store/store.h"
#include "models/schedule/reminders.h"
#include "models/schedule/repetition.h"
#include "models/schedule/walltime.h"
#include "ui/form/recorddialog.h"
#include "ui/kit/icons.h"

#include <algorithm>

namespace crm {

namespace {

QTimeZone zone()
{
    return QTimeZone::systemTimeZone();
}

QAction *add(QMenu *menu, const QString &text, const char *iconName, std::function<void()> run)
{
    auto *action = menu->addAction(text);
    if (*iconName)
        action->setIcon(icon(QString::fromLatin1(iconName)));
    QObject::connect(action, &QAction::triggered, menu, [run = std::move(run)] { run(); });
    return action;
}

/// The first day would not be one of its working days.
QStringList offeredRules(const QDate &day)
{
    auto rules = usualRules(day);
    if (day.dayOfWeek() > 5)
        rules.removeAt(1);
    return rules;
}

} // namespace

ItemActions::ItemActions(Workspace &workspace, QWidget *owner)
    : QObject(owner)
    , m_workspace(workspace)
    , m_owner(owner)
{
}

QMenu *ItemActions::newMenu()
{
    delete m_menu;
    m_menu = new QMenu(m_owner);
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    return m_menu;
}

/// Whole sentences: languages put the verb where they like.
QString ItemActions::partText(Doing doing, SeriesPart part)
{
    const QString texts[3][3]
        = {{tr("Open &This One"), tr("Open This and the &Following"), tr("Open &All of the Series")},
            {tr("Move &This One"), tr("Move This and the &Following"), tr("Move &All of the Series")},
            {tr("Delete &This One"), tr("Delete This and the &Following"), tr("Delete &All of the Series")}};
    return texts[int(doing)][int(part)];
}

void ItemActions::choosePart(const AgendaItem &item, const QPoint &global, Doing doing, const Then &then)
{
    if (!item.isBare())
        return then({item});
    auto *menu = newMenu();
    menu->setAccessibleName(tr("Which of the series"));
    for (const auto part : {SeriesPart::This, SeriesPart::Following, SeriesPart::All})
        add(menu, partText(doing, part), "", [this, item, then, part] { withChanged(item, part, then); });
    menu->popup(global);
    menu->setActiveAction(menu->actions().first());
}

void ItemActions::withChanged(const AgendaItem &item, SeriesPart part, const Then &then)
{
    if (part == SeriesPart::This)
        return then({item, part});
    changedOccurrences(m_workspace.store(), item.seriesId())
        .then(this, [this, item, part, then](const Result<QList<Record>> &changed) {
            if (!changed)
                return m_workspace.fail(changed.error());
            then({item, part, *changed});
        });
}

void ItemActions::open(const AgendaItem &item, const QPoint &global)
{
    choosePart(item, global, Doing::Open, [this](const Chosen &chosen) {
        if (!chosen.item.isBare() || chosen.part == SeriesPart::All)
            return m_workspace.edit(chosen.item.record.ref());
        if (chosen.part == SeriesPart::This)
            return m_workspace.create(ownRecord(chosen.item)); // it gets its own record when it is saved
        auto edit = changeItem(chosen, ownRecord(chosen.item));
        const auto rest = std::find_if(edit.puts.cbegin(), edit.puts.cend(),
            [&](const Record &record) { return !record.isNull("recurrence") && record.id != chosen.item.record.id; });
        if (rest == edit.puts.cend()) // from the first one on is all of them
            return m_workspace.edit(chosen.item.record.ref());
        edit.seen.append(Seen{chosen.item.record});
        RecordDialog::editWithin(m_workspace, edit, *rest, m_owner->window()); // the series is cut when it is saved
    });
}

void ItemActions::toggleDone(const AgendaItem &item)
{
    m_workspace.commit(item.isOpen() ? completeItem(item, m_clock()) : reopenItem(item));
}

void ItemActions::remove(const AgendaItem &item, const QPoint &global)
{
    choosePart(item, global, Doing::Remove, [this](const Chosen &chosen) { m_workspace.commit(removeItem(chosen)); });
}

void ItemActions::move(const AgendaItem &item, const TimeSpan &to, const QPoint &global)
{
    choosePart(
        item, global, Doing::Move, [this, to](const Chosen &chosen) { m_workspace.commit(moveItem(chosen, to)); });
}

void ItemActions::repeat(const AgendaItem &item, const QString &rule)
{
    m_workspace.commit(repeatItem(item, rule));
}

void ItemActions::remind(const AgendaItem &item, const QDateTime &at)
{
    m_workspace.commit(remindOfItem(item, at));
}

void ItemActions::fillReschedule(QMenu *menu, const AgendaItem &item, const QPoint &global)
{
    const auto today = wallTimeOf(m_clock(), zone()).date();
    const auto day = item.start.isValid() ? item.firstDay(zone()) : today;
    const auto monday = today.addDays(8 - today.dayOfWeek());
    const std::pair<QString, QDate> days[] = {{tr("&Today"), today}, {tr("T&omorrow"), today.addDays(1)},
        {tr("&In Two Days"), today.addDays(2)}, {tr("Next &Monday"), monday}, {tr("In a &Week"), today.addDays(7)},
        {tr("In a Mo&nth"), today.addMonths(1)}};
    for (const auto &[text, to] : days) {
        auto *action = add(
            menu, text, "", [this, item, global, span = spanMoved(item, day.daysTo(to))] { move(item, span, global); });
        action->setEnabled(to != day && item.start.isValid());
    }
}

void ItemActions::fillSnooze(QMenu *menu, const AgendaItem &item)
{
    const std::pair<QString, Snooze> choices[] = {{tr("In &5 Minutes"), Snooze::FiveMinutes},
        {tr("In an &Hour"), Snooze::OneHour}, {tr("&Tomorrow Morning"), Snooze::Tomorrow}};
    for (const auto &[text, snooze] : choices)
        add(menu, text, "alarm",
            [this, item, snooze = snooze] { remind(item, snoozedUntil(snooze, m_clock(), zone())); });
    menu->addSeparator();
    const std::pair<QString, int> leads[]
        = {{tr("When It &Begins"), 0}, {tr("&15 Minutes Before"), 15}, {tr("A &Day Before"), 24 * 60}};
    for (const auto &[text, minutes] : leads)
        add(menu, text, "bell", [this, item, minutes = minutes] {
            remind(item, item.start.addSecs(-minutes * 60));
        })->setEnabled(item.start.isValid() && item.start.addSecs(-minutes * 60) > m_clock());
    add(menu, tr("&No Reminder"), "bell-off", [this, item] {
        remind(item, {});
    })->setEnabled(item.remindAt().isValid());
}

/// When a series ends, seen from the occurrence chosen.
void ItemActions::fillEnd(QMenu *menu, const AgendaItem &item)
{
    const auto rule = item.record.text("recurrence");
    const auto offer = [this, menu, item](const QString &text, const QDateTime &end) {
        return add(menu, text, "", [this, item, end] {
            withChanged(item, SeriesPart::All,
                [this, end](const Chosen &chosen) { m_workspace.commit(endSeries(chosen, end)); });
        });
    };
    auto *never = offer(tr("&Never"), {});
    never->setCheckable(true);
    never->setChecked(rule == ruleWithoutEnd(rule));
    const std::pair<QString, int> ends[]
        = {{tr("&After This One"), 0}, {tr("In &Three Months"), 3}, {tr("In &Half a Year"), 6}, {tr("In a &Year"), 12}};
    for (const auto &[text, months] : ends) // what begins just then still takes place
        offer(text, item.start.toTimeZone(zone()).addMonths(months).addSecs(1));
}

void ItemActions::fillRepeat(QMenu *menu, const AgendaItem &item)
{
    const auto rule = item.record.text("recurrence");
    auto *once = add(menu, tr("Once Only"), "", [this, item] { repeat(item, {}); });
    once->setCheckable(true);
    once->setChecked(rule.isEmpty());
    auto rules = offeredRules(item.firstDay(zone()));
    if (!rule.isEmpty() && !rules.contains(rule))
        rules.append(rule);
    for (const auto &offered : rules) {
        auto *action = add(menu, ruleText(offered, zone()), "", [this, item, offered] { repeat(item, offered); });
        action->setCheckable(true);
        action->setChecked(offered == rule);
    }
    menu->addSeparator();
    add(menu, tr("&Other…"), "", [this, item] { m_workspace.edit(item.record.ref()); });
    if (rule.isEmpty())
        return;
    fillEnd(menu->addMenu(tr("&Ends")), item);
}

void ItemActions::showMenu(const AgendaItem &item, const QPoint &global)
{
    auto *menu = newMenu();
    menu->setAccessibleName(item.record.title());
    add(menu, tr("&Open…"), "external-link", [this, item, global] { open(item, global); });
    add(menu, item.isOpen() ? tr("&Done") : tr("&Not Done After All"), "check", [this, item] { toggleDone(item); });
    menu->addSeparator();
    fillReschedule(menu->addMenu(icon(QStringLiteral("calendar-due")), tr("&Put Off")), item, global);
    fillSnooze(menu->addMenu(icon(QStringLiteral("bell")), tr("Re&mind Me")), item);
    // A changed occurrence belongs to its series already; how often that takes place is said there.
    if (item.start.isValid() && (!item.isOfSeries() || item.isBare()))
        fillRepeat(menu->addMenu(icon(QStringLiteral("refresh")), tr("&Repeat")), item);
    menu->addSeparator();
    add(menu, tr("D&elete"), "trash", [this, item, global] { remove(item, global); });
    menu->popup(global);
}

void ItemActions::showReschedule(const AgendaItem &item, const QPoint &global)
{
    auto *menu = newMenu();
    menu->setAccessibleName(tr("Put off"));
    fillReschedule(menu, item, global);
    menu->popup(global);
    for (auto *action : menu->actions())
        if (action->isEnabled())
            return menu->setActiveAction(action);
}

void ItemActions::showSnooze(const AgendaItem &item, const QPoint &global)
{
    auto *menu = newMenu();
    menu->setAccessibleName(tr("Remind me"));
    fillSnooze(menu, item);
    menu->popup(global);
    menu->setActiveAction(menu->actions().first());
}

} // namespace crm
