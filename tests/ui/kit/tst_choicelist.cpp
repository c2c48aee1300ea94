// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/kit/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QScrollBar>
#include <QVBoxLayout>

namespace crm {

class TestChoiceList : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void itIsACardBelowTheFieldWithRoomForAll_data();
    void itIsACardBelowTheFieldWithRoomForAll();
    void itIsAsWideAsItsLongestChoice();
    void whatHasNoRoomIsScrolledTo();
    void aKeyOpensTheSameCard();

private:
    QWidget *card() const { return m_box->view()->parentWidget(); }
    QRect rowOf(int place) const { return m_box->view()->visualRect(m_box->model()->index(place, 0)); }

    std::unique_ptr<QWidget> m_window;
    QComboBox *m_box = nullptr;
};

void TestChoiceList::init()
{
    applyTheme(*qApp, ThemeChoice::Light);
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    m_box = new QComboBox;
    m_box->addItems({"Subscriber", "Lead", "Customer", "Former customer", "Other"});
    column->addWidget(m_box);
    column->addStretch(1);
    m_window->resize(300, 400);
}

void TestChoiceList::cleanup()
{
    m_window.reset();
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestChoiceList::itIsACardBelowTheFieldWithRoomForAll_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << false << Qt::LeftToRight;
    QTest::newRow("dark") << true << Qt::LeftToRight;
    QTest::newRow("from right to left") << false << Qt::RightToLeft;
}

void TestChoiceList::itIsACardBelowTheFieldWithRoomForAll()
{
    QFETCH(bool, isDark);
    QFETCH(Qt::LayoutDirection, direction);
    applyTheme(*qApp, isDark ? ThemeChoice::Dark : ThemeChoice::Light);
    m_window->setLayoutDirection(direction);
    m_box->setCurrentIndex(3);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::mouseClick(m_box, Qt::LeftButton);
    QTRY_VERIFY(card()->isVisible());
    QVERIFY(card()->geometry().top() >= m_box->mapToGlobal(m_box->rect().bottomLeft()).y());
    const auto *view = m_box->view();
    QVERIFY(!view->verticalScrollBar()->isVisible());
    QVERIFY(view->viewport()->rect().contains(rowOf(0)));
    QVERIFY(view->viewport()->rect().contains(rowOf(4)));
    QVERIFY(card()->height() - 5 * rowOf(0).height() < 16); // no band above or below
    QVERIFY(!card()->mask().contains(QPoint(0, 0)));
    QVERIFY(card()->mask().contains(card()->rect().center()));
    const auto image = card()->grab().toImage();
    QCOMPARE(image.pixelColor(image.width() / 2, 3), tokens().raised);
    const auto chosen = rowOf(3).center();
    const auto at = view->viewport()->mapTo(card(), QPoint(image.width() / 2, chosen.y()));
    QCOMPARE(image.pixelColor(at), tokens().accentSoft);
    if (const auto folder = qEnvironmentVariable("CRM_SHOTS"); !folder.isEmpty())
        QVERIFY(QDir().mkpath(folder)
            && image.save(QStringLiteral("%1/choices-%2.png").arg(folder, QTest::currentDataTag())));
    QTest::keyClick(m_box->view(), Qt::Key_Home);
    QTest::keyClick(m_box->view(), Qt::Key_Return);
    QCOMPARE(m_box->currentText(), "Subscriber");
    QVERIFY(!card()->isVisible());
}

void TestChoiceList::itIsAsWideAsItsLongestChoice()
{
    m_box->addItem("A choice with rather more words than its field has room for");
    m_box->setFixedWidth(90);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::mouseClick(m_box, Qt::LeftButton);
    QTRY_VERIFY(card()->isVisible());
    const auto words = textMetrics(TextStyle::Body).horizontalAdvance(m_box->itemText(5));
    QVERIFY(rowOf(5).width() > words);
    QVERIFY(m_box->view()->viewport()->width() >= rowOf(5).width());
}

void TestChoiceList::whatHasNoRoomIsScrolledTo()
{
    for (int i = 0; i < 40; ++i)
        m_box->addItem(QString("Choice %1").arg(i));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::mouseClick(m_box, Qt::LeftButton);
    QTRY_VERIFY(card()->isVisible());
    QVERIFY(m_box->view()->verticalScrollBar()->isVisible());
    QTest::keyClick(m_box->view(), Qt::Key_End);
    QVERIFY(m_box->view()->viewport()->rect().contains(rowOf(44)));
}

void TestChoiceList::aKeyOpensTheSameCard()
{
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_box->setFocus();
    QTest::keyClick(m_box, Qt::Key_Space);
    QTRY_VERIFY(card()->isVisible());
    QVERIFY(rowOf(0).height() >= 24);
    QVERIFY(!card()->mask().isEmpty());
}

} // namespace crm

using crm::TestChoiceList;
CRM_TEST(TestChoiceList)
#include "tst_choicelist.moc"
