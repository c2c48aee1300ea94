// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/search/search.h"
#include "models/quotes/quoteedits.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/kit/tokens.h"
#include "ui/quotes/quotepage.h"
#include "ui/quotes/quotepreview.h"
#include "ui/quotes/quotetable.h"

#include <QLocale>
#include <QToolButton>

namespace crm {

/// The document beside the lines, where there is room for both.
class TestQuotePreview : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void theLinesHaveANarrowPageToThemselves();
    void aWidePageHasRoomForBoth();
    void whatIsChosenIsRemembered();
};

namespace {

constexpr int narrow = 1030; // the page in a window of 1280 px
constexpr int wide = 1660;   // of 1920

struct Fixture
{
    Fixture()
    {
        const QuoteLine line{.id = Id::make(),
            .description = "Pump",
            .unitPrice = {50 * oneMillion},
            .tax = {0},
            .unitCost = {40 * oneMillion}};
        const auto quote = newQuote({Organisation::entity().name, acme.id});
        auto edit = writeQuote("New", quote, {Record::from(line)});
        edit.puts.prepend(Record::from(acme));
        [&] { QVERIFY(await(db.store.commit(edit))); }();
        id = quote.id;
        open(narrow);
    }
    void open(int width)
    {
        page = std::make_unique<QuotePage>(workspace);
        page->resize(scaled(width), scaled(720));
        page->show();
        page->showRecord({"quote", id});
        QTRY_VERIFY(page->isLoaded());
    }
    QToolButton *button() { return page->findChild<QToolButton *>("showPreview"); }
    bool isShown() { return page->preview()->isVisible(); }

    TestDb db{QDateTime::currentDateTimeUtc()};
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    Organisation acme{.id = Id::make(), .name = "Kyoto Optics"};
    Id id;
    std::unique_ptr<QuotePage> page;
};

} // namespace

void TestQuotePreview::theLinesHaveANarrowPageToThemselves()
{
    Fixture f;
    QVERIFY(!f.isShown());
    QVERIFY(!f.button()->isChecked());
    QVERIFY(!f.page->table()->isColumnHidden(QuoteWorksheet::Margin));
    const auto description = f.page->table()->columnWidth(QuoteWorksheet::Description);
    QVERIFY2(description >= scaled(200), qPrintable(QString::number(description)));
    QTest::mouseClick(f.button(), Qt::LeftButton);
    QVERIFY(f.isShown());
}

void TestQuotePreview::aWidePageHasRoomForBoth()
{
    Fixture f;
    f.page->resize(scaled(wide), scaled(1000));
    QVERIFY(f.isShown());
    QVERIFY(f.button()->isChecked());
    QTRY_VERIFY(!f.page->table()->isColumnHidden(QuoteWorksheet::Margin));
    QVERIFY(f.page->table()->columnWidth(QuoteWorksheet::Description) >= scaled(200));
}

void TestQuotePreview::whatIsChosenIsRemembered()
{
    Fixture f;
    QTest::mouseClick(f.button(), Qt::LeftButton); // on a narrow page after all
    f.page->resize(scaled(wide), scaled(1000));
    QTest::mouseClick(f.button(), Qt::LeftButton); // and not on a wide one
    QVERIFY(!f.isShown());
    f.open(narrow);
    QVERIFY(f.isShown());
    f.open(wide);
    QVERIFY(!f.isShown());
}

CRM_TEST(TestQuotePreview)

} // namespace crm

#include "tst_quotepreview.moc"
