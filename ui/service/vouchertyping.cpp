// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/vouchertyping.h"

#include "db/entities/lead.h"
#include "models/service/voucherbudget.h"
#include "ui/form/recorddialog.h"
#include "ui/form/recordform.h"
#include "ui/form/typinghints.h"
#include "ui/leads/leadtyping.h"
#include "ui/pipeline/dealtyping.h"
#include "ui/shell/workspace.h"

namespace crm {

namespace {

/// Left empty it is today.
QDate issueDay(const Record &voucher)
{
    const auto day = QDate::fromString(voucher.text("issued_on"), Qt::ISODate);
    return day.isValid() ? day : QDate::currentDate();
}

/// Below the day of issue: in which budget the voucher counts, and what is left there.
class VoucherHint final : public QObject
{
public:
    VoucherHint(RecordDialog &dialog, Workspace &workspace)
        : QObject(&dialog)
        , m_form(*dialog.form())
        , m_workspace(workspace)
    {
        connect(&dialog, &RecordDialog::loaded, this, &VoucherHint::look);
        connect(&m_form, &RecordForm::fieldEdited, this, [this](const QByteArray &field) {
            if (field == "policy" || field == "issued_on")
                look();
        });
    }

private:
    void look()
    {
        const auto voucher = m_form.record();
        const auto policy = voucher.reference("policy");
        const auto asked = ++m_asked;
        if (policy.isNull())
            return m_form.setHint("issued_on", {});
        const auto day = issueDay(voucher);
        readVoucherBudget(m_workspace.store(), policy, day, voucher.id)
            .then(this, [this, asked, day, isNew = !voucher.isStored()](const Result<VoucherBudget> &budget) {
                if (asked != m_asked || !budget)
                    return;
                QStringList said{countsInText(*budget, day)};
                if (isNew)
                    said.append(overBudgetText(budget->policy, day, QDate::currentDate()));
                said.removeAll(QString());
                m_form.setHint("issued_on", said.join(u' '));
            });
    }

    RecordForm &m_form;
    Workspace &m_workspace;
    int m_asked = 0;
};

} // namespace

void sayWhileTyping(RecordDialog &dialog, Workspace &workspace)
{
    if (&dialog.entity() == &Voucher::entity())
        new VoucherHint(dialog, workspace);
    else if (&dialog.entity() == &Lead::entity())
        sayWhoGetsLead(dialog, workspace);
    else if (&dialog.entity() == &Opportunity::entity()) {
        sayWhatIsNext(dialog);
        sayWhoWorksElsewhere(dialog, workspace);
    }
}

void checkTypedVoucher(
    Workspace &workspace, const Record &voucher, QWidget *window, std::function<void(const SaveCheck &)> then)
{
    const auto policy = voucher.reference("policy");
    if (policy.isNull()) // storing says whether there has to be one
        return then({.records = {voucher}});
    const auto day = issueDay(voucher);
    readVoucherBudget(workspace.store(), policy, day, voucher.id)
        .then(window, [&workspace, voucher, day, then = std::move(then)](const Result<VoucherBudget> &budget) {
            SaveCheck check{.records = {voucher}};
            if (!budget) {
                workspace.fail(budget.error());
                check.isCancelled = true;
            } else if (const auto over = overBudgetText(budget->policy, day, QDate::currentDate());
                       !budget->policy.id.isNull() && !over.isEmpty()) {
                check.problems = {{"issued_on", over}};
                check.refused = 1;
            }
            then(check);
        });
}

} // namespace crm
