// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customer/customersummary.h"

namespace crm {

CustomerSummary::CustomerSummary(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &Store::changed, this, &CustomerSummary::follow);
}

void CustomerSummary::show(const AnyRef &customer)
{
    ++m_question;
    m_customer = customer;
    m_brief = {customer};
    m_error.reset();
    m_isAsking = false;
    m_isStale = false;
    m_isLoading = !customer.isNull();
    emit changed();
    refresh();
}

void CustomerSummary::refresh()
{
    if (m_customer.isNull())
        return;
    m_isStale = m_isAsking;
    if (m_isAsking)
        return;
    m_isAsking = true;
    m_store.selectAll(briefQuestions(m_customer))
        .then(this, [this, question = m_question](const Result<QList<QList<Row>>> &answers) {
            if (question != m_question)
                return;
            if (answers)
                take(briefOf(m_customer, *answers));
            else
                fail(answers.error());
        });
}

/// Whether a change may show in the brief: the entities whose records it reads.
void CustomerSummary::follow(const ChangeSet &set)
{
    static const QSet<QByteArray> shown{"person", "organisation", "opportunity", "stage", "service_case", "activity",
        "task", "preference", "contact_point", "tag", "tag_link", "employment", "user"};
    const auto isShown = [](const Entity *e) { return shown.contains(e->name); };
    if (std::any_of(set.changes.cbegin(), set.changes.cend(), [&](const Change &c) { return isShown(c.entity); })
        || std::any_of(set.whole.cbegin(), set.whole.cend(), isShown))
        refresh();
}

void CustomerSummary::take(CustomerBrief brief)
{
    if (!brief.isPerson() || brief.company.ref.isNull()) {
        m_brief = std::move(brief);
        return settle();
    }
    const auto question = colleaguesQuestion(brief);
    m_store.selectNow(question.query, question.paths)
        .then(this, [this, brief = std::move(brief), asked = m_question](const Result<QList<Row>> &rows) mutable {
            if (asked != m_question)
                return;
            if (!rows)
                return fail(rows.error());
            brief.people = partiesOf(Person::entity(), *rows);
            m_brief = std::move(brief);
            settle();
        });
}

void CustomerSummary::fail(const Error &error)
{
    m_error = error;
    m_isAsking = false;
    m_isLoading = false;
    emit changed();
}

void CustomerSummary::settle()
{
    m_error.reset();
    m_isAsking = false;
    m_isLoading = false;
    emit changed();
    if (m_isStale)
        refresh();
}

} // namespace crm
