// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/repeateditor.h"

#include "db/entities/activity.h"
#include "models/schedule/walltime.h"
#include "tests/support/test.h"
#include "ui/form/recordform.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QToolButton>

namespace crm {

/// How often something takes place, asked for in its form.
class TestRepeatEditor : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void itStandsBehindTheTimes();
    void theUsualRulesAreThoseOfTheFirstDay();
    void theRuleFollowsTheFirstDay();
    void whatIsPutTogetherIsSaidInWords();
    void itEndsOnADayOrAfterSoManyTimes();
    void theEndOfASplitSeriesStaysToTheLetter();
    void aRuleThatSaysMoreStaysAsItIs();
    void oneOfASeriesIsNotAskedFor();
    void whatIsMissingIsSaid();
    void somethingThatRepeatsNeedsAFirstDay();

private:
    void show(const QString &rule, const QDate &day = QDate(2026, 3, 3)); // a Tuesday
    QComboBox *combo(const char *name = "recurrence_control") { return m_form->findChild<QComboBox *>(name); }
    QString rule() { return m_form->record().text("recurrence"); }
    QString words() { return m_form->findChild<QLabel *>("repeatWords")->text(); }
    QString problem() { return m_form->editor("recurrence")->problem(); }
    void choose(const char *name, const QString &text);
    void type(const QByteArray &field, const QString &text);
    void tick(const char *day) { QTest::mouseClick(m_form->findChild<QToolButton *>(day), Qt::LeftButton); }

    QByteArray m_zone;
    std::unique_ptr<RecordForm> m_form;
};

void TestRepeatEditor::initTestCase()
{
    m_zone = qgetenv("TZ");
    qputenv("TZ", "Europe/Berlin");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestRepeatEditor::cleanupTestCase()
{
    qputenv("TZ", m_zone);
    QLocale::setDefault(QLocale::c());
}

void TestRepeatEditor::init()
{
    m_form = std::make_unique<RecordForm>(Task::entity(), EditorContext{});
    m_form->resize(640, 620);
    m_form->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
}

void TestRepeatEditor::show(const QString &rule, const QDate &day)
{
    const auto start = instantOf(day, QTime(14, 0), QTimeZone("Europe/Berlin"));
    m_form->setRecord(Record::from(
        Task{.id = Id::make(), .subject = "Call", .dueAt = start, .zone = "Europe/Berlin", .recurrence = rule}));
    QVERIFY(!m_form->isDirty());
}

void TestRepeatEditor::choose(const char *name, const QString &text)
{
    auto *box = combo(name);
    QVERIFY2(box->findText(text) >= 0, qPrintable(text));
    box->setCurrentIndex(box->findText(text));
    emit box->activated(box->currentIndex());
}

void TestRepeatEditor::type(const QByteArray &field, const QString &text)
{
    auto *line = m_form->editor(field)->findChild<QLineEdit *>();
    line->clear();
    QTest::keyClicks(line, text);
}

void TestRepeatEditor::itStandsBehindTheTimes()
{
    show({});
    const auto place = [this](const char *field) {
        const auto *editor = m_form->editor(field);
        return editor->mapTo(m_form->widget(), QPoint());
    };
    QVERIFY(place("recurrence").y() > place("all_day").y());
    QCOMPARE(place("recurrence").y(), place("remind_at").y()); // beside, and before it in reading order
    QVERIFY(place("recurrence").x() < place("remind_at").x());
}

void TestRepeatEditor::theUsualRulesAreThoseOfTheFirstDay()
{
    show({});
    QStringList offered;
    for (int i = 0; i < combo()->count(); ++i)
        offered.append(combo()->itemText(i));
    QCOMPARE(offered,
        QStringList({"Does not repeat", "Every day", "Every week on working days", "Every week on Tuesday",
            "Every 2 weeks on Tuesday", "Every month on day 3", "Every month on the first Tuesday", "Every year",
            "Custom…"}));
    QCOMPARE(combo()->currentIndex(), 0);
    choose("recurrence_control", "Every 2 weeks on Tuesday");
    QCOMPARE(rule(), "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU");
    QVERIFY(m_form->isDirty());
    QCOMPARE(words(), QString()); // the choice says it
    choose("recurrence_control", "Does not repeat");
    QVERIFY(m_form->record().isNull("recurrence"));
    QVERIFY(!m_form->isDirty());
}

void TestRepeatEditor::theRuleFollowsTheFirstDay()
{
    show("FREQ=WEEKLY;BYDAY=TU");
    QCOMPARE(combo()->currentText(), "Every week on Tuesday");
    type("due_at", "05/03/2026");
    QCOMPARE(combo()->currentText(), "Every week on Thursday");
    QCOMPARE(rule(), "FREQ=WEEKLY;BYDAY=TH");
    QVERIFY(m_form->changedFields().contains(Task::entity().indexOf("recurrence")));
    type("due_at", "03/03/2026");
    QVERIFY(!m_form->changedFields().contains(Task::entity().indexOf("recurrence")));
    show("FREQ=WEEKLY;BYDAY=TU,TH");
    type("due_at", "04/03/2026");
    QCOMPARE(rule(), "FREQ=WEEKLY;BYDAY=TU,TH"); // days somebody ticked stay
    QCOMPARE(words(), "Every week on Tuesday and Thursday. The first one is on 5 March 2026.");
}

void TestRepeatEditor::whatIsPutTogetherIsSaidInWords()
{
    show("FREQ=WEEKLY;BYDAY=TU");
    choose("recurrence_control", "Custom…");
    QVERIFY(m_form->findChild<QToolButton *>("repeatOnTU")->isChecked());
    m_form->findChild<QSpinBox *>("repeatInterval")->setValue(3);
    tick("repeatOnFR");
    QCOMPARE(rule(), "FREQ=WEEKLY;INTERVAL=3;BYDAY=TU,FR");
    QCOMPARE(words(), "Every 3 weeks on Tuesday and Friday");
    QCOMPARE(combo()->currentText(), "Custom…");
    choose("repeatUnit", "months");
    choose("repeatMonthDay", "on the first Tuesday");
    QCOMPARE(words(), "Every 3 months on the first Tuesday");
    choose("repeatUnit", "days");
    QCOMPARE(rule(), "FREQ=DAILY;INTERVAL=3");
}

void TestRepeatEditor::itEndsOnADayOrAfterSoManyTimes()
{
    show("FREQ=WEEKLY;BYDAY=TU");
    choose("repeatEnd", "Ends after");
    m_form->findChild<QSpinBox *>("repeatCount")->setValue(5);
    QCOMPARE(rule(), "FREQ=WEEKLY;BYDAY=TU;COUNT=5");
    QCOMPARE(words(), "Every week on Tuesday, 5 times");
    choose("repeatEnd", "Ends on");
    QCOMPARE(rule(), "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260603T215959Z"); // three months on
    auto *last = m_form->findChild<QLineEdit *>("last_day_control");
    last->clear();
    QTest::keyClicks(last, "31/03/2026");
    QCOMPARE(rule(), "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260331T215959Z");
    choose("repeatEnd", "Never ends");
    QCOMPARE(rule(), "FREQ=WEEKLY;BYDAY=TU");
}

void TestRepeatEditor::theEndOfASplitSeriesStaysToTheLetter()
{
    show("FREQ=WEEKLY;BYDAY=TU;UNTIL=20260317T125959Z"); // not on that day any more
    QCOMPARE(combo("repeatEnd")->currentText(), "Ends on");
    choose("recurrence_control", "Every 2 weeks on Tuesday");
    QCOMPARE(rule(), "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20260317T125959Z");
}

void TestRepeatEditor::aRuleThatSaysMoreStaysAsItIs()
{
    const QString strange("FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=2");
    show(strange);
    QCOMPARE(combo()->currentText(), "Another rule");
    type("due_at", "10/03/2026");
    QCOMPARE(rule(), strange);
    choose("recurrence_control", "Custom…");
    QCOMPARE(rule(), "FREQ=WEEKLY;BYDAY=TU");
}

void TestRepeatEditor::oneOfASeriesIsNotAskedFor()
{
    m_form->setRecord(Record::from(Task{.id = Id::make(),
        .subject = "Call",
        .dueAt = QDateTime(QDate(2026, 3, 3), QTime(14, 0)),
        .series = {Id::make()},
        .occurrenceAt = QDateTime(QDate(2026, 3, 3), QTime(14, 0))}));
    QVERIFY(!combo()->isEnabled());
    QCOMPARE(combo()->currentText(), "Only this one of its series");
    show({});
    QVERIFY(combo()->isEnabled());
}

void TestRepeatEditor::whatIsMissingIsSaid()
{
    show("FREQ=WEEKLY;BYDAY=TU");
    choose("recurrence_control", "Custom…");
    tick("repeatOnTU");
    QCOMPARE(problem(), "Choose a day of the week.");
    QCOMPARE(rule(), "FREQ=WEEKLY;BYDAY=TU");
    tick("repeatOnWE");
    QCOMPARE(problem(), QString());
    choose("repeatEnd", "Ends on");
    auto *last = m_form->findChild<QLineEdit *>("last_day_control");
    last->clear();
    QTest::keyClicks(last, "01/03/2026");
    QCOMPARE(problem(), "The last day lies before the first.");
    QCOMPARE(m_form->problems().value(0).field, "recurrence");
}

void TestRepeatEditor::somethingThatRepeatsNeedsAFirstDay()
{
    m_form->setRecord(Record::from(Task{.id = Id::make(), .subject = "Call"}));
    choose("recurrence_control", "Every day");
    QCOMPARE(m_form->problems().value(0).field, "due_at");
    type("due_at", "03/03/2026");
    QVERIFY(m_form->problems().isEmpty());
}

CRM_TEST(TestRepeatEditor)

} // namespace crm

#include "tst_repeateditor.moc"
