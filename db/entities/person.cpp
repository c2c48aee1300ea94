// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/person.h"

#include "db/entities/contactcolumns.h"
#include "db/entities/customerlink.h"
#include "db/value/personname.h"

namespace crm {

template <> const QList<Choice> &choicesOf<Lifecycle>()
{
    static const QList<Choice> choices{
        {int(Lifecycle::Lead), "lead", QT_TRANSLATE_NOOP("crm::Person", "Lead"), "info"},
        {int(Lifecycle::Prospect), "prospect", QT_TRANSLATE_NOOP("crm::Person", "Prospect"), "warn"},
        {int(Lifecycle::Customer), "customer", QT_TRANSLATE_NOOP("crm::Person", "Customer"), "ok"},
        {int(Lifecycle::Former), "former", QT_TRANSLATE_NOOP("crm::Person", "Former customer"), ""},
        {int(Lifecycle::Other), "other", QT_TRANSLATE_NOOP("crm::Person", "Other"), ""},
    };
    return choices;
}

/// The name as shown: family name first where it is written in Chinese, Japanese or Korean.
static void displayName(Saving &s)
{
    auto &r = s.record;
    if (!r.text("name").trimmed().isEmpty()
        && !(s.before && (s.changes("given_name") || s.changes("family_name")) && !s.changes("name")))
        return;
    const auto given = r.text("given_name").trimmed();
    const auto family = r.text("family_name").trimmed();
    if (given.isEmpty() && family.isEmpty())
        return;
    r.setValue("name", joinedName(given, family));
}

/// A change of employer goes on record: the period that ends, and the one that begins today.
static void employmentHistory(Saving &s)
{
    if (!s.before || !s.changes("organisation"))
        return;
    const auto today = QDateTime::fromMSecsSinceEpoch(s.now).date();
    bool closed = false;
    for (auto &old : s.lookup.where(Employment::entity(), "person", s.record.id.bytes(), 50)) {
        if (old.isNull("to_date") && old.reference("organisation") == s.before->reference("organisation")) {
            old.setValue("to_date", today.toString(Qt::ISODate));
            s.also.append(old);
            closed = true;
        }
    }
    if (!closed && !s.before->isNull("organisation"))
        s.also.append(Record::from(Employment{.id = Id::make(),
            .person = {s.record.id},
            .organisation = {s.before->reference("organisation")},
            .role = s.before->text("job_title"),
            .to = today}));
    if (!s.record.isNull("organisation"))
        s.also.append(Record::from(Employment{.id = Id::make(),
            .person = {s.record.id},
            .organisation = {s.record.reference("organisation")},
            .role = s.record.text("job_title"),
            .from = today}));
}

const Entity &Person::entity()
{
    static const Entity entity
        = Describe<Person>("person", 4, "crm::Person", QT_TR_NOOP("Contact"), QT_TR_NOOP("Contacts"))
              .newOne(QT_TR_NOOP("New Contact"))
              .section(QT_TR_NOOP("Person"))
              .field("name", QT_TR_NOOP("Name"), &Person::name, Required | Listed | Named)
              .field("honorific", QT_TR_NOOP("Title"), &Person::honorific)
              .field("given_name", QT_TR_NOOP("First name"), &Person::givenName)
              .field("family_name", QT_TR_NOOP("Last name"), &Person::familyName)
              .field("job_title", QT_TR_NOOP("Job title"), &Person::jobTitle, Listed)
              .field("organisation", QT_TR_NOOP("Company"), &Person::organisation, Listed)
              .field("lifecycle", QT_TR_NOOP("Lifecycle"), &Person::lifecycle, Listed | Indexed)
              .field("owner", QT_TR_NOOP("Owner"), &Person::owner, Listed)
              .section(QT_TR_NOOP("Contact"))
              .field("email", QT_TR_NOOP("E-mail"), &Person::email, Listed | Named | Indexed | Derived)
              .field("phone", QT_TR_NOOP("Phone"), &Person::phone, Listed | Named | Derived)
              .field("language", QT_TR_NOOP("Language"), &Person::language)
              .field("birthday", QT_TR_NOOP("Birthday"), &Person::birthday)
              .field("do_not_contact", QT_TR_NOOP("Do not contact"), &Person::doNotContact)
              .field("website", QT_TR_NOOP("Website"), &Person::website)
              .section(QT_TR_NOOP("Address"))
              .field("street", QT_TR_NOOP("Street"), &Person::street)
              .field("postal_code", QT_TR_NOOP("Postal code"), &Person::postalCode)
              .field("city", QT_TR_NOOP("City"), &Person::city)
              .field("region", QT_TR_NOOP("Region"), &Person::region)
              .field("country", QT_TR_NOOP("Country"), &Person::country, Indexed)
              .section(QT_TR_NOOP("More"))
              .longText("notes", QT_TR_NOOP("Notes"), &Person::notes, Searched)
              .field("external_id", QT_TR_NOOP("External number"), &Person::externalId, Indexed)
              .field("last_contact_at", QT_TR_NOOP("Last contact"), &Person::lastContactAt,
                  ReadOnly | Listed | Indexed | Derived)
              .field("last_talk_at", QT_TR_NOOP("Last talk"), &Person::lastTalkAt, ReadOnly | Derived)
              .computed("open_amount", QT_TR_NOOP("Open deals"), FieldKind::Money,
                  // Several currencies do not add up: then the column stays blank and the deals themselves say it.
                  "SELECT CASE WHEN count(DISTINCT o.currency) < 2 THEN crm_sum(o.amount) END FROM opportunity o JOIN "
                  "stage "
                  "s ON s.id = o.stage WHERE o.person = $.id AND s.type = 'open'")
              .computed("currency", QT_TR_NOOP("Currency of open deals"), FieldKind::Text,
                  "SELECT max(o.currency) FROM opportunity o JOIN stage s ON s.id = o.stage WHERE o.person = $.id AND "
                  "s.type = 'open'",
                  Hidden)
              .linked("tags", QT_TR_NOOP("Tags"), "tag_link", "tag")
              .custom(QT_TR_NOOP("Custom fields"))
              .group("name", {"name", "honorific", "given_name", "family_name"})
              .group("address", {"street", "postal_code", "city", "region", "country"})
              .title("name")
              .icon("users")
              .hook(displayName)
              .hook(employmentHistory)
              .hook(bringHistory)
              .hook(contactPointsFromColumns);
    return entity;
}

static std::optional<Problem> endsAfterItBegins(const Employment &e)
{
    if (e.from.isValid() && e.to.isValid() && e.to < e.from)
        return Problem{"to_date", Employment::tr("The end lies before the beginning.")};
    return std::nullopt;
}

const Entity &Employment::entity()
{
    static const Entity entity
        = Describe<Employment>("employment", 5, "crm::Employment", QT_TR_NOOP("Employment"), QT_TR_NOOP("Job history"))
              .newOne(QT_TR_NOOP("New Employment"))
              .field("role", QT_TR_NOOP("Role"), &Employment::role, Listed)
              .field("person", QT_TR_NOOP("Person"), &Employment::person, Required | Listed | Owner)
              .field("organisation", QT_TR_NOOP("Company"), &Employment::organisation, Required | Listed | Owner)
              .field("from_date", QT_TR_NOOP("From"), &Employment::from, Listed)
              .field("to_date", QT_TR_NOOP("To"), &Employment::to, Listed)
              .title("role")
              .order("-from_date")
              .icon("briefcase")
              .rule(endsAfterItBegins);
    return entity;
}

} // namespace crm
