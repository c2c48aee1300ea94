// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/explaindue.h"

#include "ui/service/slapopover.h"
#include "ui/shell/workspace.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::ExplainDue)
};

void say(Workspace &workspace, const CaseClocks &clocks)
{
    workspace.notify(clocks.serviceCase.isNull("due_at")
            ? Text::tr("No SLA policy applies to this case.")
            : Text::tr("Somebody set this due time by hand: no SLA policy applies to the case."));
}

} // namespace

void explainDue(Workspace &workspace, QWidget *beside, const DueQuestion &question)
{
    readCaseClocks(workspace.store(), question.serviceCase, question.clock().toMSecsSinceEpoch(), beside,
        [&workspace, beside, question](const Result<CaseClocks> &read) {
            if (!read)
                return workspace.fail(read.error());
            if (!beside->isVisible())
                return;
            if (!read->foremost())
                return say(workspace, *read);
            auto *popover = beside->window()->findChild<SlaPopover *>();
            if (!popover)
                popover = new SlaPopover(beside->window());
            popover->explain(*read, question.at);
            if (question.which && read->clock(*question.which).state != ClockState::NotApplicable)
                popover->showClock(*question.which);
        });
}

} // namespace crm
