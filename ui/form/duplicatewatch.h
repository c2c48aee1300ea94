// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/record.h"

#include <QObject>
#include <QTimer>

namespace crm {

class RecordForm;
class Workspace;

/// Says under the title of a new record that one of that name exists already, while it is being typed.
class DuplicateWatch final : public QObject
{
    Q_OBJECT
public:
    DuplicateWatch(Workspace &workspace, const Entity &entity, RecordForm &form, QObject *parent);

private:
    void look();

    Workspace &m_workspace;
    const Entity &m_entity;
    RecordForm &m_form;
    QTimer m_pause;
    int m_sequence = 0;
};

/// Looks for a record of this kind whose named fields contain all of `text` and calls `then` with the title of the
/// first whose field or title equals it; empty: none. On the GUI thread; dropped with `context`.
void findNamesake(Workspace &workspace, const Entity &entity, const QByteArray &field, const QString &text,
    QObject *context, std::function<void(const QString &title)> then);

} // namespace crm
