// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/tasktyping.h"

#include "db/store/store.h"
#include "models/schedule/scheduleedits.h"
#include "ui/shell/workspace.h"

#include <QWidget>

namespace crm {

namespace {

SaveCheck checkOf(const Record &before, const Record &series, const QList<Record> &changed)
{
    auto records = typedSeries(before, series, changed);
    const auto first = records.takeFirst();
    return {.records = {first}, .further = records};
}

} // namespace

void checkTypedSeries(Workspace &workspace, const Record &series, const QList<Record> &beside, QWidget *window,
    std::function<void(const SaveCheck &)> then)
{
    auto before = Record(series.entity());
    QList<Record> changed;
    for (const auto &record : beside) {
        if (record.id == series.id)
            before = record;
        else if (record.reference("series") == series.id)
            changed.append(record);
    }
    if (!series.isStored() || !beside.isEmpty())
        return then(checkOf(before, series, changed));
    workspace.store()
        .fetch(series.entity(), {series.id})
        .then(window, [&workspace, series, window, then](const Result<QList<Record>> &stored) {
            const auto before = stored && !stored->isEmpty() ? stored->first() : Record(series.entity());
            changedOccurrences(workspace.store(), series.id)
                .then(window, [&workspace, series, before, then](const Result<QList<Record>> &changed) {
                    if (changed)
                        return then(checkOf(before, series, *changed));
                    workspace.fail(changed.error());
                    then({.records = {series}, .isCancelled = true});
                });
        });
}

} // namespace crm
