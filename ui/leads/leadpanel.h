// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/lead.h"
#include "db/value/clock.h"
#include "ui/shell/workspace.h"

#include <QFrame>
#include <QPointer>

class QHBoxLayout;
class QShortcut;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace crm {

class Avatar;
class Banner;
class Badge;
class ContactLog;
class IconButton;
class Label;
class LeadChecklist;
class LeadFacts;
class LeadScore;
class SegmentedControl;
class TimelineModel;

/// One lead beside the list: how it stands, what is known, why it scores as it does, what happened, and what to do
/// with it next. 396 px wide in the design.
class LeadPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit LeadPanel(Workspace &workspace, QWidget *parent = nullptr);
    ~LeadPanel() override;

    void setLead(const Id &lead);
    Id lead() const { return m_id; }
    const Record &record() const { return m_record; }
    void setClock(Clock clock);
    /// The keys W, Q, C, N and D act on the lead while the focus is in `scope`, except where one types.
    void addKeys(QWidget *scope);

    void enter(LeadState state);
    void convert();
    void askReason();
    void assign();

    LeadChecklist *checklist() const { return m_checklist; }
    LeadScore *score() const { return m_score; }
    ContactLog *log() const { return m_log; }
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    void closeAsked();
    void held(bool isHeld); ///< whether it wants to stay although the lead may leave the list
    void shown();           ///< the lead has been read and is on screen

private:
    void build();
    QWidget *buildTop();
    QWidget *buildHead();
    QWidget *buildActions();
    QWidget *buildKnown();
    QWidget *buildHistory();
    void load();
    void show(const Record &lead, const QHash<QByteArray, QString> &titles);
    void showHead();
    void showActions();
    void showBanner();
    void shareRoom();

    Workspace &m_workspace;
    Clock m_clock = systemClock;
    Id m_id;
    Record m_record;
    QHash<QByteArray, QString> m_titles; ///< of what the lead refers to, by field
    int m_asked = 0;
    QList<QPointer<QShortcut>> m_keys;
    QHash<int, QWidget *> m_actions; ///< by LeadState
    Label *m_path = nullptr;
    Avatar *m_avatar = nullptr;
    Label *m_name = nullptr;
    Label *m_subtitle = nullptr;
    Badge *m_state = nullptr;
    Badge *m_response = nullptr;
    IconButton *m_edit = nullptr;
    QWidget *m_bar = nullptr;
    QWidget *m_links = nullptr; ///< to what a lead has become
    Banner *m_banner = nullptr;
    LeadChecklist *m_checklist = nullptr;
    LeadScore *m_score = nullptr;
    LeadFacts *m_facts = nullptr;
    TimelineModel *m_events;
    ContactLog *m_log = nullptr;
    QSplitter *m_halves = nullptr;       ///< what is known, and the history
    SegmentedControl *m_which = nullptr; ///< of what is known
    QStackedWidget *m_pages = nullptr;
    bool m_isSharedByHand = false; ///< somebody has drawn the line between the halves
};

} // namespace crm
