// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/painttext.h"

#include "ui/kit/paint.h"

#include <QCache>
#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmap>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <optional>

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

/// A line as it looks: finding its glyphs, and blending them one by one, costs ten times what copying it does. But making
/// the picture costs as much again, so it is made when a line is painted for the second time: of a list that changes with
/// every key, most lines are seen once.
struct Line
{
    QPixmap picture; ///< null: painted once at most, or too long for every place it was painted at
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

/// Whether the text runs from left to right only: then what lies before a point is what comes before it.
bool readsOneWay(const QString &text)
{
    return std::none_of(text.begin(), text.end(),
        [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

/// The beginning of the text with an ellipsis, by one look at where it has to end; QFontMetrics tries many lengths.
QString beginningOf(const QString &text, const QTextLayout &layout, const TextLook &look, int width)
{
    const auto ellipsis = textWidth(QStringLiteral("…"), look.style, look.weight);
    const auto end = layout.lineAt(0).xToCursor(width - ellipsis, QTextLine::CursorOnCharacter);
    return text.left(qMax(0, end)).trimmed() + u'…';
}

/// U+202A to U+202E embed and override, U+2066 to U+2069 isolate (Unicode Standard Annex 9).
bool turnsRound(QChar c)
{
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

QString onOneLine(const QString &given)
{
    auto text = shownText(given);
    for (auto &c : text)
        if (c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    return text;
}

Line measured(const QTextLayout &layout)
{
    return {{}, widthOf(layout), int(std::ceil(layout.lineAt(0).height()))};
}

QSize pixels(const Line &line, double ratio)
{
    return (QSizeF(line.width + 2 * overhang, line.height + 2 * overhang) * ratio).toSize();
}

void drawOnto(QPaintDevice *device, const QTextLayout &layout, const LineKey &key)
{
    QPainter painter(device);
    painter.setPen(QColor::fromRgba(key.colour));
    layout.draw(&painter, {double(overhang), double(overhang)});
}

Line withPicture(const QTextLayout &layout, const LineKey &key)
{
    auto line = measured(layout);
    line.picture = QPixmap(pixels(line, key.ratio / 100.0));
    line.picture.setDevicePixelRatio(key.ratio / 100.0);
    line.picture.fill(Qt::transparent);
    drawOnto(&line.picture, layout, key);
    return line;
}

/// By way of a picture too, one for all lines: letters drawn on an opaque ground come out bolder, and a line must look
/// the same the second time.
void drawOnce(QPainter *painter, const QPoint &place, const QTextLayout &layout, const LineKey &key)
{
    static QImage once;
    const auto size = pixels(measured(layout), key.ratio / 100.0);
    if (once.width() < size.width() || once.height() < size.height())
        once = QImage(once.size().expandedTo(size), QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < size.height(); ++y)
        std::fill_n(reinterpret_cast<QRgb *>(once.scanLine(y)), size.width(), 0);
    once.setDevicePixelRatio(key.ratio / 100.0);
    drawOnto(&once, layout, key);
    painter->drawImage(place, once, QRect(QPoint(), size));
}

void keep(const LineKey &key, const Line &line)
{
    const auto bytes = qsizetype(line.picture.width()) * line.picture.height() * 4 + 200;
    lines().insert(key, new Line(line), bytes);
}

/// Where the line begins in `rect`.
QPoint placeOf(const Line &line, const QRect &rect, const TextLook &look, bool atRight)
{
    const auto spare = qMax(0, rect.width() - line.width);
    const auto x = look.alignment & Qt::AlignHCenter ? spare / 2 : atRight ? spare : 0;
    return rect.topLeft() + QPoint(x, (rect.height() - line.height) / 2);
}

/// The picture kept of the text as it fits into `width`; null: none.
const Line *pictureFor(const LineKey &key, const LineKey &shortened, int width)
{
    const auto *whole = lines().object(key);
    const auto *line = whole && whole->width > width ? lines().object(shortened) : whole;
    return line && !line->picture.isNull() ? line : nullptr;
}

/// Paints the text, shortened when it must be, from its letters; the second time its picture is kept.
void paintAnew(QPainter *painter, const QRect &rect, const LineKey &key, const TextLook &look, bool atRight)
{
    const auto text = onOneLine(key.text);
    QTextLayout whole(text, textFont(look.style, look.weight));
    layOut(whole);
    auto shownKey = key;
    std::optional<QTextLayout> shortened;
    if (const auto line = measured(whole); line.width > rect.width()) {
        if (!lines().contains(key))
            keep(key, line);
        shownKey.width = rect.width();
        shownKey.elide = look.elide;
        shortened.emplace(look.elide == Qt::ElideRight && readsOneWay(text)
                ? beginningOf(text, whole, look, rect.width())
                : textMetrics(look.style, look.weight).elidedText(text, look.elide, rect.width(), Qt::TextSingleLine),
            whole.font());
        layOut(*shortened);
    }
    const auto &shown = shortened ? *shortened : whole;
    const auto isSecond = lines().contains(shownKey);
    const auto line = isSecond ? withPicture(shown, shownKey) : measured(shown);
    keep(shownKey, line);
    const auto place = placeOf(line, rect, look, atRight) - QPoint(overhang, overhang);
    if (isSecond)
        painter->drawPixmap(place, line.picture);
    else
        drawOnce(painter, place, shown, key);
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

QString shownText(QString text)
{
    if (std::any_of(text.cbegin(), text.cend(), turnsRound)) // seldom: else the text stays shared
        text.removeIf(turnsRound);
    return text;
}

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
    const LineKey key{.text = text,
        .font = int(look.style) * 2000 + int(look.weight),
        .colour = colour.rgba(),
        .ratio = qRound(painter->device()->devicePixelRatioF() * 100)};
    auto shortened = key;
    shortened.width = rect.width();
    shortened.elide = look.elide;
    if (const auto *line = pictureFor(key, shortened, rect.width()))
        painter->drawPixmap(placeOf(*line, rect, look, atRight) - QPoint(overhang, overhang), line->picture);
    else
        paintAnew(painter, rect, key, look, atRight);
}

} // namespace crm
