// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/demo/democast.h"
#include "models/demo/demodata.h"
#include "models/demo/demostory.h"

#include "db/entities/activity.h"
#include "models/leads/leadassignment.h"

namespace crm {

/// Puts invented customers, one company or private person at a time, with everything that happened with them.
class DemoWorld final
{
public:
    DemoWorld(Batch &batch, DemoRandom &random, const DemoScale &scale);

    /// Our own house: teams, colleagues, products, tags. Must come first.
    void addHouse();
    /// A company with its people, or one person; at most `most` people. How many there were.
    int addCustomer(int most);
    /// Leads in every state, and those that some of the deals began as. Comes last.
    void addLeads(int count);

private:
    struct Customer
    {
        const DemoPlace *place = nullptr;
        Organisation organisation;
        QList<Person> people;
        Id owner;
    };
    struct Origin ///< a deal that began as a lead
    {
        Opportunity deal;
        Person person;
        QString company;
    };
    void addTeams();
    void addRivals();
    void addAssignment();
    void addLead();
    void addConvertedLead(const Origin &origin);
    Lead strangerLead(const DemoPlace &place);
    void qualify(Lead &lead);
    void addProducts();
    void addCatalogue();
    void addPriceBooks();
    void addTemplates();
    void addRates();
    void addServiceLevels();
    void addPeople(Customer &customer, int count);
    void addContactDetails(const Customer &customer, const Person &person);
    void addDeal(const Customer &customer, const Person &person);
    /// Walks a deal through the stages until it is won or lost, or now comes.
    QList<StageChange> walkedStages(const Opportunity &deal, const QDateTime &opened);
    void settle(Opportunity &deal, const StageChange &last);
    /// What was offered for the deal, sent on the day it came to its proposal.
    void addQuote(const Opportunity &deal, const Product &product, const QDateTime &proposed);
    void addActivity(const Customer &customer, const Person &person);
    void addTask(const Customer &customer, const Person &person);
    void addCase(const Customer &customer, const Person &person);
    DemoPromise promiseTo(const ServiceCase &serviceCase) const;
    void putStory(const DemoStory &story);
    void addNote(const Customer &customer, const Person &person);
    /// A day in the past, the recent ones likelier.
    QDate pastDay(int days);
    Id anyUser() { return m_random.of(m_users); }

    Batch &m_batch;
    DemoRandom &m_random;
    const DemoScale m_scale;
    DemoRandom m_stories; ///< of its own, so that people and companies are those they were without
    DemoRandom m_prices;  ///< likewise
    QList<SlaPolicy> m_policies;
    std::optional<WorkTimetable> m_hours;
    DemoCast m_cast;
    QList<Id> m_users;
    QList<Product> m_products;
    QList<Stage> m_open;
    Stage m_won;
    Stage m_lost;
    QList<Id> m_categories;
    QList<Id> m_tags;
    QList<User> m_colleagues;
    QList<Id> m_rivals;
    QList<Origin> m_origins;
    AssignmentFacts m_assignment;
    Id m_group; ///< a company that others can be part of
};

} // namespace crm
