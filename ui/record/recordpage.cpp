// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/record/recordpage.h"

#include "db/store/store.h"
#include "models/record/history.h"
#include "models/record/recordtitle.h"
#include "models/record/relatedmodel.h"
#include "ui/form/recordform.h"
#include "ui/kit/celldelegate.h"
#include "ui/kit/labels.h"
#include "ui/kit/pageheader.h"
#include "ui/list/recordtable.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>
#include <QVBoxLayout>

namespace crm {

RecordPage::RecordPage(Workspace &workspace, const Entity &entity, QWidget *parent)
    : Page(workspace, parent)
    , m_entity(entity)
    , m_header(new PageHeader(entity.tr(entity.singular)))
    , m_tabs(new QTabWidget)
    , m_form(new RecordForm(entity, {&workspace, &workspace.store(), &workspace.search()}))
    , m_state(new Label({}, TextStyle::Small, Ink::Muted))
    , m_save(makeButton(tr("Save"), {}, "primary"))
    , m_history(new HistoryModel(workspace.store(), this))
{
    setObjectName(QStringLiteral("record_") + QString::fromLatin1(entity.name));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::huge);
    column->setSpacing(spacing::medium);
    m_header->addAction(m_state);
    m_header->addAction(m_save);
    column->addWidget(m_header);
    column->addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_form, tr("Details"));
    addRelated();
    auto *history = new QTableView;
    history->setModel(m_history);
    prepareTable(history, new CellDelegate(history), tr("Change history"));
    m_tabs->addTab(history, tr("History"));
    connect(m_form, &RecordForm::edited, this, &RecordPage::showState);
    connect(m_save, &QPushButton::clicked, this, &RecordPage::save);
    connect(&workspace.store(), &Store::changed, this, [this](const ChangeSet &set) {
        if (set.touches(m_entity) && !m_form->isDirty())
            load();
    });
    showState();
}

RecordPage::~RecordPage()
{
    m_form->disconnect(this);
    delete m_tabs; // views before the models they show
}

void RecordPage::addRelated()
{
    for (const auto &reference : relatedKinds(m_entity)) {
        auto *model = new RelatedModel(workspace().store(), reference, this);
        auto *table = new RecordTable;
        table->setRecordModel(model, reference.entity->tr(reference.entity->plural));
        table->setWidths({});
        m_related.append(model);
        m_tabs->addTab(table, reference.entity->tr(reference.entity->plural));
        connect(table, &RecordTable::openAsked, this, [this, model, table] {
            if (const auto ref = model->refAt(table->currentIndex().row()); !ref.isNull())
                workspace().open(ref);
        });
        connect(table, &RecordTable::dueAsked, this, [this, model, table](const QModelIndex &index) {
            workspace().explainDue(model->dueRefAt(index), this, table->below(index));
        });
    }
}

QString RecordPage::title() const
{
    return m_title.isEmpty() ? m_entity.tr(m_entity.singular) : m_title;
}

bool RecordPage::showRecord(const AnyRef &ref)
{
    if (ref.entity != m_entity.name)
        return false;
    m_ref = ref;
    load();
    for (auto *model : std::as_const(m_related))
        model->setSubject(ref.id);
    m_history->setRecord(ref);
    emit currentChanged(ref);
    return true;
}

void RecordPage::load()
{
    if (m_ref.isNull())
        return;
    const auto sequence = ++m_sequence;
    workspace().store().fetch(m_entity, {m_ref.id}).then(this, [this, sequence](const Result<QList<Record>> &records) {
        if (sequence != m_sequence)
            return;
        if (!records)
            return workspace().fail(records.error());
        if (records->isEmpty()) {
            m_form->setReadOnly(true);
            return m_state->setText(tr("This record has been deleted."));
        }
        fill(records->first());
    });
}

void RecordPage::fill(const Record &record)
{
    m_title = titleText(record);
    m_header->setTitle(title());
    m_header->setSubtitle(m_entity.tr(m_entity.singular));
    m_form->setRecord(record);
    m_form->setReadOnly(workspace().store().isReadOnly());
    showState();
    emit titleChanged();
}

void RecordPage::showState()
{
    const auto problems = m_form->problems();
    const bool isDirty = m_form->isDirty();
    m_save->setEnabled(isDirty && problems.isEmpty());
    m_state->setText(!isDirty ? QString() : problems.isEmpty() ? tr("Not saved yet.") : problems.first().message);
    m_save->setAccessibleDescription(m_state->text());
}

void RecordPage::save()
{
    const auto problems = m_form->problems();
    m_form->showProblems(problems);
    if (!problems.isEmpty() || !m_form->isDirty())
        return;
    const auto record = m_form->record();
    workspace().commit({tr("Change %1").arg(record.title()), {record}},
        [self = QPointer<RecordPage>(this), record](const Result<ChangeSet> &done) {
            if (!self)
                return;
            if (done) {
                auto stored = record;
                stored.setUntouched();
                self->fill(stored);
                self->load();
            } else {
                self->m_form->showProblems(done.error().problems);
            }
        });
}

} // namespace crm
