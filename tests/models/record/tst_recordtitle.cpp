// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/casepart.h"
#include "db/entities/product.h"
#include "models/record/recordtitle.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

class TestRecordTitle : public QObject
{
    Q_OBJECT
private slots:
    void aRecordIsCalledByItsName();
    void oneNamedByAnotherIsCalledByThat();
    void oneNamedByAChoiceIsCalledByItsWord();
};

void TestRecordTitle::aRecordIsCalledByItsName()
{
    TestDb db;
    const auto kettle = Record::from(Product{.id = Id::make(), .name = "Kettle"});
    QCOMPARE(titleText(kettle), QStringLiteral("Kettle"));
    QVERIFY(await(titlesBehind(db.store, {kettle}))->isEmpty());
    QCOMPARE(titleText({}), QString());
}

void TestRecordTitle::oneNamedByAnotherIsCalledByThat()
{
    TestDb db;
    const Product kettle{.id = Id::make(), .name = "Kettle"};
    QVERIFY(db.put(kettle));
    const auto line = Record::from(ReturnLine{.id = Id::make(), .product = {kettle.id}});
    QCOMPARE(titleText(line), QStringLiteral("Returned item")); // no bytes while nobody has looked it up
    QCOMPARE(titleText(line, *await(titlesBehind(db.store, {line}))), QStringLiteral("Kettle"));
}

void TestRecordTitle::oneNamedByAChoiceIsCalledByItsWord()
{
    const auto remedy = Record::from(CaseRemedy{.id = Id::make(), .kind = RemedyKind::Refund});
    QCOMPARE(titleText(remedy), QStringLiteral("Refund"));
}

CRM_TEST(TestRecordTitle)
#include "tst_recordtitle.moc"
