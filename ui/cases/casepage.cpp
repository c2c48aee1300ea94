// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cases/casepage.h"

#include "db/store/store.h"
#include "models/cases/caseedits.h"
#include "models/record/fieldformat.h"
#include "ui/cases/caseform.h"
#include "ui/cases/draftseat.h"
#include "ui/cases/statusflow.h"
#include "ui/form/draftkeeper.h"
#include "ui/kit/cards.h"
#include "ui/kit/composer.h"
#include "ui/kit/pageheader.h"
#include "ui/service/duebadge.h"
#include "ui/service/replybox.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>

namespace crm {

static constexpr int waitQuietly = 300; // ms

CasePage::~CasePage() = default;

QString CasePage::title() const
{
    return m_isLoaded ? m_case.text("number") : tr("Case");
}

AnyRef CasePage::current() const
{
    return m_isLoaded ? AnyRef{ServiceCase::entity().name, m_id} : AnyRef{};
}

Record CasePage::newRecord() const
{
    return newCase(CaseKind::Complaint, {}, workspace().store().user());
}

bool CasePage::showRecord(const AnyRef &ref)
{
    if (ref.entity != ServiceCase::entity().name)
        return false;
    if (ref.id == m_id && m_isLoaded)
        return true;
    if (m_keeper && m_isLoaded)
        m_keeper->flush();
    m_id = ref.id;
    m_isLoaded = false;
    m_isSaved = false;
    showWaiting();
    keepDraftsOf(m_id);
    load(true);
    return true;
}

void CasePage::refresh()
{
    if (!m_id.isNull())
        load(false);
}

void CasePage::keepDraftsOf(const Id &id)
{
    delete m_keeper;
    m_seat.reset(); // before the next one is taken: back at the same case it is the same
    m_seat = std::make_unique<DraftSeat>(workspace().store(), id.text());
    m_keeper = new DraftKeeper(
        workspace().store(), m_seat->key(), [this] { return draft(); }, this);
}

void CasePage::load(bool isNew)
{
    workspace()
        .store()
        .fetch(ServiceCase::entity(), {m_id})
        .then(this, [this, isNew, id = m_id](const Result<QList<Record>> &found) {
            if (id != m_id)
                return;
            if (!found)
                return workspace().fail(found.error());
            m_stack->setCurrentIndex(found->isEmpty() ? 1 : 0);
            if (!found->isEmpty())
                take(found->first(), isNew);
        });
}

void CasePage::take(const Record &record, bool isNew)
{
    const bool keepsTyped = !isNew || m_isSaved;
    const bool keepsResponse = keepsTyped && isResponseTyped();
    if (!isNew)
        noticeNews(record);
    m_isFilling = true;
    m_case = record;
    m_form->setRecord(record, keepsTyped);
    if (!keepsResponse && !(keepsTyped && !isResponseTyped())) // what stands there already keeps its cursor
        m_response->setPlainText(record.text("response"));
    if (isNew && !m_isSaved) {
        m_resolutionPanel->hide();
        m_resolution->clear();
        m_note->clear();
        m_banner->hide();
        m_isClosedElsewhere = false;
        m_ownWords.clear();
        m_scroll->verticalScrollBar()->setValue(0);
    }
    m_reply->show(record);
    m_isFilling = false;
    m_isLoaded = true;
    noticeReopening();
    showHead();
    loadParts();
    suggest();
    emit titleChanged();
    if (!isNew)
        return noticeNothingIsTyped();
    takeFocus();
    emit currentChanged(current());
    if (!std::exchange(m_isSaved, false))
        return askForDraft();
    m_keeper->touch(); // a note that is not saved yet, for one, still is a draft
    emit loaded();
}

QString CasePage::backText()
{
    return tr("What you had typed and not saved is back.");
}

/// Nothing can be typed into a case that is not there yet; what is quick flickers no sentence.
void CasePage::showWaiting()
{
    m_waiting->hide();
    m_stack->setCurrentIndex(2);
    QTimer::singleShot(waitQuietly, m_waiting, [this] { m_waiting->setVisible(!m_isLoaded); });
}

void CasePage::askForDraft()
{
    m_seat->find(this, [this, id = m_id](const QString &key, const QJsonObject &draft) {
        if (id != m_id)
            return;
        offerDraft(key, draft);
        emit loaded();
    });
}

void CasePage::showHead()
{
    const auto &entity = ServiceCase::entity();
    const auto look = [&](const QByteArray &field) {
        const auto code = m_case.text(field);
        const auto *choice = entity.choice(*entity.field(field), code);
        return BadgeLook{.text = entity.choiceLabel(*entity.field(field), code),
            .tone = toneFromName(QString::fromLatin1(choice ? choice->tone : "")),
            .hasDot = true};
    };
    m_header->setTitle(m_case.title());
    showFacts();
    m_kind->setLook(look("kind"));
    m_severity->setLook(look("severity"));
    m_severity->setVisible(fieldsOf(kindOf(m_case)).contains("severity"));
    m_due->showCase(m_case);
    m_safety->setVisible(m_case.value("is_safety").toLongLong() != 0);
    showStages();
    showLinks();
    offerToAssign();
    m_flow->setStatus(statusOf(m_case), FieldTraits<WaitingFor>::load(m_case.value("waiting_for")));
    m_resolvedCard->setVisible(!m_case.isNull("resolution") && !m_resolutionPanel->isVisible());
    m_resolvedText->setText(m_case.text("resolution"));
    m_save->setEnabled(isDirty() && !workspace().store().isReadOnly());
}

void CasePage::offerToAssign()
{
    const auto me = workspace().store().user();
    m_assign->setVisible(!me.isNull() && m_case.reference("owner") != me && !workspace().store().isReadOnly());
}

bool CasePage::isDirty() const
{
    return m_isLoaded && (m_form->isDirty() || isResponseTyped());
}

/// Blanks around it are no answer.
bool CasePage::isResponseTyped() const
{
    return m_response->toPlainText().trimmed() != m_case.text("response").trimmed();
}

void CasePage::onEdited()
{
    if (m_isFilling || !m_isLoaded)
        return;
    m_save->setEnabled(isDirty() && !workspace().store().isReadOnly());
    showStages();
    m_keeper->touch();
}

QJsonObject CasePage::draft() const
{
    if (!m_isLoaded)
        return {};
    QJsonObject draft;
    if (const auto fields = m_form->draft(); !fields.isEmpty())
        draft.insert(QStringLiteral("fields"), fields);
    if (isResponseTyped())
        draft.insert(QStringLiteral("response"), m_response->toPlainText());
    if (m_resolutionPanel->isVisibleTo(this) && !m_resolution->toPlainText().isEmpty())
        draft.insert(QStringLiteral("resolution"), m_resolution->toPlainText());
    if (const auto reply = m_reply->draft(); !reply.isEmpty())
        draft.insert(QStringLiteral("reply"), reply);
    if (!m_note->text().isEmpty())
        draft.insert(QStringLiteral("note"), m_note->text());
    return draft;
}

void CasePage::offerDraft(const QString &key, const QJsonObject &draft)
{
    if (draft.isEmpty() || !this->draft().isEmpty() || workspace().store().isReadOnly())
        return;
    m_isFilling = true;
    m_form->restore(draft.value(QStringLiteral("fields")).toObject());
    if (draft.contains(QStringLiteral("response")))
        m_response->setPlainText(draft.value(QStringLiteral("response")).toString());
    m_reply->restore(draft.value(QStringLiteral("reply")).toObject());
    m_note->setText(draft.value(QStringLiteral("note")).toString());
    if (draft.contains(QStringLiteral("resolution"))) {
        askForResolution(CaseStatus::Solved);
        m_resolution->setPlainText(draft.value(QStringLiteral("resolution")).toString());
    }
    m_isFilling = false;
    if (key != m_seat->key()) {
        m_keeper->flush();
        workspace().store().saveDraft(key, {});
    }
    m_banner->showMessage(Banner::Kind::Info, backText());
    connect(m_banner->addAction(tr("Discard it")), &QPushButton::clicked, this, &CasePage::discard);
    m_banner->show();
    m_save->setEnabled(isDirty());
}

void CasePage::discard()
{
    m_keeper->forget();
    m_isFilling = true;
    m_form->setRecord(m_case);
    m_response->setPlainText(m_case.text("response"));
    m_reply->restore({});
    m_note->clear();
    m_resolution->clear();
    m_resolutionPanel->hide();
    m_isFilling = false;
    m_banner->hide();
    showHead();
}

void CasePage::save()
{
    m_form->finishTyping();
    if (!isDirty() || m_isSaving)
        return;
    auto problems = m_form->problems(&m_case);
    if (isDone(statusOf(m_case))) // imported cases may be closed without one: that is no reason to refuse a correction
        problems.removeIf([](const Problem &p) { return p.field == "resolution"; });
    const auto others = leadTo(problems);
    if (!others.isEmpty()) {
        m_banner->showMessage(Banner::Kind::Error, others.first().message);
        m_banner->show();
    }
    if (!problems.isEmpty())
        return;
    auto typed = m_form->record();
    auto edit = isResponseTyped() ? respondToCase(typed, m_response->toPlainText()) : changeCase(typed);
    edit.seen = {Seen{m_case}};
    m_form->addTo(edit);
    m_isSaving = true;
    workspace().commit(edit, [this, saved = edit.puts.first()](const Result<ChangeSet> &done) { finish(done, saved); });
}

void CasePage::finish(const Result<ChangeSet> &done, const Record &saved)
{
    m_isSaving = false;
    if (saved.id != m_id) // another case is shown by now
        return done ? void() : workspace().fail(done.error());
    if (done) {
        m_banner->hide();
        m_form->settle(saved); // the next load shows it as stored, and keeps what was typed since
        m_case = saved;
        m_keeper->flush(); // the rest of what is typed, such as a note, is not
        m_isLoaded = false;
        m_isSaved = true;
        load(true);
        return;
    }
    if (done.error().code == Error::Conflict)
        return load(false); // noticeNews() says what a colleague has written
    leadTo(done.error().problems);
    m_banner->showMessage(Banner::Kind::Error, done.error().message);
    m_banner->show();
}

void CasePage::assignToMe()
{
    workspace().commit(assignCase(m_case, workspace().store().user()));
}

void CasePage::onStatus(CaseStatus status)
{
    if (isDone(status)
        && !(statusOf(m_case) == CaseStatus::Solved && status == CaseStatus::Closed && !m_case.isNull("resolution")))
        return askForResolution(status);
    if (status == CaseStatus::Waiting)
        return askWhatFor();
    if (const auto edit = changeStatus(m_case, status))
        workspace().commit(*edit, [this](const Result<ChangeSet> &done) { openFollowUp(done); });
    else
        workspace().fail(edit.error());
}

void CasePage::askForResolution(CaseStatus status)
{
    m_wanted = status;
    m_resolutionTitle->setText(tr("How was it resolved?"));
    m_resolve->setText(status == CaseStatus::Solved ? tr("Solve the case") : tr("Close the case"));
    if (m_resolution->toPlainText().isEmpty())
        m_resolution->setPlainText(m_case.text("resolution"));
    m_resolutionProblem->hide();
    m_resolvedCard->hide();
    m_resolutionPanel->show();
    m_resolution->setFocus();
}

void CasePage::confirmResolution()
{
    const auto words = m_resolution->toPlainText().trimmed();
    if (m_isClosedElsewhere)
        return addInternalNote(words);
    auto typed = m_form->record();
    if (isResponseTyped())
        typed.setValue("response", FieldTraits<QString>::store(m_response->toPlainText().trimmed()));
    auto edit = changeStatus(typed, m_wanted, words);
    if (!edit) {
        m_resolutionProblem->setText(edit.error().message);
        m_resolutionProblem->show();
        m_resolution->setFocus();
        return;
    }
    m_ownWords = words;
    if (isDirty()) // whoever closes it second keeps their words by the case's own rule
        (*edit).seen = {Seen{m_case, m_form->changedFields() + QByteArrayList{"response"}}};
    workspace().commit(*edit, [this, words](const Result<ChangeSet> &done) {
        if (done)
            return afterClosing(words);
        if (done.error().code == Error::Conflict)
            load(false);
        m_resolutionProblem->setText(done.error().message);
        m_resolutionProblem->show();
        leadTo(done.error().problems);
    });
}

void CasePage::hideEvent(QHideEvent *event)
{
    if (m_keeper && m_isLoaded)
        m_keeper->flush();
    Page::hideEvent(event);
}

} // namespace crm
