// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/demo/demoworld.h"

#include "db/entities/note.h"

namespace crm {

namespace {

const QStringList &industries()
{
    static const QStringList names{"Mechanical engineering", "Food and drink", "Logistics", "Energy", "Chemicals",
        "Health care", "Construction", "Textiles", "Retail", "Water supply", "Education", "Electronics",
        "Paper and print", "Agriculture"};
    return names;
}

struct Article
{
    const char *category;
    const char *name;
    const char *sku;
    int price; ///< euros
};

constexpr Article articles[] = {
    {"Sensors", "Thermo Probe TP-20", "TP-20", 240},
    {"Sensors", "Pressure Gauge PG-7", "PG-7", 380},
    {"Sensors", "Flow Meter FM-110", "FM-110", 1290},
    {"Sensors", "Level Sensor LS-4", "LS-4", 520},
    {"Controllers", "Control Unit C1", "C1", 1850},
    {"Controllers", "Control Unit C3 Plus", "C3P", 4900},
    {"Controllers", "Edge Gateway EG-2", "EG-2", 2600},
    {"Software", "Plant Monitor Basic", "PM-B", 3600},
    {"Software", "Plant Monitor Enterprise", "PM-E", 18500},
    {"Services", "Calibration Service", "SV-CAL", 690},
    {"Services", "Maintenance Contract", "SV-MC", 5400},
    {"Services", "Training Day", "SV-TR", 1400},
};

} // namespace

DemoWorld::DemoWorld(Batch &batch, DemoRandom &random, const DemoScale &scale)
    : m_batch(batch)
    , m_random(random)
    , m_scale(scale)
    , m_stories(random.seed() + 0xca5e, QDateTime(scale.today, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch())
    , m_prices(random.seed() + 0x9a1e, QDateTime(scale.today, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch())
    , m_cast(random)
{
}

void DemoWorld::addHouse()
{
    addTeams();
    addProducts();
    addCatalogue();
    addServiceLevels();
    addRivals();
    m_assignment.users = m_colleagues;
    addAssignment();
    const auto pipelines = m_batch.find({&Pipeline::entity(), {}, {{"position"}}, 1});
    const auto pipeline = pipelines.isEmpty() ? Id() : pipelines.first().id;
    for (const auto &record : m_batch.where(Stage::entity(), "pipeline", pipeline.bytes(), 100)) {
        const auto stage = record.as<Stage>();
        if (stage.type == StageType::Won)
            m_won = stage;
        else if (stage.type == StageType::Lost)
            m_lost = stage;
        else
            m_open.append(stage);
    }
    std::sort(m_open.begin(), m_open.end(), [](const Stage &a, const Stage &b) { return a.position < b.position; });
    for (const auto &record :
        m_batch.find({&CaseCategory::entity(), Filter::compare("parent", Filter::IsNotNull), {{"rid"}}}))
        m_categories.append(record.id);
    std::sort(m_categories.begin(), m_categories.end());
    for (const auto &[name, tone] : {std::pair{"Key account", "accent"}, {"Newsletter", "info"},
             {"Trade fair", "violet"}, {"At risk", "bad"}, {"Reference", "ok"}, {"Reseller", ""}}) {
        const auto same = m_batch.where(Tag::entity(), "name", QString::fromLatin1(name), 1);
        const Tag tag{.id = m_random.id(), .name = name, .tone = tone};
        if (same.isEmpty())
            m_batch.put(Record::from(tag));
        m_tags.append(same.isEmpty() ? tag.id : same.first().id);
    }
}

void DemoWorld::addTeams()
{
    const auto count = std::clamp(m_scale.contacts / 150, 6, 40);
    QList<Id> teams;
    QList<Id> heads;
    for (const auto &[name, region] : {std::pair{"Europe", "Europe"}, {"Americas", "North and South America"},
             {"Asia and Africa", "Asia and Africa"}, {"Service", "Worldwide"}}) {
        const Team team{.id = m_random.id(), .name = name, .region = region};
        m_batch.put(Record::from(team));
        teams.append(team.id);
    }
    for (int i = 0; i < count; ++i) {
        const auto &place = m_cast.anyPlace();
        const auto person = m_cast.person(place, {});
        const bool isHead = i < teams.size();
        const auto name = person.name;
        const User user{.id = m_random.id(),
            .name = name,
            .email = person.email.section(u'@', 0, 0) + "@rapport-demo.example",
            .phone = person.phone,
            .role = isHead   ? UserRole::Manager
                : i % 4 == 3 ? UserRole::Service
                             : UserRole::Sales,
            .team = {teams.at(i % teams.size())},
            .manager = {isHead ? Id() : heads.at(i % heads.size())}};
        m_batch.put(Record::from(user));
        if (isHead)
            heads.append(user.id);
        m_users.append(user.id);
        m_colleagues.append(user);
    }
}

void DemoWorld::addProducts()
{
    QHash<QString, Id> categories;
    for (const auto &article : articles) {
        const auto same = m_batch.where(Product::entity(), "sku", QString::fromLatin1(article.sku), 1);
        if (!same.isEmpty()) {
            m_products.append(same.first().as<Product>());
            continue;
        }
        if (!categories.contains(article.category)) {
            const ProductCategory category{.id = m_random.id(), .name = article.category};
            m_batch.put(Record::from(category));
            categories.insert(article.category, category.id);
        }
        const Product product{.id = m_random.id(),
            .name = article.name,
            .sku = article.sku,
            .category = {categories.value(article.category)},
            .price = {article.price * 100},
            .cost = {article.price * 58},
            .unit = qstrcmp(article.category, "Services") == 0 ? "day" : "piece"};
        m_batch.put(Record::from(product));
        m_products.append(product);
    }
}

/// More of what happens lies in the last months than a year ago, as in files that people began to use.
QDate DemoWorld::pastDay(int days)
{
    const auto ago = std::min(m_random.below(days), m_random.below(days + days / 2));
    auto day = m_scale.today.addDays(-1 - ago);
    if (day.dayOfWeek() > 5 && m_random.chance(85))
        day = day.addDays(5 - day.dayOfWeek());
    return day;
}

int DemoWorld::addCustomer(int most)
{
    Customer customer{.place = &m_cast.anyPlace()};
    customer.owner = anyUser();
    const bool isPrivate = m_random.chance(8);
    const auto count = std::min(most, isPrivate ? 1 : m_random.between(1, 10));
    if (!isPrivate) {
        auto &company = customer.organisation;
        company = m_cast.company(*customer.place, m_random.of(industries()));
        company.owner = {customer.owner};
        if (!m_group.isNull() && m_random.chance(9))
            company.parent = {m_group};
        m_batch.put(Record::from(company));
        if (m_group.isNull() || m_random.chance(12))
            m_group = company.parent.isNull() ? company.id : m_group;
    }
    addPeople(customer, count);
    for (const auto &person : std::as_const(customer.people)) {
        const auto events = m_random.chance(4) ? m_random.between(20, 40) : m_random.between(1, 7);
        for (int i = 0; i < events; ++i)
            addActivity(customer, person);
        if (m_random.chance(30))
            addDeal(customer, person);
        if (m_random.chance(25))
            addTask(customer, person);
        if (m_random.chance(20))
            addCase(customer, person);
        if (m_random.chance(12))
            addNote(customer, person);
    }
    return count;
}

void DemoWorld::addPeople(Customer &customer, int count)
{
    for (int i = 0; i < count; ++i) {
        auto person = m_cast.person(*customer.place, customer.organisation);
        person.owner = {m_random.chance(80) ? customer.owner : anyUser()};
        m_batch.put(Record::from(person));
        addContactDetails(customer, person);
        customer.people.append(person);
    }
}

void DemoWorld::addContactDetails(const Customer &customer, const Person &person)
{
    const auto further = [&](ContactKind kind, const QString &value, ContactUse use) {
        m_batch.put(Record::from(ContactPoint{
            .person = {person.id}, .kind = kind, .value = value, .use = use, .isPrimary = kind != ContactKind::Email}));
    };
    const auto &city = m_random.of(customer.place->cities);
    if (m_random.chance(30))
        further(ContactKind::Mobile, m_cast.phone(*customer.place, city.at(3)), ContactUse::Work);
    if (m_random.chance(10))
        further(ContactKind::Email, person.email.section(u'@', 0, 0) + "@mail.example", ContactUse::Home);
    if (m_random.chance(30))
        m_batch.put(Record::from(TagLink{.id = m_random.id(), .tag = {m_random.of(m_tags)}, .person = {person.id}}));
    if (m_random.chance(10)) {
        static const std::pair<const char *, const char *> wishes[] = {{"Channel", "Telephone"}, {"Channel", "E-mail"},
            {"Time", "Mornings"}, {"Newsletter", "Quarterly"}, {"Interest", "Maintenance contracts"}};
        const auto &[topic, value] = wishes[m_random.below(5)];
        m_batch.put(Record::from(Preference{.id = m_random.id(),
            .topic = topic,
            .value = value,
            .source = "Conversation",
            .since = pastDay(300),
            .person = {person.id}}));
    }
}

void DemoWorld::addNote(const Customer &customer, const Person &person)
{
    m_batch.put(Record::from(Note{.id = m_random.id(),
        .body = m_random.of(customer.place->notes),
        .at = m_random.workTime(pastDay(400)),
        .person = {person.id},
        .organisation = {customer.organisation.id},
        .user = {customer.owner},
        .pinned = m_random.chance(10)}));
}

} // namespace crm
