// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/slapopup.h"

#include "db/store/store.h"
#include "models/cases/caseedits.h"
#include "ui/kit/dueticker.h"
#include "ui/kit/labels.h"
#include "ui/service/explaindue.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace crm {

SlaPopup::SlaPopup(Workspace &workspace, SlaWatch &watch, QWidget *window)
    : CornerCard({QStringLiteral("slaPopup"), tr("Due times"), QStringLiteral("hourglass"), Ink::Warn}, window)
    , m_workspace(workspace)
    , m_watch(watch)
{
    connect(this, &CornerCard::putAway, &watch, &SlaWatch::dismissAll);
    connect(&watch, &SlaWatch::shownChanged, this, [this] { show(m_watch.shown()); });
    connect(&dueTicker(), &DueTicker::ticked, this, &SlaPopup::tick);
    show(watch.shown());
}

void SlaPopup::show(const QList<SlaAlert> &alerts)
{
    m_countdowns.clear();
    Content content{
        .title = alerts.size() == 1 ? tr("Due time") : tr("%n due times", nullptr, int(alerts.size())), .rows = {}};
    for (const auto &alert : alerts.mid(0, mostRows)) {
        content.rows.append(makeRow(alert));
        content.said.append(alert.serviceCase.title());
    }
    if (alerts.size() > mostRows) {
        content.rest = tr("%n more in Due next", nullptr, int(alerts.size()) - mostRows);
        content.said.append(content.rest);
    }
    showRows(content);
}

QWidget *SlaPopup::makeRow(const SlaAlert &alert)
{
    const auto now = m_clock().toMSecsSinceEpoch();
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, spacing::tiny, 0);
    column->setSpacing(spacing::tiny);
    auto *title = new Label(alert.serviceCase.title(), TextStyle::Body, Ink::Text, QFont::DemiBold);
    title->setWordWrap(true);
    column->addWidget(title);
    auto *countdown = new Label(alertText(alert, now), TextStyle::Small, alert.due > now ? Ink::Warn : Ink::Bad);
    countdown->setObjectName(QStringLiteral("countdown"));
    m_countdowns.append({countdown, alert});
    auto *why = new IconButton(QStringLiteral("hourglass"), tr("How this due time came about"));
    connect(why, &QAbstractButton::clicked, this, [this, why, alert] {
        explainDue(m_workspace, this,
            {.serviceCase = alert.serviceCase.id,
                .at = why->mapToGlobal(why->rect().bottomLeft()),
                .which = alert.clock,
                .clock = m_clock});
    });
    countdown->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->addWidget(countdown, 1);
    line->addWidget(why, 0, Qt::AlignTop);
    column->addLayout(line);
    QStringList parts{alert.serviceCase.text("number"), alert.step};
    parts.removeAll(QString());
    column->addWidget(new Label(parts.join(QStringLiteral(" · ")), TextStyle::Small, Ink::Muted));
    column->addWidget(makeButtons(alert));
    return row;
}

QWidget *SlaPopup::makeButtons(const SlaAlert &alert)
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    const auto add = [&](const QString &text, const QString &icon, auto act) {
        auto *button = makeButton(text, icon, icon.isEmpty() ? "flat" : "");
        button->setAccessibleName(QStringLiteral("%1: %2").arg(text, alert.serviceCase.title()));
        connect(button, &QPushButton::clicked, this, std::move(act));
        row->addWidget(button);
    };
    add(tr("Open"), QStringLiteral("lifebuoy"), [this, alert] {
        m_watch.dismiss(alert.key());
        m_workspace.open(alert.serviceCase.ref());
    });
    const auto me = m_workspace.store().user();
    if (!me.isNull() && alert.serviceCase.reference("owner") != me)
        add(tr("Take over"), QStringLiteral("user-check"), [this, alert] { takeOver(alert); });
    add(tr("Put away"), {}, [this, key = alert.key()] { m_watch.dismiss(key); });
    row->addStretch(1);
    return buttons;
}

void SlaPopup::takeOver(const SlaAlert &alert)
{
    m_watch.dismiss(alert.key());
    m_workspace.commit(assignCase(alert.serviceCase, m_workspace.store().user()));
}

void SlaPopup::tick()
{
    if (!isVisible())
        return;
    const auto now = m_clock().toMSecsSinceEpoch();
    for (const auto &[label, alert] : std::as_const(m_countdowns)) {
        label->setText(alertText(alert, now));
        label->setInk(alert.due > now ? Ink::Warn : Ink::Bad);
    }
}

/// Above the reminders.
int SlaPopup::bottom()
{
    auto *reminders = parentWidget()->findChild<QWidget *>(QStringLiteral("reminderPopup"));
    if (!reminders)
        return CornerCard::bottom();
    reminders->removeEventFilter(this); // once only
    reminders->installEventFilter(this);
    return reminders->isVisible() ? reminders->y() - spacing::medium : CornerCard::bottom();
}

} // namespace crm
