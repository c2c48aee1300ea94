// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/sharing.h"
#include "db/entities/syncconflict.h"
#include "db/entities/user.h"
#include "db/entity/registry.h"

namespace crm::sim {

/// What the schedules edit: few kinds of records that have all that synchronisation tells apart: fields alone and in
/// a group, references that own and that do not, fields and kinds that an older program does not know.
struct Customer
{
    Id id;
    QString name;
    QString phone;
    QString street; ///< with city one group
    QString city;
    QString state;   ///< one of a few words: colleagues often write the same
    QString pair;    ///< the same in two records that one colleague always changes together
    Ref<User> owner; ///< where the organisation says so, not everybody sees it
    QString code;    ///< no two have the same
    QString rank;    ///< new in the later version

    static const Entity &entity();
};

struct Remark
{
    Id id;
    Ref<Customer> customer; ///< goes with it
    QString body;

    static const Entity &entity();
};

struct Deal
{
    Id id;
    Ref<Customer> customer; ///< stays without it
    QString title;
    Amount amount;
    QString currency;
    QString stage = "open"; ///< moves along ways only
    QString number;         ///< given by the file, from a block that the server lends

    static const Entity &entity();
};

/// New in the later version.
struct Visit
{
    Id id;
    Ref<Customer> customer;
    QString place;

    static const Entity &entity();
};

/// What the program of a device knows: all of it, or what an older version did.
enum class Version { Old, Current };
const Registry &registryOf(Version version);
/// What the server has to know beside the fields, as crm::sharing(); `seals`: a deal that is no longer open has gone out
/// to somebody.
const QList<Sharing> &sharingOfKinds(bool seals);
/// What such a program tells the server about its tables, encoded.
const QByteArray &rulesOf(Version version);
const QByteArray &rulesDigestOf(Version version);

/// Groups whose every value is written once only, so that values tell which edits an editor saw.
struct Tracked
{
    const Entity *entity;
    QByteArray group;
    QByteArrayList fields;
    bool isNewer = false; ///< unknown to the older version
};
const QList<Tracked> &trackedGroups();

} // namespace crm::sim
