// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"

#include "db/search/textindex.h"
#include "db/sql/connection.h"
#include "db/value/fold.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace crm {

class TestTextIndex : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void findsWords_data();
    void findsWords();
    void newestComeFirstAndPagesFollow();
    void theMaskPicksEntities();
    void aChangedRecordIsFoundByItsNewWords();
    void aRemovedRecordLeavesNoLaterEntry();
    void theIndexedChangeIsKept();
    void anUnbuiltIndexSaysSo();
    void aCancelledRebuildLeavesItUnbuilt();
    void aRebuildForgetsOldWords();
    void hostileQueriesAreOnlyWords();
    void candidatesCoverNaiveScanning();

private:
    QList<qint64> found(const QString &typed, EntityMask entities = everyEntity);
    bool build(const QList<TextRecord> &records, qint64 lastChange = 1);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
};

constexpr quint8 note = 5;
constexpr quint8 activity = 6;

void TestTextIndex::init()
{
    m_connection.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_connection = std::make_unique<Connection>(m_folder->filePath("text.db"), Connection::Create);
    m_connection->run("PRAGMA synchronous=OFF"); // the file lives only as long as the test
    createTextIndex(*m_connection);
    QVERIFY(build({{{note, 1}, "The delivery of the Müller order is late"},
        {{note, 2}, "客户对交货时间不满意。下周再联系"}, {{note, 3}, "Lieferung war pünktlich, danke!"},
        {{activity, 1}, "Delivery promised for 2026-12-01\nsee a@example.org"},
        {{activity, 2}, "배송이 지연되었습니다"}, {{activity, 3}, "हिन्दी में संदेश"}}));
}

QList<qint64> TestTextIndex::found(const QString &typed, EntityMask entities)
{
    QList<qint64> list;
    const auto hits = findText(*m_connection, {.typed = typed, .entities = entities}).hits;
    for (const auto hit : hits)
        list.append(hit.entity() * 1000 + hit.rid());
    return list;
}

bool TestTextIndex::build(const QList<TextRecord> &records, qint64 lastChange)
{
    auto batches = QList<QList<TextRecord>>{records, {}};
    return rebuildTextIndex(*m_connection, {.next = [&] { return batches.takeFirst(); }, .lastChange = lastChange});
}

void TestTextIndex::findsWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<qint64>>("records");
    QTest::newRow("word") << "delivery" << QList<qint64>{6001, 5001};
    QTest::newRow("beginning") << "deli" << QList<qint64>{6001, 5001};
    QTest::newRow("accents") << "PUNKTLICH" << QList<qint64>{5003};
    QTest::newRow("two words") << "late müll" << QList<qint64>{5001};
    QTest::newRow("not both") << "late danke" << QList<qint64>{};
    QTest::newRow("Chinese part") << "交货时间" << QList<qint64>{5002};
    QTest::newRow("one Chinese character") << "客" << QList<qint64>{5002};
    QTest::newRow("last Chinese character") << "系" << QList<qint64>{5002};
    QTest::newRow("Korean part") << "지연" << QList<qint64>{6002};
    QTest::newRow("Hindi") << "संदेश" << QList<qint64>{6003};
    QTest::newRow("digits") << "2026" << QList<qint64>{6001};
    QTest::newRow("address") << "a@example.org" << QList<qint64>{6001};
    QTest::newRow("punctuation only") << "?!" << QList<qint64>{};
    QTest::newRow("empty") << "" << QList<qint64>{};
}

void TestTextIndex::findsWords()
{
    QFETCH(QString, typed);
    QFETCH(QList<qint64>, records);
    auto hits = found(typed);
    std::sort(hits.begin(), hits.end());
    std::sort(records.begin(), records.end());
    QCOMPARE(hits, records);
}

void TestTextIndex::newestComeFirstAndPagesFollow()
{
    QList<TextRecord> records;
    for (int i = 1; i <= 25; ++i)
        records.append({{note, i}, "same words"});
    QVERIFY(build(records));
    updateTextIndex(*m_connection, {{{note, 3}, "same words again"}}, 2);
    QList<qint64> order;
    TextSearch search{.typed = "same", .limit = 10};
    for (;;) {
        const auto page = findText(*m_connection, search);
        for (const auto hit : page.hits)
            order.append(hit.rid());
        if (!page.next)
            break;
        search.before = page.next;
    }
    QCOMPARE(order.mid(0, 4), QList<qint64>({3, 25, 24, 23}));
    QCOMPARE(order.count(), 26); // the record indexed twice comes on two pages
    QCOMPARE(order.last(), 1);
}

void TestTextIndex::theMaskPicksEntities()
{
    QCOMPARE(found("delivery", maskOf(activity)), QList<qint64>{6001});
    QCOMPARE(found("delivery", maskOf(note)), QList<qint64>{5001});
}

void TestTextIndex::aChangedRecordIsFoundByItsNewWords()
{
    updateTextIndex(*m_connection, {{{note, 1}, "Order cancelled"}, {{note, 9}, "Fresh order"}}, 7);
    QCOMPARE(found("order"), QList<qint64>({5001, 5009}));
    QCOMPARE(found("cancelled"), QList<qint64>{5001});
    updateTextIndex(*m_connection, {{{note, 1}, "Order restored"}}, 8);
    QCOMPARE(found("restored"), QList<qint64>{5001});
    // Words of the version in between lead nowhere any more.
    QCOMPARE(found("cancelled"), QList<qint64>{});
}

void TestTextIndex::aRemovedRecordLeavesNoLaterEntry()
{
    updateTextIndex(*m_connection, {{{note, 3}, "unusual"}}, 2);
    QCOMPARE(found("unusual"), QList<qint64>{5003});
    updateTextIndex(*m_connection, {{{note, 3}, {}}}, 3);
    QCOMPARE(found("unusual"), QList<qint64>{});
}

void TestTextIndex::theIndexedChangeIsKept()
{
    QCOMPARE(textIndexedChange(*m_connection), std::optional<qint64>(1));
    updateTextIndex(*m_connection, {}, 12);
    QCOMPARE(textIndexedChange(*m_connection), std::optional<qint64>(12));
}

void TestTextIndex::anUnbuiltIndexSaysSo()
{
    Connection fresh(m_folder->filePath("fresh.db"), Connection::Create);
    createTextIndex(fresh);
    createTextIndex(fresh);
    QVERIFY(!textIndexedChange(fresh));
    QVERIFY(!wantsTextRebuild(fresh));
}

void TestTextIndex::aCancelledRebuildLeavesItUnbuilt()
{
    std::atomic<bool> cancelled = false;
    qint64 told = 0;
    const auto finished = rebuildTextIndex(*m_connection,
        {.next =
                [&] {
                    return QList<TextRecord>{{{note, ++told}, "x"}};
                },
            .progress = [&](qint64 done) { cancelled = done == 3; },
            .cancelled = &cancelled});
    QVERIFY(!finished);
    QCOMPARE(told, 3);
    QVERIFY(!textIndexedChange(*m_connection));
}

void TestTextIndex::aRebuildForgetsOldWords()
{
    updateTextIndex(*m_connection, {{{note, 1}, "second version"}}, 2);
    QVERIFY(build({{{note, 1}, "third version"}}, 3));
    QCOMPARE(found("delivery"), QList<qint64>{});
    QCOMPARE(found("second"), QList<qint64>{});
    QCOMPARE(found("third"), QList<qint64>{5001});
}

void TestTextIndex::hostileQueriesAreOnlyWords()
{
    const QStringList queries{"\"", "delivery\" OR \"", "body:late", "NEAR(a b)", "late) OR (1", "*", "-late", "a AND",
        "'; DROP TABLE search_doc"};
    for (const auto &query : queries)
        found(query); // throws when FTS5 takes it for its own language
    QCOMPARE(found("late\" "), QList<qint64>{5001});
}

void TestTextIndex::candidatesCoverNaiveScanning()
{
    const auto seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const QStringList pieces{
        "delivery ", "late ", "Müller ", "客户", "交货", "时间 ", "ива", "нов ", "배송", "지연 ", "x", "12 "};
    const auto text = [&] {
        QString made;
        for (int i = random.bounded(8); i >= 0; --i)
            made += pieces[random.bounded(int(pieces.size()))];
        return made;
    };
    QMap<qint64, QString> now;
    QList<TextRecord> all;
    for (int i = 1; i <= 300; ++i)
        all.append({{note, i}, now[i] = text()});
    QVERIFY(build(all));
    for (int round = 0; round < 100; ++round) {
        QList<TextRecord> changed;
        for (int i = random.bounded(6); i > 0; --i) {
            const auto rid = 1 + random.bounded(350);
            if (std::none_of(changed.begin(), changed.end(), [&](const TextRecord &r) { return r.hit.rid() == rid; }))
                changed.append({{note, rid}, now[rid] = random.bounded(5) ? text() : QString()});
        }
        updateTextIndex(*m_connection, changed, 2 + round);
        const auto query
            = pieces[random.bounded(int(pieces.size()))].trimmed() + ' ' + pieces[random.bounded(int(pieces.size()))];
        const auto tokens = queryTokens(query);
        const auto hits = findText(*m_connection, {.typed = query, .limit = 1000}).hits;
        for (auto it = now.cbegin(); it != now.cend(); ++it) {
            const auto words = indexTokens(it.value());
            const auto holds = std::all_of(tokens.begin(), tokens.end(), [&](const QueryToken &token) {
                return std::any_of(words.begin(), words.end(), [&](const QByteArray &word) {
                    return token.prefix && token.text.size() > 1 ? word.startsWith(token.text) : word == token.text;
                });
            });
            QVERIFY2(!holds || hits.contains(IndexedRow(note, it.key())),
                qPrintable(QStringLiteral("seed %1 round %2 query %3 text %4")
                               .arg(QString::number(seed), QString::number(round), query, it.value())));
        }
    }
}

} // namespace crm

using crm::TestTextIndex;
CRM_TEST(TestTextIndex)
#include "tst_textindex.moc"
