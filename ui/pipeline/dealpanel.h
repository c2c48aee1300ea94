// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/activity.h"
#include "models/pipeline/stagestays.h"
#include "ui/shell/workspace.h"

#include <QFrame>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace crm {

class Avatar;
class Badge;
class DealMoves;
class EmptyState;
class IconButton;
class Label;
class StageBar;
class TimelineModel;
class TimelineView;

/// One deal: where it stands, its facts, its history, and how long it stood in which stage.
class DealPanel final : public QFrame
{
    Q_OBJECT
public:
    DealPanel(Workspace &workspace, DealMoves &moves, QWidget *parent = nullptr);

    /// Null: nothing is chosen.
    void showDeal(const Id &deal);
    Id deal() const { return m_deal; }
    StageBar *stageBar() const { return m_bar; }
    void setClock(Clock clock);
    void setClosable(bool isClosable);

signals:
    void closeAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Shown
    {
        Record record;
        PipelineShape shape;
        QHash<QByteArray, QString> titles; ///< of what it refers to, by field
    };
    void build();
    QWidget *buildHead();
    QWidget *buildActions();
    void buildHistory(QVBoxLayout *column);
    void load();
    void readTitles(const Record &record, const PipelineShape &shape);
    void present(const Shown &shown);
    void showHead();
    void showStages();
    void showFacts();
    void addFact(const char *icon, const QString &name, QWidget *value);
    void addText(const char *icon, const QString &name, const QString &text);
    void addLink(const char *icon, const QString &name, const QByteArray &field);
    void addClose(const Opportunity &deal);
    void addProbability(const Opportunity &deal);
    void addCategory(const Opportunity &deal);
    void addNextStep(const Opportunity &deal);
    QPushButton *resetButton(const QString &name, Edit (*reset)(Record));
    void logActivity(Channel channel);
    void planTask(TaskKind kind);
    void chooseStage(int place);

    Workspace &m_workspace;
    DealMoves &m_moves;
    Clock m_clock = systemClock;
    TimelineModel *m_events;
    StageStaysModel *m_stays;
    Id m_deal;
    Shown m_shown;
    QList<Stage> m_barStages;
    int m_asked = 0;
    QWidget *m_content = nullptr;
    EmptyState *m_nothing = nullptr;
    Label *m_path = nullptr;
    Avatar *m_avatar = nullptr;
    Label *m_name = nullptr;
    Label *m_subtitle = nullptr;
    StageBar *m_bar = nullptr;
    QWidget *m_facts = nullptr;
    QVBoxLayout *m_factsPlace = nullptr;
    QGridLayout *m_grid = nullptr;
    IconButton *m_edit = nullptr;
    IconButton *m_close = nullptr;
    QWidget *m_actions = nullptr;
};

} // namespace crm
