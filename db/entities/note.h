// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/activity.h"

namespace crm {

/// A text somebody keeps about a customer, deal or case. Markdown without HTML.
struct Note
{
    Id id;
    QString title;
    QString body;
    QDateTime at;
    Ref<Person> person;
    Ref<Organisation> organisation;
    Ref<Opportunity> opportunity;
    Ref<ServiceCase> serviceCase;
    Ref<Lead> lead;
    Ref<User> user;
    bool pinned = false;
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::Note)
};

/// A file kept with a record; its bytes lie beside the database under their SHA-256.
struct Attachment
{
    Id id;
    QString name;
    QString mediaType;
    std::optional<qint64> size; ///< bytes
    QString sha256;             ///< hexadecimal
    QDateTime at;
    Ref<Person> person;
    Ref<Organisation> organisation;
    Ref<Opportunity> opportunity;
    Ref<ServiceCase> serviceCase;
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::Attachment)
};

/// A word that groups records across kinds.
struct Tag
{
    Id id;
    QString name;
    QString tone; ///< how its badge looks, by the name of a tone; anything else is neutral
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::Tag)
};

struct TagLink
{
    Id id;
    Ref<Tag> tag;
    Ref<Person> person;
    Ref<Organisation> organisation;
    Ref<Opportunity> opportunity;
    Ref<ServiceCase> serviceCase;
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::TagLink)
};

/// What a customer likes or wants: channel, time, interest. With source and date, so that it can be weighed.
struct Preference
{
    Id id;
    QString topic;
    QString value;
    QString source;
    QDate since;
    Ref<Person> person;
    Ref<Organisation> organisation;
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::Preference)
};

/// A named list: filter, order and columns of one kind of record. JSON as models/record/savedviews writes it.
struct SavedView
{
    Id id;
    QString name;
    QString entityName;
    QString definition;
    int position = 0;
    Ref<User> owner; ///< null: everybody's
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::SavedView)
};

} // namespace crm
