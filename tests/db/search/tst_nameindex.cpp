// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/db/search/nameindexfixture.h"
#include "tests/support/test.h"

#include <QMap>
#include <QRandomGenerator>

#include <thread>

namespace crm {

class TestNameIndex : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void findsWhatIsTyped_data();
    void findsWhatIsTyped();
    void hitsComeInNameOrder();
    void theMaskPicksEntities();
    void firstStopsAndGoesOn();
    void prefixesComeFirstWhenAsked();
    void whatBeginsWithItComesBeforeWhatMentionsIt();
    void someKindsStandAheadOfTheirLikes();
    void editsAreSeenInTheirPlace();
    void removedRecordsAreGone();
    void aNewBlobKeepsLaterChanges();
    void asksForANewBlobAfterManyChanges();
    void aCancelledSearchIsCutShort();
    void unorderedRecordsAreSorted();
    void agreesWithNaiveScanning();
    void everyScanAgrees();
    void whatNearlyAllHaveIsFoundWhole();
    void readersAndWritersWorkTogether();

private:
    std::unique_ptr<NameIndex> m_index;
};

void TestNameIndex::init()
{
    m_index = std::make_unique<NameIndex>();
    m_index->replace(blobOf(someRecords()));
}

void TestNameIndex::findsWhatIsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qint64>>("found");
    QTest::newRow("prefix") << "ann" << QList<qint64>{1, 8};
    QTest::newRow("accents") << "MULLER" << QList<qint64>{1, 3};
    QTest::newRow("two words in any order") << "müll anna" << QList<qint64>{1};
    QTest::newRow("one letter") << "w" << QList<qint64>{2};
    QTest::newRow("one Chinese character") << "军" << QList<qint64>{2};
    QTest::newRow("Chinese part") << "军军" << QList<qint64>{2};
    QTest::newRow("Japanese part") << "田太" << QList<qint64>{6};
    QTest::newRow("Korean part") << "철" << QList<qint64>{7};
    QTest::newRow("Cyrillic") << "петр" << QList<qint64>{5};
    QTest::newRow("Polish") << "zolc" << QList<qint64>{4};
    QTest::newRow("e-mail part") << "@example.p" << QList<qint64>{4};
    QTest::newRow("not across parts") << "mulleranna" << QList<qint64>{};
    QTest::newRow("phone with separators") << "030 / 123" << QList<qint64>{1};
    QTest::newRow("phone international") << "+49 (0)30 1234" << QList<qint64>{1};
    QTest::newRow("phone double zero") << "0049 30" << QList<qint64>{1};
    QTest::newRow("phone as kept nationally") << "030/555" << QList<qint64>{3};
    QTest::newRow("phone in the middle") << "00138000" << QList<qint64>{2};
    QTest::newRow("word and phone") << "anna 030/12" << QList<qint64>{1};
    QTest::newRow("nobody") << "zzz" << QList<qint64>{};
    QTest::newRow("endless") << QString(100'000, u'a') << QList<qint64>{};
}

void TestNameIndex::findsWhatIsTyped()
{
    QFETCH(QString, text);
    QFETCH(QList<qint64>, found);
    QCOMPARE(rids(m_index->all(typed(text))), found);
}

void TestNameIndex::hitsComeInNameOrder()
{
    QCOMPARE(rids(m_index->all({})), QList<qint64>({1, 8, 4, 3, 5, 7, 6, 2}));
}

void TestNameIndex::theMaskPicksEntities()
{
    QCOMPARE(rids(m_index->all({.typed = "müller", .entities = maskOf(organisation)})), QList<qint64>{3});
    QCOMPARE(m_index->all({.entities = maskOf(person)}).size(), 7);
    QVERIFY(m_index->all({.entities = 0}).isEmpty());
}

void TestNameIndex::firstStopsAndGoesOn()
{
    QCOMPARE(rids(m_index->first({.limit = 3})), QList<qint64>({1, 8, 4}));
    QCOMPARE(rids(m_index->first({.limit = 3, .from = 3})), QList<qint64>({3, 5, 7}));
    QCOMPARE(rids(m_index->first({.limit = 3, .from = 6})), QList<qint64>({6, 2}));
    QVERIFY(m_index->first({.limit = 3, .from = 60}).isEmpty());
}

void TestNameIndex::prefixesComeFirstWhenAsked()
{
    QCOMPARE(rids(m_index->first(typed("han"))), QList<qint64>({8}));
    QCOMPARE(rids(m_index->first(typed("l"))).first(), 1);
    auto search = typed("l");
    search.prefixFirst = true;
    QCOMPARE(rids(m_index->first(search)), QList<qint64>({4, 1, 8, 3, 2}));
    m_index->apply({{record(person, 9, "A revision", "Q-7-2")}, {record(person, 10, "B", "Q-7")}}, 7);
    search = typed("q-7");
    QCOMPARE(rids(m_index->first(search)), QList<qint64>({9, 10}));
    search.prefixFirst = true;
    QCOMPARE(rids(m_index->first(search)), QList<qint64>({10, 9}));
}

/// Also where those that come first by name would do.
void TestNameIndex::whatBeginsWithItComesBeforeWhatMentionsIt()
{
    m_index->apply(
        {{record(person, 9, "Contract · Sonnenfeld Hamburg GmbH")},
            {record(person, 10, "Pumps · Sonnenfeld Hamburg GmbH")}, {record(person, 11, "Hamburg Sonnenfeld Estate")},
            {record(organisation, 12, "Sonnenfeld Hamburg GmbH")}},
        7);
    auto search = typed("Sonnenfeld Hamburg");
    QCOMPARE(rids(m_index->first(search)).first(), 9);
    search.prefixFirst = true;
    QCOMPARE(rids(m_index->first(search)), QList<qint64>({12, 9, 11, 10}));
    search.limit = 2;
    QCOMPARE(rids(m_index->first(search)), QList<qint64>({12, 9}));
}

/// As a company does before its deals, whose names hold its own.
void TestNameIndex::someKindsStandAheadOfTheirLikes()
{
    m_index->apply({{record(person, 9, "Control Unit · 朝日丘大阪有限会社")}, {record(person, 10, "大阪有 plan")},
                       {record(organisation, 11, "朝日丘大阪有限会社")}, {record(person, 12, "Board · Zett Pumps Ltd")},
                       {record(organisation, 13, "Ring Zett Pumps Ltd")}},
        7);
    auto search = typed("大阪有");
    search.prefixFirst = true;
    QCOMPARE(rids(m_index->first(search)), QList<qint64>({10, 9, 11}));
    search.ahead = maskOf(organisation);
    QCOMPARE(rids(m_index->first(search)), QList<qint64>({10, 11, 9}));
    search.typed = "zett pumps";
    QCOMPARE(rids(m_index->first(search)), QList<qint64>({13, 12}));
    search.limit = 1;
    QCOMPARE(rids(m_index->first(search)), QList<qint64>({13}));
}

void TestNameIndex::editsAreSeenInTheirPlace()
{
    m_index->apply({{record(person, 9, "Berta Müller")}, {record(person, 1, "Zoë Müller")}}, 7);
    QCOMPARE(rids(m_index->all(typed("muller"))), QList<qint64>({9, 3, 1}));
    QVERIFY(m_index->all(typed("anna@")).isEmpty());
    QCOMPARE(m_index->size(), 9);
    QCOMPARE(m_index->lastChange(), 7);
    m_index->apply({{record(person, 9, "Yvonne Müller")}}, 8);
    QCOMPARE(rids(m_index->all(typed("muller"))), QList<qint64>({3, 9, 1}));
}

void TestNameIndex::removedRecordsAreGone()
{
    m_index->apply({{record(person, 1, {}), true}, {record(person, 77, {}), true}}, 3);
    QCOMPARE(rids(m_index->all(typed("muller"))), QList<qint64>{3});
    QCOMPARE(m_index->size(), 7);
    m_index->apply({{record(person, 1, "Anna again")}}, 4);
    QCOMPARE(rids(m_index->all(typed("again"))), QList<qint64>{1});
    QCOMPARE(m_index->size(), 8);
}

void TestNameIndex::aNewBlobKeepsLaterChanges()
{
    m_index->apply({{record(person, 1, "Old Edit")}}, 5);
    m_index->apply({{record(person, 2, "New Edit")}, {record(person, 4, {}), true}}, 9);
    auto records = someRecords();
    records[0] = record(person, 1, "Old Edit");
    m_index->replace(blobOf(records, 5));
    QCOMPARE(rids(m_index->all(typed("edit"))), QList<qint64>({2, 1}));
    QVERIFY(m_index->all(typed("zolc")).isEmpty());
    QCOMPARE(m_index->size(), 7);
    QCOMPARE(m_index->lastChange(), 9);
}

void TestNameIndex::asksForANewBlobAfterManyChanges()
{
    QList<NameChange> changes;
    for (int i = 0; i < 20'001; ++i)
        changes.append({record(person, 100 + i, QString::number(i))});
    QVERIFY(!m_index->wantsRebuild());
    m_index->apply(changes, 2);
    QVERIFY(m_index->wantsRebuild());
    m_index->replace(blobOf(someRecords(), 2));
    QVERIFY(!m_index->wantsRebuild());
}

void TestNameIndex::aCancelledSearchIsCutShort()
{
    const std::atomic<bool> cancelled = true;
    QVERIFY(m_index->all({.typed = "e", .cancelled = &cancelled}).isEmpty());
    QVERIFY(m_index->all({.cancelled = &cancelled}).size() < 8);
}

void TestNameIndex::unorderedRecordsAreSorted()
{
    const auto seed = QRandomGenerator::global()->generate();
    RandomNames names(seed);
    NaiveIndex naive;
    NameBlobBuilder builder;
    for (int i = 1; i <= 3000; ++i) {
        const auto r = names.record(person, i);
        naive.records[r.hit.packed()] = r;
        builder.add(r);
    }
    m_index->replace(builder.finish(1));
    QVERIFY2(m_index->all({}) == naive.all({}, everyEntity), qPrintable(QString::number(seed)));
    const auto blob = m_index->blob();
    for (qsizetype i = 0; i < blob->size(); ++i)
        QCOMPARE(blob->sortKeyAt(i), naive.records[blob->at(i).packed()].sortKey);
}

void TestNameIndex::agreesWithNaiveScanning()
{
    const auto seed = QRandomGenerator::global()->generate();
    qInfo() << "seed" << seed;
    RandomNames names(seed);
    NaiveIndex naive;
    NameBlobBuilder builder;
    for (int i = 1; i <= 2000; ++i) {
        const auto r = names.record(quint8(i % 3), i);
        naive.records[r.hit.packed()] = r;
        builder.add(r);
    }
    m_index->replace(builder.finish(1));
    for (int round = 0; round < 400; ++round) {
        QList<NameChange> changes;
        for (int i = names.below(10); i > 0; --i) {
            const auto rid = 1 + names.below(2300);
            const NameChange change{names.record(quint8(rid % 3), rid), names.below(4) == 0};
            changes.append(change);
            if (change.removed)
                naive.records.remove(change.record.hit.packed());
            else
                naive.records[change.record.hit.packed()] = change.record;
        }
        m_index->apply(changes, 2 + round);
        const auto text = names.query(names.name(names.below(2000)));
        const auto mask = names.below(3) ? everyEntity : EntityMask(names.below(8));
        const auto expected = naive.all(text, mask);
        const auto context
            = QStringLiteral("seed %1 round %2 query '%3'").arg(QString::number(seed), QString::number(round), text);
        QVERIFY2(m_index->all({.typed = text, .entities = mask}) == expected, qPrintable(context));
        const auto from = names.below(5);
        QVERIFY2(m_index->first({.typed = text, .entities = mask, .limit = 20, .from = from}) == expected.mid(from, 20),
            qPrintable(context));
        QCOMPARE(m_index->size(), naive.records.size());
    }
}

void TestNameIndex::everyScanAgrees()
{
    const auto seed = QRandomGenerator::global()->generate();
    RandomNames names(seed);
    NameBlobBuilder builder;
    for (int i = 1; i <= 5000; ++i)
        builder.add(names.record(person, i));
    const auto blob = builder.finish(1);
    for (int round = 0; round < 300; ++round) {
        const auto text = names.query(names.name(round));
        const auto query = parseNameQuery(text);
        if (query.isEmpty())
            continue;
        QList<QList<qsizetype>> found;
        for (const auto *scan : availableScans()) {
            const auto other = blob->withScan(*scan);
            BlobCursor cursor(other, query.ways.first());
            QList<qsizetype> list;
            for (auto i = cursor.next(); i >= 0; i = cursor.next())
                list.append(i);
            found.append(list);
            if (query.ways.first().size() == 1)
                QCOMPARE(placesOf(other.marked(query.ways.first().first(), nullptr)), list);
            QVERIFY2(list == found.first(),
                qPrintable(QStringLiteral("%1 seed %2 query '%3'")
                               .arg(QLatin1String(scan->name), QString::number(seed), text)));
        }
    }
}

/// Keys that most records hold are counted another way, also over later changes.
void TestNameIndex::whatNearlyAllHaveIsFoundWhole()
{
    NaiveIndex naive;
    QList<NameRecord> records;
    for (int i = 1; i <= 3000; ++i)
        records.append(record(i % 3 ? person : organisation, i, QStringLiteral("Anna %1").arg(i, 5, 10, QChar(u'0'))));
    m_index->replace(blobOf(records, 1));
    for (int i = 3001; i <= 3100; ++i)
        records.append(record(person, i, QStringLiteral("Anna %1 b").arg(i, 5, 10, QChar(u'0'))));
    QList<NameChange> later;
    for (int i = 0; i < 100; ++i)
        later.append({records[3000 + i]});
    later.append({records.takeAt(7), true});
    m_index->apply(later, 2);
    for (const auto &r : std::as_const(records))
        naive.records.insert(r.hit.packed(), r);
    for (const auto *key : {"a", "n", "an", "a n", "0", "anna 0", "b", "z", "a z"}) {
        QCOMPARE(m_index->all(typed(key)), naive.all(key, everyEntity));
        const auto companies = maskOf(organisation);
        QCOMPARE(m_index->all({.typed = key, .entities = companies}), naive.all(key, companies));
        QCOMPARE(m_index->allRows({.typed = key, .entities = companies}).size(), naive.all(key, companies).size());
    }
}

void TestNameIndex::readersAndWritersWorkTogether()
{
    QList<NameRecord> records;
    for (int i = 1; i <= 20'000; ++i)
        records.append(record(person, i, QStringLiteral("Constant %1").arg(i)));
    m_index->replace(blobOf(records, 1));
    std::atomic<bool> done = false;
    std::atomic<int> wrong = 0, searches = 0;
    std::vector<std::jthread> readers;
    for (int t = 0; t < 3; ++t) {
        readers.emplace_back([&] {
            while (!done) {
                // Every change keeps the number of records and of hits the same.
                wrong += m_index->all(typed("constant")).size() != 20'000;
                wrong += m_index->first({.typed = "stant 1", .limit = 5}).size() != 5;
                ++searches;
            }
        });
    }
    for (int i = 1; i <= 300 || searches < 30; ++i) {
        m_index->apply({{record(person, i % 20'000 + 1, QStringLiteral("Constant renamed %1").arg(i))}}, 1 + i);
        if (i % 100 == 0)
            m_index->replace(blobOf(records, 1));
    }
    done = true;
    readers.clear();
    QCOMPARE(wrong.load(), 0);
}

} // namespace crm

using crm::TestNameIndex;
CRM_TEST(TestNameIndex)
#include "tst_nameindex.moc"
