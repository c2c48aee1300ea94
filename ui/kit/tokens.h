// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QFontMetrics>
#include <QStringView>
#include <QVariant>

namespace crm {

/// The meaning a colour carries. Never the only carrier: a badge also has words and an icon or dot.
enum class Tone { Neutral, Accent, Ok, Warn, Bad, Info, Violet };

/// The colour text and icons are drawn in; follows the theme because it is looked up while painting.
enum class Ink { Text, Muted, Faint, Accent, OnAccent, Ok, Warn, Bad, Info, Violet, Inverse };

/// Foreground and soft background of a tone; the pair has a contrast of at least 4.5:1.
struct ToneColours
{
    QColor text;
    QColor soft;
};

/// Every colour of one theme. Text on its background is at least 4.5:1, `inputBorder` at least 3:1
/// (WCAG 2.1, 1.4.3 and 1.4.11; tst_theme computes it).
struct Tokens
{
    bool isDark = false;
    QColor background; ///< of the page
    QColor sidebar;
    QColor surface;      ///< of cards, tables and panels
    QColor raised;       ///< of menus, the palette and cards on the board
    QColor sunken;       ///< of tracks and segment grounds
    QColor border;       ///< decorative
    QColor borderStrong; ///< decorative, around buttons
    QColor inputBorder;  ///< around fields, check boxes and everything else whose edge must be seen
    QColor text;
    QColor muted;
    QColor faint;
    QColor accent;
    QColor accentHover;
    QColor accentText; ///< text on `accentSoft`
    QColor onAccent;
    QColor accentSoft;
    QColor hover;
    QColor scrollBar;
    QColor inverse; ///< ground of tool tips and toasts
    QColor inverseText;
    QColor inverseLink;
    ToneColours neutral, ok, warn, bad, info, violet;
};

const Tokens &lightTokens();
const Tokens &darkTokens();

/// The tokens of the theme in force; light until applyTheme() is called.
const Tokens &tokens();

ToneColours toneColours(Tone tone);
QColor inkColour(Ink ink);

/// "ok", "warn", "bad", "info", "violet", "accent"; anything else is Neutral.
Tone toneFromName(QStringView name);

/// Accepts a Tone, its number, or its name, so that models below the user interface can speak of tones in words.
Tone toneOf(const QVariant &value);

/// Colour of a stage by its place in the pipeline (from 0), the same on board, chart and funnel; repeats after eight.
QColor stageColour(int place);

/// Linear blend: `share` 0 is `a`, 1 is `b`.
QColor blend(const QColor &a, const QColor &b, double share);
QColor withAlpha(QColor colour, double alpha);

/// Contrast ratio 1–21 of two opaque colours (WCAG 2.1, "contrast ratio").
double contrast(const QColor &a, const QColor &b);

/// The type scale, in steps from the user's base font: 11, 12, 13, 15, 20 and 24 px when that is 13 px.
enum class TextStyle { Caption, Small, Body, Subtitle, Title, Display };

/// Fonts and their metrics are kept, so asking for them while painting a cell is cheap.
const QFont &textFont(TextStyle style, QFont::Weight weight = QFont::Normal);
const QFontMetrics &textMetrics(TextStyle style, QFont::Weight weight = QFont::Normal);

/// `px` of the 13 px design, scaled with the user's base font.
int scaled(double px);

/// Steps of the 4 px grid.
namespace spacing {
constexpr int tiny = 4;
constexpr int small = 8;
constexpr int medium = 12;
constexpr int large = 16;
constexpr int huge = 24;
constexpr int page = 32;
} // namespace spacing

namespace radius {
constexpr int control = 7;
constexpr int card = 10;
} // namespace radius

enum class Density { Comfortable, Normal, Compact };

Density density();

/// Height in px of a table row: 50, 40 or 30 scaled with the font.
int rowHeight(Density density);

namespace detail {
/// For theme.cpp only: what tokens(), textFont() and density() answer from now on.
void useTokens(const Tokens &tokens);
void useFont(const QFont &base);
void useDensity(Density density);
} // namespace detail

} // namespace crm

Q_DECLARE_METATYPE(crm::Tone)
