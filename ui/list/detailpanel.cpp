// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/detailpanel.h"

#include "ui/kit/labels.h"
#include "ui/list/recordsummary.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace crm {

DetailPanel::DetailPanel(Workspace &workspace, Factory factory, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_factory(std::move(factory))
    , m_column(new QVBoxLayout(this))
{
    setProperty("look", "panel");
    setAccessibleName(tr("Details"));
    setMinimumWidth(scaled(280));
    m_column->setContentsMargins(0, spacing::small, 0, 0);
    m_column->setSpacing(0);
    if (!m_factory)
        m_column->addLayout(makeHead());
    m_pause.setSingleShot(true);
    m_pause.setInterval(90);
    connect(&m_pause, &QTimer::timeout, this, &DetailPanel::update);
}

QLayout *DetailPanel::makeHead()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(spacing::large, 0, spacing::small, 0);
    auto *open = new IconButton(QStringLiteral("external-link"), tr("Open this record"));
    auto *edit = new IconButton(QStringLiteral("edit"), tr("Edit this record"));
    auto *history = new IconButton(QStringLiteral("history"), tr("Change history of this record"));
    auto *close = new IconButton(QStringLiteral("x"), tr("Close the details"));
    m_workspace.allow(edit);
    row->addStretch();
    for (auto *button : {open, edit, history, close})
        row->addWidget(button);
    connect(open, &QToolButton::clicked, this, [this] { m_workspace.open(m_shown); });
    connect(edit, &QToolButton::clicked, this, [this] { m_workspace.edit(m_shown); });
    connect(history, &QToolButton::clicked, this, [this] { m_workspace.showHistory(m_shown); });
    connect(close, &QToolButton::clicked, this, &DetailPanel::closed);
    return row;
}

void DetailPanel::showRecord(const AnyRef &ref)
{
    m_wanted = ref;
    if (m_wanted == m_shown)
        m_pause.stop();
    else if (m_shown.isNull())
        update();
    else
        m_pause.start();
}

void DetailPanel::setHeld(bool isHeld)
{
    m_isHeld = isHeld;
    if (isHeld)
        showRecord(m_shown);
}

void DetailPanel::update()
{
    m_shown = m_wanted;
    delete std::exchange(m_content, nullptr);
    if (m_shown.isNull())
        return;
    m_content = m_factory ? m_factory(m_workspace, m_shown, this) : new RecordSummary(m_workspace, m_shown, this);
    m_column->addWidget(m_content, 1);
    m_content->show();
}

} // namespace crm
