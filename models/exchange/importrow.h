// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importcell.h"
#include "models/exchange/importlinks.h"
#include "models/exchange/importtargets.h"

#include <QSet>

#include <memory>

namespace crm {

/// An e-mail, number or handle beside the primary ones.
struct ExtraContact
{
    QByteArray kind;
    QString value;
    QByteArray use = "work";
};

/// A reference to a record of the same kind that may stand further down in the file.
struct LaterLink
{
    QByteArray field;
    QString text;
    QByteArray by = {};
    bool create = false;
    QString otherwise = {}; ///< the name, where `text` is an identity that may be unknown here
};

/// What is wrong with a row, and at which of the plan's columns (-1: the whole row).
struct RowProblem
{
    int column = -1;
    QString reason;
};

/// What one row or card says, before it is known whether its record is there already.
struct ReadRow
{
    Record record;              ///< id null unless the row gives one
    QList<Record> pending = {}; ///< to be made first
    QList<ExtraContact> contacts = {};
    bool nameIsMade = false;     ///< of its parts, its e-mail or what a case is about: no row says it
    bool contactsAreAll = false; ///< the record's own e-mail and phone are among them
    QStringList tags = {};
    QList<Record> addresses = {}; ///< further ones; without their owner
    QList<LaterLink> later = {};
    QString takenCurrency = {};    ///< the row has an amount and names no currency
    QString toldReason = {};       ///< code: why a lead is disqualified, where its state says that too ("Junk Lead")
    bool lacksReason = false;      ///< a disqualified lead of which nobody says why
    bool lacksResult = false;      ///< a converted lead of which nothing says what it has become
    bool lacksOpening = false;     ///< a deal that does not say since when it has been one
    bool closesAsExpected = false; ///< its day of closing is that on which it was expected: no column gives another
    QString noAnswer = {};         ///< stood where an answer stands, and only says how an open case is getting on
    QString unplaced = {};         ///< what has no field of its own, a line each
    QList<RowProblem> problems = {};
};

/// Turns the rows of a table into records by the plan.
class RowReader final
{
public:
    RowReader(const Entity &entity, const ImportPlan &plan, ImportLinks &links);

    /// `cells` in the file's columns.
    ReadRow read(const QStringList &cells);

private:
    struct Column
    {
        ImportTarget target;
        ImportColumn plan;
        int index = -1; ///< in the plan's columns; -1: a default without a column
        QString fallback;
        std::shared_ptr<CellReader> reader;
        int type = -1;      ///< the file's column that says whether an address is of the home or a mobile telephone
        bool isOwn = false; ///< the e-mail or telephone that the record shows
        // What its name and kind tell, which every row would ask again
        int place = -1; ///< of the field in the record
        bool isAddress = false;
        bool isEmail = false;
        bool isBirthday = false;
        bool isCurrency = false;
        bool takesNoDash = false;
    };
    Column columnOf(const ImportTarget &target, const ImportColumn &plan, int index) const;
    int typeColumn(const QString &header) const;
    bool isOwnAddress(const Field &field) const;
    static QString onlyEmail(ReadRow &row, const Column &column, const QString &text);
    static QString firstOf(ReadRow &row, const Field &field, const QString &text);
    QString textOf(const Column &column, const QStringList &cells) const;
    void set(ReadRow &row, const Column &column, const QString &text);
    void setContact(ReadRow &row, const Column &column, const QString &text) const;
    void setTypedContact(ReadRow &row, const Column &column) const;
    void setField(ReadRow &row, const Column &column, const QString &text);
    bool setIdentity(ReadRow &row, const Column &column, const QString &text);
    static void keepOthers(ReadRow &row, const Column &column, const QString &text);
    void setLink(ReadRow &row, const Column &column, const QString &text);
    void setCategory(ReadRow &row, const QStringList &cells);
    void setStage(ReadRow &row, const Column &column, const QString &text);
    void setTeam(ReadRow &row, const QStringList &cells);
    void complete(ReadRow &row);
    void completePerson(ReadRow &row) const;
    void completeAddresses(ReadRow &row) const;
    void settleDays(ReadRow &row);
    void settleOutcome(Record &deal);
    void settleResponse(ReadRow &row) const;
    void setPart(ReadRow &row, const Column &column, const QString &text);
    void completeLead(ReadRow &row);
    QString madeName(const QString &given, const QString &family) const;
    void keepNameParts(ReadRow &row) const;
    void keepUnmapped(ReadRow &row, const QStringList &cells) const;
    const Column *columnFor(const QByteArray &key) const;

    const Entity &m_entity;
    const ImportPlan &m_plan;
    ImportLinks &m_links;
    QList<Column> m_columns;
    QString m_currency;               ///< of the row being read
    QStringList m_cells;              ///< likewise
    QSet<const Field *> m_identified; ///< likewise: references that their identity has settled
    QString m_pipeline;
    QString m_outcome;                  ///< likewise: how a deal ended, in the file's word
    QHash<QByteArray, QString> m_parts; ///< of the row being read, by target: what goes into a name or a number
    QList<std::pair<QString, int>> m_unmapped;
    bool m_hasCurrency = false; ///< which a record of this kind has, and no query works out
    bool m_readsCurrency = false;
};

/// "a, b; c" or "a ::: * b" (Google) as single tags.
QStringList splitTags(const QString &text);

} // namespace crm
