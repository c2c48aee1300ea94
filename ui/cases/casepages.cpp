// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cases/casepages.h"

#include "db/store/store.h"
#include "models/cases/caseedits.h"
#include "ui/cases/casedialog.h"
#include "ui/cases/casepage.h"
#include "ui/service/caselistactions.h"

namespace crm {

ListPageShape caseListShape()
{
    const auto segment = [](const char *label, CaseKind kind) {
        return ListPageShape::Segment{"crm::CasePages", label, openCases(kind)};
    };
    return {.key = "cases",
        .entity = &ServiceCase::entity(),
        .title = {TitleLook::None, "number"},
        .columns = {"subject", "kind", "severity", "status", "due_at", "person", "organisation", "category", "owner",
            "opened_at"},
        .sort = queueOrder(),
        .segments = {{"crm::CasePages", QT_TRANSLATE_NOOP("crm::CasePages", "Open"), openCases()},
            segment(QT_TRANSLATE_NOOP("crm::CasePages", "Complaints"), CaseKind::Complaint),
            segment(QT_TRANSLATE_NOOP("crm::CasePages", "Service requests"), CaseKind::ServiceRequest),
            segment(QT_TRANSLATE_NOOP("crm::CasePages", "Returns"), CaseKind::ProductReturn),
            segment(QT_TRANSLATE_NOOP("crm::CasePages", "Information"), CaseKind::InformationRequest),
            {"crm::CasePages", QT_TRANSLATE_NOOP("crm::CasePages", "Feedback"),
                Filter::compare("kind", Filter::In, {QStringLiteral("compliment"), QStringLiteral("comment")})},
            {"crm::CasePages", QT_TRANSLATE_NOOP("crm::CasePages", "All"), {}}},
        .actions = caseListActions(),
        .isOpenedInPlace = false};
}

QList<PageInfo> casePages()
{
    const auto &entity = ServiceCase::entity();
    const auto list = [](Workspace &workspace, QWidget *parent) -> Page * {
        return new RecordListPage(workspace, caseListShape(), parent);
    };
    const auto one = [](Workspace &workspace, QWidget *parent) -> Page * { return new CasePage(workspace, parent); };
    return {{.key = "cases",
                .icon = entity.icon,
                .context = entity.context,
                .label = entity.plural,
                .section = "Service",
                .make = list,
                .badge = Query{&entity, openCases()},
                .badgeTone = "bad",
                .records = {entity.name}},
        {.key = "case",
            .icon = entity.icon,
            .context = entity.context,
            .label = entity.singular,
            .section = nullptr,
            .make = one,
            .records = {entity.name}}};
}

void createCase(Workspace &workspace, const Record &defaults, QWidget *window)
{
    auto begun = Record::blank(defaults.entity()); // what comes back after a crash brings nothing but what was typed
    for (int i = 0; i < defaults.entity().fields.size(); ++i)
        if (!defaults.value(i).isNull())
            begun.setValue(i, defaults.value(i));
    if (begun.isNull("owner"))
        begun.setReference("owner", workspace.store().user());
    (new CaseDialog(workspace, begun, window))->open();
}

void newComplaint(Workspace &workspace, const AnyRef &customer)
{
    workspace.create(newCase(CaseKind::Complaint, customer, workspace.store().user()));
}

ToolInfo newComplaintTool()
{
    return {.key = "new_complaint",
        .icon = "lifebuoy",
        .context = "crm::CasePages",
        .label = QT_TRANSLATE_NOOP("crm::CasePages", "New Complaint"),
        .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
        .menu = ToolInfo::Menu::Record,
        .run = [](Workspace &workspace, Page *page, QWidget *) { newComplaint(workspace, page->current()); }};
}

} // namespace crm
