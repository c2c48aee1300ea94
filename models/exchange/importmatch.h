// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importnamesakes.h"
#include "models/exchange/importplan.h"
#include "models/exchange/keytable.h"

#include "db/store/batch.h"

#include <optional>

namespace crm {

/// Which stored record a row of a file is about, by the plan's rules.
class ImportMatch final
{
public:
    /// Reads the keys of all stored records once, unless no rule can apply.
    ImportMatch(Batch &batch, const Entity &entity, const ImportPlan &plan);

    struct Asked
    {
        const Record &record;
        QStringList phones = {}; ///< further numbers that came with the row; any of them may be the record's own
        bool hasPhone = false;   ///< whether there are any, whoever compares them
        bool isNameless = false; ///< then the e-mail alone tells, when one stored record has it
        size_t cells = 0;        ///< what the row's cells come to; 0: unknown, it equals no other
    };
    struct Found
    {
        Id id = {};
        bool isAmbiguous = false;
        bool isOfThisFile = false; ///< an earlier row has made the record
        bool isSameRow = false;    ///< that row is equal to this one in every cell
        bool isByName = false;     ///< with what else the row says, having neither an e-mail nor a number
    };
    Found find(const Asked &row);
    /// The row that was asked for last has made the record of this identity: rows further down may mean it, too.
    void learn(const Id &id);
    /// Whether no stored record can be met.
    bool isEmpty() const;
    /// Whether a telephone number can tell a record.
    bool isByPhone() const;

private:
    /// What one field gives to keys, worked out once for a row however many rules compare it.
    struct Part
    {
        QByteArray field;
        int place = -1; ///< of the field in a record; -1: the identity
        bool mayBeBlank = false;
        bool isKnown = false; ///< for the record that is looked at
        QByteArray bytes = {};
    };
    struct Rule
    {
        QList<int> parts;
        QHash<QByteArray, Id> ids = {}; ///< null: several records have this key
        bool isById = false;
        bool isByNumber = false; ///< one of the records' own is among the fields
        bool isByPhone = false;
        bool isAlwaysLearnt = false;
    };
    struct Learnt
    {
        Id id;
        size_t cells = 0;
    };
    int partOf(const QByteArray &field);
    static QByteArray bytesOf(const Part &part, const Record &record, const QString &phone);
    bool makeKey(const Rule &rule, const Record &record, const QString &phone = {});
    void lookAt();
    void add(Rule &rule, const Record &record);
    bool isLearnt(const Rule &rule, const Record &row) const;
    std::optional<Found> findBy(const Rule &rule, bool isOwn, bool &isFirst);
    std::optional<Found> ofThisFile(const Rule &rule, const KeyTable::Key &key) const;
    Found findNamesake(const Record &row);

    const Entity &m_entity;
    const bool m_isOfParties; ///< people, leads, companies: their rows are told apart by more than a number
    const int m_externalId;   ///< place of the field; -1: they have none
    QList<Part> m_parts;
    QList<Rule> m_rules;
    Rule m_byEmail;
    std::optional<ImportNamesakes> m_namesakes; ///< of people
    QByteArray m_key;                           ///< that was made last
    KeyTable m_places;                          ///< in m_learnt
    QList<Learnt> m_learnt;
    QList<KeyTable::Key> m_asked; ///< keys of the row that was asked for last
    size_t m_cells = 0;           ///< of that row
};

} // namespace crm
