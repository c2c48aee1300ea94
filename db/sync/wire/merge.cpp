// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/wire/merge.h"

#include <algorithm>
#include <utility>

namespace crm::sync {

namespace {

class Merge
{
public:
    Merge(const RowState &state, const Op &op, const Arbiter &arbiter, const Attachment *attached = nullptr)
        : m_op(op)
        , m_arbiter(arbiter)
        , m_attached(attached)
        , m_result{state}
    {
        auto &s = m_result.state;
        s.table = op.table;
        s.row = op.row;
    }

    Merged run()
    {
        if (m_op.kind == Op::Remove)
            remove();
        else
            put();
        return finish();
    }

    Merged reviveOnly()
    {
        if (m_result.state.existence.isRemoved) {
            noteRemovalLoss(m_result.state.existence.stamp, m_result.state.existence.author, m_op.stamp, m_op.author);
            setExistence(false, m_arbiter.nextStamp());
            m_result.revived = true;
        }
        return finish();
    }

private:
    Merged finish()
    {
        if (m_result.isChanged)
            m_result.state.seq = m_arbiter.seq;
        return std::move(m_result);
    }

    bool isWeak() const { return m_op.stamp.h <= weakest; }

    /// Whether the author of the operation could not know what was written there.
    bool isUnseen(const Stamp &written, qint64 seq) const
    {
        if (seq <= m_op.seen || written.h <= weakest)
            return false;
        return m_arbiter.isAuthors ? !m_arbiter.isAuthors(written) : written.node != m_op.stamp.node;
    }

    void setExistence(bool isRemoved, const Stamp &stamp)
    {
        m_result.state.existence = {isRemoved, stamp, m_arbiter.seq, m_op.author, isRemoved ? m_op.act : 0};
        m_result.isChanged = true;
    }

    void noteRemovalLoss(const Stamp &removal, const Author &remover, const Stamp &kept, const Author &keeper)
    {
        m_result.losses.append({"removal", {}, {}, {}, {}, kept, removal, keeper, remover});
    }

    /// Whoever inserts a record says that it exists, the first time as after a removal: the latest word stays, or a
    /// server that has forgotten the removal would disagree with devices on when the record came.
    void put()
    {
        const bool isNew = !m_result.state.isKnown();
        putGroups();
        if (isNew && m_op.groups.isEmpty())
            m_result.isChanged = true;
        auto &existence = m_result.state.existence;
        if (!existence.isRemoved) {
            if (m_op.kind == Op::Insert && existence.stamp < m_op.stamp)
                setExistence(false, m_op.stamp);
            return;
        }
        if (isWeak())
            return;
        if (m_op.kind == Op::Insert && existence.stamp < m_op.stamp && !isUnseen(existence.stamp, existence.seq))
            return setExistence(false, m_op.stamp); // its author brings back what they know to be gone
        noteRemovalLoss(existence.stamp, existence.author, m_op.stamp, m_op.author);
        if (m_op.kind == Op::Update)
            m_result.losses.last().changes = m_op.groups;
        setExistence(false, m_arbiter.nextStamp());
        m_result.revived = true;
    }

    void putGroup(const QByteArray &name, const Fields &fields)
    {
        const auto found = m_result.state.groups.constFind(name);
        auto stamp = m_op.stamp;
        if (found != m_result.state.groups.cend()) {
            const auto current = *found;
            const bool isSame = current.fields == fields;
            if (current.stamp == stamp && isSame)
                return;
            const bool isLost = !isSame && !isWeak() && isUnseen(current.stamp, current.seq);
            if (current.stamp == stamp)
                stamp = m_arbiter.nextStamp(); // a copy of the same device wrote something else at the same time
            const bool wins = current.stamp < stamp;
            if (isLost)
                noteLoss(name, current, fields, wins);
            if (!wins)
                return;
        }
        m_result.state.groups.insert(name, {fields, stamp, m_arbiter.seq, m_op.author});
        m_result.isChanged = true;
    }

    void noteLoss(const QByteArray &name, const GroupState &current, const Fields &fields, bool opWins)
    {
        Loss loss{"value", name, m_op.base.value(name), current.fields, fields, current.stamp, m_op.stamp,
            current.author, m_op.author};
        if (opWins) {
            std::swap(loss.winner, loss.loser);
            std::swap(loss.winnerStamp, loss.loserStamp);
            std::swap(loss.winnerAuthor, loss.loserAuthor);
        }
        m_result.losses.append(loss);
    }

    void putGroups()
    {
        if (m_result.state.groups.isEmpty())
            m_result.state.groups.reserve(m_op.groups.size());
        for (auto it = m_op.groups.begin(); it != m_op.groups.end(); ++it)
            putGroup(it.key(), it.value());
    }

    Groups<GroupState> unseenGroups() const
    {
        auto groups = m_result.state.groups;
        groups.removeIf([this](const auto &group) { return !isUnseen(group.value().stamp, group.value().seq); });
        return groups;
    }

    void remove()
    {
        const auto unseen = unseenGroups();
        const auto newest = std::max_element(
            unseen.begin(), unseen.end(), [](const GroupState &a, const GroupState &b) { return a.stamp < b.stamp; });
        putGroups();
        const auto &existence = m_result.state.existence;
        if (existence.isRemoved) { // removed twice: the later stamp stays, or devices would disagree on it
            if (existence.stamp < m_op.stamp)
                setExistence(true, m_op.stamp);
            return;
        }
        const bool isRevived = isUnseen(existence.stamp, existence.seq);
        const bool isChanged = !unseen.isEmpty();
        if (isChanged || isRevived || m_attached) {
            const auto stamp = isChanged ? newest->stamp : isRevived ? existence.stamp : m_attached->stamp;
            const auto keeper = isChanged ? newest->author : isRevived ? existence.author : m_attached->author;
            noteRemovalLoss(m_op.stamp, m_op.author, stamp, keeper);
            for (auto it = unseen.begin(); it != unseen.end(); ++it)
                m_result.losses.last().changes.insert(it.key(), it->fields);
            const auto author = m_result.losses.last().winnerAuthor;
            setExistence(false, m_arbiter.nextStamp()); // later than the removal: who removed gets it back
            m_result.state.existence.author = author;
            m_result.keptAgainstRemoval = true;
            return;
        }
        setExistence(true, existence.stamp < m_op.stamp ? m_op.stamp : m_arbiter.nextStamp());
    }

    const Op &m_op;
    const Arbiter &m_arbiter;
    const Attachment *m_attached;
    Merged m_result;
};

} // namespace

Merged merge(const RowState &state, const Op &op, const Arbiter &arbiter, const Attachment *attached)
{
    return Merge(state, op, arbiter, attached).run();
}

Merged revive(const RowState &state, const Op &cause, const Arbiter &arbiter)
{
    auto op = cause;
    op.table = state.table;
    op.row = state.row;
    return Merge(state, op, arbiter).reviveOnly();
}

} // namespace crm::sync
