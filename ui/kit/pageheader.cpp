// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/pageheader.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

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
    , m_column(new QVBoxLayout(this))
    , m_words(new QVBoxLayout)
    , m_controls(new QHBoxLayout)
{
    setProperty("keptClear", true); // what is done with the whole page
    m_words->setSpacing(0);
    m_words->addWidget(m_title);
    m_words->addWidget(m_subtitle);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setElided(true);
    m_subtitle->setElided(true);
    keepReadable(m_title);
    m_subtitle->hide();
    m_controls->setSpacing(spacing::small);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    row->addLayout(m_words, 1);
    row->addLayout(m_controls);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spacing::tiny);
    m_column->addLayout(row);
    setAccessibleName(title);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    keepReadable(m_title);
    setAccessibleName(title);
    placeTitle();
}

void PageHeader::setTitleWhole(bool isWhole)
{
    m_isTitleWhole = isWhole;
    placeTitle();
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeTitle();
}

void PageHeader::placeTitle()
{
    const auto room = width() - m_controls->sizeHint().width() - spacing::medium;
    const bool isAbove = m_isTitleWhole && m_title->sizeHint().width() > room;
    if (std::exchange(m_isTitleAbove, isAbove) == isAbove)
        return;
    (isAbove ? m_words : m_column)->removeWidget(m_title);
    (isAbove ? m_column : m_words)->insertWidget(0, m_title);
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
