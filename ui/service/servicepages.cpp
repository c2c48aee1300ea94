// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/servicepages.h"

#include "db/entities/asset.h"
#include "db/entities/cannedtext.h"
#include "db/entities/learning.h"
#include "db/entities/voucher.h"
#include "db/store/store.h"
#include "models/service/servicereport.h"
#include "ui/list/recordlistpage.h"
#include "ui/service/assetpanel.h"
#include "ui/service/learningpage.h"
#include "ui/service/serialpaste.h"
#include "ui/service/treepanel.h"
#include "ui/service/voucherbar.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QStandardPaths>

namespace crm {

namespace {

constexpr auto context = "crm::ServicePages";

ListPageShape::Segment segment(const char *label, const Filter &filter)
{
    return {context, label, filter};
}

Filter is(const char *field, const char *code)
{
    return Filter::equals(field, QString::fromLatin1(code));
}

ListPageShape actions()
{
    return {.key = "corrective_actions",
        .entity = &CorrectiveAction::entity(),
        .columns
        = {"subject", "kind", "status", "owner", "due_on", "service_case.number", "cause", "check_on", "effect"},
        .segments = {segment(QT_TRANSLATE_NOOP("crm::ServicePages", "Open"), is("status", "open")),
            segment(QT_TRANSLATE_NOOP("crm::ServicePages", "To be checked"), is("status", "done")),
            segment(QT_TRANSLATE_NOOP("crm::ServicePages", "All"), {})}};
}

ListPageShape vouchers()
{
    return {.key = "vouchers",
        .entity = &Voucher::entity(),
        .columns = {"code", "value", "status", "person", "service_case.number", "issued_on", "expires_on",
            "redeemed_on", "policy"},
        .segments = {segment(QT_TRANSLATE_NOOP("crm::ServicePages", "Issued"), is("status", "issued")),
            segment(QT_TRANSLATE_NOOP("crm::ServicePages", "Redeemed"), is("status", "redeemed")),
            segment(QT_TRANSLATE_NOOP("crm::ServicePages", "Expired"), is("status", "expired")),
            segment(QT_TRANSLATE_NOOP("crm::ServicePages", "All"), {})},
        .actions = voucherActions(),
        .aboveList
        = [](Workspace &workspace, QWidget *parent) -> QWidget * { return new VoucherBar(workspace, parent); }};
}

ListPageShape plain(const char *key, const Entity &entity)
{
    return {.key = key, .entity = &entity};
}

ListPageShape causes()
{
    return {.key = "causes",
        .entity = &Cause::entity(),
        .detailFor = [](Workspace &workspace, const AnyRef &ref, QWidget *parent) -> QWidget * {
            return new TreePanel(workspace, ref, parent);
        },
        .isDetailShown = true};
}

ListPageShape assets()
{
    return {.key = "assets",
        .entity = &Asset::entity(),
        .detailFor = [](Workspace &workspace, const AnyRef &ref, QWidget *parent) -> QWidget * {
            return new AssetPanel(workspace, ref, parent);
        },
        .isDetailShown = true};
}

PageInfo info(const ListPageShape &shape, bool isInSidebar = true)
{
    return {.key = shape.key,
        .icon = shape.entity->icon,
        .context = shape.entity->context,
        .label = shape.entity->plural,
        .section = isInSidebar ? QT_TRANSLATE_NOOP("crm::Shell", "Service") : nullptr,
        .make = [shape](Workspace &workspace, QWidget *parent) -> Page * {
            return new RecordListPage(workspace, shape, parent);
        },
        .records = {shape.entity->name}};
}

void writeReport(Workspace &workspace, const CustomerReport &report, const QString &path)
{
    savePdf([report] { return customerReport(report); }, path, report.customer)
        .then(&workspace, [&workspace, path](const Result<Done> &written) {
            if (written)
                workspace.notify(
                    QCoreApplication::translate("crm::ServicePages", "The report was saved as %1.").arg(path));
            else
                workspace.fail(written.error());
        });
}

void saveReport(Workspace &workspace, const AnyRef &customer, const QString &name, const QString &path)
{
    const auto period = periodOf(PeriodChoice::TwelveMonths, QDate::currentDate());
    workspace.store()
        .records({&ServiceCase::entity(), casesOf(customer, period), {{"opened_at"}}})
        .then(&workspace, [&workspace, name, path, period](const Result<QList<Record>> &found) {
            if (!found)
                return workspace.fail(found.error());
            readClocks(workspace.store(), *found, QDateTime::currentMSecsSinceEpoch())
                .then(&workspace, [&workspace, name, path, period](const Result<QList<CaseClocks>> &clocks) {
                    if (!clocks)
                        return workspace.fail(clocks.error());
                    writeReport(workspace, {.customer = name, .period = period, .cases = *clocks}, path);
                });
        });
}

void askForReport(Workspace &workspace, Page *page, QWidget *window)
{
    const auto customer = page->current();
    if (customer.entity != "organisation" && customer.entity != "person")
        return workspace.notify(QCoreApplication::translate(
            "crm::ServicePages", "Open a company or a contact first: the report is about one."));
    const auto &entity = customer.entity == "person" ? Person::entity() : Organisation::entity();
    workspace.store()
        .fetch(entity, {customer.id})
        .then(&workspace, [&workspace, customer, window](const Result<QList<Record>> &found) {
            if (!found || found->isEmpty())
                return;
            const auto name = found->first().title();
            auto *dialog
                = new QFileDialog(window, QCoreApplication::translate("crm::ServicePages", "Save the service report"));
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setAcceptMode(QFileDialog::AcceptSave);
            dialog->setDefaultSuffix(QStringLiteral("pdf"));
            dialog->setNameFilter(QStringLiteral("PDF (*.pdf)"));
            dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
            dialog->selectFile(QString(name).replace(u'/', u'-') + QStringLiteral(".pdf"));
            QObject::connect(dialog, &QFileDialog::fileSelected, &workspace,
                [&workspace, customer, name](const QString &path) { saveReport(workspace, customer, name, path); });
            dialog->open();
        });
}

} // namespace

QList<PageInfo> servicePages()
{
    const PageInfo learning{.key = "learning",
        .icon = "report-analytics",
        .context = context,
        .label = QT_TRANSLATE_NOOP("crm::ServicePages", "Learning"),
        .section = "Service",
        .make = [](Workspace &workspace, QWidget *parent) -> Page * { return new LearningPage(workspace, parent); }};
    return {learning, info(actions()), info(vouchers()), info(plain("knowledge", KnowledgeArticle::entity())),
        info(assets()), info(plain("canned_answers", CannedAnswer::entity())), info(causes(), false),
        info(plain("voucher_policies", VoucherPolicy::entity()), false)};
}

QList<ToolInfo> serviceTools()
{
    return {{.key = "service_report",
                .icon = "printer",
                .context = context,
                .label = QT_TRANSLATE_NOOP("crm::ServicePages", "&Service Report as PDF…"),
                .keys = {},
                .menu = ToolInfo::Menu::Record,
                .run = askForReport},
        {.key = "find_serial",
            .icon = "barcode",
            .context = context,
            .label = QT_TRANSLATE_NOOP("crm::ServicePages", "Find the Copied Serial &Number"),
            .keys = {}, // Ctrl+V is everybody's: see SerialPaste
            .menu = ToolInfo::Menu::Tools,
            .run = [](Workspace &workspace, Page *, QWidget *) {
                findSerial(workspace, QGuiApplication::clipboard()->text(), true);
            }}};
}

} // namespace crm
