// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/home/kpitile.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QWidget>

namespace crm {

class TestKpiTile : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void aLongNoteTakesTwoLines();
    void tilesSideBySideAreEquallyHigh();
};

namespace {

const QString longNote("1.12 million EUR closed; targets of 2 of 3 colleagues: 1.40 million EUR");

} // namespace

void TestKpiTile::aLongNoteTakesTwoLines()
{
    KpiTile tile("Expected in Q4 2026", "calendar-event", Ink::Accent);
    tile.setFigure("€1.26M", "5 deals");
    QCOMPARE(tile.noteLines(240), QStringList{"5 deals"});
    QCOMPARE(tile.heightForWidth(240), tile.sizeHint().height());
    tile.setFigure("€1.26M", longNote);
    const auto lines = tile.noteLines(240);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.join(u' '), longNote); // nothing is lost where it breaks
    QVERIFY(tile.heightForWidth(240) > tile.sizeHint().height());
    QCOMPARE(tile.noteLines(2000), QStringList{longNote});
}

void TestKpiTile::tilesSideBySideAreEquallyHigh()
{
    QWidget row;
    auto *layout = new QHBoxLayout(&row);
    auto *shortOne = new KpiTile("Won", "calendar-event", Ink::Accent);
    auto *longOne = new KpiTile("Expected", "calendar-event", Ink::Accent);
    layout->addWidget(shortOne, 1);
    layout->addWidget(longOne, 1);
    shortOne->setFigure("1", "one");
    longOne->setFigure("2", "two");
    const auto before = row.heightForWidth(500);
    longOne->setFigure("2", longNote);
    QVERIFY(row.heightForWidth(500) > before);
    row.resize(500, row.heightForWidth(500));
    row.show();
    QCOMPARE(shortOne->height(), longOne->height());
    QCOMPARE(longOne->height(), longOne->heightForWidth(longOne->width()));
}

CRM_TEST(TestKpiTile)

} // namespace crm

#include "tst_kpitile.moc"
