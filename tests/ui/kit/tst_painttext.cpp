// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/kit/paint.h"
#include "ui/kit/painttext.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPicture>

namespace crm {

namespace {

QImage painted(const QRect &rect, const QString &text, const TextLook &look, qreal ratio = 1)
{
    QImage image(QSize(240, 40) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintText(&painter, rect, text, look);
    return image;
}

QRect inked(const QImage &image)
{
    QRect bounds;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) != QColor(Qt::white))
                bounds |= QRect(x, y, 1, 1);
    return bounds;
}

/// By way of a passing picture, into one that is kept, from that.
void compareThrice(const QRect &rect, const QString &text, const TextLook &look)
{
    const auto first = painted(rect, text, look);
    QVERIFY(inked(first).width() > 20);
    QCOMPARE(painted(rect, text, look), first);
    QCOMPARE(painted(rect, text, look), first);
}

} // namespace

class TestPaintText : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void looksTheSameAgain();
    void isShortenedOnlyWhereItMustBe();
    void mixedScriptsStayWithinTheirPlace();
    void hasTheColourAskedFor();
    void isSharpOnDenseScreens();
    void staysTextInFilesOfCurves();
};

void TestPaintText::looksTheSameAgain()
{
    const QRect rect(10, 0, 200, 40);
    for (const QString text : {"Zephyr Logistics", "山田 花子", "شركة الأمل", "two\nlines", "Łukasz 𠮷野"})
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft})
            compareThrice(rect, text, {.direction = direction});
    for (const QString text : {"Zephyr Logistics of the North and the South", "山田 花子 山田 花子 山田 花子"})
        compareThrice({10, 0, 90, 40}, text, {.alignment = Qt::AlignRight});
}

/// In the narrow place first and in the wide one first: what is kept of one must not show in the other.
void TestPaintText::isShortenedOnlyWhereItMustBe()
{
    const QString texts[] = {"Route planner rollout for the north", "Delivery contract with three options"};
    for (int i = 0; i < 2; ++i) {
        const auto &text = texts[i];
        const auto whole = textWidth(text, TextStyle::Body);
        QVERIFY(whole > 120 && whole < 240);
        const auto wide = [&] { return inked(painted({0, 0, 240, 40}, text, {})); };
        const auto narrow = [&] { return inked(painted({0, 0, 90, 40}, text, {})); };
        const auto first = i ? wide() : narrow();
        const auto second = i ? narrow() : wide();
        QVERIFY((i ? first : second).right() > 110);
        QVERIFY((i ? second : first).right() <= 90);
        QVERIFY((i ? second : first).right() > 50);
        QCOMPARE(wide(), i ? first : second);
        QCOMPARE(narrow(), i ? second : first);
    }
}

/// Where one script turns round within another, what comes first in the text is not what stands first.
void TestPaintText::mixedScriptsStayWithinTheirPlace()
{
    const QRect rect(10, 0, 120, 40);
    for (const QString text :
        {"Probe TP-20 · الواحة سليمان للصناعة", "Unit C1 · מפעלי הצפון בע״מ", "شركة الأمل Zephyr Logistics"}) {
        const auto ink = inked(painted(rect, text, {.direction = Qt::LeftToRight}));
        QVERIFY2(ink.right() <= rect.right() + 2 && ink.left() >= rect.left() - 2, qPrintable(text));
    }
}

void TestPaintText::hasTheColourAskedFor()
{
    const auto red = painted({0, 0, 200, 40}, "Overdue", {.colour = Qt::red});
    const auto blue = painted({0, 0, 200, 40}, "Overdue", {.colour = Qt::blue});
    QVERIFY(red != blue);
    QCOMPARE(inked(red), inked(blue));
    for (int y = 0; y < red.height(); ++y)
        for (int x = 0; x < red.width(); ++x)
            QCOMPARE(red.pixelColor(x, y).red(), 255); // white and red alike
}

void TestPaintText::isSharpOnDenseScreens()
{
    const auto once = inked(painted({0, 0, 200, 40}, "Zephyr", {}));
    const auto twice = inked(painted({0, 0, 200, 40}, "Zephyr", {}, 2));
    QVERIFY2(std::abs(twice.width() - 2 * once.width()) <= 4, qPrintable(QString::number(twice.width())));
    QVERIFY(std::abs(twice.center().y() - 2 * once.center().y()) <= 4);
}

/// Paper and files of curves have no pixels; a QPicture records what they would get.
void TestPaintText::staysTextInFilesOfCurves()
{
    QPicture picture;
    {
        QPainter painter(&picture);
        paintText(&painter, {0, 0, 200, 40}, "Zephyr", {});
    }
    QByteArray words; // as QDataStream writes a QString: UTF-16, the high byte first
    for (const auto c : QStringLiteral("Zephyr"))
        words.append(char(c.unicode() >> 8)).append(char(c.unicode() & 0xff));
    QVERIFY(QByteArrayView(picture.data(), qsizetype(picture.size())).contains(words));
}

} // namespace crm

using namespace crm;
CRM_TEST(TestPaintText)
#include "tst_painttext.moc"
