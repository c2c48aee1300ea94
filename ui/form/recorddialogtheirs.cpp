// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/store/store.h"
#include "models/record/fieldformat.h"
#include "ui/form/draftkeeper.h"
#include "ui/form/recorddialog.h"
#include "ui/form/recordform.h"
#include "ui/kit/cards.h"
#include "ui/shell/workspace.h"

#include <QPushButton>

namespace crm {

/// A colleague has saved the same fields since the form was opened: both texts are there, and nothing is stored.
void RecordDialog::meetTheirs(const Error &overtaken)
{
    m_keeper->flush();
    m_workspace.store().fetch(m_entity, {m_id}).then(this, [this, overtaken](const Result<QList<Record>> &found) {
        if (found && !found->isEmpty())
            return showTheirs(found->first(), overtaken.problems);
        m_banner->showMessage(Banner::Kind::Error, overtaken.message);
        m_banner->show();
    });
}

void RecordDialog::showTheirs(const Record &stored, const QList<Problem> &overtaken)
{
    QByteArrayList fields;
    QStringList theirs;
    for (const auto &problem : overtaken) {
        const auto &field = *m_entity.field(problem.field);
        const auto text
            = field.kind == FieldKind::Reference ? QString() : fieldText(m_entity, field, stored.value(field.name));
        fields.append(field.name);
        theirs.append(text.isEmpty() ? m_entity.label(field) : tr("%1: “%2”").arg(m_entity.label(field), text));
    }
    beginAnew(stored, {});
    m_banner->showMessage(Banner::Kind::Warning,
        tr("A colleague has just changed what you are changing too – %1. Your text is still here; saving it replaces "
           "theirs.")
            .arg(theirs.join(QStringLiteral(", "))));
    connect(m_banner->addAction(tr("Take theirs")), &QPushButton::clicked, this, [this, stored, fields] {
        m_banner->hide();
        beginAnew(stored, fields);
    });
    m_banner->show();
}

/// From what is stored now, with what is typed but for these fields.
void RecordDialog::beginAnew(const Record &stored, const QByteArrayList &theirs)
{
    auto typed = valuesFromJson(m_entity, valuesToJson(m_form->record(), m_form->changedFields()));
    for (const auto &field : theirs)
        typed.remove(field);
    m_start = stored;
    m_form->setRecord(m_start);
    m_form->fill(typed);
    onEdited();
}

} // namespace crm
