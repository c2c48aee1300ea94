// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/inbox.h"

#include "db/entity/customvalues.h"
#include "db/sql/boundrow.h"
#include "db/sync/wire/cborstream.h"
#include "db/value/sortkey.h"

#include <algorithm>

namespace crm::sync {

namespace {

/// The stored form that the field takes; null for what it does not: a file must open whatever was sent.
QVariant stored(const Field &field, const QCborValue &value)
{
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Decimal:
    case FieldKind::Flag:
    case FieldKind::Instant:
    case FieldKind::Money:
        return value.isInteger() ? QVariant(value.toInteger()) : QVariant();
    case FieldKind::Reference:
        return value.toByteArray().size() == 16 ? QVariant(value.toByteArray()) : QVariant();
    default:
        return value.isString() ? QVariant(value.toString()) : QVariant();
    }
}

/// The same, of a value that follows in `reader`. Returns it as text.
QByteArrayView bindStored(BoundRow &row, int place, const Field &field, CborReader &reader)
{
    const auto kind = reader.kind();
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Decimal:
    case FieldKind::Flag:
    case FieldKind::Instant:
    case FieldKind::Money:
        if (kind != CborReader::Integer)
            break;
        row.integer(place, reader.integer());
        return {};
    case FieldKind::Reference:
        if (kind != CborReader::Bytes)
            break;
        if (const auto bytes = reader.bytes(); bytes.size() == 16)
            row.bytes(place, bytes);
        return {};
    default:
        if (kind != CborReader::Text)
            break;
        const auto text = reader.text();
        row.text(place, text);
        return text;
    }
    reader.skip();
    return {};
}

QVariant valueIn(const RowState &state, const SentFields::One &one)
{
    const auto group = state.groups.constFind(one.group);
    return group == state.groups.cend() ? QVariant()
                                        : stored(*one.field, group->fields.value(QLatin1String(one.field->name)));
}

/// Takes what the state says of an added field; what has another form than such a field's value is none.
void takeCustom(CustomValues &values, const QByteArray &name, const RowState &state)
{
    const auto value = state.groups.value(name).fields.value(QString::fromLatin1(name));
    setCustomValue(values, name,
        value.isInteger()      ? QVariant(value.toInteger())
            : value.isString() ? QVariant(value.toString())
                               : QVariant());
}

QVariant customColumn(const RowState &state)
{
    CustomValues values;
    for (const auto &group : state.groups.keys())
        if (isCustomName(group))
            takeCustom(values, group, state);
    return crm::customColumn(values);
}

/// Whether the file knows them already, but for the position.
bool isSame(const RowStamps &known, const RowStamps &stamps)
{
    return known.isKnown && known.table == stamps.table && known.common == stamps.common
        && known.groups == stamps.groups && known.isRemoved == stamps.isRemoved && known.existence == stamps.existence;
}

void noteStamps(const SentFields &sent, const RowState &state, RowStamps &stamps)
{
    for (const auto &group : sent.groups) {
        const auto found = state.groups.constFind(group);
        if (found == state.groups.cend())
            stamps.groups.insert(group, {});
        else if (found->stamp != stamps.common)
            stamps.groups.insert(group, found->stamp);
    }
    for (auto it = state.groups.begin(); it != state.groups.end(); ++it)
        if (isCustomName(it.key()))
            stamps.groups.insert(it.key(), it->stamp);
}

/// Of the added fields, which share a column.
GroupState newestCustom(const RowState &state)
{
    GroupState newest;
    for (auto it = state.groups.begin(); it != state.groups.end(); ++it)
        if (isCustomName(it.key()) && newest.stamp < it->stamp)
            newest = *it;
    return newest;
}

/// What is to be set since it was written.
struct Written
{
    Stamp stamp;
    Author author;
    QByteArrayList sets = {};
    QVariantList values = {};
};

} // namespace

bool Inbox::isHere(const Entity &entity, const Id &row)
{
    return !m_connection.scalar(m_sent(entity).question, {row.bytes()}).isNull();
}

/// Takes a state into what stands here, group by group.
bool Inbox::applyRow(const RowState &state)
{
    const auto *entity = m_registry.byName(state.table);
    keepUnknown(entity, state);
    if (!entity)
        return false;
    const bool isNew = m_known && !m_known->contains(state.row);
    if (m_known)
        m_known->insert(state.row); // should the page hold it twice
    const auto before = isNew ? RowStamps() : m_tables.stamps(state.row);
    auto stamps = before;
    bool exists = !isNew && isHere(*entity, state.row);
    const bool appears = applyExistence(*entity, state, stamps, exists);
    const bool changed = exists && !appears ? update(*entity, state, stamps) : appears;
    stamps.table = state.table;
    stamps.seq = state.seq;
    if (isSame(before, stamps)) // as what this file has sent itself, when it comes back
        m_connection.exec("UPDATE sync_row SET seq = ? WHERE row = ?", {state.seq, state.row.bytes()});
    else
        m_tables.setStamps(state.row, stamps);
    return changed || appears;
}

/// Whether the record came or went. A row that comes takes every value; a note of all their stamps is made.
bool Inbox::applyExistence(const Entity &entity, const RowState &state, RowStamps &stamps, bool &exists)
{
    const bool isNewer = stamps.existence < state.existence.stamp;
    if (isNewer) {
        stamps.existence = state.existence.stamp;
        stamps.isRemoved = state.existence.isRemoved;
    }
    if (stamps.isRemoved && exists) {
        m_connection.exec("DELETE FROM " + entity.name + " WHERE id = ?", {state.row.bytes()});
        exists = false;
        return true;
    }
    if (stamps.isRemoved || exists)
        return false;
    insert(entity, state);
    exists = true;
    stamps.common = state.groups.isEmpty() ? Stamp{} : state.groups.first().stamp;
    stamps.groups.clear();
    noteStamps(m_sent(entity), state, stamps);
    return true;
}

/// From wire to row, without looking at what passes.
void Inbox::insert(const Entity &entity, const RowState &state)
{
    const auto &sent = m_sent(entity);
    const auto id = state.row.bytes();
    BoundRow row(m_connection, sent.insertion);
    row.bytes(1, id);
    QString title;
    const auto *titled = entity.hasTitleKey() ? &entity.title() : nullptr;
    for (auto group = state.groups.begin(); group != state.groups.end(); ++group) {
        auto reader = CborReader::ofKnown(group->fields.encoded());
        for (auto left = group->fields.size(); left > 0; --left) {
            const int place = sent.placeOf(reader.text());
            if (place < 0 || sent.fields.at(place).group != group.key()) {
                reader.skip();
                continue;
            }
            const auto *field = sent.fields.at(place).field;
            const auto text = bindStored(row, place + 2, *field, reader);
            if (field == titled)
                title = QString::fromUtf8(text);
        }
    }
    auto next = int(sent.fields.size()) + 2;
    if (sent.custom)
        row.value(next++, customColumn(state));
    const auto key = titled ? sortKey(title) : QByteArray();
    if (titled)
        row.bytes(next, key);
    row.run();
}

/// The column as it will be; nothing when it stays.
std::optional<QVariant> Inbox::mergeCustom(const Entity &entity, const RowState &state, RowStamps &stamps)
{
    const auto *column = customColumnOf(entity);
    std::optional<CustomValues> values;
    for (auto it = state.groups.begin(); column && it != state.groups.end(); ++it) {
        if (!isCustomName(it.key()) || !(stamps.of(it.key()) < it->stamp))
            continue;
        if (!values)
            values = customValues(m_connection.scalar(
                "SELECT " + column->name + " FROM " + entity.name + " WHERE id = ?", {state.row.bytes()}));
        stamps.groups.insert(it.key(), it->stamp);
        takeCustom(*values, it.key(), state);
    }
    return values ? std::optional(crm::customColumn(*values)) : std::nullopt;
}

/// What each has written is logged as theirs: one statement for one author, in the order in which they wrote.
bool Inbox::update(const Entity &entity, const RowState &state, RowStamps &stamps)
{
    QList<Written> changes;
    const auto &sent = m_sent(entity);
    for (const auto &group : sent.groups) {
        const auto theirs = state.groups.constFind(group);
        if (theirs == state.groups.cend() || !(stamps.of(group) < theirs->stamp))
            continue;
        stamps.groups.insert(group, theirs->stamp);
        Written change{theirs->stamp, theirs->author};
        const auto fields = sent.members.value(group);
        for (const auto *field : fields) {
            change.sets.append(field->name + " = ?");
            change.values.append(valueIn(state, {field, group}));
            if (field == &entity.title() && entity.hasTitleKey()) {
                change.sets.append("_sort = ?");
                change.values.append(sortKey(change.values.last().toString()));
            }
        }
        changes.append(change);
    }
    if (const auto custom = mergeCustom(entity, state, stamps)) {
        const auto newest = newestCustom(state);
        changes.append({newest.stamp, newest.author, {customColumnOf(entity)->name + " = ?"}, {*custom}});
    }
    std::stable_sort(changes.begin(), changes.end(), [](const auto &a, const auto &b) { return a.stamp < b.stamp; });
    for (auto from = changes.begin(); from != changes.end();) {
        auto &change = *from;
        const auto isOthers = [&](const Written &other) { return !(other.author == change.author); };
        const auto until = std::find_if(from, changes.end(), isOthers);
        while (++from != until) {
            change.sets += from->sets;
            change.values += from->values;
        }
        if (change.author.at != 0) // else they are the file's own, done once more
            m_capture.sign(state.row, change.author.user, change.author.at, change.author.isProgram);
        m_connection.exec("UPDATE " + entity.name + " SET " + change.sets.join(", ") + " WHERE id = ?",
            change.values + QVariantList{state.row.bytes()});
    }
    return !changes.isEmpty();
}

QByteArrayList Inbox::knownGroups(const Entity &entity)
{
    QByteArrayList groups;
    for (const auto &field : entity.fields.declared())
        if (isSent(field) && !groups.contains(groupOf(field)))
            groups.append(groupOf(field));
    if (customColumnOf(entity))
        groups.append(allCustom);
    std::sort(groups.begin(), groups.end());
    return groups;
}

/// The record becomes what the server says, whatever stood here; what this file has not sent yet is done once more.
bool Inbox::reset(const RowState &state)
{
    const auto *entity = m_registry.byName(state.table);
    auto pending = m_outbox.aside(state.row);
    m_tables.forget(state.row);
    keepUnknown(entity, state);
    if (!entity)
        return false;
    const auto id = state.row.bytes();
    if (isHere(*entity, state.row)) {
        if (state.existence.isRemoved)
            m_connection.exec("DELETE FROM " + entity->name + " WHERE id = ?", {id});
        else
            overwrite(*entity, state);
    } else if (!state.existence.isRemoved) {
        insert(*entity, state);
    }
    RowStamps stamps{state.table};
    stamps.isRemoved = state.existence.isRemoved;
    stamps.existence = state.existence.stamp;
    stamps.seq = state.seq;
    noteStamps(m_sent(*entity), state, stamps);
    m_tables.setStamps(state.row, stamps);
    if (state.existence.isRemoved) // nobody decides whether what is set aside brings it back
        pending.removeIf([](const Op &op) { return op.kind == Op::Update; });
    pending += m_outbox.unsent(state.row);
    for (const auto &op : std::as_const(pending)) {
        RowState own{op.table, op.row, state.seq};
        for (auto it = op.groups.begin(); it != op.groups.end(); ++it)
            own.groups.insert(it.key(), {it.value(), op.stamp});
        if (op.kind != Op::Update || state.existence.isRemoved)
            own.existence = {op.kind == Op::Remove, op.stamp};
        applyRow(own);
    }
    return true;
}

void Inbox::overwrite(const Entity &entity, const RowState &state)
{
    QByteArrayList sets;
    QVariantList values;
    const auto &sent = m_sent(entity);
    for (const auto &one : sent.fields) {
        sets.append(one.field->name + " = ?");
        values.append(valueIn(state, one));
        if (one.field == &entity.title() && entity.hasTitleKey()) {
            sets.append("_sort = ?");
            values.append(sortKey(values.last().toString()));
        }
    }
    if (sent.custom) {
        sets.append(sent.custom->name + " = ?");
        values.append(customColumn(state));
    }
    values.append(state.row.bytes());
    m_connection.exec("UPDATE " + entity.name + " SET " + sets.join(", ") + " WHERE id = ?", values);
}

void Inbox::readAllAgain()
{
    Transaction transaction(m_connection);
    m_connection.run("UPDATE sync_row SET seq = 0");
    m_tables.set(key::cursor, 0);
    m_tables.set(key::places, {});
    m_tables.set(key::sweep, 1);
    transaction.commit();
}

/// What has not come in a reading of everything, and has not been made here.
QList<Id> Inbox::unheard()
{
    const auto own = m_outbox.unsentRows() + m_outbox.asideRows();
    QList<Id> missing;
    auto rows = m_connection.exec("SELECT row FROM sync_row WHERE seq = 0");
    while (rows.next())
        if (const auto id = Id::fromBytes(rows.view(0)); !own.contains(id))
            missing.append(id);
    return missing;
}

int Inbox::sweep()
{
    m_tables.set(key::sweep, {});
    int gone = 0;
    const auto missing = unheard();
    for (const auto &id : missing)
        gone += evict(id);
    return gone;
}

/// Groups and fields of a newer program are kept with the record's whole state, until this one knows them.
void Inbox::keepUnknown(const Entity *entity, const RowState &state)
{
    bool isUnknown = !entity;
    const auto *sent = entity ? &m_sent(*entity) : nullptr;
    for (auto it = state.groups.begin(); entity && !isUnknown && it != state.groups.end(); ++it)
        isUnknown = !(sent->custom && isCustomName(it.key())) && !sent->knows(it.key(), it->fields);
    if (isUnknown)
        m_tables.keepUnknown(state.table, state.row, encodeState(state));
}

} // namespace crm::sync
