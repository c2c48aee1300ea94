// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/tokens.h"

#include <QObject>
#include <QPalette>

class QApplication;

namespace crm {

enum class ThemeChoice { System, Light, Dark };

/// Tells when theme, base font or density changed. Widgets repaint by themselves;
/// only what was computed from tokens earlier (row heights, chart pens) needs the signal.
class Appearance final : public QObject
{
    Q_OBJECT

signals:
    void changed();

private:
    using QObject::QObject;
    friend Appearance &appearance();
};

Appearance &appearance();

/// Sets style, palette, font and style sheet of the whole program; callable any time, System follows later changes
/// of the desktop where Qt reports them (6.5 and later).
void applyTheme(QApplication &app, ThemeChoice choice);

void applyDensity(Density density);

/// Whether the desktop is set to dark colours.
bool isSystemDark(QApplication &app);

QPalette themePalette(const Tokens &tokens);
QString themeStyleSheet(const Tokens &tokens);

/// Marks a widget for the style sheet and applies it at once: `look` of a button is "primary", "flat", "danger" or "".
void setLook(QWidget *widget, const char *look);

} // namespace crm
