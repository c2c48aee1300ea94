// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/servicecase.h"
#include "ui/shell/page.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace crm {

class Badge;
class Banner;
class CaseForm;
class DraftKeeper;
class DueBadge;
class EmptyState;
class Label;
class PageHeader;
class StatusFlow;
class TimelineModel;
class TimelineView;

/// One case: where it stands, what it is about, our answer, and its history. What is typed is kept as a draft with
/// every key and comes back after a crash.
class CasePage final : public Page
{
    Q_OBJECT
public:
    explicit CasePage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    bool showRecord(const AnyRef &ref) override;
    AnyRef current() const override;
    Record newRecord() const override;
    void refresh() override;

    CaseForm *form() const { return m_form; }
    StatusFlow *flow() const { return m_flow; }
    QPlainTextEdit *response() const { return m_response; }
    QPlainTextEdit *resolution() const { return m_resolution; }
    Banner *banner() const { return m_banner; }
    DueBadge *dueBadge() const { return m_due; }
    bool isLoaded() const { return m_isLoaded; }

    void save();
    void assignToMe();

signals:
    void loaded();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    QWidget *buildBody();
    QWidget *buildResolution();
    QWidget *buildResponse();
    QWidget *buildHistory();
    void load(bool isNew);
    void take(const Record &record, bool isNew);
    void showHead();
    void offerDraft(const QJsonObject &draft);
    QJsonObject draft() const;
    void discard();
    bool isDirty() const;
    void onEdited();
    void onStatus(CaseStatus status);
    void askForResolution(CaseStatus status);
    void confirmResolution();
    void finish(const Result<ChangeSet> &done);
    void keepDraftsOf(const Id &id);

    Id m_id;
    Record m_case;
    bool m_isLoaded = false;
    bool m_isSaving = false;
    bool m_isFilling = false;
    CaseStatus m_wanted = CaseStatus::Solved; ///< what the resolution is asked for
    PageHeader *m_header = nullptr;
    Badge *m_kind = nullptr;
    Badge *m_severity = nullptr;
    DueBadge *m_due = nullptr;
    QPushButton *m_assign = nullptr;
    QPushButton *m_save = nullptr;
    Banner *m_banner = nullptr;
    StatusFlow *m_flow = nullptr;
    QWidget *m_resolutionPanel = nullptr;
    Label *m_resolutionTitle = nullptr;
    Label *m_resolutionProblem = nullptr;
    QPlainTextEdit *m_resolution = nullptr;
    QPushButton *m_resolve = nullptr;
    CaseForm *m_form = nullptr;
    QPlainTextEdit *m_response = nullptr;
    QWidget *m_resolvedCard = nullptr;
    Label *m_resolvedText = nullptr;
    TimelineModel *m_timeline = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_missing = nullptr;
    DraftKeeper *m_keeper = nullptr; ///< of the case shown
};

} // namespace crm
