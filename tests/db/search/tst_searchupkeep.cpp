// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/note.h"
#include "db/entities/person.h"
#include "db/search/search.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

/// The indexes follow what is committed, in the program that wrote it and in the next.
class TestSearchUpkeep : public QObject
{
    Q_OBJECT
private slots:
    void manyTransactionsAreTakenTogether();
    void whatWaitsWhenTheProgramEndsIsFoundByTheNext();

private:
    static QString numbered(int round, int i) { return QString("%1x%2").arg(round).arg(i, 2, 10, QChar('0')); }
    static qsizetype hits(Search &search, const QString &words)
    {
        const auto found = await(search.find(words));
        return found ? found->size() : -1;
    }
};

void TestSearchUpkeep::manyTransactionsAreTakenTogether()
{
    TestDb db;
    Search search(db.store);
    QVERIFY(await(search.complete()));
    const Person person{.id = Id::make(), .name = "Before Renaming"};
    QVERIFY(db.put(person));
    for (int i = 0; i < 30; ++i) {
        auto named = person;
        named.name = QString("Sato Number%1").arg(i);
        QVERIFY(db.put(named));
        QVERIFY(db.put(Person{.id = Id::make(), .name = QString("Bauer Number%1").arg(i)}));
        QVERIFY(db.put(
            Note{.id = Id::make(), .title = "N", .body = QString("Asked for brochure%1").arg(i, 2, 10, QChar('0'))}));
    }
    QVERIFY(await(db.store.commit({"Delete", {}, {{"person", person.id}}})));
    const Person again{.id = Id::make(), .name = "Sato Returned"};
    QVERIFY(db.put(again));
    QCoreApplication::processEvents(); // the notices of the transactions
    QVERIFY(await(search.complete()));
    QCOMPARE(hits(search, "sato"), 1);
    QCOMPARE(hits(search, "bauer number29"), 1);
    QCOMPARE(hits(search, "before renaming"), 0);
    QCOMPARE(hits(search, "brochure00"), 1);
    QCOMPARE(hits(search, "brochure29"), 1);
}

void TestSearchUpkeep::whatWaitsWhenTheProgramEndsIsFoundByTheNext()
{
    TestDb db;
    constexpr int rounds = 4, notes = 25;
    for (int round = 0; round < rounds; ++round) {
        Search search(db.store);
        QVERIFY(await(search.complete()));
        for (int i = 0; i < notes; ++i) {
            QVERIFY(db.put(Note{.id = Id::make(), .title = "N", .body = "Letter" + numbered(round, i)}));
            QVERIFY(db.put(Person{.id = Id::make(), .name = "Reader" + numbered(round, i)}));
            if (i % 7 == 0)
                QCoreApplication::processEvents();
        }
        QCoreApplication::processEvents();
    } // ends with most of it not taken in
    Search search(db.store);
    QVERIFY(await(search.complete()));
    for (int round = 0; round < rounds; ++round)
        for (int i = 0; i < notes; ++i) {
            QCOMPARE(hits(search, "letter" + numbered(round, i)), 1);
            QCOMPARE(hits(search, "reader" + numbered(round, i)), 1);
        }
}

CRM_TEST(TestSearchUpkeep)
#include "tst_searchupkeep.moc"
