// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/shell/pagestack.h"

namespace crm {

class TestNewRecords : public QObject
{
    Q_OBJECT
private slots:
    void whatIsNewIsAboutTheRecordInSight();
    void withNoneInSightItIsAboutNobody();
};

void TestNewRecords::whatIsNewIsAboutTheRecordInSight()
{
    ShellFixture f;
    const auto person = f.addPerson("Okafor");
    f.press(Qt::Key_2);
    QVERIFY(f.page()->showRecord({"person", person.id}));
    f.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f.created.size(), 1);
    QCOMPARE(&f.created.first().entity(), &Activity::entity());
    QCOMPARE(f.created.first().reference("person"), person.id);
    QVERIFY(f.created.first().isNull("organisation"));
}

void TestNewRecords::withNoneInSightItIsAboutNobody()
{
    ShellFixture f;
    f.press(Qt::Key_2);
    f.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f.created.size(), 1);
    QVERIFY(f.created.first().isNull("person"));
}

CRM_TEST(TestNewRecords)

} // namespace crm

#include "tst_newrecords.moc"
