// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/sla.h"
#include "models/service/laddertablemodel.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <QAbstractItemModelTester>

using namespace crm;

class TestLadderTableModel : public QObject
{
    Q_OBJECT
private slots:
    void onlyWhatIsInForceIsShown();
};

void TestLadderTableModel::onlyWhatIsInForceIsShown()
{
    TestDb db;
    QVERIFY(db.put(SlaStep{.id = Id::make(), .name = "Half", .percent = 50}));
    QVERIFY(db.put(SlaStep{.id = Id::make(), .name = "Soon", .percent = 75, .leadMinutes = 30}));
    LadderTableModel model(db.store);
    const QAbstractItemModelTester tester(&model);
    model.setQuery({}, {{"percent", false}});
    QTRY_COMPARE(model.rowCount(), 2);
    const auto cell
        = [&](int row, const QByteArray &column) { return model.index(row, int(model.columns().indexOf(column))); };
    QTRY_COMPARE(cell(0, "name").data().toString(), "Half");
    QCOMPARE(cell(0, "percent").data().toString(), "50");
    QTRY_COMPARE(cell(1, "name").data().toString(), "Soon");
    QCOMPARE(cell(1, "percent").data().toString(), "–");
    QVERIFY(cell(1, "percent").data(Qt::AccessibleTextRole).toString().endsWith(": –"));
    QVERIFY(cell(1, "lead_minutes").data().toString().contains("30"));
}

CRM_TEST(TestLadderTableModel)
#include "tst_laddertablemodel.moc"
