// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/organisation.h"

namespace crm {

enum class Lifecycle { Lead, Prospect, Customer, Former, Other };

/// A human being we deal with. E-mail and phone show the primary ContactPoint of each kind.
struct Person
{
    Id id;
    QString name; ///< as shown; made of the parts when empty
    QString honorific;
    QString givenName;
    QString familyName;
    QString jobTitle;
    Ref<Organisation> organisation; ///< where the person works now; the history is in Employment
    Lifecycle lifecycle = Lifecycle::Prospect;
    Ref<User> owner;
    QString email;
    QString phone;
    QString language;
    QDate birthday;
    bool doNotContact = false;
    QString street;
    QString postalCode;
    QString city;
    QString region;
    QString country;
    QString website;
    QString notes;
    QString externalId;
    QDateTime lastContactAt;
    QDateTime lastTalkAt; ///< of the contacts, the last that went both ways

    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::Person)
};

/// A period in which a person worked for an organisation.
struct Employment
{
    Id id;
    Ref<Person> person;
    Ref<Organisation> organisation;
    QString role;
    QDate from; ///< null: unknown
    QDate to;   ///< null: still there
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::Employment)
};

enum class ContactKind { Email, Phone, Mobile, Fax, Web, Messenger, Other };
enum class ContactUse { Work, Home, Other };

/// One e-mail address, number or handle of a person or an organisation. Invalid and opted out are
/// facts about this address and stay with it.
struct ContactPoint
{
    Id id;
    Ref<Person> person;
    Ref<Organisation> organisation;
    ContactKind kind = ContactKind::Email;
    QString value;
    QString key; ///< normalised: lower-case e-mail, E.164 number
    ContactUse use = ContactUse::Work;
    bool isPrimary = false;
    bool invalid = false;
    bool optedOut = false;
    QString note;
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::ContactPoint)
};

enum class AddressUse { Main, Billing, Delivery, Home, Other };

/// A further postal address beside the main one.
struct Address
{
    Id id;
    Ref<Person> person;
    Ref<Organisation> organisation;
    AddressUse use = AddressUse::Other;
    QString street;
    QString postalCode;
    QString city;
    QString region;
    QString country;
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::Address)
};

} // namespace crm
