// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/csvsniff.h"
#include "tests/support/test.h"

using namespace crm;

class TestCsvSniff : public QObject
{
    Q_OBJECT
private slots:
    void tablesAreRecognised_data();
    void tablesAreRecognised();
    void theCutEndOfASampleDoesNotCount();
    void singleQuotesAreSeen();
    void anEmptyFileHasNoColumns();
};

void TestCsvSniff::tablesAreRecognised_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<int>("columns");
    QTest::addColumn<bool>("header");
    QTest::newRow("commas") << QByteArray("name,city\nA,B\nC,D\n") << ',' << 2 << true;
    QTest::newRow("decimal commas") << QByteArray("Name;Betrag;Datum\nA;1,50;1.2.2016\nB;2,75;3.4.2016\n") << ';' << 3
                                    << true;
    QTest::newRow("tabs with commas in text") << QByteArray("id\tnote\n1\ta, b\n2\tc, d\n") << '\t' << 2 << true;
    QTest::newRow("bars") << QByteArray("a|b|c\n1|2|3\n") << '|' << 3 << true;
    QTest::newRow("breaks in quotes") << QByteArray("x,y\n\"1;\n2;\n3\",q\n\"4;;\n\",r\n") << ',' << 2 << false;
    QTest::newRow("sep line") << QByteArray("sep=;\nname;city,town\nA;B\n") << ';' << 2 << true;
    QTest::newRow("no header") << QByteArray("Anna,2016-01-02,12.50\nBert,2016-01-03,11.00\n") << ',' << 3 << false;
    QTest::newRow("unknown header over numbers") << QByteArray("foo,bar\nx,12\ny,13\n") << ',' << 2 << true;
    QTest::newRow("one column") << QByteArray("email\na@example.com\nb@example.com\n") << ',' << 1 << true;
    QTest::newRow("one column of texts with commas")
        << QByteArray("Name\nA1, Bob\nA2, Ann\nA3, Zoe\n") << '\t' << 1 << true;
    QTest::newRow("one column, some with commas") << QByteArray("Name\nBob\nA2, Ann\nZoe\n") << '\t' << 1 << true;
    QTest::newRow("a known word as a title")
        << QByteArray("Kunde\nname,city,phone\nA,B,12\nC,D,13\n") << ',' << 3 << true;
    QTest::newRow("Chinese") << QByteArray("姓名,金额\n王小明,100\n李华,200\n") << ',' << 2 << true;
    QTest::newRow("title above") << QByteArray("Customers 2024\nname,city,phone\nA,B,12\nC,D,13\n") << ',' << 3 << true;
    QTest::newRow("title in a cell") << QByteArray("客户信息表,,\n姓名,城市,金额\n王小明,北京,100\n") << ',' << 3
                                     << true;
    QTest::newRow("text over text") << QByteArray("Anna,Berlin\nBert,Paris\n") << ',' << 2 << false;
}

void TestCsvSniff::tablesAreRecognised()
{
    QFETCH(const QByteArray, text);
    const auto guess = sniffCsv(text, true);
    QTEST(guess.format.delimiter, "delimiter");
    QTEST(guess.columns, "columns");
    QTEST(guess.hasHeader, "header");
    QVERIFY2(guess.reason.endsWith('.'), qPrintable(guess.reason));
    QVERIFY2(guess.headerReason.endsWith('.'), qPrintable(guess.headerReason));
}

void TestCsvSniff::theCutEndOfASampleDoesNotCount()
{
    QCOMPARE(sniffCsv("a,b\n1,2\n3", false).confidence, 100);
    QCOMPARE(sniffCsv("a,b\n1,2\n3", true).confidence, 66);
}

void TestCsvSniff::singleQuotesAreSeen()
{
    const auto guess = sniffCsv("'name','city'\n'A','B, C'\n'D','E'\n", true);
    QCOMPARE(guess.format.quote, '\'');
    QCOMPARE(guess.columns, 2);
    QCOMPARE(guess.confidence, 100);
}

void TestCsvSniff::anEmptyFileHasNoColumns()
{
    const auto guess = sniffCsv({}, true);
    QCOMPARE(guess.columns, 0);
    QVERIFY(!guess.hasHeader);
}

CRM_TEST(TestCsvSniff)
#include "tst_csvsniff.moc"
