// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/painttext.h"

#include "ui/kit/paint.h"

#include <QCache>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmap>
#include <QTextLayout>

#include <cmath>

namespace crm {

namespace {

constexpr qsizetype mostBytes = 8 * 1024 * 1024; // a screen of a table takes about 2 MiB
constexpr int overhang = 3;                      // px that glyphs may reach over their line on every side

struct LineKey
{
    QString text;
    int font = 0;
    int width = -1; ///< px it was shortened to; −1: as long as it is
    int elide = 0;
    QRgb colour = 0;
    int ratio = 100; ///< device pixel ratio in percent

    bool operator==(const LineKey &) const = default;
};

size_t qHash(const LineKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.text, key.font, key.width, key.elide, key.colour, key.ratio);
}

/// A line as it looks: finding its glyphs, and blending them one by one, costs ten times what copying it does.
struct Line
{
    QPixmap picture; ///< null: too long for every place it was painted at
    int width = 0;   ///< px
    int height = 0;
};

using Lines = QCache<LineKey, Line>;

/// Empty again when the user's font has changed: all sizes follow it.
Lines &lines()
{
    static Lines kept(mostBytes);
    static QFont base;
    if (const auto &current = textFont(TextStyle::Body); base != current) {
        base = current;
        kept.clear();
    }
    return kept;
}

void layOut(QTextLayout &layout)
{
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    layout.createLine().setLineWidth(1e6);
    layout.endLayout();
}

int widthOf(const QTextLayout &layout)
{
    return int(std::ceil(layout.lineAt(0).naturalTextWidth()));
}

/// The beginning of the text with an ellipsis, by one look at where it has to end; QFontMetrics tries many lengths.
QString beginningOf(const QString &text, const QTextLayout &layout, const TextLook &look, int width)
{
    const auto ellipsis = textWidth(QStringLiteral("…"), look.style, look.weight);
    const auto end = layout.lineAt(0).xToCursor(width - ellipsis, QTextLine::CursorOnCharacter);
    return text.left(qMax(0, end)).trimmed() + u'…';
}

QString onOneLine(QString text)
{
    for (auto &c : text)
        if (c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    return text;
}

Line *pictureOf(const QTextLayout &layout, const QColor &colour, double ratio)
{
    auto *line = new Line{{}, widthOf(layout), int(std::ceil(layout.lineAt(0).height()))};
    line->picture = QPixmap((QSizeF(line->width + 2 * overhang, line->height + 2 * overhang) * ratio).toSize());
    line->picture.setDevicePixelRatio(ratio);
    line->picture.fill(Qt::transparent);
    QPainter painter(&line->picture);
    painter.setPen(colour);
    layout.draw(&painter, {double(overhang), double(overhang)});
    return line;
}

const Line &keep(const LineKey &key, Line *line)
{
    static Line tooLarge; // the cache does not take what is larger than itself
    tooLarge = *line;
    const auto bytes = qsizetype(line->picture.width()) * line->picture.height() * 4 + 100;
    return lines().insert(key, line, bytes) ? *line : tooLarge;
}

/// The text as it fits into `width`, shortened when it must be.
const Line &lineFor(const LineKey &key, const TextLook &look, int width)
{
    auto &kept = lines();
    const auto *whole = kept.object(key);
    if (whole && whole->width <= width && !whole->picture.isNull())
        return *whole;
    auto shortened = key;
    shortened.width = width;
    shortened.elide = look.elide;
    if (const auto *known = whole ? kept.object(shortened) : nullptr)
        return *known;
    const auto colour = QColor::fromRgba(key.colour);
    const auto text = onOneLine(key.text);
    QTextLayout layout(text, textFont(look.style, look.weight));
    layOut(layout);
    if (widthOf(layout) <= width)
        return keep(key, pictureOf(layout, colour, key.ratio / 100.0));
    keep(key, new Line{{}, widthOf(layout), 0});
    QTextLayout shown(look.elide == Qt::ElideRight && !text.isRightToLeft()
            ? beginningOf(text, layout, look, width)
            : textMetrics(look.style, look.weight).elidedText(text, look.elide, width, Qt::TextSingleLine),
        layout.font());
    layOut(shown);
    return keep(shortened, pictureOf(shown, colour, key.ratio / 100.0));
}

/// On paper, in files of curves and under a magnifying glass text stays text.
void drawText(QPainter *painter, const QRect &rect, const QString &text, const TextLook &look, bool atRight)
{
    const auto &metrics = textMetrics(look.style, look.weight);
    int flags = Qt::TextSingleLine | Qt::AlignVCenter | Qt::AlignAbsolute
        | (look.alignment & Qt::AlignHCenter ? Qt::AlignHCenter
                : atRight                    ? Qt::AlignRight
                                             : Qt::AlignLeft);
    flags |= text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    painter->setFont(textFont(look.style, look.weight));
    painter->setPen(look.colour.isValid() ? look.colour : tokens().text);
    const auto fits = metrics.horizontalAdvance(text) <= rect.width();
    painter->drawText(
        rect, flags, fits ? text : metrics.elidedText(text, look.elide, rect.width(), Qt::TextSingleLine));
}

} // namespace

int textWidth(const QString &text, TextStyle style, QFont::Weight weight)
{
    static QCache<std::pair<QString, int>, int> kept(2000);
    static QFont base;
    if (const auto &current = textFont(TextStyle::Body); base != current) {
        base = current;
        kept.clear();
    }
    const std::pair key(text, int(style) * 2000 + int(weight));
    if (const auto *known = kept.object(key))
        return *known;
    const auto width = textMetrics(style, weight).horizontalAdvance(text);
    kept.insert(key, new int(width));
    return width;
}

void paintText(QPainter *painter, const QRect &rect, const QString &text, const TextLook &look)
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    const auto atRight = bool(look.alignment & Qt::AlignRight) != (look.direction == Qt::RightToLeft);
    const auto *engine = painter->paintEngine();
    if (!engine || engine->type() != QPaintEngine::Raster || painter->transform().type() > QTransform::TxTranslate)
        return drawText(painter, rect, text, look, atRight);
    const auto colour = look.colour.isValid() ? look.colour : tokens().text;
    const auto &line = lineFor({.text = text,
                                   .font = int(look.style) * 2000 + int(look.weight),
                                   .colour = colour.rgba(),
                                   .ratio = qRound(painter->device()->devicePixelRatioF() * 100)},
        look, rect.width());
    const auto spare = qMax(0, rect.width() - line.width);
    const auto x = look.alignment & Qt::AlignHCenter ? spare / 2 : atRight ? spare : 0;
    const auto y = (rect.height() - line.height) / 2;
    painter->drawPixmap(rect.x() + x - overhang, rect.y() + y - overhang, line.picture);
}

} // namespace crm
