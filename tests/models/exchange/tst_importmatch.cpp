// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/exchange/importfixture.h"

using namespace crm;

/// What comes again is known again.
class TestImportMatch : public QObject, ImportFixture
{
    Q_OBJECT
private slots:
    void dealsWithoutACompanyAreKnownAgain_data();
    void dealsWithoutACompanyAreKnownAgain();
};

void TestImportMatch::dealsWithoutACompanyAreKnownAgain_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("no column") << QByteArray("Deal,Amount,Expected close,Stage\nGamma X,100,2026-12-24,Lead\n"
                                             "Gamma X,250,2026-12-24,Lead\nDelta Y,,,Lead\n");
    QTest::newRow("nothing in it") << QByteArray("Deal,Account Name,Amount,Stage\nGamma X,,100,Lead\n"
                                                 "Gamma X,Acme,100,Lead\nDelta Y,Acme,5,Lead\n");
}

void TestImportMatch::dealsWithoutACompanyAreKnownAgain()
{
    QFETCH(QByteArray, file);
    TestDb db;
    QCOMPARE(imported(db, file, "opportunity").created, 3);
    const auto again = imported(db, file, "opportunity");
    QCOMPARE(again.created, 0);
    QCOMPARE(again.skipped, 3);
}

CRM_TEST(TestImportMatch)
#include "tst_importmatch.moc"
