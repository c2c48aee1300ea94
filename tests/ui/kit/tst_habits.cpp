// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/kit/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace crm {

class TestHabits : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init();
    void aWheelScrollsPastWhatHasNoFocus();
    void aWheelTurnsTheNumberThatHasTheFocus();
    void aWheelOutsideOfAScrollAreaTurnsANumber();
    void aWheelTurnsNoChoice();
    void aWheelScrollsTheOpenList();
    void whatAFormAndItsQuestionLeaveHasTheKeyboard();

private:
    static void turn(QWidget *over);
    QScrollArea m_area;
    QComboBox *m_choice = nullptr;
    QDateEdit *m_day = nullptr;
    QLineEdit *m_line = nullptr;
};

void TestHabits::init()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    m_line = new QLineEdit;
    m_choice = new QComboBox;
    m_choice->addItems({"One", "Two", "Three"});
    m_day = new QDateEdit(QDate(2026, 5, 4));
    for (QWidget *part :
        {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_choice), static_cast<QWidget *>(m_day)})
        column->addWidget(part);
    column->addSpacing(2000);
    m_area.setWidget(page);
    m_area.resize(300, 200);
    m_area.show();
    QVERIFY(QTest::qWaitForWindowActive(&m_area));
    m_line->setFocus();
}

/// One notch down, as from a real wheel: others are not handed on to what is around.
void TestHabits::turn(QWidget *over)
{
    const QPointF at = over->rect().center();
    QWheelEvent wheel(at, over->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&wheel);
    qApp->notify(over, &wheel);
}

void TestHabits::aWheelScrollsPastWhatHasNoFocus()
{
    turn(m_choice);
    QCOMPARE(m_choice->currentIndex(), 0);
    QVERIFY(m_area.verticalScrollBar()->value() > 0);
    QVERIFY(m_line->hasFocus());
    turn(m_day->findChild<QLineEdit *>());
    QCOMPARE(m_day->date(), QDate(2026, 5, 4));
}

void TestHabits::aWheelTurnsTheNumberThatHasTheFocus()
{
    m_day->setFocus();
    turn(m_day);
    QVERIFY(m_day->date() != QDate(2026, 5, 4));
}

void TestHabits::aWheelOutsideOfAScrollAreaTurnsANumber()
{
    QDateEdit alone(QDate(2026, 5, 4));
    alone.show();
    turn(&alone);
    QVERIFY(alone.date() != QDate(2026, 5, 4));
}

/// Not even one that has the focus, as the first of a dialog has it.
void TestHabits::aWheelTurnsNoChoice()
{
    m_choice->setFocus();
    turn(m_choice);
    QCOMPARE(m_choice->currentIndex(), 0);
    QVERIFY(m_area.verticalScrollBar()->value() > 0);
    QComboBox alone;
    alone.addItems({"One", "Two"});
    alone.show();
    turn(&alone);
    QCOMPARE(alone.currentIndex(), 0);
}

void TestHabits::aWheelScrollsTheOpenList()
{
    for (int i = 0; i < 60; ++i)
        m_choice->addItem(QString::number(i));
    m_choice->setMaxVisibleItems(5);
    m_choice->setFocus();
    m_choice->showPopup();
    auto *list = m_choice->view();
    QTRY_VERIFY(list->isVisible() && list->verticalScrollBar()->maximum() > 0);
    turn(list->viewport());
    QVERIFY(list->verticalScrollBar()->value() > 0);
    m_choice->hidePopup();
}

void TestHabits::whatAFormAndItsQuestionLeaveHasTheKeyboard()
{
    QWidget window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *form = new QDialog(&window);
    form->open();
    auto *question = new QDialog(form);
    question->open();
    QVERIFY(QTest::qWaitForWindowActive(question));
    struct : QObject
    {
        bool eventFilter(QObject *, QEvent *event) override
        {
            asked += event->type() == QEvent::WindowActivate;
            return false;
        }
        int asked = 0;
    } watch;
    window.installEventFilter(&watch);
    question->close();
    form->close();
    QTRY_VERIFY(watch.asked > 0);
    QTRY_COMPARE(QApplication::activeWindow(), &window);
}

} // namespace crm

using crm::TestHabits;
CRM_TEST(TestHabits)
#include "tst_habits.moc"
