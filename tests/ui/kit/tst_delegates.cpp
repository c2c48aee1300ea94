// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "tests/ui/kit/samples.h"
#include "ui/kit/celldelegate.h"
#include "ui/kit/delegates.h"
#include "ui/kit/theme.h"
#include "ui/kit/timeline.h"

#include <QApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>

#include <ctime>

namespace crm {

class TestDelegates : public QObject
{
    Q_OBJECT
private slots:
    void cleanup();
    void everyDelegateMirrors_data();
    void everyDelegateMirrors();
    void selectionHoverAndFocusAreSeen_data();
    void selectionHoverAndFocusAreSeen();
    void timelineGrowsWithItsBody();
    void tableRowsFollowTheDensity();
    void hoveringLightsTheWholeRow();
    void aScreenOfCellsIsPaintedInAFrame();
};

namespace {

QStyledItemDelegate *makeDelegate(const QString &name, QObject *parent)
{
    if (name == u"nav")
        return new NavDelegate(parent);
    if (name == u"card")
        return new CardDelegate(parent);
    if (name == u"timeline")
        return new TimelineDelegate(parent);
    if (name == u"cell") {
        auto *cells = new CellDelegate(parent);
        cells->setColumnKind(0, CellKind::IconText);
        return cells;
    }
    return new RowDelegate(name == u"row" ? RowDelegate::Height::OneLine : RowDelegate::Height::TwoLines, parent);
}

QImage paintItem(const QString &name, QStyle::State state, Qt::LayoutDirection direction)
{
    QObject owner;
    const auto *model = sampleModel({{"Zephyr", {{roles::Icon, "home"}, {roles::When, "15:00"}}}}, &owner);
    QImage image(400, 130, QImage::Format_ARGB32_Premultiplied);
    image.fill(tokens().surface);
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 400, 120);
    option.state = state | QStyle::State_Enabled;
    option.direction = direction;
    QPainter painter(&image);
    makeDelegate(name, &owner)->paint(&painter, option, model->index(0, 0));
    return image;
}

/// How much is drawn in the left 150 px, against the right: the icon and title stand at one side.
int inkLeftMinusRight(const QImage &image)
{
    int balance = 0;
    for (int y = 4; y < 110; ++y) {
        for (int x = 10; x < 150; ++x) {
            balance += image.pixelColor(x, y).lightness() < 150;
            balance -= image.pixelColor(399 - x, y).lightness() < 150;
        }
    }
    return balance;
}

void addDelegateRows()
{
    QTest::addColumn<QString>("name");
    for (const auto *name : {"nav", "card", "timeline", "cell", "row", "tall row"})
        QTest::newRow(name) << name;
}

} // namespace

void TestDelegates::cleanup()
{
    applyTheme(*qApp, ThemeChoice::Light);
    applyDensity(Density::Normal);
}

void TestDelegates::everyDelegateMirrors_data()
{
    addDelegateRows();
}

void TestDelegates::everyDelegateMirrors()
{
    QFETCH(QString, name);
    const auto leftToRight = inkLeftMinusRight(paintItem(name, {}, Qt::LeftToRight));
    const auto rightToLeft = inkLeftMinusRight(paintItem(name, {}, Qt::RightToLeft));
    QVERIFY2(leftToRight > 20, qPrintable(QString::number(leftToRight)));
    QVERIFY2(rightToLeft < -20, qPrintable(QString::number(rightToLeft)));
}

void TestDelegates::selectionHoverAndFocusAreSeen_data()
{
    addDelegateRows();
}

void TestDelegates::selectionHoverAndFocusAreSeen()
{
    QFETCH(QString, name);
    const auto plain = paintItem(name, {}, Qt::LeftToRight);
    for (const auto state : {QStyle::State_Selected, QStyle::State_MouseOver, QStyle::State_HasFocus})
        QVERIFY2(paintItem(name, state, Qt::LeftToRight) != plain, qPrintable(QString::number(state, 16)));
    const auto focused = paintItem(name, QStyle::State_HasFocus, Qt::LeftToRight);
    int accent = 0;
    for (int x = 0; x < 400; ++x)
        accent += focused.pixelColor(x, 60) == tokens().accent;
    QVERIFY2(accent >= 2, qPrintable(QString::number(accent)));
}

void TestDelegates::timelineGrowsWithItsBody()
{
    TimelineView view;
    view.resize(300, 400);
    view.setModel(sampleModel({{"Short", {{roles::Body, "One line."}}},
                                  {"Long", {{roles::Body, QStringLiteral("Many words again. ").repeated(12)}}}},
        &view));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto height = [&](int row) { return view.visualRect(view.model()->index(row, 0)).height(); };
    QVERIFY(height(1) > height(0) + 40);
    const auto narrow = height(1);
    view.resize(700, 400);
    QTRY_VERIFY(height(1) < narrow);
}

void TestDelegates::tableRowsFollowTheDensity()
{
    QTableView table;
    prepareTable(&table, new CellDelegate(&table), "Contacts");
    table.setModel(sampleContacts(&table));
    QCOMPARE(table.accessibleName(), "Contacts");
    QCOMPARE(table.rowHeight(0), rowHeight(Density::Normal));
    applyDensity(Density::Compact);
    QCOMPARE(table.rowHeight(0), rowHeight(Density::Compact));
}

void TestDelegates::hoveringLightsTheWholeRow()
{
    QTableView table;
    prepareTable(&table, new CellDelegate(&table), "Contacts");
    table.setModel(sampleContacts(&table));
    table.resize(700, 400);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const auto cell = table.visualRect(table.model()->index(2, 0)).center();
    const auto other = table.visualRect(table.model()->index(2, 3));
    const auto ground
        = [&] { return table.viewport()->grab().toImage().pixelColor(other.left() + 2, other.top() + 3); };
    QCOMPARE(ground(), tokens().surface);
    QMouseEvent move(QEvent::MouseMove, cell, table.viewport()->mapToGlobal(cell), Qt::NoButton, {}, {});
    QCoreApplication::sendEvent(table.viewport(), &move);
    QCOMPARE(ground(), tokens().background);
}

void TestDelegates::aScreenOfCellsIsPaintedInAFrame()
{
    CellDelegate delegate;
    const auto *model = sampleContacts(&delegate);
    const CellKind kinds[] = {CellKind::Avatar, CellKind::SquareAvatar, CellKind::Badge, CellKind::Badge,
        CellKind::IconText, CellKind::Money};
    for (int i = 0; i < 6; ++i)
        delegate.setColumnKind(i, kinds[i]);
    QImage image(160, 50, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    const auto paintScreen = [&] {
        for (int row = 0; row < 40; ++row) {
            for (int column = 0; column < 6; ++column)
                delegate.paint(&painter, option, model->index(row % model->rowCount(), column));
        }
    };
    paintScreen();                   // fills the caches
    const auto begin = std::clock(); // processor time: other programs on a busy machine do not count
    for (int i = 0; i < 10; ++i)
        paintScreen();
    const auto each = double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC / 10; // ms per screen of 240 cells
    qInfo("%.2f ms for 240 cells", each);
    QVERIFY2(each < 50, qPrintable(QString::number(each))); // rendering icons anew takes several hundred
}

} // namespace crm

using crm::TestDelegates;
CRM_TEST(TestDelegates)
#include "tst_delegates.moc"
