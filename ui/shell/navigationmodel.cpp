// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/navigationmodel.h"

#include "db/entities/note.h"
#include "db/store/store.h"
#include "models/views/savedviews.h"
#include "ui/kit/roles.h"
#include "ui/kit/tokens.h"

#include <QLocale>

#include <algorithm>

namespace crm {

NavigationModel::NavigationModel(Workspace &workspace, const QList<PageInfo> &pages, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
    , m_pages(pages)
    , m_counts(pages.size(), 0)
{
    buildLines();
    m_timer.setSingleShot(true);
    m_timer.setInterval(250);
    connect(&m_timer, &QTimer::timeout, this, &NavigationModel::refresh);
    connect(&workspace.store(), &Store::changed, this, &NavigationModel::onChanged);
    connect(&workspace.store(), &Store::userChanged, this, &NavigationModel::loadViews);
    m_timer.start();
}

void NavigationModel::buildLines()
{
    m_lines.clear();
    QByteArray section;
    for (int i = 0; i < m_pages.size(); ++i) {
        const auto &page = m_pages.at(i);
        if (!page.section)
            continue;
        if (section != page.section)
            m_lines += Line{.heading = QCoreApplication::translate("crm::Shell", page.section)};
        section = page.section;
        m_lines += Line{.page = i};
    }
    if (!m_views.isEmpty())
        m_lines += Line{.heading = tr("Saved views")};
    for (int i = 0; i < m_views.size(); ++i)
        m_lines += Line{.view = i};
}

int NavigationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QString NavigationModel::lineText(const Line &line) const
{
    if (line.page >= 0)
        return QCoreApplication::translate(m_pages.at(line.page).context, m_pages.at(line.page).label);
    return line.view >= 0 ? m_views.at(line.view).title() : line.heading;
}

QString NavigationModel::badgeText(const Line &line) const
{
    const auto count = line.page >= 0 ? m_counts.at(line.page) : 0;
    if (count <= 0)
        return {};
    return count > 9999 ? QLocale().toString(9999) + u'+' : QLocale().toString(count);
}

QVariant NavigationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return lineText(line);
    case Qt::AccessibleTextRole: {
        const auto badge = badgeText(line);
        return badge.isEmpty() ? lineText(line) : tr("%1, %2", "page, count").arg(lineText(line), badge);
    }
    case roles::Section:
        return line.page < 0 && line.view < 0;
    case roles::Icon:
        return line.page >= 0 ? QVariant(QString::fromUtf8(m_pages.at(line.page).icon)) : QVariant();
    case roles::Colour:
        return line.view >= 0 ? QVariant(stageColour(line.view + 1)) : QVariant();
    case roles::BadgeText:
        return badgeText(line);
    case roles::BadgeTone:
        return line.page >= 0 ? QVariant(QString::fromUtf8(m_pages.at(line.page).badgeTone)) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags NavigationModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto common = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return index.data(roles::Section).toBool() ? common : common | Qt::ItemIsSelectable;
}

QByteArray NavigationModel::pageAt(const QModelIndex &index) const
{
    const auto page = index.isValid() ? m_lines.at(index.row()).page : -1;
    return page < 0 ? QByteArray() : m_pages.at(page).key;
}

Record NavigationModel::viewAt(const QModelIndex &index) const
{
    const auto view = index.isValid() ? m_lines.at(index.row()).view : -1;
    return m_views.value(view);
}

QModelIndex NavigationModel::indexOfPage(const QByteArray &key) const
{
    for (int row = 0; row < m_lines.size(); ++row)
        if (const auto page = m_lines.at(row).page; page >= 0 && m_pages.at(page).key == key)
            return index(row);
    return {};
}

void NavigationModel::onChanged(const ChangeSet &set)
{
    const auto concerns = [&](const PageInfo &page) { return page.badge && set.touches(*page.badge->entity); };
    if (!m_timer.isActive()
        && (set.touches(SavedView::entity()) || std::any_of(m_pages.cbegin(), m_pages.cend(), concerns)))
        m_timer.start();
}

void NavigationModel::refresh()
{
    for (int i = 0; i < m_pages.size(); ++i)
        if (m_pages.at(i).badge)
            count(i);
    loadViews();
}

void NavigationModel::count(int page)
{
    m_workspace.store().count(*m_pages.at(page).badge).then(this, [this, page](const Result<qint64> &counted) {
        if (!counted || m_counts.at(page) == *counted)
            return;
        m_counts[page] = *counted;
        const auto line = indexOfPage(m_pages.at(page).key);
        emit dataChanged(line, line);
    });
}

void NavigationModel::loadViews()
{
    const Query query{.entity = &SavedView::entity(), .sort = {{"position"}, {"name"}}};
    m_workspace.store().records(query).then(this, [this](const Result<QList<Record>> &records) {
        if (!records)
            return;
        QList<Record> views;
        for (const auto &record : *records) {
            const auto owner = record.reference("owner");
            if (!owner.isNull() && owner != m_workspace.store().user())
                continue;
            if (listViewOf(record))
                views += record;
        }
        if (views.isEmpty() && m_views.isEmpty())
            return;
        beginResetModel();
        m_views = std::move(views);
        buildLines();
        endResetModel();
    });
}

} // namespace crm
