// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entity/entity.h"

#include "db/entity/record.h"
#include "db/value/amountlimit.h"
#include "db/value/money.h"

#include <QDate>

#include <algorithm>
#include <cstring>

namespace crm {

int Entity::indexOf(QByteArrayView field) const
{
    if (field.isEmpty())
        return -1; // those that are gone have no name
    const auto isNamed = [field](const Field &f) {
        return f.name.size() == field.size()
            && std::memcmp(f.name.constData(), field.data(), size_t(field.size())) == 0;
    };
    const auto &declared = fields.declared(); // nearly all that is asked for, hundreds of times for each record saved
    for (int i = 0; i < declared.size(); ++i)
        if (isNamed(declared.at(i)))
            return i;
    for (auto i = int(declared.size()); i < fields.size(); ++i)
        if (isNamed(fields.at(i)))
            return i;
    return -1;
}

const Field *Entity::field(QByteArrayView name) const
{
    const int i = indexOf(name);
    return i < 0 ? nullptr : &fields.at(i);
}

bool Entity::hasTitleKey() const
{
    return title().kind == FieldKind::Text;
}

const Choice *Entity::choice(const Field &field, QStringView code) const
{
    if (field.choices)
        for (const auto &c : *field.choices)
            if (code == QLatin1String(c.code))
                return &c;
    return nullptr;
}

QString Entity::choiceLabel(const Field &field, QStringView code) const
{
    const auto *found = choice(field, code);
    return found ? tr(found->label) : code.toString();
}

QByteArrayList Entity::addedFields() const
{
    QByteArrayList names;
    for (const auto &field : fields)
        if (field.is(Custom) && !field.is(Hidden))
            names.append(field.name);
    return names;
}

static QString sentence(const char *text)
{
    return QCoreApplication::translate("crm::Entity", text);
}

/// Every text of every record that is saved is asked: nothing is copied for it.
static bool isBlank(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString)
        return value.toString().trimmed().isEmpty();
    const auto &text = *static_cast<const QString *>(value.constData());
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

static bool isTooLong(const QVariant &text)
{
    constexpr qsizetype longest = 2000;
    return (text.typeId() == QMetaType::QString ? static_cast<const QString *>(text.constData())->size()
                                                : text.toString().size())
        > longest;
}

/// Amounts that are only a little larger would be refused by nobody, and their sums would fit no number. What stands in
/// the file already keeps nobody from saving the rest; sums that are kept may be as large as they come.
static std::optional<Problem> checkAmount(const Entity &entity, int place, const Record &record)
{
    const auto &field = entity.fields.at(place);
    if (!record.isTouched(place) || field.is(ReadOnly)
        || isWithinReach(record.value(place).toLongLong(), record.text(field.currency)))
        return std::nullopt;
    return Problem{field.name,
        sentence(
            QT_TRANSLATE_NOOP("crm::Entity", "The amount is too large: at most 9,999,999,999,999 of the currency."))};
}

static std::optional<Problem> checkField(const Entity &entity, const Field &field, const QVariant &value)
{
    if (value.isNull() || (field.kind == FieldKind::Text && isBlank(value))) {
        if (field.is(Required))
            return Problem{
                field.name, sentence(QT_TRANSLATE_NOOP("crm::Entity", "%1 is required.")).arg(entity.label(field))};
        return std::nullopt;
    }
    if (field.kind == FieldKind::Text && isTooLong(value))
        return Problem{field.name,
            sentence(QT_TRANSLATE_NOOP("crm::Entity", "%1 is too long: at most 2,000 characters."))
                .arg(entity.label(field))};
    if (field.kind == FieldKind::Choice && !entity.choice(field, value.toString()))
        return Problem{field.name,
            sentence(QT_TRANSLATE_NOOP("crm::Entity", "“%1” is not one of the choices of %2."))
                .arg(value.toString(), entity.label(field))};
    if (field.kind == FieldKind::Date && !QDate::fromString(value.toString(), Qt::ISODate).isValid())
        return Problem{
            field.name, sentence(QT_TRANSLATE_NOOP("crm::Entity", "“%1” is not a date.")).arg(value.toString())};
    return std::nullopt;
}

QList<Problem> Entity::missing(const Record &record) const
{
    QList<Problem> problems;
    for (const auto &name : addedFields()) {
        const auto place = indexOf(name);
        if (!fields.at(place).is(Required) || record.isTouched(place) || !record.value(place).isNull())
            continue;
        if (auto problem = checkField(*this, fields.at(place), {}))
            problems.append(*problem);
    }
    return problems;
}

QList<Problem> Entity::check(const Record &record) const
{
    QList<Problem> problems;
    const auto places = int(fields.size());
    for (int i = 0; i < places; ++i) {
        const auto &field = fields.at(i);
        if (field.isComputed() || (field.is(Custom) && !record.isTouched(i)))
            continue;
        const auto &value = record.at(i);
        if (value.isNull() && !field.is(Required))
            continue; // most fields of most records
        if (field.kind == FieldKind::Choice && !value.isNull() && !record.isTouched(i))
            continue; // what an older file has there is no fault of this change
        if (auto problem = checkField(*this, field, value))
            problems.append(*problem);
        if (field.kind != FieldKind::Money)
            continue;
        if (auto problem = checkAmount(*this, i, record))
            problems.append(*problem);
    }
    for (const auto &rule : rules)
        if (auto problem = rule(record))
            problems.append(*problem);
    return problems;
}

} // namespace crm
