// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/sumrow.h"

#include "db/entities/person.h"
#include "tests/models/exchange/importfixture.h"

#include <QFile>

using namespace crm;

/// Spreadsheets and reports end in a row that is no record; a company that is called so is one.
class TestSumRow : public QObject, ImportFixture
{
    Q_OBJECT
private slots:
    void theLastRowIsRefusedWhenItAddsUp_data();
    void theLastRowIsRefusedWhenItAddsUp();
    void theRefusedRowIsKept();
};

void TestSumRow::theLastRowIsRefusedWhenItAddsUp_data()
{
    QTest::addColumn<QByteArray>("entity");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("created");
    QTest::addColumn<int>("rejected");
    const auto row = [](const char *name, const char *entity, const char *file, int created, int rejected) {
        QTest::newRow(name) << QByteArray(entity) << QByteArray(file) << created << rejected;
    };
    row("a number where names are", "person", "公司名称,联系人,电话\n大阪有,张伟,13800001111\n北京有,李娜,\n合计,3,\n",
        2, 1);
    row("only a count", "person", "Name,Phone,City\nAnn,030 123456,Graz\nBo,,Linz\n2,,\n", 2, 1);
    row("the count of a column", "person", "Name,Phone,City\nAnn,030 123456,Graz\nBo,,Linz\nTotal,1,2\n", 2, 1);
    row("the sum", "organisation", "Firma;Ort;Mitarbeiter\nA;Graz;1.200\nB;Linz;45\nSumme:;;1.245\n", 2, 1);
    row("deals", "opportunity", "Deal,Company,Amount\nPump,Acme,100\nValve,Acme,50\nTotal,,170\n", 2, 1);
    row("with fewer fields", "organisation", "Name,City,Employees\nA,Graz,5\nB,Linz,4\n9\n", 2, 1);
    row("deals with a currency", "opportunity", "Deal,Company,Amount,Currency\nPump,Acme,100,EUR\nTotal,,100,EUR\n", 1,
        1);
    row("before empty lines", "organisation", "Name,City,Employees\nA,Graz,5\nB,Linz,4\nTotal,,9\n,,\n", 2, 2);
    row("a company called so", "organisation", "Name,City,Employees\nA,Graz,5\nTotal,,101309\n", 2, 0);
    row("with a place", "organisation", "Name,City,Employees\nA,Graz,5\nTotal,Paris,5\n", 2, 0);
    row("not the last", "organisation", "Name,City,Employees\nA,Graz,5\nTotal,,5\nB,Linz,7\n", 3, 0);
    row("somebody called so", "person", "Name,Phone\nAnn,030 123456\nTotal,030123457\n", 2, 0);
    row("only a telephone", "person", "Name,Phone\nAnn,030 123456\n,030123457\n", 2, 0);
    row("only a name", "organisation", "Name,City\nA,Graz\nTotal,\n", 2, 0);
    row("one column", "organisation", "Name\n1\n2\n3\n", 3, 0);
    row("a number of its own", "product", "SKU,Name,Price\n1,Pump,10\n2,Valve,20\n3,30,30\n", 3, 0);
}

void TestSumRow::theLastRowIsRefusedWhenItAddsUp()
{
    QFETCH(QByteArray, entity);
    QFETCH(QByteArray, file);
    TestDb db;
    const auto done = imported(db, file, entity);
    QTEST(int(done.created), "created");
    QTEST(int(done.rejected), "rejected");
}

void TestSumRow::theRefusedRowIsKept()
{
    TestDb db;
    const auto path = write("Name,City,Employees\nA,Graz,5\nB,Linz,4\nTotal,,9\n");
    const auto rejects = db.dir.filePath("rejects.csv");
    const auto done
        = await(importFile(db.store, guessed(path, "organisation"), path, {.rejectsPath = rejects, .preview = true}));
    QCOMPARE(done->rejects.first().line, 4);
    QCOMPARE(done->preview.last().state, ImportRow::Rejected);
    QFile file(rejects);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Total,,9,Line 4: The row adds up the rows above it; it is no record of its own."));
}

CRM_TEST(TestSumRow)
#include "tst_sumrow.moc"
