// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/record.h"
#include "db/value/money.h"

#include <QDate>
#include <QDateTime>

namespace crm {

/// How a C++ member type is stored and shown. One specialisation per kind of value.
template <typename V> struct FieldTraits;

template <> struct FieldTraits<QString>
{
    static constexpr auto kind = FieldKind::Text;
    static QVariant store(const QString &v) { return v.isEmpty() ? QVariant() : QVariant(v); }
    static QString load(const QVariant &v) { return v.toString(); }
};

template <> struct FieldTraits<std::optional<qint64>>
{
    static constexpr auto kind = FieldKind::Integer;
    static QVariant store(const std::optional<qint64> &v) { return v ? QVariant(*v) : QVariant(); }
    static std::optional<qint64> load(const QVariant &v)
    {
        return v.isNull() ? std::nullopt : std::optional(v.toLongLong());
    }
};

template <> struct FieldTraits<int>
{
    static constexpr auto kind = FieldKind::Integer;
    static QVariant store(int v) { return qint64(v); }
    static int load(const QVariant &v) { return v.toInt(); }
};

template <> struct FieldTraits<bool>
{
    static constexpr auto kind = FieldKind::Flag;
    static QVariant store(bool v) { return qint64(v); }
    static bool load(const QVariant &v) { return v.toLongLong() != 0; }
};

template <> struct FieldTraits<Amount>
{
    static constexpr auto kind = FieldKind::Money;
    static QVariant store(const Amount &v) { return v.minor ? QVariant(*v.minor) : QVariant(); }
    static Amount load(const QVariant &v) { return {v.isNull() ? std::nullopt : std::optional(v.toLongLong())}; }
};

template <> struct FieldTraits<QDate>
{
    static constexpr auto kind = FieldKind::Date;
    static QVariant store(const QDate &v) { return v.isValid() ? QVariant(v.toString(Qt::ISODate)) : QVariant(); }
    static QDate load(const QVariant &v) { return QDate::fromString(v.toString(), Qt::ISODate); }
};

template <> struct FieldTraits<QDateTime>
{
    static constexpr auto kind = FieldKind::Instant;
    static QVariant store(const QDateTime &v) { return v.isValid() ? QVariant(v.toMSecsSinceEpoch()) : QVariant(); }
    static QDateTime load(const QVariant &v)
    {
        return v.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(v.toLongLong(), Qt::UTC);
    }
};

template <typename T> struct FieldTraits<Ref<T>>
{
    static constexpr auto kind = FieldKind::Reference;
    static QVariant store(const Ref<T> &v) { return v.id.isNull() ? QVariant() : QVariant(v.id.bytes()); }
    static Ref<T> load(const QVariant &v) { return {Id::fromBytes(v.toByteArray())}; }
    static const Entity &target() { return T::entity(); }
};

template <typename E>
requires std::is_enum_v<E>
struct FieldTraits<E>
{
    static constexpr auto kind = FieldKind::Choice;
    static QVariant store(E v)
    {
        for (const auto &c : choicesOf<E>())
            if (c.value == int(v))
                return QString::fromLatin1(c.code);
        return {};
    }
    static E load(const QVariant &v)
    {
        for (const auto &c : choicesOf<E>())
            if (v.toString() == QLatin1String(c.code))
                return E(c.value);
        return E{};
    }
};

/// Builds the Entity of struct T, reading each field's kind from the member it names.
template <typename T> class Describe
{
public:
    Describe(const char *name, int number, const char *context, const char *singular, const char *plural)
    {
        m_entity.name = name;
        m_entity.number = number;
        m_entity.context = context;
        m_entity.singular = singular;
        m_entity.plural = plural;
        m_entity.icon = name;
    }

    /// Starts a section of the form: the fields that follow belong to it.
    Describe &section(const char *label)
    {
        m_entity.sections.append(label);
        return *this;
    }

    template <typename V> Describe &field(const char *name, const char *label, V T::*member, FieldFlags flags = {})
    {
        using Traits = FieldTraits<V>;
        Field f{name, label, Traits::kind, flags};
        f.get = [member](const void *t) { return Traits::store(static_cast<const T *>(t)->*member); };
        f.set = [member](void *t, const QVariant &v) { static_cast<T *>(t)->*member = Traits::load(v); };
        if constexpr (Traits::kind == FieldKind::Choice)
            f.choices = &choicesOf<V>();
        if constexpr (Traits::kind == FieldKind::Reference)
            f.target = &Traits::target;
        if constexpr (Traits::kind == FieldKind::Money)
            f.currency = "currency";
        return append(std::move(f));
    }

    /// Text of several lines.
    Describe &longText(const char *name, const char *label, QString T::*member, FieldFlags flags = {})
    {
        field(name, label, member, flags);
        m_entity.fields.last().kind = FieldKind::LongText;
        return *this;
    }

    /// A field that SQL works out from others: one definition for column, sort, filter and export.
    Describe &computed(
        const char *name, const char *label, FieldKind kind, const char *expression, FieldFlags flags = {})
    {
        Field f{name, label, kind, flags | ReadOnly};
        f.expression = expression;
        if (kind == FieldKind::Money)
            f.currency = "currency";
        return append(std::move(f));
    }

    /// The names of records that `link` joins to this one, in one text. Filters ask for each name by itself.
    Describe &linked(const char *name, const char *label, const QByteArray &link, const QByteArray &word)
    {
        const auto joined
            = " FROM " + link + " l JOIN " + word + " w ON w.id = l." + word + " WHERE l." + m_entity.name;
        computed(name, label, FieldKind::Text, "");
        auto &f = m_entity.fields.last();
        f.expression = "SELECT group_concat(name, ', ') FROM (SELECT w.name" + joined
            + " = $.id ORDER BY w.name COLLATE NOCASE)";
        f.members = "SELECT l." + m_entity.name + joined + " IS NOT NULL";
        return *this;
    }

    /// The last field's value goes on with the time: what questions are asked of is worked out by SQL, what is stored is
    /// how it stood at the last save.
    Describe &asOfNow(const QByteArray &expression)
    {
        m_entity.fields.last().asOfNow = expression;
        return *this;
    }

    /// Lets the users of a file add fields of their own; what they hold stands in one column.
    Describe &custom(const char *label)
    {
        m_entity.customField = int(m_entity.fields.declared().size());
        m_entity.fields.allowMore();
        return append({"custom", label, FieldKind::LongText, Hidden | Custom});
    }

    /// The fields named merge as one (SYNC 2.4).
    Describe &group(const char *group, const QByteArrayList &names)
    {
        for (auto &f : m_entity.fields)
            if (names.contains(f.name))
                f.group = group;
        return *this;
    }
    Describe &hint(const char *text)
    {
        m_entity.fields.last().hint = text;
        return *this;
    }
    Describe &newOne(const char *text)
    {
        m_entity.newOne = text;
        return *this;
    }
    Describe &asks(const char *field)
    {
        m_entity.asks = field;
        return *this;
    }
    Describe &icon(const char *name)
    {
        m_entity.icon = name;
        return *this;
    }
    Describe &title(const char *field)
    {
        m_entity.titleField = m_entity.indexOf(field);
        return *this;
    }
    Describe &timeline(const char *field)
    {
        m_entity.timelineField = m_entity.indexOf(field);
        return *this;
    }
    Describe &deadline(const Deadline &deadline)
    {
        m_entity.deadline = deadline;
        return *this;
    }
    Describe &order(const char *field)
    {
        m_entity.sortField = field;
        return *this;
    }
    Describe &index(const QByteArrayList &columns)
    {
        m_entity.indexes.append(columns);
        return *this;
    }
    Describe &derivation(const Derivation &derivation)
    {
        m_entity.derivations.append(derivation);
        return *this;
    }
    Describe &rule(std::optional<Problem> (*check)(const T &))
    {
        m_entity.rules.append([check](const Record &r) { return check(r.as<T>()); });
        return *this;
    }
    Describe &renewal(const Renewal &renewal)
    {
        m_entity.renewal = renewal;
        return *this;
    }
    Describe &hook(void (*run)(Saving &))
    {
        m_entity.hooks.append(run);
        return *this;
    }

    Describe &keeps(void (*refuse)(const Reverting &))
    {
        m_entity.keeps = refuse;
        return *this;
    }

    operator Entity()
    {
        const T untouched{};
        for (const auto &f : m_entity.fields)
            m_entity.defaults.append(f.get ? f.get(&untouched) : QVariant());
        return std::move(m_entity);
    }

private:
    Describe &append(Field f)
    {
        f.section = qMax(0, int(m_entity.sections.size()) - 1);
        m_entity.fields.append(std::move(f));
        return *this;
    }

    Entity m_entity;
};

} // namespace crm
