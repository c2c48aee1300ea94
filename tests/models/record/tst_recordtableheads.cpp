// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/voucher.h"
#include "models/record/recordtablemodel.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

class TestRecordTableHeads : public QObject
{
    Q_OBJECT
private slots:
    void aNumberStandsForItsRecord();
};

void TestRecordTableHeads::aNumberStandsForItsRecord()
{
    TestDb db;
    RecordTableModel model(db.store, nullptr, Voucher::entity());
    model.setColumns({"service_case.number", "service_case.status", "person"});
    QCOMPARE(model.headerText(0), QStringLiteral("Case"));
    QCOMPARE(model.headerText(1), QStringLiteral("Case › Status"));
    QCOMPARE(model.headerText(2), QStringLiteral("Contact"));
}

CRM_TEST(TestRecordTableHeads)
#include "tst_recordtableheads.moc"
