// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/importcolumnsstep.h"

#include "models/exchange/importsessionmodels.h"
#include "ui/exchange/choicedelegate.h"
#include "ui/exchange/importtables.h"
#include "ui/kit/cards.h"
#include "ui/kit/labels.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QTableView>

namespace crm {

ImportColumnsStep::ImportColumnsStep(QWidget *parent)
    : ImportStep(parent)
    , m_banner(new Banner)
    , m_mapping(new QTableView)
    , m_preview(new QTableView)
{
    m_mapping->setObjectName("importMapping");
    m_preview->setObjectName("importPreviewBelow");
    auto *choices = new ChoiceDelegate(
        [this] {
            ChoiceDelegate::Choices all;
            const auto targets = m_model->choices();
            for (const auto &[key, label] : targets)
                all.append({key, label});
            return all;
        },
        m_mapping);
    choices->setColumnKind(ImportMappingModel::Column, CellKind::Strong);
    choices->setColumnKind(ImportMappingModel::Samples, CellKind::Faint);
    choices->setColumnKind(ImportMappingModel::Certainty, CellKind::Badge);
    prepareTable(m_mapping, choices, tr("Columns of the file and where they go"));
    m_mapping->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_mapping->setSelectionMode(QAbstractItemView::SingleSelection);
    m_mapping->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked
        | QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed);
    prepareTable(m_preview, new CellDelegate(m_preview), tr("Rows as they will be stored"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(m_banner);
    column->addWidget(inCard(m_mapping), 3);
    column->addWidget(makeProfileRow());
    column->addWidget(inCard(m_preview), 2);
    editByEnter(m_mapping);
}

QWidget *ImportColumnsStep::makeProfileRow()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new Label(tr("As it will be stored"), TextStyle::Body, Ink::Text, QFont::DemiBold));
    row->addStretch(1);
    auto *load = makeButton(tr("Use a saved profile…"), "folder", "flat");
    load->setObjectName("loadProfile");
    auto *save = makeButton(tr("Save as profile…"), "bookmark", "flat");
    save->setObjectName("saveProfile");
    row->addWidget(load);
    row->addWidget(save);
    connect(load, &QPushButton::clicked, this, &ImportColumnsStep::chooseProfile);
    connect(save, &QPushButton::clicked, this, &ImportColumnsStep::nameProfile);
    return box;
}

void ImportColumnsStep::setSession(ImportSession *session)
{
    ImportStep::setSession(session);
    m_model = new ImportMappingModel(*session, m_mapping);
    m_rows = new ImportPreviewModel(*session, m_preview);
    replaceModel(m_mapping, m_model);
    replaceModel(m_preview, m_rows);
    connect(m_rows, &QAbstractItemModel::modelReset, this, [this] { fitColumns(m_preview); });
    connect(session, &ImportSession::planChanged, this, &ImportColumnsStep::tellQuestions);
}

void ImportColumnsStep::enter()
{
    auto *header = m_mapping->horizontalHeader();
    header->setStretchLastSection(false);
    header->resizeSection(ImportMappingModel::Column, scaled(200));
    header->resizeSection(ImportMappingModel::Target, scaled(220));
    header->resizeSection(ImportMappingModel::Certainty, scaled(130));
    header->setSectionResizeMode(ImportMappingModel::Samples, QHeaderView::Stretch);
    fitColumns(m_preview);
    m_mapping->setCurrentIndex(
        m_model->index(std::max(0, m_mapping->currentIndex().row()), ImportMappingModel::Target));
    m_mapping->setFocus();
    tellQuestions();
}

void ImportColumnsStep::tellQuestions()
{
    QString first;
    int open = 0;
    for (int row = 0; m_model && row < m_model->rowCount(); ++row) {
        const auto question = m_model->index(row, ImportMappingModel::Certainty).data(importroles::Problem).toString();
        if (question.isEmpty())
            continue;
        if (open++ == 0)
            first = QStringLiteral("%1: %2").arg(m_model->index(row, 0).data().toString(), question);
    }
    if (open > 0)
        m_banner->showMessage(
            Banner::Kind::Warning, open == 1 ? first : tr("%1 (%n more)", nullptr, open - 1).arg(first));
    else if (session() && !session()->hasTargets())
        m_banner->showMessage(
            Banner::Kind::Warning, tr("No column goes anywhere yet. Choose a field for at least one of them."));
    else
        m_banner->hide();
    m_banner->setClosable(false);
    emit stateChanged();
}

void ImportColumnsStep::chooseProfile()
{
    auto *dialog = new QFileDialog(this, tr("Use a Profile"), QFileInfo(session()->path()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("Profiles (*.json)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportColumnsStep::loadFrom);
    dialog->open();
}

void ImportColumnsStep::nameProfile()
{
    auto *dialog = new QFileDialog(this, tr("Save as Profile"), QFileInfo(session()->path()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix("json");
    dialog->selectFile(QFileInfo(session()->path()).completeBaseName() + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::fileSelected, this, &ImportColumnsStep::saveTo);
    dialog->open();
}

void ImportColumnsStep::loadFrom(const QString &path)
{
    const auto plan = loadProfile(path, session()->plan().entity);
    const auto done = plan ? session()->usePlan(*plan) : Result<Done>(plan.error());
    if (!done)
        m_banner->showMessage(Banner::Kind::Error, done.error().message);
}

void ImportColumnsStep::saveTo(const QString &path)
{
    const auto done = saveProfile(session()->plan(), path);
    m_banner->showMessage(done ? Banner::Kind::Info : Banner::Kind::Error,
        done ? tr("The profile is in %1.").arg(QDir::toNativeSeparators(path)) : done.error().message);
    m_banner->setClosable(true);
}

} // namespace crm
