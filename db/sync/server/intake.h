// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/server/admission.h"
#include "db/sync/server/clearings.h"
#include "db/sync/server/exchange.h"
#include "db/sync/server/removals.h"
#include "db/sync/server/uniqueness.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace crm::sync {

/// Takes a run of new operations into the states, inside the caller's transaction which holds the head.
class Intake
{
public:
    Intake(Ledger &ledger, Head &head, const Caller &caller, qint64 nowMs);

    /// `bytes`: the operations as sent; `chains`: the device's, after each of them. Moves head and ack on.
    void take(const QByteArray &device, Ack &ack, QList<Op> ops, const QList<QByteArray> &bytes,
        const QList<QByteArray> &chains);
    /// Whether all that has changed by what was taken are records that nobody knew before, one after the other at the
    /// positions that follow, and that stand as the device has sent them: it need not be told of them.
    bool isPlain() const;

private:
    void load(const QList<Op> &ops);
    void letGoOfHidden(const LogLine &line);
    void takeOne(Op &op);
    void admitted(Op &op, const RowState &known);
    bool isKnown(const Op &op);
    static bool stands(const RowState &known, const Op &op);
    QList<qsizetype> linesOf(const Id &row);
    bool isAuthors(const Op &op, const Id &row, const Stamp &written);
    Arbiter arbiterFor(const Op &op);
    void countAnew(Op &op);
    void refuse(const Op &op, const RowState &known, const QByteArray &code);
    void resetRow(const Op &op, const QByteArray &code);
    void putBack(const Op &op);
    void passMachines(Op &op, const RowState &known);
    std::optional<GroupState> sealOf(const RowState &whole, const Op &op, qint64 seen) const;
    std::optional<GroupState> sealAround(const Op &op, const RowState &known);
    bool keepSealed(Op &op, const RowState &known);
    bool isClosing(const Op &op, const RowState &known) const;
    bool isPartOfClosing(const Op &op, const RowState &known);
    QByteArrayList closedBy(const Op &op, const RowState &known);
    RowState keepGivenNumbers(Op &op, const RowState &known);
    void prevail(Op &op, const RowState &known, const QByteArrayList &closed);
    void keepWordsOf(Merged &merged, const QByteArrayList &closed) const;
    void removeUnheardParts();
    void store(const Merged &merged, const RowState &before);
    void arbitrate(const RowState &before, const Id &row);
    std::optional<Attachment> unseenAttachment(const Op &removal);
    bool isKept(const QByteArray &node, qint64 act);
    void noteClearings(const Op &op);
    void noteReferences(const Op &op, qint64 seq);
    void noteReferred(const RowState &state);
    static QList<Id> referredBy(const RowState &state);
    static void nameReferences(Op &givenBack);
    bool isStanding(const Op &op, const Id &referred);
    void keepChanges(const Op &op);
    void noteRemovals(const Op &op, const Existence &before);
    bool isRemovedOtherwise(const RowState &state);
    void keepActs(const Op &cause, const QList<Removals::Act> &acts);
    void keepReferred(const Op &cause, const Id &row);
    void bringBack(const RowState &removed, const Op &cause);
    void reviveReferred(const Op &op);
    void noteLoss(const Reference &about, const Loss &loss);
    void noteFormerNumber(const Reference &about, const QString &number, const Author &author);

    Ledger &m_ledger;
    Head &m_head;
    const Caller &m_caller;
    const qint64 m_nowMs;
    Worksheet m_sheet;
    std::shared_ptr<const TableRules> m_rules;
    Scoping m_scoping;
    Admission m_admission;
    Uniqueness m_uniqueness;
    Clearings m_clearings;
    Removals m_removals;
    QByteArray m_device;
    qint64 m_cseq = 0;
    bool m_removes = false;              ///< some of the operations do
    bool m_isGivenBack = false;          ///< the operation: by somebody who has it from the server's former life
    QList<LogLine> m_lines;              ///< taken in so far
    QMultiHash<Id, qsizetype> m_linesOf; ///< as far as anybody has asked
    qsizetype m_linesNoted = 0;
    QList<Op> m_closings; ///< of those, what has sent a record to somebody
    const qint64 m_headBefore;
    const bool m_isRecentEpoch;
    static constexpr auto sealed = "validation"; ///< the verdict on what comes after something has gone out
    /// Who refers to what, of operations taken in after a position; for those who remove without knowing of them.
    struct Referring
    {
        Id row;
        qint64 seq = 0;
        Stamp stamp;
        Author author;
    };
    QHash<Id, QList<Referring>> m_references;
    qint64 m_referencesSince = std::numeric_limits<qint64>::max();
    QHash<std::pair<QByteArray, qint64>, bool> m_kept;
    QHash<qint64, qint64> m_bases; ///< by epoch
    QSet<QByteArray> m_parts;      ///< tables of what goes out with what it belongs to
};

} // namespace crm::sync
