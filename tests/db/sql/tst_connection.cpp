// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sql/connection.h"

#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace crm;

class TestConnection : public QObject
{
    Q_OBJECT
private slots:
    void aBudgetStopsLongStatementsOnly();
    void cancellingIsNoSpentBudget();

private:
    QTemporaryDir m_dir;
};

static const QByteArray counting = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT %1) "
                                   "SELECT count(*) FROM n";

static qint64 countTo(Connection &c, int n)
{
    auto sql = counting;
    return c.scalar(sql.replace("%1", QByteArray::number(n))).toLongLong();
}

static bool isStopped(Connection &c, int n)
{
    try {
        countTo(c, n);
    } catch (const SqlError &) {
        return true;
    }
    return false;
}

void TestConnection::aBudgetStopsLongStatementsOnly()
{
    Connection c(m_dir.filePath("budget.sqlite"), Connection::Create);
    c.setBudget(200'000);
    QCOMPARE(countTo(c, 100), 100);
    QVERIFY(!c.isBudgetSpent());
    QVERIFY(isStopped(c, 1'000'000));
    QVERIFY(c.isBudgetSpent());
    c.setBudget(-1);
    QVERIFY(!c.isBudgetSpent());
    QCOMPARE(countTo(c, 1'000'000), 1'000'000);
}

void TestConnection::cancellingIsNoSpentBudget()
{
    Connection c(m_dir.filePath("cancel.sqlite"), Connection::Create);
    const std::atomic_bool cancelled = true;
    c.setBudget(100'000'000);
    c.setCancel(&cancelled);
    QVERIFY(isStopped(c, 1'000'000));
    QVERIFY(!c.isBudgetSpent());
}

CRM_TEST(TestConnection)
#include "tst_connection.moc"
