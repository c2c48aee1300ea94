// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/record.h"
#include "ui/shell/workspace.h"

#include <QScrollArea>

class QBoxLayout;
class QGridLayout;
class QVBoxLayout;

namespace crm {

/// What a record says, at a glance: title, all filled-in fields, and what belongs to it. For kinds of records that
/// have no summary of their own.
class RecordSummary final : public QScrollArea
{
    Q_OBJECT
public:
    RecordSummary(Workspace &workspace, const AnyRef &ref, QWidget *parent = nullptr);

private:
    void load();
    void fill(const Record &record);
    void fillAsOfNow(const Record &record);
    void addField(const Record &record, int field);
    void addLink(QBoxLayout *place, const QString &title, const AnyRef &target);
    void addRelated();

    Workspace &m_workspace;
    AnyRef m_ref;
    const Entity *m_entity;
    QVBoxLayout *m_column = nullptr;
    QGridLayout *m_fields = nullptr;
    int m_sequence = 0;
};

} // namespace crm
