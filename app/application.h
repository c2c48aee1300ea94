// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/translations.h"
#include "db/store/store.h"

#include <QObject>
#include <QPointer>

class QApplication;

namespace crm {

class MainWindow;
class Module;
class Search;
class Settings;
class Welcome;
class Workspace;

/// Puts the program together: one file with its store, search and window, or the welcome when there is none.
/// What the first window shows, instead of what was shown last; empty: that.
struct FirstPlace
{
    QString page = {};
    QString record = {}; ///< "entity/id"
};

class Application final : public QObject
{
    Q_OBJECT
public:
    Application(QApplication &app, Settings &settings);
    ~Application() override;

    /// Opens the file, or the one opened last, or else shows the welcome.
    void start(const QString &path, const FirstPlace &first = {});
    /// Makes this file and fills it with invented customers.
    void startDemo(const QString &path);
    /// Goes on by itself: synchronises, and tells when reminders of the open file are due, as notifications of the
    /// desktop too. Not for pictures.
    void setAnnounces(bool announces) { m_announces = announces; }
    /// The window that is shown: of a file, or the welcome.
    QWidget *window() const;
    MainWindow *mainWindow() const { return m_document ? m_document->window.get() : nullptr; }
    Store *store() const { return m_document ? m_document->store.get() : nullptr; }

signals:
    void opened();                        ///< the file of mainWindow() can be worked with
    void failed(const QString &sentence); ///< the file could not be opened

private:
    /// One open file. Members go in reverse order: the window first, the store last.
    struct Document
    {
        std::unique_ptr<Store> store;
        std::unique_ptr<Search> search;
        std::unique_ptr<Workspace> workspace;
        std::unique_ptr<Module> sync; ///< null when the program is built without
        std::unique_ptr<MainWindow> window;
    };

    void applyLook();
    enum class How { Existing, New, Demo, Import, Join };
    void openFile(const QString &path, How how);
    void onOpened(const std::shared_ptr<Document> &document, const Result<Done> &result, How how);
    void show(const std::shared_ptr<Document> &document);
    void showFirst(Document &document);
    void showWelcome(const QString &error = {});
    void beginBy(const QByteArray &way);
    void remember(const QString &path);
    void synchronise(Document &document);
    void announceReminders(Document &document);
    void removeOpenFile(bool isByAdministrator);
    void askForRestore();
    void restore(const QString &backup, const QString &path);
    void onRestored(const QString &path, const Result<QString> &kept);

    QApplication &m_app;
    Settings &m_settings;
    Translations m_translations;
    bool m_announces = false;
    FirstPlace m_first; ///< as long as no file has been opened
    std::shared_ptr<Document> m_document;
    std::unique_ptr<Welcome> m_welcome;
    QString m_unopened; ///< the file that was open before and could not be opened now: a backup goes in its place
};

} // namespace crm
