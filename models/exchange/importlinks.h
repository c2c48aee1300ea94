// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/opportunity.h"
#include "db/store/batch.h"
#include "models/exchange/keytable.h"
#include "models/exchange/namedaddress.h"
#include "models/exchange/usualstages.h"

#include <QSet>

#include <map>
#include <optional>

namespace crm {

/// What a text that names another record comes to.
struct FoundLink
{
    Id id = {};
    QString problem = {};       ///< a sentence; empty: found, or to be made
    bool isByTextAlone = false; ///< whatever else the row says, the text means the same
};

/// Finds the records that texts of a file name, as people write names: case, accents, blanks and punctuation
/// do not count. Each table is read once. For the write lane; lives as long as one import.
class ImportLinks final
{
public:
    /// `currency` is given to products it makes; empty: the first pipeline's.
    ImportLinks(Batch &batch, const QString &currency);

    struct Wanted
    {
        const Entity &entity;
        QString text;
        QByteArray by = {};   ///< the field compared; empty: the title
        bool create = false;  ///< make the record when there is none
        Id organisation = {}; ///< of two people with one name, the one who works there
    };
    /// Records to make first are appended to `pending`, and known from then on. “Name (address)” is a person whose
    /// address decides; of several with a semicolon between them it is the first.
    FoundLink find(const Wanted &wanted, QList<Record> &pending);
    /// Like find(), in the tree of case categories; `sub` may be empty.
    FoundLink category(const QString &name, const QString &sub, bool create, QList<Record> &pending);
    /// Null for a stage nobody knows.
    std::optional<StageType> typeOf(const Id &stage);
    /// Null when the person has none.
    Id companyOf(const Id &person);
    /// A stage by its name, or "type:won"; in the pipeline named, else in the first one, else the only one of that
    /// name in the others.
    FoundLink stage(const QString &text, const QString &pipeline, bool create, QList<Record> &pending);
    /// The stage of a type in the pipeline of another stage; null when it has none.
    Id stageBeside(const Id &stage, StageType type);
    /// The open stages of a pipeline in their order, each with its probability.
    QString stageOrder(const Id &pipeline) const;

    /// Makes a record of the run findable by name.
    void learn(const Record &record);
    /// Takes back what find() appended, when its row is refused.
    void forget(const QList<Record> &pending);
    QString currency();

private:
    struct Index
    {
        QHash<QByteArray, Id> ids;
        QHash<QByteArray, QList<Id>> clashes; ///< names that several records share
    };
    using Key = std::pair<const Entity *, QByteArray>;

    Index &index(const Entity &entity, const QByteArray &by);
    static QByteArray keyOf(const Record &record, const QByteArray &by);
    void add(Index &index, const QByteArray &key, const Id &id);
    FoundLink look(const Wanted &wanted, QList<Record> &pending);
    void forgetTexts();
    FoundLink settleClash(const Wanted &wanted, const QList<Id> &ids);
    Record made(const Wanted &wanted) const;
    FoundLink findNamed(const Wanted &wanted, const NamedAddress &named, QList<Record> &pending);
    FoundLink take(const Record &record, QList<Record> &pending);
    void loadStages();
    FoundLink stageElsewhere(const QString &text, const Id &home) const;
    QList<Stage> stagesOf(const Id &pipeline) const;
    qsizetype placeBehind(const QList<Stage> &line, const std::optional<UsualStage> &usual) const;
    Record newStage(const QString &name, const Id &pipeline);
    QList<Pipeline>::const_iterator newPipeline(const QString &name, QList<Record> &pending);
    void loadCategories();

    Batch &m_batch;
    QString m_currency;
    std::map<Key, Index> m_indexes;
    KeyTable m_texts; ///< in m_textIds, by text as written: files name the same companies again and again
    QList<Id> m_textIds;
    QList<Pipeline> m_pipelines;
    QList<Stage> m_stages;
    QSet<Id> m_madeStages;              ///< those of them that this import makes
    QHash<QByteArray, Id> m_categories; ///< squeezed parent, 0x1f, squeezed child
    QHash<QByteArray, QList<Id>> m_categoryNames;
    bool m_hasStages = false;
    bool m_hasCategories = false;
};

/// Calls `use` with every record of the entity, in pages.
void eachRecord(Batch &batch, const Entity &entity, const std::function<void(const Record &)> &use);

} // namespace crm
