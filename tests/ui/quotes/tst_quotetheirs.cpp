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

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

namespace crm {

/// What is typed into a quote while a colleague stores something else of it.
class TestQuoteTheirs : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void aFieldThatBothChangeIsSaidAtOnce();
    void theirsCanBeTakenBesideWhatElseIsTyped();
    void mineCanBeKept();
    void savingWithoutTheNoticeOverwritesNothing();
    void aLineThatBothChangeIsNamed();
    void whatOnlyOneChangesIsNotAskedAbout();
    void takingBackWhatWasTypedEndsTheQuestion();
    void whatWasTypedBeforeACrashMeetsThemToo();
    void onesOwnSavingIsNoColleague();
};

namespace {

struct Fixture
{
    Fixture()
    {
        auto quote = newQuote({});
        quote.setValue("title", "Pumps");
        id = quote.id;
        const QuoteLine one{.id = Id::make(), .description = "Pump", .unitPrice = {100 * oneMillion}, .tax = {0}};
        line = one.id;
        const auto edit = writeQuote("New", quote, {Record::from(one)});
        [&] { QVERIFY(await(db.store.commit(edit))); }();
    }
    std::unique_ptr<QuotePage> open()
    {
        auto page = std::make_unique<QuotePage>(workspace);
        page->resize(1400, 800);
        page->show();
        QSignalSpy loaded(page.get(), &QuotePage::loaded);
        page->showRecord({"quote", id});
        [&] { QTRY_COMPARE(loaded.size(), 1); }();
        return page;
    }
    /// As another process or device does.
    void colleague(const QByteArray &field, const QVariant &value)
    {
        auto quote = await(db.store.fetch(Quote::entity(), {id}))->first();
        quote.setValue(field, value);
        [&] { QVERIFY(await(db.store.commit({"Theirs", {quote}}))); }();
    }
    QString title() { return db.get<Quote>(id).title; }

    TestDb db{QDateTime::currentDateTimeUtc()};
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    Id id;
    Id line;
};

void typeTitle(QuotePage *page, const QString &title)
{
    auto *edit = page->head()->editor("title")->findChild<QLineEdit *>();
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, title);
}

QPushButton *take(QuotePage *page)
{
    return page->banner()->findChild<QPushButton *>("takeTheirs");
}

QPushButton *keep(QuotePage *page)
{
    return page->banner()->findChild<QPushButton *>("keepMine");
}

} // namespace

void TestQuoteTheirs::aFieldThatBothChangeIsSaidAtOnce()
{
    Fixture f;
    const auto page = f.open();
    typeTitle(page.get(), "Mine");
    f.colleague("title", "Theirs");
    QTRY_VERIFY(page->banner()->isVisible());
    QVERIFY2(page->banner()->message().contains("Title: “Theirs”"), qPrintable(page->banner()->message()));
    QVERIFY(take(page.get()) && keep(page.get()));
    QCOMPARE(page->worksheet()->quote().text("title"), "Mine");
    page->hide(); // leaving is no answer
    QTest::qWait(100);
    QCOMPARE(f.title(), "Theirs");
    page->show();
    page->save(); // after all
    QTRY_COMPARE(f.title(), "Mine");
}

void TestQuoteTheirs::theirsCanBeTakenBesideWhatElseIsTyped()
{
    Fixture f;
    const auto page = f.open();
    typeTitle(page.get(), "Mine");
    page->worksheet()->setHead("notes", "Ask about the crane");
    f.colleague("title", "Theirs");
    QTRY_VERIFY(take(page.get()));
    take(page.get())->click();
    QVERIFY(page->banner()->isHidden());
    QCOMPARE(page->head()->editor("title")->value().toString(), "Theirs");
    QCOMPARE(page->worksheet()->quote().text("notes"), "Ask about the crane");
    page->save();
    QTRY_COMPARE(f.db.get<Quote>(f.id).notes, "Ask about the crane");
    QCOMPARE(f.title(), "Theirs");
}

void TestQuoteTheirs::mineCanBeKept()
{
    Fixture f;
    const auto page = f.open();
    typeTitle(page.get(), "Mine");
    f.colleague("title", "Theirs");
    QTRY_VERIFY(keep(page.get()));
    keep(page.get())->click();
    QVERIFY(page->banner()->isHidden());
    page->save();
    QTRY_COMPARE(f.title(), "Mine");
}

/// The notice may still be on its way.
void TestQuoteTheirs::savingWithoutTheNoticeOverwritesNothing()
{
    Fixture f;
    const auto page = f.open();
    typeTitle(page.get(), "Mine");
    {
        const QSignalBlocker deaf(f.db.store);
        f.colleague("title", "Theirs");
        QTest::qWait(50);
    }
    QVERIFY(page->banner()->isHidden());
    page->save();
    QTRY_VERIFY(take(page.get()));
    QVERIFY(page->banner()->message().contains("“Theirs”"));
    QCOMPARE(f.title(), "Theirs");
    QCOMPARE(page->worksheet()->quote().text("title"), "Mine");
    page->save();
    QTRY_COMPARE(f.title(), "Mine");
}

void TestQuoteTheirs::aLineThatBothChangeIsNamed()
{
    Fixture f;
    const auto page = f.open();
    page->worksheet()->setData(page->worksheet()->index(0, QuoteWorksheet::Quantity), "5");
    auto line = f.db.get<QuoteLine>(f.line);
    line.quantity = {7 * oneMillion};
    QVERIFY(f.db.put(line));
    QTRY_VERIFY(take(page.get()));
    QVERIFY2(page->banner()->message().contains("Line 1, Quantity: “7”"), qPrintable(page->banner()->message()));
    take(page.get())->click();
    QCOMPARE(page->worksheet()->index(0, QuoteWorksheet::Quantity).data().toString(), "7");
    QVERIFY(!page->worksheet()->isDirty());
}

void TestQuoteTheirs::whatOnlyOneChangesIsNotAskedAbout()
{
    Fixture f;
    const auto page = f.open();
    typeTitle(page.get(), "Mine");
    f.colleague("notes", "Theirs");
    QTest::qWait(100);
    QVERIFY(page->banner()->isHidden());
    page->save();
    QTRY_COMPARE(f.title(), "Mine");
    QCOMPARE(f.db.get<Quote>(f.id).notes, "Theirs");
}

void TestQuoteTheirs::takingBackWhatWasTypedEndsTheQuestion()
{
    Fixture f;
    const auto page = f.open();
    page->worksheet()->setHead("notes", "Mine");
    f.colleague("notes", "Theirs");
    QTRY_VERIFY(page->banner()->isVisible());
    page->takeStep(Page::Step::Undo);
    QTRY_VERIFY(page->banner()->isHidden());
}

void TestQuoteTheirs::whatWasTypedBeforeACrashMeetsThemToo()
{
    Fixture f;
    const auto killed = f.open();
    typeTitle(killed.get(), "Mine");
    QTRY_VERIFY(!await(f.db.store.drafts())->isEmpty());
    QTest::qWait(400); // the keeper writes four times a second
    f.colleague("title", "Theirs");
    const auto page = f.open();
    QTRY_VERIFY(take(page.get()));
    QCOMPARE(page->worksheet()->quote().text("title"), "Mine");
    for (const auto &one : {killed.get(), page.get()})
        one->worksheet()->setQuote(newQuote({}), {}, false);
}

void TestQuoteTheirs::onesOwnSavingIsNoColleague()
{
    Fixture f;
    const auto page = f.open();
    typeTitle(page.get(), "First");
    page->save();
    typeTitle(page.get(), "Second"); // while it is being stored
    QTRY_COMPARE(f.title(), "First");
    QTest::qWait(100);
    page->save();
    QTRY_COMPARE(f.title(), "Second");
    QVERIFY(page->banner()->isHidden());
}

CRM_TEST(TestQuoteTheirs)
} // namespace crm

#include "tst_quotetheirs.moc"
