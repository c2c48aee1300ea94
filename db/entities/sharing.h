// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QList>
#include <QMap>

namespace crm {

/// What an organisation's server has to know of a kind of record beyond its fields (SYNC 2.4, 2.7, 2.11). What is not
/// said follows from the fields: what an Owner reference points at decides who sees the record, Unique fields are
/// unique for everybody.
struct Sharing
{
    QByteArray entity;
    QByteArray owner = {};        ///< the field that names whose it is
    bool isPersonal = false;      ///< nobody but the owner sees it; without an owner everybody does
    QByteArrayList within = {};   ///< further fields that name what it belongs to: who sees that sees this
    QByteArray shares = {};       ///< the field that names a record which this one lets somebody see
    QByteArray with = {};         ///< and the field that names them
    QByteArray writers = "agent"; ///< the least role that changes it
    QByteArray adders = {};       ///< that adds one, and changes what it has added; empty: as writers
    QByteArray whole = {};   ///< the field that names what it is a part of: who may not change that adds nothing to it
    QByteArrayList own = {}; ///< fields of the record of oneself that whoever it is may change
    bool isLog = false;      ///< written once
    QByteArrayList numbers = {}; ///< fields that people speak of by value
    QByteArray state = {};       ///< the field that moves only along `ways`
    QMap<QByteArray, QByteArrayList> ways = {};
    QByteArrayList open = {};                  ///< states in which `sealed` and `parts` may be changed; empty: in all
    QByteArrayList sealed = {};                ///< fields that somebody outside has once the record is in another state
    QByteArrayList parts = {};                 ///< kinds of records that belong to it and went out with it
    QMap<QByteArray, QByteArray> readers = {}; ///< field → the least role that sees it
};

const QList<Sharing> &sharing();

/// What is said of this kind; null: nothing.
const Sharing *sharingOf(const QByteArray &entity);

/// Series from which every device that shares records numbers some of them sooner or later; one that ends in a hyphen is
/// a series per year.
const QByteArrayList &numberSeries();

/// Counts on with every change to what sharing() says, so that a server tells the newer of two programs.
constexpr int sharingVersion = 4;

} // namespace crm
