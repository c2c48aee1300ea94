// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/duplicatewatch.h"

#include "db/search/search.h"
#include "db/value/fold.h"
#include "ui/form/recordform.h"
#include "ui/shell/workspace.h"

namespace crm {

namespace {

constexpr int pause = 200;       // ms without a key
constexpr int shortestName = 3;  // characters
constexpr int mostCompared = 20; // hits: the search gives parts of names too

} // namespace

void findNamesake(Workspace &workspace, const Entity &entity, const QByteArray &field, const QString &text,
    QObject *context, std::function<void(const QString &title)> then)
{
    auto &store = workspace.store();
    workspace.search().names(entity, text, mostCompared).then(context, [=, &store, &entity](const Result<Rids> &rids) {
        if (!rids || rids->isEmpty())
            return then({});
        store.rows(entity, {entity.title().name, field}, *rids).then(context, [=](const Result<QList<Row>> &rows) {
            const auto wanted = foldText(text);
            QString found;
            for (const auto &row : rows ? *rows : QList<Row>())
                if (found.isEmpty() && foldText(row.cells.value(1).toString()) == wanted)
                    found = row.cells.value(0).toString();
            then(found);
        });
    });
}

DuplicateWatch::DuplicateWatch(Workspace &workspace, const Entity &entity, RecordForm &form, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_entity(entity)
    , m_form(form)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &DuplicateWatch::look);
    if (entity.title().is(Named)) {
        connect(&form, &RecordForm::fieldEdited, this, [this](const QByteArray &field) {
            if (field == m_entity.title().name)
                m_pause.start();
        });
    }
}

void DuplicateWatch::look()
{
    const auto &title = m_entity.title().name;
    const auto typed = m_form.editor(title)->value().toString().trimmed();
    const auto sequence = ++m_sequence;
    if (typed.size() < shortestName)
        return m_form.setHint(title, {});
    findNamesake(m_workspace, m_entity, title, typed, this, [this, sequence, title](const QString &found) {
        if (sequence == m_sequence)
            m_form.setHint(title, found.isEmpty() ? QString() : tr("There is already an entry named “%1”.").arg(found));
    });
}

} // namespace crm
