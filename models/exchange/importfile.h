// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importmatch.h"
#include "models/exchange/importrepeats.h"
#include "models/exchange/importrow.h"
#include "models/exchange/importrun.h"
#include "models/exchange/rejectsfile.h"

#include <QSet>

namespace crm {

constexpr qint64 manyBytes = 4 * 1024 * 1024; ///< of a file that is worth getting ready for: about 20,000 rows

/// One import under way: takes rows that have been read, finds out whether their records are there already, and
/// stores them with what belongs to them. Counts everything.
class ImportRun final
{
public:
    ImportRun(Batch &batch, const ImportPlan &plan, const ImportOptions &options);

    void begin(const QStringList &headers, qint64 fileBytes);
    /// A table's row. False when the caller should stop: enough rows.
    bool takeRow(qint64 line, const QStringList &cells);
    /// A row or card already read; `cells` are what the rejects file gets.
    bool take(qint64 line, ReadRow row, const QStringList &cells);
    /// A row that cannot be read as one of the table; answers as takeRow() does.
    bool refuseRow(qint64 line, const QStringList &cells, const QList<RowProblem> &problems);
    void remark(const QString &sentence);
    /// Ties up what refers to rows further down, and closes the rejects file.
    ImportResult finish();

    const Entity &entity() const { return m_entity; }
    ImportLinks &links() { return m_links; }
    ImportResult &result() { return m_result; }
    /// Leads that came in without an owner.
    const QList<Id> &ownerless() const { return m_ownerless; }

private:
    void refuse(qint64 line, const QStringList &cells, const QList<RowProblem> &problems);
    struct Later
    {
        Id id;
        LaterLink link;
        qint64 line = 0;
    };
    ImportMatch::Found match(const ReadRow &row);
    struct Waiting
    {
        qint64 line = 0;
        ReadRow row;
        QStringList cells;
        ImportMatch::Found found;
    };
    ImportRow::State place(qint64 line, ReadRow &row, const ImportMatch::Found &found, QList<RowProblem> &problems);
    void count(qint64 line, const ReadRow &row, const QStringList &cells, ImportRow::State state,
        const QList<RowProblem> &problems);
    void letWait(qint64 line, ReadRow row, const QStringList &cells, const ImportMatch::Found &found);
    void placeWaiting();
    void sayRepeated();
    bool create(ReadRow &row, QList<RowProblem> &problems);
    bool update(ReadRow &row, const Id &id, QList<RowProblem> &problems);
    bool isAcceptable(Record record, QList<RowProblem> &problems) const;
    bool store(const ReadRow &row, const Record &record, QList<RowProblem> &problems);
    void settleLead(ReadRow &row, Record &lead) const;
    void noteLead(const ReadRow &row, const Id &known);
    void sayLeads();
    void dropStages(ReadRow &row, const Record &stored);
    void countPending(const ReadRow &row);
    void countOwn(const Record &record, const Record &before);
    void sayStageOrder();
    void sayUnmatched();
    bool storeContacts(const ReadRow &row, const Record &owner, bool isNew);
    bool storeTags(const ReadRow &row, const Record &owner, bool isNew);
    void storeAddresses(const ReadRow &row, const Record &owner);
    void storeNote(const ReadRow &row, const Record &owner);
    void resolveLater();
    void put(const Record &record);
    void remarkOn(const ReadRow &row);
    void preview(qint64 line, ImportRow::State state, const ReadRow &row, const QStringList &cells,
        const QList<RowProblem> &problems);
    QList<RowProblem> fromStore(const Error &error) const;

    Batch &m_batch;
    const ImportPlan m_plan;
    const ImportOptions m_options;
    const Entity &m_entity;
    ImportLinks m_links;
    ImportMatch m_match;
    RowReader m_reader;
    ImportRepeats m_repeats;
    RejectsFile m_rejects;
    QList<Later> m_later;
    QSet<Id> m_unchanged; ///< records that a row was about and did not change
    ImportResult m_result;
    QList<Id> m_ownerless;
    QList<Id> m_widened; ///< pipelines that got an open stage more
    QSet<QString> m_saidNoAnswer;
    QStringList m_stayOff;    ///< names of disqualified leads that the file has otherwise
    int m_unsaid = 0;         ///< disqualified leads without a reason
    int m_elsewhere = 0;      ///< converted ones without what they have become
    QList<Waiting> m_waiting; ///< rows about records of this file, until those can be looked at
    qint64 m_repeated = 0;    ///< rows about records of this file
    qint64 m_firstRepeated = 0;
    qint64 m_byName = 0;   ///< rows with neither an e-mail nor a number about people who were there
    size_t m_cells = 0;    ///< what the cells of the row under way come to; 0: unknown
    bool m_isMany = false; ///< indexes are built once at the end
    bool m_hasSaidCurrency = false;
    bool m_hasSaidOpening = false;
};

/// Reads cards and hands them to the run. Throws Failure when the file cannot be read.
void importCards(ImportRun &run, Batch &batch, const ImportPlan &plan, const QString &path);

/// Gives imported leads to colleagues by the rules that captured leads follow, and says so in the result.
void assignImported(Batch &batch, const QList<Id> &leads, ImportResult &result);

} // namespace crm
