// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "tests/ui/kit/samples.h"
#include "ui/kit/cards.h"
#include "ui/kit/composer.h"
#include "ui/kit/fields.h"
#include "ui/kit/funnelchart.h"
#include "ui/kit/labels.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/painttext.h"
#include "ui/kit/segments.h"
#include "ui/kit/sidebar.h"
#include "ui/kit/theme.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <QImage>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

#include <memory>

namespace crm {

class TestWidgets : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void labelsKeepTheirSizeThroughThemes();
    void labelsNeverReadHtml();
    void aLabelMayEndInAnEllipsis();
    void aTitleStandsAboveTheControlsRatherThanBeCut();
    void aMirroredMenuButtonKeepsItsWordsOffItsArrow();
    void returnPressesTheButtonThatHasTheFocus();
    void segmentsMoveByArrowsAlsoMirrored();
    void segmentsAreRadioButtonsToAScreenReader();
    void comboBoxesHaveALabelToAScreenReader();
    void textFromOutsideIsShownAsItIs();
    void chipIsRemovedByKeyAndByCross();
    void searchIsClearedByEscape();
    void sidebarPassesOverHeadings();
    void sidebarTellsOnlyTheUsersChoice();
    void funnelStepsAreSpokenAndPressed();
    void emptyStateOffersWhatToDo();
    void composerSubmitsTrimmedText();
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

void TestWidgets::labelsKeepTheirSizeThroughThemes()
{
    Label title("Contacts", TextStyle::Title, Ink::Text, QFont::DemiBold);
    show(title);
    const auto height = textMetrics(TextStyle::Title, QFont::DemiBold).height();
    QCOMPARE(title.fontMetrics().height(), height);
    applyTheme(*qApp, ThemeChoice::Dark);
    title.setInk(Ink::Muted);
    QCOMPARE(title.fontMetrics().height(), height);
    applyTheme(*qApp, ThemeChoice::Light);
    QCOMPARE(title.fontMetrics().height(), height);
}

void TestWidgets::labelsNeverReadHtml()
{
    Label label("<b>Sato</b>");
    Label plain("Sato");
    QVERIFY(label.sizeHint().width() > plain.sizeHint().width() * 2);
    QVERIFY(!plainToolTip("<img src='http://example.org'>").contains("<img"));
}

void TestWidgets::aLabelMayEndInAnEllipsis()
{
    const QString text("The display shows wrong values");
    Label label(text);
    Label cut(text);
    label.setElided(true);
    const QSize whole = label.sizeHint();
    const QSize narrow(whole.width() / 2, whole.height());
    for (auto *each : {&label, &cut}) {
        each->resize(whole);
        show(*each);
    }
    QCOMPARE(label.grab().toImage(), cut.grab().toImage());
    QVERIFY(label.toolTip().isEmpty());
    for (auto *each : {&label, &cut})
        each->setFixedSize(narrow);
    QTRY_COMPARE(label.size(), narrow);
    QTRY_COMPARE(label.toolTip(), text);
    QVERIFY(label.grab().toImage() != cut.grab().toImage());
    QCOMPARE(access(&label)->text(QAccessible::Name), text);
    label.setText("Display");
    QVERIFY(label.toolTip().isEmpty());
}

void TestWidgets::aTitleStandsAboveTheControlsRatherThanBeCut()
{
    PageHeader header("Complaints by category and month · Service · April");
    header.addAction(makeButton("Options", "adjustments-horizontal"));
    auto *title = header.findChild<Label *>();
    const auto whole = title->sizeHint().width();
    const auto heightAt = [&header](int width) {
        header.resize(width, header.sizeHint().height());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        header.resize(width, header.sizeHint().height());
        return header.height();
    };
    header.resize(whole * 2, header.sizeHint().height());
    show(header);
    const auto low = heightAt(whole * 2);
    QCOMPARE(heightAt(whole + 20), low); // one that names a page may be cut
    QVERIFY(title->width() < whole);
    header.setTitleWhole(true);
    QVERIFY(heightAt(whole + 20) > low);
    QVERIFY(title->width() >= whole);
    QCOMPARE(heightAt(whole * 2), low);
    QVERIFY(title->width() >= whole);
}

void TestWidgets::aMirroredMenuButtonKeepsItsWordsOffItsArrow()
{
    const auto pictureOf = [](const QString &text, const QString &icon, const QSize &size) {
        const std::unique_ptr<QPushButton> button(makeButton(text, icon));
        button->setLayoutDirection(Qt::RightToLeft);
        button->setMenu(new QMenu(button.get()));
        button->resize(size.isValid() ? size : button->sizeHint());
        return button->grab().toImage();
    };
    for (const auto &icon : {QString(), QStringLiteral("plus")}) {
        const auto words = pictureOf("Options", icon, {});
        const auto bare = pictureOf({}, {}, words.size() / words.devicePixelRatio());
        QVERIFY(words != bare);
        const QRect arrow(0, 0, qRound(21 * words.devicePixelRatio()), words.height());
        QVERIFY2(words.copy(arrow) == bare.copy(arrow), qPrintable(icon));
    }
}

void TestWidgets::returnPressesTheButtonThatHasTheFocus()
{
    QDialog dialog;
    auto *column = new QVBoxLayout(&dialog);
    auto *choose = makeButton("Choose files…", {}, "primary");
    auto *usual = makeButton("Next");
    column->addWidget(choose);
    column->addWidget(usual);
    usual->setDefault(true);
    show(dialog);
    QSignalSpy chosen(choose, &QPushButton::clicked);
    QSignalSpy gone(usual, &QPushButton::clicked);
    choose->setFocus();
    QTest::keyClick(choose, Qt::Key_Return);
    QTest::keyClick(choose, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(chosen.size(), 2);
    QTest::keyClick(choose, Qt::Key_Return, Qt::ControlModifier); // what goes on from anywhere
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(gone.size(), 0);
}

void TestWidgets::segmentsMoveByArrowsAlsoMirrored()
{
    SegmentedControl segments("View");
    for (const auto *name : {"Board", "Table", "Forecast"})
        segments.addSegment(name);
    show(segments);
    QSignalSpy changed(&segments, &SegmentedControl::currentChanged);
    QTest::keyClick(&segments, Qt::Key_Right);
    QCOMPARE(segments.currentIndex(), 1);
    QTest::keyClick(&segments, Qt::Key_End);
    QCOMPARE(segments.currentIndex(), 2);
    const auto left = segments.segmentRect(0).left();
    segments.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(segments.segmentRect(0).left() > left);
    QTest::keyClick(&segments, Qt::Key_Right);
    QCOMPARE(segments.currentIndex(), 1);
    QTest::mouseClick(&segments, Qt::LeftButton, {}, segments.segmentRect(0).center());
    QCOMPARE(segments.currentIndex(), 0);
    QCOMPARE(changed.size(), 4);
}

void TestWidgets::segmentsAreRadioButtonsToAScreenReader()
{
    SegmentedControl segments("View");
    segments.addSegment("Board");
    segments.addSegment("Table");
    auto *whole = access(&segments);
    QCOMPARE(whole->text(QAccessible::Name), "View");
    QCOMPARE(whole->childCount(), 2);
    auto *table = whole->child(1);
    QCOMPARE(table->text(QAccessible::Name), "Table");
    QCOMPARE(table->role(), QAccessible::RadioButton);
    QVERIFY(!table->state().checked);
    table->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(table->state().checked);
    QCOMPARE(segments.currentIndex(), 1);
    QCOMPARE(whole->indexOfChild(table), 1);
    QCOMPARE(whole->child(2), nullptr);
}

/// Be it the one on the screen or, where there is none, the accessible name; never both.
void TestWidgets::comboBoxesHaveALabelToAScreenReader()
{
    QWidget window;
    QFormLayout form(&window);
    auto *seen = new QComboBox;
    auto *heard = new QComboBox;
    for (auto *box : {seen, heard})
        box->addItems({"One", "Two"});
    seen->setAccessibleName("Spoken");
    form.addRow("Written", seen);
    form.addRow(heard);
    const auto labels = [](QWidget *box) {
        QStringList names;
        for (const auto &[label, kind] : access(box)->relations(QAccessible::Label))
            names += label->text(QAccessible::Name);
        return names;
    };
    QCOMPARE(labels(heard), QStringList());
    heard->setAccessibleName("Whose deals");
    QCOMPARE(labels(heard), QStringList("Whose deals"));
    QCOMPARE(labels(seen), QStringList("Written"));
    heard->setCurrentIndex(1);
    QCOMPARE(access(heard)->text(QAccessible::Value), "Two");
    QCOMPARE(access(heard)->role(), QAccessible::ComboBox);
    QCOMPARE(access(heard)->childCount(), 1);
    QCOMPARE(access(heard)->child(0)->role(), QAccessible::List);
    heard->setEditable(true);
    QCOMPARE(access(heard)->childCount(), 2);
    window.show();
    access(seen)->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QTRY_VERIFY(seen->view()->isVisible());
}

/// “Paul evil.exe” must not read as anything else; an Arabic name needs no marks to be read from right to left.
void TestWidgets::textFromOutsideIsShownAsItIs()
{
    const QString given = QStringLiteral("Paul \u202Eexe.live\u202C \u2067x\u2069 مريم");
    const QString shown = QStringLiteral("Paul exe.live x مريم");
    Label label(given);
    QCOMPARE(label.text(), shown);
    label.setText(u'a' + given);
    QCOMPARE(label.text(), u'a' + shown);
    const std::unique_ptr<QPushButton> link(makeLink(given));
    QCOMPARE(link->text(), shown);
    const std::unique_ptr<QPushButton> button(makeButton(given));
    QCOMPARE(button->text(), shown);
    QCOMPARE(plainToolTip(given), shown);
    const IconButton icon("edit", "Change <b>it</b>");
    QCOMPARE(icon.toolTip(), QString("<p>Change &lt;b&gt;it&lt;/b&gt;</p>"));
    QCOMPARE(icon.accessibleName(), QString("Change <b>it</b>"));
    QCOMPARE(shownText(shown), shown);
}

void TestWidgets::chipIsRemovedByKeyAndByCross()
{
    FilterChip chip("Country: EU");
    show(chip);
    QSignalSpy removed(&chip, &FilterChip::removed);
    QSignalSpy clicked(&chip, &FilterChip::clicked);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(removed.size(), 1);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, {chip.width() - 14, chip.height() / 2});
    QCOMPARE(removed.size(), 2);
    QCOMPARE(clicked.size(), 0);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, {20, chip.height() / 2});
    QTest::keyClick(&chip, Qt::Key_Return);
    QCOMPARE(clicked.size(), 2);
    chip.setLayoutDirection(Qt::RightToLeft);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, {14, chip.height() / 2});
    QCOMPARE(removed.size(), 3);
}

void TestWidgets::searchIsClearedByEscape()
{
    SearchField search("Search");
    show(search);
    for (const auto *button : search.findChildren<QAbstractButton *>())
        QVERIFY(!button->accessibleName().isEmpty());
    QTest::keyClicks(&search, "sato");
    QTest::keyClick(&search, Qt::Key_Escape);
    QCOMPARE(search.text(), "");
    QSignalSpy down(&search, &SearchField::resultsRequested);
    QTest::keyClick(&search, Qt::Key_Down);
    QCOMPARE(down.size(), 1);
}

void TestWidgets::sidebarPassesOverHeadings()
{
    Sidebar pages;
    auto *model = sampleModel(samplePages(), &pages);
    pages.setModel(model);
    show(pages);
    pages.showCurrent(model->index(3, 0));
    QTest::keyClick(&pages, Qt::Key_Down);
    QCOMPARE(pages.currentIndex().data().toString(), "Contacts");
    QTest::keyClick(&pages, Qt::Key_Up);
    QCOMPARE(pages.currentIndex().data().toString(), "Calendar");
}

void TestWidgets::sidebarTellsOnlyTheUsersChoice()
{
    Sidebar pages;
    auto *model = sampleModel(samplePages(), &pages);
    pages.setModel(model);
    show(pages);
    QSignalSpy chosen(&pages, &Sidebar::pageChosen);
    pages.showCurrent(model->index(5, 0));
    QCOMPARE(chosen.size(), 0);
    QTest::mouseClick(pages.viewport(), Qt::LeftButton, {}, pages.visualRect(model->index(7, 0)).center());
    QCOMPARE(chosen.size(), 1);
    QTest::mouseClick(pages.viewport(), Qt::LeftButton, {}, pages.visualRect(model->index(4, 0)).center());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(pages.currentIndex().row(), 7);
}

void TestWidgets::funnelStepsAreSpokenAndPressed()
{
    FunnelChart funnel("Stage funnel");
    funnel.setSteps({{"Lead", 112, "112", ""}, {"Won", 26, "26", "23 %"}});
    funnel.resize(300, 100);
    show(funnel);
    QCOMPARE(access(&funnel)->child(1)->text(QAccessible::Name), "Won: 26, 23 % of the step before");
    QSignalSpy activated(&funnel, &FunnelChart::stepActivated);
    QTest::keyClick(&funnel, Qt::Key_Down);
    QTest::keyClick(&funnel, Qt::Key_Return);
    QCOMPARE(activated.takeFirst().first().toInt(), 1);
    QTest::mouseClick(&funnel, Qt::LeftButton, {}, funnel.stepRect(0).center());
    QCOMPARE(activated.takeFirst().first().toInt(), 0);
}

void TestWidgets::emptyStateOffersWhatToDo()
{
    EmptyState empty("users", "There are no contacts yet.");
    empty.setPrimaryAction("New contact");
    show(empty);
    QCOMPARE(empty.accessibleName(), "There are no contacts yet.");
    QSignalSpy triggered(&empty, &EmptyState::primaryTriggered);
    int shown = 0;
    for (auto *button : empty.findChildren<QPushButton *>()) {
        if (button->isVisible()) {
            ++shown;
            button->click();
        }
    }
    QCOMPARE(shown, 1);
    QCOMPARE(triggered.size(), 1);
}

void TestWidgets::composerSubmitsTrimmedText()
{
    Composer composer;
    composer.addKind({"note", "note", "Note", "Write a note…", "Add note"});
    composer.addKind({"call", "phone", "Call", "What was said?", "Log call"});
    show(composer);
    QSignalSpy submitted(&composer, &Composer::submitted);
    QTest::keyClick(composer.edit(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.size(), 0);
    composer.setCurrentKind("call");
    QCOMPARE(composer.edit()->accessibleName(), "Call");
    QTest::keyClicks(composer.edit(), " He agreed ");
    const auto height = composer.edit()->height();
    QTest::keyClick(composer.edit(), Qt::Key_Return);
    QTest::keyClicks(composer.edit(), "to renew");
    QVERIFY(composer.edit()->height() > height);
    QTest::keyClick(composer.edit(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.size(), 1);
    QCOMPARE(submitted.first().first().toString(), "call");
    QCOMPARE(submitted.first().last().toString(), "He agreed \nto renew");
    composer.clear();
    QCOMPARE(composer.text(), "");
}

} // namespace crm

using crm::TestWidgets;
CRM_TEST(TestWidgets)
#include "tst_widgets.moc"
