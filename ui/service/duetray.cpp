// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/duetray.h"

#include <QApplication>
#include <QPainter>
#include <QSystemTrayIcon>

namespace crm {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 inSight = 8 * 60 * minuteMs; // what is due later does not press
constexpr int lookEvery = 10'000;             // ms

/// "45" minutes, "3h": two characters are what an icon has room for.
QString shortTime(qint64 ms)
{
    const auto minutes = (ms + minuteMs - 1) / minuteMs;
    return minutes < 100 ? QString::number(minutes) : DueTray::tr("%1h", "hours").arg(minutes / 60);
}

} // namespace

DueTray::DueTray(SlaWatch &watch, QObject *parent, Clock clock)
    : QObject(parent)
    , m_watch(watch)
    , m_clock(std::move(clock))
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &DueTray::update);
    connect(&watch, &SlaWatch::alertsChanged, this, &DueTray::update);
    m_timer.start();
}

void DueTray::update()
{
    const auto now = m_clock().toMSecsSinceEpoch();
    const auto standing = m_watch.standing();
    const auto badge = std::exchange(m_badge, {});
    QStringList said;
    if (standing.next && standing.next->due - now <= inSight) {
        m_badge = {.text = shortTime(standing.next->due - now), .tone = Tone::Warn};
        said.append(tr("%1: %2").arg(standing.next->serviceCase.text("number"), alertText(*standing.next, now)));
    }
    if (standing.overdue > 0) {
        said.append(tr("%n case(s) overdue", nullptr, standing.overdue));
        if (m_badge.text.isEmpty())
            m_badge = {.text = standing.overdue < 100 ? QString::number(standing.overdue) : QStringLiteral("99"),
                .tone = Tone::Bad};
    }
    m_sentence = said.join(u'\n');
    if (m_badge.text.isEmpty() || !QSystemTrayIcon::isSystemTrayAvailable()) {
        delete std::exchange(m_icon, nullptr);
        return;
    }
    const bool isNew = !m_icon;
    if (isNew) {
        m_icon = new QSystemTrayIcon(this);
        connect(m_icon, &QSystemTrayIcon::activated, this, &DueTray::clicked);
    }
    if (isNew || badge.text != m_badge.text || badge.tone != m_badge.tone)
        m_icon->setIcon(badgedIcon(QApplication::windowIcon(), m_badge));
    m_icon->setToolTip(m_sentence);
    m_icon->show();
}

QIcon badgedIcon(const QIcon &icon, const BadgeLook &badge)
{
    QIcon badged;
    for (const int side : {22, 32, 64}) {
        QPixmap picture(side, side);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        icon.paint(&painter, picture.rect());
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF pill(0, side * 0.36, side, side * 0.64);
        painter.setPen(Qt::NoPen);
        painter.setBrush(badge.tone == Tone::Bad ? QColor(0xc6, 0x28, 0x28) : QColor(0xb4, 0x5f, 0x06));
        painter.drawRoundedRect(pill, side * 0.18, side * 0.18);
        auto font = QApplication::font();
        font.setPixelSize(qRound(side * 0.56));
        font.setWeight(QFont::Bold);
        painter.setFont(font);
        painter.setPen(Qt::white);
        painter.drawText(pill, Qt::AlignCenter, badge.text);
        painter.end();
        badged.addPixmap(picture);
    }
    return badged;
}

} // namespace crm
