// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/slapreviewpart.h"

#include "db/entities/sla.h"
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
    });
    for (auto *line : form->findChildren<QLineEdit *>()) { // left, it stands there as it was understood
        disconnect(line, nullptr, this, nullptr);
        connect(line, &QLineEdit::editingFinished, this, [form] { sayHours(form); });
    }
    QMetaObject::invokeMethod(
        this, [form] { sayHours(form); }, Qt::QueuedConnection); // once the form has the record
}

void SlaPreviewPart::preview()
{
    auto *form = formAround(this);
    if (!form || m_isAsked)
        return;
    const auto problems = form->problems();
    if (!problems.isEmpty())
        return form->showProblems(problems);
    auto record = form->record();
    record.id = m_id;
    Edit edit{tr("See what would change"), {record}};
    for (const auto *scope : form->findChildren<SlaScopePart *>())
        scope->addTo(edit, m_id);
    m_isAsked = true; // the button stays as it is: disabled, it would hand the focus on to Save
    runOnOpenCases(m_workspace, edit, false, this, [this](const Result<SlaEffect> &effect) {
        m_isAsked = false;
        if (!effect)
            return m_workspace.fail(effect.error());
        m_view->show(*effect);
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
