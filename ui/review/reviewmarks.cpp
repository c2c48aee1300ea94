// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/reviewmarks.h"

#include "ui/form/recordform.h"
#include "ui/kit/cards.h"
#include "ui/shell/pagestack.h"

#include <QVBoxLayout>

namespace crm {

void markOpenQuestions(Workspace &workspace, const AnyRef &ref, RecordForm *form)
{
    auto *questions = new OpenQuestions(workspace.store(), form);
    QObject::connect(questions, &OpenQuestions::changed, form, [form, questions] {
        for (const auto &field : form->entity().fields)
            form->setHint(field.name, questions->sentence(field.name));
    });
    questions->setRecord(ref);
}

ReviewNotice::ReviewNotice(Workspace &workspace, PageStack &stack, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_stack(stack)
    , m_questions(new OpenQuestions(workspace.store(), this))
    , m_banner(new Banner)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::huge, spacing::small, spacing::huge, 0);
    column->addWidget(m_banner);
    m_banner->setClosable(false);
    hide();
    connect(&stack, &PageStack::moved, this, &ReviewNotice::follow);
    connect(&stack, &PageStack::recordChanged, this, &ReviewNotice::follow);
    connect(m_questions, &OpenQuestions::changed, this, &ReviewNotice::showQuestions);
}

/// Pages of single records only: a list must not jump because another line is current.
void ReviewNotice::follow()
{
    const auto key = m_stack.place().page;
    const auto &pages = m_stack.pages();
    const auto info = std::find_if(pages.cbegin(), pages.cend(), [&](const PageInfo &page) { return page.key == key; });
    const bool isOfRecord = info != pages.cend() && !info->section && m_stack.page();
    const auto ref = isOfRecord ? m_stack.page()->current() : AnyRef();
    if (ref != m_questions->record())
        m_questions->setRecord(ref);
}

void ReviewNotice::showQuestions()
{
    const auto sentence = m_questions->summary();
    setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    m_banner->showMessage(Banner::Kind::Warning, sentence);
    auto *review = m_banner->addAction(tr("Review"));
    review->setObjectName("reviewThis");
    connect(review, &QPushButton::clicked, this, [this] {
        m_workspace.open({SyncConflict::entity().name, m_questions->first()});
    });
    m_banner->show();
}

} // namespace crm
