// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/reviewedit.h"

#include "db/entity/entity.h"
#include "ui/form/recordform.h"
#include "ui/kit/labels.h"
#include "ui/kit/painttext.h"
#include "ui/shell/workspace.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace crm {

ReviewEdit::ReviewEdit(Workspace &workspace, const ReviewItem &item, QWidget *parent)
    : QDialog(parent)
    , m_conflict(item.conflict.id)
    , m_form(new RecordForm(item.subject.entity(), {&workspace, &workspace.store(), &workspace.search()}))
    , m_save(makeButton(tr("Save"), {}, "primary"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName("reviewEdit");
    setWindowTitle(tr("What counts for %1").arg(shownText(item.title)));
    const auto &entity = item.subject.entity();
    const auto inForce = conflictValues(entity, item.conflict, item.conflict.winner);
    QByteArrayList others;
    for (const auto &field : entity.fields)
        (inForce.contains(field.name) ? m_fields : others).append(field.name);
    m_form->hideFields(others);
    m_form->hideHeadings();
    m_form->setRecord(item.subject);
    m_form->fill(bothValues(item.subject, item.conflict));
    m_save->setObjectName("save");
    m_save->setDefault(true);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->addButton(makeButton(tr("Cancel")), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::medium);
    column->addWidget(m_form, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReviewEdit::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(scaled(520), scaled(260));
    m_form->focusFirst();
}

void ReviewEdit::save()
{
    const auto problems = m_form->problems();
    m_form->showProblems(problems);
    if (!problems.isEmpty())
        return;
    const auto record = m_form->record();
    FieldValues values;
    for (const auto &field : std::as_const(m_fields))
        values.insert(field, record.value(field));
    emit written(values);
    accept();
}

} // namespace crm
