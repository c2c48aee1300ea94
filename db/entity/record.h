// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/entity.h"

#include <bitset>
#include <functional>

namespace crm {

/// One row of any entity: an id and one value per field, in field order (stored forms, see FieldKind).
/// Remembers which values were set since it was read, so that saving it writes those only.
class Record
{
public:
    Record() = default;
    explicit Record(const Entity &entity)
        : m_entity(&entity)
        , m_values(entity.fields.declared().size())
    {
    }

    Id id;

    bool isValid() const { return m_entity != nullptr; }
    const Entity &entity() const { return *m_entity; }
    AnyRef ref() const { return {m_entity->name, id}; }
    QVariant value(int field) const { return m_values.value(field); }
    QVariant value(QByteArrayView field) const { return at(m_entity->indexOf(field)); }
    /// value() without a copy; dies with the next change to the record.
    const QVariant &at(int field) const
    {
        static const QVariant nothing;
        return field >= 0 && field < m_values.size() ? m_values.at(field) : nothing;
    }
    QString text(QByteArrayView field) const { return at(m_entity->indexOf(field)).toString(); }
    Id reference(QByteArrayView field) const { return Id::fromBytes(value(field).toByteArray()); }
    QDateTime instant(QByteArrayView field) const; ///< UTC; invalid when null
    bool isNull(QByteArrayView field) const { return at(m_entity->indexOf(field)).isNull(); }
    QString title() const { return at(m_entity->titleField).toString(); }

    /// Marks the field as touched when the value differs.
    void setValue(int field, const QVariant &value);
    void setValue(QByteArrayView field, const QVariant &value) { setValue(m_entity->indexOf(field), value); }
    void setReference(QByteArrayView field, const Id &id);
    void setInstant(QByteArrayView field, const QDateTime &at);

    /// Sets and marks it, also when it is the one that holds anyway.
    void say(int field, const QVariant &value);
    void say(QByteArrayView field, const QVariant &value) { say(m_entity->indexOf(field), value); }
    /// Says that nobody knows the value: what a new record without one is given stays away.
    void leaveEmpty(QByteArrayView field);
    /// Sets a value as it was read: touches nothing.
    void load(int field, const QVariant &value)
    {
        if (field >= m_values.size())
            m_values.resize(field + 1);
        m_values[field] = value;
        m_stored = true;
    }
    /// The same for the added fields, from the column that holds what they hold, which is loaded already.
    void loadAdded();
    bool isStored() const { return m_stored; } ///< it was read from a file
    bool isNew() const { return m_new; }       ///< its id was made with it: no file can have it yet

    bool isTouched(int field) const { return m_touched.test(size_t(field)); }
    bool isTouched() const { return m_touched.any(); }
    void setUntouched() { m_touched.reset(); }

    /// A new record with the values that hold when nobody says otherwise, untouched.
    static Record blank(const Entity &entity);
    /// A record with every field touched.
    template <typename T> static Record from(const T &value);
    template <typename T> T as() const;
    /// Takes over the values of the struct; only those that differ become touched.
    template <typename T> void assign(const T &value);

private:
    const Entity *m_entity = nullptr;
    QList<QVariant> m_values; ///< shorter than the list of fields when the last ones are null
    std::bitset<FieldList::mostDeclared + FieldList::mostAdded> m_touched;
    bool m_stored = false;
    bool m_new = false;
};

/// What a field of a new record holds when nobody says otherwise.
QVariant defaultValue(const Entity &entity, int field);

/// Reads other records inside the transaction that saves one.
class Lookup
{
public:
    virtual ~Lookup() = default;
    /// Invalid when there is none.
    virtual Record record(const Entity &entity, const Id &id) = 0;
    /// Records whose field has this stored value, oldest first.
    virtual QList<Record> where(const Entity &entity, QByteArrayView field, const QVariant &value, int limit) = 0;
    /// Whether a record of this kind has the text in the field, in whatever case it is written.
    virtual bool isTaken(const Entity &entity, QByteArrayView field, const QString &text) = 0;
    /// The next number of a series, counting from 1; never given twice, also after an undo.
    virtual qint64 nextNumber(const QByteArray &series) = 0;
    /// What nextNumber() would give; takes nothing.
    virtual qint64 peekNumber(const QByteArray &series) = 0;
};

/// What a hook sees when a record is about to be stored, and may change.
struct Saving
{
    Record &record;
    const Record *before; ///< as stored; null when the record is new
    Lookup &lookup;
    qint64 now;                   ///< ms since 1970 UTC
    Id user;                      ///< who saves; null when nobody has signed in
    QList<Record> &also;          ///< further records to store in the same transaction
    QList<AnyRef> &alsoRemove;    ///< and to remove
    bool fresh = false;           ///< comes with a new record it belongs to: nothing stored can refer to it yet
    QList<Problem> problems = {}; ///< what keeps the record from being saved, beside its rules
    /// Whether this save gives the field a value other than the stored one.
    bool changes(QByteArrayView field) const;
    /// Gives the field the first of what `next` counts up that no record has: numbers also come with an import, or from
    /// colleagues whose series this file does not count.
    void giveNext(QByteArrayView field, const std::function<QString()> &next);
};

/// What undoing or redoing a step is about to do to a record, without its hooks and rules.
struct Reverting
{
    const Record &now;  ///< as stored; invalid: it comes back
    const Record &then; ///< as it was; invalid: it goes again
    Lookup &lookup;
    std::function<bool(const Id &)>
        isMadeByIt; ///< whether a record came with the step that is undone, and goes with it
    std::function<bool(const Id &)> isRemovedByIt; ///< whether a record went with that step, and comes back
    std::function<qint64()> madeAt;                ///< ms since 1970 UTC: when the step that is undone was made
};

template <typename T> Record Record::from(const T &value)
{
    Record record(T::entity());
    record.id = value.id;
    for (int i = 0; i < record.m_values.size(); ++i) {
        if (record.m_entity->fields.at(i).get) {
            record.m_values[i] = record.m_entity->fields.at(i).get(&value);
            record.m_touched.set(size_t(i));
        }
    }
    return record;
}

template <typename T> T Record::as() const
{
    T value;
    value.id = id;
    for (int i = 0; i < m_values.size(); ++i)
        if (m_entity->fields.at(i).set)
            m_entity->fields.at(i).set(&value, m_values.at(i));
    return value;
}

template <typename T> void Record::assign(const T &value)
{
    for (int i = 0; i < m_values.size(); ++i)
        if (m_entity->fields.at(i).get)
            setValue(i, m_entity->fields.at(i).get(&value));
}

} // namespace crm

Q_DECLARE_METATYPE(crm::Record)
