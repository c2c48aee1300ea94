// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/voucherbar.h"

#include "models/service/answering.h"
#include "ui/kit/cards.h"
#include "ui/kit/labels.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace crm {

namespace {

constexpr auto context = "crm::VoucherBar";
constexpr double scarce = 0.2; // of the budget; less than that is worth a warning

} // namespace

VoucherBar::VoucherBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_row(new QHBoxLayout)
{
    setObjectName(QStringLiteral("voucherBar"));
    auto *policies = makeButton(tr("Policies…"), QStringLiteral("scale"), "link");
    connect(policies, &QPushButton::clicked, this, [this] {
        const auto &entity = VoucherPolicy::entity();
        m_workspace.openList(entity, {}, entity.tr(entity.plural));
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(spacing::small);
    row->addLayout(m_row);
    row->addStretch(1);
    row->addWidget(policies);
    connect(&workspace.store(), &Store::changed, this, [this](const ChangeSet &set) {
        if (set.touches(Voucher::entity()) || set.touches(VoucherPolicy::entity()))
            load();
    });
    load();
}

void VoucherBar::load()
{
    readVoucherBudgets(m_workspace.store(), QDate::currentDate())
        .then(this, [this](const Result<QList<VoucherBudget>> &budgets) {
            if (budgets)
                show(*budgets);
            else
                m_workspace.fail(budgets.error());
        });
}

void VoucherBar::show(const QList<VoucherBudget> &budgets)
{
    while (auto *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_texts.clear();
    for (const auto &budget : budgets) {
        const auto left = budget.left();
        const bool isScarce = left && double(*left) < scarce * double(*budget.policy.budget.minor);
        m_texts.append(budgetText(budget));
        m_row->addWidget(new Badge({.text = m_texts.last(), .tone = isScarce ? Tone::Bad : Tone::Neutral}));
    }
}

void redeemVouchers(Workspace &workspace, const QList<Id> &ids)
{
    workspace.store().fetch(Voucher::entity(), ids).then(&workspace, [&workspace](const Result<QList<Record>> &found) {
        if (!found)
            return workspace.fail(found.error());
        Edit all{VoucherBar::tr("Redeem %n voucher(s)", nullptr, int(found->size()))};
        for (const auto &voucher : *found) {
            const auto edit = redeemVoucher(voucher, QDate::currentDate());
            if (!edit)
                return workspace.fail(edit.error());
            all.puts += edit->puts;
        }
        workspace.commit(all);
    });
}

void cancelVouchers(Workspace &workspace, const QList<Id> &ids)
{
    workspace.store().fetch(Voucher::entity(), ids).then(&workspace, [&workspace](const Result<QList<Record>> &found) {
        if (!found)
            return workspace.fail(found.error());
        Edit all{VoucherBar::tr("Cancel %n voucher(s)", nullptr, int(found->size())), *found};
        for (auto &voucher : all.puts) {
            if (voucher.text("status") == u"redeemed")
                return workspace.notify(VoucherBar::tr("%1 has been redeemed already.").arg(voucher.text("code")));
            voucher.setValue("status", QStringLiteral("cancelled"));
        }
        workspace.commit(all);
    });
}

QList<ListPageShape::Action> voucherActions()
{
    return {{context, QT_TRANSLATE_NOOP("crm::VoucherBar", "Redeem"), "check", 1, redeemVouchers},
        {context, QT_TRANSLATE_NOOP("crm::VoucherBar", "Cancel the Voucher"), "ban", 1, cancelVouchers}};
}

} // namespace crm
