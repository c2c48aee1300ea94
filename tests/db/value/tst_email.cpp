// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"

#include "db/value/email.h"

namespace crm {

class TestEmail : public QObject
{
    Q_OBJECT
private slots:
    void keysCompareAddresses();
    void problemsAreToldInASentence_data();
    void problemsAreToldInASentence();
};

void TestEmail::keysCompareAddresses()
{
    QCOMPARE(emailKey(u"  Anna.Miller@Example.ORG "), "anna.miller@example.org");
    QCOMPARE(emailKey(u"mailto:a@b.de"), "a@b.de");
    QCOMPARE(emailKey(u"info@MÜLLER.example"), "info@xn--mller-kva.example");
    QCOMPARE(emailKey(u"Jürgen@example.org"), "jürgen@example.org");
    QCOMPARE(emailKey(u"ａ＠example.org"), "a@example.org");
    QCOMPARE(emailKey(u"no address"), "no address");
}

void TestEmail::problemsAreToldInASentence_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("problem");
    QTest::newRow("good") << "a.b+c@example.org" << false;
    QTest::newRow("empty is no problem") << "" << false;
    QTest::newRow("international") << "用户@例子.广告" << false;
    QTest::newRow("literal") << "root@[127.0.0.1]" << false;
    QTest::newRow("no at") << "example.org" << true;
    QTest::newRow("two at") << "a@b@example.org" << true;
    QTest::newRow("space") << "a b@example.org" << true;
    QTest::newRow("no name") << "@example.org" << true;
    QTest::newRow("no domain") << "a@" << true;
    QTest::newRow("no dot") << "a@example" << true;
    QTest::newRow("dots") << "a@example..org" << true;
    QTest::newRow("long name") << QString(65, u'a') + "@example.org" << true;
}

void TestEmail::problemsAreToldInASentence()
{
    QFETCH(QString, address);
    QFETCH(bool, problem);
    const auto text = emailProblem(address);
    QCOMPARE(!text.isEmpty(), problem);
    QVERIFY(text.isEmpty() || text.endsWith(u'.'));
}

} // namespace crm

using crm::TestEmail;
CRM_TEST(TestEmail)
#include "tst_email.moc"
