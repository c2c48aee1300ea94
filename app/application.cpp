// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "app/demofile.h"
#include "app/memory.h"
#include "app/module.h"
#include "app/pages.h"
#include "app/restore.h"
#include "app/waitingdraft.h"
#include "db/entity/registry.h"
#include "db/search/search.h"
#include "db/search/searchcache.h"
#include "db/value/phone.h"
#include "db/value/usualcurrency.h"
#include "models/forecast/snapshots.h"
#include "ui/exchange/importwizard.h"
#include "ui/kit/boxaccess.h"
#include "ui/kit/theme.h"
#include "ui/schedule/reminderdesk.h"
#include "ui/service/duetray.h"
#include "ui/service/followdesk.h"
#include "ui/service/noticesbutton.h"
#include "ui/service/serialpaste.h"
#include "ui/service/sladesk.h"
#include "ui/shell/filetasks.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messages.h"
#include "ui/shell/shellsettings.h"
#include "ui/shell/welcome.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QIcon>
#include <QtConcurrentRun>
#include <QTimer>

namespace crm {

namespace {

constexpr int filesRemembered = 8;
constexpr int settled = 300; // ms after which the first page is there and what can wait may begin

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
    giveBackMemory();
    labelBoxes();
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

void Application::start(const QString &path, const FirstPlace &first)
{
    m_first = first;
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
    document->store
        = std::make_unique<Store>(file, StoreOptions{.create = how != How::Existing, .currency = localCurrency()});
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
        const auto path = document->store->path();
        if (m_document && m_document != document)
            m_document->workspace->fail(result.error());
        else {
            m_unopened = m_settings.value(shellsettings::recentFiles).contains(path) ? path : QString();
            showWelcome(result.error().message);
        }
        emit failed(result.error().message);
        return;
    }
    if (m_document != document)
        show(document);
    remember(document->store->path());
    m_unopened.clear();
    const auto ready = [this, how, opened = document.get()] {
        const auto joins = how == How::Join; // then the page about it is what is waited for
        QTimer::singleShot(joins ? 0 : settled, opened->window.get(), [this, opened] { synchronise(*opened); });
        QTimer::singleShot(settled, opened->window.get(), [opened] {
            opened->search->prepare();
            if (!opened->store->isReadOnly())
                keepWeek(*opened->store, opened->window.get(), systemClock());
        });
        if (how == How::Import)
            ImportWizard::open(*opened->workspace, {}, opened->window.get());
        if (how == How::Join && opened->window->pages().showPage("sync"))
            opened->window->pages().focusPage();
        if (m_announces) {
            announceReminders(*opened);
            tellOfDrafts(*opened->workspace, *opened->window);
            opened->window->messages().compareClock(systemClock());
        }
        showFirst(*opened);
        emit this->opened();
    };
    if (how == How::Demo)
        return fillWithDemoData(*document->workspace, document->window.get(), ready);
    // Behind what the first page has asked for.
    document->store->find({.entity = Registry::instance().entities().first(), .limit = 1})
        .then(document->window.get(), [ready](const Result<Rids> &) { ready(); });
}

void Application::show(const std::shared_ptr<Document> &document)
{
    auto parts = shellParts();
    document->sync = makeSyncModule(*document->store);
    if (document->sync) {
        document->sync->addTo(parts);
        document->sync->removeFile = [this](bool isByAdministrator) { removeOpenFile(isByAdministrator); };
    }
    document->window = std::make_unique<MainWindow>(*document->workspace, parts);
    new SerialPaste(*document->workspace, document->window.get());
    const auto *window = document->window.get();
    connect(window, &MainWindow::newFileRequested, this, [this] { beginBy("new"); });
    connect(window, &MainWindow::openFileRequested, this, [this] { beginBy("open"); });
    connect(window, &MainWindow::restoreRequested, this, &Application::askForRestore);
    connect(window, &MainWindow::fileChosen, this, [this](const QString &path) { openFile(path, How::Existing); });
    document->window->show();
    const auto previous = std::exchange(m_document, document);
    m_welcome.reset();
    if (previous)
        QMetaObject::invokeMethod(
            this, [previous] {}, Qt::QueuedConnection); // it may be the sender: let it return first
}

/// Once the file has answered: what does not exist can be told then.
void Application::showFirst(Document &document)
{
    const auto first = std::exchange(m_first, {});
    auto &pages = document.window->pages();
    if (!first.page.isEmpty() && !pages.showPage(first.page.toUtf8()))
        document.workspace->fail({Error::Usage, tr("There is no page “%1”.").arg(first.page)});
    const auto parts = first.record.split(u'/');
    const AnyRef ref{parts.value(0).toUtf8(), Id::fromText(parts.value(1))};
    if (!first.record.isEmpty() && (ref.isNull() || !pages.showRecord(ref)))
        document.workspace->fail({Error::Usage, tr("There is no record “%1”.").arg(first.record)});
}

void Application::showWelcome(const QString &error)
{
    QList<Welcome::Way> ways{
        {"demo", "sparkles", tr("Look around with demo data"),
            tr("Invented customers, deals and complaints in a file of their own.")},
        {"import", "file-import", tr("Import what you have"),
            tr("Contacts, deals and complaints from CSV and vCard files.")},
        {"new", "file-description", tr("Start with an empty file"),
            tr("For your own records; you can import later as well.")},
        {"open", "folder", tr("Open a file"), tr("One you or a colleague made with Rapport before.")},
        {"restore", "history", tr("Restore a backup"),
            m_unopened.isEmpty()
                ? tr("A copy that you saved; it becomes a file to work with.")
                : tr("In the place of %1, which is kept beside it.").arg(QFileInfo(m_unopened).fileName())},
    };
    if (hasSyncModule())
        ways.insert(3,
            {"join", "cloud", tr("Join your organisation"),
                tr("With an invite from whoever runs its server; what your colleagues have comes here.")});
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
    if (way == "new" || way == "import" || way == "join") {
        const auto how = way == "new" ? How::New : way == "import" ? How::Import : How::Join;
        askForNewFile(window(), [this, how](const QString &path) { openFile(path, how); });
    } else if (way == "demo")
        startDemo(newDemoPath());
    else if (way == "restore")
        askForRestore();
    else
        askForFile(window(), [this](const QString &path) { openFile(path, How::Existing); });
}

void Application::synchronise(Document &document)
{
    if (!document.sync)
        return;
    document.sync->look();
    if (m_announces && !document.store->isFileReadOnly())
        document.sync->start();
}

void Application::announceReminders(Document &document)
{
    auto *window = document.window.get();
    auto *desk = new ReminderDesk(*document.workspace, window, makeNotifier());
    connect(desk, &ReminderDesk::allRequested, window, [window] { window->pages().showPage("my_day"); });
    desk->start();
    new FollowDesk(*document.workspace, window, makeNotifier());
    auto *levels = new SlaDesk(*document.workspace, window, makeNotifier());
    connect(levels, &SlaDesk::allRequested, window, [window] { window->pages().showPage("due_next"); });
    connect(levels, &SlaDesk::triageRequested, window, [window] { window->pages().showPage("due_next"); });
    if (const auto *bell = window->findChild<NoticesButton *>()) // the same due times stand there
        connect(&bell->list(), &NoticeList::allRead, &levels->watch(), &SlaWatch::dismissAll);
    auto *tray = new DueTray(levels->watch(), levels);
    connect(tray, &DueTray::clicked, window, [window] {
        window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
        window->raise();
        window->activateWindow();
        window->pages().showPage("due_next");
    });
    levels->start();
}

/// With everything that repeats what was in it; the welcome says so.
void Application::removeOpenFile(bool isByAdministrator)
{
    m_document->store->meta("database")
        .then(this, [this, isByAdministrator, path = m_document->store->path()](const Result<QVariant> &id) {
            auto files = m_settings.value(shellsettings::recentFiles);
            files.removeAll(path);
            m_settings.setValue(shellsettings::recentFiles, files);
            m_settings.setValue(shellsettings::lastFile, QString());
            const auto name = QDir::toNativeSeparators(path);
            if (isByAdministrator) {
                showWelcome(tr("Your administrator has shut this computer out, and %1 was removed from it.").arg(name));
            } else {
                showWelcome();
                m_welcome->showNotice(tr("You have signed out, and %1 was removed from this computer.").arg(name));
            }
            const auto cache = id && !id->toString().isEmpty() ? searchCacheFolder(id->toString()) : QString();
            const auto remove = [path, cache] {
                for (const auto *ending : {"", "-wal", "-shm"})
                    QFile::remove(path + QLatin1String(ending));
                if (!cache.isEmpty())
                    QDir(cache).removeRecursively();
            };
            QMetaObject::invokeMethod(this, remove, Qt::QueuedConnection); // once the document has gone
        });
}

/// In the place of the open file, or of the one that should have been; else the user says where.
void Application::askForRestore()
{
    const auto path = m_document ? m_document->store->path() : m_unopened;
    askForBackup(window(), [this, path](const QString &backup) {
        if (!path.isEmpty())
            return restore(backup, path);
        askForNewFile(window(), [this, backup](const QString &chosen) { restore(backup, chosen); });
    });
}

/// The open file is closed first, and the backup takes its place off this thread.
void Application::restore(const QString &backup, const QString &path)
{
    const bool isOpen = m_document != nullptr;
    if (QFileInfo::exists(path) && QFileInfo(backup) == QFileInfo(path)) {
        if (isOpen)
            return m_document->workspace->notify(tr("This is the open file itself; choose a backup of it."));
        return m_welcome->showError(tr("This is the backup itself; choose another name for the file."));
    }
    if (isOpen)
        showWelcome();
    m_welcome->setEnabled(false);
    m_welcome->showNotice(tr("The backup is being restored…"));
    const auto begin = [this, backup, path, isOpen] {
        QtConcurrent::run([backup, path] {
            return restoreKeeping(backup, path);
        }).then(this, [this, path, isOpen](const Result<QString> &kept) {
            if (kept || isOpen)
                return onRestored(path, kept);
            showWelcome(kept.error().message);
            emit failed(kept.error().message);
        });
    };
    QMetaObject::invokeMethod(this, begin, Qt::QueuedConnection); // once the document has gone
}

void Application::onRestored(const QString &path, const Result<QString> &kept)
{
    const auto tell = [this, path, kept] {
        if (!store() || store()->path() != path)
            return;
        if (kept && kept->isEmpty())
            m_document->workspace->notify(tr("The backup was restored."));
        else if (kept)
            m_document->workspace->notify(
                tr("The backup was restored. What was there before is in %1.").arg(QDir::toNativeSeparators(*kept)));
        else
            m_document->workspace->fail(kept.error());
    };
    connect(this, &Application::opened, this, tell, Qt::SingleShotConnection);
    openFile(path, How::Existing);
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
