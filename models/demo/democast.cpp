// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/demo/democast.h"

#include "db/value/fold.h"
#include "db/value/usualcurrency.h"

#include <QHash>

namespace crm {

namespace {

QStringList wordsOf(const char *pool)
{
    auto words = QString::fromUtf8(pool).split(u' ', Qt::SkipEmptyParts);
    for (auto &word : words)
        word.replace(u'_', u' ');
    return words;
}

/// Letters and digits of the Latin alphabet only: what may stand in an address.
QString plain(const QString &text)
{
    QString result;
    for (const QChar c : QString::fromUtf8(foldText(text)))
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            result += c;
    return result;
}

QList<DemoWord> namesOf(const char *pool)
{
    QList<DemoWord> names;
    for (const auto &word : wordsOf(pool))
        names.append({word.section(u'|', 0, 0), plain(word.section(u'|', -1))});
    return names;
}

QList<DemoLine> linesOf(const char *pool)
{
    QList<DemoLine> lines;
    for (const auto &line : QString::fromUtf8(pool).split(u'\n', Qt::SkipEmptyParts))
        lines.append(
            {line.section(u'|', 0, 0), line.section(u'|', 1, 1), line.section(u'|', 2, 2), line.section(u'|', 3, 3)});
    return lines;
}

const DemoTexts &textsOf(const char *language)
{
    for (const auto &all : {demoTextsWest(), demoTextsEast()})
        for (const auto &texts : all)
            if (qstrcmp(texts.language, language) == 0)
                return texts;
    return demoTextsWest().front();
}

DemoPlace placeOf(const DemoCountry &country)
{
    const auto &texts = textsOf(country.language);
    DemoPlace place{&country, namesOf(country.women), namesOf(country.men), namesOf(country.families),
        namesOf(country.companies), wordsOf(country.forms), {}, wordsOf(country.streets), linesOf(texts.activities),
        linesOf(texts.cases), linesOf(texts.tasks), QString::fromUtf8(texts.notes).split(u'\n')};
    for (const auto &city : wordsOf(country.cities))
        place.cities.append(city.split(u'/'));
    return place;
}

const QStringList &jobTitles()
{
    static const QStringList titles{"Head of Purchasing", "Managing Director", "Plant Manager", "Quality Manager",
        "Maintenance Engineer", "Project Manager", "Buyer", "Office Manager", "Technical Director",
        "Head of Production", "Laboratory Manager", "Service Coordinator", "Chief Executive", "Site Manager"};
    return titles;
}

} // namespace

DemoCast::DemoCast(DemoRandom &random)
    : m_random(random)
{
    for (const auto &countries : {demoCountriesWest(), demoCountriesEast()}) {
        for (const auto &country : countries) {
            for (int i = 0; i < country.weight; ++i)
                m_lottery.append(int(m_places.size()));
            m_places.append(placeOf(country));
        }
    }
}

const DemoPlace &DemoCast::anyPlace()
{
    return m_places.at(m_random.of(m_lottery));
}

QString DemoCast::street(const DemoPlace &place)
{
    auto street = QString::fromUtf8(place.country->street);
    street.replace("%n", QString::number(m_random.between(1, 148)));
    return street.replace("%s", m_random.of(place.streets));
}

QString DemoCast::phone(const DemoPlace &place, const QString &areaCode)
{
    auto number = QString::fromLatin1(place.country->phone).replace("%a", areaCode);
    for (auto &c : number)
        if (c == u'#')
            c = QChar(u'0' + m_random.below(10));
    return number;
}

Organisation DemoCast::company(const DemoPlace &place, const QString &industry)
{
    const auto &word = m_random.of(place.companies);
    const auto &family = m_random.of(place.families);
    const auto &city = m_random.of(place.cities);
    const auto &form = m_random.of(place.forms);
    const bool isGlued = place.country->familyFirst;
    const bool hasFamily = m_random.chance(60);
    const auto between = isGlued ? QString() : QStringLiteral(" ");
    auto name = hasFamily ? word.text + between + family.text : word.text + between + city.at(0);
    name += (isGlued ? QString() : QStringLiteral(" ")) + form;
    auto slug = word.latin + (hasFamily ? family.latin : plain(city.at(0)));
    if (const auto times = ++m_names[name]; times > 1) { // a second one of that name says which
        name += QStringLiteral(" %1").arg(times);
        slug += QString::number(times);
    }
    Organisation company{.id = m_random.id(), .name = name, .industry = industry, .currency = usualCurrency()};
    company.kind = m_random.chance(55) ? OrganisationKind::Customer
        : m_random.chance(75)          ? OrganisationKind::Prospect
        : m_random.chance(50)          ? OrganisationKind::Partner
                                       : OrganisationKind::Supplier;
    company.employees = m_random.between(4, 40) * m_random.between(1, 60);
    company.annualRevenue.minor = *company.employees * m_random.between(60, 240) * 100'000;
    company.founded = m_random.between(1905, 2021);
    company.website = "https://www." + slug + ".example";
    company.email = "info@" + slug + ".example";
    company.phone = phone(place, city.at(3));
    company.street = street(place);
    company.postalCode = city.at(1);
    company.city = city.at(0);
    company.region = city.at(2);
    company.country = QString::fromUtf8(place.country->name);
    company.externalId = QStringLiteral("D-%1").arg(++m_count + 10000);
    return company;
}

Person DemoCast::person(const DemoPlace &place, const Organisation &company)
{
    const auto &given = m_random.chance(50) ? m_random.of(place.women) : m_random.of(place.men);
    const auto &family = m_random.of(place.families);
    const auto &city = m_random.of(place.cities);
    Person person{
        .id = m_random.id(), .givenName = given.text, .familyName = family.text, .language = place.country->language};
    person.name = place.country->familyFirst ? family.text + given.text : given.text + u' ' + family.text;
    const bool works = !company.id.isNull();
    person.organisation = {company.id};
    person.country = QString::fromUtf8(place.country->name);
    auto domain = works ? company.website.section(u'.', 1) : QStringLiteral("mail.example");
    auto address = given.latin + u'.' + family.latin;
    if (const auto times = ++m_names[address + u'@' + domain]; times > 1)
        address += QString::number(times);
    person.email = address + u'@' + domain;
    person.phone = phone(place, city.at(3));
    if (works) {
        person.jobTitle = m_random.of(jobTitles());
        person.city = company.city;
        person.postalCode = company.postalCode;
        person.region = company.region;
        person.street = company.street;
    } else {
        person.city = city.at(0);
        person.postalCode = city.at(1);
        person.region = city.at(2);
        person.street = street(place);
    }
    static const Lifecycle usual[] = {Lifecycle::Customer, Lifecycle::Customer, Lifecycle::Customer,
        Lifecycle::Prospect, Lifecycle::Prospect, Lifecycle::Lead, Lifecycle::Former};
    person.lifecycle = usual[m_random.below(7)];
    if (m_random.chance(35))
        person.birthday = QDate(m_random.between(1958, 2002), m_random.between(1, 12), m_random.between(1, 28));
    person.doNotContact = m_random.chance(2);
    return person;
}

} // namespace crm
