// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/contactcolumns.h"
#include "db/entities/person.h"
#include "db/value/email.h"
#include "db/value/phone.h"

namespace crm {

template <> const QList<Choice> &choicesOf<ContactKind>()
{
    static const QList<Choice> choices{
        {int(ContactKind::Email), "email", QT_TRANSLATE_NOOP("crm::ContactPoint", "E-mail"), ""},
        {int(ContactKind::Phone), "phone", QT_TRANSLATE_NOOP("crm::ContactPoint", "Phone"), ""},
        {int(ContactKind::Mobile), "mobile", QT_TRANSLATE_NOOP("crm::ContactPoint", "Mobile"), ""},
        {int(ContactKind::Fax), "fax", QT_TRANSLATE_NOOP("crm::ContactPoint", "Fax"), ""},
        {int(ContactKind::Web), "web", QT_TRANSLATE_NOOP("crm::ContactPoint", "Website"), ""},
        {int(ContactKind::Messenger), "messenger", QT_TRANSLATE_NOOP("crm::ContactPoint", "Messenger"), ""},
        {int(ContactKind::Other), "other", QT_TRANSLATE_NOOP("crm::ContactPoint", "Other"), ""},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<ContactUse>()
{
    static const QList<Choice> choices{
        {int(ContactUse::Work), "work", QT_TRANSLATE_NOOP("crm::ContactPoint", "Work"), ""},
        {int(ContactUse::Home), "home", QT_TRANSLATE_NOOP("crm::ContactPoint", "Private"), ""},
        {int(ContactUse::Other), "other", QT_TRANSLATE_NOOP("crm::ContactPoint", "Other"), ""},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<AddressUse>()
{
    static const QList<Choice> choices{
        {int(AddressUse::Main), "main", QT_TRANSLATE_NOOP("crm::Address", "Main"), ""},
        {int(AddressUse::Billing), "billing", QT_TRANSLATE_NOOP("crm::Address", "Billing"), ""},
        {int(AddressUse::Delivery), "delivery", QT_TRANSLATE_NOOP("crm::Address", "Delivery"), ""},
        {int(AddressUse::Home), "home", QT_TRANSLATE_NOOP("crm::Address", "Private"), ""},
        {int(AddressUse::Other), "other", QT_TRANSLATE_NOOP("crm::Address", "Other"), ""},
    };
    return choices;
}

/// The normalised key; the first of its kind becomes the primary one, and a new primary one takes over.
static void keyAndPrimary(Saving &s)
{
    auto &r = s.record;
    if (r.isNull("person") == r.isNull("organisation"))
        s.problems.append({"person", ContactPoint::tr("An address belongs to either a person or a company.")});
    const auto kind = r.text("kind");
    if (s.changes("value") || s.changes("kind") || r.isNull("key")) {
        const bool number = kind == "phone" || kind == "mobile" || kind == "fax";
        const auto key = kind == "email" ? emailKey(r.text("value"))
            : number                     ? normalisePhone(r.text("value"), homeRegion()).e164
                                         : r.text("value").trimmed();
        r.setValue("key", key.isEmpty() ? QVariant() : QVariant(key));
    }
    if (s.fresh || (!s.changes("is_primary") && s.before))
        return;
    const QByteArray owner = r.isNull("person") ? "organisation" : "person";
    bool alone = true;
    for (auto &other : s.lookup.where(ContactPoint::entity(), owner, r.value(owner), 100)) {
        if (other.id == r.id || other.text("kind") != kind)
            continue;
        alone = false;
        if (r.value("is_primary").toBool() && other.value("is_primary").toBool()) {
            other.setValue("is_primary", 0LL);
            s.also.append(other);
        }
    }
    if (alone && !s.before)
        r.setValue("is_primary", 1LL);
}

static bool isPhone(const QString &kind)
{
    return kind == "phone" || kind == "mobile";
}

/// Whoever sets the e-mail or phone of a person or company sets its primary ContactPoint.
void contactPointsFromColumns(Saving &s)
{
    static const QByteArray columns[] = {"email", "phone"};
    for (const auto &column : columns) {
        const int field = s.record.entity().indexOf(column);
        if (!s.record.isTouched(field) || (s.before && s.before->value(field) == s.record.value(field)))
            continue;
        const auto given = s.record.value(field).toString();
        const auto value = given.trimmed();
        if (value.size() != given.size() && !value.isEmpty())
            s.record.setValue(field, value); // as it will stand on the ContactPoint
        Record point;
        if (s.before) {
            for (const auto &old :
                s.lookup.where(ContactPoint::entity(), s.record.entity().name, s.record.id.bytes(), 100)) {
                const bool sameKind = column == "email" ? old.text("kind") == "email" : isPhone(old.text("kind"));
                if (sameKind && old.text("value") == s.before->text(column))
                    point = old;
            }
        }
        if (point.isValid() && value.isEmpty()) {
            s.alsoRemove.append(point.ref());
        } else if (point.isValid()) {
            point.setValue("value", value);
            s.also.append(point);
        } else if (!value.isEmpty()) {
            point = Record::blank(ContactPoint::entity());
            point.setValue("value", value);
            point.setValue("kind", column == "email" ? QStringLiteral("email") : QStringLiteral("phone"));
            point.setValue("is_primary", 1LL);
            point.setReference(s.record.entity().name, s.record.id);
            s.also.append(point);
        }
    }
}

/// The primary usable address of each kind stands on its person or company, where lists and the name index read it.
static Derivation mirror(const QByteArray &owner, const QByteArray &column, const QByteArray &kinds)
{
    const auto best = [&](const QByteArray &id) {
        return "(SELECT value FROM contact_point WHERE " + owner + " = " + id + " AND kind IN (" + kinds
            + ") ORDER BY invalid, is_primary DESC, rid LIMIT 1)";
    };
    const auto update = [&](const QByteArray &row) {
        return "UPDATE " + owner + " SET " + column + " = " + best(row + '.' + owner) + " WHERE id = " + row + '.'
            + owner + " AND " + column + " IS NOT " + best(row + '.' + owner) + "; ";
    };
    const auto when = [&](const QByteArray &row) {
        return row + '.' + owner + " IS NOT NULL AND " + row + ".kind IN (" + kinds + ')';
    };
    return {{
                "AFTER INSERT ON contact_point WHEN " + when("new") + " BEGIN " + update("new") + "END",
                "AFTER UPDATE ON contact_point WHEN (" + when("new") + ") OR (" + when("old") + ") BEGIN "
                    + update("old") + update("new") + "END",
                "AFTER DELETE ON contact_point WHEN " + when("old") + " BEGIN " + update("old") + "END",
            },
        // Only those whose column does not show their primary address: most rows came with it.
        "UPDATE " + owner + " SET " + column + " = " + best(owner + ".id")
            + " WHERE rid IN (SELECT o.rid FROM contact_point c JOIN " + owner + " o ON o.id = c." + owner
            + " WHERE c.kind IN (" + kinds + ") AND (o." + column + " IS NULL OR (c.is_primary AND o." + column
            + " <> c.value)))"};
}

const Entity &ContactPoint::entity()
{
    static const Entity entity
        = Describe<ContactPoint>(
            "contact_point", 6, "crm::ContactPoint", QT_TR_NOOP("E-mail or phone"), QT_TR_NOOP("E-mails and phones"))
              .newOne(QT_TR_NOOP("New E-mail or Phone"))
              .field("value", QT_TR_NOOP("Address or number"), &ContactPoint::value, Required | Listed)
              .field("kind", QT_TR_NOOP("Kind"), &ContactPoint::kind, Listed)
              .field("use", QT_TR_NOOP("Use"), &ContactPoint::use, Listed)
              .field("is_primary", QT_TR_NOOP("Primary"), &ContactPoint::isPrimary, Listed)
              .field("invalid", QT_TR_NOOP("Invalid"), &ContactPoint::invalid, Listed)
              .field("opted_out", QT_TR_NOOP("Opted out"), &ContactPoint::optedOut, Listed)
              .field("note", QT_TR_NOOP("Note"), &ContactPoint::note)
              .field("key", QT_TR_NOOP("Normalised"), &ContactPoint::key, ReadOnly | Indexed | Hidden)
              .field("person", QT_TR_NOOP("Person"), &ContactPoint::person, Owner)
              .field("organisation", QT_TR_NOOP("Company"), &ContactPoint::organisation, Owner)
              .group("value", {"value", "kind", "key"})
              .title("value")
              .icon("at")
              .hook(keyAndPrimary)
              .derivation(mirror("person", "email", "'email'"))
              .derivation(mirror("person", "phone", "'phone', 'mobile'"))
              .derivation(mirror("organisation", "email", "'email'"))
              .derivation(mirror("organisation", "phone", "'phone', 'mobile'"));
    return entity;
}

const Entity &Address::entity()
{
    static const Entity entity
        = Describe<Address>("address", 7, "crm::Address", QT_TR_NOOP("Address"), QT_TR_NOOP("Addresses"))
              .newOne(QT_TR_NOOP("New Address"))
              .field("street", QT_TR_NOOP("Street"), &Address::street, Listed)
              .field("postal_code", QT_TR_NOOP("Postal code"), &Address::postalCode, Listed)
              .field("city", QT_TR_NOOP("City"), &Address::city, Listed)
              .field("region", QT_TR_NOOP("Region"), &Address::region)
              .field("country", QT_TR_NOOP("Country"), &Address::country, Listed)
              .field("use", QT_TR_NOOP("Use"), &Address::use, Listed)
              .field("person", QT_TR_NOOP("Person"), &Address::person, Owner)
              .field("organisation", QT_TR_NOOP("Company"), &Address::organisation, Owner)
              .group("address", {"street", "postal_code", "city", "region", "country"})
              .title("street")
              .icon("map-pin");
    return entity;
}

} // namespace crm
