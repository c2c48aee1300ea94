// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/opportunity.h"
#include "db/entities/product.h"
#include "db/entities/quote.h"
#include "db/value/usualcurrency.h"

#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

/// What a new file begins with.
class TestSeeds : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { setUsualCurrency({}); }
    void aFileIsMadeInACurrency_data();
    void aFileIsMadeInACurrency();
    void aFileThatIsThereKeepsIts();
    void theLetterheadSaysAnother();
    void whatIsNewIsInTheFilesCurrency();

private:
    QString path() const { return m_dir.filePath(QStringLiteral("%1.rapport").arg(QTest::currentTestFunction())); }
    static QString pipelineOf(Store &store)
    {
        return await(store.records({&Pipeline::entity()}))->first().text("currency");
    }

    QTemporaryDir m_dir;
};

void TestSeeds::aFileIsMadeInACurrency_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("currency");
    QTest::newRow("said") << "CHF"
                          << "CHF";
    QTest::newRow("not said") << ""
                              << "EUR";
    QTest::newRow("none there is") << "XXQ"
                                   << "EUR";
}

void TestSeeds::aFileIsMadeInACurrency()
{
    QFETCH(QString, asked);
    QFETCH(QString, currency);
    Store store(m_dir.filePath(asked + ".rapport"), {.create = true, .currency = asked});
    QCOMPARE(pipelineOf(store), currency);
    QCOMPARE(usualCurrency(), currency);
}

void TestSeeds::aFileThatIsThereKeepsIts()
{
    {
        Store made(path(), {.create = true, .currency = "CHF"});
        QVERIFY(await(made.opened()));
    }
    Store store(path(), {.create = true, .currency = "USD"});
    QCOMPARE(pipelineOf(store), QString("CHF"));
    QCOMPARE(usualCurrency(), QString("CHF"));
}

void TestSeeds::theLetterheadSaysAnother()
{
    Store store(path(), {.create = true, .currency = "CHF"});
    auto paper = Record::blank(Letterhead::entity());
    QVERIFY(await(store.opened()));
    paper.setValue("company", "We");
    paper.setValue("currency", "GBP");
    QVERIFY(await(store.commit({"Letterhead", {paper}})));
    QCOMPARE(usualCurrency(), QString("GBP"));
    auto pipeline = await(store.records({&Pipeline::entity()}))->first();
    pipeline.setValue("currency", "SEK");
    QVERIFY(await(store.commit({"Pipeline", {pipeline}})));
    QCOMPARE(usualCurrency(), QString("GBP"));
    QVERIFY(await(store.commit({"None", {}, {paper.ref()}})));
    QCOMPARE(usualCurrency(), QString("SEK"));
}

void TestSeeds::whatIsNewIsInTheFilesCurrency()
{
    Store store(path(), {.create = true, .currency = "JPY"});
    QVERIFY(await(store.opened()));
    for (const auto *entity : {&Product::entity(), &Letterhead::entity(), &Pipeline::entity()})
        QCOMPARE(Record::blank(*entity).text("currency"), QString("JPY"));
    Record bare(Product::entity());
    bare.id = Id::make();
    bare.setValue("name", "Pump");
    Organisation company{.id = Id::make(), .name = "Acme", .annualRevenue = {5000}};
    QVERIFY(await(store.commit({"New", {bare, Record::from(company)}})));
    QCOMPARE(await(store.fetch(Product::entity(), {bare.id}))->first().text("currency"), QString("JPY"));
    QCOMPARE(await(store.fetch(Organisation::entity(), {company.id}))->first().text("currency"), QString("JPY"));
}

CRM_TEST(TestSeeds)
#include "tst_seeds.moc"
