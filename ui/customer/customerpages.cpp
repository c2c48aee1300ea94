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

KeyGroup composerKeys()
{
    return {.context = "crm::CustomerPage",
        .title = QT_TRANSLATE_NOOP("crm::CustomerPage", "On a Customer's Page"),
        .entries = {{QT_TRANSLATE_NOOP("crm::CustomerPage", "Log a call"), {QKeySequence(Qt::Key_C)}},
            {QT_TRANSLATE_NOOP("crm::CustomerPage", "Write a note"), {QKeySequence(Qt::Key_N)}},
            {QT_TRANSLATE_NOOP("crm::CustomerPage", "Log an e-mail"), {QKeySequence(Qt::Key_E)}},
            {QT_TRANSLATE_NOOP("crm::CustomerPage", "Add a task"), {QKeySequence(Qt::Key_T)}},
            {QT_TRANSLATE_NOOP("crm::CustomerPage", "Add a meeting"), {QKeySequence(Qt::Key_M)}},
            {QT_TRANSLATE_NOOP("crm::CustomerPage", "Attach files"), {QKeySequence(Qt::Key_F)}},
            {QT_TRANSLATE_NOOP("crm::CustomerPage", "Choose another kind in the empty text"),
                {QKeySequence(Qt::Key_Slash)}},
            {QT_TRANSLATE_NOOP("crm::CustomerPage", "Save what was written"),
                {QKeySequence(Qt::CTRL | Qt::Key_Return)}},
            {QT_TRANSLATE_NOOP("crm::CustomerPage", "Leave the text"), {QKeySequence(Qt::Key_Escape)}}}};
}

CustomerPanel *makeCustomerPanel(Workspace &workspace, QWidget *parent)
{
    return new CustomerPanel(workspace, parent);
}

} // namespace crm
