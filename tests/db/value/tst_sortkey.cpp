// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"

#include "db/value/sortkey.h"

#include <QStringList>

#include <algorithm>
#include <thread>
#include <vector>

namespace crm {

class TestSortKey : public QObject
{
    Q_OBJECT
private slots:
    void namesStandAsReadersExpect();
    void digitsStandByTheirValue();
    void keysHoldNoClosingZero();
    void longTextsCompareByTheirBeginning();
    void threadsMakeTheSameKeys();
    void theVersionNamesTheRules();
    void keysOfAnotherLibraryAreNotCurrent();
};

void TestSortKey::namesStandAsReadersExpect()
{
    const QStringList expected{"", "9 Lives", "Ádám", "Adams", "de la Cruz", "Łukasz", "Muller", "Müller", "Müller-Lü",
        "Zoë", "Иванов", "王军"};
    auto names = expected;
    std::reverse(names.begin(), names.end());
    std::sort(names.begin(), names.end(),
        [](const QString &a, const QString &b) { return compareKeys(sortKey(a), sortKey(b)) < 0; });
    QCOMPARE(names, expected);
}

void TestSortKey::digitsStandByTheirValue()
{
    QVERIFY(compareKeys(sortKey(u"Unit 9"), sortKey(u"Unit 10")) < 0);
    QVERIFY(compareKeys(sortKey(u"2nd"), sortKey(u"10th")) < 0);
}

void TestSortKey::keysHoldNoClosingZero()
{
    QVERIFY(!sortKey(u"Anna").endsWith('\0'));
    QVERIFY(!sortKey(u"Anna").isEmpty());
    QVERIFY(sortKey(u"").isEmpty());
    QVERIFY(sortKey(u"Anna Example-Surname").size() <= 30);
}

void TestSortKey::longTextsCompareByTheirBeginning()
{
    const QString text(300, u'x');
    QCOMPARE(sortKey(text + u'a'), sortKey(text + u'b'));
    QVERIFY(sortKey(QString(100, u'x') + u'a') != sortKey(QString(100, u'x') + u'b'));
}

void TestSortKey::threadsMakeTheSameKeys()
{
    const QStringList names{"Müller", "王军", "Łukasz", "Иванов", "Unit 10"};
    QByteArrayList keys;
    for (const auto &name : names)
        keys.append(sortKey(name));
    std::atomic<int> wrong = 0;
    std::vector<std::jthread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&] {
            for (int i = 0; i < 5000; ++i)
                wrong += sortKey(names[i % names.size()]) != keys[i % names.size()];
        });
    }
    threads.clear();
    QCOMPARE(wrong.load(), 0);
}

void TestSortKey::theVersionNamesTheRules()
{
    QVERIFY(collationVersion().startsWith("root-numeric-"));
    QVERIFY(collationVersion().contains("/icu-"));
    QCOMPARE(collationVersion(), collationVersion());
}

void TestSortKey::keysOfAnotherLibraryAreNotCurrent()
{
    QVERIFY(isCollationCurrent(collationVersion()));
    QVERIFY(!isCollationCurrent({}));
    QVERIFY(!isCollationCurrent(collationVersion().replace("/icu-", "/icu-1")));
    QVERIFY(!isCollationCurrent(collationVersion().replace("root-numeric-", "root-numeric-1")));
}

} // namespace crm

using crm::TestSortKey;
CRM_TEST(TestSortKey)
#include "tst_sortkey.moc"
