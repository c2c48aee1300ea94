// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/workspace.h"

#include "db/store/store.h"

#include <QWidget>

#include <utility>

namespace crm {

/// Whoever has asked shows it at its fields.
static bool isForTheForm(const Error &error)
{
    return error.code == Error::Invalid || (error.code == Error::Conflict && !error.problems.isEmpty());
}

Workspace::Workspace(Store &store, Search &search, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_search(search)
    , m_settings(settings)
{
}

void Workspace::commit(const Edit &edit, std::function<void(const Result<ChangeSet> &)> then)
{
    commitLeadingTo({}, edit, std::move(then));
}

void Workspace::commitLeadingTo(
    const AnyRef &made, const Edit &edit, std::function<void(const Result<ChangeSet> &)> then)
{
    const bool isFinal = edit.isFinal;
    m_store.commit(edit).then(this, [this, made, isFinal, then = std::move(then)](const Result<ChangeSet> &done) {
        if (then)
            then(done);
        if (done)
            emit noticed(done->label, !isFinal && done->origin == u"local" ? done->txn : 0, made);
        else if (!then || !isForTheForm(done.error()))
            emit failed(done.error());
    });
}

void Workspace::allow(QWidget *control) const
{
    const auto reason = m_store.readOnlyReason();
    allow(control, {reason.isEmpty(), reason});
}

void Workspace::allow(QWidget *control, const Permission &permission) const
{
    control->setEnabled(permission.isGiven);
    if (permission.isGiven)
        return;
    control->setToolTip(permission.sentence);
    control->setAccessibleDescription(permission.sentence);
}

void Workspace::undo()
{
    m_store.undo().then(this, [this](const Result<ChangeSet> &done) {
        if (done)
            emit noticed(tr("Undone: %1").arg(done->label), 0, {});
        else if (done.error().code == Error::NotFound) // nothing to undo: worth a word, not a stop
            emit noticed(done.error().message, 0, {});
        else
            emit failed(done.error());
    });
}

void Workspace::redo()
{
    m_store.redo().then(this, [this](const Result<ChangeSet> &done) {
        if (done)
            emit noticed(tr("Done again: %1").arg(done->label), 0, {});
        else if (done.error().code == Error::NotFound)
            emit noticed(done.error().message, 0, {});
        else
            emit failed(done.error());
    });
}

} // namespace crm
