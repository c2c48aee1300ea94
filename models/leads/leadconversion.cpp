// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/leads/leadconversion.h"

#include "db/entities/note.h"

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
        if (line.existing != line.value)
            lines.append(line);
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

/// A refusal always carries over and nothing here takes one back; consent given is kept with its proof.
void carryConsent(const Lead &lead, Record &contact, Edit &edit)
{
    if (lead.consent == Consent::Refused)
        contact.setValue("do_not_contact", 1LL);
    if (lead.consent == Consent::Unknown)
        return;
    const auto &entity = Lead::entity();
    const auto code = FieldTraits<Consent>::store(lead.consent).toString();
    edit.puts.append(Record::from(Preference{.id = Id::make(),
        .topic = entity.label(*entity.field("consent")),
        .value = entity.choiceLabel(*entity.field("consent"), code),
        .source = lead.consentSource.isEmpty() ? lead.source : lead.consentSource,
        .since = lead.consentOn,
        .person = {contact.id}}));
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

QList<ConversionLine> companyLines(const Lead &lead, const Record &existing)
{
    Lines to(existing);
    to.add("name", lead.company);
    addAddress(to, lead);
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
    to.add("amount", FieldTraits<Amount>::store(lead.amount));
    to.add("currency", lead.currency);
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

Edit convertLead(const Conversion &plan, const QList<Record> &linked)
{
    const auto lead = plan.lead.as<Lead>();
    Edit edit{Converting::tr("“%1” converted").arg(plan.lead.title())};
    auto converted = plan.lead;
    QList<Record> points;
    Id company;
    if (plan.company.isWanted) {
        const auto record = filled(plan.company, Organisation::entity(), points);
        company = record.id;
        converted.setReference("organisation", company);
        edit.puts.append(record);
    }
    if (plan.contact.isWanted) {
        auto record = filled(plan.contact, Person::entity(), points);
        if (record.isNull("organisation"))
            record.setReference("organisation", company);
        converted.setReference("person", record.id);
        const auto place = edit.puts.size();
        carryConsent(lead, record, edit);
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
