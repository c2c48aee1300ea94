// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDirIterator>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>

#include <optional>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace crm {

class TestTheme : public QObject
{
    Q_OBJECT
private slots:
    void cleanup();
    void textHasEnoughContrast_data();
    void textHasEnoughContrast();
    void inputEdgesHaveEnoughContrast();
    void applyThemeChangesPaletteAndTellsSo();
    void everyNameInTheSheetHasAValue();
    void everyFileInTheSheetExists();
    void iconsFollowTheTheme();
    void arrowsPointOnwardFromRightToLeft();
    void everyIconPaintsSomething();
    void questionsHaveAPictureOfTheProgram();
    void theCornerOfAListShowsNothing();
    void sizesFollowTheBaseFont();
    void densityDecidesRowHeight();
    void tonesAreReadFromNamesAndNumbers();
    void linesBeginWhereTheWindowDoes_data();
    void linesBeginWhereTheWindowDoes();
    void shiftF10IsTheMenuKey();
    void aFileDialogOpensNoFile();
};

void TestTheme::cleanup()
{
    applyTheme(*qApp, ThemeChoice::Light);
    applyDensity(Density::Normal);
}

void TestTheme::textHasEnoughContrast_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const auto *t : {&lightTokens(), &darkTokens()}) {
        const auto theme = t->isDark ? "dark" : "light";
        const auto row = [&](const char *name, const QColor &text, const QColor &ground) {
            QTest::addRow("%s %s", theme, name) << text << ground;
        };
        for (const auto &ground : {t->background, t->sidebar, t->surface, t->raised, t->hover, t->accentSoft}) {
            const auto name = ground.name().toLatin1();
            row("text on " + name, t->text, ground);
            row("muted on " + name, t->muted, ground);
        }
        for (const auto &ground : {t->background, t->sidebar, t->surface, t->raised, t->hover})
            row("faint on " + ground.name().toLatin1(), t->faint, ground);
        for (const auto &ground : {t->background, t->surface, t->raised})
            row("accent on " + ground.name().toLatin1(), t->accent, ground);
        row("accent text on soft", t->accentText, t->accentSoft);
        row("on accent", t->onAccent, t->accent);
        row("on hovered accent", t->onAccent, t->accentHover);
        row("inverse", t->inverseText, t->inverse);
        row("inverse link", t->inverseLink, t->inverse);
        for (const auto &tone : {t->neutral, t->ok, t->warn, t->bad, t->info, t->violet}) {
            row("tone on soft " + tone.soft.name().toLatin1(), tone.text, tone.soft);
            row("tone on surface " + tone.text.name().toLatin1(), tone.text, t->surface);
        }
    }
}

void TestTheme::textHasEnoughContrast()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    const auto ratio = contrast(text, ground);
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

void TestTheme::inputEdgesHaveEnoughContrast()
{
    for (const auto *t : {&lightTokens(), &darkTokens()}) {
        for (const auto &ground : {t->background, t->surface, t->sidebar, t->raised}) {
            const auto ratio = contrast(t->inputBorder, ground);
            QVERIFY2(ratio >= 3, qPrintable(QString("%1 on %2").arg(ratio).arg(ground.name())));
        }
    }
}

void TestTheme::applyThemeChangesPaletteAndTellsSo()
{
    applyTheme(*qApp, ThemeChoice::Light);
    QSignalSpy changed(&appearance(), &Appearance::changed);
    applyTheme(*qApp, ThemeChoice::Dark);
    QCOMPARE(changed.size(), 1);
    QVERIFY(tokens().isDark);
    QCOMPARE(qApp->palette().color(QPalette::Window), darkTokens().background);
    applyTheme(*qApp, ThemeChoice::Light);
    QVERIFY(!tokens().isDark);
    applyTheme(*qApp, ThemeChoice::System);
    QCOMPARE(tokens().isDark, isSystemDark(*qApp));
}

void TestTheme::everyNameInTheSheetHasAValue()
{
    for (const auto *t : {&lightTokens(), &darkTokens()}) {
        const auto sheet = themeStyleSheet(*t);
        QVERIFY(!sheet.contains(u'@'));
        QVERIFY2(!sheet.contains(QRegularExpression(":\\s*;|solid\\s*;|url\\(\\)")), qPrintable(sheet));
    }
}

void TestTheme::everyFileInTheSheetExists()
{
    for (const auto *t : {&lightTokens(), &darkTokens()}) {
        auto urls = QRegularExpression("url\\(([^)]+)\\)").globalMatch(themeStyleSheet(*t));
        int count = 0;
        for (; urls.hasNext(); ++count) {
            const auto file = urls.next().captured(1);
            QVERIFY2(QFile::exists(file), qPrintable(file));
        }
        QVERIFY(count > 4);
    }
}

void TestTheme::iconsFollowTheTheme()
{
    const auto home = icon("home", Ink::Text);
    applyTheme(*qApp, ThemeChoice::Light);
    const auto light = home.pixmap(24, 24).toImage();
    applyTheme(*qApp, ThemeChoice::Dark);
    const auto dark = home.pixmap(24, 24).toImage();
    QVERIFY(light != dark);
    applyTheme(*qApp, ThemeChoice::Light);
    QCOMPARE(home.pixmap(24, 24).toImage(), light);
}

void TestTheme::arrowsPointOnwardFromRightToLeft()
{
    const auto picture = [](const char *name) { return icon(name).pixmap(24, 24).toImage(); };
    const auto back = picture("chevron-left");
    const auto home = picture("home");
    qApp->setLayoutDirection(Qt::RightToLeft);
    const auto onward = picture("chevron-right");
    const auto sameHome = picture("home");
    qApp->setLayoutDirection(Qt::LayoutDirectionAuto);
    QCOMPARE(onward, back);
    QCOMPARE(sameHome, home);
    QVERIFY(picture("chevron-right") != back);
}

void TestTheme::everyIconPaintsSomething()
{
    QDirIterator files(":/icons", {"*.svg"}, QDir::Files);
    int count = 0;
    while (files.hasNext()) {
        const auto name = QFileInfo(files.next()).completeBaseName();
        QImage blank(16, 16, QImage::Format_ARGB32_Premultiplied);
        blank.fill(Qt::transparent);
        QVERIFY2(icon(name).pixmap(16, 16).toImage().convertToFormat(blank.format()) != blank, qPrintable(name));
        ++count;
    }
    QVERIFY(count > 60);
    QVERIFY(!hasIcon("no-such-icon"));
}

void TestTheme::questionsHaveAPictureOfTheProgram()
{
    for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(*qApp, choice);
        const std::pair<QMessageBox::Icon, QColor> pictures[] = {{QMessageBox::Question, tokens().accent},
            {QMessageBox::Information, tokens().info.text}, {QMessageBox::Warning, tokens().warn.text}};
        for (const auto &[kind, colour] : pictures) {
            const QMessageBox box(kind, "Unsaved changes", "Discard what you have typed?");
            const auto image = box.iconPixmap().toImage();
            QVERIFY(!image.isNull());
            int strokes = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (const auto pixel = image.pixelColor(x, y); pixel.alpha() == 255) {
                        QCOMPARE(pixel.name(), colour.name()); // a line of one colour
                        ++strokes;
                    }
            QVERIFY(strokes > 20);
        }
    }
}

void TestTheme::theCornerOfAListShowsNothing()
{
    QTableWidget table(50, 3);
    table.horizontalHeader()->setDefaultSectionSize(200);
    table.resize(300, 200);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QVERIFY(table.horizontalScrollBar()->isVisible() && table.verticalScrollBar()->isVisible());
    const auto image = table.grab().toImage();
    const QRect corner(table.verticalScrollBar()->mapTo(&table, table.verticalScrollBar()->rect().bottomLeft()),
        QPoint(table.width() - 1, table.height() - 1));
    QVERIFY(corner.width() > 4 && corner.height() > 4);
    for (int y = corner.top() + 1; y <= corner.bottom(); ++y)
        for (int x = corner.left(); x <= corner.right(); ++x)
            QCOMPARE(image.pixelColor(x, y), image.pixelColor(corner.center())); // no line
}

void TestTheme::sizesFollowTheBaseFont()
{
    auto font = textFont(TextStyle::Body);
    const auto before = scaled(40);
    const auto title = textMetrics(TextStyle::Title).height();
    font.setPointSizeF(font.pointSizeF() * 2);
    detail::useFont(font);
    QVERIFY(scaled(40) >= before * 2 - 3);
    QVERIFY(textMetrics(TextStyle::Title).height() > title * 1.8);
    QVERIFY(textMetrics(TextStyle::Caption).height() < textMetrics(TextStyle::Body).height());
}

void TestTheme::densityDecidesRowHeight()
{
    QVERIFY(rowHeight(Density::Comfortable) > rowHeight(Density::Normal));
    QVERIFY(rowHeight(Density::Normal) > rowHeight(Density::Compact));
    QSignalSpy changed(&appearance(), &Appearance::changed);
    applyDensity(Density::Compact);
    QCOMPARE(density(), Density::Compact);
    QCOMPARE(changed.size(), 1);
}

void TestTheme::tonesAreReadFromNamesAndNumbers()
{
    QCOMPARE(toneOf(QVariant::fromValue(Tone::Bad)), Tone::Bad);
    QCOMPARE(toneOf("warn"), Tone::Warn);
    QCOMPARE(toneOf(int(Tone::Violet)), Tone::Violet);
    QCOMPARE(toneOf(QVariant()), Tone::Neutral);
    QCOMPARE(toneOf("loud"), Tone::Neutral);
    QCOMPARE(toneOf(99), Tone::Neutral);
}

} // namespace crm

using crm::TestTheme;
void TestTheme::linesBeginWhereTheWindowDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::Alignment>("alignment");
    QTest::addColumn<bool>("isTurned");
    QTest::newRow("Latin") << "Kim" << Qt::Alignment(Qt::AlignLeading) << true;
    QTest::newRow("Hebrew") << QString::fromUtf8("קים") << Qt::Alignment(Qt::AlignLeading) << true;
    QTest::newRow("centred") << "Kim" << Qt::Alignment(Qt::AlignHCenter) << false;
}

void TestTheme::linesBeginWhereTheWindowDoes()
{
    QFETCH(QString, text);
    QFETCH(Qt::Alignment, alignment);
    QFETCH(bool, isTurned);
    QWidget window;
    window.setLayoutDirection(Qt::RightToLeft);
    QLineEdit line(text, &window);
    line.setAlignment(alignment);
    line.resize(600, 40);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window)); // painting finds the place of the text
    line.grab();
    const auto place = [&line] { return line.inputMethodQuery(Qt::ImCursorRectangle).toRect().center().x(); };
    QCOMPARE(place() > 450, isTurned);
    window.setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(line.alignment() & ~Qt::AlignVCenter, alignment);
}

void TestTheme::shiftF10IsTheMenuKey()
{
    struct Asked final : QWidget
    {
        void contextMenuEvent(QContextMenuEvent *event) override { reason = event->reason(); }
        std::optional<QContextMenuEvent::Reason> reason;
    };
    QWidget window;
    Asked inner;
    inner.setParent(&window);
    inner.setFocusPolicy(Qt::StrongFocus);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    inner.setFocus();
    QTest::keyClick(&inner, Qt::Key_F10);
    QVERIFY(!inner.reason);
    QTest::keyClick(&inner, Qt::Key_F10, Qt::ShiftModifier);
    QCOMPARE(inner.reason, std::optional(QContextMenuEvent::Keyboard));
}

/// A lock of this process on a file is lost when anything in it opens and closes the file.
void TestTheme::aFileDialogOpensNoFile()
{
#ifdef Q_OS_LINUX
    QTemporaryDir dir;
    const auto path = dir.filePath("customers.rapport");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write("SQLite format 3");
    file.flush();
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    QCOMPARE(fcntl(file.handle(), F_SETLK, &lock), 0);
    QFileDialog dialog(nullptr, "Open", dir.path());
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.open();
    auto *list = dialog.findChild<QListView *>("listView");
    QVERIFY(list);
    QTRY_COMPARE(list->model()->rowCount(list->rootIndex()), 1);
    QTest::qWait(100); // icons come after names
    list->grab();
    struct flock asked = {};
    asked.l_type = F_WRLCK;
    const int other = open(path.toUtf8().constData(), O_RDWR); // not closed before it was asked
    QCOMPARE(fcntl(other, F_OFD_GETLK, &asked), 0);
    close(other);
    QCOMPARE(int(asked.l_type), int(F_WRLCK)); // it is held still
#endif
}

CRM_TEST(TestTheme)
#include "tst_theme.moc"
