// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/boardfilter.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QHBoxLayout;

namespace crm {

class FilterBar;
class SearchField;

/// Which deals the page shows: part of a name, whose, closing when, and any other condition.
class DealFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit DealFilterBar(Workspace &workspace, QWidget *parent = nullptr);

    const BoardFilter &filter() const { return m_filter; }
    void setFilter(const BoardFilter &filter);
    /// Conditions under the name of the figure they came from.
    void showFigure(const Filter &filter, const QString &name);
    SearchField *searchField() const { return m_search; }
    /// For whoever gives a deal to a colleague.
    const QList<User> &users() const { return m_users; }
    /// At the end of the row.
    void addTrailing(QWidget *widget);

signals:
    void changed();

private:
    void readUsers();
    void showChips();
    QWidget *makeChip(
        const QString &shown, const QString &name, std::function<void(QWidget *)> choose, std::function<void()> remove);
    void chooseOwner(QWidget *at);
    void chooseClosing(QWidget *at);
    void apply(const BoardFilter &filter);

    Workspace &m_workspace;
    BoardFilter m_filter;
    QList<User> m_users;
    SearchField *m_search;
    FilterBar *m_more;
    QWidget *m_chips;
    QHBoxLayout *m_row;
};

} // namespace crm
