// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/servicecase.h"

namespace crm {

/// Number and instants follow the status: acknowledged, decided, closed. A case that arrives closed (from a file) keeps
/// the closing time it has, or none. A case closed by two colleagues keeps the first text and notes the second.
void caseTimes(Saving &s);
/// Safety is the immediate lane: at least major, urgent. DOMAIN §2.
void caseLane(Saving &s);
/// What came back is decided about before its case is closed, unless that goes on elsewhere.
void caseGoods(Saving &s);
/// What was asked of us is done once its steps are.
void caseSteps(Saving &s);
/// A complaint is closed once its answer has reached the customer: a text that lies here has not.
void caseTold(Saving &s);
/// Links lead to other cases, and not by way of these back to where they began; in db/entities/treehooks.cpp.
void caseLinksEnd(Saving &s);
/// A case that comes back too late to be reopened gets a follow-up; a complaint that repeats an earlier one is linked.
void caseRelatives(Saving &s);

/// Whose complaint it is, and about what.
struct ComplaintTopic
{
    Id person;
    Id organisation;
    Id category;
    Id product;

    static ComplaintTopic of(const Record &serviceCase);
    /// One customer: the same person, or, where one of them names nobody, the same company. One matter: the same
    /// category, or, while one of them has none yet, the same product.
    bool isThatOf(const ComplaintTopic &other) const;
};

/// What must hold of a case, each problem at its own field. They read the record as it is: to make a struct of it takes
/// longer than all of them together, and a change of hours saves every open case.
QList<Entity::Rule> caseRules();

} // namespace crm
