// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/dealtable.h"

#include "db/entities/opportunity.h"
#include "db/store/store.h"
#include "models/record/recordtablemodel.h"
#include "models/settings.h"
#include "ui/kit/labels.h"
#include "ui/list/recordtable.h"

#include <QVBoxLayout>

namespace crm {

namespace {

const QString widthsKey = QStringLiteral("deals/tableWidths");

} // namespace

DealTable::DealTable(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new RecordTableModel(workspace.store(), &workspace.search(), Opportunity::entity(), this))
    , m_table(new RecordTable)
{
    m_model->setColumns({"name", "organisation", "stage", "amount", "weighted", "expected_close", "owner"});
    m_table->setRecordModel(m_model, tr("Deals"));
    QList<int> widths;
    for (const auto &width : workspace.settings().raw(widthsKey).toList())
        widths.append(width.toInt());
    m_table->setWidths(widths.isEmpty() ? QList<int>{200, 160, 105, 105, 140, 130, 120} : widths);
    auto *card = makeFrame("card");
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 4, 1, 4);
    inside->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connectTable();
}

void DealTable::connectTable()
{
    connect(m_model, &RecordTableModel::shown, this, [this] {
        m_table->showSort(m_sort);
        emit shown();
    });
    connect(m_model, &RecordTableModel::failed, &m_workspace, &Workspace::fail);
    connect(m_table, &RecordTable::currentAsked, this, &DealTable::currentAsked);
    connect(m_table, &RecordTable::currentRowChanged, this, [this] { emit currentChanged(current()); });
    connect(m_table, &RecordTable::openAsked, this, [this] { emit openAsked(current()); });
    connect(m_table, &RecordTable::previewAsked, this, [this] { emit previewAsked(current()); });
    connect(
        m_table, &RecordTable::menuAsked, this, [this](const QPoint &global) { emit menuAsked(current(), global); });
    connect(m_table, &RecordTable::editAsked, this, [this] {
        if (isSeveral() && !m_workspace.store().isReadOnly())
            emit changeAsked(chosen());
        else if (!current().isNull())
            m_workspace.edit(current());
    });
    connect(m_table, &RecordTable::selectionCountChanged, this, &DealTable::chosenChanged);
    connect(m_table, &RecordTable::sortAsked, this, &DealTable::sortBy);
    connect(m_table, &RecordTable::columnsChanged, this, &DealTable::persist);
}

void DealTable::setFilter(const Filter &filter)
{
    m_filter = filter;
    m_model->setQuery(m_filter, m_sort);
}

void DealTable::sortBy(int column, bool add)
{
    const auto path = m_model->columns().value(column);
    const bool turns = !m_sort.isEmpty() && m_sort.last().path == path && !m_sort.last().descending;
    if (!add)
        m_sort.clear();
    m_sort.removeIf([&](const Sort &sort) { return sort.path == path; });
    m_sort.append({path, turns});
    m_model->setQuery(m_filter, m_sort);
}

void DealTable::persist()
{
    QVariantList widths;
    for (const auto width : m_table->shownWidths())
        widths.append(width);
    if (m_table->shownColumns() == m_model->columns()) // a moved column would come back with another's width
        m_workspace.settings().setRaw(widthsKey, widths);
}

AnyRef DealTable::current() const
{
    return m_table->currentIndex().isValid() ? m_model->refAt(m_table->currentIndex().row()) : AnyRef{};
}

bool DealTable::isSeveral() const
{
    return m_table->selectionSize() > 1;
}

Rids DealTable::chosen() const
{
    return m_table->selectedRids();
}

bool DealTable::showRid(quint32 rid)
{
    return m_table->showRid(rid);
}

} // namespace crm
