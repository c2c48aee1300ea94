// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customer/customerpages.h"

#include "ui/customer/customerpage.h"
#include "ui/customer/customerpanel.h"

namespace crm {

PageInfo customerPage()
{
    return {.key = "customer",
        .icon = "user",
        .context = "crm::CustomerPage",
        .label = QT_TRANSLATE_NOOP("crm::CustomerPage", "Customer"),
        .section = nullptr,
        .make = [](Workspace &workspace, QWidget *parent) -> Page * { return new CustomerPage(workspace, parent); },
        .records = {"person", "organisation"}};
}

CustomerPanel *makeCustomerPanel(Workspace &workspace, QWidget *parent)
{
    return new CustomerPanel(workspace, parent);
}

} // namespace crm
