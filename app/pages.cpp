// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages.h"

#include "db/entities/activity.h"
#include "db/entities/opportunity.h"
#include "db/entities/servicecase.h"
#include "ui/contacts/listpages.h"
#include "ui/form/recorddialog.h"
#include "ui/record/historydialog.h"
#include "ui/record/recordpage.h"

#include <algorithm>

namespace crm {

namespace {

/// Shows single records of a kind; not in the sidebar.
PageInfo recordPage(const Entity &entity)
{
    return {.key = entity.name + "_record",
        .icon = entity.icon,
        .context = entity.context,
        .label = entity.singular,
        .section = nullptr,
        .make = [&entity](Workspace &workspace, QWidget *parent) -> Page * {
            return new RecordPage(workspace, entity, parent);
        },
        .records = {entity.name}};
}

QList<PageInfo> pages()
{
    auto pages = listPages();
    for (const auto *entity :
        {&Person::entity(), &Organisation::entity(), &Opportunity::entity(), &ServiceCase::entity()})
        pages += recordPage(*entity);

    const QByteArrayList order{"home", "tasks", "calendar", "activities", "contacts", "companies", "deals",
        "cases", "products", "colleagues"};
    const auto rank = [&](const PageInfo &page) {
        const auto at = order.indexOf(page.key);
        return at < 0 ? order.size() : at;
    };
    std::stable_sort(
        pages.begin(), pages.end(), [&](const PageInfo &a, const PageInfo &b) { return rank(a) < rank(b); });
    return pages;
}

QList<NewKind> kinds()
{
    return {
        {&Person::entity(), "crm::Shell", QT_TRANSLATE_NOOP("crm::Shell", "New &Contact…"),
            QKeySequence("Ctrl+Shift+C")},
        {&Organisation::entity(), "crm::Shell", QT_TRANSLATE_NOOP("crm::Shell", "New Co&mpany…"),
            QKeySequence("Ctrl+Shift+O")},
        {&Opportunity::entity(), "crm::Shell", QT_TRANSLATE_NOOP("crm::Shell", "New &Deal…"),
            QKeySequence("Ctrl+Shift+D")},
        {&Task::entity(), "crm::Shell", QT_TRANSLATE_NOOP("crm::Shell", "New &Task…"),
            QKeySequence("Ctrl+Shift+T")},
        {&ServiceCase::entity(), "crm::Shell", QT_TRANSLATE_NOOP("crm::Shell", "New C&ase…"),
            QKeySequence("Ctrl+Shift+K")},
        {&Activity::entity(), "crm::Shell", QT_TRANSLATE_NOOP("crm::Shell", "&Log an Activity…"),
            QKeySequence("Ctrl+Shift+L")},
    };
}

} // namespace

ShellParts shellParts()
{
    return {.pages = pages(),
        .tools = {},
        .kinds = kinds(),
        .create = [](Workspace &workspace, const Record &defaults,
                      QWidget *window) { RecordDialog::create(workspace, defaults, window); },
        .edit = [](Workspace &workspace, const AnyRef &ref,
                    QWidget *window) { RecordDialog::edit(workspace, ref, window); },
        .history = [](Workspace &workspace, const AnyRef &ref,
                       QWidget *window) { HistoryDialog::show(workspace, ref, window); }};
}

} // namespace crm
