// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/lead.h"
#include "db/store/store.h"

namespace crm {

/// A record that a lead may be about, and what speaks for it. DOMAIN §9: keys first, then names.
struct LeadMatch
{
    Id id;
    QString title;
    QString detail;    ///< what tells it from its likes: city, company
    QString reason;    ///< a sentence without a full stop, such as "same e-mail address"
    int certainty = 0; ///< 0–100; from sureMatch on it is proposed
};
constexpr int sureMatch = 75;

/// The surest first, each record once.
struct LeadMatches
{
    QList<LeadMatch> companies;
    QList<LeadMatch> contacts;
};

/// A company's name as it is compared: folded words without the legal form, in alphabetical order.
QByteArray companyKey(const QString &name);
/// The host of a website or e-mail address without "www."; empty when it is a free mail host's or none.
QString companyDomain(const QString &address);

/// What the store says about a lead, as rows to judge.
struct LeadCandidates
{
    struct Company
    {
        Id id;
        QString name;
        QString city;
        QString website;
    };
    struct Contact
    {
        Id id;
        QString name;
        QString company;
        Id companyId;
    };
    struct Point
    {
        Contact person;  ///< null id when it is a company's own
        Company company; ///< the person's, when it is a person's; may be null
        QString key;     ///< of the address or number
    };
    QList<Company> companies;
    QList<Contact> contacts;
    QList<Point> points;
};
LeadMatches judge(const Lead &lead, const LeadCandidates &candidates);

/// Asks the store for candidates and judges them. When `context` goes first, `then` is not called.
void readLeadMatches(
    Store &store, const Lead &lead, QObject *context, std::function<void(const Result<LeadMatches> &)> then);

} // namespace crm
