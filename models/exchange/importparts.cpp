// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importfile.h"

#include "db/entities/note.h"
#include "db/value/email.h"
#include "db/value/phone.h"

#include <QSet>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::ImportRun)
};

/// What tells whether two addresses are the same one.
QByteArray contactKey(const QByteArray &kind, const QString &value)
{
    if (kind == "email")
        return "@" + emailKey(value).toUtf8();
    if (kind == "web" || kind == "messenger" || kind == "other")
        return value.trimmed().toLower().toUtf8();
    const auto number = normalisePhone(value, homeRegion()).e164;
    return kind == "fax"   ? "f" + number.toUtf8() + value.toUtf8()
        : number.isEmpty() ? value.trimmed().toUtf8()
                           : number.toUtf8();
}

} // namespace

/// Where there is nothing yet nothing can double.
void ImportRun::sayUnmatched()
{
    if (m_plan.match.isEmpty() && &m_entity != &Person::entity() && m_plan.onMatch != OnMatch::Create
        && !m_batch.find({&m_entity, {}, {}, 1}).isEmpty())
        remark(Text::tr("Nothing in the file tells which of its records are there already: every row makes a new one. "
                        "A column with their numbers would tell."));
}

/// The e-mail and the telephone that a record shows are contact points, made with it. `before`: invalid if it is new.
void ImportRun::countOwn(const Record &record, const Record &before)
{
    if (!ContactPoint::entity().field(m_entity.name))
        return;
    for (const auto *field : {"email", "phone"})
        if (!record.text(field).trimmed().isEmpty() && (!before.isValid() || before.isNull(field)))
            ++m_result.alsoCreated[ContactPoint::entity().name];
}

bool ImportRun::storeContacts(const ReadRow &row, const Record &owner, bool isNew)
{
    if (row.contacts.isEmpty())
        return false;
    QSet<QByteArray> known;
    QSet<QByteArray> kinds;
    if (isNew && !row.contactsAreAll) {
        for (const QByteArray column : {"email", "phone"}) {
            if (owner.isNull(column))
                continue;
            known.insert(contactKey(column, owner.text(column)));
            kinds.insert(column);
        }
    }
    if (!isNew) {
        for (const auto &point : m_batch.where(ContactPoint::entity(), owner.entity().name, owner.id.bytes(), 200)) {
            known.insert(contactKey(point.text("kind").toLatin1(), point.text("value")));
            kinds.insert(point.text("kind").toLatin1());
        }
    }
    bool isChanged = false;
    for (const auto &contact : row.contacts) {
        const auto key = contactKey(contact.kind, contact.value);
        if (known.contains(key))
            continue;
        known.insert(key);
        auto point = Record::blank(ContactPoint::entity());
        point.id = {}; // nothing refers to it yet: the store need not look
        point.setValue("kind", QString::fromLatin1(contact.kind));
        point.setValue("value", contact.value);
        point.setValue("use", QString::fromLatin1(contact.use));
        point.setValue("is_primary", qint64(!kinds.contains(contact.kind)));
        point.setReference(owner.entity().name, owner.id);
        kinds.insert(contact.kind);
        put(point);
        isChanged = true;
    }
    return isChanged;
}

bool ImportRun::storeTags(const ReadRow &row, const Record &owner, bool isNew)
{
    if (row.tags.isEmpty())
        return false;
    QSet<Id> known;
    if (!isNew)
        for (const auto &link : m_batch.where(TagLink::entity(), owner.entity().name, owner.id.bytes(), 200))
            known.insert(link.reference("tag"));
    bool isChanged = false;
    for (const auto &name : row.tags) {
        QList<Record> pending;
        const auto found = m_links.find({Tag::entity(), name.left(200), {}, true}, pending);
        for (const auto &tag : std::as_const(pending))
            put(tag);
        if (found.id.isNull() || known.contains(found.id))
            continue;
        known.insert(found.id);
        Record link(TagLink::entity());
        link.setReference("tag", found.id);
        link.setReference(owner.entity().name, owner.id);
        put(link);
        isChanged = true;
    }
    return isChanged;
}

void ImportRun::storeAddresses(const ReadRow &row, const Record &owner)
{
    for (auto address : row.addresses) {
        address.id = {};
        address.setReference(owner.entity().name, owner.id);
        put(address);
    }
}

/// What has no field of its own stays with the record, in words.
void ImportRun::storeNote(const ReadRow &row, const Record &owner)
{
    if (row.unplaced.isEmpty())
        return;
    const auto *link = Note::entity().field(owner.entity().name);
    if (!link) {
        for (const QByteArray name : {"notes", "description", "body"}) {
            if (!owner.entity().field(name))
                continue;
            auto longer = m_batch.record(owner.entity(), owner.id);
            longer.setValue(name, QString(longer.text(name) + '\n' + row.unplaced).trimmed());
            m_batch.put(longer);
            return;
        }
        return;
    }
    Record note(Note::entity());
    note.setValue("title", Text::tr("Further columns of the imported file"));
    note.setValue("body", row.unplaced.trimmed());
    note.setReference(link->name, owner.id);
    put(note);
}

/// References to records of the same kind, now that all rows are there.
void ImportRun::resolveLater()
{
    QHash<Id, QList<Later>> byRecord;
    QList<Id> order;
    for (const auto &later : std::as_const(m_later)) {
        if (!byRecord.contains(later.id))
            order.append(later.id);
        byRecord[later.id].append(later);
    }
    for (const auto &id : std::as_const(order)) {
        auto record = m_batch.record(m_entity, id);
        for (const auto &later : byRecord.value(id)) {
            if (!record.isNull(later.link.field) && m_plan.onMatch != OnMatch::Overwrite)
                continue;
            QList<Record> pending;
            auto found = m_links.find({m_entity, later.link.text, later.link.by, later.link.create}, pending);
            if (!found.problem.isEmpty() && !later.link.otherwise.isEmpty())
                found = m_links.find({m_entity, later.link.otherwise, {}, later.link.create}, pending);
            for (auto &made : pending) {
                if (later.link.field == "manager" && m_entity.field("role"))
                    made.setValue("role", QStringLiteral("manager"));
                put(made);
            }
            if (found.problem.isEmpty())
                record.setReference(later.link.field, found.id);
            else
                remark(Text::tr("Line %1: %2 The row went in without it.").arg(later.line).arg(found.problem));
        }
        if (!record.isTouched())
            continue;
        try {
            m_batch.put(record);
            if (m_unchanged.remove(id)) {
                --m_result.skipped;
                ++m_result.updated;
            }
        } catch (const Failure &failure) {
            if (failure.error.code != Error::Invalid)
                throw;
            remark(Text::tr("Line %1: %2 The row went in without it.")
                       .arg(byRecord.value(id).first().line)
                       .arg(failure.error.message));
        }
    }
}

} // namespace crm
