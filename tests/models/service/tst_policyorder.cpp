// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/sla.h"
#include "models/service/policyorder.h"
#include "models/service/policytablemodel.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <QAbstractItemModelTester>

using namespace crm;

namespace {

SlaPolicy policy(const QString &name, int position)
{
    return {.id = Id::make(), .name = name, .position = position, .promisedFirst = 60};
}

QList<Record> inOrder(const QList<SlaPolicy> &policies)
{
    QList<Record> records;
    for (const auto &p : policies)
        records.append(Record::from(p));
    return records;
}

} // namespace

class TestPolicyOrder : public QObject
{
    Q_OBJECT
private slots:
    void whatComesBehindEverythingElseIsNeverReached();
    void aNarrowerPolicyHidesOnlyWhatItCovers();
    void whatIsNotInUseHidesNothing();
    void aNewPolicyComesBeforeTheFirstThatTakesAll();
    void theTableSaysWhatIsNeverReached();
};

void TestPolicyOrder::whatComesBehindEverythingElseIsNeverReached()
{
    auto gold = policy("Gold", 40);
    gold.agreement = {Id::make()};
    const auto rest = policy("Everything else", 30);
    const auto text = neverReachedText(inOrder({rest, gold}), Record::from(gold));
    QCOMPARE(text, "Never reached: “Everything else” comes before it.");
    QCOMPARE(neverReachedText(inOrder({rest}), Record::from(gold)), text); // before it is stored, too
    QCOMPARE(neverReachedText(inOrder({rest, gold}), Record::from(rest)), QString());
    gold.position = 20;
    QCOMPARE(neverReachedText(inOrder({rest, gold}), Record::from(gold)), QString()); // typed, not stored yet
}

void TestPolicyOrder::aNarrowerPolicyHidesOnlyWhatItCovers()
{
    auto complaints = policy("Complaints", 10);
    complaints.kinds = "complaint, product_return";
    auto urgent = policy("Urgent complaints", 20);
    urgent.kinds = "complaint";
    urgent.priorities = "urgent";
    QVERIFY(!neverReachedText(inOrder({complaints, urgent}), Record::from(urgent)).isEmpty());
    urgent.kinds = "complaint,service_request";
    QVERIFY(neverReachedText(inOrder({complaints, urgent}), Record::from(urgent)).isEmpty());
    urgent.kinds = QString();
    QVERIFY(neverReachedText(inOrder({complaints, urgent}), Record::from(urgent)).isEmpty());
    urgent.kinds = "complaint";
    complaints.agreement = {Id::make()};
    QVERIFY(neverReachedText(inOrder({complaints, urgent}), Record::from(urgent)).isEmpty());
    urgent.agreement = complaints.agreement;
    QVERIFY(!neverReachedText(inOrder({complaints, urgent}), Record::from(urgent)).isEmpty());
}

void TestPolicyOrder::whatIsNotInUseHidesNothing()
{
    auto rest = policy("Everything else", 10);
    auto gold = policy("Gold", 20);
    rest.active = false;
    QVERIFY(neverReachedText(inOrder({rest, gold}), Record::from(gold)).isEmpty());
    rest.active = true;
    QVERIFY(!neverReachedText(inOrder({rest, gold}), Record::from(gold)).isEmpty());
    gold.active = false;
    QVERIFY(neverReachedText(inOrder({rest, gold}), Record::from(gold)).isEmpty()); // it is not meant to be
}

void TestPolicyOrder::aNewPolicyComesBeforeTheFirstThatTakesAll()
{
    auto complaints = policy("Complaints", 20);
    complaints.kinds = "complaint";
    const auto rest = policy("Everything else", 30);
    QCOMPARE(positionOfNewPolicy({}), 10);
    QCOMPARE(positionOfNewPolicy(inOrder({complaints})), 30);
    QCOMPARE(positionOfNewPolicy(inOrder({complaints, rest})), 25);
    QCOMPARE(positionOfNewPolicy(inOrder({rest, policy("Later", 40)})), 20);
    complaints.position = 29; // the new one stands behind whatever has its place already
    auto fresh = policy("New", positionOfNewPolicy(inOrder({complaints, rest})));
    QCOMPARE(neverReachedText(inOrder({complaints, rest}), Record::from(fresh)), QString());
}

void TestPolicyOrder::theTableSaysWhatIsNeverReached()
{
    TestDb db;
    QVERIFY(db.put(ServiceCalendar{.id = Id::make(),
        .name = "Office",
        .definition = QStringLiteral(R"({"zone":"UTC","week":{"mon":[["09:00","17:00"]]}})")}));
    const auto calendar = await(db.store.records({&ServiceCalendar::entity()}))->first().id;
    auto rest = policy("Everything else", 10);
    auto gold = policy("Gold", 20);
    for (auto *p : {&rest, &gold}) {
        p->calendar = {calendar};
        QVERIFY(db.put(*p));
    }
    PolicyTableModel model(db.store);
    const QAbstractItemModelTester tester(&model);
    model.setQuery({}, {{"position", false}});
    QTRY_COMPARE(model.rowCount(), 2);
    QTRY_VERIFY(model.lookAt(0, 1));
    const auto use = [&](int row, int role = Qt::DisplayRole) {
        model.lookAt(0, 1);
        return model.index(row, int(model.columns().indexOf("active"))).data(role).toString();
    };
    QTRY_COMPARE(use(1), "Never reached");
    QCOMPARE(use(1, Qt::ToolTipRole), "Never reached: “Everything else” comes before it.");
    QVERIFY(use(0) != "Never reached");
    QCOMPARE(model.positionOfNew(), 0);
    auto moved = db.get<SlaPolicy>(gold.id);
    moved.position = 5;
    QVERIFY(db.put(moved));
    QTRY_VERIFY(use(1, Qt::ToolTipRole).contains("Gold")); // now it is the other one
    QVERIFY(use(0) != "Never reached");
}

CRM_TEST(TestPolicyOrder)
#include "tst_policyorder.moc"
