// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sql/gathering.h"
#include "db/sql/queries.h"
#include "db/store/lanes.h"

namespace crm {

namespace {

Table readSums(Connection &c, const Aggregate &question)
{
    const auto statement = QueryBuilder::aggregate(question);
    Table table;
    auto rows = c.exec(statement.sql, statement.values);
    const int columns = rows.columns();
    while (rows.next()) {
        QVariantList line;
        for (int i = 0; i < columns; ++i)
            line.append(rows.value(i));
        table.append(line);
    }
    return table;
}

} // namespace

void Lanes::letWait(const std::shared_ptr<WaitingSum> &asked)
{
    const std::lock_guard lock(m_sumsMutex);
    m_waitingSums.append(asked);
}

/// Takes the question from those that wait, with all others about the same records.
QList<std::shared_ptr<Lanes::WaitingSum>> Lanes::takeTogether(const std::shared_ptr<WaitingSum> &first)
{
    const std::lock_guard lock(m_sumsMutex);
    QList<std::shared_ptr<WaitingSum>> together{first};
    m_waitingSums.removeIf([&](const std::shared_ptr<WaitingSum> &other) {
        const bool isSame = other == first;
        const bool fits = !isSame && first->isGatherable && other->isGatherable
            && other->question.entity == first->question.entity && other->question.filter == first->question.filter;
        if (fits)
            together.append(other);
        return isSame || fits;
    });
    return together;
}

void Lanes::answerSums(Connection &c, const std::shared_ptr<WaitingSum> &first)
{
    auto together = takeTogether(first);
    QList<Table> answers;
    try {
        QList<Aggregate> questions;
        for (const auto &one : together)
            questions.append(one->question);
        answers = together.size() == 1 ? QList<Table>{readSums(c, questions.first())} : readGathered(c, questions);
    } catch (...) {
        // All wait on, each for its own turn: it may be that only the first was cancelled.
        std::unique_lock lock(m_sumsMutex);
        m_waitingSums = together + m_waitingSums;
        lock.unlock();
        if (together.size() == 1)
            throw;
        answers = {readSums(c, first->question)}; // alone: what failed may have been another
        together = {first};
        lock.lock();
        m_waitingSums.removeOne(first);
    }
    for (qsizetype i = 0; i < together.size(); ++i)
        together.at(i)->answer(answers.at(i));
}

void Lanes::refuseSum(const std::shared_ptr<WaitingSum> &asked, const Error &error)
{
    std::unique_lock lock(m_sumsMutex);
    const bool isWaiting = m_waitingSums.removeOne(asked); // else another reading has taken it and answers
    lock.unlock();
    if (isWaiting)
        asked->answer(error);
}

/// Questions that wait for the lane at the same time and are about the same records are answered by one reading.
Answer<Result<Table>> Store::aggregate(const Aggregate &aggregate, const Cancel &cancel)
{
    auto *lanes = m_lanes.get();
    const auto asked = std::make_shared<Lanes::WaitingSum>(aggregate, isGatherable(aggregate));
    lanes->letWait(asked);
    lanes->scan
        ->run(
            [lanes, asked](Connection &c) {
                if (!asked->isAnswered)
                    lanes->answerSums(c, asked);
                return Done();
            },
            cancel)
        .then([lanes, asked](const Result<Done> &done) {
            if (!done)
                lanes->refuseSum(asked, done.error());
        });
    return asked->promise.future();
}

} // namespace crm
