// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/slapreviewpart.h"

#include "db/entities/sla.h"
#include "db/store/store.h"
#include "models/service/policyorder.h"
#include "models/service/slaexplanation.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/recordform.h"
#include "ui/kit/labels.h"
#include "ui/service/slaeffectview.h"
#include "ui/service/slascopepart.h"
#include "ui/shell/workspace.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace crm {

namespace {

RecordForm *formAround(QWidget *part)
{
    for (auto *widget = part->parentWidget(); widget; widget = widget->parentWidget())
        if (auto *form = qobject_cast<RecordForm *>(widget))
            return form;
    return nullptr;
}

/// How a target was understood, while it stands there in other words: "480" is 8 h.
void sayHours(RecordForm *form)
{
    for (const auto &field : form->entity().fields) {
        const auto *editor = form->editor(field.name);
        if (!editor || (!field.name.startsWith("promised_") && !field.name.startsWith("internal_")))
            continue;
        const auto minutes = form->record().value(field.name);
        const auto understood = minutes.isNull() ? QString() : workText(minutes.toLongLong() * 60000);
        const auto *line = editor->findChild<QLineEdit *>();
        form->setHint(field.name, line && line->text().trimmed() == understood ? QString() : understood);
    }
}

} // namespace

SlaPreviewPart::SlaPreviewPart(Workspace &workspace, QWidget *parent)
    : FormPart(parent)
    , m_workspace(workspace)
    , m_ask(makeButton(tr("Which due times would move?"), QStringLiteral("eye")))
    , m_view(new SlaEffectView(workspace))
{
    setObjectName(QStringLiteral("effect"));
    m_ask->setObjectName(QStringLiteral("previewEffect"));
    m_ask->setAutoDefault(false);
    auto *explanation
        = new Label(tr("Saving concerns new cases. Open ones keep their terms until the service levels are "
                       "applied to them; here is what that would do."),
            TextStyle::Small, Ink::Muted);
    explanation->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(explanation);
    column->addWidget(m_ask, 0, Qt::AlignLeading);
    column->addWidget(m_view);
    m_view->setMinimumHeight(scaled(160));
    connect(m_ask, &QPushButton::clicked, this, &SlaPreviewPart::preview);
}

void SlaPreviewPart::begin(const Record &record, bool)
{
    m_id = record.id;
    m_view->clear();
    auto *form = formAround(this);
    if (!form)
        return;
    disconnect(form, nullptr, this, nullptr);
    connect(form, &RecordForm::edited, this, [this, form] {
        m_view->clear();
        sayHours(form);
        sayOrder();
    });
    for (auto *scope : form->findChildren<SlaScopePart *>()) {
        disconnect(scope, nullptr, this, nullptr);
        connect(scope, &FormPart::edited, this, [this] {
            m_view->clear();
            sayOrder();
        });
    }
    for (auto *line : form->findChildren<QLineEdit *>()) { // left, it stands there as it was understood
        disconnect(line, nullptr, this, nullptr);
        connect(line, &QLineEdit::editingFinished, this, [form] { sayHours(form); });
    }
    QMetaObject::invokeMethod(
        this, [form] { sayHours(form); }, Qt::QueuedConnection); // once the form has the record
    if (&record.entity() == &SlaPolicy::entity())
        readPolicies();
}

void SlaPreviewPart::readPolicies()
{
    m_workspace.store()
        .records({&SlaPolicy::entity(), {}, {{"position", false}, {"rid"}}})
        .then(this, [this](const Result<QList<Record>> &found) {
            if (!found)
                return m_workspace.fail(found.error());
            m_policies = *found;
            sayOrder();
        });
}

/// The record as it is typed, in all parts of the form.
Edit SlaPreviewPart::typed(RecordForm *form) const
{
    auto record = form->record();
    record.id = m_id;
    Edit edit{tr("See what would change"), {record}};
    for (const auto *scope : form->findChildren<SlaScopePart *>())
        scope->addTo(edit, m_id);
    return edit;
}

QString SlaPreviewPart::neverReached(RecordForm *form) const
{
    return m_policies.isEmpty() ? QString() : neverReachedText(m_policies, typed(form).puts.first());
}

void SlaPreviewPart::sayOrder()
{
    if (auto *form = formAround(this); form && !m_policies.isEmpty())
        form->setHint("position", neverReached(form));
}

void SlaPreviewPart::preview()
{
    auto *form = formAround(this);
    if (!form || m_isAsked)
        return;
    const auto problems = form->problems();
    if (!problems.isEmpty())
        return form->showProblems(problems);
    m_isAsked = true; // the button stays as it is: disabled, it would hand the focus on to Save
    const auto remark = neverReached(form);
    runOnOpenCases(m_workspace, typed(form), false, this, [this, remark](const Result<SlaEffect> &effect) {
        m_isAsked = false;
        if (!effect)
            return m_workspace.fail(effect.error());
        m_view->show(*effect, remark);
        m_view->widenWindow();
    });
}

QList<FormPart *> slaParts(const Entity &entity, Workspace &workspace)
{
    if (&entity == &SlaPolicy::entity())
        return {new SlaScopePart(
                    SlaPolicy::entity(), {"kinds", "priorities", "paused_in", "paused_for"}, SlaScopePart::tr("When")),
            new SlaPreviewPart(workspace)};
    if (&entity == &SlaAgreement::entity())
        return {new SlaScopePart(SlaAgreement::entity(), {"kinds"}, SlaScopePart::tr("For which cases")),
            new SlaPreviewPart(workspace)};
    return {};
}

} // namespace crm
