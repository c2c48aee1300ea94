// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/record/historydialog.h"

#include "db/entity/registry.h"
#include "models/record/history.h"
#include "ui/kit/celldelegate.h"
#include "ui/kit/labels.h"
#include "ui/shell/workspace.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace crm {

HistoryDialog *HistoryDialog::show(Workspace &workspace, const AnyRef &ref, QWidget *parent)
{
    auto *dialog = new HistoryDialog(workspace, ref, parent);
    dialog->open();
    return dialog;
}

HistoryDialog::HistoryDialog(Workspace &workspace, const AnyRef &ref, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_ref(ref)
    , m_model(new HistoryModel(workspace.store(), this))
    , m_table(new QTableView)
    , m_sentence(new Label({}, TextStyle::Small, Ink::Muted))
    , m_restore(makeButton(tr("Restore this value"), QStringLiteral("restore")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change history"));
    resize(scaled(760), scaled(460));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    prepareTable(m_table, new CellDelegate(m_table), tr("Change history"));
    const int widths[] = {120, 140, 130, 160, 160};
    for (int column = 0; column < HistoryModel::columnTotal; ++column)
        m_table->setColumnWidth(column, scaled(widths[column]));
    m_sentence->setWordWrap(true);
    auto *card = makeFrame("card");
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 4, 1, 4);
    inside->addWidget(m_table);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    buttons->addButton(makeButton(tr("Close")), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::medium);
    column->addWidget(card, 1);
    column->addWidget(m_sentence);
    column->addWidget(buttons);
    m_restore->setEnabled(false);
    m_restore->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &HistoryDialog::restoreCurrent);
    connect(m_model, &HistoryModel::loaded, this, &HistoryDialog::onLoaded);
    connect(m_model, &HistoryModel::failed, &workspace, &Workspace::fail);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryDialog::onCurrent);
    m_model->setRecord(ref);
}

void HistoryDialog::onLoaded()
{
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    else
        m_sentence->setText(tr("Nothing is known about this record's past."));
    onCurrent();
}

void HistoryDialog::onCurrent()
{
    const auto row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount()) {
        m_restore->setEnabled(false);
        return;
    }
    const auto &entry = m_model->entryAt(row);
    const auto *entity = Registry::instance().byName(m_ref.entity);
    const auto *field = entry.field.isEmpty() ? nullptr : entity->field(entry.field);
    m_sentence->setText(
        tr("%1, %2: %3")
            .arg(QLocale().toString(entry.at.toLocalTime(), QLocale::LongFormat), entry.who, entry.sentence));
    const auto permission = m_workspace.store().permission(m_ref);
    const bool mayChange
        = permission.isGiven && (permission.fields.isEmpty() || permission.fields.contains(entry.field));
    m_restore->setEnabled(field && !field->is(ReadOnly) && mayChange);
}

void HistoryDialog::restoreCurrent()
{
    const auto row = m_table->currentIndex().row();
    if (row < 0 || !m_restore->isEnabled())
        return;
    const auto entry = m_model->entryAt(row);
    const auto *entity = Registry::instance().byName(m_ref.entity);
    m_workspace.store().fetch(*entity, {m_ref.id}).then(this, [this, entry](const Result<QList<Record>> &records) {
        if (!records)
            return m_workspace.fail(records.error());
        if (records->isEmpty())
            return m_workspace.fail({Error::NotFound, tr("This record has been deleted. Undo the deletion first.")});
        m_workspace.commit(restoreValue(records->first(), entry));
    });
}

} // namespace crm
