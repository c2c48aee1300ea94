// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/importtables.h"

#include "db/entity/registry.h"
#include "models/exchange/importrun.h"
#include "ui/kit/labels.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace crm {

QString alsoMade(const ImportResult &result)
{
    QStringList parts;
    for (auto it = result.alsoCreated.cbegin(); it != result.alsoCreated.cend(); ++it)
        if (const auto *entity = Registry::instance().byName(it.key()))
            parts.append(QStringLiteral("%1: %2").arg(entity->tr(entity->plural), QLocale().toString(*it)));
    return parts.join(QStringLiteral(", "));
}

QWidget *inCard(QWidget *content)
{
    auto *card = makeFrame("card");
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(content);
    return card;
}

void replaceModel(QTableView *table, QAbstractItemModel *model)
{
    auto *old = table->model();
    auto *selection = table->selectionModel();
    table->setModel(model);
    delete selection;
    if (old && old->parent() == table)
        delete old;
}

void editByEnter(QTableView *table)
{
    const auto edit = [table](const QModelIndex &index) {
        if ((index.flags() & Qt::ItemIsEditable) && !table->isPersistentEditorOpen(index))
            table->edit(index);
    };
    QObject::connect(table, &QTableView::clicked, table, edit);
    QObject::connect(table, &QTableView::activated, table, edit);
}

void fitColumns(QTableView *table)
{
    if (!table->model())
        return;
    int total = 0;
    for (int i = 0; i < table->model()->columnCount(); ++i) {
        auto width = table->horizontalHeader()->sectionSizeHint(i);
        for (int row = 0; row < qMin(20, table->model()->rowCount()); ++row)
            width = qMax(width, table->itemDelegate()->sizeHint({}, table->model()->index(row, i)).width());
        width = qBound(scaled(64), width + scaled(8), scaled(260));
        table->setColumnWidth(i, width);
        total += width;
    }
    table->horizontalHeader()->setStretchLastSection(total < table->viewport()->width());
}

} // namespace crm
