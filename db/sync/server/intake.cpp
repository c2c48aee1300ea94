// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/intake.h"

#include "db/sync/server/conflictrow.h"
#include "db/sync/server/machines.h"

namespace crm::sync {

namespace {

constexpr qint64 mayRepairFor = 7LL * 86400000; // ms after the server went back to a backup

}

Intake::Intake(Ledger &ledger, Head &head, const Caller &caller, qint64 nowMs)
    : m_ledger(ledger)
    , m_head(head)
    , m_caller(caller)
    , m_nowMs(nowMs)
    , m_sheet(ledger, head, nowMs)
    , m_rules(ledger.rules())
    , m_scoping(m_sheet, *m_rules, caller)
    , m_admission(m_sheet, m_scoping, *m_rules, caller)
    , m_uniqueness(m_sheet, *m_rules)
    , m_clearings(m_sheet)
    , m_removals(m_sheet)
    , m_headBefore(head.head)
    , m_isRecentEpoch(head.epoch > 1 && nowMs - ledger.epochBegan() < mayRepairFor)
{
    for (const auto &rule : *m_rules)
        m_parts.unite({rule.seal.parts.cbegin(), rule.seal.parts.cend()});
}

void Intake::take(
    const QByteArray &device, Ack &ack, QList<Op> ops, const QList<QByteArray> &bytes, const QList<QByteArray> &chains)
{
    m_device = device;
    for (auto &op : ops) {
        m_sheet.observe(op.stamp.h);
        nameReferences(op);
    }
    load(ops);
    m_lines.reserve(ops.size());
    for (qsizetype i = 0; i < ops.size(); ++i) {
        auto &op = ops[i];
        m_cseq = ack.last + 1;
        takeOne(op);
        ack.chain = chains.at(i);
        ++ack.last;
        m_lines.append({m_head.head, device, ack.last, op.table, op.row, op.stamp, bytes.at(i), ack.chain});
    }
    removeUnheardParts();
    m_scoping.settle();
    for (const auto &line : std::as_const(m_lines))
        letGoOfHidden(line);
    m_ledger.appendLog(m_lines, m_head, m_nowMs);
}

/// What is new and not for whoever sent it has never been in a scope of theirs, so that no scope tells them to let go.
void Intake::letGoOfHidden(const LogLine &line)
{
    if (m_scoping.isHidden(line.row) && !m_sheet.wasKnown(line.row))
        m_ledger.addVerdict(m_device, {line.cseq, line.table, line.row, "forbidden"});
}

void Intake::load(const QList<Op> &ops)
{
    QList<Reference> wanted;
    wanted.reserve(ops.size());
    for (const auto &op : ops)
        wanted.append({op.table, op.row});
    for (const auto &op : ops) {
        m_removes = m_removes || op.kind == Op::Remove;
        wanted.append(op.refers);
        for (const auto &id : op.left)
            wanted.append({{}, id});
    }
    m_sheet.load(wanted);
    QList<RowState> known;
    for (const auto &op : ops)
        if (m_sheet.wasKnown(op.row))
            known.append(m_sheet.state({op.table, op.row}));
    m_scoping.prepare(known);
}

/// What `seen` counts in an earlier life of the server.
void Intake::countAnew(Op &op)
{
    if (op.epoch >= m_head.epoch)
        return;
    if (!m_bases.contains(op.epoch))
        m_bases.insert(op.epoch, m_ledger.baseSince(op.epoch));
    op.seen = qMin(op.seen, m_bases.value(op.epoch));
    if (op.around)
        op.around = qMin(*op.around, m_bases.value(op.epoch));
}

void Intake::takeOne(Op &op)
{
    const auto known = m_sheet.state({op.table, op.row});
    if (known.table != op.table)
        return;
    const bool isOwn = op.stamp.node == m_device;
    m_isGivenBack = op.author.at == 0; // its stamp tells when
    if (isKnown(op)) {
        const bool isSeen = known.isKnown() && m_scoping.isVisible(known);
        if (isSeen && stands(known, op))
            return;
        // Refused before: the device that was told has since been copied, or others had it from the server's former
        // life, who may give back what its author may not write any more.
        if (!isSeen || !m_isGivenBack)
            return resetRow(op, "forbidden");
    }
    // Others' words are taken only while the server may lack what it once had (SYNC 2.8).
    if (!isOwn && !m_isRecentEpoch)
        return;
    if (isOwn && !m_caller.user.isNull())
        op.author.user = m_caller.user;
    countAnew(op);
    auto code = m_admission.refusal(op, known, isOwn);
    if (code == "gone" && m_isRecentEpoch)
        code.clear(); // it may be the server that has forgotten
    if (!code.isEmpty()) {
        const bool isSenders = !m_isGivenBack && (op.author.user.isNull() || op.author.user == m_caller.user);
        if (!isOwn && isSenders)
            op.author.user = m_caller.user; // under a name that the file had before
        if (isOwn || isSenders)
            refuse(op, known, code);
        else if (known.isKnown() && !m_scoping.isVisible(known))
            resetRow(op, code); // no scope tells who has it from the server's former life to let go
        return;
    }
    if (const auto groups = m_admission.withhold(op); !groups.isEmpty() && isOwn) {
        auto withheld = op;
        withheld.groups = groups;
        refuse(withheld, {}, "forbidden");
        if (op.groups.isEmpty() && op.kind == Op::Update)
            return;
    }
    if (!keepSealed(op, known))
        return;
    if (m_isGivenBack)
        op.author.at = qint64(op.stamp.h >> 16);
    admitted(op, keepGivenNumbers(op, known));
}

void Intake::admitted(Op &op, const RowState &known)
{
    if (op.kind == Op::Remove && isKept(op.stamp.node, op.act)) {
        keepChanges(op);
        op.groups.clear();
        putBack(op);
        keepReferred(op, op.row);
        return noteClearings(op);
    }
    const auto closed = closedBy(op, known);
    if (isClosing(op, known))
        m_closings.append(op);
    prevail(op, known, closed);
    passMachines(op, known);
    const auto standing = m_sheet.state({op.table, op.row});
    const auto before = standing.existence;
    const auto removals = m_removals.of(standing);
    const auto attached = op.kind == Op::Remove ? unseenAttachment(op) : std::nullopt;
    auto merged = merge(standing, op, arbiterFor(op), attached ? &*attached : nullptr);
    keepWordsOf(merged, closed);
    store(merged, standing);
    noteRemovals(op, before);
    if (merged.keptAgainstRemoval)
        keepActs(op, {{op.stamp.node, op.act}});
    if (merged.revived)
        keepActs(op, removals);
    if (merged.keptAgainstRemoval || merged.revived)
        keepReferred(op, op.row);
    else if (before.isRemoved && !m_sheet.state({op.table, op.row}).existence.isRemoved)
        m_clearings.forget(op.row);
    noteClearings(op);
    reviveReferred(op);
    noteReferences(op, m_head.head);
}

/// The author's words stay theirs, in the list of changes to review; the record is what it was. Files that join have much
/// of the ground to work on in common: of what is the same nobody is told.
void Intake::refuse(const Op &op, const RowState &known, const QByteArray &code)
{
    Fields words;
    const auto rule = m_rules->value(op.table);
    for (auto it = op.groups.begin(); it != op.groups.end(); ++it) {
        const bool isSomebodys = rule.isLog || !rule.quiet.contains(it.key()); // what is worked out is nobody's
        if (code == sealed && !isSomebodys)
            continue;
        if ((code == sealed || op.kind == Op::Insert) && known.groups.value(it.key()).fields == it.value())
            continue;
        for (const auto &[field, value] : it.value())
            words.insert(field, value);
    }
    if (!words.isEmpty() && op.stamp.h > weakest && op.table != conflictTable) {
        Loss loss{code, {}, {}, {}, words, {}, op.stamp, {}, op.author};
        noteLoss({op.table, op.row}, loss);
    }
    if (!known.isKnown() || !m_scoping.isVisible(known))
        return resetRow(op, code);
    putBack(op);
    if (op.kind == Op::Remove)
        m_clearings.restore(op.row, known.existence.author);
}

/// Who cannot see a record cannot be given it back by a newer state: they are told to ask for it, and get nothing.
void Intake::resetRow(const Op &op, const QByteArray &code)
{
    m_ledger.addVerdict(m_device, {m_cseq, op.table, op.row, code});
}

/// Gives the record a stamp later than the operation's, so that whoever sent it gets back what stands here.
void Intake::putBack(const Op &op)
{
    auto restored = m_sheet.state({op.table, op.row});
    const auto seq = m_sheet.nextSeq();
    const auto stamp = m_sheet.nextStamp();
    const bool wasKnown = restored.isKnown();
    restored.seq = seq;
    for (auto it = op.groups.begin(); it != op.groups.end(); ++it) {
        auto &group = restored.groups[it.key()];
        group.stamp = stamp;
        group.seq = seq;
    }
    if (wasKnown && restored.existence.isRemoved) {
        m_removals.note(op.row, {restored.existence.stamp.node, restored.existence.act});
        restored.existence.act = Removals::noted;
    }
    restored.existence.isRemoved = wasKnown ? restored.existence.isRemoved : true;
    restored.existence.stamp = stamp;
    restored.existence.seq = seq;
    m_sheet.put(restored);
}

/// Where a state may only be reached along certain ways, the server decides, whatever the clocks say.
void Intake::passMachines(Op &op, const RowState &known)
{
    if (!known.isKnown())
        return;
    const auto rule = m_rules->value(op.table);
    for (const auto &machine : rule.machines) {
        const auto way = passage(machine, known, op);
        if (way == Passage::Free)
            continue;
        const auto name = machine.place.group;
        auto refused = op;
        refused.groups = {{name, op.groups.value(name)}};
        const auto current = known.groups.value(name);
        if (way == Passage::Refused) {
            op.groups.remove(name);
            noteLoss({op.table, op.row},
                {"status", name, op.base.value(name), current.fields, refused.groups.value(name), current.stamp,
                    op.stamp, current.author, op.author});
            putBack(refused);
        } else if (op.stamp < current.stamp) {
            op.groups.remove(name);
            const auto arbiter = m_sheet.arbiter();
            auto later = refused;
            later.kind = Op::Update;
            later.stamp = arbiter.nextStamp();
            store(merge(m_sheet.state({op.table, op.row}), later, arbiter), known);
        }
    }
}

void Intake::store(const Merged &merged, const RowState &before)
{
    if (!merged.isChanged && merged.losses.isEmpty())
        return;
    if (merged.isChanged) {
        m_sheet.put(merged.state);
        if (before.existence.isRemoved && !merged.state.existence.isRemoved)
            m_removals.forget(merged.state.row);
        arbitrate(before, merged.state.row);
    }
    for (const auto &loss : merged.losses)
        noteLoss({merged.state.table, merged.state.row}, loss);
}

void Intake::arbitrate(const RowState &before, const Id &row)
{
    const auto table = m_sheet.state({before.table, row}).table;
    const auto taken = m_uniqueness.hold(before, row, m_device);
    for (const auto &one : taken) {
        if (one.former.isEmpty())
            noteLoss({table, row}, one.loss);
        else
            noteFormerNumber({table, row}, one.former, one.loss.loserAuthor);
    }
}

/// Who adds a call to a customer wants that customer to be there.
void Intake::reviveReferred(const Op &op)
{
    if (op.kind == Op::Remove || op.stamp.h <= weakest)
        return;
    for (const auto &reference : op.refers) {
        const auto target = m_sheet.state(reference);
        const auto removal = target.existence;
        if (!removal.isRemoved || removal.seq <= op.seenAround() || isAuthors(op, reference.row, removal.stamp)
            || !m_scoping.isVisible(target) || !isStanding(op, reference.row))
            continue;
        bringBack(target, op);
    }
}

void Intake::noteLoss(const Reference &about, const Loss &loss)
{
    if (!isWorthKeeping(about.table, loss))
        return;
    if (loss.kind == "value" && m_rules->value(about.table).quiet.contains(loss.group))
        return;
    auto told = loss;
    const auto readers = m_rules->value(about.table).readers;
    for (auto it = loss.changes.begin(); it != loss.changes.end(); ++it)
        if (!readers.contains(it.key())) // everybody who sees the record sees the question
            for (const auto &[field, value] : it.value())
                told.winner.insert(field, value);
    const auto row = conflictRow(about, told, m_sheet.arbiter(), m_nowMs);
    if (!m_sheet.state({row.table, row.row}).isKnown()) // else somebody may have decided already
        m_sheet.put(row);
}

void Intake::noteFormerNumber(const Reference &about, const QString &number, const Author &author)
{
    const auto row = formerNumberRow(about, number, author, m_sheet.arbiter());
    if (!m_sheet.state({row.table, row.row}).isKnown())
        m_sheet.put(row);
}

} // namespace crm::sync
