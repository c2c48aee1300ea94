// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/value/money.h"
#include "tests/support/test.h"

#include <QLocale>

using namespace crm;

class TestMoney : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void yenAndYuanAreToldApart_data();
    void yenAndYuanAreToldApart();
};

void TestMoney::yenAndYuanAreToldApart_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("yen");
    QTest::addColumn<QString>("yuan");
    const auto row = [](const char *locale, const char *yen, const char *yuan) {
        QTest::newRow(locale) << QString(locale) << QString(yen) << QString(yuan);
    };
    row("en_US", "¥1,200", "CN¥12.00");
    row("zh_CN", "JP¥1,200", "¥12.00");
}

void TestMoney::yenAndYuanAreToldApart()
{
    QFETCH(QString, locale);
    QLocale::setDefault(QLocale(locale));
    QTEST(formatAmount(1200, "JPY"), "yen");
    QTEST(formatAmount(1200, "CNY"), "yuan");
}

CRM_TEST(TestMoney)
#include "tst_money.moc"
