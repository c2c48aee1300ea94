// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/store/store.h"
#include "models/leads/leadassignment.h"
#include "models/leads/leadedits.h"
#include "ui/leads/convertdialog.h"
#include "ui/leads/leadpanel.h"

#include <QMenu>

// What the user does with the lead beside the list; how it looks is in leadpanel.cpp.
namespace crm {

void LeadPanel::showActions()
{
    const auto from = leadState(m_record);
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it)
        it.value()->setEnabled(
            mayFollow(from, LeadState(it.key())) && (it.key() != int(from) || isConvertedElsewhere(m_record)));
}

void LeadPanel::enter(LeadState state)
{
    if (!m_record.isValid() || m_record.id != m_id || m_workspace.store().isReadOnly())
        return;
    const auto from = leadState(m_record);
    if (from == state && !isConvertedElsewhere(m_record))
        return;
    if (!mayFollow(from, state)) {
        const auto name = [](LeadState s) { return Lead::tr(choicesOf<LeadState>().at(int(s)).label); };
        return m_workspace.notify(tr("A lead cannot go from %1 to %2.").arg(name(from), name(state)));
    }
    switch (state) {
    case LeadState::Working:
        return m_workspace.commit(workOnLead(m_record));
    case LeadState::Qualified:
        return m_workspace.commit(qualifyLead(m_record));
    case LeadState::Nurturing:
        return m_workspace.commit(nurtureLead(m_record));
    case LeadState::Disqualified:
        return askReason();
    case LeadState::Converted:
        return convert();
    case LeadState::New:
        break;
    }
}

void LeadPanel::convert()
{
    auto *dialog = new ConvertDialog(m_workspace, m_record, window());
    connect(dialog, &QDialog::rejected, this, [this] { emit held(false); });
    emit held(true); // an open lead leaves lists of such; here stands what has become of it
    dialog->open();
}

/// A menu is quicker than a form: arrows and Enter, or the letter of the reason.
void LeadPanel::askReason()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("reasons"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &choice : choicesOf<DisqualifyReason>()) {
        if (choice.value == int(DisqualifyReason::None) || choice.value == int(DisqualifyReason::Unsaid))
            continue; // whoever is asked can say why
        connect(menu->addAction(Lead::tr(choice.label)), &QAction::triggered, this,
            [this, reason = DisqualifyReason(choice.value), lead = m_record] {
                m_workspace.commit(disqualifyLead(lead, reason));
            });
    }
    menu->setActiveAction(menu->actions().first());
    auto *button = m_actions.value(int(LeadState::Disqualified));
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void LeadPanel::assign()
{
    readAssignmentFacts(m_workspace.store(), this, [this, lead = m_record](const Result<AssignmentFacts> &facts) {
        if (!facts)
            return m_workspace.fail(facts.error());
        const auto edit = assignLeads({lead}, *facts);
        if (edit.puts.isEmpty())
            return m_workspace.notify(assignLead(lead.as<Lead>(), *facts).because);
        m_workspace.commit(edit);
    });
}

} // namespace crm
