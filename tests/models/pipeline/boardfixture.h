// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/activity.h"
#include "models/pipeline/deallistmodel.h"
#include "tests/support/testdb.h"

#include <QTest>

namespace crm {

/// A file with the pipeline every file begins with, and ways to put deals onto its board.
class BoardFixture : public TestDb
{
public:
    /// Stores the value; ends the program when it is refused, for no test here is about that.
    template <typename T> void keep(const T &value)
    {
        if (!put(value))
            qFatal("A test's own record was refused.");
    }
    ChangeSet commit(const Edit &edit)
    {
        const auto done = await(store.commit(edit));
        if (!done)
            qFatal("A test's own edit was refused.");
        return *done;
    }
    Opportunity deal(const QString &name, const QString &stageName, qint64 minor, const QDate &close,
        const QString &currency = "EUR")
    {
        const Opportunity made{.id = Id::make(),
            .name = name,
            .stage = {stage(stageName)},
            .amount = {minor},
            .currency = currency,
            .openedOn = now.date().addDays(-10),
            .expectedClose = close};
        keep(made);
        return made;
    }
    QDate day(int fromNow) const { return now.date().addDays(fromNow); }
};

/// Names on the cards from the top; waits until all cards are here.
inline QStringList cardNames(const DealListModel &cards)
{
    QStringList found;
    for (int row = 0; row < cards.rowCount(); ++row) {
        if (!QTest::qWaitFor([&] { return cards.cardAt(row) != nullptr; }))
            return {"no card"};
        found.append(cards.index(row).data().toString());
    }
    return found;
}

} // namespace crm
