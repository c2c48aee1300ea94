// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/store/store.h"
#include "models/pipeline/boardfilter.h"
#include "ui/kit/labels.h"
#include "ui/pipeline/pipelineeditor.h"
#include "ui/pipeline/stageform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

// What the editor of pipelines does to the stages; how it is built and filled is in pipelineeditor.cpp.
namespace crm {

void PipelineEditor::addStage()
{
    if (!m_isLoaded || !permission().isGiven)
        return;
    const auto place = m_shape.open().size();
    m_shape.stages.insert(place, newStage(m_shape));
    showStages(int(place));
    showState();
    m_form->name()->setFocus();
    m_form->name()->selectAll();
}

void PipelineEditor::removeStage()
{
    const auto place = current();
    if (place < 0 || place >= m_shape.stages.size() || !permission().isGiven)
        return;
    m_shape.stages.removeAt(place);
    showStages(place);
    showState();
}

void PipelineEditor::moveStage(int steps)
{
    if (!permission().isGiven)
        return;
    const auto place = crm::moveStage(m_shape, current(), steps);
    showStages(place);
    showState();
}

/// Explicit, because a changed stage leaves its deals alone otherwise.
void PipelineEditor::applyToDeals()
{
    const auto stage = m_shape.stages.value(current());
    if (stage.id.isNull())
        return;
    if (isDirty()) {
        m_state->setInk(Ink::Warn);
        m_state->setText(tr("Save the pipeline first; then apply it to its deals."));
        return;
    }
    m_workspace.store()
        .records({&Opportunity::entity(), Filter::refers("stage", stage.id)})
        .then(this, [this, stage](const Result<QList<Record>> &deals) {
            if (!deals)
                return m_workspace.fail(deals.error());
            const auto edit = applyToOpenDeals(stage, *deals);
            m_state->setInk(Ink::Muted);
            if (edit.puts.isEmpty())
                return m_state->setText(tr("All open deals in %1 agree with it already.").arg(stage.name));
            m_state->setText(edit.label);
            m_workspace.commit(edit);
        });
}

void PipelineEditor::save()
{
    if (!m_isLoaded || m_isSaving || !isDirty())
        return;
    const auto problems = shapeProblems(m_shape);
    if (!problems.isEmpty())
        return showProblems(problems);
    m_isSaving = true;
    if (m_shape.pipeline.archived && !m_before.pipeline.archived)
        return checkArchiving();
    commitShape();
}

/// Open deals would be on no board, and new ones in no pipeline.
void PipelineEditor::checkArchiving()
{
    const auto refuse = [this](const QString &sentence) {
        m_isSaving = false;
        m_state->setInk(Ink::Bad);
        m_state->setText(sentence);
        m_archived->setFocus();
    };
    const auto isOther = [this](const PipelineShape &shape) {
        return !shape.pipeline.archived && shape.pipeline.id != m_shape.pipeline.id;
    };
    if (std::none_of(m_all.cbegin(), m_all.cend(), isOther))
        return refuse(tr("The last pipeline in use cannot be archived: new deals need one."));
    m_workspace.store()
        .count({&Opportunity::entity(), inStages(m_before.open())})
        .then(this, [this, refuse](const Result<qint64> &deals) {
            if (!deals)
                return refuse(deals.error().message);
            if (*deals > 0)
                return refuse(
                    tr("%n open deal(s) stand in this pipeline. Close them or move them to another one first.", nullptr,
                        int(*deals)));
            commitShape();
        });
}

void PipelineEditor::commitShape()
{
    m_workspace.commit(savePipeline(m_before, m_shape),
        [this, self = QPointer(this), id = m_shape.pipeline.id](const Result<ChangeSet> &done) {
            if (!self)
                return;
            m_isSaving = false;
            if (!done) {
                const bool isBack = done.error().code == Error::Conflict && putBackRemoved();
                m_state->setInk(Ink::Bad);
                m_state->setText(isBack ? tr("%1 It is in the list again; the rest can be saved.", "a sentence")
                                              .arg(done.error().message)
                                        : done.error().message);
                return;
            }
            m_before = m_shape = {};
            load(id);
            emit saved();
        });
}

/// Stages that deals need cannot go: left out of the list they would keep all the rest from being saved.
bool PipelineEditor::putBackRemoved()
{
    bool isBack = false;
    for (int i = 0; i < m_before.stages.size(); ++i) {
        const auto &stage = m_before.stages.at(i);
        if (!m_shape.stage(stage.id).id.isNull())
            continue;
        m_shape.stages.insert(qMin<qsizetype>(i, m_shape.stages.size()), stage);
        showStages(i);
        isBack = true;
    }
    showState();
    return isBack;
}

void PipelineEditor::showProblems(const QList<ShapeProblem> &problems)
{
    const auto &first = problems.first();
    m_state->setInk(Ink::Bad);
    m_state->setText(first.message);
    if (first.place >= 0) {
        m_stages->setCurrentRow(first.place);
        (first.field == "probability" ? static_cast<QWidget *>(m_form->probability()) : m_form->name())->setFocus();
        m_state->setInk(Ink::Bad); // choosing the stage said something else
        m_state->setText(first.message);
    } else if (first.field == "type") {
        m_form->type()->setFocus();
    } else {
        (first.field == "currency" ? m_currency : m_name)->setFocus();
    }
}

void PipelineEditor::showState()
{
    const bool isDirty = this->isDirty();
    const auto permission = this->permission();
    const bool isReadOnly = m_workspace.store().isReadOnly();
    m_save->setEnabled(isDirty && permission.isGiven);
    m_apply->setEnabled(m_shape.stages.value(current()).type == StageType::Open && !isReadOnly);
    m_state->setInk(Ink::Muted);
    m_state->setText(!permission.isGiven ? permission.sentence
            : isDirty                    ? tr("Not saved yet. Deals keep their values until you apply a stage to them.")
                                         : QString());
}

/// Of the pipeline shown, or of a new one.
Permission PipelineEditor::permission() const
{
    return m_workspace.store().permission(Pipeline::entity(), m_before.pipeline.id);
}

void PipelineEditor::showWhatIsAllowed()
{
    const bool mayChange = permission().isGiven;
    m_name->setReadOnly(!mayChange);
    m_currency->setReadOnly(!mayChange);
    for (auto *control : m_stageButtons + QList<QWidget *>{m_archived, m_form})
        control->setEnabled(mayChange);
    m_workspace.allow(m_add, m_workspace.store().permission(Pipeline::entity()));
}

/// Asks only when something would be lost.
void PipelineEditor::reject()
{
    if (!isDirty())
        return QDialog::reject();
    auto *question = new QMessageBox(
        QMessageBox::Question, windowTitle(), tr("Save what you have changed?"), QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    auto *keep = question->addButton(tr("Save"), QMessageBox::AcceptRole);
    auto *discard = question->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    question->addButton(QMessageBox::Cancel);
    connect(question, &QMessageBox::buttonClicked, this, [this, keep, discard](QAbstractButton *pressed) {
        if (pressed == keep)
            save();
        else if (pressed == discard)
            QDialog::reject();
    });
    question->open();
}

} // namespace crm
