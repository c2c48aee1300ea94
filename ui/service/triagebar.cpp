// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/triagebar.h"

#include "ui/kit/cards.h"
#include "ui/kit/dueticker.h"
#include "ui/kit/labels.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace crm {

TriageBar::TriageBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_every(new QComboBox)
    , m_countdown(new Label({}, TextStyle::Body, Ink::Text, QFont::DemiBold))
    , m_done(makeButton(tr("Looked through"), QStringLiteral("check")))
{
    setObjectName(QStringLiteral("triage"));
    m_every->addItem(tr("Never again by itself"), 0);
    for (const int minutes : {15, 30, 60, 120, 240})
        m_every->addItem(
            minutes < 60 ? tr("Every %n minute(s)", nullptr, minutes) : tr("Every %n hour(s)", nullptr, minutes / 60),
            minutes);
    m_every->setAccessibleName(tr("How often the queue is triaged"));
    m_countdown->setObjectName(QStringLiteral("triageCountdown"));
    m_done->setObjectName(QStringLiteral("triageDone"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::medium);
    row->addWidget(new Label(tr("Safety first, then severity, then waiting time"), TextStyle::Body, Ink::Muted));
    row->addStretch(1);
    row->addWidget(m_countdown);
    row->addWidget(m_every);
    row->addWidget(m_done);
    connect(m_every, &QComboBox::activated, this, [this] {
        keep({m_every->currentData().toInt(), m_clock().toMSecsSinceEpoch()});
    });
    connect(m_done, &QPushButton::clicked, this, [this] { keep({m_plan.minutes, m_clock().toMSecsSinceEpoch()}); });
    connect(&dueTicker(), &DueTicker::ticked, this, &TriageBar::tick);
    load();
}

void TriageBar::setClock(Clock clock)
{
    m_clock = std::move(clock);
    tick();
}

void TriageBar::load()
{
    readTriagePlan(m_workspace.store()).then(this, [this, sequence = ++m_sequence](const Result<TriagePlan> &plan) {
        if (plan && sequence == m_sequence)
            show(*plan);
    });
}

void TriageBar::show(const TriagePlan &plan)
{
    m_plan = plan;
    m_every->setCurrentIndex(qMax(0, m_every->findData(plan.minutes)));
    m_done->setEnabled(plan.minutes > 0);
    tick();
}

void TriageBar::keep(const TriagePlan &plan)
{
    ++m_sequence;
    show(plan);
    keepTriagePlan(m_workspace.store(), plan).then(this, [this](const Result<Done> &kept) {
        if (!kept)
            m_workspace.fail(kept.error());
    });
}

void TriageBar::tick()
{
    const auto now = m_clock().toMSecsSinceEpoch();
    const auto text = triageText(m_plan, now);
    m_countdown->setVisible(!text.isEmpty());
    if (text == m_countdown->text())
        return;
    m_countdown->setText(text);
    m_countdown->setInk(m_plan.isOn() && m_plan.dueAt() <= now ? Ink::Bad : Ink::Text);
}

QString TriageBar::countdown() const
{
    return m_countdown->text();
}

} // namespace crm
