// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/record.h"
#include "db/search/search.h"

#include <QAbstractListModel>
#include <QPointer>

class QAction;

namespace crm {

/// One line of the palette: a heading, a record, or an action.
struct PaletteRow
{
    QString title;
    QString subtitle = {};
    QString icon = {};
    QString keys = {};
    bool isHeading = false;
    bool isSquare = false; ///< the avatar of a company
    bool isNamed = false;  ///< an action whose text begins with all that was typed
    AnyRef record = {};
    QPointer<QAction> action = {};
};

/// Rows for records found, such as "Kenji Sato — Contact · Kyoto Optics".
QList<PaletteRow> paletteRows(const QList<SearchHit> &hits);
QList<PaletteRow> paletteRows(const QList<Record> &records);

/// The actions whose text contains every word of `query`, ignoring case and accents, in any order: the one of that
/// name first, then those that begin with it, then those whose words begin like the query. Disabled actions are left
/// out, and what would be undone is no name of "Undo".
QList<PaletteRow> matchingActions(const QList<QAction *> &actions, const QString &query);

/// The text of an action as prose: without mnemonic and dots.
QString plainText(const QAction &action);

class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(QList<PaletteRow> rows);
    const PaletteRow &row(const QModelIndex &index) const { return m_rows.at(index.row()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<PaletteRow> m_rows;
};

} // namespace crm
