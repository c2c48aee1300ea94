// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quoteedits.h"

#include "db/sql/connection.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

/// Where a law wants numbers without gaps, a quote gets its number when it is issued.
class TestQuoteNumbers : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void draftsHaveNone();
    void sendingGivesTheNext();
    void theSendingIsNotUndone();
    void whatCannotBeSentTakesNoNumber();
    void aRevisionKeepsTheNumberOfItsRoot();
    void aNumberIsNeverTyped();
    void aNumberThatAnImportBringsStays();
    void theNumberBeginsAsTheLetterheadSays();
    void twoFilesNeverCollide();
    void whatIsIssuedTakesNoLentNumber();
    void aNumberThatSomebodyHasIsPassedOver();

private:
    Id add(TestDb &db, bool hasLines = true);
    Record quote(const Id &id) { return await(m_db->store.fetch(Quote::entity(), {id}))->value(0); }
    QString number(const Id &id) { return quote(id).text("number"); }
    Result<ChangeSet> commit(const Edit &edit) { return await(m_db->store.commit(edit)); }
    Result<ChangeSet> send(const Id &id)
    {
        const auto numbered = commit(numberQuote(quote(id)));
        return numbered ? commit(sendQuote(quote(id))) : numbered;
    }

    std::unique_ptr<TestDb> m_db;
    Letterhead m_paper{.id = Id::make(), .company = "Nordhaus", .numbering = QuoteNumbering::Issue};
};

void TestQuoteNumbers::init()
{
    m_db = std::make_unique<TestDb>();
    QVERIFY(m_db->put(m_paper));
}

Id TestQuoteNumbers::add(TestDb &db, bool hasLines)
{
    const Organisation acme{.id = Id::make(), .name = "Acme"};
    const auto quote = newQuote({Organisation::entity().name, acme.id});
    QList<Record> lines;
    if (hasLines)
        lines.append(Record::from(QuoteLine{.id = Id::make(), .description = "A", .unitPrice = {100 * oneMillion}}));
    auto edit = writeQuote("New quote", quote, lines);
    edit.puts.prepend(Record::from(acme));
    return await(db.store.commit(edit)) ? quote.id : Id();
}

void TestQuoteNumbers::draftsHaveNone()
{
    const auto first = add(*m_db);
    const auto second = add(*m_db); // two without a number are no doubles
    QVERIFY(quote(first).isNull("number") && quote(second).isNull("number"));
    QCOMPARE(quote(first).title(), "Quote");
}

void TestQuoteNumbers::sendingGivesTheNext()
{
    const auto dropped = add(*m_db);
    const auto first = add(*m_db);
    const auto second = add(*m_db);
    QVERIFY(commit({"Delete", {}, {{"quote", dropped}}}));
    QVERIFY(send(second));
    QVERIFY(commit(sendQuote(quote(first)))); // in one step, too
    QCOMPARE(number(second), "Q-2026-0001");
    QCOMPARE(number(first), "Q-2026-0002");
    QCOMPARE(quote(first).text("content_hash").size(), 64);
}

void TestQuoteNumbers::theSendingIsNotUndone()
{
    const auto first = add(*m_db);
    QVERIFY(send(first));
    const auto refused = await(m_db->store.undo());
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.startsWith("Q-2026-0001 has been sent, and what has gone out cannot be taken "
                                                "back. Reject it, cancel it or make a revision of it."),
        qPrintable(refused.error().message));
    QCOMPARE(quote(first).text("state"), "sent");
    const auto issues = *await(m_db->store.records({&QuoteIssue::entity()}));
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues.first().text("content_hash"), quote(first).text("content_hash"));
    QVERIFY(!commit({"Delete", {}, {{"quote", first}}}));
    const auto second = add(*m_db);
    QVERIFY(send(second));
    QCOMPARE(number(second), "Q-2026-0002");
}

void TestQuoteNumbers::whatCannotBeSentTakesNoNumber()
{
    const auto empty = add(*m_db, false);
    const auto refused = send(empty);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains("no lines"));
    QVERIFY(quote(empty).isNull("number"));
    const auto full = add(*m_db);
    QVERIFY(send(full));
    QCOMPARE(number(full), "Q-2026-0001");
}

void TestQuoteNumbers::aRevisionKeepsTheNumberOfItsRoot()
{
    const auto first = add(*m_db);
    QVERIFY(send(first));
    const auto lines = *await(m_db->store.records({&QuoteLine::entity(), Filter::refers("quote", first)}));
    const auto revision = revisionOf(quote(first), lines, m_db->now.date());
    QVERIFY(commit(writeQuote("Revise", revision.quote, revision.lines)));
    QCOMPARE(number(revision.quote.id), "Q-2026-0001-2");
    QVERIFY(commit(sendQuote(quote(revision.quote.id))));
    QCOMPARE(number(revision.quote.id), "Q-2026-0001-2");
    QCOMPARE(quote(first).text("state"), "superseded");
}

void TestQuoteNumbers::aNumberIsNeverTyped()
{
    const auto id = add(*m_db);
    auto header = quote(id);
    header.setValue("number", "X-1");
    QVERIFY(m_db->put(header));
    QCOMPARE(number(id), "Q-2026-0001");
    for (const auto &other : {QVariant(), QVariant("X-2")}) {
        header = quote(id);
        header.setValue("number", other);
        const auto refused = m_db->put(header);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains("keeps its number"), qPrintable(refused.error().message));
        QCOMPARE(number(id), "Q-2026-0001");
    }
}

/// Customers hold papers with it.
void TestQuoteNumbers::aNumberThatAnImportBringsStays()
{
    m_paper.numbering = QuoteNumbering::Draft;
    QVERIFY(m_db->put(Record::from(m_paper)));
    auto brought = newQuote({});
    brought.setValue("number", "Q-2026-0002");
    QVERIFY(m_db->put(brought));
    QCOMPARE(number(brought.id), "Q-2026-0002");
    QCOMPARE(number(add(*m_db)), "Q-2026-0001");
    QCOMPARE(number(add(*m_db)), "Q-2026-0003"); // that one is taken
    auto twin = newQuote({});
    twin.setValue("number", "Q-2026-0002");
    QVERIFY(!m_db->put(twin));
    m_paper.numbering = QuoteNumbering::Issue;
    QVERIFY(m_db->put(Record::from(m_paper)));
}

void TestQuoteNumbers::theNumberBeginsAsTheLetterheadSays()
{
    m_paper.numberPrefix = "AN";
    m_paper.numbering = QuoteNumbering::Draft;
    QVERIFY(m_db->put(m_paper));
    QCOMPARE(number(add(*m_db)), "AN-2026-0001");
    m_paper.numberPrefix = "A\nN";
    QVERIFY(!m_db->put(m_paper));
    m_paper.numberPrefix = "Q";
    m_paper.numbering = QuoteNumbering::Issue;
}

/// Each device numbers with its own code without asking the other (SYNC §2.2).
void TestQuoteNumbers::twoFilesNeverCollide()
{
    TestDb other;
    QVERIFY(await(m_db->store.setMeta("device_code", "K7Q")));
    QVERIFY(await(other.store.setMeta("device_code", "K7R")));
    m_paper.numbering = QuoteNumbering::Draft;
    QVERIFY(m_db->put(m_paper));
    QSet<QString> numbers;
    for (int i = 0; i < 25; ++i)
        for (auto *db : {m_db.get(), &other})
            numbers.insert(db->get<Quote>(add(*db)).number);
    QCOMPARE(numbers.size(), 50);
    QVERIFY(numbers.contains("Q-2026-K7Q-0025") && numbers.contains("Q-2026-K7R-0025"));
    m_paper.numbering = QuoteNumbering::Issue;
    QVERIFY(m_db->put(m_paper));
    const auto issued = add(*m_db);
    QVERIFY(send(issued));
    QCOMPARE(number(issued), "Q-2026-K7Q-0026");
}

/// Blocks that a server lends may never be used up; what a law wants without gaps each device counts itself.
void TestQuoteNumbers::whatIsIssuedTakesNoLentNumber()
{
    TestDb other;
    QVERIFY(other.put(m_paper));
    const auto share = [](TestDb &db, const QString &code, int first) {
        QVERIFY(await(db.store.setMeta("device_code", code)));
        Connection bare(db.path(), Connection::ReadWrite);
        bare.exec("INSERT INTO series_lease(series, next, last) VALUES('quote-2026', ?, ?)", {first, first + 19});
    };
    share(*m_db, "K7Q", 100);
    share(other, "K7R", 120);
    QStringList ours;
    QStringList theirs;
    for (int i = 0; i < 3; ++i) {
        for (auto *db : {m_db.get(), &other}) {
            const auto id = add(*db);
            QVERIFY(await(db->store.commit(sendQuote(Record::from(db->get<Quote>(id))))));
            (db == &other ? theirs : ours).append(db->get<Quote>(id).number);
        }
    }
    QCOMPARE(ours, (QStringList{"Q-2026-K7Q-0001", "Q-2026-K7Q-0002", "Q-2026-K7Q-0003"}));
    QCOMPARE(theirs, (QStringList{"Q-2026-K7R-0001", "Q-2026-K7R-0002", "Q-2026-K7R-0003"}));
    m_paper.numbering = QuoteNumbering::Draft;
    QVERIFY(m_db->put(m_paper));
    QCOMPARE(number(add(*m_db)), "Q-2026-0100"); // drafts may have gaps, and short numbers
    m_paper.numbering = QuoteNumbering::Issue;
}

/// A file that has joined colleagues has their quotes, and has counted none of them.
void TestQuoteNumbers::aNumberThatSomebodyHasIsPassedOver()
{
    const auto forget = [this](const char *series) {
        Connection(m_db->path(), Connection::ReadWrite).exec("DELETE FROM series WHERE name = ?", {series});
    };
    const auto issued = add(*m_db);
    QVERIFY(send(issued));
    forget("issued-2026");
    const auto next = add(*m_db);
    QVERIFY(send(next));
    QCOMPARE(number(next), "Q-2026-0002");
    m_paper.numbering = QuoteNumbering::Draft;
    QVERIFY(m_db->put(m_paper));
    QCOMPARE(number(add(*m_db)), "Q-2026-0003");
    const auto lines = *await(m_db->store.records({&QuoteLine::entity(), Filter::refers("quote", issued)}));
    for (int i = 2; i < 4; ++i) {
        const auto revision = revisionOf(quote(issued), lines, m_db->now.date());
        QVERIFY(commit(writeQuote("Revise", revision.quote, revision.lines)));
        QCOMPARE(number(revision.quote.id), QString("Q-2026-0001-%1").arg(i));
        QCOMPARE(quote(revision.quote.id).value("revision").toLongLong(), i);
        forget("revision-Q-2026-0001");
    }
    m_paper.numbering = QuoteNumbering::Issue;
}

CRM_TEST(TestQuoteNumbers)
#include "tst_quotenumbers.moc"
