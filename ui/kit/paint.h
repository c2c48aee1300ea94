// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/tokens.h"

#include <QRect>
#include <QString>

class QPainter;

namespace crm {

/// What a badge shows; `icon` wins over `hasDot`.
struct BadgeLook
{
    QString text;
    Tone tone = Tone::Neutral;
    QString icon = {};
    bool hasDot = false;
};

/// How a line of text is drawn: elided, its own base direction, on the leading side of the layout direction.
struct TextLook
{
    TextStyle style = TextStyle::Body;
    QFont::Weight weight = QFont::Normal;
    QColor colour = {};
    Qt::LayoutDirection direction = Qt::LeftToRight;
    Qt::Alignment alignment = Qt::AlignLeft; ///< AlignLeft is leading, AlignRight trailing
    Qt::TextElideMode elide = Qt::ElideRight;
};

struct CardLook
{
    bool isSelected = false;
    bool isHovered = false;
    bool hasFocus = false;
};

/// `rect`, given for left to right inside `bounds`, where it belongs in `direction`.
QRect mirrored(Qt::LayoutDirection direction, const QRect &bounds, const QRect &rect);

/// Natural size of a badge in px.
int badgeWidth(const BadgeLook &badge);
int badgeHeight();

/// Paints the badge at the leading edge of `area`, vertically centred, elided to its width; returns the width used.
int paintBadge(
    QPainter *painter, const QRect &area, const BadgeLook &badge, Qt::LayoutDirection direction = Qt::LeftToRight);

/// Initials of `name` on a colour that depends on `key` only (the id; empty: the name). Square for companies.
void paintAvatar(
    QPainter *painter, const QRect &rect, const QString &name, const QString &key = {}, bool isSquare = false);

/// First letters of the first and the last word; of a name written in Chinese characters, kana or hangul
/// the first character of each, of one word its first two; "?" for an empty name.
QString initials(const QString &name);

/// 32-bit FNV-1a of the text as UTF-8: the same on every run and machine, which qHash() is not.
quint32 fnv1a(const QString &text);

void paintCard(QPainter *painter, const QRectF &rect, const CardLook &look, double radius = radius::card);

/// The 2 px accent ring of whatever has the keyboard focus, inside `rect`.
void paintFocusRing(QPainter *painter, const QRectF &rect, double radius = radius::control);

/// Draws one line of text vertically centred in `rect`; line breaks become spaces.
void paintText(QPainter *painter, const QRect &rect, const QString &text, const TextLook &look);

} // namespace crm
