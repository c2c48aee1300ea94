// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages.h"

#include "app/demofile.h"
#include "app/waitingdraft.h"
#include "db/entities/activity.h"
#include "db/entities/opportunity.h"
#include "db/entities/quote.h"
#include "db/entities/servicecase.h"
#include "db/entities/sla.h"
#include "ui/cases/casepages.h"
#include "ui/contacts/listpages.h"
#include "ui/contacts/wordlists.h"
#include "ui/custom/customfieldsdialog.h"
#include "ui/customer/customerpages.h"
#include "ui/customer/customerpanel.h"
#include "ui/desk/dashboardspage.h"
#include "ui/desk/deskpage.h"
#include "ui/exchange/exchangetools.h"
#include "ui/exchange/importwizard.h"
#include "ui/forecast/forecastpage.h"
#include "ui/form/recorddialog.h"
#include "ui/home/homepages.h"
#include "ui/leads/leadpages.h"
#include "ui/pipeline/pipelinepages.h"
#include "ui/quotes/quotepages.h"
#include "ui/record/historydialog.h"
#include "ui/review/reviewmarks.h"
#include "ui/schedule/schedulepages.h"
#include "ui/service/calendardialog.h"
#include "ui/service/duequeuepage.h"
#include "ui/service/noticesbutton.h"
#include "ui/service/servicelevelpage.h"
#include "ui/service/servicepages.h"

#include <algorithm>

namespace crm {

namespace {

PageInfo home()
{
    auto info = homePage();
    info.make = [](Workspace &workspace, QWidget *parent) -> Page * {
        const HomeActions actions{
            .import = [&workspace, parent] { ImportWizard::open(workspace, {}, parent->window()); },
            .demo = [&workspace, parent] { fillWithDemoData(workspace, parent->window(), [] {}); }};
        return new HomePage(workspace, actions, parent);
    };
    return info;
}

QWidget *customerBeside(Workspace &workspace, const AnyRef &ref, QWidget *parent)
{
    auto *panel = makeCustomerPanel(workspace, parent);
    panel->setCustomer(ref);
    if (auto *beside = qobject_cast<DetailPanel *>(parent))
        QObject::connect(panel, &CustomerPanel::closeRequested, beside, &DetailPanel::closed);
    return panel;
}

QList<PageInfo> pages()
{
    auto pages = listPages(customerBeside) + casePages() + quotePages();
    pages += home();
    pages += customerPage();
    pages += dealsPageInfo();
    pages += schedulePages();
    pages += dueQueuePage();
    pages += serviceLevelPage();
    pages += servicePages();
    pages += leadPages();
    pages += forecastPage();
    pages += deskPage();
    pages += dashboardsPage();
    pages += wordListPages();
    const QByteArrayList order{"home", "my_day", "tasks", "calendar", "desk", "dashboards", "activities", "contacts",
        "companies", "leads", "deals", "forecast", "quotes", "competitors", "products", "colleagues"};
    const QByteArrayList service{"due_next", "cases", "learning", "corrective_actions", "vouchers", "knowledge",
        "assets", "canned_answers", "service_levels"}; // at the end, as a section of their own
    const auto rank = [&](const PageInfo &page) {
        const auto at = order.indexOf(page.key);
        return at >= 0 ? at : order.size() + 1 + service.indexOf(page.key);
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
        {&Lead::entity(), "crm::Shell", QT_TRANSLATE_NOOP("crm::Shell", "New L&ead…"), {}},
        {&Opportunity::entity(), "crm::Shell", QT_TRANSLATE_NOOP("crm::Shell", "New &Deal…"),
            QKeySequence("Ctrl+Shift+D")},
        {&Task::entity(), "crm::Shell", QT_TRANSLATE_NOOP("crm::Shell", "New &Task…"), QKeySequence("Ctrl+Shift+T")},
        {&ServiceCase::entity(), "crm::Shell", QT_TRANSLATE_NOOP("crm::Shell", "New C&ase…"), {}},
        {&Activity::entity(), "crm::Shell", QT_TRANSLATE_NOOP("crm::Shell", "&Log an Activity…"),
            QKeySequence("Ctrl+Shift+L")},
    };
}

QList<ToolInfo> tools()
{
    auto complaint = newComplaintTool();
    complaint.keys = QKeySequence("Ctrl+Shift+K"); // Ctrl+Shift+C makes a contact
    return exchangeTools() + scheduleTools()
        + QList<ToolInfo>{complaint, noticesTool(), draftsTool(), assignLeadsTool(), assignmentRulesTool(),
            pipelinesTool(), customFieldsTool()}
    + wordListTools() + quoteTools() + serviceTools();
}

void create(Workspace &workspace, const Record &defaults, QWidget *window)
{
    if (&defaults.entity() == &ServiceCase::entity())
        createCase(workspace, defaults, window);
    else if (&defaults.entity() == &Opportunity::entity())
        createDeal(workspace, defaults, window);
    else if (&defaults.entity() == &Quote::entity())
        createQuote(workspace, defaults);
    else if (&defaults.entity() == &Task::entity())
        createTask(workspace, defaults, window);
    else if (&defaults.entity() == &ServiceCalendar::entity())
        (new CalendarDialog(workspace, defaults, window))->open();
    else
        RecordDialog::create(workspace, defaults, window);
}

void edit(Workspace &workspace, const AnyRef &ref, QWidget *window)
{
    if (ref.entity == ServiceCalendar::entity().name)
        CalendarDialog::edit(workspace, ref.id, window);
    else
        markOpenQuestions(workspace, ref, RecordDialog::edit(workspace, ref, window)->form());
}

void arrange(Page *page, const Record &savedView)
{
    auto *list = qobject_cast<RecordListPage *>(page);
    if (const auto view = listViewOf(savedView); list && view)
        list->setView(*view);
}

} // namespace

ShellParts shellParts()
{
    return {.pages = pages(),
        .tools = tools(),
        .kinds = kinds(),
        .arrange = arrange,
        .create = create,
        .edit = edit,
        .history
        = [](Workspace &workspace, const AnyRef &ref, QWidget *window) { HistoryDialog::show(workspace, ref, window); },
        .head = [](Workspace &workspace, QWidget *window) { return new NoticesButton(workspace, window); },
        .settings = {customFieldsSettings()},
        .keys = {boardKeys(), composerKeys()},
        .notice = [](Workspace &workspace, PageStack &stack) { return new ReviewNotice(workspace, stack); }};
}

} // namespace crm
