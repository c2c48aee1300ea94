// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/icons.h"

#include <QCache>
#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace crm {

namespace {

/// One rendered picture: rendering SVG for every cell of a table would take most of the time of a repaint.
struct IconKey
{
    QString name;
    QRgb colour = 0;
    int size = 0;    // device pixels
    int ratio = 100; // device pixel ratio in percent: the stroke depends on the logical size

    bool operator==(const IconKey &) const = default;
};

size_t qHash(const IconKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.name, key.colour, key.size, key.ratio);
}

const QByteArray &source(const QString &name)
{
    static QHash<QString, QByteArray> sources;
    auto it = sources.find(name);
    if (it == sources.end()) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        it = sources.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return *it;
}

/// Onward is to the left where one reads from the right.
QString directed(const QString &name)
{
    static const QHash<QString, QString> other{{"chevron-left", "chevron-right"}, {"chevron-right", "chevron-left"},
        {"chevrons-left", "chevrons-right"}, {"chevrons-right", "chevrons-left"}, {"arrow-left", "arrow-right"},
        {"arrow-right", "arrow-left"}};
    return QGuiApplication::layoutDirection() == Qt::RightToLeft ? other.value(name, name) : name;
}

QPixmap render(const QString &name, const QColor &colour, int size, double ratio)
{
    auto svg = source(name);
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    if (svg.isEmpty())
        return pixmap;
    const auto stroke = size / ratio <= 14 ? "2.25" : "1.75"; // thin lines vanish in small pictures
    svg.replace("currentColor", colour.name().toLatin1());
    svg.replace("stroke-width=\"2\"", QByteArray("stroke-width=\"") + stroke + '"');
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

QPixmap picture(const QString &given, const QColor &colour, int size, double ratio)
{
    static QCache<IconKey, QPixmap> cache(8 * 1024 * 1024); // bytes
    const auto name = directed(given);
    const IconKey key{name, colour.rgba(), size, qRound(ratio * 100)};
    if (const auto *kept = cache.object(key))
        return *kept;
    auto pixmap = render(name, colour, size, ratio);
    pixmap.setDevicePixelRatio(ratio);
    cache.insert(key, new QPixmap(pixmap), size * size * 4);
    return pixmap;
}

/// Looks the colour up while painting.
class InkIconEngine final : public QIconEngine
{
public:
    InkIconEngine(QString name, Ink ink)
        : m_name(std::move(name))
        , m_ink(ink)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(painter, m_name, rect, colour(mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal ratio) override
    {
        return picture(m_name, colour(mode, state), qMin(size.width(), size.height()), ratio);
    }

    QIconEngine *clone() const override { return new InkIconEngine(*this); }
    QString iconName() override { return m_name; }
    bool isNull() override { return source(m_name).isEmpty(); }

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        auto colour = inkColour(state == QIcon::On && m_ink == Ink::Muted ? Ink::Accent : m_ink);
        if (mode == QIcon::Disabled && m_ink == Ink::OnAccent)
            colour = inkColour(Ink::Muted); // the button has lost its accent
        if (mode == QIcon::Disabled)
            colour.setAlphaF(0.4f);
        return colour;
    }

    QString m_name;
    Ink m_ink;
};

} // namespace

QIcon icon(const QString &name, Ink ink)
{
    return QIcon(new InkIconEngine(name, ink));
}

void paintIcon(QPainter *painter, const QString &name, const QRect &rect, const QColor &colour)
{
    if (name.isEmpty())
        return;
    const auto ratio = painter->device()->devicePixelRatioF();
    const auto side = qMin(rect.width(), rect.height());
    const auto pixmap = picture(name, colour, qRound(side * ratio), ratio);
    painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, pixmap);
}

bool hasIcon(const QString &name)
{
    return !source(name).isEmpty();
}

} // namespace crm
