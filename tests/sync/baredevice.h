// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/sync/desk.h"

namespace crm::sync {

/// One table for each way in which records reach people.
inline TableRules tables()
{
    const Place owner{"owner", "owner"};
    return {{"open_table", {.version = 1, .owner = owner}},
        {"team_table", {.version = 1, .reach = reach::team, .owner = owner}},
        {"owned_table", {.version = 1, .reach = reach::owner, .owner = owner}},
        {"own_table", {.version = 1, .reach = reach::personal, .owner = owner}},
        {"guarded_table", {.version = 1, .owner = owner, .writers = "manager"}},
        {"common_table", {.version = 1, .owner = owner, .writers = "manager", .adders = "agent"}},
        {"child_table", {.version = 1, .within = {{"parent", "parent"}}}},
        {"share_table", {.version = 1, .shared = {"target", "target"}, .sharedWith = {"with", "with"}}},
        {"log_table", {.version = 1, .isLog = true}}};
}

inline Op opOf(Op::Kind kind, const QByteArray &table, const Id &row, const QByteArray &node, quint64 h)
{
    Op op{kind, table, row, {(quint64(officeTime) << 16) + h, node}, {Id(), officeTime}};
    op.seen = 1000000;
    op.epoch = 1;
    op.act = 1;
    return op;
}

/// One device that sends bare operations.
class BareDevice
{
public:
    BareDevice(Office &office, const QByteArray &node, const Caller &caller)
        : m_office(office)
        , m_node(node)
        , m_caller(caller)
    {
    }
    Answer describe(const TableRules &rules)
    {
        PushRequest request{m_node, 1, m_last + 1, m_chain};
        request.rules = encodeRules(rules);
        return takeIn(m_office.ledger, request, m_caller, officeTime);
    }
    void send(const Op &op) { sendTogether({op}); }
    void sendTogether(QList<Op> ops)
    {
        PushRequest request{m_node, epoch, m_last + 1, m_chain};
        for (auto &op : ops) {
            op.stamp.node = op.stamp.node.isEmpty() ? m_node : op.stamp.node;
            request.ops.append(encodeOp(op));
        }
        const auto answer = takeIn(m_office.ledger, request, m_caller, officeTime);
        QCOMPARE(answer.code, QByteArray("ok"));
        m_last = answer.last;
        m_chain = answer.chain;
    }
    bool gets(const QByteArray &table, const Id &row)
    {
        PullRequest request{m_node, 1, 0, mostRows, 0};
        request.fetch = {{table, row}};
        const auto answer = handOut(m_office.ledger, request, m_caller, officeTime);
        const auto has = [&](const QList<RowState> &rows) {
            return std::any_of(rows.begin(), rows.end(), [&](const RowState &s) { return s.row == row; });
        };
        if (has(answer.rows) != has(answer.fetched)) // whatever way somebody asks
            QTest::qFail("asked by name and by position the server says different things", __FILE__, __LINE__);
        return has(answer.fetched);
    }

    qint64 epoch = 1;

private:
    Office &m_office;
    QByteArray m_node;
    Caller m_caller;
    qint64 m_last = 0;
    QByteArray m_chain = emptyChain();
};

inline QString nameOf(Office &office, const QByteArray &table, const Id &row)
{
    const auto state = office.ledger.states({{table, row}}).value(row);
    return state.existence.isRemoved ? "removed" : valueAt(state, {"name", "name"}).toString();
}

} // namespace crm::sync
