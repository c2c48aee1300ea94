// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QSet>

namespace crm {

namespace {

/// Bounds of everything that differs from the ground.
QRect inked(const QImage &image)
{
    QRect bounds;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != QColor(Qt::white))
                bounds |= QRect(x, y, 1, 1);
        }
    }
    return bounds;
}

QImage painted(const std::function<void(QPainter *)> &paint)
{
    QImage image(200, 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(&painter);
    return image;
}

} // namespace

class TestPaint : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void initials_data();
    void initials();
    void hashIsThePublishedOne();
    void avatarColourDependsOnTheKeyOnly();
    void badgeStandsAtTheLeadingEdge();
    void badgeIsAsWideAsItSays();
    void longBadgeStaysInItsArea();
    void textStandsAtTheLeadingEdge();
    void theIconOfADisabledButtonIsSeen();
    void lineBreaksStayOnOneLine();
};

void TestPaint::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("two words") << "Kenji Sato"
                               << "KS";
    QTest::newRow("three words") << "Piet de Vries"
                                 << "PV";
    QTest::newRow("one word") << "Zephyr"
                              << "Z";
    QTest::newRow("lower case") << "ada lovelace"
                                << "AL";
    QTest::newRow("chinese") << "山田 花子"
                             << "山花";
    QTest::newRow("chinese, one word") << "王小明"
                                       << "王小";
    QTest::newRow("korean") << "김 민준"
                            << "김민";
    QTest::newRow("outside the first plane") << QString::fromUtf8("𠮷野 家") << QString::fromUtf8("𠮷家");
    QTest::newRow("spaces") << "  Ivo   Petrov "
                            << "IP";
    QTest::newRow("empty") << ""
                           << "?";
}

void TestPaint::initials()
{
    QFETCH(QString, name);
    QTEST(crm::initials(name), "expected");
}

void TestPaint::hashIsThePublishedOne()
{
    QCOMPARE(fnv1a(""), 0x811c9dc5u); // the test vectors of the FNV authors, 32-bit FNV-1a
    QCOMPARE(fnv1a("a"), 0xe40c292cu);
    QCOMPARE(fnv1a("foobar"), 0xbf9cf968u);
}

void TestPaint::avatarColourDependsOnTheKeyOnly()
{
    const auto ground = [](const QString &name, const QString &key) {
        return painted([&](QPainter *p) { paintAvatar(p, {0, 0, 40, 40}, name, key, true); }).pixelColor(20, 3);
    };
    QCOMPARE(ground("Kenji Sato", "17"), ground("Dr. Kenji Sato", "17"));
    QSet<QRgb> colours;
    for (int key = 0; key < 32; ++key)
        colours.insert(ground("Kenji Sato", QString::number(key)).rgb());
    QVERIFY(colours.size() > 3);
}

void TestPaint::badgeStandsAtTheLeadingEdge()
{
    const BadgeLook badge{.text = "Lead", .tone = Tone::Info, .hasDot = true};
    const QRect area(0, 0, 200, 40);
    const auto ltr = inked(painted([&](QPainter *p) { paintBadge(p, area, badge); }));
    const auto rtl = inked(painted([&](QPainter *p) { paintBadge(p, area, badge, Qt::RightToLeft); }));
    QCOMPARE(ltr.left(), 0);
    QCOMPARE(rtl.right(), 199);
    QCOMPARE(ltr.width(), rtl.width());
}

void TestPaint::badgeIsAsWideAsItSays()
{
    const BadgeLook badge{.text = "Breached 2 h", .tone = Tone::Bad, .icon = "flame"};
    int used = 0;
    const auto bounds = inked(painted([&](QPainter *p) { used = paintBadge(p, QRect(0, 0, 200, 40), badge); }));
    QCOMPARE(used, badgeWidth(badge));
    QCOMPARE(bounds.width(), used);
    QCOMPARE(bounds.height(), badgeHeight());
}

void TestPaint::longBadgeStaysInItsArea()
{
    const BadgeLook badge{.text = QString(100, u'w')};
    const auto bounds = inked(painted([&](QPainter *p) { paintBadge(p, QRect(20, 0, 60, 40), badge); }));
    QVERIFY(QRect(20, 0, 60, 40).contains(bounds));
}

void TestPaint::textStandsAtTheLeadingEdge()
{
    const QRect area(0, 0, 200, 40);
    const auto left = inked(painted([&](QPainter *p) { paintText(p, area, "Fleet", {}); }));
    const auto right
        = inked(painted([&](QPainter *p) { paintText(p, area, "Fleet", {.direction = Qt::RightToLeft}); }));
    QVERIFY(left.left() < 5);
    QVERIFY(right.right() > 194);
    const auto trailing = inked(painted([&](QPainter *p) {
        paintText(p, area, "Fleet", {.direction = Qt::RightToLeft, .alignment = Qt::AlignRight});
    }));
    QVERIFY(trailing.left() < 5);
}

/// White on the accent, it would be white on nearly white.
void TestPaint::theIconOfADisabledButtonIsSeen()
{
    const auto darkest = [](QIcon::Mode mode) {
        const QRect area(0, 0, 32, 32);
        const auto image
            = painted([&](QPainter *p) { icon("check", Ink::OnAccent).paint(p, area, Qt::AlignCenter, mode); });
        int least = 255;
        for (int y = 0; y < area.height(); ++y)
            for (int x = 0; x < area.width(); ++x)
                least = qMin(least, image.pixelColor(x, y).lightness());
        return least;
    };
    QCOMPARE(darkest(QIcon::Normal), 255);
    QVERIFY2(darkest(QIcon::Disabled) < 220, qPrintable(QString::number(darkest(QIcon::Disabled))));
}

void TestPaint::lineBreaksStayOnOneLine()
{
    const QRect area(0, 0, 200, 40);
    const auto one = inked(painted([&](QPainter *p) { paintText(p, area, "Ag Ag", {}); }));
    const auto two = inked(painted([&](QPainter *p) { paintText(p, area, "Ag\nAg", {}); }));
    QCOMPARE(two.height(), one.height());
}

} // namespace crm

using crm::TestPaint;
CRM_TEST(TestPaint)
#include "tst_paint.moc"
