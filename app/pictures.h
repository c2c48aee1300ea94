// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSize>

#include <functional>

namespace crm {

class Application;
class Settings;

/// What `rapport --picture` and `--pictures` are asked for.
struct PictureOptions
{
    QString file = {};   ///< one picture; or
    QString folder = {}; ///< every page, light and dark, as PAGE-THEME.png
    QString page = {};   ///< key; empty: the first
    QString record = {}; ///< ENTITY/ID
    QSize size{1280, 800};
};

/// Paints pages into files and then ends the program: 0, or 1 with a sentence on the standard error output.
class Pictures final : public QObject
{
    Q_OBJECT
public:
    Pictures(Application &application, Settings &settings, PictureOptions options);

private:
    struct Shot
    {
        QString file;
        QString page;
        QString theme;        ///< empty: as it is
        QByteArray kind = {}; ///< a page of single records: shows the first of this kind
    };

    void begin();
    void next();
    /// Calls `then` when the page is in front.
    void arrange(const Shot &shot, const std::function<void()> &then);
    void showFirst(const QByteArray &kind, const std::function<void()> &then);
    /// Calls `then` when every question to the store has been answered and the window no longer changes.
    void settle(std::function<void()> then, int calm = 0);
    void take(const Shot &shot);
    void finish(const QString &error = {});

    Application &m_application;
    Settings &m_settings;
    PictureOptions m_options;
    QList<Shot> m_shots;
    QByteArray m_seen; // hash of the window when last looked at
    int m_looks = 0;
};

} // namespace crm
