// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/record/fieldformat.h"
#include "models/record/widthforms.h"
#include "tests/support/test.h"

#include <QLocale>

using namespace crm;

class TestWidthForms : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("zh_CN"))); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }
    void wideDigitsAreDigits_data();
    void wideDigitsAreDigits();
    void daysAsTheyAreWritten_data();
    void daysAsTheyAreWritten();
};

void TestWidthForms::wideDigitsAreDigits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char *typed, const char *plain) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(plain);
    };
    row("１２", "12");
    row("１，２３４．５", "1234.5");
    row("－３", "-3");
    row("1,234.56元", "1234.56");
    row("￥８００", "800");
    row("２万元", "20000");
    row("12，5", ""); // a comma that groups nothing
    row("一二", "");
}

void TestWidthForms::wideDigitsAreDigits()
{
    QFETCH(QString, typed);
    QTEST(plainAmount(typed), "plain");
}

void TestWidthForms::daysAsTheyAreWritten_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");
    const auto row
        = [](const char *typed, const QDate &date) { QTest::newRow(typed) << QString::fromUtf8(typed) << date; };
    row("2026年12月5日", {2026, 12, 5});
    row("12月5日", {2027, 12, 5});
    row("２０２６年１２月５日", {2026, 12, 5});
    row("12월 5일", {2027, 12, 5});
    row("13月5日", {});
}

void TestWidthForms::daysAsTheyAreWritten()
{
    QFETCH(QString, typed);
    QTEST(dateFromText(typed, QDate(2027, 3, 1)), "date");
}

CRM_TEST(TestWidthForms)
#include "tst_widthforms.moc"
