// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/tokens.h"

#include <QApplication>
#include <QFontInfo>
#include <QHash>

#include <array>
#include <cmath>
#include <memory>

namespace crm {

namespace {

const Tokens *s_tokens = nullptr;
Density s_density = Density::Normal;

/// Fonts and metrics made so far for the base font; dropped when that changes.
struct TypeScale
{
    struct Entry
    {
        QFont font;
        QFontMetrics metrics;
    };

    QFont base;
    double scale = 1;
    QHash<int, std::shared_ptr<Entry>> entries;
};

double scaleOf(const QFont &font)
{
    const QFontInfo info(font);
    return qMax(0.6, info.pixelSize() / 13.0);
}

TypeScale &typeScale()
{
    static TypeScale scale{QApplication::font(), scaleOf(QApplication::font()), {}};
    return scale;
}

double ratio(TextStyle style)
{
    switch (style) {
    case TextStyle::Caption:
        return 11 / 13.0;
    case TextStyle::Small:
        return 12 / 13.0;
    case TextStyle::Body:
        return 1;
    case TextStyle::Subtitle:
        return 15 / 13.0;
    case TextStyle::Title:
        return 20 / 13.0;
    case TextStyle::Display:
        return 24 / 13.0;
    }
    return 1;
}

const TypeScale::Entry &entry(TextStyle style, QFont::Weight weight)
{
    auto &scale = typeScale();
    const auto key = int(style) * 2000 + int(weight);
    auto &slot = scale.entries[key];
    if (!slot) {
        auto font = scale.base;
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * ratio(style));
        else
            font.setPixelSize(qRound(font.pixelSize() * ratio(style)));
        font.setWeight(weight);
        slot = std::make_shared<TypeScale::Entry>(TypeScale::Entry{font, QFontMetrics(font)});
    }
    return *slot;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const Tokens &lightTokens()
{
    static const Tokens light{
        .isDark = false,
        .background = "#F7F8FA",
        .sidebar = "#EFF1F5",
        .surface = "#FFFFFF",
        .raised = "#FFFFFF",
        .sunken = "#E9ECF1",
        .border = "#E4E7EC",
        .borderStrong = "#CDD3DC",
        .inputBorder = "#818997",
        .text = "#182030",
        .muted = "#566074",
        .faint = "#5F697E",
        .accent = "#3D5AE0",
        .accentHover = "#334DC7",
        .accentText = "#334DC7",
        .onAccent = "#FFFFFF",
        .accentSoft = "#EAEEFD",
        .hover = "#EEF0F4",
        .scrollBar = "#C3C9D4",
        .inverse = "#1B2333",
        .inverseText = "#FFFFFF",
        .inverseLink = "#A9BAFF",
        .neutral = {"#566074", "#EEF0F4"},
        .ok = {"#16774A", "#E2F5EB"},
        .warn = {"#8F5B09", "#FDF0D9"},
        .bad = {"#C02B33", "#FDE9E9"},
        .info = {"#0A6E88", "#DFF3F8"},
        .violet = {"#6C46C6", "#F0EAFD"},
    };
    return light;
}

const Tokens &darkTokens()
{
    static const Tokens dark{
        .isDark = true,
        .background = "#14171D",
        .sidebar = "#101319",
        .surface = "#1B1F27",
        .raised = "#222731",
        .sunken = "#171B22",
        .border = "#2A303B",
        .borderStrong = "#3C4452",
        .inputBorder = "#727C8C",
        .text = "#E7EAF0",
        .muted = "#A3ACBA",
        .faint = "#8F99A8",
        .accent = "#7C96FF",
        .accentHover = "#93A8FF",
        .accentText = "#9DB0FF",
        .onAccent = "#0E1430",
        .accentSoft = "#252E4F",
        .hover = "#232833",
        .scrollBar = "#3A4150",
        .inverse = "#E7EAF0",
        .inverseText = "#14171D",
        .inverseLink = "#334DC7",
        .neutral = {"#A3ACBA", "#2B2F36"},
        .ok = {"#5CCB95", "#17352A"},
        .warn = {"#E8B04F", "#3A2D14"},
        .bad = {"#F58A8A", "#43212A"},
        .info = {"#5CC3DC", "#123541"},
        .violet = {"#B79BF7", "#30274C"},
    };
    return dark;
}

const Tokens &tokens()
{
    return s_tokens ? *s_tokens : lightTokens();
}

ToneColours toneColours(Tone tone)
{
    const auto &t = tokens();
    switch (tone) {
    case Tone::Neutral:
        return t.neutral;
    case Tone::Accent:
        return {t.accentText, t.accentSoft};
    case Tone::Ok:
        return t.ok;
    case Tone::Warn:
        return t.warn;
    case Tone::Bad:
        return t.bad;
    case Tone::Info:
        return t.info;
    case Tone::Violet:
        return t.violet;
    }
    return t.neutral;
}

QColor inkColour(Ink ink)
{
    const auto &t = tokens();
    const QColor colours[] = {t.text, t.muted, t.faint, t.accent, t.onAccent, t.ok.text, t.warn.text, t.bad.text,
        t.info.text, t.violet.text, t.inverseText};
    return colours[int(ink)];
}

Tone toneFromName(QStringView name)
{
    static const std::pair<QStringView, Tone> names[] = {{u"accent", Tone::Accent}, {u"ok", Tone::Ok},
        {u"warn", Tone::Warn}, {u"bad", Tone::Bad}, {u"info", Tone::Info}, {u"violet", Tone::Violet}};
    for (const auto &[known, tone] : names) {
        if (known == name)
            return tone;
    }
    return Tone::Neutral;
}

Tone toneOf(const QVariant &value)
{
    if (!value.isValid())
        return Tone::Neutral;
    if (value.metaType() == QMetaType::fromType<Tone>())
        return value.value<Tone>();
    if (value.metaType() == QMetaType::fromType<QString>())
        return toneFromName(value.toString());
    const auto number = value.toInt();
    return number >= 0 && number <= int(Tone::Violet) ? Tone(number) : Tone::Neutral;
}

QColor stageColour(int place)
{
    static const std::array<QColor, 8> light{
        "#7C8AA5", "#3D8BD9", "#6C5CE0", "#D98A1F", "#22A06B", "#C2488F", "#1F9AA8", "#B5563C"};
    static const std::array<QColor, 8> dark{
        "#8E9BB5", "#5BA5EC", "#9A8CF5", "#E8AE55", "#4CC38A", "#E283BA", "#52C0CC", "#E0907A"};
    const auto i = size_t(qMax(0, place)) % light.size();
    return tokens().isDark ? dark[i] : light[i];
}

QColor blend(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](float x, float y) { return float(x * (1 - share) + y * share); };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()), part(a.blueF(), b.blueF()));
}

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

double contrast(const QColor &a, const QColor &b)
{
    const auto x = luminance(a);
    const auto y = luminance(b);
    return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
}

const QFont &textFont(TextStyle style, QFont::Weight weight)
{
    return entry(style, weight).font;
}

const QFontMetrics &textMetrics(TextStyle style, QFont::Weight weight)
{
    return entry(style, weight).metrics;
}

int scaled(double px)
{
    return qRound(px * typeScale().scale);
}

Density density()
{
    return s_density;
}

int rowHeight(Density density)
{
    constexpr int heights[] = {50, 40, 30};
    return scaled(heights[int(density)]);
}

void detail::useTokens(const Tokens &tokens)
{
    s_tokens = &tokens;
}

void detail::useFont(const QFont &base)
{
    typeScale() = {base, scaleOf(base), {}};
}

void detail::useDensity(Density density)
{
    s_density = density;
}

} // namespace crm
