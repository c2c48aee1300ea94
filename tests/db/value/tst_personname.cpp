// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/value/personname.h"
#include "tests/support/test.h"

using namespace crm;

class TestPersonName : public QObject
{
    Q_OBJECT
private slots:
    void partsArePutTogetherAsTheyAreRead_data();
    void partsArePutTogetherAsTheyAreRead();
};

void TestPersonName::partsArePutTogetherAsTheyAreRead_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("name");
    QTest::newRow("Latin") << "Ada"
                           << "Lovelace"
                           << "Ada Lovelace";
    QTest::newRow("Chinese") << "伟"
                             << "王"
                             << "王伟";
    QTest::newRow("Japanese") << "さくら"
                              << "鈴木"
                              << "鈴木さくら";
    QTest::newRow("Korean") << "민준"
                            << "김"
                            << "김민준";
    QTest::newRow("two scripts") << "John"
                                 << "王"
                                 << "John 王";
    QTest::newRow("one part") << " "
                              << "Meyer "
                              << "Meyer";
    QTest::newRow("nothing") << ""
                             << ""
                             << "";
}

void TestPersonName::partsArePutTogetherAsTheyAreRead()
{
    QFETCH(QString, given);
    QFETCH(QString, family);
    QTEST(joinedName(given, family), "name");
}

CRM_TEST(TestPersonName)
#include "tst_personname.moc"
