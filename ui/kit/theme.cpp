// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/theme.h"

#include "ui/kit/habits.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPixmapCache>
#include <QSettings>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QStyleHints>
#endif

namespace crm {

namespace {

/// The user's font with Inter before it when installed, and families that draw Chinese, Japanese and Korean after it.
QFont baseFont(const QFont &users)
{
    auto font = users;
    QStringList families;
    if (QFontDatabase::hasFamily("Inter"))
        families += "Inter";
    families += users.families();
    for (const auto *family : {"Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei UI", "PingFang SC"}) {
        if (QFontDatabase::hasFamily(family))
            families += family;
    }
    families.removeDuplicates();
    font.setFamilies(families);
    constexpr double smallest = 9.75; // points: 13 px at 96 dpi, the size the design is drawn for
    if (font.pointSizeF() < smallest && font.pixelSize() < 13)
        font.setPointSizeF(smallest);
    return font;
}

/// The font the desktop gave the program, before applyTheme() changed it.
const QFont &usersFont()
{
    static const QFont font = QApplication::font();
    return font;
}

void followDesktop(QApplication &app, bool follow)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    static QMetaObject::Connection connection;
    QObject::disconnect(connection);
    if (follow) {
        connection = QObject::connect(
            app.styleHints(), &QStyleHints::colorSchemeChanged, &app, [&app] { applyTheme(app, ThemeChoice::System); });
    }
#else
    Q_UNUSED(app)
    Q_UNUSED(follow)
#endif
}

} // namespace

Appearance &appearance()
{
    static Appearance instance;
    return instance;
}

bool isSystemDark(QApplication &app)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto scheme = app.styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
#ifdef Q_OS_WIN
    const QSettings personal(
        R"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize)", QSettings::NativeFormat);
    return personal.value("AppsUseLightTheme", 1).toInt() == 0;
#else
    // The application's palette may be ours from an earlier call: an empty one brings the desktop's back.
    const auto ours = app.palette();
    app.setPalette(QPalette());
    const auto dark = app.palette().color(QPalette::Window).lightnessF() < 0.5f;
    app.setPalette(ours);
    return dark;
#endif
}

void applyTheme(QApplication &app, ThemeChoice choice)
{
    const auto users = usersFont();
    const auto dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && isSystemDark(app));
    const auto &chosen = dark ? darkTokens() : lightTokens();
    if (!app.findChild<Habits *>())
        app.installEventFilter(new Habits(&app));
    followDesktop(app, choice == ThemeChoice::System);
    detail::useTokens(chosen);
    const auto font = baseFont(users);
    if (app.font() != font)
        app.setFont(font);
    detail::useFont(font);
    if (app.style()->name() != u"fusion" && app.styleSheet().isEmpty())
        app.setStyle(QStyleFactory::create("Fusion"));
    app.setPalette(themePalette(chosen));
    app.setStyleSheet(themeStyleSheet(chosen));
    emit appearance().changed();
}

void applyDensity(Density density)
{
    detail::useDensity(density);
    emit appearance().changed();
}

QPalette themePalette(const Tokens &t)
{
    QPalette p;
    const std::pair<QPalette::ColorRole, QColor> colours[] = {{QPalette::Window, t.background},
        {QPalette::WindowText, t.text}, {QPalette::Base, t.surface}, {QPalette::AlternateBase, t.background},
        {QPalette::Text, t.text}, {QPalette::PlaceholderText, t.faint},
        {QPalette::Button, t.isDark ? t.raised : t.surface}, {QPalette::ButtonText, t.text},
        {QPalette::BrightText, t.bad.text}, {QPalette::Highlight, t.accent}, {QPalette::HighlightedText, t.onAccent},
        {QPalette::Link, t.accent}, {QPalette::LinkVisited, t.violet.text}, {QPalette::ToolTipBase, t.inverse},
        {QPalette::ToolTipText, t.inverseText}, {QPalette::Light, t.surface}, {QPalette::Midlight, t.hover},
        {QPalette::Mid, t.border}, {QPalette::Dark, t.inputBorder}, {QPalette::Shadow, t.inputBorder}};
    for (const auto &[role, colour] : colours)
        p.setColor(role, colour);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, withAlpha(t.text, 0.45));
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.borderStrong);
    return p;
}

void setLook(QWidget *widget, const char *look)
{
    widget->setProperty("look", QString::fromLatin1(look));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace crm
