// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/dealbulk.h"

#include "models/record/recordtablemodel.h"
#include "tests/support/test.h"
#include "tests/ui/pipeline/dealsfixture.h"
#include "ui/list/bulkedit.h"
#include "ui/list/recordtable.h"
#include "ui/pipeline/dealtable.h"

#include <QMenu>
#include <QSignalSpy>

namespace crm {

/// Several deals of the table at once.
class TestDealBulk : public DealsFixture
{
    Q_OBJECT
private slots:
    void init() { prepare(); }
    void cleanup() { clear(); }
    void theMenuSpeaksOfAllThatAreMarked();
    void dealsMoveTogetherAndWhatStaysIsNamed();
    void whereNoneMayMoveNothingIsStored();
    void dealsAreGivenInOneStep();
    void allThatAreMarkedAreDeleted();
    void severalAreChangedByTheirKey();

private:
    void mark(int count);
    QMenu *menu();
    void require(const QString &stage, const QString &fields);
    DealBulk *bulk() { return m_page->findChild<DealBulk *>(); }
    RecordTable *rows() { return m_page->table()->table(); }
};

/// The first rows of the table.
void TestDealBulk::mark(int count)
{
    open();
    m_page->showTable(true);
    QTRY_VERIFY(m_page->table()->model()->rowCount() >= count);
    rows()->setFocus();
    rows()->selectRow(0);
    for (int i = 1; i < count; ++i)
        QTest::keyClick(rows(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(int(m_page->table()->chosen().size()), count);
}

QMenu *TestDealBulk::menu()
{
    [&] { QTRY_VERIFY(!m_page->table()->current().isNull()); }(); // its row has come
    emit m_page->table()->menuAsked(m_page->table()->current(), m_page->mapToGlobal(QPoint(50, 50)));
    return m_page->findChild<QMenu *>("deal_menu");
}

void TestDealBulk::require(const QString &stage, const QString &fields)
{
    auto changed = m_db->get<Stage>(m_db->stage(stage));
    changed.requiredFields = fields;
    m_db->keep(changed);
}

void TestDealBulk::theMenuSpeaksOfAllThatAreMarked()
{
    for (int i = 1; i <= 3; ++i)
        m_db->deal(QString::number(i), "Lead", 100, m_db->day(i));
    mark(2);
    auto *several = menu();
    QVERIFY(several);
    QStringList texts;
    for (const auto *action : several->actions())
        texts.append(action->text());
    QCOMPARE(texts,
        QStringList(
            {"Move 2 Deal(s) to Stage", "Give 2 Deal(s) To", "Change a Field of 2 Deal(s)…", {}, "Delete 2 Deal(s)"}));
    several->actions().first()->menu()->actions().at(1)->trigger();
    several->close();
    QTRY_COMPARE(
        *await(m_db->store.count({&Opportunity::entity(), Filter::refers("stage", m_db->stage("Qualified"))})), 2);
}

void TestDealBulk::dealsMoveTogetherAndWhatStaysIsNamed()
{
    require("Proposal", "next_step");
    auto ready = m_db->deal("Ready", "Lead", 100, m_db->day(1));
    auto steady = m_db->deal("Steady", "Qualified", 100, m_db->day(2));
    for (auto *deal : {&ready, &steady}) {
        deal->nextStep = "Call";
        m_db->keep(*deal);
    }
    const auto bare = m_db->deal("Bare", "Lead", 100, m_db->day(3));
    mark(3);
    QSignalSpy failed(m_workspace.get(), &Workspace::failed);
    QSignalSpy noticed(m_workspace.get(), &Workspace::noticed);
    bulk()->enter(m_page->table()->chosen(), m_db->get<Stage>(m_db->stage("Proposal")));
    QTRY_COMPARE(stored(ready).stage.id, m_db->stage("Proposal"));
    QCOMPARE(stored(steady).stage.id, m_db->stage("Proposal"));
    QCOMPARE(stored(bare).stage.id, m_db->stage("Lead"));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().message,
        QString::fromUtf8("“Bare” stays: Next step is required in Proposal."));
    QTRY_COMPARE(noticed.size(), 1);
    QCOMPARE(noticed.first().first().toString(), QString("2 deal(s) moved to Proposal."));
    QTRY_COMPARE(int(m_page->table()->chosen().size()), 3); // as they were, wherever they stand now
    m_workspace->undo();
    QTRY_COMPARE(stored(ready).stage.id, m_db->stage("Lead"));
    QCOMPARE(stored(steady).stage.id, m_db->stage("Qualified"));
}

void TestDealBulk::whereNoneMayMoveNothingIsStored()
{
    require("Proposal", "next_step");
    for (int i = 1; i <= 7; ++i)
        m_db->deal(QString::number(i), "Lead", 100, m_db->day(i));
    mark(7);
    QSignalSpy failed(m_workspace.get(), &Workspace::failed);
    QSignalSpy noticed(m_workspace.get(), &Workspace::noticed);
    bulk()->enter(m_page->table()->chosen(), m_db->get<Stage>(m_db->stage("Proposal")));
    QTRY_COMPARE(failed.size(), 1);
    const auto said = failed.first().first().value<Error>().message;
    QVERIFY2(said.contains(QString::fromUtf8("“5” stays")) && said.endsWith("2 more stay(s) for such a reason."),
        qPrintable(said));
    QVERIFY(noticed.isEmpty());
}

void TestDealBulk::dealsAreGivenInOneStep()
{
    const User mara{.id = Id::make(), .name = "Mara Lindqvist"};
    m_db->keep(mara);
    const auto first = m_db->deal("First", "Lead", 100, m_db->day(1));
    const auto second = m_db->deal("Second", "Lead", 100, m_db->day(2));
    mark(2);
    bulk()->give(m_page->table()->chosen(), mara);
    QTRY_COMPARE(stored(second).owner.id, mara.id);
    QCOMPARE(stored(first).owner.id, mara.id);
    m_workspace->undo();
    QTRY_VERIFY(stored(second).owner.id.isNull());
    QVERIFY(stored(first).owner.id.isNull());
}

/// As the menu of the window does it.
void TestDealBulk::allThatAreMarkedAreDeleted()
{
    for (int i = 1; i <= 3; ++i)
        m_db->deal(QString::number(i), "Lead", 100, m_db->day(i));
    mark(2);
    QVERIFY(m_page->removeMarked());
    QTRY_COMPARE(*await(m_db->store.count({&Opportunity::entity()})), 1);
    m_workspace->undo();
    QTRY_COMPARE(*await(m_db->store.count({&Opportunity::entity()})), 3);
    QTRY_COMPARE(m_page->table()->model()->rowCount(), 3);
    rows()->selectRow(0);
    QVERIFY(!m_page->removeMarked()); // the window's own way then
    m_page->showTable(false);
    QVERIFY(!m_page->removeMarked());
}

void TestDealBulk::severalAreChangedByTheirKey()
{
    m_db->deal("First", "Lead", 100, m_db->day(1));
    m_db->deal("Second", "Lead", 100, m_db->day(2));
    mark(2);
    QSignalSpy edited(m_workspace.get(), &Workspace::editRequested);
    QTest::keyClick(rows(), Qt::Key_F2);
    QVERIFY(m_page->findChild<BulkEdit *>());
    QVERIFY(edited.isEmpty());
}

CRM_TEST(TestDealBulk)

} // namespace crm

#include "tst_dealbulk.moc"
