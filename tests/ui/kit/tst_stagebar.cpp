// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/stagebar.h"

#include "tests/support/test.h"
#include "ui/kit/tokens.h"

#include <QAccessible>
#include <QSignalSpy>

namespace crm {

class TestStageBar : public QObject
{
    Q_OBJECT
private slots:
    void stageBarAsksForTheStage();
    void stageBarHasAValue();
    void aLostDealHasNoGreenTrack();
};

namespace {

QAccessibleInterface *access(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget);
}

void show(QWidget &widget)
{
    widget.show();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

} // namespace

void TestStageBar::stageBarAsksForTheStage()
{
    StageBar bar;
    bar.setStages({"Lead", "Proposal", "Won"}, 0);
    bar.resize(300, 40);
    show(bar);
    QSignalSpy chosen(&bar, &StageBar::stageChosen);
    QTest::keyClick(&bar, Qt::Key_Right);
    QCOMPARE(chosen.size(), 0);
    QTest::keyClick(&bar, Qt::Key_Return);
    QCOMPARE(chosen.takeFirst().first().toInt(), 1);
    QCOMPARE(bar.current(), 0);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, bar.stageRect(2).center());
    QCOMPARE(chosen.takeFirst().first().toInt(), 2);
    bar.setEditable(false);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, bar.stageRect(1).center());
    QCOMPARE(chosen.size(), 0);
}

void TestStageBar::stageBarHasAValue()
{
    StageBar bar;
    bar.setStages({"Lead", "Proposal", "Won"}, 1);
    auto *value = access(&bar)->valueInterface();
    QVERIFY(value);
    QCOMPARE(value->currentValue().toInt(), 1);
    QCOMPARE(value->maximumValue().toInt(), 2);
    QCOMPARE(access(&bar)->text(QAccessible::Value), "Proposal");
    QCOMPARE(access(&bar)->text(QAccessible::Description), "Proposal");
    QSignalSpy chosen(&bar, &StageBar::stageChosen);
    value->setCurrentValue(2);
    QCOMPARE(chosen.size(), 1);
}

void TestStageBar::aLostDealHasNoGreenTrack()
{
    StageBar bar;
    bar.resize(300, 40);
    show(bar);
    const auto colourAt = [&](int stage) {
        return bar.grab().toImage().pixelColor(bar.stageRect(stage).center().x(), scaled(3) + scaled(6) / 2);
    };
    bar.setStages({"Lead", "Proposal", "Lost"}, 2, true);
    QCOMPARE(colourAt(2), toneColours(Tone::Bad).text);
    const auto ahead = colourAt(0);
    bar.setStages({"Lead", "Proposal", "Won"}, 2);
    QVERIFY(colourAt(0) != ahead);
}

CRM_TEST(TestStageBar)

} // namespace crm

#include "tst_stagebar.moc"
