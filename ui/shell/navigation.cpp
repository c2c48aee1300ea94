// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/navigation.h"

#include "db/entities/user.h"
#include "db/store/store.h"
#include "ui/kit/labels.h"
#include "ui/kit/sidebar.h"
#include "ui/kit/theme.h"
#include "ui/shell/frame.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace crm {

Navigation::Navigation(Workspace &workspace, const QList<PageInfo> &pages, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_model(new NavigationModel(workspace, pages, this))
    , m_list(new Sidebar)
    , m_search(new SearchButton)
    , m_user(new UserButton)
    , m_theme(new IconButton(QStringLiteral("moon"), tr("Dark theme")))
    , m_foot(new QVBoxLayout)
    , m_fileRow(new QHBoxLayout)
{
    setProperty("look", "sidebar");
    setMinimumWidth(scaled(180));
    auto *file = new WorkspaceButton(workspace.store().path());
    m_list->setModel(m_model);
    m_list->setObjectName("pages");
    m_search->setObjectName("search");
    auto *head = new QVBoxLayout;
    head->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::tiny);
    head->setSpacing(spacing::tiny);
    m_fileRow->setSpacing(spacing::tiny);
    m_fileRow->addWidget(file, 1);
    head->addLayout(m_fileRow);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(spacing::tiny, 0, spacing::tiny, spacing::tiny);
    searchRow->addWidget(m_search);
    head->addLayout(searchRow);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(makeFrame("rule"));
    column->addWidget(makeFoot());

    connect(file, &QAbstractButton::clicked, this, [this, file] {
        if (m_fileMenu)
            m_fileMenu->popup(file->mapToGlobal(file->rect().bottomLeft()));
    });
    connect(m_search, &QAbstractButton::clicked, this, [this] { emit searchRequested({}); });
    connect(m_search, &SearchButton::typed, this, &Navigation::searchRequested);
    connect(m_list, &Sidebar::pageChosen, this, &Navigation::onChosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { showCurrent(m_current); });
    connect(&workspace.store(), &Store::userChanged, this, &Navigation::showUser);
    connect(&workspace.store(), &Store::changed, this, [this](const ChangeSet &set) {
        if (set.touches(User::entity()))
            showUser();
    });
    connect(&appearance(), &Appearance::changed, this, &Navigation::showTheme);
    showTheme();
    workspace.store().opened().then(this, [this](const Result<Done> &) { showUser(); });
}

QWidget *Navigation::makeFoot()
{
    auto *settings = new IconButton(QStringLiteral("settings"), tr("Settings"));
    auto *foot = new QWidget;
    m_foot->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    m_foot->setSpacing(spacing::tiny);
    foot->setLayout(m_foot);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::tiny);
    m_foot->addLayout(row);
    row->addWidget(m_user, 1);
    row->addWidget(m_theme);
    row->addWidget(settings);
    connect(m_user, &QAbstractButton::clicked, this, &Navigation::settingsRequested);
    connect(settings, &QAbstractButton::clicked, this, &Navigation::settingsRequested);
    connect(m_theme, &QAbstractButton::clicked, this, &Navigation::themeToggled);
    return foot;
}

void Navigation::showCurrent(const QByteArray &key)
{
    m_current = key;
    m_list->showCurrent(m_model->indexOfPage(key));
}

void Navigation::setSearchKeys(const QString &keys)
{
    m_search->setKeys(keys);
}

void Navigation::setFoot(QWidget *foot)
{
    m_foot->insertWidget(0, foot);
}

void Navigation::setHead(QWidget *head)
{
    m_fileRow->addWidget(head);
    setTabOrder(m_fileRow->itemAt(0)->widget(), head);
}

void Navigation::focusPages()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void Navigation::onChosen(const QModelIndex &index)
{
    if (const auto view = m_model->viewAt(index); view.isValid())
        emit viewChosen(view);
    else
        emit pageChosen(m_model->pageAt(index));
}

void Navigation::showUser()
{
    const auto id = m_workspace.store().user();
    if (id.isNull()) {
        m_user->setUser({}, {});
        return;
    }
    m_workspace.store().fetch(User::entity(), {id}).then(this, [this, id](const Result<QList<Record>> &found) {
        if (found && !found->isEmpty())
            m_user->setUser(found->first().title(), id.text());
        else
            m_user->setUser({}, {});
    });
}

void Navigation::showTheme()
{
    const auto isDark = tokens().isDark;
    const auto text = isDark ? tr("Light theme") : tr("Dark theme");
    m_theme->setIconName(isDark ? QStringLiteral("sun") : QStringLiteral("moon"));
    m_theme->setToolTip(text);
    m_theme->setAccessibleName(text);
}

} // namespace crm
