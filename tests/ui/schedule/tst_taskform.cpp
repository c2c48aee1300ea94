// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/scheduleedits.h"
#include "tests/support/test.h"
#include "tests/ui/schedule/schedulefixture.h"
#include "ui/form/recorddialog.h"
#include "ui/form/recordform.h"
#include "ui/schedule/itemactions.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>

namespace crm {

/// Series made and changed in the form of a task.
class TestTaskForm : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void aNewAppointmentBecomesASeries();
    void theFirstOneIsADayOfTheRule();
    void anotherHourOfTheWholeSeriesKeepsItsExceptions();
    void anotherHourOfTheFollowingOnesKeepsTheirExceptions();
    void aSeriesBecomesASingleOne();
    void anotherSubjectMovesNothing();
    void theMenuLeadsToTheForm();

private:
    QByteArray m_zone;
};

namespace {

struct Fixture : ScheduleFixture
{
    void load(RecordDialog *opened)
    {
        dialog = opened;
        QVERIFY(QTest::qWaitFor([this] { return dialog->isLoaded(); }));
    }
    void type(const char *control, const QString &text)
    {
        auto *line = dialog->findChild<QLineEdit *>(control);
        line->clear();
        QTest::keyClicks(line, text);
    }
    void choose(const QString &text)
    {
        auto *box = dialog->findChild<QComboBox *>("recurrence_control");
        QVERIFY2(box->findText(text) >= 0, qPrintable(text));
        box->setCurrentIndex(box->findText(text));
        emit box->activated(box->currentIndex());
    }
    void save()
    {
        dialog->save();
        QTRY_VERIFY(!dialog);
        QCOMPARE(errors, QStringList());
    }
    AgendaItem on(const QDateTime &start)
    {
        for (const auto &item : *await(readAgenda(db.store, {march(1, 0), march(31, 0)})))
            if (item.start == start)
                return item;
        return {};
    }
    QStringList starts()
    {
        QStringList texts;
        for (const auto &item : *await(readAgenda(db.store, {march(1, 0), march(31, 0)})))
            texts.append(wallTimeOf(item.start, QTimeZone("Europe/Berlin")).toString("dd. HH:mm"));
        return texts;
    }
    /// The one of the 10th is taken out, that of the 17th takes place an hour later.
    void makeExceptions()
    {
        QVERIFY(await(db.store.commit(removeItem({on(march(10, 14))}))));
        QVERIFY(await(db.store.commit(moveItem({on(march(17, 14))}, {march(17, 15), march(17, 16)}))));
        QCOMPARE(starts(), QStringList({"03. 14:00", "17. 15:00", "24. 14:00"}));
    }
    QPointer<RecordDialog> dialog;
    QWidget page;
};

} // namespace

void TestTaskForm::initTestCase()
{
    m_zone = qgetenv("TZ");
    qputenv("TZ", "Europe/Berlin");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestTaskForm::cleanupTestCase()
{
    qputenv("TZ", m_zone);
    QLocale::setDefault(QLocale::c());
}

void TestTaskForm::aNewAppointmentBecomesASeries()
{
    Fixture f;
    f.load(RecordDialog::create(f.workspace, Record::blank(Task::entity()), nullptr));
    f.type("subject_control", "Stock");
    f.type("due_at_control", "05/03/2026");
    f.type("due_at_time", "10:00");
    f.choose("Every 2 weeks on Thursday");
    f.save();
    const auto stored = f.tasks().value(0);
    QCOMPARE(stored.text("recurrence"), "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH");
    QCOMPARE(stored.text("zone"), ownZoneName());
    QCOMPARE(f.starts(), QStringList({"05. 10:00", "19. 10:00"}));
}

void TestTaskForm::theFirstOneIsADayOfTheRule()
{
    Fixture f;
    f.load(RecordDialog::create(f.workspace,
        Record::from(
            Task{.subject = "Stand-up", .dueAt = march(7, 9), .endsAt = march(7, 10), .remindAt = march(7, 8)}),
        nullptr));
    f.choose("Every week on working days"); // the 7th is a Saturday
    f.save();
    const auto stored = f.tasks().value(0);
    QCOMPARE(stored.instant("due_at"), march(9, 9));
    QCOMPARE(stored.instant("ends_at"), march(9, 10));
    QCOMPARE(stored.instant("remind_at"), march(9, 8));
}

void TestTaskForm::anotherHourOfTheWholeSeriesKeepsItsExceptions()
{
    Fixture f;
    const auto weekly = f.addWeekly();
    f.makeExceptions();
    f.load(RecordDialog::edit(f.workspace, {"task", weekly.id}, nullptr));
    f.type("due_at_time", "16:00");
    f.type("ends_at_time", "17:00");
    f.save();
    QCOMPARE(f.starts(), QStringList({"03. 16:00", "17. 15:00", "24. 16:00"})); // that of the 17th is not doubled
    QVERIFY(await(f.db.store.undo()));                                          // one step
    QCOMPARE(f.starts(), QStringList({"03. 14:00", "17. 15:00", "24. 14:00"}));
}

void TestTaskForm::anotherHourOfTheFollowingOnesKeepsTheirExceptions()
{
    Fixture f;
    f.addWeekly();
    QVERIFY(await(f.db.store.commit(removeItem({f.on(march(17, 14))}))));
    QVERIFY(await(f.db.store.commit(moveItem({f.on(march(24, 14))}, {march(25, 15), march(25, 16)}))));
    const Chosen chosen{f.on(march(10, 14)), SeriesPart::Following,
        *await(changedOccurrences(f.db.store, f.on(march(10, 14)).record.id))};
    const auto edit = changeItem(chosen, ownRecord(chosen.item));
    const auto rest = std::find_if(edit.puts.cbegin(), edit.puts.cend(),
        [&](const Record &r) { return !r.isNull("recurrence") && r.id != chosen.item.record.id; });
    f.load(RecordDialog::editWithin(f.workspace, edit, *rest, nullptr));
    f.type("due_at_time", "16:00");
    f.type("ends_at_time", "17:00");
    f.save();
    QCOMPARE(f.starts(), QStringList({"03. 14:00", "10. 16:00", "25. 15:00"}));
}

void TestTaskForm::aSeriesBecomesASingleOne()
{
    Fixture f;
    const auto weekly = f.addWeekly();
    f.load(RecordDialog::edit(f.workspace, {"task", weekly.id}, nullptr));
    f.choose("Does not repeat");
    f.save();
    QCOMPARE(f.starts(), QStringList({"03. 14:00"}));
}

void TestTaskForm::anotherSubjectMovesNothing()
{
    Fixture f;
    const Task strange{.id = Id::make(), // as another program may have made it
        .subject = "Strange",
        .dueAt = march(3, 14),
        .zone = "Europe/Berlin",
        .recurrence = "FREQ=WEEKLY;BYDAY=WE"};
    QVERIFY(f.db.put(strange));
    f.load(RecordDialog::edit(f.workspace, {"task", strange.id}, nullptr));
    f.type("subject_control", "Still strange");
    f.save();
    QCOMPARE(f.tasks().value(0).title(), "Still strange");
    QCOMPARE(f.tasks().value(0).instant("due_at"), march(3, 14));
}

void TestTaskForm::theMenuLeadsToTheForm()
{
    Fixture f;
    const auto weekly = f.addWeekly();
    ItemActions actions(f.workspace, &f.page);
    actions.showMenu(f.on(march(10, 14)), {});
    QMenu *repeat = nullptr;
    for (auto *action : actions.menu()->actions())
        if (action->text() == u"&Repeat")
            repeat = action->menu();
    QVERIFY(repeat);
    for (auto *action : repeat->actions())
        if (action->text() == QStringLiteral("&Other…"))
            action->trigger();
    QCOMPARE(f.edited.id, weekly.id);
    actions.menu()->close();
}

CRM_TEST(TestTaskForm)

} // namespace crm

#include "tst_taskform.moc"
