// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/pipelinemodel.h"

#include <QScrollArea>
#include <QTimer>

class QHBoxLayout;
class QVBoxLayout;

namespace crm {

class BoardColumn;
class ClosingZone;

/// The columns of a PipelineModel side by side, and the places where deals end. Says what the user asks for; whoever
/// holds it moves the deals.
class BoardView final : public QScrollArea
{
    Q_OBJECT
public:
    explicit BoardView(PipelineModel &model, QWidget *parent = nullptr);

    const QList<BoardColumn *> &columns() const { return m_columns; }
    const QList<ClosingZone *> &zones() const { return m_zones; }
    AnyRef current() const;
    /// Where to ask something about the current card, global.
    QPoint anchor() const;
    /// Makes the card current and scrolls to it, once its column has it; `focus`: puts the focus there too.
    void follow(quint32 rid, bool focus);
    void focusCards();
    void setReadOnly(bool isReadOnly);

signals:
    void currentChanged(const crm::AnyRef &deal);
    void openAsked(const crm::AnyRef &deal);
    void previewAsked(const crm::AnyRef &deal);
    /// `anchor`: global place to ask for a reason at.
    void enterAsked(const crm::Id &deal, const crm::Stage &stage, const QPoint &anchor);
    void menuAsked(const crm::AnyRef &deal, const QPoint &global);
    void newAsked(const crm::Stage &stage);
    void endedAsked(const crm::Stage &stage); ///< show what ended in this stage

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addColumn(int column);
    void addZones();
    void connectView(int column);
    void showTotals();
    void step(int column, int direction);
    void moveCurrent(int column, int direction);
    void closeCurrent(int column, StageType type);
    void onCard(int column);
    void tellCurrent();
    void tryFollow();
    void scrollAtEdge(const QPoint &global);
    int logical(int direction) const { return layoutDirection() == Qt::RightToLeft ? -direction : direction; }

    PipelineModel &m_model;
    QWidget *m_content;
    QHBoxLayout *m_row;
    QList<BoardColumn *> m_columns;
    QList<ClosingZone *> m_zones;
    int m_current = 0; ///< column
    quint32 m_followed = 0;
    bool m_isFocusFollowing = false;
    bool m_isReadOnly = false;
    bool m_isUntold = false; ///< which deal is current
    bool m_isSwitching = false;
    int m_edge = 0; ///< px per step while a card is held at an edge
    QTimer m_edgeTimer;
};

} // namespace crm
