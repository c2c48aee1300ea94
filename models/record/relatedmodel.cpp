// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/record/relatedmodel.h"

namespace crm {

static QByteArrayList columnsBeside(const InverseReference &reference)
{
    auto columns = RecordTableModel::standardColumns(*reference.entity);
    columns.removeAll(reference.entity->fields.at(reference.field).name);
    return columns;
}

RelatedModel::RelatedModel(Store &store, const InverseReference &reference, QObject *parent)
    : RecordTableModel(store, nullptr, *reference.entity, parent)
    , m_field(reference.field)
{
    setColumns(columnsBeside(reference));
}

void RelatedModel::setSubject(const Id &subject)
{
    m_subject = subject;
    setQuery(Filter::refers(reference().name, subject), {});
}

Record RelatedModel::newRecord() const
{
    auto record = Record::blank(entity());
    record.setReference(reference().name, m_subject);
    return record;
}

QList<InverseReference> relatedKinds(const Entity &entity)
{
    QList<InverseReference> kinds;
    for (const auto &reference : Registry::instance().referencesTo(entity)) {
        const auto &field = reference.entity->fields.at(reference.field);
        const bool isKnown = std::any_of(
            kinds.cbegin(), kinds.cend(), [&](const InverseReference &k) { return k.entity == reference.entity; });
        if (!field.is(Hidden) && !isKnown && reference.entity != &entity)
            kinds.append(reference);
    }
    return kinds;
}

} // namespace crm
