// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/pipelineeditor.h"

#include "db/store/store.h"
#include "db/value/usualcurrency.h"
#include "ui/kit/labels.h"
#include "ui/pipeline/stageform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace crm {

PipelineEditor::PipelineEditor(Workspace &workspace, const Id &pipeline, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("pipelineEditor"));
    setWindowTitle(tr("Pipelines and stages"));
    build();
    load(pipeline);
}

void PipelineEditor::build()
{
    m_form = new StageForm;
    connect(m_form, &StageForm::edited, this, &PipelineEditor::takeStage);
    auto *padded = new QWidget;
    auto *margins = new QVBoxLayout(padded);
    margins->setContentsMargins(spacing::large, 0, 0, 0);
    margins->addWidget(m_form);
    margins->addStretch(1);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(buildStages(), 2);
    body->addWidget(padded, 3);
    auto *inside = new QWidget;
    inside->setProperty("look", "page");
    auto *parts = new QVBoxLayout(inside);
    parts->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::large);
    parts->setSpacing(spacing::medium);
    parts->addWidget(buildHead());
    parts->addWidget(makeFrame("rule"));
    parts->addLayout(body, 1);
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(makeFrame("rule"));
    column->addWidget(buildButtons());
    resize(scaled(820), scaled(640));
}

QWidget *PipelineEditor::buildHead()
{
    auto *head = new QWidget;
    m_pipelines = new QComboBox;
    m_pipelines->setObjectName(QStringLiteral("pipelines"));
    m_pipelines->setAccessibleName(tr("Pipeline"));
    m_add = makeButton(tr("New pipeline"), QStringLiteral("plus"));
    m_add->setObjectName(QStringLiteral("addPipeline"));
    m_add->setAutoDefault(false);
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("pipelineName"));
    m_name->setAccessibleName(tr("Name of the pipeline"));
    m_currency = new QLineEdit;
    m_currency->setAccessibleName(tr("Currency of new deals"));
    m_currency->setMaxLength(3);
    m_currency->setFixedWidth(scaled(64));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(m_pipelines, 2);
    row->addWidget(m_add);
    row->addSpacing(spacing::large);
    row->addWidget(new Label(tr("Name"), TextStyle::Body, Ink::Muted));
    row->addWidget(m_name, 2);
    row->addWidget(new Label(tr("Currency"), TextStyle::Body, Ink::Muted));
    row->addWidget(m_currency);
    m_archived = new QCheckBox(tr("Archived"));
    m_archived->setObjectName(QStringLiteral("archived"));
    m_archived->setToolTip(
        plainToolTip(tr("Has no board and takes no new deals; those that were closed in it stay in every figure.")));
    row->addWidget(m_archived);
    connect(m_archived, &QCheckBox::clicked, this, [this](bool isArchived) {
        m_shape.pipeline.archived = isArchived;
        showState();
    });
    connect(m_pipelines, &QComboBox::activated, this, &PipelineEditor::choose);
    connect(m_add, &QPushButton::clicked, this, &PipelineEditor::addPipeline);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) {
        m_shape.pipeline.name = name;
        showState();
    });
    connect(m_currency, &QLineEdit::textEdited, this, [this](const QString &currency) {
        m_shape.pipeline.currency = currency.toUpper();
        showState();
    });
    return head;
}

QWidget *PipelineEditor::buildStages()
{
    auto *side = new QWidget;
    m_stages = new QListWidget;
    m_stages->setObjectName(QStringLiteral("stages"));
    m_stages->setAccessibleName(tr("Stages"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    const auto add = [&](const char *name, const char *icon, const QString &text, auto run) {
        auto *button = new IconButton(QString::fromLatin1(icon), text);
        button->setObjectName(QString::fromLatin1(name));
        buttons->addWidget(button);
        m_stageButtons.append(button);
        connect(button, &QToolButton::clicked, this, run);
    };
    add("addStage", "plus", tr("Add a stage"), [this] { addStage(); });
    add("stageUp", "arrow-up", tr("Move the stage up"), [this] { moveStage(-1); });
    add("stageDown", "arrow-down", tr("Move the stage down"), [this] { moveStage(1); });
    add("removeStage", "trash", tr("Remove the stage"), [this] { removeStage(); });
    buttons->addStretch(1);
    m_apply = makeButton(tr("Apply to open deals"));
    m_apply->setObjectName(QStringLiteral("apply"));
    m_apply->setAutoDefault(false);
    m_apply->setToolTip(plainToolTip(
        tr("Gives the open deals in this stage its probability and forecast category, except those set by hand.")));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addLayout(buttons);
    column->addWidget(m_stages, 1);
    column->addWidget(m_apply, 0, Qt::AlignLeading);
    connect(m_stages, &QListWidget::currentRowChanged, this, &PipelineEditor::showStage);
    connect(m_apply, &QPushButton::clicked, this, &PipelineEditor::applyToDeals);
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Up), this), &QShortcut::activated, this,
        [this] { moveStage(-1); });
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Down), this), &QShortcut::activated, this,
        [this] { moveStage(1); });
    return side;
}

QWidget *PipelineEditor::buildButtons()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(spacing::huge, spacing::medium, spacing::huge, spacing::medium);
    m_state = new Label({}, TextStyle::Small, Ink::Muted);
    m_state->setObjectName(QStringLiteral("state"));
    m_state->setWordWrap(true);
    auto *close = makeButton(tr("Close"));
    close->setAutoDefault(false);
    m_save = makeButton(tr("Save"), QStringLiteral("check"), "primary");
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setAutoDefault(false);
    row->addWidget(m_state, 1);
    row->addWidget(close);
    row->addWidget(m_save);
    connect(close, &QPushButton::clicked, this, &PipelineEditor::reject);
    connect(m_save, &QPushButton::clicked, this, &PipelineEditor::save);
    for (const auto &keys : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_S)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &PipelineEditor::save);
    return bar;
}

void PipelineEditor::load(const Id &pipeline)
{
    auto &store = m_workspace.store();
    store.records({&Pipeline::entity()}).then(this, [this, &store, pipeline](const Result<QList<Record>> &pipelines) {
        if (!pipelines)
            return m_workspace.fail(pipelines.error());
        store.records({&Stage::entity()})
            .then(this, [this, pipeline, pipelines = *pipelines](const Result<QList<Record>> &stages) {
                if (!stages)
                    return m_workspace.fail(stages.error());
                m_all = pipelineShapes(pipelines, *stages, Pipelines::All);
                m_pipelines->clear();
                int place = 0;
                for (const auto &shape : std::as_const(m_all)) {
                    if (shape.pipeline.id == pipeline)
                        place = m_pipelines->count();
                    m_pipelines->addItem(
                        shape.pipeline.archived ? tr("%1 (archived)").arg(shape.pipeline.name) : shape.pipeline.name);
                }
                m_isLoaded = true;
                choose(place);
                emit loaded();
            });
    });
}

bool PipelineEditor::isDirty() const
{
    if (!m_isLoaded || m_shape.pipeline.id.isNull())
        return false;
    const auto edit = savePipeline(m_before, m_shape);
    return !(edit.puts.isEmpty() && edit.removals.isEmpty());
}

/// Another pipeline; what was changed on this one is stored first, or it stays.
void PipelineEditor::choose(int place)
{
    if (!m_before.stages.isEmpty() && isDirty()) {
        for (int i = 0; i < m_all.size(); ++i)
            if (m_all.at(i).pipeline.id == m_before.pipeline.id)
                m_pipelines->setCurrentIndex(i);
        m_state->setInk(Ink::Warn);
        m_state->setText(tr("Save this pipeline first."));
        return;
    }
    m_pipelines->setCurrentIndex(place);
    m_before = m_all.value(place);
    m_shape = m_before;
    showShape(0);
}

void PipelineEditor::showShape(int stage)
{
    m_name->setText(m_shape.pipeline.name);
    m_currency->setText(m_shape.pipeline.currency);
    m_archived->setChecked(m_shape.pipeline.archived);
    showStages(stage);
    showWhatIsAllowed();
    showState();
}

void PipelineEditor::showStages(int current)
{
    const QSignalBlocker quiet(m_stages);
    m_stages->clear();
    for (const auto &stage : std::as_const(m_shape.stages)) {
        const auto type = Stage::tr(choicesOf<StageType>().at(int(stage.type)).label);
        m_stages->addItem(stage.type == StageType::Open ? tr("%1 · %2 %").arg(stage.name).arg(stage.probability)
                                                        : tr("%1 · %2").arg(stage.name, type));
    }
    m_stages->setCurrentRow(qBound(0, current, m_stages->count() - 1));
    showStage();
}

int PipelineEditor::current() const
{
    return m_stages->currentRow();
}

void PipelineEditor::showStage()
{
    const auto place = current();
    if (place < 0 || place >= m_shape.stages.size())
        return;
    m_form->setStage(m_shape.stages.at(place));
    showState();
}

void PipelineEditor::takeStage(const Stage &stage)
{
    const auto place = current();
    if (place < 0 || place >= m_shape.stages.size())
        return;
    m_shape.stages[place] = stage;
    const auto type = Stage::tr(choicesOf<StageType>().at(int(stage.type)).label);
    m_stages->item(place)->setText(stage.type == StageType::Open
            ? tr("%1 · %2 %").arg(stage.name).arg(stage.probability)
            : tr("%1 · %2").arg(stage.name, type));
    showState();
}

void PipelineEditor::addPipeline()
{
    if (!m_isLoaded || isDirty()) {
        m_state->setInk(Ink::Warn);
        m_state->setText(tr("Save this pipeline first."));
        return;
    }
    const auto currency = m_all.isEmpty() ? usualCurrency() : m_all.first().pipeline.currency;
    const auto last = m_all.isEmpty() ? 0 : m_all.last().pipeline.position;
    m_before = {};
    m_shape = newPipeline(tr("New pipeline"), currency, last + 10);
    m_pipelines->setCurrentIndex(-1);
    showShape(0);
    m_name->setFocus();
    m_name->selectAll();
}

} // namespace crm
