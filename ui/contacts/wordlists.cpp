// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/wordlists.h"

#include "db/entities/learning.h"
#include "db/entities/note.h"
#include "db/entities/product.h"
#include "db/entities/servicecase.h"
#include "db/entities/user.h"
#include "ui/list/recordlistpage.h"

#include <QCoreApplication>

namespace crm {

namespace {

constexpr auto context = "crm::WordLists";

ToolInfo tool(const char *key, const Entity &entity, const char *label)
{
    return {.key = key,
        .icon = entity.icon,
        .context = context,
        .label = label,
        .keys = {},
        .menu = ToolInfo::Menu::Tools,
        .run = [list = &entity](
                   Workspace &workspace, Page *, QWidget *) { workspace.openList(*list, {}, list->tr(list->plural)); }};
}

} // namespace

QList<PageInfo> wordListPages()
{
    QList<PageInfo> pages;
    for (const auto *entity : {&CaseCategory::entity(), &ProductCategory::entity(), &Team::entity(), &Tag::entity()})
        pages.append({.key = entity->name,
            .icon = entity->icon,
            .context = entity->context,
            .label = entity->plural,
            .section = nullptr,
            .make = [entity](Workspace &workspace, QWidget *parent) -> Page * {
                return new RecordListPage(workspace, {.key = entity->name, .entity = entity}, parent);
            },
            .records = {entity->name}});
    return pages;
}

QList<ToolInfo> wordListTools()
{
    return {tool("case_categories", CaseCategory::entity(), QT_TRANSLATE_NOOP("crm::WordLists", "Case Categories")),
        tool("causes", Cause::entity(), QT_TRANSLATE_NOOP("crm::WordLists", "Causes of Complaints")),
        tool(
            "product_categories", ProductCategory::entity(), QT_TRANSLATE_NOOP("crm::WordLists", "Product Categories")),
        tool("teams", Team::entity(), QT_TRANSLATE_NOOP("crm::WordLists", "Teams")),
        tool("tags", Tag::entity(), QT_TRANSLATE_NOOP("crm::WordLists", "Tags"))};
}

} // namespace crm
