// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quotes/quotepage.h"

#include "db/search/search.h"
#include "models/quotes/quoteworksheet.h"
#include "models/settings.h"
#include "tests/support/accessibility.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/kit/cards.h"
#include "ui/kit/theme.h"
#include "ui/kit/tokens.h"
#include "ui/list/recordlistpage.h"
#include "ui/list/recordtable.h"
#include "ui/quotes/comparedialog.h"
#include "ui/quotes/productpicker.h"
#include "ui/quotes/quotehead.h"
#include "ui/quotes/quotepages.h"
#include "ui/quotes/quotepreview.h"
#include "ui/quotes/quotetable.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>

namespace crm {

class TestQuotePage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void linesAreTypedAndSaved();
    void aSpreadsheetComesThroughTheClipboard();
    void whatIsReadAgainIsNoLongerSaid();
    void theCatalogueAddsALine();
    void whatWasSentCannotBeTyped();
    void whatIsPastItsDayIsSentOnlyOnPurpose();
    void acceptingOffersToWinTheDeal();
    void theDealIsWonInItsOwnPipeline();
    void aRevisionOpensAndCompares();
    void aNewQuoteBeginsWhereItIsEmpty();
    void theListTellsQuotesByTheirWholeNumber();
    void whatIsWrongIsSaid();
    void aDiscountThatIsNoneIsSaidAtItsField();
    void everythingHasAName();
    void pictures_data();
    void pictures();
};

namespace {

struct Fixture
{
    Fixture()
    {
        Edit edit{QStringLiteral("Fill"),
            {Record::from(acme), Record::from(pump), Record::from(paper),
                Record::from(Opportunity{.id = dealId,
                    .name = "New plant",
                    .organisation = {acme.id},
                    .stage = {db.stage("open")},
                    .currency = "EUR"})}};
        [&] { QVERIFY(await(db.store.commit(edit))); }();
        auto quote = newQuote({Organisation::entity().name, acme.id});
        quote.setValue("title", "Pumps for the new plant");
        quote.setReference("opportunity", dealId);
        quote.setValue("introduction", "Thank you for your enquiry. We are pleased to offer you the following.");
        id = quote.id;
        [&] { QVERIFY(await(db.store.commit(writeQuote("New", quote, lines())))); }();
    }
    QList<Record> lines() const
    {
        const auto item = [](const char *text, qint64 quantity, qint64 price, qint64 cost) {
            return QuoteLine{.id = Id::make(),
                .description = text,
                .quantity = {quantity * oneMillion},
                .unit = "pcs",
                .unitPrice = {price * oneMillion},
                .tax = {19 * oneMillion},
                .unitCost = {cost * oneMillion}};
        };
        auto training = item("Training on site", 2, 850, 400);
        training.optional = true;
        return {Record::from(QuoteLine{.id = Id::make(), .kind = QuoteLineKind::Section, .description = "Hardware"}),
            Record::from(item("Centrifugal pump CP-40", 4, 1290, 760)),
            Record::from(item("Frequency converter", 4, 415, 290)),
            Record::from(QuoteLine{.id = Id::make(), .kind = QuoteLineKind::Section, .description = "Services"}),
            Record::from(item("Installation", 3, 720, 380)), Record::from(training)};
    }
    std::unique_ptr<QuotePage> open(const Id &shown = {})
    {
        auto page = std::make_unique<QuotePage>(workspace);
        page->resize(1240, 800);
        page->show();
        QSignalSpy loaded(page.get(), &QuotePage::loaded);
        page->showRecord({"quote", shown.isNull() ? id : shown});
        [&] { QTRY_COMPARE(loaded.size(), 1); }();
        return page;
    }
    Record quote() { return await(db.store.fetch(Quote::entity(), {id}))->value(0); }
    QString total() { return amountText(quote().value("total").toLongLong(), u"EUR"); }

    TestDb db{QDateTime::currentDateTimeUtc()};
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    Organisation acme{.id = Id::make(), .name = "Kyoto Optics 京都光学", .street = "Karasuma 12", .city = "Kyoto"};
    Product pump{.id = Id::make(), .name = "Diaphragm pump", .sku = "DP-7", .price = {48000}, .cost = {21000}};
    Letterhead paper{.id = Id::make(),
        .company = "Nordhaus Pumpen GmbH",
        .address = "Hafenstraße 8\n20457 Hamburg",
        .contact = "+49 40 2312 5000\nsales@nordhaus.example\nnordhaus.example",
        .taxId = "DE 123 456 789",
        .bank = "Hanse Bank\nIBAN DE00 1234 5678 9012 3456 78",
        .footer = "Managing director: Mara Lindqvist\nRegistered in Hamburg, HRB 4711"};
    Id dealId = Id::make();
    Id id;
};

void typeCell(QuoteTable *table, int row, int column, const QString &text)
{
    table->setCurrentIndex(table->model()->index(row, column));
    QTest::keyClicks(table->viewport(), text.left(1)); // any key begins to edit
    auto *editor = table->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(text);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(!table->findChild<QLineEdit *>()); // the delegate takes it over from the event loop
}

} // namespace

void TestQuotePage::linesAreTypedAndSaved()
{
    Fixture f;
    const auto page = f.open();
    QCOMPARE(page->worksheet()->rowCount(), 6);
    QCOMPARE(page->findChild<QLabel *>("total")->text(), "EUR 10686.20");
    typeCell(page->table(), 1, QuoteWorksheet::Quantity, "2.5");
    QCOMPARE(page->findChild<QLabel *>("total")->text(), "EUR 8383.55");
    page->save();
    QTRY_VERIFY(!page->worksheet()->isDirty());
    QCOMPARE(f.total(), "8383.55");
    QTest::keyClick(page->table(), Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(page->worksheet()->rowCount(), 5);
    page->save();
    QTRY_COMPARE(f.total(), "6408.15");
    QVERIFY(await(f.db.store.undo()));
    QTRY_COMPARE(page->worksheet()->rowCount(), 6); // the page follows
}

void TestQuotePage::aSpreadsheetComesThroughTheClipboard()
{
    Fixture f;
    const auto page = f.open();
    QApplication::clipboard()->setText("A-1\tValve\t10\tpcs\t12.50\t\t19\nA-2\tSeal\t4\tpcs\t3\t\t19\n");
    page->table()->setCurrentIndex({});
    page->table()->pasteCells();
    QCOMPARE(page->worksheet()->rowCount(), 8);
    page->save();
    QTRY_COMPARE(f.total(), "10849.23");
}

void TestQuotePage::whatIsReadAgainIsNoLongerSaid()
{
    Fixture f;
    const auto page = f.open();
    QApplication::clipboard()->setText("Valve\tmany\n");
    page->table()->setCurrentIndex(page->worksheet()->index(1, QuoteWorksheet::Description));
    page->table()->pasteCells();
    QVERIFY(page->banner()->isVisible());
    page->takeStep(Page::Step::Undo);
    QVERIFY(!page->banner()->isVisible());
}

void TestQuotePage::theCatalogueAddsALine()
{
    Fixture f;
    const auto page = f.open();
    emit page->table()->productAsked();
    auto *picker = page->findChild<ProductPicker *>();
    QVERIFY(picker);
    QTRY_COMPARE(picker->list()->count(), 1);
    QTest::keyClick(picker->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(page->worksheet()->rowCount(), 7);
    QCOMPARE(page->worksheet()->lines().last().text("description"), "Diaphragm pump");
    QCOMPARE(page->worksheet()->lines().last().value("unit_price").toLongLong(), 480 * oneMillion);
}

void TestQuotePage::whatWasSentCannotBeTyped()
{
    Fixture f;
    const auto page = f.open();
    page->send(false);
    QTRY_VERIFY(page->findChild<QPushButton *>("accept")->isVisible());
    QVERIFY(!page->findChild<QPushButton *>("send")->isVisible());
    QVERIFY(page->worksheet()->isReadOnly());
    const auto cell = page->worksheet()->index(1, QuoteWorksheet::Price);
    QVERIFY(!(page->worksheet()->flags(cell) & Qt::ItemIsEditable));
    QCOMPARE(f.quote().text("state"), "sent");
}

void TestQuotePage::whatIsPastItsDayIsSentOnlyOnPurpose()
{
    Fixture f;
    auto quote = f.quote();
    quote.setValue("issued_on", QDate::currentDate().addDays(-40).toString(Qt::ISODate));
    quote.setValue("valid_until", QDate::currentDate().addDays(-10).toString(Qt::ISODate));
    QVERIFY(f.db.put(quote));
    const auto page = f.open();
    page->send(false);
    QVERIFY(page->banner()->isVisible());
    QVERIFY(page->banner()->message().contains("expired"));
    QCOMPARE(f.quote().text("state"), "draft");
    auto *anyway = page->banner()->findChild<QPushButton *>();
    QCOMPARE(anyway->text(), "Send it all the same");
    QTest::mouseClick(anyway, Qt::LeftButton);
    QTRY_COMPARE(f.quote().text("state"), "sent");
    QTRY_VERIFY(!page->banner()->isVisible());
}

void TestQuotePage::acceptingOffersToWinTheDeal()
{
    Fixture f;
    const auto page = f.open();
    page->send(false);
    QTRY_VERIFY(page->findChild<QPushButton *>("accept")->isVisible());
    QTest::mouseClick(page->findChild<QPushButton *>("accept"), Qt::LeftButton);
    QTRY_VERIFY(page->banner()->isVisible());
    for (auto *button : page->banner()->findChildren<QPushButton *>())
        if (button->text() == "Accept and win the deal")
            QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(f.quote().text("state"), "accepted");
    QCOMPARE(f.db.get<Opportunity>(f.dealId).stage.id, f.db.stage("won"));
    QCOMPARE(f.db.get<Opportunity>(f.dealId).amount.minor, 898000);
}

void TestQuotePage::theDealIsWonInItsOwnPipeline()
{
    Fixture f;
    const auto won = f.db.stage("won");
    const Pipeline service{.id = Id::make(), .name = "Service"};
    const Stage other{.id = Id::make(),
        .name = "Renewed",
        .pipeline = {service.id},
        .type = StageType::Won,
        .position = -1, // before all stages of the deal's own
        .probability = 100,
        .forecastCategory = ForecastCategory::Closed};
    QVERIFY(await(f.db.store.commit({"Add", {Record::from(service), Record::from(other)}})));
    const auto page = f.open();
    page->send(false);
    QTRY_VERIFY(page->findChild<QPushButton *>("accept")->isVisible());
    page->accept();
    QTRY_VERIFY(page->banner()->isVisible());
    for (auto *button : page->banner()->findChildren<QPushButton *>())
        if (button->text() == "Accept and win the deal")
            QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(f.quote().text("state"), "accepted");
    QCOMPARE(f.db.get<Opportunity>(f.dealId).stage.id, won);
}

void TestQuotePage::aRevisionOpensAndCompares()
{
    Fixture f;
    const auto page = f.open();
    page->send(false);
    QTRY_VERIFY(page->findChild<QPushButton *>("revise")->isVisible());
    QSignalSpy opened(&f.workspace, &Workspace::openRequested);
    page->revise();
    QTRY_COMPARE(opened.size(), 1);
    const auto second = f.open(opened.first().first().value<AnyRef>().id);
    typeCell(second->table(), 1, QuoteWorksheet::Price, "1200");
    second->worksheet()->setHead("discount", "10%");
    second->save();
    QTRY_VERIFY(!second->worksheet()->isDirty());
    second->compare();
    QTRY_VERIFY(second->findChild<CompareDialog *>());
    auto *table = second->findChild<CompareDialog *>()->table();
    QTRY_COMPARE(table->rowCount(), 7);
    QTRY_COMPARE(table->item(1, 0)->text(), "Changed");
    QCOMPARE(table->item(0, 0)->text(), "");
    QCOMPARE(table->item(1, 4)->text(), "4800.00");
    QCOMPARE(table->item(6, 1)->text(), "Discount: –"); // below the lines, with what it takes off
    QCOMPARE(table->item(6, 3)->text(), QString("Discount: 10") + QChar(0x202f) + "%");
    QCOMPARE(table->item(6, 4)->text(), QChar(0x2212) + QString("862.00"));
}

void TestQuotePage::aNewQuoteBeginsWhereItIsEmpty()
{
    Fixture f;
    const auto focused = [&f](const Record &draft) {
        [&] { QVERIFY(await(f.db.store.commit({"New", {draft}}))); }();
        const auto page = f.open(draft.id);
        const auto *within = page->focusWidget();
        for (const auto *field : {"organisation", "title"})
            if (within && page->head()->editor(field)->isAncestorOf(within))
                return QString(field);
        return QString(within == page->table() ? "lines" : "elsewhere");
    };
    QCOMPARE(focused(newQuote({})), "organisation");
    auto named = newQuote({});
    named.setValue("title", "Pumps");
    QCOMPARE(focused(named), "organisation");
    QCOMPARE(focused(newQuote({Organisation::entity().name, f.acme.id})), "title");
    named = newQuote({Organisation::entity().name, f.acme.id});
    named.setValue("title", "Pumps");
    QCOMPARE(focused(named), "lines");
}

void TestQuotePage::theListTellsQuotesByTheirWholeNumber()
{
    Fixture f;
    RecordListPage page(f.workspace, quoteListShape());
    page.resize(960, 700);
    page.show();
    const auto column = int(page.model()->columns().indexOf("number"));
    QVERIFY(column >= 0 && page.model()->isNumberAt(column));
    QVERIFY(!page.model()->isNumberAt(int(page.model()->columns().indexOf("title"))));
    QTRY_VERIFY(page.table()->columnWidth(column) >= page.fontMetrics().horizontalAdvance("Q-2026-00042-2"));
}

void TestQuotePage::whatIsWrongIsSaid()
{
    Fixture f;
    const auto page = f.open();
    page->table()->addLine(QuoteLineKind::Item);
    QVERIFY(page->findChild<QLabel *>("problem")->text().contains("unit price"));
    page->save();
    QVERIFY(page->banner()->isVisible());
    QCOMPARE(f.total(), "10686.20"); // nothing is lost, nothing half stored
    QVERIFY(page->worksheet()->isDirty());
    page->worksheet()->setQuote(f.quote(), {}, false);
}

void TestQuotePage::aDiscountThatIsNoneIsSaidAtItsField()
{
    Fixture f;
    const auto page = f.open();
    auto *editor = page->head()->editor("discount");
    auto *field = editor->findChild<QLineEdit *>();
    field->setFocus();
    QTest::keyClicks(field, "150%");
    QVERIFY(field->property("invalid").toBool());
    QCOMPARE(page->findChild<QLabel *>("total")->text(), "EUR 10686.20"); // of the lines alone
    QCOMPARE(page->findChild<QLabel *>("totalCaption")->text(), "Total so far");
    field->selectAll();
    QTest::keyClicks(field, "50%");
    QVERIFY(!field->property("invalid").toBool());
    QCOMPARE(page->findChild<QLabel *>("total")->text(), "EUR 5343.10");
    page->worksheet()->setQuote(f.quote(), {}, false);
}

void TestQuotePage::everythingHasAName()
{
    Fixture f;
    const auto page = f.open();
    QCOMPARE(namelessWidgets(page.get()), QStringList());
}

void TestQuotePage::pictures_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<QSize>("size");
    QTest::newRow("quote-light-1240") << ThemeChoice::Light << QSize(1060, 800);
    QTest::newRow("quote-dark-1685") << ThemeChoice::Dark << QSize(1685, 1080);
}

/// The page fits; kept as a file when CRM_SHOTS names a folder.
void TestQuotePage::pictures()
{
    QFETCH(ThemeChoice, theme);
    QFETCH(QSize, size);
    applyTheme(*qApp, theme);
    {
        Fixture f;
        const auto page = f.open();
        page->setAutoFillBackground(true);
        page->resize(size);
        QCOMPARE(page->size(), size);
        QTRY_COMPARE(page->preview()->pages(), 1);
        if (const auto folder = qEnvironmentVariable("CRM_SHOTS"); !folder.isEmpty())
            QVERIFY(
                page->grab().save(QStringLiteral("%1/%2.png").arg(folder, QString::fromUtf8(QTest::currentDataTag()))));
    }
    applyTheme(*qApp, ThemeChoice::Light);
}

CRM_TEST(TestQuotePage)

} // namespace crm

#include "tst_quotepage.moc"
