// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/pastedcells.h"

#include "tests/support/test.h"

#include <QTest>

namespace crm {

class TestPastedCells : public QObject
{
    Q_OBJECT
private slots:
    void cellsAreRead_data();
    void cellsAreRead();
};

void TestPastedCells::cellsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("rows");
    using Rows = QList<QStringList>;
    QTest::newRow("plain") << "A\t1\r\nB\t2\r\n" << Rows{{"A", "1"}, {"B", "2"}};
    QTest::newRow("old line breaks") << "A\rB" << Rows{{"A"}, {"B"}};
    QTest::newRow("empty cells") << "\tA\t\n\tB" << Rows{{"", "A", ""}, {"", "B"}};
    QTest::newRow("an empty row between") << "A\n\nB" << Rows{{"A"}, {""}, {"B"}};
    QTest::newRow("nothing") << "" << Rows{{""}};
    QTest::newRow("a line break within") << "\"Cable, two\nlines\"\t3\nB\t4"
                                         << Rows{{"Cable, two lines", "3"}, {"B", "4"}};
    QTest::newRow("a tab within") << "\"A\tB\"\t3" << Rows{{"A B", "3"}};
    QTest::newRow("doubled marks") << "\"Pipe 5\"\"\"\t3" << Rows{{"Pipe 5\"", "3"}};
    QTest::newRow("marks of the text") << "\"Best\" pump\t3" << Rows{{"\"Best\" pump", "3"}};
    QTest::newRow("inches") << "Pipe 5\"\t3\nPipe 6\"\t4" << Rows{{"Pipe 5\"", "3"}, {"Pipe 6\"", "4"}};
    QTest::newRow("a mark that is never closed") << "\"Pipe\t3\nB" << Rows{{"\"Pipe", "3"}, {"B"}};
    QTest::newRow("marks around a whole cell") << "\"Best\"\t3" << Rows{{"\"Best\"", "3"}};
}

void TestPastedCells::cellsAreRead()
{
    QFETCH(QString, text);
    QFETCH(QList<QStringList>, rows);
    QCOMPARE(pastedCells(text), rows);
}

CRM_TEST(TestPastedCells)

} // namespace crm

#include "tst_pastedcells.moc"
