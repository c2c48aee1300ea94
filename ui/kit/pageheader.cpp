// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/pageheader.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int longestKept = 220; // px of a title that stay however many controls stand beside it

void keepReadable(Label *title)
{
    title->setMinimumWidth(qMin(title->sizeHint().width(), scaled(longestKept)));
}

} // namespace

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(title, TextStyle::Title, Ink::Text, QFont::DemiBold))
    , m_subtitle(new Label({}, TextStyle::Body, Ink::Muted))
    , m_controls(new QHBoxLayout)
{
    setProperty("keptClear", true); // what is done with the whole page
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setElided(true);
    m_subtitle->setElided(true);
    keepReadable(m_title);
    m_subtitle->hide();
    m_controls->setSpacing(spacing::small);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::medium);
    row->addLayout(words, 1);
    row->addLayout(m_controls);
    setAccessibleName(title);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    keepReadable(m_title);
    setAccessibleName(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    keepReadable(m_subtitle);
}

SegmentedControl *PageHeader::segments()
{
    if (!m_segments) {
        m_segments = new SegmentedControl(tr("View"), this);
        m_controls->insertWidget(0, m_segments);
    }
    return m_segments;
}

void PageHeader::addAction(QWidget *control)
{
    m_controls->addWidget(control, 0, Qt::AlignVCenter);
}

} // namespace crm
