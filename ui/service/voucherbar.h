// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/voucherbudget.h"
#include "ui/list/recordlistpage.h"

class QHBoxLayout;

namespace crm {

/// Above the voucher register: what each policy may still give, and the way to the policies.
class VoucherBar final : public QWidget
{
    Q_OBJECT
public:
    explicit VoucherBar(Workspace &workspace, QWidget *parent = nullptr);

    QStringList texts() const { return m_texts; }

private:
    void load();
    void show(const QList<VoucherBudget> &budgets);

    Workspace &m_workspace;
    QStringList m_texts;
    QHBoxLayout *m_row;
};

/// Each chosen voucher is redeemed today; what may not be is said.
void redeemVouchers(Workspace &workspace, const QList<Id> &ids);
void cancelVouchers(Workspace &workspace, const QList<Id> &ids);
QList<ListPageShape::Action> voucherActions();

} // namespace crm
