// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/itemactions.h"

#include "tests/support/test.h"
#include "tests/ui/schedule/schedulefixture.h"
#include "ui/form/recorddialog.h"
#include "ui/form/recordform.h"
#include "ui/schedule/schedulepages.h"

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>

#include <utility>

namespace crm {

/// What is opened of a series is written when it is saved, and only then.
class TestItemActions : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void openingTheFollowingOnesWritesNothing();
    void theSeriesIsCutWithWhatIsSaved();
    void fromTheFirstOneOnIsTheWholeSeries();
    void openingThisOneWritesNothing();
    void whatIsTypedAboutThisOneHasADraftOfItsOwn();
    void theMenuSaysWhatItDoes();

private:
    QByteArray m_zone;
};

namespace {

struct Fixture : ScheduleFixture
{
    AgendaItem on(const QDateTime &start)
    {
        const auto items = await(readAgenda(db.store, {march(1, 0), march(31, 0)}));
        for (const auto &item : *items)
            if (item.start == start)
                return item;
        return {};
    }
    void open(const QDateTime &start, const QString &part)
    {
        actions.open(on(start), {});
        QVERIFY(actions.menu());
        for (auto *action : actions.menu()->actions())
            if (action->text() == part)
                action->trigger();
        if (actions.menu())
            actions.menu()->close();
    }
    RecordDialog *dialog() { return page.findChild<RecordDialog *>(); }
    QStringList rules()
    {
        QStringList found;
        for (const auto &task : tasks())
            found.append(task.title() + ": " + task.text("recurrence"));
        return found;
    }

    QWidget page;
    ItemActions actions{workspace, &page};
    Task weekly = addWeekly();
};

const QString following = QStringLiteral("Open This and the &Following");
const QString untouched = QStringLiteral("Weekly call: FREQ=WEEKLY;BYDAY=TU");

} // namespace

void TestItemActions::initTestCase()
{
    m_zone = qgetenv("TZ");
    qputenv("TZ", "Europe/Berlin");
    QLocale::setDefault(QLocale::c());
}

void TestItemActions::cleanupTestCase()
{
    qputenv("TZ", m_zone);
}

void TestItemActions::openingTheFollowingOnesWritesNothing()
{
    Fixture f;
    f.open(march(17, 14), following);
    QTRY_VERIFY(f.dialog() && f.dialog()->isLoaded());
    QVERIFY(!f.dialog()->findChild<QPushButton *>("save")->isEnabled()); // nothing has been changed
    f.dialog()->save();
    QCOMPARE(f.rules(), QStringList({untouched}));
    f.dialog()->reject();
    QTRY_VERIFY(!f.dialog());
    QCOMPARE(f.rules(), QStringList({untouched}));
}

void TestItemActions::theSeriesIsCutWithWhatIsSaved()
{
    Fixture f;
    f.open(march(17, 14), following);
    QTRY_VERIFY(f.dialog() && f.dialog()->isLoaded());
    auto *subject = f.dialog()->form()->editor("subject")->findChild<QLineEdit *>();
    subject->clear();
    QTest::keyClicks(subject, "Monthly call");
    f.dialog()->save();
    QTRY_COMPARE(f.rules(),
        QStringList(
            {"Weekly call: FREQ=WEEKLY;BYDAY=TU;UNTIL=20260317T125959Z", "Monthly call: FREQ=WEEKLY;BYDAY=TU"}));
    QCOMPARE(f.on(march(24, 14)).record.title(), QString("Monthly call"));
    QCOMPARE(f.on(march(10, 14)).record.title(), QString("Weekly call"));
    QVERIFY(await(f.db.store.undo())); // one step
    QCOMPARE(f.rules(), QStringList({untouched}));
}

void TestItemActions::fromTheFirstOneOnIsTheWholeSeries()
{
    Fixture f;
    f.open(march(3, 14), following);
    QTRY_COMPARE(f.edited.id, f.weekly.id);
    QVERIFY(!f.dialog());
    QCOMPARE(f.rules(), QStringList({untouched}));
}

void TestItemActions::openingThisOneWritesNothing()
{
    Fixture f;
    f.open(march(17, 14), QStringLiteral("Open &This One"));
    QTRY_VERIFY(f.created.isValid());
    QCOMPARE(f.created.instant("occurrence_at"), march(17, 14));
    QCOMPARE(f.rules(), QStringList({untouched}));
    createTask(f.workspace, f.created, &f.page);
    QTRY_VERIFY(f.dialog() && f.dialog()->isLoaded());
    const auto title = f.dialog()->windowTitle(); // no new task, and not the whole series
    QVERIFY2(title.contains("Weekly call on " + QLocale().toString(QDate(2026, 3, 17), QLocale::ShortFormat)),
        qPrintable(title));
    QCOMPARE(f.dialog()->findChild<QPushButton *>("save")->text(), QString("Save"));
    QCOMPARE(f.rules(), QStringList({untouched}));
}

void TestItemActions::whatIsTypedAboutThisOneHasADraftOfItsOwn()
{
    Fixture f;
    const auto openForm = [&] {
        QTRY_VERIFY(f.created.isValid());
        createTask(f.workspace, std::exchange(f.created, Record()), &f.page);
        QTRY_VERIFY(f.dialog() && f.dialog()->isLoaded());
    };
    const auto subject = [&] { return f.dialog()->form()->editor("subject")->findChild<QLineEdit *>(); };
    f.open(march(17, 14), QStringLiteral("Open &This One"));
    openForm();
    subject()->clear();
    QTest::keyClicks(subject(), "Half typed");
    const auto key = f.dialog()->draft();
    QTRY_COMPARE(*await(f.db.store.drafts()), QStringList{key});
    delete f.dialog();
    createTask(f.workspace, Record::blank(Task::entity()), &f.page); // a new task knows nothing of it
    QTRY_VERIFY(f.dialog() && f.dialog()->isLoaded());
    QCOMPARE(subject()->text(), QString());
    delete f.dialog();
    resumeOccurrence(f.workspace, f.weekly.id, march(17, 14));
    openForm();
    QCOMPARE(f.dialog()->draft(), key);
    QCOMPARE(subject()->text(), QString("Half typed"));
}

/// Opening, moving and deleting ask for the part in menus that look alike.
void TestItemActions::theMenuSaysWhatItDoes()
{
    Fixture f;
    const auto item = f.on(march(17, 14));
    const auto offered = [&f] {
        QStringList texts;
        for (const auto *action : f.actions.menu()->actions())
            texts.append(action->text().remove(u'&'));
        f.actions.menu()->close();
        return texts.join(u'|');
    };
    f.actions.open(item, {});
    QCOMPARE(offered(), QString("Open This One|Open This and the Following|Open All of the Series"));
    f.actions.move(item, spanMoved(item, 1), {});
    QCOMPARE(offered(), QString("Move This One|Move This and the Following|Move All of the Series"));
    f.actions.remove(item, {});
    QCOMPARE(offered(), QString("Delete This One|Delete This and the Following|Delete All of the Series"));
}

CRM_TEST(TestItemActions)

} // namespace crm

#include "tst_itemactions.moc"
