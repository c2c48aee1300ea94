// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/exchangetools.h"

#include "db/entities/person.h"
#include "ui/exchange/exportdialog.h"
#include "ui/exchange/importwizard.h"
#include "ui/list/recordlistpage.h"

namespace crm {

namespace {

constexpr auto context = "crm::ExchangeTools";

constexpr qsizetype mostFound = 30'000; // SQLite takes 32,766 values in one statement

/// What the list shows; rows found by typed words are named one by one, since words are no filter of the store's.
Query queryOf(const RecordTableModel &model)
{
    const auto &terms = model.terms();
    Query query{.entity = &model.entity(), .filter = terms.filter, .sort = terms.sort};
    if (!terms.text.trimmed().isEmpty()) {
        QVariantList rids;
        for (const auto rid : model.rids().mid(0, mostFound))
            rids.append(qint64(rid));
        query.filter = Filter::compare("rid", Filter::In, rids);
    }
    return query;
}

void exportPage(Workspace &workspace, Page *page, QWidget *window)
{
    const auto *list = qobject_cast<RecordListPage *>(page);
    if (!list) {
        ExportDialog::open(workspace, {&Person::entity()}, {}, window);
        return;
    }
    ExportDialog::open(workspace, queryOf(*list->model()), list->view().columns, window);
}

} // namespace

QList<ToolInfo> exchangeTools()
{
    const ToolInfo import{.key = "import",
        .icon = "file-import",
        .context = context,
        .label = QT_TRANSLATE_NOOP("crm::ExchangeTools", "&Import…"),
        .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I),
        .menu = ToolInfo::Menu::File,
        .run = [](Workspace &workspace, Page *page, QWidget *window) {
            const auto shown = page ? page->newRecord() : Record();
            ImportWizard::open(workspace, {}, window, shown.isValid() ? shown.entity().name : QByteArray());
        }};
    const ToolInfo write{.key = "export",
        .icon = "file-export",
        .context = context,
        .label = QT_TRANSLATE_NOOP("crm::ExchangeTools", "&Export…"),
        .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
        .menu = ToolInfo::Menu::File,
        .run = exportPage};
    return {import, write};
}

} // namespace crm
