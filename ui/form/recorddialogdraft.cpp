// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/draftkeeper.h"
#include "ui/form/formpart.h"
#include "ui/form/recorddialog.h"
#include "ui/form/recordform.h"
#include "ui/kit/cards.h"

#include <QPushButton>

namespace crm {

void RecordDialog::fromDraft(const QJsonObject &draft)
{
    if (draft.isEmpty())
        return;
    m_form->fill(valuesFromJson(m_entity, draft["fields"].toObject()));
    m_form->fillUnreadable(draft["unreadable"].toObject());
    const auto parts = draft["parts"].toObject();
    for (auto *part : m_parts)
        if (const auto saved = parts.constFind(part->objectName()); saved != parts.constEnd())
            part->restore(*saved);
    m_banner->showMessage(Banner::Kind::Info, tr("This is what you had typed before and not saved."));
    connect(m_banner->addAction(tr("Start afresh")), &QPushButton::clicked, this, &RecordDialog::startAfresh);
    m_banner->show();
}

QJsonObject RecordDialog::toDraft() const
{
    if (m_isDone || !isDirty())
        return {};
    QJsonObject parts;
    for (const auto *part : m_parts)
        if (const auto draft = part->draft(); !draft.isNull())
            parts.insert(part->objectName(), draft);
    auto kept = m_form->changedFields();
    for (int place = 0; m_isNew && place < m_entity.fields.size(); ++place) // what it is about stood there untyped
        if (m_entity.fields.at(place).kind == FieldKind::Reference && m_form->editor(m_entity.fields.at(place).name))
            kept.insert(place);
    return {{"fields", valuesToJson(m_form->record(), kept)}, {"unreadable", m_form->unreadable()}, {"parts", parts}};
}

/// What becomes of what is typed and not saved.
QString RecordDialog::draftState() const
{
    const auto &trouble = m_keeper->trouble();
    return trouble.isEmpty() ? tr("Not saved yet. What you type is kept as a draft.")
                             : tr("Not saved yet, nor kept as a draft. %1").arg(trouble);
}

void RecordDialog::startAfresh()
{
    m_banner->hide();
    for (auto *part : m_parts)
        part->begin(m_start, m_isNew);
    m_form->setRecord(m_start);
    m_keeper->forget();
    showState();
    m_form->focusFirst();
}

} // namespace crm
