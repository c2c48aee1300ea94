// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notify/cornercard.h"

#include "tests/support/test.h"

namespace crm {

class TestCornerCard : public QObject
{
    Q_OBJECT

private slots:
    void twoCardsNeverLieOverEachOther_data();
    void twoCardsNeverLieOverEachOther();
};

namespace {

/// Stands above another card, or at the corner when there is none.
class Card final : public CornerCard
{
public:
    Card(QWidget *window, const QWidget *below = nullptr)
        : CornerCard({.name = "card", .title = "Card", .icon = "bell"}, window)
        , m_below(below)
    {
    }
    void tell(int height)
    {
        auto *row = new QWidget;
        row->setFixedHeight(height);
        showRows({.title = "Told", .rows = {row}});
    }

protected:
    int bottom() override { return m_below ? m_below->y() - 8 : CornerCard::bottom(); }

private:
    const QWidget *m_below;
};

} // namespace

void TestCornerCard::twoCardsNeverLieOverEachOther_data()
{
    QTest::addColumn<int>("height");
    QTest::addColumn<bool>("isBeside");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("above") << 100 << false << Qt::LeftToRight;
    QTest::newRow("beside") << 400 << true << Qt::LeftToRight;
    QTest::newRow("beside, from right to left") << 400 << true << Qt::RightToLeft;
}

void TestCornerCard::twoCardsNeverLieOverEachOther()
{
    QFETCH(int, height);
    QFETCH(bool, isBeside);
    QFETCH(Qt::LayoutDirection, direction);
    QWidget window;
    window.setLayoutDirection(direction);
    window.resize(1280, 700);
    window.show();
    Card first(&window);
    first.tell(height);
    Card second(&window, &first);
    second.tell(height);
    QVERIFY(!first.geometry().intersects(second.geometry()));
    QVERIFY(window.rect().contains(second.geometry()));
    QCOMPARE(first.x() != second.x(), isBeside);
}

CRM_TEST(TestCornerCard)

} // namespace crm

#include "tst_cornercard.moc"
