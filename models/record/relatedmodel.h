// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/registry.h"
#include "models/record/recordtablemodel.h"

namespace crm {

/// The records of one kind that refer to a record: a company's contacts, a deal's tasks.
class RelatedModel final : public RecordTableModel
{
    Q_OBJECT
public:
    RelatedModel(Store &store, const InverseReference &reference, QObject *parent = nullptr);

    /// Null: nothing.
    void setSubject(const Id &subject);
    const Field &reference() const { return entity().fields.at(m_field); }
    /// A new record of this kind that refers to the subject.
    Record newRecord() const;

private:
    int m_field;
    Id m_subject;
};

/// The references worth a tab on a record of this kind: without machinery, each kind of record once.
QList<InverseReference> relatedKinds(const Entity &entity);

} // namespace crm
