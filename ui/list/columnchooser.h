// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/query.h"

#include <QFrame>

class QListWidget;

namespace crm {

class SearchField;

/// Which columns a list shows and in which order: tick, drag, or Alt+Up and Alt+Down.
class ColumnChooser final : public QFrame
{
    Q_OBJECT
public:
    ColumnChooser(const Entity &entity, const QByteArrayList &shown, QWidget *parent);

    QByteArrayList columns() const;
    QListWidget *list() const { return m_list; }

signals:
    void changed(const QByteArrayList &columns);
    /// Back to the columns of somebody who has not chosen.
    void resetAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QByteArrayList &shown);
    void moveCurrent(int by);

    const Entity &m_entity;
    SearchField *m_search;
    QListWidget *m_list;
};

} // namespace crm
