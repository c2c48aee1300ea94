// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/steprail.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"

#include <QLocale>
#include <QPainter>

namespace crm {

namespace {

constexpr int rowPx = 40;
constexpr int discPx = 22;

} // namespace

StepRail::StepRail(const QStringList &steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    describe();
}

void StepRail::setCurrent(int step)
{
    m_current = step;
    describe();
    update();
}

void StepRail::setSkipped(const QList<int> &steps)
{
    m_skipped = steps;
    update();
}

QSize StepRail::sizeHint() const
{
    return {scaled(190), scaled(rowPx) * int(m_steps.size())};
}

void StepRail::describe()
{
    setAccessibleName(tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_steps.size()).arg(m_steps.value(m_current)));
}

void StepRail::paintEvent(QPaintEvent *)
{
    const auto &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto place = [this](const QRect &r) { return mirrored(layoutDirection(), rect(), r); };
    const auto row = scaled(rowPx);
    const auto disc = scaled(discPx);
    for (int i = 0; i < m_steps.size(); ++i) {
        const bool isDone = i < m_current && !m_skipped.contains(i);
        const bool isNow = i == m_current;
        const QRect line(0, i * row, width(), row);
        const auto circle = place({line.left() + scaled(4), line.top() + (row - disc) / 2, disc, disc});
        if (i + 1 < m_steps.size())
            painter.fillRect(QRect(circle.center().x(), circle.bottom() + 3, 1, row - disc - 5), t.border);
        painter.setPen(isNow || isDone ? Qt::NoPen : QPen(t.borderStrong, 1));
        painter.setBrush(isNow ? t.accent : isDone ? t.ok.soft : Qt::transparent);
        painter.drawEllipse(circle);
        if (isDone)
            paintIcon(&painter, QStringLiteral("check"), circle.adjusted(4, 4, -4, -4), t.ok.text);
        else {
            painter.setFont(textFont(TextStyle::Caption, QFont::DemiBold));
            painter.setPen(isNow ? t.onAccent : t.faint);
            painter.drawText(circle, Qt::AlignCenter, QLocale().toString(i + 1));
        }
        const auto start = scaled(4) + disc + scaled(10);
        paintText(&painter, place({start, line.top(), width() - start, row}), m_steps.at(i),
            {.weight = isNow ? QFont::DemiBold : QFont::Normal,
                .colour = isNow             ? t.text
                    : m_skipped.contains(i) ? t.faint
                                            : t.muted,
                .direction = layoutDirection()});
    }
}

} // namespace crm
