// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/record/idpatch.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace crm {

namespace {

/// For each row of the middle of `before` its place in `after`; −1 when it is gone. Hashes the shorter side.
std::vector<int> places(const QList<quint32> &before, const QList<quint32> &after, qsizetype head, qsizetype tail)
{
    const auto beforeEnd = before.size() - tail;
    const auto afterEnd = after.size() - tail;
    std::vector<int> place(size_t(beforeEnd - head), -1);
    const bool hashBefore = beforeEnd <= afterEnd;
    const auto &hashed = hashBefore ? before : after;
    const auto &scanned = hashBefore ? after : before;
    QHash<quint32, int> index;
    index.reserve((hashBefore ? beforeEnd : afterEnd) - head);
    for (auto i = head; i < (hashBefore ? beforeEnd : afterEnd); ++i)
        index.insert(hashed[i], int(i));
    for (auto i = head; !index.isEmpty() && i < (hashBefore ? afterEnd : beforeEnd); ++i) {
        const auto found = index.constFind(scanned[i]);
        if (found != index.constEnd())
            place[size_t((hashBefore ? *found : i) - head)] = int(hashBefore ? i : *found);
    }
    return place;
}

/// The rows that stay, with their places; −1 for the others. They are a longest increasing subsequence of the
/// places (patience sorting), so that as few rows as possible leave and come.
std::vector<int> kept(const std::vector<int> &place)
{
    std::vector<int> piles; // index of the last row of the best subsequence of each length
    std::vector<int> previous(place.size(), -1);
    for (size_t i = 0; i < place.size(); ++i) {
        if (place[i] < 0)
            continue;
        const auto pile = std::lower_bound(
            piles.begin(), piles.end(), place[i], [&](int row, int wanted) { return place[size_t(row)] < wanted; });
        previous[i] = pile == piles.begin() ? -1 : *(pile - 1);
        if (pile == piles.end())
            piles.push_back(int(i));
        else
            *pile = int(i);
    }
    std::vector<int> stays(place.size(), -1);
    for (int row = piles.empty() ? -1 : piles.back(); row >= 0; row = previous[size_t(row)])
        stays[size_t(row)] = place[size_t(row)];
    return stays;
}

} // namespace

std::optional<QList<RowStep>> patchRows(const QList<quint32> &before, const QList<quint32> &after, int most)
{
    const auto shorter = qMin(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const auto stays = kept(places(before, after, head, tail));

    QList<RowStep> steps;
    const auto add = [&](RowStep step) {
        if (step.count > 0)
            steps.append(step);
    };
    int next = int(head); // the next place of `after` not yet dealt with; also the row where things happen
    int gone = 0;
    const auto settle = [&](int place) {
        add({RowStep::Remove, next, gone, 0});
        add({RowStep::Insert, next, place - next, next});
        gone = 0;
        next = place;
    };
    for (const auto place : stays) {
        if (place < 0) {
            ++gone;
            continue;
        }
        settle(place);
        ++next;
        if (steps.size() > most)
            return std::nullopt;
    }
    settle(int(after.size() - tail));
    if (steps.size() > most)
        return std::nullopt;
    return steps;
}

} // namespace crm
