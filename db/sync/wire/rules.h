// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/wire/rowstate.h"

#include <tuple>

namespace crm::sync {

/// Where a field's value lies in a state.
struct Place
{
    QByteArray group; ///< empty: there is no such field
    QByteArray field;
    bool isGiven() const { return !group.isEmpty(); }
    friend bool operator==(const Place &, const Place &) = default;
    friend bool operator<(const Place &a, const Place &b)
    {
        return std::tie(a.group, a.field) < std::tie(b.group, b.field);
    }
};

QCborValue valueAt(const RowState &state, const Place &place); ///< undefined when there is none
/// The record that the field names; null when none.
Id idAt(const RowState &state, const Place &place);

/// Who gets a record that somebody owns (SYNC 2.11).
namespace reach {
constexpr auto everyone = "everyone";
constexpr auto team = "team";    ///< the owner and the colleagues of the owner's team
constexpr auto owner = "owner";  ///< the owner and those who lead the owner's team
constexpr auto personal = "own"; ///< the owner alone, not even an administrator
} // namespace reach

/// A field whose values no two records share.
struct UniqueRule
{
    Place place;
    bool isNumber = false; ///< people speak of it: whoever comes second keeps it in view as a former number
    friend bool operator==(const UniqueRule &, const UniqueRule &) = default;
};

/// A state that only moves along certain ways.
struct MachineRule
{
    Place place;
    QMap<QByteArray, QByteArrayList> ways; ///< from a state to those that may follow it
    QByteArrayList precedence = {};        ///< the later wins when two are reached at once; empty: the first to come
    friend bool operator==(const MachineRule &, const MachineRule &) = default;
};

/// What goes out to somebody outside when the record's machine leaves the open states: it stays as it went.
struct SealRule
{
    QByteArrayList open;   ///< empty: nothing ever goes out
    QByteArrayList groups; ///< of the record
    QByteArrayList parts;  ///< tables of what belongs to it, all of whose groups went out
    bool isGiven() const { return !open.isEmpty(); }
    friend bool operator==(const SealRule &, const SealRule &) = default;
};

/// What the server has to know of a kind of record, so that it need not know the kind itself: programs describe their
/// tables, the server does what the description says.
struct TableRule
{
    qint64 version = 0; ///< of the program that describes it
    QByteArray reach = reach::everyone;
    Place owner = {};
    QList<Place> within = {};                  ///< records it belongs to: whoever gets one of them gets it too
    Place shared = {};                         ///< this record lets a colleague see another: which
    Place sharedWith = {};                     ///< and whom
    QByteArray writers = "agent";              ///< the least role that changes it
    QByteArray adders = {};                    ///< that adds one, and changes what it has added; empty: as writers
    Place whole = {};                          ///< what it is a part of: who may not change that adds nothing to it
    QByteArrayList own = {};                   ///< groups of one's own record that one changes; empty: all
    bool isLog = false;                        ///< never changed after it was written, but by its author at once
    QMap<QByteArray, QByteArray> readers = {}; ///< group → the least role that reads and writes it
    QList<UniqueRule> keys = {};
    QList<MachineRule> machines = {};
    SealRule seal = {};        ///< by the first of the machines
    QByteArrayList quiet = {}; ///< groups that programs work out: nobody is asked which of two is right
    friend bool operator==(const TableRule &, const TableRule &) = default;
};

using TableRules = QMap<QByteArray, TableRule>;

QByteArray encodeRules(const TableRules &rules);
TableRules decodeRules(QByteArrayView bytes); ///< throws WireError
/// What names a set of rules without sending it.
QByteArray digestOf(const TableRules &rules);

} // namespace crm::sync
