// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/leadtyping.h"

#include "db/store/store.h"
#include "models/leads/leadassignment.h"
#include "models/leads/leadedits.h"
#include "ui/form/recorddialog.h"
#include "ui/form/recordform.h"
#include "ui/shell/workspace.h"

#include <QDateTime>
#include <QObject>

#include <utility>

namespace crm {

namespace {

class OwnerHint final : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(crm::OwnerHint)
public:
    OwnerHint(RecordDialog &dialog, Workspace &workspace)
        : QObject(&dialog)
        , m_form(*dialog.form())
    {
        connect(&dialog, &RecordDialog::loaded, this, &OwnerHint::look);
        connect(&m_form, &RecordForm::fieldEdited, this, [this](const QByteArray &field) {
            if (field == "owner")
                look();
        });
        workspace.store()
            .count({&AssignmentRule::entity(), Filter::equals("active", 1LL)})
            .then(this, [this](const Result<qint64> &rules) {
                m_hasRules = rules && *rules > 0;
                look();
            });
    }

private:
    void look()
    {
        const auto lead = m_form.record();
        const bool isLeft = m_hasRules && lead.isValid() && !lead.isStored() && lead.isNull("owner");
        m_form.setHint("owner", isLeft ? tr("Left empty, the owner is chosen by rule.") : QString());
    }

    RecordForm &m_form;
    bool m_hasRules = false;
};

} // namespace

void sayWhoGetsLead(RecordDialog &dialog, Workspace &workspace)
{
    new OwnerHint(dialog, workspace);
}

void checkTypedLead(
    Workspace &workspace, const Record &lead, QWidget *window, std::function<void(const SaveCheck &)> then)
{
    if (!lead.isNull("owner") || !isOpen(leadState(lead)))
        return then({.records = {lead}});
    readAssignmentFacts(
        workspace.store(), window, [&workspace, lead, then = std::move(then)](const Result<AssignmentFacts> &facts) {
            if (!facts) {
                workspace.fail(facts.error());
                return then({.records = {lead}, .isCancelled = true});
            }
            auto received = lead;
            if (received.isNull("opened_at")) // a rule may set how soon it is answered
                received.setInstant("opened_at", QDateTime::currentDateTimeUtc());
            auto assigned = assignLeads({received}, *facts).puts;
            if (assigned.isEmpty())
                return then({.records = {lead}});
            if (!lead.isNull("respond_by"))
                assigned.first().setValue("respond_by", lead.value("respond_by"));
            then({.records = assigned});
        });
}

} // namespace crm
