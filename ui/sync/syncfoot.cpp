// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/syncfoot.h"

#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/paint.h"
#include "ui/sync/synclink.h"

#include <QPainter>

namespace crm {

SyncFoot::SyncFoot(SyncLink &link, QWidget *parent)
    : FrameButton(parent)
    , m_link(link)
    , m_tick(this)
{
    setObjectName("syncFoot");
    connect(&link, &SyncLink::changed, this, &SyncFoot::showStatus);
    connect(&m_tick, &QTimer::timeout, this, &SyncFoot::showStatus);
    m_tick.start(20000);
    showStatus();
}

QSize SyncFoot::sizeHint() const
{
    return {scaled(100), scaled(30)};
}

void SyncFoot::setClock(Clock clock)
{
    m_clock = std::move(clock);
    showStatus();
}

void SyncFoot::showStatus()
{
    if (!m_link.isKnown()) { // for a moment after the start nobody can say whose file it is
        m_words = {};
        setText({});
        setAccessibleName(tr("Synchronisation"));
        setToolTip({});
        return update();
    }
    m_words = syncWords(m_link.status(), m_link.membership().isMember(), m_link.toReview(), m_clock());
    if (m_link.membership().role == u"reader" && m_words.review.isEmpty()) {
        m_words.review = tr("Reading only");
        m_words.spoken += u' ' + readingText();
    }
    setText(m_words.text);
    setAccessibleName(m_words.spoken);
    const auto &problem = m_link.status().problem;
    setAccessibleDescription(problem);
    setToolTip(plainToolTip(problem.isEmpty() ? m_words.spoken : problem));
    update();
}

QString SyncFoot::textFor(int room) const
{
    const bool fits = textMetrics(TextStyle::Small).horizontalAdvance(m_words.text) <= room;
    return fits || m_words.brief.isEmpty() ? m_words.text : m_words.brief;
}

void SyncFoot::paintEvent(QPaintEvent *)
{
    const auto &t = tokens();
    const auto direction = layoutDirection();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(&painter, *this);
    if (m_words.text.isEmpty())
        return;
    const auto side = scaled(16);
    const QRect picture(scaled(13), (height() - side) / 2, side, side);
    paintIcon(&painter, m_words.icon, mirrored(direction, rect(), picture), inkColour(m_words.ink));
    auto end = width() - scaled(6);
    if (!m_words.review.isEmpty()) {
        const BadgeLook badge{m_words.review, Tone::Warn};
        const auto wide = badgeWidth(badge);
        paintBadge(&painter, mirrored(direction, rect(), {end - wide, 0, wide, height()}), badge, direction);
        end -= wide + scaled(6);
    }
    const auto start = picture.right() + scaled(14);
    paintText(&painter, mirrored(direction, rect(), {start, 0, end - start, height()}), textFor(end - start),
        {.style = TextStyle::Small, .colour = m_words.ink == Ink::Bad ? t.bad.text : t.muted, .direction = direction});
}

} // namespace crm
