// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/record.h"
#include "db/store/edit.h"
#include "db/store/query.h"

namespace crm {

/// How a list of one kind of record looks: what a page remembers and a saved view keeps.
struct ListView
{
    Filter filter = {};
    QList<Sort> sort = {};
    QByteArrayList columns = {};
    QList<int> widths = {}; ///< px of the 13 px design, one per column; 0: by contents
    QString text = {};      ///< typed into the list's search field
    friend bool operator==(const ListView &, const ListView &) = default;
};

QJsonObject toJson(const ListView &view);
/// Leaves out what the entity does not have (any more). Error::Invalid when the filter cannot be read.
Result<ListView> listViewFromJson(const Entity &entity, const QJsonObject &json);

/// The view kept in a saved_view record. Error::Invalid when it is of an unknown kind or unreadable.
Result<ListView> listViewOf(const Record &savedView);
/// The kind of records a saved_view record lists; null when unknown.
const Entity *entityOf(const Record &savedView);

/// Keeps the view under this name; `owner` null: everybody sees it.
Edit saveView(const QString &name, const Entity &entity, const ListView &view, const Id &owner);
/// Changes what a stored view shows.
Edit updateView(Record savedView, const ListView &view);

/// The saved views of one kind of record, in their order.
Query savedViewsOf(const Entity &entity);

} // namespace crm
