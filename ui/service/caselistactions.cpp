// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/caselistactions.h"

#include "db/store/store.h"
#include "models/service/casework.h"
#include "ui/service/mergecasesdialog.h"

#include <QApplication>

namespace crm {

namespace {

constexpr auto context = "crm::CaseListActions";

QString sentence(const char *text)
{
    return QCoreApplication::translate(context, text);
}

} // namespace

void takeChosenCases(Workspace &workspace, const QList<Id> &ids)
{
    const auto me = workspace.store().user();
    if (me.isNull())
        return workspace.notify(sentence(
            QT_TRANSLATE_NOOP("crm::CaseListActions", "Say in the settings who you are before taking cases.")));
    workspace.store()
        .fetch(ServiceCase::entity(), ids)
        .then(&workspace, [&workspace, me](const Result<QList<Record>> &found) {
            if (found)
                workspace.commit(assignCases(*found, me));
            else
                workspace.fail(found.error());
        });
}

void mergeChosenCases(Workspace &workspace, const QList<Id> &ids)
{
    askHowToMerge(workspace, ids, QApplication::activeWindow());
}

QList<ListPageShape::Action> caseListActions()
{
    return {{context, QT_TRANSLATE_NOOP("crm::CaseListActions", "Take Over"), "user-check", 1, takeChosenCases},
        {context, QT_TRANSLATE_NOOP("crm::CaseListActions", "Merge into One Case…"), "git-merge", 2, mergeChosenCases}};
}

} // namespace crm
