// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/search/search.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/quotes/quotepage.h"

#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace crm {

/// The ways from the page of one revision to the others.
class TestQuoteRevisions : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void aLoneQuoteHasNoButtonForThem();
    void theButtonLeadsToTheOtherRevisions();
    void theMenuGoesToTheOneBefore();
};

namespace {

struct Fixture
{
    Fixture()
    {
        auto quote = newQuote({Organisation::entity().name, acme.id});
        quote.setValue("title", "Pumps");
        first = quote.id;
        const QuoteLine line{.id = Id::make(), .description = "Pump", .unitPrice = {100 * oneMillion}, .tax = {0}};
        auto edit = writeQuote("New", quote, {Record::from(line)});
        edit.puts.prepend(Record::from(acme));
        [&] { QVERIFY(await(db.store.commit(edit))); }();
    }
    Record stored(const Id &id) { return await(db.store.fetch(Quote::entity(), {id}))->first(); }
    void revise()
    {
        [&] { QVERIFY(await(db.store.commit(sendQuote(stored(first))))); }();
        const auto lines = await(db.store.records({&QuoteLine::entity(), Filter::refers("quote", first)}));
        const auto next = revisionOf(stored(first), *lines, QDate::currentDate());
        second = next.quote.id;
        [&] { QVERIFY(await(db.store.commit(writeQuote("Revise", next.quote, next.lines)))); }();
    }
    std::unique_ptr<QuotePage> open(const Id &id)
    {
        auto page = std::make_unique<QuotePage>(workspace);
        page->resize(1280, 800);
        page->show();
        QSignalSpy loaded(page.get(), &QuotePage::loaded);
        page->showRecord({"quote", id});
        [&] { QTRY_COMPARE(loaded.size(), 1); }();
        return page;
    }

    const Organisation acme{.id = Id::make(), .name = "Acme"};
    TestDb db{QDateTime::currentDateTimeUtc()};
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    Id first;
    Id second;
};

/// As opening it does.
QStringList entries(QMenu *menu)
{
    emit menu->aboutToShow();
    QStringList texts;
    for (const auto *action : menu->actions())
        texts.append(action->text());
    return texts;
}

} // namespace

void TestQuoteRevisions::aLoneQuoteHasNoButtonForThem()
{
    Fixture f;
    const auto page = f.open(f.first);
    QTest::qWait(100);
    QVERIFY(page->findChild<QPushButton *>("revisions")->isHidden());
    f.revise();
    QTRY_VERIFY(page->findChild<QPushButton *>("revisions")->isVisible());
}

void TestQuoteRevisions::theButtonLeadsToTheOtherRevisions()
{
    Fixture f;
    f.revise();
    const auto page = f.open(f.second);
    auto *button = page->findChild<QPushButton *>("revisions");
    QTRY_VERIFY(button->isVisible());
    QCOMPARE(button->accessibleName(), "Revision 2 of 2");
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
    const auto number = f.stored(f.first).text("number");
    QCOMPARE(entries(button->menu()), QStringList({number + " – Sent", number + "-2 – Draft"}));
    QVERIFY(button->menu()->actions().at(1)->isChecked());
    QSignalSpy opened(&f.workspace, &Workspace::openRequested);
    button->menu()->actions().at(1)->trigger(); // it is open
    QCOMPARE(opened.size(), 0);
    button->menu()->actions().at(0)->trigger();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<AnyRef>().id, f.first);
}

void TestQuoteRevisions::theMenuGoesToTheOneBefore()
{
    Fixture f;
    f.revise();
    const auto page = f.open(f.second);
    QTRY_VERIFY(page->findChild<QPushButton *>("revisions")->isVisible());
    auto *menu = page->findChild<QToolButton *>("moreActions")->menu();
    const auto texts = entries(menu);
    QVERIFY(texts.contains("Previous Revision"));
    QVERIFY(!texts.contains("Next Revision"));
    QSignalSpy opened(&f.workspace, &Workspace::openRequested);
    menu->actions().at(texts.indexOf("Previous Revision"))->trigger();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<AnyRef>().id, f.first);
}

CRM_TEST(TestQuoteRevisions)
} // namespace crm

#include "tst_quoterevisions.moc"
