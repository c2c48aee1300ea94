// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/leads/leadedits.h"
#include "tests/support/test.h"

using namespace crm;

class TestLeadEdits : public QObject
{
    Q_OBJECT
private slots:
    void editsSayWhereTheLeadGoes();
    void answersAreCounted();
    void aLineBecomesALead_data();
    void aLineBecomesALead();
    void anEmptyLineIsNoLead();
    void theBadgeTellsOfTheTarget_data();
    void theBadgeTellsOfTheTarget();
};

void TestLeadEdits::editsSayWhereTheLeadGoes()
{
    const auto lead = Record::from(Lead{.id = Id(1, 1), .name = "Ana Silva"});
    QCOMPARE(leadState(workOnLead(lead).puts.first()), LeadState::Working);
    QCOMPARE(leadState(qualifyLead(lead).puts.first()), LeadState::Qualified);
    QCOMPARE(leadState(nurtureLead(lead).puts.first()), LeadState::Nurturing);
    const auto off = disqualifyLead(lead, DisqualifyReason::NoBudget);
    QCOMPARE(off.puts.first().text("reason"), QString("no_budget"));
    QCOMPARE(off.label, QString("“Ana Silva” disqualified"));
}

void TestLeadEdits::answersAreCounted()
{
    auto lead = Record::from(Lead{.id = Id(1, 1), .name = "Ana Silva"});
    QCOMPARE(confirmed(lead), 0);
    const auto edit = answerQuestion(lead, "budget", Finding::Confirmed);
    QCOMPARE(confirmed(edit.puts.first()), 1);
    QCOMPARE(edit.label, QString("Budget of “Ana Silva”: Yes"));
}

void TestLeadEdits::aLineBecomesALead_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("parts"); // name, company, email, phone, website, source, interest, amount
    QTest::newRow("as in the design") << "Ana Silva, Contoso, ana@contoso.com, saw us at fair"
                                      << QStringList{"Ana Silva", "Contoso", "ana@contoso.com", "", "", "Trade fair",
                                             "saw us at fair", ""};
    QTest::newRow("mail first, phone, semicolons")
        << "bo@fabrikam.example; Bo Lindqvist; +46 8 123 45 67; Fabrikam AB"
        << QStringList{"Bo Lindqvist", "Fabrikam AB", "bo@fabrikam.example", "+46 8 123 45 67", "", "", "", ""};
    QTest::newRow("website and amount") << "Chi Wen, Wingtip, www.wingtip.example, 12000 EUR, Web, two gateways, soon"
                                        << QStringList{"Chi Wen", "Wingtip", "", "", "www.wingtip.example", "Web",
                                               "two gateways, soon", "1200000 EUR"};
    QTest::newRow("amount with a comma") << "Dee, Litware, $12,500"
                                         << QStringList{"Dee", "Litware", "", "", "", "", "", "1250000 USD"};
    QTest::newRow("amount in short") << "Fay, Proseware, 25k EUR"
                                     << QStringList{"Fay", "Proseware", "", "", "", "", "", "2500000 EUR"};
    QTest::newRow("full-width commas") << "王伟，蓝星科技，wang@lanxing.example"
                                       << QStringList{"王伟", "蓝星科技", "wang@lanxing.example", "", "", "", "", ""};
    QTest::newRow("a mail alone") << "who@contoso.com" << QStringList{"", "", "who@contoso.com", "", "", "", "", ""};
    QTest::newRow("a house number is no phone")
        << "Eve, Tailspin, 12" << QStringList{"Eve", "Tailspin", "", "", "", "", "12", ""};
    QTest::newRow("no source of its own")
        << "Gil, Adatum, met on the train" << QStringList{"Gil", "Adatum", "", "", "", "", "met on the train", ""};
    QTest::newRow("a source anywhere") << "Hal, Adatum, two gateways, trade FAIR"
                                       << QStringList{"Hal", "Adatum", "", "", "", "Trade fair", "two gateways", ""};
    QTest::newRow("a source in the company's place")
        << "Eva Lind, eva@e.example, trade fair"
        << QStringList{"Eva Lind", "", "eva@e.example", "", "", "Trade fair", "", ""};
    QTest::newRow("a source before the company")
        << "Eva Lind, web, Adatum, two gateways"
        << QStringList{"Eva Lind", "Adatum", "", "", "", "Web", "two gateways", ""};
    QTest::newRow("a company called as a source is, before another")
        << "Eva Lind, Web, trade fair" << QStringList{"Eva Lind", "Web", "", "", "", "Trade fair", "", ""};
    QTest::newRow("a company that is more than the source")
        << "Eva Lind, Trade Fair Builders" << QStringList{"Eva Lind", "Trade Fair Builders", "", "", "", "", "", ""};
    QTest::newRow("a source for a company without spaces")
        << "王伟，展会" << QStringList{"王伟", "", "", "", "", "展会", "", ""};
    QTest::newRow("the whole before a word")
        << "Ida, Adatum, saw us at the Hanover fair"
        << QStringList{"Ida", "Adatum", "", "", "", "Hanover fair", "saw us at the Hanover fair", ""};
    QTest::newRow("as a mail program copies it")
        << "Bob <bob@foo.example>" << QStringList{"Bob", "", "bob@foo.example", "", "", "", "", ""};
    QTest::newRow("all of it behind the address")
        << "Bob Ray <bob@foo.example> +44 20 7946 0000 €5,000 web"
        << QStringList{"Bob Ray", "", "bob@foo.example", "+44 20 7946 0000", "", "Web", "", "500000 EUR"};
    QTest::newRow("words behind the address")
        << "Bob <bob@foo.example> two gateways, Foo Ltd"
        << QStringList{"Bob", "Foo Ltd", "bob@foo.example", "", "", "", "two gateways", ""};
    QTest::newRow("a comma in quotation marks")
        << "\"O'Brien, Pat\" <pat@foo.example>, Foo Ltd"
        << QStringList{"O'Brien, Pat", "Foo Ltd", "pat@foo.example", "", "", "", "", ""};
    QTest::newRow("quotation marks further on")
        << "Ann, “Foo, Bar & Co”, soon" << QStringList{"Ann", "Foo, Bar & Co", "", "", "", "", "soon", ""};
    QTest::newRow("thousands as in German")
        << "Ann, Foo, 12.500 EUR" << QStringList{"Ann", "Foo", "", "", "", "", "", "1250000 EUR"};
    QTest::newRow("three decimals where there are such")
        << "Ann, Foo, 12.500 KWD" << QStringList{"Ann", "Foo", "", "", "", "", "", "12500 KWD"};
    QTest::newRow("less than one") << "Ann, Foo, 0.500 EUR" << QStringList{"Ann", "Foo", "", "", "", "", "", "50 EUR"};
    const auto amount = [](const char *typed, const char *stored) {
        QTest::addRow("%s", typed) << QString("Ann, Foo, %1").arg(typed)
                                   << QStringList{"Ann", "Foo", "", "", "", "", "", stored};
    };
    amount("12.345.678,90 EUR", "1234567890 EUR");
    amount("12.500,50 EUR", "1250050 EUR");
    amount("12,345,678.90 EUR", "1234567890 EUR");
    amount("EUR 1,5 Mio", "150000000 EUR");
    amount("2,5k EUR", "250000 EUR");
    amount("0,99 EUR", "99 EUR");
    amount("1250,- EUR", "125000 EUR");
    amount("CHF 1'200.–", "120000 CHF");
    amount("1'200 CHF", "120000 CHF");
    amount("1 234 567,50 €", "123456750 EUR");
    amount("5000 euros", "500000 EUR");
    amount("5万元", "5000000 CNY");
    amount("￥50000", "50000 JPY");
    QTest::newRow("no amount at all") << "Ann, Foo, 12,50001 EUR, 6 ft, -5 EUR"
                                      << QStringList{"Ann", "Foo", "", "", "", "", "12,50001 EUR, 6 ft, -5 EUR", ""};
    QTest::newRow("a number before an amount")
        << "Ann,Foo,0301234567,5000 EUR" << QStringList{"Ann", "Foo", "", "0301234567", "", "", "", "500000 EUR"};
    QTest::newRow("a number begins with three digits")
        << "Ann,Foo,030 1234567" << QStringList{"Ann", "Foo", "", "030 1234567", "", "", "", ""};
    QTest::newRow("the family name first, as Outlook shows it")
        << "Müller, Hans <hans@mueller-bau.example>, Müller Bau"
        << QStringList{"Müller, Hans", "Müller Bau", "hans@mueller-bau.example", "", "", "", "", ""};
    QTest::newRow("a company with an address")
        << "Bob, Foo <bob@foo.example>" << QStringList{"Bob", "Foo", "bob@foo.example", "", "", "", "", ""};
    QTest::newRow("a link") << "mailto:hans@m.example" << QStringList{"", "", "hans@m.example", "", "", "", "", ""};
    QTest::newRow("a mail behind a name")
        << "Bob Foo bob@foo.example" << QStringList{"Bob Foo", "", "bob@foo.example", "", "", "", "", ""};
    QTest::newRow("a mail in brackets") << "Bob [bob@foo.example]"
                                        << QStringList{"Bob", "", "bob@foo.example", "", "", "", "", ""};
    QTest::newRow("a second one") << "Bob <bob@foo.example>, Bill <bill@foo.example>, Foo"
                                  << QStringList{
                                         "Bob", "Foo", "bob@foo.example", "", "", "", "Bill <bill@foo.example>", ""};
    QTest::newRow("a mail in a sentence")
        << "Bob, Foo, write to info@foo.example in May"
        << QStringList{"Bob", "Foo", "info@foo.example", "", "", "", "write to info@foo.example in May", ""};
    QTest::newRow("a label before the number")
        << "Bob, Foo, Tel. 030 1234567" << QStringList{"Bob", "Foo", "", "030 1234567", "", "", "", ""};
    QTest::newRow("in a link") << "Bob, Foo, tel: +49 30 1234567"
                               << QStringList{"Bob", "Foo", "", "+49 30 1234567", "", "", "", ""};
    QTest::newRow("a number behind the name")
        << "Bob Ray Tel. 030 1234567, Foo" << QStringList{"Bob Ray", "Foo", "", "030 1234567", "", "", "", ""};
    QTest::newRow("a signature in one line")
        << "Bob Ray bob@foo.example +49 30 1234567 5.000 EUR, Foo"
        << QStringList{"Bob Ray", "Foo", "bob@foo.example", "+49 30 1234567", "", "", "", "500000 EUR"};
    QTest::newRow("the sender of a mail")
        << "Von: Hans Müller <hans@m.example>" << QStringList{"Hans Müller", "", "hans@m.example", "", "", "", "", ""};
    QTest::newRow("labels of their own") << "公司：蓝星科技；联系人：王伟；电话：021 5555 0199"
                                         << QStringList{"王伟", "蓝星科技", "", "021 5555 0199", "", "", "", ""};
    QTest::newRow("a date is no number") << "Bob, Foo, 2026-12-01"
                                         << QStringList{"Bob", "Foo", "", "", "", "", "2026-12-01", ""};
    QTest::newRow("without spaces") << "王伟，蓝星科技，在上海展会见过"
                                    << QStringList{"王伟", "蓝星科技", "", "", "", "展会", "在上海展会见过", ""};
}

void TestLeadEdits::aLineBecomesALead()
{
    QFETCH(QString, line);
    QFETCH(QStringList, parts);
    const auto lead = leadFromLine(line, {"Web", "Trade fair", "Hanover fair", "展会"});
    QVERIFY(!lead.id.isNull());
    const auto amount = lead.amount.minor ? QString("%1 %2").arg(*lead.amount.minor).arg(lead.currency) : QString();
    QCOMPARE((QStringList{
                 lead.name, lead.company, lead.email, lead.phone, lead.website, lead.source, lead.interest, amount}),
        parts);
}

void TestLeadEdits::anEmptyLineIsNoLead()
{
    QVERIFY(leadFromLine("").id.isNull());
    QVERIFY(leadFromLine(" , ;  ").id.isNull());
}

void TestLeadEdits::theBadgeTellsOfTheTarget_data()
{
    QTest::addColumn<int>("answered"); // minutes after it came; −1: not yet
    QTest::addColumn<int>("now");      // minutes after it came
    QTest::addColumn<LeadState>("state");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tone");
    QTest::newRow("time left") << -1 << 120 << LeadState::New << "Answer within 22 h"
                               << "info";
    QTest::newRow("soon") << -1 << 23 * 60 << LeadState::New << "Answer within 1 h"
                          << "warn";
    QTest::newRow("late") << -1 << 26 * 60 << LeadState::New << "Answer 2 h late"
                          << "bad";
    QTest::newRow("days late") << -1 << 24 * 60 * 6 << LeadState::New << "Answer 5 d late"
                               << "bad";
    QTest::newRow("in time") << 40 << 300 << LeadState::Working << "Answered after 40 min"
                             << "ok";
    QTest::newRow("too late") << 25 * 60 << 30 * 60 << LeadState::Working << "Answered after 25 h"
                              << "warn";
    QTest::newRow("nobody waits") << -1 << 60 << LeadState::Nurturing << ""
                                  << "";
}

void TestLeadEdits::theBadgeTellsOfTheTarget()
{
    QFETCH(int, answered);
    QFETCH(int, now);
    QFETCH(LeadState, state);
    QFETCH(QString, text);
    QFETCH(QString, tone);
    const QDateTime came(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    Lead lead{.name = "Ana", .status = state, .openedAt = came, .respondBy = came.addDays(1)};
    if (answered >= 0)
        lead.firstResponseAt = came.addSecs(answered * 60);
    const auto badge = responseBadge(lead, came.addSecs(now * 60));
    QCOMPARE(badge.text, text);
    QCOMPARE(badge.tone, tone);
}

CRM_TEST(TestLeadEdits)
#include "tst_leadedits.moc"
