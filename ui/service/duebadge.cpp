// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/duebadge.h"

#include "models/record/countdown.h"
#include "models/record/duration.h"
#include "models/record/fieldformat.h"
#include "ui/kit/dueticker.h"
#include "ui/kit/labels.h"
#include "ui/service/explaindue.h"
#include "ui/shell/workspace.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace crm {

DueBadge::DueBadge(Workspace &workspace, QWidget *parent)
    : QAbstractButton(parent)
    , m_workspace(workspace)
{
    setObjectName(QStringLiteral("due"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    tellWhole();
    hide();
    connect(this, &QAbstractButton::clicked, this, &DueBadge::explain);
    connect(&dueTicker(), &DueTicker::ticked, this, &DueBadge::tick);
}

void DueBadge::showCase(const Record &serviceCase)
{
    const bool isAnother = !m_case.isValid() || m_case.id != serviceCase.id;
    m_case = serviceCase;
    if (isAnother) {
        m_clocks = {};
        hide();
    }
    readCaseClocks(m_workspace.store(), serviceCase.id, m_clock().toMSecsSinceEpoch(), this,
        [this, asked = ++m_asked](const Result<CaseClocks> &read) {
            if (asked == m_asked && read)
                take(*read);
        });
}

void DueBadge::take(const CaseClocks &clocks)
{
    m_clocks = clocks;
    m_case = clocks.serviceCase;
    m_look = lookNow(m_isCompact);
    m_short = lookNow(true);
    setVisible(!m_look.text.isEmpty());
    updateGeometry();
    update();
    setAccessibleName(m_look.text);
    tellWhole();
    emit shown();
}

void DueBadge::tick()
{
    if (!isVisible())
        return;
    const auto look = lookNow(m_isCompact);
    if (look.text == m_look.text && look.tone == m_look.tone && look.icon == m_look.icon)
        return;
    const bool isWider = badgeWidth(look) != badgeWidth(m_look);
    m_look = look;
    m_short = lookNow(true);
    setAccessibleName(m_look.text);
    tellWhole();
    if (isWider)
        updateGeometry();
    update();
}

/// Without an agreement a due time that somebody typed is shown as it is.
BadgeLook DueBadge::typedLook() const
{
    const auto due = m_case.instant("due_at");
    const bool isOpen = m_case.text("status") != u"solved" && m_case.text("status") != u"closed";
    if (!due.isValid() || !isOpen)
        return {};
    const auto now = m_clock();
    return {.text = tr("Due %1").arg(relativeTime(due, now.toLocalTime())),
        .tone = due < now          ? Tone::Bad
            : due < now.addDays(1) ? Tone::Warn
                                   : Tone::Ok,
        .icon = due < now ? QStringLiteral("flame") : QStringLiteral("clock")};
}

BadgeLook DueBadge::lookNow(bool isShort) const
{
    const auto *clock = m_clocks.foremost();
    if (!clock)
        return typedLook();
    const auto name = clockName(clock->clock);
    const auto now = m_clock().toMSecsSinceEpoch();
    if (clock->end())
        return {.text = isShort ? (clock->isBreached ? tr("missed") : tr("in time"))
                                : (clock->isBreached ? tr("%1 missed").arg(name) : tr("%1 in time").arg(name)),
            .tone = clock->isBreached ? Tone::Bad : Tone::Ok,
            .icon = clock->isBreached ? QStringLiteral("flame") : QStringLiteral("circle-check")};
    if (!clock->due) {
        const auto rest = durationText(qMax<qint64>(0, clock->target - clock->used) / 60000);
        return {.text = !clock->isPaused ? name
                : isShort                ? tr("%1 left").arg(rest)
                                         : tr("%1 paused, %2 left").arg(name, rest),
            .icon = QStringLiteral("clock-pause")};
    }
    const auto left = std::min(
        *clock->due - now, clock->isBreached && clock->overrunWall > 0 ? -clock->overrunWall : *clock->due - now);
    return {.text = isShort ? countdownText(left) : tr("%1 · %2", "clock and time left").arg(name, countdownText(left)),
        .tone = left < 0                         ? Tone::Bad
            : clock->warn && *clock->warn <= now ? Tone::Warn
                                                 : Tone::Ok,
        .icon = left < 0                                      ? QStringLiteral("flame")
            : clock->internalDue && *clock->internalDue < now ? QStringLiteral("alert-triangle")
                                                              : QStringLiteral("clock")};
}

void DueBadge::explain()
{
    if (m_case.isValid())
        explainDue(m_workspace, this,
            {.serviceCase = m_case.id,
                .at = mapToGlobal(QPoint(width() / 2, height() + spacing::tiny)),
                .clock = m_clock});
}

QSize DueBadge::sizeHint() const
{
    return {badgeWidth(m_look) + 2 * spacing::tiny, badgeHeight() + 2 * spacing::tiny};
}

QSize DueBadge::minimumSizeHint() const
{
    const auto whole = sizeHint();
    return {qMin(whole.width(), badgeWidth(m_short) + 2 * spacing::tiny), whole.height()};
}

/// Where the clock's name does not fit, the time without it says more than a piece of the name.
const BadgeLook &DueBadge::painted() const
{
    return width() < sizeHint().width() ? m_short : m_look;
}

void DueBadge::tellWhole()
{
    QStringList lines{tr("How this due time came about")};
    const auto *clock = m_clocks.foremost();
    const auto own
        = clock ? ownTargetText(*clock, m_clocks.applied->timetable.zone(), m_clock().toMSecsSinceEpoch()) : QString();
    setAccessibleDescription(own);
    if (!own.isEmpty())
        lines.prepend(own);
    if (width() < sizeHint().width())
        lines.prepend(m_look.text);
    setToolTip(plainToolTip(lines.join(u'\n')));
}

void DueBadge::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    tellWhole();
}

void DueBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto area = rect().adjusted(spacing::tiny, 0, -spacing::tiny, 0);
    paintBadge(&painter, area, painted(), layoutDirection());
    if (hasFocus())
        paintFocusRing(&painter, QRectF(rect()));
}

void DueBadge::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace crm
