// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/tokens.h"

#include <QPainter>
#include <QPixmap>

namespace crm {

/// What decides how a small part of an item looks, beside its size, the theme and the base font.
struct PictureKey
{
    enum Part { Avatar, Badge, Card };
    Part part = Avatar;
    int look = 0;   ///< whatever else the part distinguishes, as a number
    QString text{}; ///< the words in it
    QString icon{};
    QSize size{};    // the rest is filled in by paintKept()
    int ratio = 100; ///< device pixel ratio in percent
    bool isDark = false;

    bool operator==(const PictureKey &) const = default;
};

namespace detail {
/// Null: it has to be painted.
const QPixmap *keptPicture(const PictureKey &key);
void keepPicture(const PictureKey &key, const QPixmap &picture);
} // namespace detail

/// Paints a part whose curves and words cost more to draw than to copy: `paint(painter, rect)` runs once for each
/// look, its picture is copied to `rect` ever after.
template <typename F> void paintKept(QPainter *painter, const QRect &rect, PictureKey key, F paint)
{
    const auto ratio = painter->device()->devicePixelRatioF();
    key.size = rect.size();
    key.ratio = qRound(ratio * 100);
    key.isDark = tokens().isDark;
    if (const auto *kept = detail::keptPicture(key))
        return painter->drawPixmap(rect.topLeft(), *kept);
    QPixmap picture(rect.size() * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter inner(&picture);
    inner.setRenderHint(QPainter::Antialiasing);
    paint(&inner, QRect(QPoint(), rect.size()));
    inner.end();
    painter->drawPixmap(rect.topLeft(), picture);
    detail::keepPicture(key, picture);
}

} // namespace crm
