// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/store/store.h"
#include "ui/form/formpart.h"
#include "ui/form/recorddialog.h"
#include "ui/form/recordform.h"
#include "ui/kit/labels.h"
#include "ui/shell/workspace.h"

#include <QPushButton>

// What may be done in the form just now, and what it says of that.
namespace crm {

/// Why the record cannot be saved just now; empty: it can.
QString RecordDialog::obstacle() const
{
    const auto permission = this->permission();
    if (!permission.isGiven)
        return permission.sentence;
    const auto problems = m_form->problems();
    if (!problems.isEmpty())
        return problems.first().message;
    for (const auto *part : m_parts)
        if (const auto problem = part->problem(); !problem.isEmpty())
            return problem;
    if (m_isNew || isDirty())
        return {};
    return permission.sentence.isEmpty() ? tr("Nothing has been changed.") : permission.sentence;
}

Permission RecordDialog::permission() const
{
    return m_workspace.store().permission(m_entity, m_isNew ? Id() : m_id);
}

void RecordDialog::showState()
{
    const auto reason = obstacle();
    m_save->setEnabled(m_isLoaded && !m_isSaving && reason.isEmpty());
    m_save->setAccessibleDescription(reason);
    m_state->setText(!reason.isEmpty() ? reason : isDirty() ? draftState() : QString());
}

} // namespace crm
