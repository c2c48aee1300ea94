// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "app/demofile.h"
#include "app/pages.h"
#include "db/entity/registry.h"
#include "db/search/search.h"
#include "db/value/phone.h"
#include "models/forecast/snapshots.h"
#include "ui/exchange/importwizard.h"
#include "ui/kit/theme.h"
#include "ui/schedule/reminderdesk.h"
#include "ui/shell/filetasks.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shellsettings.h"
#include "ui/shell/welcome.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QIcon>

namespace crm {

namespace {

constexpr int filesRemembered = 8;

ThemeChoice themeOf(const QString &name)
{
    return name == u"dark" ? ThemeChoice::Dark : name == u"light" ? ThemeChoice::Light : ThemeChoice::System;
}

Density densityOf(const QString &name)
{
    return name == u"comfortable" ? Density::Comfortable : name == u"compact" ? Density::Compact : Density::Normal;
}

QString phoneRegion(const Settings &settings)
{
    const auto chosen = settings.value(shellsettings::phoneRegion);
    return chosen.isEmpty() ? QLocale::territoryToCode(QLocale::system().territory()) : chosen;
}

} // namespace

Application::Application(QApplication &app, Settings &settings)
    : m_app(app)
    , m_settings(settings)
{
    app.setWindowIcon(QIcon(QStringLiteral(":/rapport.svg")));
    app.setDesktopFileName(QStringLiteral("example.rapport.Rapport"));
    applyLook();
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        if (key.startsWith(u"look/") || key.startsWith(u"phone/"))
            applyLook();
    });
}

Application::~Application() = default;

void Application::applyLook()
{
    setHomeRegion(phoneRegion(m_settings));
    m_translations.use(m_settings.value(shellsettings::language));
    m_app.setLayoutDirection(m_settings.value(shellsettings::rightToLeft) ? Qt::RightToLeft : Qt::LayoutDirectionAuto);
    applyDensity(densityOf(m_settings.value(shellsettings::density)));
    applyTheme(m_app, themeOf(m_settings.value(shellsettings::theme)));
}

void Application::start(const QString &path)
{
    const auto last = m_settings.value(shellsettings::lastFile);
    if (!path.isEmpty())
        openFile(path, How::Existing);
    else if (!last.isEmpty())
        openFile(last, How::Existing);
    else
        showWelcome();
}

QWidget *Application::window() const
{
    if (m_document)
        return m_document->window.get();
    return m_welcome.get();
}

void Application::startDemo(const QString &path)
{
    openFile(path, How::Demo);
}

void Application::openFile(const QString &path, How how)
{
    const auto file = QFileInfo(path).absoluteFilePath();
    if (m_document && m_document->store->path() == file)
        return m_document->window->activateWindow();
    const auto document = std::make_shared<Document>();
    document->store = std::make_unique<Store>(file, StoreOptions{.create = how != How::Existing});
    document->search = std::make_unique<Search>(*document->store);
    document->workspace = std::make_unique<Workspace>(*document->store, *document->search, m_settings);
    // The first window is painted while the file is still being opened; a second file must open before the first goes.
    if (!m_document && !m_welcome)
        show(document);
    document->store->opened().then(
        this, [this, document, how](const Result<Done> &result) { onOpened(document, result, how); });
}

void Application::onOpened(const std::shared_ptr<Document> &document, const Result<Done> &result, How how)
{
    if (!result) {
        if (m_document && m_document != document)
            m_document->workspace->fail(result.error());
        else
            showWelcome(result.error().message);
        emit failed(result.error().message);
        return;
    }
    if (m_document != document)
        show(document);
    remember(document->store->path());
    const auto ready = [this, how, opened = document.get()] {
        opened->search->prepare();
        if (!opened->store->isReadOnly())
            takeWeeklySnapshot(*opened->store, systemClock());
        if (how == How::Import)
            ImportWizard::open(*opened->workspace, {}, opened->window.get());
        if (m_announces)
            announceReminders(*opened);
        emit this->opened();
    };
    if (how == How::Demo)
        return fillWithDemoData(*document->workspace, document->window.get(), ready);
    // The rows of the first page were asked for before this, so they come first; then the search may load.
    document->store->fetch(*Registry::instance().entities().first(), {})
        .then(document->window.get(), [ready](const Result<QList<Record>> &) { ready(); });
}

void Application::show(const std::shared_ptr<Document> &document)
{
    document->window = std::make_unique<MainWindow>(*document->workspace, shellParts());
    const auto *window = document->window.get();
    connect(window, &MainWindow::newFileRequested, this, [this] { beginBy("new"); });
    connect(window, &MainWindow::openFileRequested, this, [this] { beginBy("open"); });
    connect(window, &MainWindow::fileChosen, this, [this](const QString &path) { openFile(path, How::Existing); });
    document->window->show();
    const auto previous = std::exchange(m_document, document);
    m_welcome.reset();
    if (previous)
        QMetaObject::invokeMethod(
            this, [previous] {}, Qt::QueuedConnection); // it may be the sender: let it return first
}

void Application::showWelcome(const QString &error)
{
    const QList<Welcome::Way> ways{
        {"demo", "sparkles", tr("Look around with demo data"),
            tr("Invented customers, deals and complaints in a file of their own.")},
        {"import", "file-import", tr("Import what you have"),
            tr("Contacts, deals and complaints from CSV and vCard files.")},
        {"new", "file-description", tr("Start with an empty file"),
            tr("For your own records; you can import later as well.")},
        {"open", "folder", tr("Open a file"), tr("One you or a colleague made with Rapport before.")},
    };
    m_welcome = std::make_unique<Welcome>(ways, m_settings.value(shellsettings::recentFiles));
    connect(m_welcome.get(), &Welcome::wayChosen, this, &Application::beginBy);
    connect(
        m_welcome.get(), &Welcome::fileChosen, this, [this](const QString &path) { openFile(path, How::Existing); });
    if (!error.isEmpty())
        m_welcome->showError(error);
    m_welcome->resize(m_welcome->sizeHint());
    m_welcome->show();
    const auto previous = std::exchange(m_document, nullptr);
    if (previous)
        QMetaObject::invokeMethod(
            this, [previous] {}, Qt::QueuedConnection);
}

void Application::beginBy(const QByteArray &way)
{
    if (way == "new" || way == "import") {
        const auto how = way == "new" ? How::New : How::Import;
        askForNewFile(window(), [this, how](const QString &path) { openFile(path, how); });
    } else if (way == "demo")
        startDemo(newDemoPath());
    else
        askForFile(window(), [this](const QString &path) { openFile(path, How::Existing); });
}

void Application::announceReminders(Document &document)
{
    auto *window = document.window.get();
    auto *desk = new ReminderDesk(*document.workspace, window, makeNotifier());
    connect(desk, &ReminderDesk::allRequested, window, [window] { window->pages().showPage("my_day"); });
    desk->start();
}

void Application::remember(const QString &path)
{
    auto files = m_settings.value(shellsettings::recentFiles);
    files.removeAll(path);
    files.prepend(path);
    files.resize(qMin(filesRemembered, int(files.size())));
    m_settings.setValue(shellsettings::recentFiles, files);
    m_settings.setValue(shellsettings::lastFile, path);
}

} // namespace crm
