// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/waitingdraft.h"

#include "db/entities/quote.h"
#include "db/entities/servicecase.h"
#include "db/entity/registry.h"
#include "db/store/store.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messages.h"
#include "ui/shell/workspace.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct WaitingDraft
{
    Q_DECLARE_TR_FUNCTIONS(crm::WaitingDraft)
};

/// Leads to where the draft was typed; the keys are those of RecordDialog, ContactLog, CaseForm and the quote page.
void goOn(Workspace &workspace, const QString &key)
{
    const auto parts = key.split(u'/');
    const auto isCase = parts.first() == u"case";
    const auto *entity = isCase ? &ServiceCase::entity() : Registry::instance().byName(parts.value(1).toLatin1());
    if (!entity)
        return;
    const AnyRef ref{entity->name, Id::fromText(parts.last())};
    if (ref.id.isNull())
        workspace.create(Record(*entity));
    else if (parts.first() == u"record" && entity != &Quote::entity())
        workspace.edit(ref);
    else
        workspace.open(ref);
}

} // namespace

void tellOfDrafts(Workspace &workspace, MainWindow &window)
{
    workspace.store().drafts().then(&window, [&workspace, &window](const Result<QStringList> &keys) {
        if (!keys || keys->isEmpty() || workspace.store().isReadOnly())
            return;
        window.messages().offer(WaitingDraft::tr("%n draft(s) you have not saved yet are kept.", "", int(keys->size())),
            WaitingDraft::tr("Go on"), [&workspace, key = keys->first()] { goOn(workspace, key); });
    });
}

} // namespace crm
