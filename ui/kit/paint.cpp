// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/paint.h"

#include "ui/kit/icons.h"
#include "ui/kit/keptpictures.h"
#include "ui/kit/painttext.h"

#include <QHash>
#include <QPainter>
#include <QStyle>

namespace crm {

namespace {

constexpr auto badgeWeight = QFont::DemiBold;

int badgeMarkWidth(const BadgeLook &badge)
{
    return badge.icon.isEmpty() ? (badge.hasDot ? scaled(13) : 0) : scaled(15);
}

bool isIdeographic(QChar::Script script)
{
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana
        || script == QChar::Script_Hangul;
}

/// The first character of `word` as a whole code point, from `at` code units.
QString characterAt(const QString &word, qsizetype at = 0)
{
    if (at >= word.size())
        return {};
    return word.mid(at, word.at(at).isHighSurrogate() ? 2 : 1);
}

/// Kept by size, since a new QFont finds its engine and metrics anew for every avatar painted.
const QFont &avatarFont(int pixelSize)
{
    static QHash<int, QFont> fonts;
    static QFont base;
    const auto &current = textFont(TextStyle::Body, QFont::DemiBold);
    if (base != current) {
        base = current;
        fonts.clear();
    }
    auto &font = fonts[pixelSize];
    if (font.pixelSize() != pixelSize) {
        font = base;
        font.setPixelSize(pixelSize);
    }
    return font;
}

QString eastAsianInitials(const QStringList &words)
{
    const auto first = characterAt(words.first());
    return words.size() > 1 ? first + characterAt(words.last()) : first + characterAt(words.first(), first.size());
}

} // namespace

QRect mirrored(Qt::LayoutDirection direction, const QRect &bounds, const QRect &rect)
{
    return direction == Qt::RightToLeft ? QStyle::visualRect(direction, bounds, rect) : rect;
}

int badgeWidth(const BadgeLook &badge)
{
    return textWidth(badge.text, TextStyle::Caption, badgeWeight) + scaled(14) + badgeMarkWidth(badge);
}

int badgeHeight()
{
    return textMetrics(TextStyle::Caption, badgeWeight).height() + scaled(6);
}

/// `r` is the badge itself, given for left to right.
static void paintBadgeIn(QPainter *painter, const QRect &r, const BadgeLook &badge, Qt::LayoutDirection direction)
{
    const auto place = [&](const QRect &rect) { return mirrored(direction, r, rect); };
    const auto colours = toneColours(badge.tone);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.soft);
    painter->drawRoundedRect(r, r.height() / 2.0, r.height() / 2.0);
    const auto x = r.x() + scaled(7);
    const auto side = scaled(12);
    if (!badge.icon.isEmpty()) {
        paintIcon(painter, badge.icon, place({x - 1, r.y() + (r.height() - side) / 2, side, side}), colours.text);
    } else if (badge.hasDot) {
        const auto dot = scaled(6);
        painter->setBrush(colours.text);
        painter->drawEllipse(place({x + 1, r.y() + (r.height() - dot) / 2, dot, dot}));
    }
    const auto textX = x + badgeMarkWidth(badge);
    // One pixel more than measured: rounding must not elide a badge that fits.
    paintText(painter, place({textX, r.y(), r.right() + 2 - scaled(7) - textX + 1, r.height()}), badge.text,
        {.style = TextStyle::Caption, .weight = badgeWeight, .colour = colours.text, .direction = direction});
}

int paintBadge(QPainter *painter, const QRect &area, const BadgeLook &badge, Qt::LayoutDirection direction)
{
    if (badge.text.isEmpty() || area.width() < scaled(16))
        return 0;
    const auto height = qMin(badgeHeight(), area.height());
    const auto width = qMin(badgeWidth(badge), area.width());
    const QRect r(area.x(), area.y() + (area.height() - height) / 2, width, height);
    const auto look = int(badge.tone) * 4 + (badge.hasDot ? 2 : 0) + (direction == Qt::RightToLeft ? 1 : 0);
    paintKept(painter, mirrored(direction, area, r),
        {.part = PictureKey::Badge, .look = look, .text = badge.text, .icon = badge.icon},
        [&](QPainter *inner, const QRect &rect) { paintBadgeIn(inner, rect, badge, direction); });
    return width;
}

quint32 fnv1a(const QString &text)
{
    quint32 hash = 2166136261u;
    for (const auto byte : text.toUtf8())
        hash = (hash ^ quint8(byte)) * 16777619u;
    return hash;
}

QString initials(const QString &name)
{
    const auto words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return QStringLiteral("?");
    const auto first = words.first();
    const auto ucs4 = first.toUcs4();
    if (isIdeographic(QChar::script(ucs4.first())))
        return eastAsianInitials(words);
    return (characterAt(first) + (words.size() > 1 ? characterAt(words.last()) : QString())).toUpper();
}

static void paintAvatarIn(QPainter *painter, const QRect &rect, const QString &name, const QColor &hue, bool isSquare)
{
    const auto isDark = tokens().isDark;
    painter->setPen(Qt::NoPen);
    painter->setBrush(isDark ? blend(hue, tokens().surface, 0.45) : blend(hue, Qt::white, 0.84));
    if (isSquare)
        painter->drawRoundedRect(rect, rect.width() * 0.24, rect.width() * 0.24);
    else
        painter->drawEllipse(rect);
    painter->setFont(avatarFont(qMax(6, qRound(rect.height() * 0.37))));
    painter->setPen(isDark ? blend(hue, Qt::white, 0.78) : blend(hue, Qt::black, 0.18));
    painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, initials(name));
}

void paintAvatar(QPainter *painter, const QRect &rect, const QString &name, const QString &key, bool isSquare)
{
    static const QColor hues[]
        = {"#3D5AE0", "#0A7E8C", "#16774A", "#96600A", "#C2412D", "#A23A8E", "#6C46C6", "#3F6B8F"};
    const auto hue = int((fnv1a(key.isEmpty() ? name : key) >> 8) % std::size(hues));
    paintKept(painter, rect, {.part = PictureKey::Avatar, .look = hue * 2 + int(isSquare), .text = name},
        [&](QPainter *inner, const QRect &r) { paintAvatarIn(inner, r, name, hues[hue], isSquare); });
}

static void paintCardIn(QPainter *painter, const QRectF &rect, const CardLook &look, double radius)
{
    const auto &t = tokens();
    if (!t.isDark) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(QColor(20, 30, 55, look.isHovered ? 14 : 8));
        for (int i = 2; i >= 1; --i)
            painter->drawRoundedRect(rect.adjusted(-i * 0.4, i * 0.6, i * 0.4, i * 1.1), radius, radius);
        painter->setBrush(t.surface);
    } else {
        painter->setBrush(look.isHovered ? blend(t.raised, Qt::white, 0.04) : t.raised);
    }
    if (look.isSelected || look.hasFocus)
        painter->setPen(QPen(t.accent, look.hasFocus ? 2 : 1.75));
    else
        painter->setPen(QPen(look.isHovered ? t.borderStrong : t.border, 1));
    painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void paintCard(QPainter *painter, const QRectF &rect, const CardLook &look, double radius)
{
    constexpr int shadow = 3; // px around the card
    const auto outer = rect.toAlignedRect().adjusted(-shadow, -shadow, shadow, shadow);
    const auto states = int(look.isSelected) * 4 + int(look.isHovered) * 2 + int(look.hasFocus);
    paintKept(painter, outer, {.part = PictureKey::Card, .look = qRound(radius * 10) * 8 + states},
        [&](QPainter *inner, const QRect &) { paintCardIn(inner, rect.translated(-outer.topLeft()), look, radius); });
}

void paintFocusRing(QPainter *painter, const QRectF &rect, double radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tokens().accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter->restore();
}

} // namespace crm
