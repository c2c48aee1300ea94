// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/describe.h"

namespace crm {

/// What an added field holds; never changed once the field is made, since its values have this form.
enum class CustomKind { Text, LongText, Link, Whole, Number, Money, Date, Instant, Flag, Choice };

/// A field that the users of a file have added to a kind of record (DOMAIN §9). Never removed in the normal course but
/// archived: its values stay and are shown again when it comes back. What it is called can change, its name cannot.
struct CustomField
{
    Id id;
    QString about; ///< name of the entity it belongs to
    QString label;
    QString name; ///< "cf_region_k3f9": made from the label and the id, so that two devices never make the same
    CustomKind kind = CustomKind::Text;
    QString help;            ///< a sentence shown in the empty field
    bool isRequired = false; ///< of whoever fills in a form
    bool isListed = false;   ///< a column of lists by default
    bool isArchived = false;
    std::optional<qint64> position; ///< among the fields of its entity, from 1
    QString choices;                ///< to be added: "Gold|Silver"; saving makes records of them and empties it

    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::CustomField)
};

/// One of the choices of such a field. Records hold its code, so that another label changes no record.
struct CustomChoice
{
    Id id;
    Ref<CustomField> field;
    QString label;
    QString code; ///< "gold_x7d2": made like a field's name
    QString tone; ///< as Choice::tone
    bool isArchived = false;
    std::optional<qint64> position; ///< among the choices of the field, from 1

    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::CustomChoice)
};

/// The kinds of records that take fields of their users' own, in the registry's order.
QList<const Entity *> extensibleEntities();

} // namespace crm
