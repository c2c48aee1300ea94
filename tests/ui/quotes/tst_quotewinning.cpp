// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/opportunity.h"
#include "db/search/search.h"
#include "models/quotes/quoteedits.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/form/fieldeditor.h"
#include "ui/kit/cards.h"
#include "ui/pipeline/gatedialog.h"
#include "ui/quotes/quotepage.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace crm {

/// A deal that is won with its quote owes its stages the same as one that is dropped on Won.
class TestQuoteWinning : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void criteriaAreConfirmedBeforeTheDealIsWon();
    void whatWonRequiresIsFilledIn();
    void whatTheQuoteSaysCountsAsFilledIn();
    void aLostDealIsReopenedAndWonOnlyWhenAsked();
};

namespace {

struct Fixture
{
    Fixture()
    {
        const Opportunity deal{.id = dealId,
            .name = "New plant",
            .organisation = {acme.id},
            .stage = {db.stage("open")},
            .currency = "EUR"};
        auto quote = newQuote({Organisation::entity().name, acme.id});
        quote.setValue("title", "Pumps");
        quote.setReference("opportunity", dealId);
        id = quote.id;
        const QuoteLine line{.id = Id::make(), .description = "Pump", .unitPrice = {50 * oneMillion}, .tax = {0}};
        auto edit = writeQuote("New", quote, {Record::from(line)});
        edit.puts = QList<Record>{Record::from(acme), Record::from(deal)} + edit.puts;
        [&] { QVERIFY(await(db.store.commit(edit))); }();
        const auto drawn = await(db.store.fetch(Quote::entity(), {id}))->value(0);
        [&] { QVERIFY(await(db.store.commit(sendQuote(drawn)))); }();
    }
    void change(const QString &stage, const std::function<void(Stage &)> &how)
    {
        auto changed = db.get<Stage>(db.stage(stage));
        how(changed);
        QVERIFY(db.put(changed));
    }
    /// Accepts and answers that the deal is won.
    void win(const QString &text = QStringLiteral("Accept and win the deal"))
    {
        page.resize(1240, 800);
        page.show();
        page.showRecord({"quote", id});
        QTRY_VERIFY(page.isLoaded());
        page.accept();
        QTRY_VERIFY(page.banner()->isVisible());
        answer(text);
    }
    void answer(const QString &text = QStringLiteral("Accept and win the deal"))
    {
        const auto buttons = page.banner()->findChildren<QPushButton *>();
        const auto meant = std::find_if(
            buttons.cbegin(), buttons.cend(), [&](const QPushButton *button) { return button->text() == text; });
        QVERIFY2(meant != buttons.cend(), qPrintable(text));
        auto *button = *meant;
        QTest::mouseClick(button, Qt::LeftButton);
    }
    GateDialog *gate() { return page.findChild<GateDialog *>(); }
    QuoteState state() { return db.get<Quote>(id).state; }
    Opportunity deal() { return db.get<Opportunity>(dealId); }

    TestDb db{QDateTime::currentDateTimeUtc()};
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    Organisation acme{.id = Id::make(), .name = "Acme"};
    Id dealId = Id::make();
    Id id;
    QuotePage page{workspace};
};

} // namespace

void TestQuoteWinning::criteriaAreConfirmedBeforeTheDealIsWon()
{
    Fixture f;
    f.change("open", [](Stage &stage) { stage.exitCriteria = "Contract checked"; });
    f.win();
    QTRY_VERIFY(f.gate() && f.gate()->isVisible());
    f.gate()->reject();
    QTRY_VERIFY(!f.gate());
    QCOMPARE(f.state(), QuoteState::Sent);
    QCOMPARE(f.deal().stage.id, f.db.stage("open"));
    f.answer(); // the question still stands there
    QTRY_VERIFY(f.gate() && f.gate()->isVisible());
    f.gate()->criteria().first()->setChecked(true);
    f.gate()->confirm();
    QTRY_COMPARE(f.state(), QuoteState::Accepted);
    QCOMPARE(f.deal().stage.id, f.db.stage("won"));
    QCOMPARE(f.deal().criteriaMet, QString("Contract checked"));
    QVERIFY(await(f.db.store.undo())); // one step
    QCOMPARE(f.state(), QuoteState::Sent);
    QVERIFY(f.deal().criteriaMet.isEmpty());
}

void TestQuoteWinning::whatWonRequiresIsFilledIn()
{
    Fixture f;
    f.change("won", [](Stage &stage) { stage.requiredFields = "next_step"; });
    f.win();
    QTRY_VERIFY(f.gate() && f.gate()->isVisible());
    QCOMPARE(f.state(), QuoteState::Sent);
    QTest::keyClicks(f.gate()->editors().first()->findChild<QLineEdit *>(), "Order the pump");
    f.gate()->confirm();
    QTRY_COMPARE(f.state(), QuoteState::Accepted);
    QCOMPARE(f.deal().stage.id, f.db.stage("won"));
    QCOMPARE(f.deal().nextStep, QString("Order the pump"));
}

void TestQuoteWinning::whatTheQuoteSaysCountsAsFilledIn()
{
    Fixture f;
    f.change("won", [](Stage &stage) { stage.requiredFields = "amount"; });
    f.win();
    QTRY_COMPARE(f.state(), QuoteState::Accepted);
    QCOMPARE(f.deal().stage.id, f.db.stage("won"));
    QCOMPARE(f.deal().amount.minor, 5000);
}

void TestQuoteWinning::aLostDealIsReopenedAndWonOnlyWhenAsked()
{
    const auto lose = [](Fixture &f) {
        auto deal = f.deal();
        deal.stage = {f.db.stage("lost")};
        deal.lostReason = "Price";
        QVERIFY(f.db.put(deal));
    };
    Fixture f;
    lose(f);
    f.win(QStringLiteral("Accept, reopen and win the deal"));
    QTRY_COMPARE(f.state(), QuoteState::Accepted);
    QCOMPARE(f.deal().stage.id, f.db.stage("won"));
    QCOMPARE(f.deal().amount.minor, 5000);
    QVERIFY(f.deal().lostReason.isEmpty());
    QVERIFY(await(f.db.store.undo())); // one step
    QCOMPARE(f.deal().stage.id, f.db.stage("lost"));
    QCOMPARE(f.deal().lostReason, QString("Price"));
    QCOMPARE(f.state(), QuoteState::Sent);
    Fixture other;
    lose(other);
    other.win(QStringLiteral("Accept the quote only"));
    QTRY_COMPARE(other.state(), QuoteState::Accepted);
    QCOMPARE(other.deal().stage.id, other.db.stage("lost"));
}

CRM_TEST(TestQuoteWinning)

} // namespace crm

#include "tst_quotewinning.moc"
