// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/clirun.h"

#include "tests/support/test.h"

namespace crm {

/// The contract of `rapport-cli quote`: what DOMAIN §5 computes comes out of the file as it went in.
class TestCliQuote : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void vectors_data();
    void vectors();
    void badInputWritesNothing_data();
    void badInputWritesNothing();
    void aNewCompanyIsMadeUnlessItMustBeKnown();
    void theLastDayThereIsHasNoDayAfter();
    void linesAreShown();
    void aLineNamesItsQuoteByNumber();
    void whatIsNotSaidComesFromTheLetterhead();
    void thePdfHasPages();

private:
    CliOutcome add(const QByteArray &json, const QStringList &more = {})
    {
        return m_cli.run(QStringList{"quote", "add", m_cli.write("quote.json", json)} + more);
    }
    /// A quote for Acme with these further keys and lines.
    static QByteArray quote(const QByteArray &keys, const QByteArray &lines)
    {
        return "{\"organisation\": \"Acme\", " + keys + " \"lines\": [" + lines + "]}";
    }
    static QByteArray line(const QByteArray &quantity, const QByteArray &price, const QByteArray &more)
    {
        return "{\"description\": \"Thing\", \"quantity\": \"" + quantity + "\", \"unit_price\": \"" + price + "\""
            + more + "}";
    }

    CliRun m_cli;
};

void TestCliQuote::initTestCase()
{
    const auto file = m_cli.write("acme.csv", "name\nAcme\n");
    QCOMPARE(m_cli.run({"import", file, "--as", "organisation"}).code, 0);
    const auto books
        = m_cli.write("books.csv", "name,currency,valid until\nNorth America,USD,\nBygone,EUR,2020-12-31\n");
    QCOMPARE(m_cli.run({"import", books, "--as", "price_book"}).code, 0);
    const auto deals = m_cli.write("deals.csv", "name,organisation\nPumps,Zephyr\n");
    QCOMPARE(m_cli.run({"import", deals, "--as", "opportunity"}).code, 0);
}

void TestCliQuote::vectors_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("row"); // net,tax,total
    const auto two = line("1", "55.55", ", \"tax\": \"23\"") + ',' + line("1", "11.11", ", \"tax\": \"23\"");
    QTest::newRow("per document") << quote("\"currency\": \"EUR\", \"tax_rounding\": \"document\",", two)
                                  << "66.66,15.33,81.99";
    QTest::newRow("per line") << quote("\"currency\": \"EUR\", \"tax_rounding\": \"line\",", two)
                              << "66.66,15.34,82.00";
    QTest::newRow("half a cent") << quote("\"currency\": \"EUR\",", line("9.5", "124.75", ", \"tax\": \"0\""))
                                 << "1185.13,0.00,1185.13";
    QTest::newRow("half-even") << quote(
        "\"currency\": \"EUR\", \"rounding\": \"half-even\",", line("9.5", "124.75", ", \"tax\": \"0\""))
                               << "1185.12,0.00,1185.12";
    QTest::newRow("144.50") << quote("\"currency\": \"EUR\",", line("2.25", "64.22", ", \"tax\": \"21\""))
                            << "144.50,30.35,174.85";
    QTest::newRow("minus all of it") << quote(
        "\"currency\": \"EUR\",", line("2.25", "64.22", ", \"discount\": \"100%\", \"tax\": \"21\""))
                                     << "0.00,0.00,0.00";
    QTest::newRow("no decimals") << quote(
        "\"currency\": \"JPY\", \"discount\": \"10%\",", line("3", "333.335", ", \"tax\": \"10\""))
                                 << "900,90,990";
    QTest::newRow("with tax") << quote(
        "\"currency\": \"EUR\", \"prices\": \"gross\",", line("1", "2500", ", \"tax\": \"21\""))
                              << "2066.12,433.88,2500.00";
    QTest::newRow("an amount off") << quote(
        "\"currency\": \"EUR\", \"discount\": \"60.00\",", line("2", "80", ", \"tax\": \"21\""))
                                   << "100.00,21.00,121.00";
    QTest::newRow("numbers of JSON") << quote(
        "\"currency\": \"EUR\",", "{\"description\": \"A\", \"quantity\": 2.25, \"unit_price\": 64.22, \"tax\": 21}")
                                     << "144.50,30.35,174.85";
}

void TestCliQuote::vectors()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, row);
    const auto added = add(json);
    QCOMPARE(added.err, QString());
    QCOMPARE(added.code, 0);
    const auto number = added.out.trimmed();
    QVERIFY(number.startsWith("Q-"));
    const auto shown = m_cli.run({"query", "quote", "--columns", "number,net,tax,total", "--format", "csv", "--filter",
        "number = \"" + number + '"'});
    QCOMPARE(shown.lines().value(1).trimmed(), number + ',' + row);
    QCOMPARE(m_cli.run({"quote", "pdf", number, "--out", m_cli.file("q.pdf")}).code, 0);
    QVERIFY(CliRun::read(m_cli.file("q.pdf")).startsWith("%PDF-1."));
}

void TestCliQuote::badInputWritesNothing_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("word"); // that the sentence names
    const QByteArray euros = "\"currency\": \"EUR\",";
    QTest::newRow("no JSON") << QByteArray("nonsense") << "JSON";
    QTest::newRow("no such currency") << quote("\"currency\": \"EURO\",", line("1", "1", "")) << "currency";
    QTest::newRow("no currency") << quote("", line("1", "1", "")) << "currency";
    QTest::newRow("quantity in words") << quote(euros, line("two", "1", "")) << "quantity";
    QTest::newRow("quantity of nothing") << quote(euros, line("0", "1", "")) << "quantity";
    QTest::newRow("negative quantity") << quote(euros, line("-1", "1", "")) << "quantity";
    QTest::newRow("astronomic quantity") << quote(euros, line("1e99", "1", "")) << "quantity";
    QTest::newRow("too many decimals") << quote(euros, line("1", "1.0000001", "")) << "unit_price";
    QTest::newRow("astronomic price") << quote(euros, line("999999999999", "999999999999", "")) << "unit_price";
    QTest::newRow("tax below zero") << quote(euros, line("1", "1", ", \"tax\": \"-1\"")) << "tax";
    QTest::newRow("discount above all") << quote(euros, line("1", "1", ", \"discount\": \"101%\"")) << "discount";
    QTest::newRow("discount above the line") << quote(euros, line("1", "1", ", \"discount\": \"1.01\"")) << "discount";
    QTest::newRow("discount above the quote")
        << quote(euros + "\"discount\": \"1.01\",", line("1", "1", "")) << "discount";
    QTest::newRow("no such day") << quote(euros + "\"valid_until\": \"2026-02-30\",", line("1", "1", ""))
                                 << "valid_until";
    QTest::newRow("ends before it begins")
        << quote(euros + "\"date\": \"2026-03-01\", \"valid_until\": \"2026-02-28\",", line("1", "1", ""))
        << "valid_until";
    QTest::newRow("unknown rounding") << quote(euros + "\"rounding\": \"up\",", line("1", "1", "")) << "rounding";
    QTest::newRow("a key mistyped") << quote(euros + "\"disount\": \"1%\",", line("1", "1", "")) << "disount";
    QTest::newRow("a price book of another currency")
        << quote(euros + "\"price_book\": \"North America\",", line("1", "1", "")) << "North America";
    QTest::newRow("another company's deal")
        << quote(euros + "\"opportunity\": \"Pumps\",", line("1", "1", "")) << "Zephyr";
    QTest::newRow("a price book that has ended")
        << quote(euros + "\"price_book\": \"Bygone\",", line("1", "1", "")) << "Bygone";
    QTest::newRow("nothing of a product")
        << quote(euros, line("1", "1", "") + ",{\"product\": \"P-1\", \"quantity\": \"0\"}") << "line 2, quantity";
    QTest::newRow("no lines") << quote(euros, "") << "lines";
    QTest::newRow("a line without words")
        << quote(euros, "{\"quantity\": \"1\", \"unit_price\": \"1\"}") << "description";
}

void TestCliQuote::badInputWritesNothing()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, word);
    const auto before = m_cli.everything({"quote", "quote_line", "organisation"});
    const auto refused = add(json);
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.out, QString());
    QCOMPARE(refused.err.count('\n'), 1);
    QVERIFY2(refused.err.contains(word), qPrintable(refused.err));
    QCOMPARE(m_cli.everything({"quote", "quote_line", "organisation"}), before);
}

void TestCliQuote::aNewCompanyIsMadeUnlessItMustBeKnown()
{
    const auto json = quote("\"currency\": \"EUR\",", line("1", "1", "")).replace("Acme", "Fresh Ltd");
    const auto refused = add(json, {"--known-company"});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("Fresh Ltd"), qPrintable(refused.err));
    QCOMPARE(m_cli.column("organisation", "name", {"--filter", "name = \"Fresh Ltd\""}).size(), 0);
    QCOMPARE(add(json).code, 0);
    QCOMPARE(add(json, {"--known-company"}).code, 0);
    QCOMPARE(m_cli.column("organisation", "name", {"--filter", "name = \"Fresh Ltd\""}).size(), 1);
}

void TestCliQuote::theLastDayThereIsHasNoDayAfter()
{
    const auto added = add(quote("\"currency\": \"EUR\", \"date\": \"9999-12-31\",", line("1", "1", "")));
    QCOMPARE(added.err, QString());
    QCOMPARE(added.code, 0);
    QCOMPARE(m_cli.column("quote", "valid_until", {"--filter", "number = \"" + added.out.trimmed() + '"'}),
        QStringList{QString()});
}

void TestCliQuote::linesAreShown()
{
    const auto added = add(quote("\"currency\": \"EUR\", \"title\": \"Lines\",",
        "{\"section\": \"Hardware\"}," + line("2.25", "64.2", ", \"discount\": \"10%\", \"tax\": \"7.5\"") + ','
            + line("1", "100", ", \"optional\": true") + ",{\"text\": \"Thank you.\"}"));
    QCOMPARE(added.code, 0);
    const auto shown = m_cli.run(
        {"query", "quote_line", "--columns", "kind,description,quantity,unit_price,discount,tax,optional,net",
            "--format", "csv", "--sort", "position", "--filter", "quote.title = Lines"});
    QCOMPARE(shown.lines().mid(1),
        (QStringList{"section,Hardware,,,,,false,\r", "item,Thing,2.25,64.20,10%,7.5,false,130.01\r",
            "item,Thing,1,100.00,,0,true,100.00\r", "text,Thank you.,,,,,false,\r"}));
}

void TestCliQuote::aLineNamesItsQuoteByNumber()
{
    const auto number
        = add(quote("\"currency\": \"EUR\", \"title\": \"Named\",", line("1", "1", "") + ',' + line("2", "1", "")))
              .out.trimmed();
    const QStringList meant{"--filter", "quote = " + number};
    QCOMPARE(m_cli.column("quote_line", "quote", meant), QStringList(2, number));
    QCOMPARE(m_cli.column("quote_line", "quote.title", meant), QStringList(2, "Named"));
    for (const auto *format : {"table", "csv"}) {
        const auto shown = m_cli.run(QStringList{"query", "quote_line", "--format", format} + meant);
        QVERIFY2(shown.out.contains(number) && !shown.out.contains("Named"), qPrintable(shown.out));
    }
}

void TestCliQuote::whatIsNotSaidComesFromTheLetterhead()
{
    const auto paper = m_cli.write(
        "paper.csv", "company,terms,introduction,valid_days\nMuster GmbH,Net 30.,Thank you for your enquiry.,21\n");
    QCOMPARE(m_cli.run({"import", paper, "--as", "letterhead"}).code, 0);
    const auto texts = [&](const QByteArray &keys) {
        const auto number
            = add(quote("\"currency\": \"EUR\", \"date\": \"2026-03-02\"," + keys, line("1", "1", ""))).out.trimmed();
        const QStringList meant{"--filter", "number = \"" + number + '"'};
        return m_cli.column("quote", "introduction", meant) + m_cli.column("quote", "terms", meant)
            + m_cli.column("quote", "valid_until", meant);
    };
    QCOMPARE(texts(""), (QStringList{"Thank you for your enquiry.", "Net 30.", "2026-03-23"}));
    QCOMPARE(texts("\"terms\": \"At once.\", \"introduction\": \"\","), (QStringList{"", "At once.", "2026-03-23"}));
}

void TestCliQuote::thePdfHasPages()
{
    QByteArray lines;
    for (int i = 0; i < 120; ++i)
        lines += (i ? "," : "") + line("1", "10", ", \"tax\": \"19\"");
    const auto number = add(quote("\"currency\": \"EUR\",", lines)).out.trimmed();
    QCOMPARE(m_cli.run({"quote", "pdf", number, "--out", m_cli.file("long.pdf")}).code, 0);
    const auto pdf = CliRun::read(m_cli.file("long.pdf"));
    const auto pages = pdf.count("/Type /Page\n") + pdf.count("/Type /Page ");
    QVERIFY2(pages >= 4 && pages <= 8, qPrintable(QString::number(pages)));
    const auto unknown = m_cli.run({"quote", "pdf", "Q-1", "--out", m_cli.file("none.pdf")});
    QCOMPARE(unknown.code, 1);
    QVERIFY(unknown.err.contains("Q-1"));
    QVERIFY(!QFile::exists(m_cli.file("none.pdf")));
}

CRM_TEST(TestCliQuote)

} // namespace crm

#include "tst_cliquote.moc"
