// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/person.h"
#include "db/search/search.h"
#include "models/quotes/quoteedits.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/kit/cards.h"
#include "ui/quotes/quotepage.h"
#include "ui/quotes/quotepreview.h"

#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace crm {

/// Sending is the one step that cannot be taken back.
class TestQuoteSending : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void sendingAsksFirst();
    void theQuestionHasTheKeyboard();
    void theQuestionNamesTheQuoteAndItsRecipient_data();
    void theQuestionNamesTheQuoteAndItsRecipient();
    void aQuoteForNobodySaysSo();
    void aQuoteIsNeverWithoutADay();
    void whatWentOutWithoutALetterheadIsShownWithout();
};

namespace {

struct Fixture
{
    Fixture()
    {
        auto quote = newQuote({Organisation::entity().name, acme.id});
        id = quote.id;
        const QuoteLine line{.id = Id::make(), .description = "Pump", .unitPrice = {50 * oneMillion}, .tax = {0}};
        auto edit = writeQuote("New", quote, {Record::from(line)});
        edit.puts.prepend(Record::from(acme));
        [&] { QVERIFY(await(db.store.commit(edit))); }();
    }
    void open()
    {
        page.resize(1240, 800);
        page.show();
        page.showRecord({"quote", id});
        QTRY_VERIFY(page.isLoaded());
    }
    Record quote() { return await(db.store.fetch(Quote::entity(), {id}))->value(0); }

    TestDb db{QDateTime::currentDateTimeUtc()};
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    Organisation acme{.id = Id::make(), .name = "Kyoto Optics"};
    Id id;
    QuotePage page{workspace};
};

} // namespace

void TestQuoteSending::sendingAsksFirst()
{
    Fixture f;
    f.open();
    f.page.askToSend(false);
    QTRY_VERIFY(f.page.banner()->isVisible());
    QCOMPARE(f.quote().text("state"), "draft");
    auto *yes = f.page.banner()->findChild<QPushButton *>();
    QCOMPARE(yes->text(), "Mark as sent");
    QTest::mouseClick(yes, Qt::LeftButton);
    QTRY_COMPARE(f.quote().text("state"), "sent");
    QTRY_VERIFY(!f.page.banner()->isVisible());
}

/// Also behind the menu of further actions, whose button had the focus.
void TestQuoteSending::theQuestionHasTheKeyboard()
{
    Fixture f;
    f.open();
    f.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.page));
    auto *more = f.page.findChild<QToolButton *>("moreActions");
    more->setFocus();
    QTimer::singleShot(0, more, [more] {
        auto *menu = more->menu();
        for (auto *action : menu->actions())
            if (action->text() == "Mark as Sent Without an E-mail")
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        menu->close();
    });
    QTest::mouseClick(more, Qt::LeftButton);
    QTRY_VERIFY(f.page.banner()->isVisible());
    QTRY_COMPARE(f.page.focusWidget(), f.page.banner()->findChild<QPushButton *>());
    QTest::keyClick(f.page.banner()->findChild<QPushButton *>(), Qt::Key_Return);
    QTRY_COMPARE(f.quote().text("state"), "sent");
}

void TestQuoteSending::theQuestionNamesTheQuoteAndItsRecipient_data()
{
    QTest::addColumn<bool>("isToPerson");
    QTest::addColumn<bool>("byMail");
    QTest::addColumn<bool>("isPast");
    QTest::addColumn<QString>("question");
    QTest::newRow("company") << false << true << false << "Send %1 to Kyoto Optics (no e-mail address)?";
    QTest::newRow("contact") << true << true << false << "Send %1 to Ann Lee (ann@kyoto.example)?";
    QTest::newRow("no e-mail wanted") << true << false << false << "Mark %1 to Ann Lee as sent?";
    QTest::newRow("past its day")
        << true << true << true
        << "Send %1 to Ann Lee (ann@kyoto.example)? The day this quote is valid until has passed";
}

void TestQuoteSending::theQuestionNamesTheQuoteAndItsRecipient()
{
    QFETCH(bool, isToPerson);
    QFETCH(bool, byMail);
    QFETCH(bool, isPast);
    QFETCH(QString, question);
    Fixture f;
    const Person ann{.id = Id::make(), .givenName = "Ann", .familyName = "Lee"};
    QVERIFY(f.db.put(ann));
    QVERIFY(f.db.put(ContactPoint{.id = Id::make(),
        .person = {ann.id},
        .kind = ContactKind::Email,
        .value = "ann@kyoto.example",
        .isPrimary = true}));
    auto quote = f.quote();
    if (isToPerson)
        quote.setReference("person", ann.id);
    if (isPast) {
        quote.setValue("issued_on", "2020-01-01");
        quote.setValue("valid_until", "2020-02-01");
    }
    QVERIFY(f.db.put(quote));
    f.open();
    f.page.askToSend(byMail);
    QTRY_VERIFY(f.page.banner()->isVisible());
    const auto asked = f.page.banner()->message();
    QVERIFY2(asked.startsWith(question.arg(f.quote().text("number"))), qPrintable(asked));
}

void TestQuoteSending::aQuoteForNobodySaysSo()
{
    Fixture f;
    auto quote = f.quote();
    quote.setReference("organisation", {});
    QVERIFY(f.db.put(quote));
    f.open();
    f.page.askToSend(true);
    QVERIFY(f.page.banner()->message().contains("which names no recipient"));
}

void TestQuoteSending::aQuoteIsNeverWithoutADay()
{
    Fixture f;
    auto quote = f.quote();
    quote.setValue("issued_on", {});
    QVERIFY(f.db.put(quote));
    QCOMPARE(f.quote().text("issued_on"), QDate::currentDate().toString(Qt::ISODate));
}

/// The letterhead was set up after the first quotes had gone out.
void TestQuoteSending::whatWentOutWithoutALetterheadIsShownWithout()
{
    Fixture f;
    QVERIFY(await(f.db.store.commit(sendQuote(f.quote()))));
    f.open();
    QTRY_VERIFY(f.page.findChild<QuotePreview *>()->pages() > 0);
    const auto shown = [&f] { return f.page.findChild<QuotePreview *>()->widget()->grab().toImage(); };
    const auto before = shown();
    QVERIFY(f.db.put(Letterhead{.id = Id::make(), .company = "Later", .address = "Hafen 8"}));
    const auto draft = newQuote({Organisation::entity().name, f.acme.id});
    QVERIFY(f.db.put(draft));
    f.page.showRecord({"quote", draft.id});
    QTRY_VERIFY(f.page.isLoaded());
    QTRY_VERIFY(shown() != before);
    f.page.showRecord({"quote", f.id});
    QTRY_VERIFY(f.page.isLoaded());
    QTRY_VERIFY(shown() == before);
}

CRM_TEST(TestQuoteSending)

} // namespace crm

#include "tst_quotesending.moc"
