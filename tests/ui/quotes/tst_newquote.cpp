// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quotes/quotepages.h"

#include "db/entities/pricebook.h"
#include "db/search/search.h"
#include "models/quotes/quotetemplates.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/list/recordlistpage.h"
#include "ui/list/recordtable.h"
#include "ui/quotes/quotetemplatedialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <memory>

namespace crm {

/// Where quotes are begun, and what they begin with.
class TestNewQuote : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void theListBeginsWithTheLetterhead();
    void whatIsSaidStandsAboveTheLetterhead();
    void aNewQuoteKnowsItsDeal();
    void anUntouchedDraftServesAgain();
    void theMenuOffersItOnce();
    void theListsOptionsOfferTemplates();
    void aTemplatesRowBeginsAQuote();
    void pricesNameTheirCurrency();
    void theLetterheadIsFoundByItsName();
};

namespace {

struct Fixture
{
    Fixture()
    {
        [&] { QVERIFY(db.put(paper)); }();
    }
    ShellParts parts()
    {
        return {.pages = quotePages(),
            .tools = quoteTools(),
            .create = [](Workspace &w, const Record &defaults, QWidget *) { createQuote(w, defaults); }};
    }
    Quote made(const QSignalSpy &opened) { return db.get<Quote>(opened.value(0).value(0).value<AnyRef>().id); }

    TestDb db{QDateTime::currentDateTimeUtc()};
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    Letterhead paper{.id = Id::make(),
        .company = "Nordhaus",
        .currency = "CHF",
        .introduction = "Thank you for your enquiry.",
        .terms = "Delivery 4 weeks. Net 30.",
        .taxRounding = TaxRounding::Line,
        .rounding = Rounding::HalfEven,
        .prices = PriceMode::Gross};
};

QAction *actionOf(const QMenu *menu, const QString &text)
{
    for (auto *action : menu->actions())
        if (action->text() == text)
            return action;
    return nullptr;
}

} // namespace

void TestNewQuote::theListBeginsWithTheLetterhead()
{
    Fixture f;
    RecordListPage page(f.workspace, quoteListShape());
    page.show();
    connect(&f.workspace, &Workspace::createRequested, this,
        [&f](const Record &defaults) { createQuote(f.workspace, defaults); });
    QSignalSpy opened(&f.workspace, &Workspace::openRequested);
    QTest::mouseClick(page.findChild<QPushButton *>("new"), Qt::LeftButton);
    QTRY_COMPARE(opened.size(), 1);
    const auto made = f.made(opened);
    QCOMPARE(made.terms, f.paper.terms);
    QCOMPARE(made.introduction, f.paper.introduction);
    QCOMPARE(made.currency, "CHF");
    QCOMPARE(made.taxRounding, TaxRounding::Line);
    QCOMPARE(made.rounding, Rounding::HalfEven);
    QCOMPARE(made.prices, PriceMode::Gross);
}

void TestNewQuote::whatIsSaidStandsAboveTheLetterhead()
{
    Fixture f;
    auto defaults = Record::blank(Quote::entity());
    defaults.setValue("currency", "USD");
    defaults.setValue("terms", "In advance");
    QSignalSpy opened(&f.workspace, &Workspace::openRequested);
    createQuote(f.workspace, defaults);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(f.made(opened).currency, "USD");
    QCOMPARE(f.made(opened).terms, "In advance");
    QCOMPARE(f.made(opened).introduction, f.paper.introduction);
}

void TestNewQuote::aNewQuoteKnowsItsDeal()
{
    Fixture f;
    const Organisation kyoto{.id = Id::make(), .name = "Kyoto Optics", .city = "Kyoto"};
    const Opportunity plant{.id = Id::make(),
        .name = "New plant",
        .organisation = {kyoto.id},
        .stage = {f.db.stage("open")},
        .currency = "JPY"};
    QVERIFY(await(f.db.store.commit({"Fill", {Record::from(kyoto), Record::from(plant)}})));
    QSignalSpy opened(&f.workspace, &Workspace::openRequested);
    createQuote(f.workspace, newQuoteFor(await(f.db.store.fetch(Opportunity::entity(), {plant.id}))->first()));
    QTRY_COMPARE(opened.size(), 1);
    const auto made = f.made(opened);
    QCOMPARE(made.title, "New plant");
    QCOMPARE(made.organisation.id, kyoto.id);
    QVERIFY(made.address.startsWith("Kyoto Optics"));
    QCOMPARE(made.currency, "JPY"); // the deal's before the letterhead's
    QCOMPARE(made.terms, f.paper.terms);
}

void TestNewQuote::anUntouchedDraftServesAgain()
{
    Fixture f;
    f.db.now = QDateTime::currentDateTimeUtc();
    QSignalSpy opened(&f.workspace, &Workspace::openRequested);
    const auto ask = [&](const Record &defaults) {
        opened.clear();
        createQuote(f.workspace, defaults);
        [&] { QTRY_COMPARE(opened.size(), 1); }();
        return opened.first().first().value<AnyRef>().id;
    };
    const auto first = ask(Record::blank(Quote::entity()));
    QCOMPARE(ask(newQuote({}, Record::from(f.paper))), first); // from the list or from the menu
    QCOMPARE(await(f.db.store.records({&Quote::entity()}))->size(), 1);
    const Organisation acme{.id = Id::make(), .name = "Acme"};
    QVERIFY(f.db.put(acme));
    QVERIFY(ask(newQuote({Organisation::entity().name, acme.id})) != first);
    auto dollars = Record::blank(Quote::entity());
    dollars.setValue("currency", "USD");
    QVERIFY(ask(dollars) != first);
    QVERIFY(f.db.put(Record::from(QuoteLine{.id = Id::make(),
        .quote = {first},
        .description = "Work",
        .quantity = {oneMillion},
        .unitPrice = {50 * oneMillion},
        .tax = {0}})));
    const auto second = ask(Record::blank(Quote::entity()));
    QVERIFY(second != first);
    auto named = f.db.get<Quote>(second);
    named.title = "Pumps";
    QVERIFY(f.db.put(named));
    QVERIFY(ask(Record::blank(Quote::entity())) != second);
}

void TestNewQuote::theMenuOffersItOnce()
{
    Fixture f;
    MainWindow window(f.workspace, f.parts());
    window.show();
    QVERIFY(window.pages().showPage("quotes"));
    const auto *page = window.findChild<QAction *>("newRecord");
    const auto *anywhere = window.findChild<QAction *>("new_quote");
    QTRY_COMPARE(page->text(), "&New Quote");
    QVERIFY(!anywhere->isVisible());
    QVERIFY(page->shortcuts().contains(anywhere->shortcut())); // its keys go on working
    QVERIFY(window.pages().showPage("pricebooks"));
    QTRY_VERIFY(anywhere->isVisible());
}

void TestNewQuote::theListsOptionsOfferTemplates()
{
    Fixture f;
    MainWindow window(f.workspace, f.parts());
    window.show();
    for (const auto *key : {"quotes", "quotetemplates"}) {
        QVERIFY(window.pages().showPage(key));
        auto *menu = window.pages().page()->findChild<QPushButton *>("options")->menu();
        emit menu->aboutToShow();
        auto *begin = actionOf(menu, "New Quote from a Template…");
        QVERIFY(begin);
        begin->trigger();
        QTRY_VERIFY(window.findChild<TemplatePicker *>());
        delete window.findChild<TemplatePicker *>();
    }
}

void TestNewQuote::aTemplatesRowBeginsAQuote()
{
    Fixture f;
    const auto quote = newQuote({});
    const auto line = Record::from(
        QuoteLine{.id = Id::make(), .description = "Work", .quantity = {oneMillion}, .unitPrice = {50 * oneMillion}});
    QVERIFY(await(f.db.store.commit(saveAsTemplate("Pump with work", {quote, {line}}, {}))));
    MainWindow window(f.workspace, f.parts());
    window.show();
    QVERIFY(window.pages().showPage("quotetemplates"));
    auto *page = static_cast<RecordListPage *>(window.pages().page());
    QTRY_COMPARE(page->model()->rowCount(), 1);
    page->table()->selectRow(0);
    emit page->table()->menuAsked(page->mapToGlobal(QPoint()));
    QAction *begin = nullptr;
    for (auto *menu : page->findChildren<QMenu *>())
        if (!begin)
            begin = actionOf(menu, "New Quote from This Template");
    QVERIFY(begin);
    QSignalSpy opened(&f.workspace, &Workspace::openRequested);
    begin->trigger();
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(f.made(opened).total.minor, 5000);
    QCOMPARE(f.made(opened).introduction, f.paper.introduction); // the template has none
}

void TestNewQuote::pricesNameTheirCurrency()
{
    Fixture f;
    const Product pump{.id = Id::make(), .name = "Pump"};
    const PriceBook book{.id = Id::make(), .name = "America", .currency = "USD"};
    QVERIFY(f.db.put(pump));
    QVERIFY(f.db.put(book));
    QVERIFY(f.db.put(
        PriceEntry{.id = Id::make(), .priceBook = {book.id}, .product = {pump.id}, .price = {1800 * oneMillion}}));
    const auto pages = quotePages();
    const auto info
        = std::find_if(pages.cbegin(), pages.cend(), [](const PageInfo &page) { return page.key == "prices"; });
    QVERIFY(info != pages.cend());
    const std::unique_ptr<Page> page(info->make(f.workspace, nullptr));
    page->show();
    page->activate();
    const auto *model = qobject_cast<RecordListPage *>(page.get())->model();
    const auto column = int(model->columns().indexOf("price_book.currency"));
    QVERIFY(column > 0);
    QTRY_COMPARE(model->rowCount(), 1);
    QTRY_COMPARE(model->index(0, column).data().toString(), QString("USD"));
}

/// From any page: there is a command of this name.
void TestNewQuote::theLetterheadIsFoundByItsName()
{
    Fixture f;
    QSignalSpy edited(&f.workspace, &Workspace::editRequested);
    QSignalSpy created(&f.workspace, &Workspace::createRequested);
    const auto tools = quoteTools();
    const auto tool = std::find_if(
        tools.cbegin(), tools.cend(), [](const ToolInfo &one) { return QString(one.label).contains("Letterhead"); });
    QVERIFY(tool != tools.cend());
    tool->run(f.workspace, nullptr, nullptr);
    QTRY_COMPARE(edited.size(), 1);
    QCOMPARE(edited.first().first().value<AnyRef>().id, f.paper.id);
    QVERIFY(await(f.db.store.commit({"Delete", {}, {{"letterhead", f.paper.id}}})));
    tool->run(f.workspace, nullptr, nullptr);
    QTRY_COMPARE(created.size(), 1);
}

CRM_TEST(TestNewQuote)

} // namespace crm

#include "tst_newquote.moc"
