// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/casesteps.h"
#include "ui/shell/page.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace crm {

class Badge;
class Banner;
class CaseChecklist;
class CaseForm;
class CaseRail;
class CaseRows;
class Composer;
class DraftKeeper;
class DraftSeat;
class DueBadge;
class EmptyState;
class IconButton;
class Label;
struct Row;
class PageHeader;
class ReplyBox;
class StatusFlow;
class TimelineModel;
class TimelineView;

/// One case: the rail of its steps with what is missing, a card for each step, our answer, internal notes apart from it,
/// and its history. What is typed is kept as a draft with every key and comes back after a crash.
class CasePage final : public Page
{
    Q_OBJECT
public:
    explicit CasePage(Workspace &workspace, QWidget *parent = nullptr);
    ~CasePage() override;

    QString title() const override;
    bool showRecord(const AnyRef &ref) override;
    AnyRef current() const override;
    Record newRecord() const override;
    void refresh() override;

    CaseForm *form() const { return m_form; }
    StatusFlow *flow() const { return m_flow; }
    QPlainTextEdit *response() const { return m_response; }
    CaseRail *rail() const { return m_rail; }
    ReplyBox *reply() const { return m_reply; }
    Composer *note() const { return m_note; }
    QPlainTextEdit *resolution() const { return m_resolution; }
    Banner *banner() const { return m_banner; }
    DueBadge *dueBadge() const { return m_due; }
    bool isLoaded() const { return m_isLoaded; }

    void save();
    void assignToMe();
    void giveVoucher();
    void follow();
    /// Moves picked entries of the history into a new case.
    void split();
    /// Writes the receipt for what the customer sent back as PDF.
    void saveReceipt(const QString &path);

signals:
    void loaded();

protected:
    void hideEvent(QHideEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QWidgetList tabStops() const;
    void build();
    QWidget *buildHead();
    QWidget *buildBody();
    QWidget *buildResolution();
    QWidget *buildSteps();
    QWidget *buildNote();
    QWidget *buildHistory();
    void addCaseParts();
    void forbidWriting();
    void fillMenu();
    void loadParts();
    void showStages();
    void showStep(const QByteArray &step);
    void takeFocus();
    void showLinks();
    void suggest();
    void addInternalNote(const QString &text);
    void noticeNews(const Record &record);
    QString closingNews(const Record &record);
    QByteArrayList changedElsewhere(const Record &record) const;
    QString changesNews(const Record &record, const QByteArrayList &fields) const;
    void takeTheirs(const QByteArrayList &fields);
    void afterClosing(const QString &words);
    static QString satisfactionText();
    void offerSatisfactionCall();
    void noticeReopening();
    void planSatisfactionCall();
    void showMisses();
    void askForReceipt();
    void tellFollowUp(const Id &id, const ChangeSet &done);
    void openFollowUp(const Result<ChangeSet> &done);
    QString linkText(const Row &row) const;
    void load(bool isNew);
    void take(const Record &record, bool isNew);
    void showHead();
    void showFacts();
    void offerToAssign();
    void askForDraft();
    void noticeNothingIsTyped();
    void showWaiting();
    static QString backText();
    void offerDraft(const QString &key, const QJsonObject &draft);
    QJsonObject draft() const;
    void discard();
    bool isDirty() const;
    bool isResponseTyped() const;
    void onEdited();
    void onStatus(CaseStatus status);
    void askForResolution(CaseStatus status);
    void putResolutionAway();
    void askWhatFor();
    void confirmResolution();
    QList<Problem> leadTo(const QList<Problem> &problems);
    void finish(const Result<ChangeSet> &done, const Record &saved);
    void keepDraftsOf(const Id &id);

    Id m_id;
    Record m_case;
    bool m_isLoaded = false;
    bool m_isSaving = false;
    bool m_isFilling = false;
    bool m_isSaved = false;                   ///< the fields just now: what else is typed stays as it is
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
    ReplyBox *m_reply = nullptr;
    CaseRail *m_rail = nullptr;
    QScrollArea *m_scroll = nullptr;
    CaseChecklist *m_checklist = nullptr;
    CaseRows *m_lines = nullptr;
    CaseRows *m_remedies = nullptr;
    CaseRows *m_actions = nullptr;
    CaseRows *m_misses = nullptr;
    Composer *m_note = nullptr;
    IconButton *m_more = nullptr;
    QWidget *m_noteCard = nullptr;
    Badge *m_safety = nullptr;
    QWidget *m_links = nullptr;
    QWidget *m_articles = nullptr;
    CaseParts m_parts;
    QList<Record> m_belongings;       ///< what refers to the case
    bool m_isClosedElsewhere = false; ///< while the resolution was being written
    QString m_typedNews;              ///< what the banner last said about what is typed here, and others have done
    QString m_closedNews;             ///< as much of it as stays true once nothing is typed any more
    QString m_ownWords;               ///< that this page has closed the case with
    QWidget *m_resolvedCard = nullptr;
    Label *m_resolvedText = nullptr;
    TimelineModel *m_timeline = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_missing = nullptr;
    Label *m_waiting = nullptr;
    std::unique_ptr<DraftSeat> m_seat; ///< of the case shown
    DraftKeeper *m_keeper = nullptr;   ///< likewise
};

} // namespace crm
