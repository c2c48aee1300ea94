// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/value/choice.h"
#include "db/value/id.h"

#include <QFlags>
#include <QVariant>

#include <functional>

namespace crm {

class Entity;

/// What a field holds. It alone decides the column type, the editor, the delegate and the parser.
/// Stored forms (in QVariant and in SQLite): Text and LongText QString; Integer, Flag (0/1), Money
/// (minor units) and Instant (milliseconds since 1970 UTC) qint64; Date QString "YYYY-MM-DD";
/// Choice QString code; Reference QByteArray of 16 bytes; Decimal qint64 in units of 10^-6.
/// Null is an invalid QVariant everywhere.
enum class FieldKind { Text, LongText, Integer, Decimal, Flag, Date, Instant, Choice, Reference, Money };

enum FieldFlag {
    Optional = 0,
    Required = 1 << 0, ///< a record without it cannot be saved
    ReadOnly = 1 << 1, ///< set by rules, never typed
    Listed = 1 << 2,   ///< a column by default
    Searched = 1 << 3, ///< part of full-text search
    Named = 1 << 4,    ///< part of the name index: names, e-mails, phones, numbers
    Indexed = 1 << 5,  ///< sorts and filters of lists go through an index
    Derived = 1 << 6,  ///< kept by the database itself from other records: never in the change log
    Owner = 1 << 7,    ///< reference only: this record goes when the one it points at goes
    Hidden = 1 << 8,   ///< machinery; no form and no list shows it
    Unique = 1 << 9,   ///< two records may not share a value; checked on save, warned on import
    Custom = 1 << 10,  ///< added by the users of the file (db/custom) without a column of its own; also the column
                       ///< of what these hold
    Link = 1 << 11,    ///< Text that names a page of the web
    Minutes = 1 << 12, ///< Integer that people say as a duration: "4 h 30 min"; files and commands give the number
    Binding = 1 << 13, ///< reference only: what it points at cannot be deleted, as the record would mean more without
    Cents = 1 << 14,   ///< Money of documents: lists show its cents even where there are none, so that points align
};
Q_DECLARE_FLAGS(FieldFlags, FieldFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(FieldFlags)

struct Field
{
    QByteArray name;   ///< column, CSV header and wire key, snake_case
    const char *label; ///< untranslated; Entity::tr() it
    FieldKind kind;
    FieldFlags flags;
    int section = 0;                                ///< index in Entity::sections
    const QList<Choice> *choices = nullptr;         ///< Choice only
    const Entity &(*target)() = nullptr;            ///< Reference only
    QByteArray currency = {};                       ///< Money only: the field that names the currency
    QByteArray expression = {};                     ///< computed and Custom fields only: SQL over "$." for this row
    QByteArray asOfNow = {};                        ///< SQL over "$." of what the stored value has come to by now, for
                                                    ///< lists, filters and sums; empty: time does not change it
    QByteArray group = {};                          ///< fields that only make sense together merge together
    QByteArray members = {};                        ///< computed titles of linked records only: SELECT of the ids of
                                                    ///< the records that have one, so far that a condition on the
                                                    ///< title, w.name, may follow
    const char *hint = nullptr;                     ///< untranslated placeholder text
    std::function<QVariant(const void *)> get = {}; ///< stored form, from the struct
    std::function<void(void *, const QVariant &)> set = {};

    bool is(FieldFlag flag) const { return flags.testFlag(flag); }
    bool isComputed() const { return !expression.isEmpty() && !is(Custom); } ///< nobody can write it
    bool hasColumn() const { return expression.isEmpty(); }                  ///< of its own name
};

} // namespace crm
