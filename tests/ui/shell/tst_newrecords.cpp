// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/kit/cards.h"
#include "ui/shell/pagestack.h"

namespace crm {

class TestNewRecords : public QObject
{
    Q_OBJECT
private slots:
    void whatIsNewIsAboutTheRecordInSight();
    void withNoneInSightItIsAboutNobody();
    void whatIsNewBeginsWithWhatHoldsAnyway();
    void whatFailedWithOneRecordIsNotSaidOfAnother();
    void openingWhatIsAllInSightLetsItBeChanged();
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

void TestNewRecords::whatIsNewBeginsWithWhatHoldsAnyway()
{
    ShellFixture f;
    f.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f.created.size(), 1);
    int defaults = 0;
    for (int i = 0; i < Activity::entity().defaults.size(); ++i)
        if (const auto &usual = Activity::entity().defaults.at(i); !usual.isNull() && ++defaults)
            QCOMPARE(f.created.first().value(i), usual);
    QVERIFY(defaults > 0);
}

void TestNewRecords::whatFailedWithOneRecordIsNotSaidOfAnother()
{
    ShellFixture f;
    f.hasPageForOne = true;
    f.makeWindow();
    const AnyRef one{"organisation", Id::make()};
    const auto *banner = f.window->findChild<Banner *>();
    QVERIFY(f.window->pages().showRecord(one));
    f.workspace.fail({.code = Error::Conflict, .message = "It has been sent."});
    QVERIFY(banner->isVisible());
    QVERIFY(f.window->pages().showRecord({"organisation", Id::make()}));
    QVERIFY(!banner->isVisible());
    QVERIFY(f.window->pages().showRecord(one));
    QVERIFY(banner->isVisible());
}

void TestNewRecords::openingWhatIsAllInSightLetsItBeChanged()
{
    ShellFixture f;
    const AnyRef person{"person", f.addPerson("Okafor").id};
    f.press(Qt::Key_2);
    f.workspace.open(person);
    QCOMPARE(f.page()->current(), person);
    f.workspace.open(person); // a page of its own has nothing else to show
    QVERIFY(f.edited.isEmpty());
    f.page()->isInPlace = true;
    f.workspace.open(person);
    QCOMPARE(f.edited, QList<AnyRef>{person});
}

CRM_TEST(TestNewRecords)

} // namespace crm

#include "tst_newrecords.moc"
