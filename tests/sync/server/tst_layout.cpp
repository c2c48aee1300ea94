// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sync/desk.h"

using namespace crm;
using namespace crm::sync;

/// A server's database of an earlier version has its indices laid anew.
class TestLayout : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { Stores::rows(); }
    void initTestCase() { QVERIFY2(m_stores.start(), "PostgreSQL does not start; tests/debian-test.txt names it"); }
    void cleanupTestCase() { m_stores.stop(); }
    void whatEverybodyGetsStaysTheSame();
    void aDatabaseThatIsLaidAnewIsLeftAlone();

private:
    Stores m_stores;
};

namespace {

const QByteArray ada = "user:ada";
const QByteArray others = "team:others";
constexpr qint64 end = std::numeric_limits<qint64>::max();

/// As the version before made it.
void layAsBefore(Database &database)
{
    database.define({"CREATE TABLE kept_scope(scope TEXT NOT NULL, id BLOB NOT NULL, seq INTEGER NOT NULL, present "
                     "INTEGER NOT NULL)",
        "INSERT INTO kept_scope SELECT scope, id, seq, present FROM row_scope", "DROP TABLE row_scope",
        "CREATE TABLE row_scope(scope TEXT NOT NULL, id BLOB NOT NULL, seq INTEGER NOT NULL, present INTEGER NOT NULL, "
        "PRIMARY KEY(scope, id))",
        "CREATE INDEX row_scope_seq ON row_scope(scope, seq)", "CREATE INDEX row_scope_id ON row_scope(id)",
        "INSERT INTO row_scope SELECT scope, id, seq, present FROM kept_scope", "DROP TABLE kept_scope",
        "CREATE INDEX entity_row_tbl ON entity_row(tbl, id)", "DELETE FROM setting WHERE name = 'layout'"});
}

QList<Id> inScope(Ledger &ledger, const QByteArray &scope)
{
    QList<Id> rows;
    QByteArray place;
    for (;;) {
        const auto stretch = ledger.everIn(scope, place, end, 2);
        rows += stretch.rows;
        if (stretch.rows.size() < 2)
            return rows;
        place = stretch.place;
    }
}

} // namespace

void TestLayout::whatEverybodyGetsStaysTheSame()
{
    Office office;
    QList<Id> rows;
    QList<ScopeEntry> entries;
    for (int i = 0; i < 7; ++i) {
        rows.append(Id::make());
        entries.append({i % 2 ? ada : others, rows.last(), i + 1, i != 3});
    }
    entries.append({others, rows.at(1), 9});
    office.ledger.putScopes(entries);
    layAsBefore(*office.database);
    office.ledger.complete();
    QCOMPARE(inScope(office.ledger, ada), (QList<Id>{rows.at(1), rows.at(3), rows.at(5)}));
    QCOMPARE(inScope(office.ledger, others), (QList<Id>{rows.at(0), rows.at(2), rows.at(4), rows.at(6), rows.at(1)}));
    QCOMPARE(office.ledger.visible(rows, {ada}), (QSet<Id>{rows.at(1), rows.at(5)}));
    QCOMPARE(office.ledger.scopeEntries({rows.at(1)}).value(rows.at(1)),
        (QHash<QByteArray, bool>{{ada, true}, {others, true}}));
    // Nothing but what is there to be changed is in the way of a change.
    office.ledger.putScopes({{ada, rows.at(1), 10, false}});
    QCOMPARE(office.ledger.visible(rows, {ada}), QSet<Id>{rows.at(5)});
}

void TestLayout::aDatabaseThatIsLaidAnewIsLeftAlone()
{
    Office office;
    layAsBefore(*office.database);
    office.ledger.complete();
    QCOMPARE(office.ledger.setting("layout"), 1);
    office.ledger.complete(); // would not find the index that it takes away
    // A new one is what an old one becomes.
    Office fresh;
    QCOMPARE(fresh.ledger.setting("layout"), office.ledger.setting("layout"));
    fresh.ledger.complete();
}

CRM_TEST(TestLayout)
#include "tst_layout.moc"
