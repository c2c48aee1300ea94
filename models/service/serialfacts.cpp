// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/serialfacts.h"

#include "db/entities/organisation.h"
#include "db/entities/person.h"

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::SerialFacts)
};

Id idOf(const QVariant &cell)
{
    return Id::fromBytes(cell.toByteArray());
}

Asset assetOf(const Row &row)
{
    const auto &c = row.cells;
    return {.id = row.id,
        .serial = c[0].toString(),
        .product = {idOf(c[1])},
        .person = {idOf(c[2])},
        .organisation = {idOf(c[4])},
        .warrantyUntil = QDate::fromString(c[6].toString(), Qt::ISODate)};
}

} // namespace

Answer<Result<SerialFacts>> readSerial(Store &store, const Id &asset, const Id &person, const Id &organisation)
{
    const auto one = [](const Entity &entity, const Id &id) {
        return Query{.entity = &entity, .filter = Filter::refers("id", id), .limit = 1};
    };
    return store
        .selectAll(
            {{one(Asset::entity(), asset),
                 {"serial", "product.id", "person.id", "person", "organisation.id", "organisation", "warranty_until"}},
                {one(Person::entity(), person), {"name", "organisation.id", "organisation"}},
                {one(Organisation::entity(), organisation), {"name"}}})
        .then([](const Result<QList<QList<Row>>> &answers) -> Result<SerialFacts> {
            if (!answers)
                return answers.error();
            if (answers->at(0).isEmpty())
                return Error{Error::NotFound, Text::tr("This installed product is not here any more.")};
            const auto &row = answers->at(0).first();
            SerialFacts facts{.asset = assetOf(row)};
            facts.owner = {
                facts.asset.person.id, row.cells[3].toString(), facts.asset.organisation.id, row.cells[5].toString()};
            if (const auto &people = answers->at(1); !people.isEmpty())
                facts.customer = {people.first().id, people.first().cells[0].toString(), idOf(people.first().cells[1]),
                    people.first().cells[2].toString()};
            if (const auto &companies = answers->at(2); !companies.isEmpty()) {
                facts.customer.organisation = companies.first().id;
                facts.customer.organisationName = companies.first().cells[0].toString();
            }
            return facts;
        });
}

bool belongTogether(const Belonging &owner, const Belonging &customer)
{
    if (!owner.organisation.isNull() && !customer.organisation.isNull())
        return owner.organisation == customer.organisation;
    return owner.person.isNull() || customer.person.isNull() || owner.person == customer.person;
}

QString strangerText(const SerialFacts &facts)
{
    if (belongTogether(facts.owner, facts.customer))
        return {};
    const bool areCompanies = !facts.owner.organisation.isNull() && !facts.customer.organisation.isNull();
    const auto nameOf = [areCompanies](const Belonging &b) { return areCompanies ? b.organisationName : b.personName; };
    return Text::tr("%1 belongs to %2, not to %3: check the serial number and the customer.")
        .arg(facts.asset.serial, nameOf(facts.owner), nameOf(facts.customer));
}

} // namespace crm
