// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/kit/labels.h"
#include "ui/shell/welcome.h"

#include <QAbstractButton>
#include <QFontMetrics>

using namespace crm;

class TestWelcome : public QObject
{
    Q_OBJECT
private slots:
    void everyExplanationIsWhole_data();
    void everyExplanationIsWhole();
};

void TestWelcome::everyExplanationIsWhole_data()
{
    QTest::addColumn<QString>("explanation");
    QTest::newRow("short") << "For your own records.";
    QTest::newRow("as long as in German")
        << "Mit einer Einladung von der Stelle, die den Server betreibt; was Ihre Kollegen haben, kommt hierher.";
}

void TestWelcome::everyExplanationIsWhole()
{
    QFETCH(QString, explanation);
    Welcome welcome({{"join", "cloud", "Join", explanation}}, {});
    welcome.resize(welcome.minimumSize());
    welcome.show();
    QVERIFY(QTest::qWaitForWindowExposed(&welcome));
    const auto *way = welcome.findChild<QAbstractButton *>("join");
    const auto needed = QFontMetrics(textFont(TextStyle::Small)).horizontalAdvance(explanation);
    const auto room = way->width() - scaled(54) - scaled(14);
    QVERIFY2(room >= needed, qPrintable(QString("%1 of %2").arg(room).arg(needed)));
}

CRM_TEST(TestWelcome)
#include "tst_welcome.moc"
