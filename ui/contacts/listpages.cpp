// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/listpages.h"

#include "db/entities/activity.h"
#include "db/entities/person.h"
#include "db/entities/product.h"
#include "models/quotes/quotecatalogue.h"

namespace crm {

namespace {

ListPageShape contacts(const DetailPanel::Factory &detailFor)
{
    const auto lifecycle = [](const char *code) { return Filter::equals("lifecycle", QString::fromLatin1(code)); };
    return {.key = "contacts",
        .entity = &Person::entity(),
        .title = {TitleLook::Round, "job_title"},
        .columns = {"name", "organisation", "lifecycle", "email", "phone", "last_contact_at", "open_amount"},
        .segments = {{"crm::ListPages", QT_TRANSLATE_NOOP("crm::ListPages", "All"), {}},
            {"crm::ListPages", QT_TRANSLATE_NOOP("crm::ListPages", "Customers"), lifecycle("customer")},
            {"crm::ListPages", QT_TRANSLATE_NOOP("crm::ListPages", "Prospects"), lifecycle("prospect")},
            {"crm::ListPages", QT_TRANSLATE_NOOP("crm::ListPages", "Leads"), lifecycle("lead")}},
        .detailFor = detailFor,
        .isOpenedInPlace = false};
}

ListPageShape companies(const DetailPanel::Factory &detailFor)
{
    const auto kind = [](const char *code) { return Filter::equals("kind", QString::fromLatin1(code)); };
    return {.key = "companies",
        .entity = &Organisation::entity(),
        .title = {TitleLook::Square, "industry"},
        .columns = {"name", "kind", "city", "country", "phone", "owner", "last_contact_at", "open_deals", "open_cases"},
        .segments = {{"crm::ListPages", QT_TRANSLATE_NOOP("crm::ListPages", "All"), {}},
            {"crm::ListPages", QT_TRANSLATE_NOOP("crm::ListPages", "Customers"), kind("customer")},
            {"crm::ListPages", QT_TRANSLATE_NOOP("crm::ListPages", "Prospects"), kind("prospect")},
            {"crm::ListPages", QT_TRANSLATE_NOOP("crm::ListPages", "Partners"), kind("partner")}},
        .detailFor = detailFor,
        .isOpenedInPlace = false};
}

/// Without those that repeat: their first day is long past, and each of their times stands in My Day and the calendar.
Filter openTasksFilter()
{
    return Filter::all(
        {Filter::equals("status", QStringLiteral("open")), Filter::compare("recurrence", Filter::IsNull)});
}

ListPageShape tasks()
{
    return {.key = "tasks",
        .entity = &Task::entity(),
        .columns = {"subject", "kind", "due_at", "person", "organisation", "status", "owner"},
        .segments = {{"crm::ListPages", QT_TRANSLATE_NOOP("crm::ListPages", "Open"), openTasksFilter()},
            {"crm::ListPages", QT_TRANSLATE_NOOP("crm::ListPages", "Repeating"),
                Filter::compare("recurrence", Filter::IsNotNull)},
            {"crm::ListPages", QT_TRANSLATE_NOOP("crm::ListPages", "Done"),
                Filter::equals("status", QStringLiteral("done"))},
            {"crm::ListPages", QT_TRANSLATE_NOOP("crm::ListPages", "All"), {}}}};
}

ListPageShape activities()
{
    return {.key = "activities",
        .entity = &Activity::entity(),
        .columns = {"subject", "channel", "direction", "outcome", "at", "person", "organisation", "user"}};
}

ListPageShape products()
{
    return {.key = "products",
        .entity = &Product::entity(),
        .segments = {{"crm::ListPages", QT_TRANSLATE_NOOP("crm::ListPages", "All"), {}},
            {"crm::ListPages", QT_TRANSLATE_NOOP("crm::ListPages", "On sale"), onSaleOn(QDate::currentDate())},
            {"crm::ListPages", QT_TRANSLATE_NOOP("crm::ListPages", "Not on sale"),
                Filter::negated(onSaleOn(QDate::currentDate()))}}};
}

ListPageShape colleagues()
{
    return {.key = "colleagues",
        .entity = &User::entity(),
        .title = {TitleLook::Round, "email"},
        .columns = {"name", "role", "team", "manager", "phone", "active"}};
}

PageInfo info(const ListPageShape &shape, const char *section)
{
    return {.key = shape.key,
        .icon = shape.entity->icon,
        .context = shape.entity->context,
        .label = shape.entity->plural,
        .section = section,
        .make = [shape](Workspace &workspace, QWidget *parent) -> Page * {
            return new RecordListPage(workspace, shape, parent);
        }};
}

} // namespace

ListPageShape listPageShape(const QByteArray &key, const DetailPanel::Factory &detailFor)
{
    for (const auto &shape :
        {contacts(detailFor), companies(detailFor), tasks(), activities(), products(), colleagues()})
        if (shape.key == key)
            return shape;
    return {};
}

QList<PageInfo> listPages(const DetailPanel::Factory &detailFor)
{
    const char *records = QT_TRANSLATE_NOOP("crm::Shell", "Records");
    auto openTasks = info(tasks(), "");
    openTasks.badge = Query{.entity = &Task::entity(), .filter = openTasksFilter()};
    return {info(contacts(detailFor), records), info(companies(detailFor), records), openTasks,
        info(activities(), records), info(products(), records), info(colleagues(), records)};
}

} // namespace crm
