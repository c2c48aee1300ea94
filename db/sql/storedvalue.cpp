// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sql/failure.h"
#include "db/sql/queries.h"
#include "db/value/money.h"

#include <QDateTime>

namespace crm {

namespace {

constexpr qsizetype dayLength = 10; // 2026-11-22; of a longer text QDate would read no more than that

[[noreturn]] void refuse(const Entity &entity, const Field &field, const QString &text, const char *sentence)
{
    throw Failure{{Error::Usage,
        QCoreApplication::translate("crm::Query", sentence)
            .arg(text, QString::fromLatin1(entity.name + '.' + field.name))}};
}

QVariant flagValue(const Entity &entity, const Field &field, const QString &text)
{
    const auto word = text.toLower();
    if (QStringList{"1", "true", "yes"}.contains(word))
        return 1LL;
    if (QStringList{"0", "false", "no"}.contains(word))
        return 0LL;
    refuse(entity, field, text, QT_TRANSLATE_NOOP("crm::Query", "“%1” is neither true nor false (%2)."));
}

QVariant choiceValue(const Entity &entity, const Field &field, const QString &text)
{
    for (const auto &c : *field.choices)
        if (text.compare(QLatin1String(c.code), Qt::CaseInsensitive) == 0
            || text.compare(entity.tr(c.label), Qt::CaseInsensitive) == 0
            || text.compare(QLatin1String(c.label), Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(c.code);
    refuse(entity, field, text, QT_TRANSLATE_NOOP("crm::Query", "“%1” is not one of the choices of %2."));
}

QVariant instantValue(const Entity &entity, const Field &field, const QString &text)
{
    const auto at = text.size() <= dayLength ? QDate::fromString(text, Qt::ISODate).startOfDay()
                                             : QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!at.isValid())
        refuse(
            entity, field, text, QT_TRANSLATE_NOOP("crm::Query", "“%1” is not a time like 2026-11-22T14:05:00Z (%2)."));
    return at.toMSecsSinceEpoch();
}

/// On the scale that crm_scaled() gives: four decimal places whatever the currency.
QVariant moneyValue(const Entity &entity, const Field &field, const QVariant &value)
{
    const auto text = value.toString();
    const auto scaledTo = amountFromText(text, u"CLF"); // four digits
    if (!scaledTo)
        refuse(entity, field, text, QT_TRANSLATE_NOOP("crm::Query", "“%1” is not an amount like 1054.00 (%2)."));
    return *scaledTo;
}

} // namespace

QVariant storedValue(const Entity &entity, const Field &field, const QVariant &value)
{
    if (value.isNull())
        return {};
    if (field.kind == FieldKind::Money)
        return moneyValue(entity, field, value);
    if (value.typeId() != QMetaType::QString)
        return value;
    const auto text = value.toString();
    switch (field.kind) {
    case FieldKind::Integer: {
        bool ok = false;
        const auto number = text.toLongLong(&ok);
        if (!ok)
            refuse(entity, field, text, QT_TRANSLATE_NOOP("crm::Query", "“%1” is not a whole number (%2)."));
        return number;
    }
    case FieldKind::Decimal: {
        bool ok = false;
        const auto number = text.toDouble(&ok);
        if (!ok)
            refuse(entity, field, text, QT_TRANSLATE_NOOP("crm::Query", "“%1” is not a number (%2)."));
        return qRound64(number * 1e6);
    }
    case FieldKind::Flag:
        return flagValue(entity, field, text);
    case FieldKind::Choice:
        return choiceValue(entity, field, text);
    case FieldKind::Instant:
        return instantValue(entity, field, text);
    case FieldKind::Date: {
        if (text.size() > dayLength || !QDate::fromString(text, Qt::ISODate).isValid())
            refuse(entity, field, text, QT_TRANSLATE_NOOP("crm::Query", "“%1” is not a date like 2026-11-22 (%2)."));
        return text;
    }
    case FieldKind::Reference:
        return Id::fromText(text).isNull() ? value : QVariant(Id::fromText(text).bytes());
    default:
        return value;
    }
}

} // namespace crm
