// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/pipelineedits.h"
#include "ui/shell/workspace.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace crm {

class Label;
class StageForm;

/// Pipelines and their stages: added, renamed, put in order, and what each stage means. Everything is stored in one
/// step on Save; open deals take over a stage's probability and category only when asked to. Shown without blocking;
/// deletes itself.
class PipelineEditor final : public QDialog
{
    Q_OBJECT
public:
    /// Begins with this pipeline, or the first when it is null.
    PipelineEditor(Workspace &workspace, const Id &pipeline, QWidget *parent = nullptr);

    const PipelineShape &shape() const { return m_shape; }
    bool isLoaded() const { return m_isLoaded; }
    bool isDirty() const;
    QComboBox *pipelineBox() const { return m_pipelines; }
    QListWidget *stageList() const { return m_stages; }
    StageForm *form() const { return m_form; }
    QLineEdit *nameEdit() const { return m_name; }
    QCheckBox *archivedBox() const { return m_archived; }

    void addPipeline();
    void addStage();
    void removeStage();
    void moveStage(int steps);
    void applyToDeals();
    void save();
    void reject() override;

signals:
    void loaded();
    void saved();

private:
    void build();
    QWidget *buildHead();
    QWidget *buildStages();
    QWidget *buildButtons();
    void load(const Id &pipeline);
    void choose(int place);
    void showShape(int stage);
    void showStages(int current);
    void showStage();
    void takeStage(const Stage &stage);
    bool putBackRemoved();
    void commitShape();
    void checkArchiving();
    void showProblems(const QList<ShapeProblem> &problems);
    void showState();
    void showWhatIsAllowed();
    Permission permission() const;
    int current() const;

    Workspace &m_workspace;
    QList<PipelineShape> m_all; ///< as stored
    PipelineShape m_before;     ///< as stored; no stages: new
    PipelineShape m_shape;      ///< as typed
    QComboBox *m_pipelines = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_currency = nullptr;
    QCheckBox *m_archived = nullptr;
    QListWidget *m_stages = nullptr;
    QList<QWidget *> m_stageButtons;
    QPushButton *m_add = nullptr;
    StageForm *m_form = nullptr;
    Label *m_state = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_save = nullptr;
    bool m_isLoaded = false;
    bool m_isSaving = false;
};

} // namespace crm
