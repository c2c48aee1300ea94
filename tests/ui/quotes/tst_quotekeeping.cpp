// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/search/search.h"
#include "models/quotes/quoteworksheet.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/kit/cards.h"
#include "ui/quotes/quotehead.h"
#include "ui/quotes/quotepage.h"
#include "ui/quotes/quotepages.h"
#include "ui/quotes/quotetable.h"
#include "ui/quotes/quotetemplatedialogs.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

namespace crm {

/// What is kept of a quote beside the quote: what was typed and not saved, templates, numbers that come with sending.
class TestQuoteKeeping : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void whatWasTypedOutlivesTheProgram();
    void anOpenCellOutlivesTheProgram();
    void anUnfinishedLineOutlivesTheProgram();
    void whatCannotBeReadOutlivesTheProgram();
    void everyCellThatCannotBeReadOutlivesTheProgram();
    void aDeletedProductLeavesWhatWasTyped();
    void undoStaysWithinWhatIsTyped();
    void aQuoteThatIsGoneCanBeKept();
    void oneCanStartAfresh();
    void savingForgetsTheDraft();
    void takingAllBackForgetsTheDraft();
    void aDraftMeetsWhatOthersChanged();
    void theTypedQuantityBringsItsPrice();
    void aQuoteBecomesATemplateAndBack();
    void theNumberComesWithSending();
    void whatWasSupersededIsAcceptedWithAReason();
};

namespace {

struct Fixture
{
    explicit Fixture(QuoteNumbering numbering = QuoteNumbering::Draft)
    {
        const PriceEntry entry{.id = Id::make(),
            .priceBook = {book.id},
            .product = {pump.id},
            .minQuantity = {10 * oneMillion},
            .price = {80 * oneMillion}};
        const Letterhead paper{.id = Id::make(), .company = "Nordhaus", .numbering = numbering};
        auto quote = newQuote({Organisation::entity().name, acme.id});
        quote.setValue("title", "Pumps");
        quote.setReference("price_book", book.id);
        id = quote.id;
        const QuoteLine one{.id = Id::make(), .product = {pump.id}, .tax = {0}};
        const QuoteLine two{
            .id = Id::make(), .description = "Work", .unitPrice = {50 * oneMillion}, .tax = {0}, .optional = false};
        auto edit = writeQuote("New", quote, {Record::from(one), Record::from(two)});
        edit.puts = QList<Record>{Record::from(acme), Record::from(pump), Record::from(book), Record::from(entry),
                        Record::from(paper)}
            + edit.puts;
        [&] { QVERIFY(await(db.store.commit(edit))); }();
    }
    std::unique_ptr<QuotePage> open(const Id &shown = {})
    {
        auto page = std::make_unique<QuotePage>(workspace);
        page->resize(1400, 800);
        page->show();
        QSignalSpy loaded(page.get(), &QuotePage::loaded);
        page->showRecord({"quote", shown.isNull() ? id : shown});
        [&] { QTRY_COMPARE(loaded.size(), 1); }();
        return page;
    }
    bool hasDraft() { return !await(db.store.drafts())->isEmpty(); }
    qint64 total() { return db.get<Quote>(id).total.minor.value_or(-1); }

    TestDb db{QDateTime::currentDateTimeUtc()};
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    Organisation acme{.id = Id::make(), .name = "Acme"};
    Product pump{.id = Id::make(), .name = "Pump", .price = {10000}};
    PriceBook book{.id = Id::make(), .name = "Trade"};
    Id id;
};

QString shown(QuotePage *page, int row, int column)
{
    return page->worksheet()->index(row, column).data().toString();
}

void type(QuotePage *page, int row, int column, const QString &text)
{
    page->worksheet()->setData(page->worksheet()->index(row, column), text);
}

QPushButton *button(QWidget *within, const QString &text)
{
    for (auto *one : within->findChildren<QPushButton *>())
        if (one->text() == text)
            return one;
    return nullptr;
}

} // namespace

/// The first page stands for the program that was killed: nothing has told it to save.
void TestQuoteKeeping::whatWasTypedOutlivesTheProgram()
{
    Fixture f;
    const auto killed = f.open();
    type(killed.get(), 1, QuoteWorksheet::Price, "75");
    killed->worksheet()->setHead("notes", "Ask about the crane");
    killed->worksheet()->insertLine(2, QuoteLineKind::Section);
    type(killed.get(), 2, QuoteWorksheet::Description, "Options");
    QTRY_VERIFY(f.hasDraft());
    QTest::qWait(400); // the keeper writes four times a second
    const auto page = f.open();
    QTRY_COMPARE(page->worksheet()->rowCount(), 3);
    QCOMPARE(shown(page.get(), 1, QuoteWorksheet::Price), "75.00");
    QCOMPARE(shown(page.get(), 2, QuoteWorksheet::Description), "Options");
    QCOMPARE(page->head()->editor("notes")->value().toString(), "Ask about the crane");
    QVERIFY(page->banner()->isVisible());
    QVERIFY(page->worksheet()->isDirty());
    page->save();
    QTRY_COMPARE(f.total(), 17500);
}

void TestQuoteKeeping::anOpenCellOutlivesTheProgram()
{
    Fixture f;
    const auto killed = f.open();
    killed->table()->setCurrentIndex(killed->worksheet()->index(1, QuoteWorksheet::Quantity));
    QTest::keyClicks(killed->table()->viewport(), "7"); // begins to edit; Enter never comes
    QTRY_VERIFY(f.hasDraft());
    const auto page = f.open();
    QTRY_COMPARE(shown(page.get(), 1, QuoteWorksheet::Quantity), "7");
}

/// A line that cannot be calculated yet cannot be saved, and is not lost either.
void TestQuoteKeeping::anUnfinishedLineOutlivesTheProgram()
{
    Fixture f;
    {
        const auto left = f.open();
        left->worksheet()->insertLine(2, QuoteLineKind::Item);
        type(left.get(), 2, QuoteWorksheet::Description, "Crane, price to be asked");
        left->hide();
    }
    QTRY_VERIFY(f.hasDraft());
    QCOMPARE(f.total(), 15000);
    const auto page = f.open();
    QTRY_COMPARE(page->worksheet()->rowCount(), 3);
    QCOMPARE(shown(page.get(), 2, QuoteWorksheet::Description), "Crane, price to be asked");
    QVERIFY(page->worksheet()->figures().problem.contains("unit price"));
    page->worksheet()->setQuote(newQuote({}), {}, false);
}

void TestQuoteKeeping::whatCannotBeReadOutlivesTheProgram()
{
    Fixture f;
    const auto killed = f.open();
    type(killed.get(), 1, QuoteWorksheet::Price, "to be asked");
    killed->save();
    QVERIFY(killed->banner()->isVisible());
    QVERIFY(killed->banner()->message().contains("to be asked"));
    QCOMPARE(f.total(), 15000);
    QTRY_VERIFY(f.hasDraft());
    const auto page = f.open();
    QTRY_COMPARE(shown(page.get(), 1, QuoteWorksheet::Price), "to be asked");
    page->worksheet()->setQuote(newQuote({}), {}, false);
    killed->worksheet()->setQuote(newQuote({}), {}, false);
}

void TestQuoteKeeping::everyCellThatCannotBeReadOutlivesTheProgram()
{
    Fixture f;
    const auto killed = f.open();
    type(killed.get(), 1, QuoteWorksheet::Price, "12,3x EUR?");
    killed->worksheet()->paste("Widget\tabc\tpcs\t1.234,5x", 2, QuoteWorksheet::Description);
    killed->table()->setCurrentIndex(killed->worksheet()->index(0, QuoteWorksheet::Quantity));
    QTest::keyClicks(killed->table()->viewport(), "7"); // begins to edit; Enter never comes
    QTRY_VERIFY(f.hasDraft());
    QTest::qWait(400); // the keeper writes four times a second
    const auto page = f.open();
    QTRY_COMPARE(page->worksheet()->rowCount(), 3);
    QCOMPARE(shown(page.get(), 0, QuoteWorksheet::Quantity), "7");
    QCOMPARE(shown(page.get(), 1, QuoteWorksheet::Price), "12,3x EUR?");
    QCOMPARE(shown(page.get(), 2, QuoteWorksheet::Quantity), "abc");
    QCOMPARE(shown(page.get(), 2, QuoteWorksheet::Price), "1.234,5x");
    QCOMPARE(page->worksheet()->figures().lineProblems.size(), 2);
    QCOMPARE(page->findChild<QPushButton *>("save")->isEnabled(), true);
    QVERIFY(button(page->banner(), "Start afresh"));
    page->worksheet()->setQuote(newQuote({}), {}, false);
    killed->worksheet()->setQuote(newQuote({}), {}, false);
}

void TestQuoteKeeping::aDeletedProductLeavesWhatWasTyped()
{
    Fixture f;
    const Product valve{.id = Id::make(), .name = "Valve", .price = {5000}};
    QVERIFY(f.db.put(valve));
    const auto page = f.open();
    page->worksheet()->insertLine(2, QuoteLineKind::Item);
    page->worksheet()->setProduct(2, Record::from(valve), std::nullopt);
    page->worksheet()->moveLine(2, 1);
    QVERIFY(await(f.db.store.commit({"Delete", {}, {{"product", valve.id}}})));
    QTRY_VERIFY(page->banner()->isVisible());
    QVERIFY(page->banner()->message().contains("Valve"));
    page->takeStep(Page::Step::Undo); // what comes back has no product either
    QCOMPARE(shown(page.get(), 2, QuoteWorksheet::Description), "Valve");
    QCOMPARE(shown(page.get(), 2, QuoteWorksheet::Price), "50.00");
    page->save();
    QTRY_COMPARE(f.total(), 20000);
}

void TestQuoteKeeping::undoStaysWithinWhatIsTyped()
{
    Fixture f;
    const auto page = f.open();
    page->worksheet()->insertLine(2, QuoteLineKind::Section);
    type(page.get(), 2, QuoteWorksheet::Description, "Options");
    QTest::keyClick(page->table(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown(page.get(), 2, QuoteWorksheet::Description), "");
    QTest::keyClick(page->table(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(page->worksheet()->rowCount(), 2);
    QVERIFY(!page->worksheet()->isDirty());
    QVERIFY(!page->canTakeStep(Page::Step::Undo)); // what is stored comes next
    QVERIFY(page->canTakeStep(Page::Step::Redo));
    page->takeStep(Page::Step::Redo);
    QCOMPARE(page->worksheet()->rowCount(), 3);
    QVERIFY(page->canTakeStep(Page::Step::Undo));
    page->takeStep(Page::Step::Undo);
    QCOMPARE(page->worksheet()->rowCount(), 2);
    QVERIFY(f.db.get<Quote>(f.id).id == f.id);
}

void TestQuoteKeeping::aQuoteThatIsGoneCanBeKept()
{
    Fixture f;
    const auto page = f.open();
    type(page.get(), 1, QuoteWorksheet::Price, "75");
    QVERIFY(await(f.db.store.commit({"Delete", {}, {{"quote", f.id}}})));
    QTRY_VERIFY(page->banner()->isVisible());
    auto *keep = button(page->banner(), "Keep it as a new quote");
    QVERIFY(keep);
    keep->click();
    QTRY_COMPARE(await(f.db.store.records({&Quote::entity()}))->size(), 1);
    const auto kept = await(f.db.store.records({&Quote::entity()}))->first();
    QVERIFY(kept.id != f.id);
    QCOMPARE(kept.as<Quote>().total.minor.value_or(-1), 17500);
}

void TestQuoteKeeping::oneCanStartAfresh()
{
    Fixture f;
    const auto killed = f.open();
    type(killed.get(), 1, QuoteWorksheet::Price, "75");
    QTRY_VERIFY(f.hasDraft());
    const auto page = f.open();
    QTRY_VERIFY(page->banner()->isVisible());
    QTest::mouseClick(button(page->banner(), "Start afresh"), Qt::LeftButton);
    QCOMPARE(shown(page.get(), 1, QuoteWorksheet::Price), "50.00");
    QTRY_VERIFY(!f.hasDraft());
    QVERIFY(!page->worksheet()->isDirty());
    killed->worksheet()->setQuote(newQuote({}), {}, false);
}

void TestQuoteKeeping::savingForgetsTheDraft()
{
    Fixture f;
    const auto page = f.open();
    type(page.get(), 1, QuoteWorksheet::Price, "75");
    QTRY_VERIFY(f.hasDraft());
    page->save();
    QTRY_COMPARE(f.total(), 17500);
    QTRY_VERIFY(!f.hasDraft());
}

void TestQuoteKeeping::takingAllBackForgetsTheDraft()
{
    Fixture f;
    const auto page = f.open();
    type(page.get(), 1, QuoteWorksheet::Price, "75");
    QTRY_VERIFY(f.hasDraft());
    page->takeStep(Page::Step::Undo);
    QTRY_VERIFY(!f.hasDraft()); // undo may go on, until there is no quote
}

void TestQuoteKeeping::aDraftMeetsWhatOthersChanged()
{
    Fixture f;
    const auto killed = f.open();
    type(killed.get(), 1, QuoteWorksheet::Price, "75");
    QTRY_VERIFY(f.hasDraft());
    QTest::qWait(400);
    const auto added = Record::from(QuoteLine{
        .id = Id::make(), .quote = {f.id}, .position = 99, .description = "Freight", .unitPrice = {9 * oneMillion}});
    QVERIFY(f.db.put(added));
    QVERIFY(await(f.db.store.commit({"Remove", {}, {killed->worksheet()->lines().first().ref()}})));
    const auto page = f.open();
    QTRY_VERIFY(page->worksheet()->isDirty());
    QCOMPARE(page->worksheet()->rowCount(), 2);
    QCOMPARE(shown(page.get(), 0, QuoteWorksheet::Price), "75.00");
    QCOMPARE(shown(page.get(), 1, QuoteWorksheet::Description), "Freight");
    killed->worksheet()->setQuote(newQuote({}), {}, false);
}

void TestQuoteKeeping::theTypedQuantityBringsItsPrice()
{
    Fixture f;
    const auto page = f.open();
    QTRY_VERIFY(page->worksheet()->catalogueSays(0));
    type(page.get(), 0, QuoteWorksheet::Quantity, "10");
    QCOMPARE(shown(page.get(), 0, QuoteWorksheet::Price), "80.00");
    type(page.get(), 0, QuoteWorksheet::Price, "95");
    type(page.get(), 0, QuoteWorksheet::Quantity, "20");
    QCOMPARE(shown(page.get(), 0, QuoteWorksheet::Price), "95.00");
    page->table()->setCurrentIndex(page->worksheet()->index(0, QuoteWorksheet::Price));
    page->table()->resetPrices();
    QCOMPARE(shown(page.get(), 0, QuoteWorksheet::Price), "80.00");
}

void TestQuoteKeeping::aQuoteBecomesATemplateAndBack()
{
    Fixture f;
    const auto page = f.open();
    keepAsTemplate(f.workspace, {page->worksheet()->quote(), page->worksheet()->lines()}, page.get());
    QTRY_VERIFY(page->findChild<QDialog *>("templateName"));
    auto *ask = page->findChild<QDialog *>("templateName");
    ask->findChild<QComboBox *>()->setEditText("Pump with work");
    ask->accept();
    QTRY_COMPARE(await(f.db.store.records({&QuoteTemplateLine::entity()}))->size(), 2);
    QSignalSpy opened(&f.workspace, &Workspace::openRequested);
    beginFromTemplate(f.workspace, newQuote({Organisation::entity().name, f.acme.id}), page.get());
    auto *picker = page->findChild<TemplatePicker *>();
    QVERIFY(picker);
    QTRY_COMPARE(picker->list()->count(), 1);
    QTest::keyClick(picker->list(), Qt::Key_Return);
    QTRY_COMPARE(opened.size(), 1);
    const auto made = f.db.get<Quote>(opened.first().first().value<AnyRef>().id);
    QCOMPARE(made.total.minor, 15000);
    QVERIFY(made.id != f.id);
}

void TestQuoteKeeping::theNumberComesWithSending()
{
    Fixture f(QuoteNumbering::Issue);
    const auto page = f.open();
    QCOMPARE(page->title(), "Pumps");
    QVERIFY(f.db.get<Quote>(f.id).number.isEmpty());
    page->send(false);
    QTRY_COMPARE(f.db.get<Quote>(f.id).state, QuoteState::Sent);
    QVERIFY(f.db.get<Quote>(f.id).number.endsWith("-0001"));
    QTRY_COMPARE(page->title(), f.db.get<Quote>(f.id).number);
}

void TestQuoteKeeping::whatWasSupersededIsAcceptedWithAReason()
{
    Fixture f;
    const auto page = f.open();
    page->send(false);
    QTRY_COMPARE(f.db.get<Quote>(f.id).state, QuoteState::Sent);
    const auto stored = await(f.db.store.fetch(Quote::entity(), {f.id}));
    const auto lines = await(f.db.store.records({&QuoteLine::entity(), Filter::refers("quote", f.id)}));
    const auto next = revisionOf(stored->first(), *lines, QDate::currentDate());
    QVERIFY(await(f.db.store.commit(writeQuote("Revise", next.quote, next.lines))));
    QVERIFY(await(f.db.store.commit(sendQuote(await(f.db.store.fetch(Quote::entity(), {next.quote.id}))->first()))));
    QTRY_VERIFY(page->worksheet()->quote().text("state") == "superseded");
    page->accept();
    auto *question = page->findChild<QInputDialog *>();
    QVERIFY(question);
    const auto *ok = question->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!ok->isEnabled());
    question->setTextValue("They ordered by the first one");
    QVERIFY(ok->isEnabled());
    question->accept();
    QTRY_COMPARE(f.db.get<Quote>(f.id).state, QuoteState::Accepted);
    QCOMPARE(f.db.get<Quote>(f.id).resolution, "They ordered by the first one");
    QCOMPARE(f.db.get<Quote>(next.quote.id).state, QuoteState::Superseded);
}

CRM_TEST(TestQuoteKeeping)
} // namespace crm

#include "tst_quotekeeping.moc"
