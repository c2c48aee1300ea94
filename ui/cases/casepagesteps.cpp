// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/asset.h"
#include "db/entities/learning.h"
#include "db/entities/sla.h"
#include "db/store/store.h"
#include "models/cases/caseedits.h"
#include "models/customer/activityedits.h"
#include "models/service/casework.h"
#include "models/service/voucherbudget.h"
#include "ui/cases/caseform.h"
#include "ui/cases/casepage.h"
#include "ui/cases/statusflow.h"
#include "ui/form/draftkeeper.h"
#include "ui/kit/cards.h"
#include "ui/kit/composer.h"
#include "ui/service/caserail.h"
#include "ui/service/caserows.h"
#include "ui/service/duebadge.h"
#include "ui/service/linkcasedialog.h"
#include "ui/service/replybox.h"
#include "ui/service/splitdialog.h"

#include <QApplication>
#include <QDate>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace crm {

namespace {

QWidget *makeLinkColumn()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    box->hide();
    return box;
}

} // namespace

QWidget *CasePage::buildSteps()
{
    m_form = new CaseForm(workspace(), CaseForm::Shape::Whole);
    m_reply = new ReplyBox(workspace());
    m_response = m_reply->text();
    connect(m_form, &CaseForm::edited, this, &CasePage::onEdited);
    connect(m_reply, &ReplyBox::edited, this, &CasePage::onEdited);
    connect(m_reply, &ReplyBox::sent, this, [this] {
        m_isFilling = true; // what was sent is the response now
        m_response->setPlainText(m_reply->text()->toPlainText());
        m_isFilling = false;
        m_keeper->touch();
        load(false);
    });
    addCaseParts();
    return m_form;
}

void CasePage::addCaseParts()
{
    m_links = makeLinkColumn();
    m_articles = makeLinkColumn();
    m_articles->setObjectName(QStringLiteral("articles"));
    m_checklist = new CaseChecklist(workspace());
    m_lines = new CaseRows(workspace(),
        {.entity = &ReturnLine::entity(),
            .add = tr("Add a returned item"),
            .empty = tr("Note each product that comes back, its condition and what becomes of it."),
            .shown = {"product", "serial", "quantity", "condition", "decision", "amount"}});
    m_remedies = new CaseRows(workspace(),
        {.entity = &CaseRemedy::entity(),
            .add = tr("Add a remedy"),
            .empty = tr("What the customer gets, with what it costs us."),
            .shown = {"kind", "cost", "voucher", "voucher.status", "given_on", "note"}});
    m_actions = new CaseRows(workspace(),
        {.entity = &CorrectiveAction::entity(),
            .add = tr("Add a corrective action"),
            .empty = tr("What keeps it from happening again: who does it by when, and who checks."),
            .shown = {"subject", "owner", "due_on", "status"}});
    m_misses = new CaseRows(workspace(),
        {.entity = &SlaMiss::entity(),
            .add = tr("Say why a promise was missed"),
            .empty = tr("A promise of this case was missed. The reason helps to keep the next one."),
            .shown = {"clock", "reason", "note"}});
    m_misses->hide();
    connect(m_due, &DueBadge::shown, this, &CasePage::showMisses);
    m_form->addPart("receipt", m_links);
    m_form->addPart("fulfilment", m_checklist);
    m_form->addPart("goods", m_lines);
    m_form->addPart("response", m_articles);
    m_form->addPart("response", m_reply);
    m_form->addPart("decision", m_remedies);
    m_form->addPart("learning", m_actions);
    m_form->addPart("closing", m_misses);
}

/// What cannot be saved takes no typing.
void CasePage::forbidWriting()
{
    m_form->forbidWriting();
    m_flow->forbidWriting();
    m_reply->forbidWriting();
    m_noteCard->hide();
    m_save->setToolTip(plainToolTip(workspace().store().readOnlyReason()));
}

QWidget *CasePage::buildNote()
{
    auto *card = makeFrame("card");
    m_noteCard = card;
    card->setObjectName(QStringLiteral("internalNotes"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::medium);
    column->setSpacing(spacing::small);
    auto *head = new QHBoxLayout;
    head->addWidget(new IconLabel(QStringLiteral("lock"), 14, Ink::Warn));
    head->addWidget(
        new Label(tr("Internal note – never leaves the house"), TextStyle::Small, Ink::Warn, QFont::Medium), 1);
    column->addLayout(head);
    m_note = new Composer;
    m_note->addKind({QStringLiteral("note"), QStringLiteral("note"), tr("Internal note"), tr("For colleagues only"),
        tr("Save note")});
    connect(
        m_note, &Composer::submitted, this, [this](const QString &, const QString &text) { addInternalNote(text); });
    m_note->edit()->setToolTip(plainToolTip(tr("Type :: for a canned answer"))); // a prompt has one line there
    connect(m_note->edit(), &QPlainTextEdit::textChanged, this, [this] {
        if (m_isLoaded && !m_isFilling)
            m_keeper->touch();
    });
    column->addWidget(m_note);
    return card;
}

void CasePage::addInternalNote(const QString &text)
{
    const auto edit = addNote(aboutRecord(current()), text, QDateTime::currentDateTimeUtc());
    workspace().commit(edit, [this](const Result<ChangeSet> &done) {
        if (!done)
            return workspace().fail(done.error());
        m_note->clear();
        if (m_isClosedElsewhere) {
            m_isClosedElsewhere = false;
            m_resolutionPanel->hide();
            m_resolution->clear();
            m_banner->hide();
        }
        m_keeper->touch();
    });
}

void CasePage::fillMenu()
{
    auto *menu = new QMenu(m_more);
    m_more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        const auto me = workspace().store().user();
        const bool mayWrite = !workspace().store().isReadOnly();
        const bool follows = isFollowing(m_belongings, me);
        menu->addAction(follows ? tr("Stop Following") : tr("Follow This Case"), this, &CasePage::follow)
            ->setEnabled(!me.isNull());
        menu->addAction(tr("Split into a Second Case…"), this, &CasePage::split);
        menu->addAction(
            tr("Link to Another Case…"), this, [this] { (new LinkCaseDialog(workspace(), m_case, this))->open(); });
        menu->addAction(tr("Ask in a Week How Content the Customer Is"), this, &CasePage::planSatisfactionCall);
        menu->addAction(tr("Give a Voucher…"), this, &CasePage::giveVoucher);
        QAction *receipt = nullptr;
        if (kindOf(m_case) == CaseKind::ProductReturn) {
            receipt = menu->addAction(tr("Receipt for the Goods as PDF…"), this, &CasePage::askForReceipt);
            receipt->setEnabled(!m_parts.lines.isEmpty());
        }
        menu->addAction(tr("Note an Installed Product…"), this, [this] {
            auto asset = Record::blank(Asset::entity());
            asset.id = Id::make();
            for (const auto *field : {"person", "organisation", "product"})
                asset.setValue(field, m_case.value(field));
            workspace().create(asset);
        });
        for (auto *action : menu->actions())
            action->setEnabled(action->isEnabled() && (mayWrite || action == receipt));
    });
}

/// What a case waits for may pause its clocks, so it is asked for where one lets it wait.
void CasePage::askWhatFor()
{
    const auto &e = ServiceCase::entity();
    const auto *step = m_flow->step(CaseStatus::Waiting);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("waitingFor"));
    menu->setAccessibleName(e.label(*e.field("waiting_for")));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &choice : choicesOf<WaitingFor>()) {
        const auto reason = WaitingFor(choice.value);
        if (reason == WaitingFor::None)
            continue;
        auto *action = menu->addAction(e.tr(choice.label), this, [this, reason] {
            const auto edit = letWait(m_case, reason);
            if (edit)
                workspace().commit(*edit, [this](const Result<ChangeSet> &done) { openFollowUp(done); });
            else
                workspace().fail(edit.error());
        });
        action->setCheckable(true);
        action->setChecked(
            statusOf(m_case) == CaseStatus::Waiting && m_case.text("waiting_for") == QLatin1String(choice.code));
    }
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(step->mapToGlobal(step->rect().bottomLeft()));
}

void CasePage::giveVoucher()
{
    readVoucherBudgets(workspace().store(), QDate::currentDate())
        .then(this, [this, about = m_case](const Result<QList<VoucherBudget>> &budgets) {
            if (!budgets)
                return workspace().fail(budgets.error());
            workspace().create(voucherFor(about, *budgets));
        });
}

void CasePage::follow()
{
    QList<Record> followers;
    for (const auto &record : std::as_const(m_belongings))
        if (&record.entity() == &CaseFollower::entity())
            followers.append(record);
    workspace().commit(toggleFollowing(m_case, followers, workspace().store().user()));
}

void CasePage::split()
{
    (new SplitDialog(workspace(), m_case, m_belongings, this))->open();
}

void CasePage::loadParts()
{
    readBelongings(workspace().store(), {m_id}).then(this, [this, id = m_id](const Result<CaseBelongings> &found) {
        if (id != m_id || !m_isLoaded) // read again with the case
            return;
        if (!found)
            return workspace().fail(found.error());
        m_belongings = found->records;
        m_parts = partsOf(found->records);
        showStages();
        m_checklist->show(m_parts.steps, m_id);
        const auto blank = [&](const Entity &entity) {
            auto record = Record::blank(entity);
            record.setReference("service_case", m_id);
            return record;
        };
        auto line = blank(ReturnLine::entity());
        line.setValue("product", m_case.value("product"));
        m_lines->show(m_id, line);
        m_remedies->show(m_id, blank(CaseRemedy::entity()));
        auto action = blank(CorrectiveAction::entity());
        for (const auto *field : {"cause", "product", "owner"})
            action.setValue(field, m_case.value(field));
        m_actions->show(m_id, action);
        showMisses();
    });
}

/// Only a case that missed a promise is asked why.
void CasePage::showMisses()
{
    auto miss = Record::blank(SlaMiss::entity());
    miss.setReference("service_case", m_id);
    miss.setReference("user", workspace().store().user());
    bool isMissed = false;
    for (const auto &clock : m_due->clocks().clocks) {
        if (clock.isBreached && !isMissed)
            miss.setValue("clock", QString::fromLatin1(clockCode(clock.clock)));
        isMissed = isMissed || clock.isBreached;
    }
    m_misses->setVisible(isMissed);
    if (isMissed)
        m_misses->show(m_id, miss);
}

/// By what is typed: a step is done as soon as nothing is missing. An answer is none before it is saved or sent.
void CasePage::showStages()
{
    if (!m_isLoaded)
        return;
    m_rail->setStages(stagesOf(m_form->record(), m_parts));
}

/// Whoever has opened a case goes on in it, unless they are busy somewhere in it already.
void CasePage::takeFocus()
{
    const auto *focus = window()->focusWidget();
    const auto &stages = m_rail->stages();
    const auto isIn = [focus](const QWidget *part) { return focus && focus->isVisible() && part->isAncestorOf(focus); };
    if (!isVisible() || stages.isEmpty() || isIn(m_form) || isIn(m_rail) || isIn(m_note) || isIn(m_resolutionPanel))
        return;
    const auto current = qMax(0, currentStage(stages));
    m_rail->button(stages[current].key)->setFocus();
}

void CasePage::showStep(const QByteArray &step)
{
    auto *card = m_form->card(step);
    if (!card)
        return;
    if (step == "response")
        m_response->setFocus(); // what may help stands above it
    else
        m_form->focusStep(step, m_rail->lackingIn(step)); // scrolls by itself as little as it can
    m_scroll->verticalScrollBar()->setValue(card->mapTo(m_scroll->widget(), QPoint(0, 0)).y() - spacing::small);
    if (auto *field = QApplication::focusWidget(); field && m_scroll->widget()->isAncestorOf(field))
        m_scroll->ensureWidgetVisible(field, 0, spacing::small);
}

} // namespace crm
