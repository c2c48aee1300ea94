// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/leadpages.h"

#include "db/store/store.h"
#include "models/leads/leadassignment.h"
#include "models/leads/leadedits.h"
#include "ui/leads/competitorpanel.h"
#include "ui/leads/leadpanel.h"
#include "ui/leads/quickline.h"

namespace crm {

namespace {

Page *pageOf(QWidget *widget)
{
    while (widget && !qobject_cast<Page *>(widget))
        widget = widget->parentWidget();
    return static_cast<Page *>(widget);
}

QWidget *leadBeside(Workspace &workspace, const AnyRef &ref, QWidget *parent)
{
    auto *panel = new LeadPanel(workspace, parent);
    panel->setLead(ref.id);
    if (auto *beside = qobject_cast<DetailPanel *>(parent)) {
        QObject::connect(panel, &LeadPanel::closeAsked, beside, &DetailPanel::closed);
        QObject::connect(panel, &LeadPanel::held, beside, &DetailPanel::setHeld);
    }
    if (auto *page = pageOf(parent))
        panel->addKeys(page);
    return panel;
}

QWidget *lineAbove(Workspace &workspace, QWidget *parent)
{
    auto *line = new QuickLine(workspace, parent);
    QObject::connect(line, &QuickLine::captured, line, [line](const Id &lead) {
        if (auto *page = pageOf(line))
            page->showRecord({Lead::entity().name, lead});
    });
    return line;
}

ListPageShape competitorShape()
{
    return {.key = "competitors",
        .entity = &Competitor::entity(),
        .columns = {"name", "wins", "losses", "open_deals", "strengths", "weaknesses"},
        .detailFor = [](Workspace &workspace, const AnyRef &ref, QWidget *parent) -> QWidget * {
            auto *panel = new CompetitorPanel(workspace, parent);
            panel->setCompetitor(ref.id);
            if (auto *beside = qobject_cast<DetailPanel *>(parent))
                QObject::connect(panel, &CompetitorPanel::closeAsked, beside, &DetailPanel::closed);
            return panel;
        },
        .isDetailShown = true};
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
        },
        .records = {shape.entity->name}};
}

} // namespace

ListPageShape leadListShape()
{
    return {.key = "leads",
        .entity = &Lead::entity(),
        .title = {TitleLook::Round, "company"},
        .columns = {"name", "status", "score", "respond_by", "source", "owner", "next_step_on", "opened_at"},
        .segments = {{.context = "crm::LeadPages",
                         .label = QT_TRANSLATE_NOOP("crm::LeadPages", "Mine"),
                         .filter = openLeads(),
                         .mine = "owner"},
            {"crm::LeadPages", QT_TRANSLATE_NOOP("crm::LeadPages", "New"), leadsIn({LeadState::New})},
            {"crm::LeadPages", QT_TRANSLATE_NOOP("crm::LeadPages", "Working"),
                leadsIn({LeadState::Working, LeadState::Nurturing, LeadState::Qualified})},
            {"crm::LeadPages", QT_TRANSLATE_NOOP("crm::LeadPages", "Unassigned"), unassignedLeads()},
            {"crm::LeadPages", QT_TRANSLATE_NOOP("crm::LeadPages", "All"), {}}},
        .detailFor = leadBeside,
        .isDetailShown = true,
        .aboveList = lineAbove};
}

QList<PageInfo> leadPages()
{
    auto leads = info(leadListShape(), "Records");
    leads.badge = Query{&Lead::entity(), leadsIn({LeadState::New})};
    return {leads, info(competitorShape(), "Records"),
        info({.key = "assignment_rules", .entity = &AssignmentRule::entity()}, nullptr)};
}

void assignOpenLeads(Workspace &workspace, QObject *context)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("crm::LeadPages", text); };
    workspace.store()
        .records({&Lead::entity(), unassignedLeads(), {{"opened_at"}}})
        .then(context, [&workspace, context, say](const Result<QList<Record>> &leads) {
            if (!leads)
                return workspace.fail(leads.error());
            if (leads->isEmpty())
                return workspace.notify(say(QT_TRANSLATE_NOOP("crm::LeadPages", "Every open lead has an owner.")));
            readAssignmentFacts(
                workspace.store(), context, [&workspace, say, leads = *leads](const Result<AssignmentFacts> &facts) {
                    if (!facts)
                        return workspace.fail(facts.error());
                    const auto edit = assignLeads(leads, *facts);
                    if (!edit.puts.isEmpty())
                        return workspace.commit(edit);
                    workspace.notify(facts->rules.isEmpty()
                            ? say(QT_TRANSLATE_NOOP("crm::LeadPages", "There are no assignment rules yet."))
                            : assignLead(leads.first().as<Lead>(), *facts).because);
                });
        });
}

ToolInfo assignmentRulesTool()
{
    return {.key = "assignment_rules",
        .icon = "route",
        .context = "crm::LeadPages",
        .label = QT_TRANSLATE_NOOP("crm::LeadPages", "Rules for Assigning Leads"),
        .menu = ToolInfo::Menu::Tools,
        .run = [](Workspace &workspace, Page *, QWidget *) { workspace.openList(AssignmentRule::entity(), {}, {}); }};
}

ToolInfo assignLeadsTool()
{
    return {.key = "assign_leads",
        .icon = "route",
        .context = "crm::LeadPages",
        .label = QT_TRANSLATE_NOOP("crm::LeadPages", "Assign Leads by Rule"),
        .menu = ToolInfo::Menu::Record,
        .run = [](Workspace &workspace, Page *, QWidget *window) { assignOpenLeads(workspace, window); }};
}

} // namespace crm
