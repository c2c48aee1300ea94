// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/syncsummary.h"

#include "ui/kit/labels.h"
#include "ui/sync/synclink.h"
#include "ui/sync/syncwords.h"

#include <QHBoxLayout>

namespace crm {

SyncSummary::SyncSummary(SyncLink &link, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_sentence(new Label({}))
    , m_open(makeButton({}))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::medium);
    m_sentence->setWordWrap(true);
    m_open->setObjectName("syncSettings");
    row->addWidget(m_sentence, 1);
    row->addWidget(m_open);
    connect(m_open, &QPushButton::clicked, this, &SyncSummary::pageRequested);
    connect(&link, &SyncLink::changed, this, &SyncSummary::showState);
    showState();
}

void SyncSummary::showState()
{
    const auto &member = m_link.membership();
    const auto words = syncWords(m_link.status(), member.isMember(), 0, QDateTime::currentDateTimeUtc());
    m_sentence->setText(member.isMember() ? tr("%1 · %2", "organisation, status").arg(member.organisation, words.text)
                                          : tr("This file is on this computer alone."));
    m_open->setText(member.isMember() ? tr("Connection…") : tr("Join an organisation…"));
}

} // namespace crm
