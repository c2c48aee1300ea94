// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/sharing.h"

#include "db/entities/lead.h"
#include "db/entities/quote.h"
#include "db/entities/servicecase.h"

#include <QHash>

namespace crm {

namespace {

/// The ways that mayFollow() allows: the rule stands once, for forms and for the server.
template <typename State> QMap<QByteArray, QByteArrayList> waysOf()
{
    QMap<QByteArray, QByteArrayList> ways;
    for (const auto &from : choicesOf<State>()) {
        auto &next = ways[from.code];
        for (const auto &to : choicesOf<State>())
            if (from.value != to.value && mayFollow(State(from.value), State(to.value)))
                next.append(to.code);
    }
    return ways;
}

/// What is written about customers belongs to all that it is about.
QByteArrayList customers()
{
    return {"service_case", "opportunity", "lead", "person", "organisation"};
}

/// What all work by: a manager changes it. Imports and files that join bring theirs.
QList<Sharing> commonGround()
{
    QList<Sharing> all{{.entity = "user", .writers = "manager", .adders = "agent", .own = {"name"}}};
    for (const auto *name : {"team", "pipeline", "tax_class", "price_book", "letterhead", "case_category",
             "voucher_policy", "service_calendar", "sla_agreement", "sla_policy", "sales_target", "custom_field"})
        all.append({.entity = name, .writers = "manager", .adders = "agent"});
    const QList<std::pair<const char *, const char *>> parts{{"stage", "pipeline"}, {"price_entry", "price_book"},
        {"sla_version", "policy"}, {"sla_step", "policy"}, {"custom_choice", "field"}};
    for (const auto &[name, whole] : parts)
        all.append({.entity = name, .writers = "manager", .adders = "agent", .whole = whole});
    return all;
}

} // namespace

const QList<Sharing> &sharing()
{
    static const QList<Sharing> all = commonGround()
        + QList<Sharing>{
            {.entity = "organisation", .owner = "owner"},
            {.entity = "person", .owner = "owner"},
            {.entity = "opportunity", .owner = "owner"},
            {.entity = "lead", .owner = "owner", .state = "status", .ways = waysOf<LeadState>()},
            {.entity = "quote",
                .owner = "owner",
                .numbers = {"number"},
                .state = "state",
                .ways = waysOf<QuoteState>(),
                .open = {"draft"},
                .sealed = sentFields() + QByteArrayList{"cost", "costed_net"},
                .parts = {"quote_line"}},
            {.entity = "quote_issue", .within = {"quote"}},
            {.entity = "service_case",
                .owner = "owner",
                .numbers = {"number"},
                .state = "status",
                .ways = waysOf<CaseStatus>()},
            {.entity = "case_follower", .shares = "service_case", .with = "user"},
            {.entity = "case_event", .isLog = true},
            {.entity = "activity", .within = customers()},
            {.entity = "note", .within = customers()},
            {.entity = "attachment", .within = {"service_case", "opportunity", "person", "organisation"}},
            {.entity = "task", .owner = "owner"},
            {.entity = "voucher", .within = {"service_case", "person", "organisation"}},
            {.entity = "asset", .within = {"person", "organisation"}},
            {.entity = "saved_view", .owner = "owner", .isPersonal = true},
            {.entity = "dashboard", .owner = "owner", .isPersonal = true},
        };
    return all;
}

const Sharing *sharingOf(const QByteArray &entity)
{
    static const auto places = [] {
        QHash<QByteArray, const Sharing *> found;
        for (const auto &one : sharing())
            found.insert(one.entity, &one);
        return found;
    }();
    return places.value(entity);
}

const QByteArrayList &numberSeries()
{
    static const QByteArrayList names{"case", "quote-", "voucher"};
    return names;
}

} // namespace crm
