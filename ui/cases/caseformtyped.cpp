// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/person.h"
#include "db/store/store.h"
#include "models/cases/caseedits.h"
#include "ui/cases/caseform.h"
#include "ui/cases/caseserial.h"
#include "ui/form/draftkeeper.h"
#include "ui/form/formpart.h"
#include "ui/kit/segments.h"
#include "ui/shell/workspace.h"

namespace crm {

static QString codeAt(int place)
{
    return QString::fromLatin1(choicesOf<CaseKind>().at(place).code);
}

void CaseForm::setRecord(const Record &record, bool keepTyped)
{
    followFields();
    const bool isKept = keepTyped && record.id == m_start.id;
    m_isFilling = true;
    m_start = record;
    if (!isKept)
        m_changed.clear();
    if (!m_changed.contains("kind"))
        m_kinds->setCurrentIndex(int(FieldTraits<CaseKind>::load(record.value("kind"))));
    for (auto it = m_cells.cbegin(); it != m_cells.cend(); ++it)
        fill(it.key(), isKept);
    for (auto *part : std::as_const(m_parts))
        if (!isKept)
            part->begin(record, m_shape == Shape::New);
    forgetStored();
    m_isFilling = false;
    arrange();
    if (m_serial && isKept && m_changed.contains("asset"))
        m_serial->follow(false);
    else if (m_serial)
        m_serial->begin();
    emit edited();
}

/// An editor that shows what it should is left alone, with the cursor where it is.
void CaseForm::fill(const QByteArray &field, bool keepTyped)
{
    auto *editor = this->editor(field);
    const bool isTyped = m_changed.contains(field);
    const auto value = m_start.value(field);
    if (!isTyped && !(keepTyped && editor->value() == value && editor->problem().isEmpty()))
        editor->setValue(value);
    showProblem(field, isTyped ? editor->problem() : QString());
}

/// What stands there as it is stored is not typed any more.
void CaseForm::forgetStored()
{
    for (const auto &field : m_changed.values())
        if (valueOf(field) == m_start.value(field) && (field == "kind" || editor(field)->problem().isEmpty()))
            m_changed.remove(field);
}

QVariant CaseForm::valueOf(const QByteArray &field) const
{
    return field == "kind" ? QVariant(codeAt(m_kinds->currentIndex())) : editor(field)->value();
}

void CaseForm::settle(const Record &saved)
{
    m_start = saved;
    forgetStored();
    if (m_serial)
        m_serial->begin();
    for (auto *part : std::as_const(m_parts))
        part->begin(saved, m_shape == Shape::New);
}

Record CaseForm::record() const
{
    auto record = m_start;
    for (const auto &field : m_changed)
        record.setValue(field, valueOf(field));
    return record;
}

QJsonObject CaseForm::draft() const
{
    auto draft = fieldDraft();
    for (const auto *part : m_parts)
        if (const auto typed = part->draft(); !typed.isNull())
            draft.insert(part->objectName(), typed);
    if (m_shape != Shape::New || draft.isEmpty())
        return draft;
    QSet<int> places; // whose case it is stood there without being typed, and is part of what was meant
    for (const auto *field : {"kind", "person", "organisation", "product", "asset"})
        places.insert(ServiceCase::entity().indexOf(field));
    const auto given = valuesToJson(record(), places);
    for (auto it = given.constBegin(); it != given.constEnd(); ++it)
        draft.insert(it.key(), it.value());
    return draft;
}

QJsonObject CaseForm::fieldDraft() const
{
    QSet<int> places;
    for (const auto &field : m_changed)
        places.insert(ServiceCase::entity().indexOf(field));
    return places.isEmpty() ? QJsonObject() : valuesToJson(record(), places);
}

void CaseForm::restore(const QJsonObject &draft)
{
    const auto values = valuesFromJson(ServiceCase::entity(), draft);
    m_isFilling = true;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (it.key() == "kind")
            m_kinds->setCurrentIndex(int(FieldTraits<CaseKind>::load(it.value())));
        else if (auto *e = editor(it.key()))
            e->setValue(it.value());
        else
            continue;
        if (it.value() != m_start.value(it.key()))
            m_changed.insert(it.key());
    }
    for (auto *part : std::as_const(m_parts))
        if (const auto saved = draft.constFind(part->objectName()); saved != draft.constEnd())
            part->restore(*saved);
    m_isFilling = false;
    if (m_serial)
        m_serial->begin();
    if (values.contains("kind"))
        arrange();
}

/// Whoever chooses a contact means the company they work for, unless one is chosen already.
void CaseForm::fillCompany()
{
    const auto person = editor("person")->value().toByteArray();
    if (person.isEmpty())
        return takeCompany({});
    m_workspace.store()
        .fetch(Person::entity(), {Id::fromBytes(person)})
        .then(this, [this, person](const Result<QList<Record>> &found) {
            if (found && !found->isEmpty() && editor("person")->value().toByteArray() == person)
                takeCompany(found->first().reference("organisation"));
        });
}

/// Null: what came with another contact goes with it.
void CaseForm::takeCompany(const Id &company)
{
    auto *shown = editor("organisation");
    const auto chosen = Id::fromBytes(shown->value().toByteArray());
    if (chosen == company || (!chosen.isNull() && chosen != m_company))
        return;
    m_company = company;
    shown->setValue(company.isNull() ? QVariant() : QVariant(company.bytes()));
    emit shown->edited();
}

void CaseForm::takeStored(const QByteArrayList &fields)
{
    QSet<int> places;
    for (const auto &field : fields)
        places.insert(ServiceCase::entity().indexOf(field));
    restore(valuesToJson(m_start, places));
    for (const auto &field : fields) {
        m_changed.remove(field);
        if (m_cells.contains(field))
            showProblem(field, {});
    }
    emit edited();
}

} // namespace crm
