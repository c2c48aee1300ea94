// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/keytable.h"

#include "tests/support/test.h"

#include <QRandomGenerator>

using namespace crm;

/// Numbers by hashed keys.
class TestKeyTable : public QObject
{
    Q_OBJECT
private slots:
    void knowsNothingAtFirst();
    void keysOfOnePlaceAreToldApart();
    void aLaterValueTakesThePlaceOfTheFirst();
    void manyAreFoundAgain();
    void manyAtTheEndAreFoundAgain();
};

void TestKeyTable::knowsNothingAtFirst()
{
    QVERIFY(!KeyTable().value({0, 0}));
    KeyTable table;
    table.insert({1, 1}, 0);
    QVERIFY(!table.value({0, 0}));
    QVERIFY(!table.value({0, 1}));
}

void TestKeyTable::keysOfOnePlaceAreToldApart()
{
    KeyTable table;
    for (quint32 i = 0; i < 5; ++i)
        table.insert({7, i}, i);
    for (quint32 i = 0; i < 5; ++i)
        QCOMPARE(table.value({7, i}).value(), i);
    QVERIFY(!table.value({7, 5}));
    QVERIFY(!table.value({6, 1}));
}

void TestKeyTable::aLaterValueTakesThePlaceOfTheFirst()
{
    KeyTable table;
    table.insert({7, 7}, 1);
    table.insert({7, 7}, 2);
    QCOMPARE(table.value({7, 7}).value(), 2U);
    QCOMPARE(table.size(), size_t(1));
}

void TestKeyTable::manyAreFoundAgain()
{
    constexpr quint32 many = 50'000; // the table grows several times
    QRandomGenerator64 random(4711);
    std::vector<KeyTable::Key> keys;
    KeyTable table;
    for (quint32 i = 0; i < many; ++i) {
        keys.push_back({random.generate64(), quint32(random.generate())});
        table.insert(keys.back(), i);
    }
    for (quint32 i = 0; i < many; ++i)
        QCOMPARE(table.value(keys[i]).value(), i);
    for (quint32 i = 0; i < many; ++i)
        QVERIFY(!table.value({random.generate64(), quint32(random.generate())}));
    QCOMPARE(table.size(), size_t(many));
}

/// Those that have no room behind them go on at the beginning.
void TestKeyTable::manyAtTheEndAreFoundAgain()
{
    constexpr quint32 many = 3000;
    KeyTable table;
    for (quint32 i = 0; i < many; ++i)
        table.insert({~quint64(i), i}, i);
    for (quint32 i = 0; i < many; ++i)
        QCOMPARE(table.value({~quint64(i), i}).value(), i);
    QVERIFY(!table.value({~quint64(many), many}));
}

CRM_TEST(TestKeyTable)
#include "tst_keytable.moc"
