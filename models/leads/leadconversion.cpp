// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/leads/leadconversion.h"

#include "db/entities/note.h"
#include "db/value/email.h"
#include "db/value/phone.h"

#include <QLocale>

namespace crm {

namespace {

struct Converting
{
    Q_DECLARE_TR_FUNCTIONS(crm::LeadConversion)
};

/// Adds lines for what the lead knows.
class Lines
{
public:
    explicit Lines(const Record &existing)
        : m_existing(existing)
    {
    }
    void add(const char *field, const QVariant &value)
    {
        if (value.isNull() || (value.typeId() == QMetaType::QString && value.toString().trimmed().isEmpty()))
            return;
        ConversionLine line{field, value, m_existing.isValid() ? m_existing.value(field) : QVariant()};
        // What is filled stays, but a further address or number costs nothing to keep.
        line.isTaken = !line.isConflict() || line.isAdded();
        if (!line.isSame())
            lines.append(line);
    }
    void addAmount(const QVariant &amount, const QString &currency)
    {
        if (amount.isNull())
            return add("currency", currency);
        add("amount", amount);
        if (!lines.isEmpty() && lines.last().field == "amount")
            lines.last().currency = currency;
    }
    void addReference(const char *field, const Id &id) { add(field, id.isNull() ? QVariant() : QVariant(id.bytes())); }
    QList<ConversionLine> lines;

private:
    Record m_existing;
};

void addAddress(Lines &to, const Lead &lead)
{
    to.add("street", lead.street);
    to.add("postal_code", lead.postalCode);
    to.add("city", lead.city);
    to.add("region", lead.region);
    to.add("country", lead.country);
    to.add("website", lead.website);
}

/// The record with the lines taken; addresses beside existing ones go to `points`.
Record filled(const ConversionPart &part, const Entity &entity, QList<Record> &points)
{
    auto record = part.isNew() ? Record::blank(entity) : part.existing;
    if (part.isNew())
        record.id = Id::make();
    for (const auto &line : part.lines) {
        if (!line.isTaken)
            continue;
        if (!line.isAdded()) {
            record.setValue(line.field, line.value);
            if (!line.currency.isEmpty())
                record.setValue("currency", line.currency);
            continue;
        }
        ContactPoint point{.id = Id::make(),
            .kind = line.field == "email" ? ContactKind::Email : ContactKind::Phone,
            .value = line.value.toString(),
            .note = Converting::tr("From a lead")};
        auto stored = Record::from(point);
        stored.setReference(entity.name, record.id);
        points.append(stored);
    }
    return record;
}

QString consentLabel(const Lead &lead)
{
    const auto &entity = Lead::entity();
    return entity.choiceLabel(*entity.field("consent"), FieldTraits<Consent>::store(lead.consent).toString());
}

/// A company has no word for "do not contact": its addresses are opted out instead. Those that the record would get
/// stand as contact points of their own then.
void optOut(Record &company, QList<Record> &points)
{
    for (const QByteArray field : {"email", "phone"}) {
        const auto value = company.text(field);
        if (value.isEmpty() || !company.isTouched(company.entity().indexOf(field)))
            continue;
        points.append(Record::from(ContactPoint{.id = Id::make(),
            .organisation = {company.id},
            .kind = field == "email" ? ContactKind::Email : ContactKind::Phone,
            .value = value,
            .isPrimary = true,
            .note = Converting::tr("From a lead")}));
        company.setValue(field, QVariant());
    }
    for (auto &point : points)
        if (point.reference("organisation") == company.id)
            point.setValue("opted_out", 1LL);
}

/// A refusal always carries over and nothing here takes one back; consent given is kept with its proof. `owner`: the
/// contact, or the company when there is none.
void carryConsent(const Lead &lead, Record &owner, QList<Record> &points, Edit &edit)
{
    const bool isPerson = &owner.entity() == &Person::entity();
    if (lead.consent == Consent::Refused && isPerson)
        owner.setValue("do_not_contact", 1LL);
    else if (lead.consent == Consent::Refused)
        optOut(owner, points);
    if (lead.consent == Consent::Unknown)
        return;
    auto said = Record::from(Preference{.id = Id::make(),
        .topic = Lead::entity().label(*Lead::entity().field("consent")),
        .value = consentLabel(lead),
        .source = lead.consentSource.isEmpty() ? lead.source : lead.consentSource,
        .since = lead.consentOn});
    said.setReference(owner.entity().name, owner.id);
    edit.puts.append(said);
}

/// What hung on the lead concerns what it became; what it says already is kept.
void relink(QList<Record> linked, const Record &lead, Edit &edit)
{
    for (auto &record : linked) {
        for (const QByteArrayView field : {"person", "organisation", "opportunity"})
            if (record.isNull(field))
                record.setReference(field, lead.reference(field));
        edit.puts.append(record);
    }
}

QString firstLine(const QString &text)
{
    return text.trimmed().section(u'\n', 0, 0).left(80);
}

} // namespace

bool ConversionLine::isSame() const
{
    if (existing == value || existing.isNull() || value.isNull())
        return existing == value;
    if (field == "email")
        return emailKey(existing.toString()) == emailKey(value.toString());
    if (field != "phone")
        return false;
    const auto known = normalisePhone(existing.toString(), homeRegion());
    const auto told = normalisePhone(value.toString(), homeRegion());
    return !known.e164.isEmpty() && known.e164 == told.e164 && known.extension == told.extension;
}

QList<ConversionLine> companyLines(const Lead &lead, const Record &existing, bool hasContact)
{
    Lines to(existing);
    to.add("name", lead.company);
    addAddress(to, lead);
    if (!hasContact) {
        to.add("email", lead.email);
        to.add("phone", lead.phone);
        to.add("notes", lead.notes);
    }
    to.addReference("owner", lead.owner.id);
    if (existing.isValid()) // the name it is known by and whose it is stay, unless the user says otherwise
        to.lines.removeIf([](const ConversionLine &line) { return line.field == "owner" && line.isConflict(); });
    return to.lines;
}

QList<ConversionLine> contactLines(const Lead &lead, const Record &existing, bool hasCompany)
{
    Lines to(existing);
    to.add("name", lead.name == lead.company ? QString() : lead.name);
    to.add("job_title", lead.jobTitle);
    to.add("email", lead.email);
    to.add("phone", lead.phone);
    if (!hasCompany)
        addAddress(to, lead);
    to.addReference("owner", lead.owner.id);
    to.add("notes", lead.notes);
    if (existing.isValid())
        to.lines.removeIf([](const ConversionLine &line) { return line.field == "owner" && line.isConflict(); });
    return to.lines;
}

QList<ConversionLine> dealLines(const Lead &lead, const Stage &stage)
{
    Lines to({});
    const auto subject = firstLine(lead.interest);
    const auto who = lead.company.isEmpty() ? lead.name : lead.company;
    to.add("name", subject.isEmpty() ? who : subject + QStringLiteral(" · ") + who);
    to.addReference("stage", stage.id);
    to.addAmount(FieldTraits<Amount>::store(lead.amount), lead.currency);
    to.addReference("product", lead.product.id);
    to.addReference("owner", lead.owner.id);
    to.add("source", lead.source);
    to.add("campaign", lead.campaign);
    to.add("next_step", lead.nextStep);
    to.add("description", lead.interest);
    return to.lines;
}

QString conversionProblem(const Conversion &plan)
{
    if (!plan.company.isWanted && !plan.contact.isWanted)
        return Converting::tr("Convert the lead into a contact, a company, or both.");
    const auto lacksName = [](const ConversionPart &part) {
        return part.isWanted && part.isNew()
            && std::none_of(part.lines.begin(), part.lines.end(),
                [](const ConversionLine &line) { return line.field == "name" && line.isTaken; });
    };
    if (lacksName(plan.company))
        return Converting::tr("The new company has no name.");
    if (lacksName(plan.contact))
        return Converting::tr("The new contact has no name.");
    return {};
}

QString consentText(const Conversion &plan)
{
    const auto lead = plan.lead.as<Lead>();
    if (lead.consent == Consent::Unknown)
        return {};
    QStringList proof{consentLabel(lead)};
    if (lead.consentOn.isValid())
        proof.append(QLocale().toString(lead.consentOn, QLocale::ShortFormat));
    if (const auto source = lead.consentSource.isEmpty() ? lead.source : lead.consentSource; !source.isEmpty())
        proof.append(source);
    const auto said = proof.join(QStringLiteral(", "));
    const bool hasRefused = plan.contact.isWanted && !plan.contact.isNew()
        && plan.contact.existing.value("do_not_contact").toLongLong() != 0;
    if (lead.consent == Consent::Given && hasRefused)
        return Converting::tr("What was said goes along (%1), but the contact is marked as not to be contacted, and "
                              "that stays.")
            .arg(said);
    if (lead.consent == Consent::Given)
        return Converting::tr("What was said about being contacted goes along: %1.").arg(said);
    return plan.contact.isWanted
        ? Converting::tr("The refusal goes along (%1): the contact is marked as not to be contacted.").arg(said)
        : Converting::tr("The refusal goes along (%1): the company’s addresses are marked as opted out.").arg(said);
}

Edit convertLead(const Conversion &plan, const QList<Record> &linked)
{
    const auto lead = plan.lead.as<Lead>();
    Edit edit{Converting::tr("“%1” converted").arg(plan.lead.title())};
    auto converted = plan.lead;
    QList<Record> points;
    Id company;
    if (plan.company.isWanted) {
        auto record = filled(plan.company, Organisation::entity(), points);
        company = record.id;
        converted.setReference("organisation", company);
        if (!plan.contact.isWanted)
            carryConsent(lead, record, points, edit);
        edit.puts.prepend(record); // before what refers to it
    }
    if (plan.contact.isWanted) {
        auto record = filled(plan.contact, Person::entity(), points);
        if (record.isNull("organisation"))
            record.setReference("organisation", company);
        converted.setReference("person", record.id);
        const auto place = edit.puts.size();
        carryConsent(lead, record, points, edit);
        edit.puts.insert(place, record); // before what refers to it
    }
    edit.puts += points;
    if (plan.deal.isWanted) {
        auto record = filled(plan.deal, Opportunity::entity(), points);
        record.setReference("organisation", company);
        record.setReference("person", converted.reference("person"));
        converted.setReference("opportunity", record.id);
        edit.puts.append(record);
    }
    relink(linked, converted, edit);
    converted.setValue("status", FieldTraits<LeadState>::store(LeadState::Converted));
    edit.puts.append(converted);
    return edit;
}

namespace {

void readNext(Store &store, QList<Query> left, QList<Record> found, QObject *context,
    const std::function<void(const Result<QList<Record>> &)> &then)
{
    if (left.isEmpty())
        return then(found);
    const auto query = left.takeFirst();
    store.records(query).then(context, [&store, left, found, context, then](const Result<QList<Record>> &records) {
        if (!records)
            return then(records.error());
        readNext(store, left, found + *records, context, then);
    });
}

} // namespace

void readLinked(Store &store, const Id &lead, QObject *context, std::function<void(const Result<QList<Record>> &)> then)
{
    const auto filter = Filter::refers("lead", lead);
    readNext(store, {{&Activity::entity(), filter}, {&Task::entity(), filter}, {&Note::entity(), filter}}, {}, context,
        then);
}

} // namespace crm
