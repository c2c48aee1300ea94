// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/boardcolumn.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace crm {

BoardColumn::BoardColumn(const Stage &stage, int place, QWidget *parent)
    : QWidget(parent)
    , m_stage(stage)
    , m_place(place)
    , m_count(new Label({}, TextStyle::Body, Ink::Muted))
    , m_sums(new Label({}, TextStyle::Small, Ink::Muted))
    , m_new(new IconButton(QStringLiteral("plus"), tr("New deal in %1").arg(stage.name)))
    , m_view(new StageView)
{
    auto *name = new Label(stage.name, TextStyle::Body, Ink::Text, QFont::DemiBold);
    name->setMinimumWidth(scaled(24));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(spacing::small);
    head->addSpacing(scaled(20)); // the dot; margins would not mirror, spacings do
    head->addWidget(name);
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_new);
    auto *sums = new QHBoxLayout;
    sums->setContentsMargins(0, 0, 0, spacing::tiny);
    sums->setSpacing(0);
    sums->addSpacing(scaled(20));
    m_sums->setMinimumWidth(scaled(24));
    sums->addWidget(m_sums, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, 2);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(sums);
    column->addWidget(m_view, 1);
    m_view->setObjectName(QStringLiteral("cards"));
    m_view->setAccessibleName(stage.name);
    connect(m_view, &StageView::dropTargetChanged, this, QOverload<>::of(&QWidget::update));
    connect(m_new, &QToolButton::clicked, this, &BoardColumn::newAsked);
    setMinimumWidth(scaled(196));
    setMaximumWidth(scaled(340));
}

void BoardColumn::setTotals(const StageTotals &totals, const RateBook &rates, const QString &currency)
{
    const auto count = QLocale().toString(totals.count);
    const auto texts = amountTexts(totals, rates, currency);
    m_count->setText(count);
    m_sums->setText(texts.amount.isEmpty() ? tr("No amounts")
            : texts.leftOut.isEmpty()      ? tr("%1 · %2 weighted").arg(texts.amount, texts.weighted)
                                           : amountsText(totals, rates, currency)); // there is no room for all three
    m_sums->setToolTip(plainToolTip(amountsInFull(totals, rates, currency)));
    m_view->setAccessibleDescription(tr("Deals: %1. %2").arg(count, amountsInFull(totals, rates, currency)));
}

void BoardColumn::setReadOnly(bool isReadOnly)
{
    m_new->setVisible(!isReadOnly);
}

void BoardColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_view->isDropTarget()) {
        painter.setPen(QPen(tokens().accent, 2));
        painter.setBrush(tokens().accentSoft);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::card, radius::card);
    }
    const auto side = scaled(8);
    const QRect dot(scaled(4), m_new->geometry().center().y() - side / 2, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(stageColour(m_place));
    painter.drawEllipse(mirrored(layoutDirection(), rect(), dot));
}

} // namespace crm
