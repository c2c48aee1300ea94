// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/note.h"
#include "db/store/store.h"

namespace crm {

/// Everything the head of a customer's page says: who this is, what is open, when we last and next speak.
/// Codes are the stored forms of choices; instants are UTC; amounts are minor units.
struct CustomerBrief
{
    struct DealSum
    {
        QString currency;
        qint64 count = 0;
        qint64 amount = 0;
        qint64 weighted = 0;
    };
    struct Deal
    {
        Id id;
        QString name;
        QString stage;
        int place = 0; ///< of the stage in its pipeline, for its colour
        std::optional<qint64> amount;
        QString currency;
        QDate expectedClose;
    };
    struct Case
    {
        Id id;
        QString number;
        QString subject;
        QString kind;
        QString status;
        QString severity;
        QDateTime openedAt;
    };
    struct Contact
    {
        Id id;
        QDateTime at;
        QString channel;
        QString direction;
        QString outcome;
        QString subject;
        QString person;
        QString colleague;
        Id colleagueId;
    };
    struct Next
    {
        Id id;
        QString subject;
        QString kind;
        QDateTime at; ///< null: no date
        QString owner;
    };
    struct Wish
    {
        QString topic;
        QString value;
        QString source;
        QDate since;
    };
    struct Point
    {
        Id id;
        QString value;
        QString kind;
        QString use;
        QString note;
        bool isPrimary = false;
        bool invalid = false;
        bool optedOut = false;
        bool isUsable() const { return !invalid && !optedOut; }
    };
    struct Label
    {
        QString name;
        QString tone;
    };
    struct Party
    {
        AnyRef ref;
        QString name;
        QString note; ///< job title, or industry
    };
    struct Job
    {
        Party company;
        QString role;
        QDate from; ///< null: unknown
        QDate to;   ///< null: still there
    };

    AnyRef ref;
    Record record; ///< invalid when there is no such customer
    Party company; ///< where the person works; the organisation's parent
    Party owner;
    QList<Deal> deals = {};       ///< open ones, the next to close first
    QList<DealSum> dealSums = {}; ///< the largest first
    QList<Case> cases = {};       ///< open ones, the worst first
    QList<Contact> contacts = {}; ///< the newest few that were contacts, not notes
    QList<Next> next = {};        ///< open tasks and appointments, the earliest first
    QList<Wish> wishes = {};
    QList<Point> points = {}; ///< e-mails and phones, primary ones first
    QList<Label> tags = {};
    QList<Party> people = {}; ///< a company's people, a person's colleagues
    QList<Party> subsidiaries = {};
    QList<Job> jobs = {}; ///< the newest first

    bool isPerson() const { return ref.entity == "person"; }
    QString name() const { return record.isValid() ? record.title() : QString(); }
    qsizetype complaints() const;
    QString worstSeverity() const; ///< code; empty without open cases
    /// The newest contact by somebody else within 24 hours before `now`; null when there is none.
    const Contact *colleagueContact(const Id &user, const QDateTime &now) const;
    /// The first address of one of these kinds that may be used; the first at all when none may; null without any.
    const Point *point(const QStringList &kinds) const;
};

/// What to ask the store about a customer: a person or an organisation.
QList<Selection> briefQuestions(const AnyRef &customer);

/// The brief, from the answers in the order of the questions.
CustomerBrief briefOf(const AnyRef &customer, const QList<QList<Row>> &answers);

/// The people who work at the same company; what only the first answers allow to ask.
Selection colleaguesQuestion(const CustomerBrief &brief);
QList<CustomerBrief::Party> partiesOf(const Entity &entity, const QList<Row> &rows);

} // namespace crm
