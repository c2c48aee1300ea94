// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "db/store/store.h"
#include "models/record/undohistory.h"
#include "models/views/savedviews.h"
#include "ui/kit/cards.h"
#include "ui/kit/painttext.h"
#include "ui/shell/cheatsheet.h"
#include "ui/shell/filetasks.h"
#include "ui/shell/menus.h"
#include "ui/shell/messages.h"
#include "ui/shell/navigation.h"
#include "ui/shell/palette.h"
#include "ui/shell/recentrecords.h"
#include "ui/shell/settingsdialog.h"
#include "ui/shell/shellsettings.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QScreen>
#include <QSplitter>
#include <QVBoxLayout>

namespace crm {

MainWindow::MainWindow(Workspace &workspace, ShellParts parts, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_parts(std::move(parts))
    , m_recent(new RecentRecords(workspace, this))
    , m_undo(new UndoHistory(workspace.store(), this))
{
    setMinimumSize(1024, 640);
    build();
    connectWorkspace();
    const auto &settings = workspace.settings();
    if (!restoreGeometry(settings.value(shellsettings::geometry)))
        resize(sizeHint().boundedTo(screen()->availableSize() - QSize(0, scaled(40)))); // and the window's frame
    m_splitter->restoreState(settings.value(shellsettings::splitter));
    showLastPlace();
    m_navigation->focusPages();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    setLocale(QLocale());
    m_navigation = new Navigation(m_workspace, m_parts.pages);
    m_splitter = new QSplitter;
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_navigation);
    m_splitter->addWidget(makeContent());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    m_splitter->setSizes({scaled(236), width() - scaled(236)});
    setCentralWidget(m_splitter);
    m_messages = new Messages(m_workspace, this, m_banner);
    m_menus = new Menus({*this, m_workspace, *m_stack, *m_undo, m_parts});
    m_palette = new Palette(m_workspace, *m_recent, this);
    QList<QAction *> actions;
    for (const auto &group : m_menus->groups())
        actions += group.actions;
    m_palette->setActions(actions);
    connectNavigation();
    connectMenus();
    connect(m_stack, &PageStack::moved, this, &MainWindow::showPlace);
    connect(m_stack, &PageStack::recordChanged, this, &MainWindow::keepPlace);
}

QWidget *MainWindow::makeContent()
{
    m_stack = new PageStack(m_workspace, m_parts.pages);
    m_banner = new Banner;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeBannerRow(m_banner));
    if (m_parts.notice)
        column->addWidget(m_parts.notice(m_workspace, *m_stack));
    column->addWidget(m_stack, 1);
    return content;
}

void MainWindow::connectNavigation()
{
    m_navigation->setFileMenu(m_menus->fileMenu());
    m_navigation->setSearchKeys(m_menus->searchKeys());
    if (m_parts.head)
        m_navigation->setHead(m_parts.head(m_workspace, this));
    if (m_parts.foot)
        m_navigation->setFoot(m_parts.foot(m_workspace, this));
    m_navigation->setVisible(m_workspace.settings().value(shellsettings::sidebarShown));
    connect(m_navigation, &Navigation::pageChosen, m_stack, &PageStack::showPage);
    connect(m_navigation, &Navigation::viewChosen, this, &MainWindow::showView);
    connect(m_navigation, &Navigation::searchRequested, m_palette, &Palette::open);
    connect(m_navigation, &Navigation::settingsRequested, this, &MainWindow::showSettings);
    connect(m_navigation, &Navigation::themeToggled, this, [this] {
        m_workspace.settings().setValue(
            shellsettings::theme, tokens().isDark ? QStringLiteral("light") : QStringLiteral("dark"));
    });
}

void MainWindow::connectMenus()
{
    connect(m_menus, &Menus::newFileRequested, this, &MainWindow::newFileRequested);
    connect(m_menus, &Menus::openFileRequested, this, &MainWindow::openFileRequested);
    connect(m_menus, &Menus::fileChosen, this, &MainWindow::fileChosen);
    connect(m_menus, &Menus::restoreRequested, this, &MainWindow::restoreRequested);
    connect(m_menus, &Menus::copyRequested, this, [this] { saveCopy(m_workspace, this); });
    connect(m_menus, &Menus::checkRequested, this, [this] { checkFile(m_workspace, this); });
    connect(m_menus, &Menus::aboutRequested, this, [this] { showAbout(this); });
    connect(m_menus, &Menus::settingsRequested, this, &MainWindow::showSettings);
    connect(m_menus, &Menus::paletteRequested, m_palette, &Palette::open);
    connect(
        m_menus, &Menus::cheatSheetRequested, this, [this] { showCheatSheet(m_menus->groups(), m_parts.keys, this); });
    connect(m_menus, &Menus::sidebarToggled, this, [this](bool shown) {
        m_navigation->setVisible(shown);
        m_workspace.settings().setValue(shellsettings::sidebarShown, shown);
    });
}

void MainWindow::connectWorkspace()
{
    connect(&m_workspace, &Workspace::openRequested, this, &MainWindow::showRecord);
    connect(&m_workspace, &Workspace::listRequested, this,
        [this](const Entity *entity, const Filter &filter, const QString &title) {
            m_stack->showList(*entity, filter, title);
        });
    connect(&m_workspace, &Workspace::createRequested, this, [this](const Record &defaults) {
        if (m_parts.create)
            m_parts.create(m_workspace, defaults, this);
    });
    connect(&m_workspace, &Workspace::editRequested, this, [this](const AnyRef &ref) {
        if (m_parts.edit)
            m_parts.edit(m_workspace, ref, this);
    });
    connect(&m_workspace, &Workspace::historyRequested, this, [this](const AnyRef &ref) {
        if (m_parts.history)
            m_parts.history(m_workspace, ref, this);
    });
    connect(&m_workspace, &Workspace::whoAsked, this, &MainWindow::showSettings);
    connect(&m_workspace.store(), &Store::rightsChanged, this, [this] { m_stack->renew(); });
}

/// A record no page is for opens in the form, and so does one that its list shows already.
void MainWindow::showRecord(const AnyRef &ref)
{
    m_recent->add(ref);
    const bool isThere = m_stack->page() && m_stack->page()->isShowing(ref);
    if ((isThere || !m_stack->showRecord(ref)) && m_parts.edit)
        m_parts.edit(m_workspace, ref, this);
}

void MainWindow::showView(const Record &savedView)
{
    const auto *entity = entityOf(savedView);
    const auto view = listViewOf(savedView);
    if (!view)
        return m_workspace.fail(view.error());
    if (m_stack->showList(*entity, view->filter, savedView.title()) && m_parts.arrange)
        m_parts.arrange(m_stack->page(), savedView);
}

/// A page for one record comes back with it, and in another file not at all.
void MainWindow::showLastPlace()
{
    const auto &settings = m_workspace.settings();
    const auto record = settings.value(shellsettings::lastRecord);
    const auto isHere = record.size() == 3 && record.first() == m_workspace.store().path();
    const AnyRef ref{record.value(1).toLatin1(), Id::fromText(record.value(2))};
    const auto key = settings.value(shellsettings::lastPage).toUtf8();
    const auto &pages = m_parts.pages;
    const auto page = std::find_if(pages.cbegin(), pages.cend(), [&](const PageInfo &info) { return info.key == key; });
    if (page != pages.cend() && page->section && m_stack->showPage(key))
        return;
    if (page != pages.cend() && isHere && !ref.isNull() && m_stack->showRecord(ref))
        return;
    if (!pages.isEmpty())
        m_stack->showPage(pages.first().key);
}

void MainWindow::keepPlace()
{
    auto &settings = m_workspace.settings();
    settings.setValue(shellsettings::lastPage, QString::fromUtf8(m_stack->place().page));
    const auto record = m_stack->place().record;
    if (m_stack->showsOneRecord() && !record.isNull())
        settings.setValue(shellsettings::lastRecord,
            {m_workspace.store().path(), QString::fromLatin1(record.entity), record.id.text()});
}

void MainWindow::showPlace()
{
    const auto *page = m_stack->page();
    m_navigation->showCurrent(m_stack->place().page);
    const auto place = m_stack->place();
    m_messages->turnTo(m_stack->showsOneRecord() ? place.page + ' ' + place.record.id.text().toLatin1() : place.page);
    const auto file = QFileInfo(m_workspace.store().path()).completeBaseName();
    setWindowTitle(shownText(page ? tr("%1 – %2", "page, file").arg(page->title(), file) : file));
    if (page)
        keepPlace();
}

void MainWindow::showSettings()
{
    SettingsDialog::showIn(m_workspace, this, m_parts.settings);
    if (!m_workspace.store().user().isNull())
        return;
    if (auto *name = findChild<SettingsDialog *>()->findChild<QWidget *>(QStringLiteral("user")))
        name->setFocus(Qt::OtherFocusReason); // who has not said who they are has come for that
}

/// In a text field Ctrl+Delete takes a word, never the record beside it.
bool MainWindow::event(QEvent *event)
{
    const auto *focus = focusWidget();
    if (event->type() == QEvent::ShortcutOverride && focus && focus->testAttribute(Qt::WA_InputMethodEnabled)
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::DeleteEndOfWord))
        event->accept();
    return QMainWindow::event(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || m_isRebuilding)
        return;
    m_isRebuilding = true; // several translators change at once; one rebuilding answers them all
    QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
}

void MainWindow::rebuild()
{
    setUpdatesEnabled(false);
    const auto state = m_stack->state();
    const auto splitter = m_splitter->saveState();
    delete m_palette;
    delete m_menus;
    delete takeCentralWidget(); // with pages, banner and messages; setCentralWidget() would keep it a while
    build();
    m_splitter->restoreState(splitter);
    m_stack->restore(state);
    setUpdatesEnabled(true);
    m_isRebuilding = false;
    emit rebuilt();
}

void MainWindow::saveLayout()
{
    auto &settings = m_workspace.settings();
    settings.setValue(shellsettings::geometry, saveGeometry());
    settings.setValue(shellsettings::splitter, m_splitter->saveState());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        QMainWindow::keyPressEvent(event);
    else if (!m_messages->dismissToast())
        m_stack->focusPage();
}

} // namespace crm
