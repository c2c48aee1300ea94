// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translations.h"
#include "models/quotes/quotewords.h"
#include "tests/support/test.h"

#include <QCoreApplication>

using namespace crm;

class TestLanguage : public QObject
{
    Q_OBJECT
private slots:
    void localesKeepTheCountryOfTheDesktop_data();
    void localesKeepTheCountryOfTheDesktop();
    void qtSpeaksTheLanguageToo();
    void numbersFollow();
    void countsAreNumbersToo();
    void aQuoteKeepsItsWords();
    void noBlankStandsBetweenChineseWords();
    void cleanup() { Translations().use("en"); }
};

void TestLanguage::localesKeepTheCountryOfTheDesktop_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("desktop");
    QTest::addColumn<QString>("locale");
    QTest::newRow("as the desktop") << ""
                                    << "fr_CA"
                                    << "fr_CA";
    QTest::newRow("German in Switzerland") << "de"
                                           << "de_CH"
                                           << "de_CH";
    QTest::newRow("German elsewhere") << "de"
                                      << "fr_CA"
                                      << "de_DE";
    QTest::newRow("simplified Chinese in Singapore") << "zh_CN"
                                                     << "zh_Hans_SG"
                                                     << "zh_SG";
    QTest::newRow("simplified Chinese in Taiwan") << "zh_CN"
                                                  << "zh_Hant_TW"
                                                  << "zh_CN";
    QTest::newRow("bare machine") << ""
                                  << "C"
                                  << "en_GB";
    QTest::newRow("German on a bare machine") << "de"
                                              << "C"
                                              << "de_DE";
}

void TestLanguage::localesKeepTheCountryOfTheDesktop()
{
    QFETCH(const QString, language);
    QFETCH(const QString, desktop);
    QTEST(localeFor(language, QLocale(desktop)).name(), "locale");
}

void TestLanguage::qtSpeaksTheLanguageToo()
{
    const auto cancel = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
    Translations translations;
    translations.use("de");
    QCOMPARE(cancel(), "Abbrechen");
    translations.use("zh_CN");
    QCOMPARE(cancel(), QString::fromUtf8("取消"));
    translations.use("en");
    QCOMPARE(cancel(), "Cancel");
}

void TestLanguage::numbersFollow()
{
    Translations translations;
    translations.use("de");
    QCOMPARE(QLocale().toString(1234567), "1.234.567");
    translations.use("en");
    QCOMPARE(QLocale().toString(1234567), "1,234,567");
}

void TestLanguage::countsAreNumbersToo()
{
    Translations translations;
    const auto overdue
        = [](int days) { return QCoreApplication::translate("crm::DealCard", "Overdue %n d", "", days); };
    translations.use("de");
    QVERIFY2(overdue(12345).contains("12.345"), qPrintable(overdue(12345)));
    translations.use("zh_CN");
    QVERIFY2(overdue(12345).contains("12,345"), qPrintable(overdue(12345)));
    translations.use("en");
    QCOMPARE(overdue(12345), "Overdue 12,345 d");
    QCOMPARE(overdue(7), "Overdue 7 d");
}

/// The paper a customer holds can be printed again by a colleague who speaks another language.
void TestLanguage::aQuoteKeepsItsWords()
{
    Translations translations;
    const auto heading = [](const QuoteWords &words) { return words("Quote %1"); };
    for (const auto *language : {"en", "de", "zh_CN"}) {
        translations.use(language);
        QCOMPARE(heading(QuoteWords("de_CH")), QString("Angebot %1"));
        QCOMPARE(heading(QuoteWords("zh_CN")), QString("报价单 %1"));
        QCOMPARE(heading(QuoteWords("en_GB")), QString("Quote %1"));
        QCOMPARE(heading(QuoteWords("fr_FR")), QString("Quote %1")); // the program does not speak it
        QCOMPARE(QuoteWords("de_DE").amount(123456, "EUR"), QString("1.234,56"));
    }
    translations.use("de");
    QCOMPARE(heading(QuoteWords()), QString("Angebot %1"));
}

/// The time ends in a word of its own: "5 小时前".
void TestLanguage::noBlankStandsBetweenChineseWords()
{
    Translations translations;
    translations.use("zh_CN");
    for (const auto *news : {"%1 was called %2", "%1 called %2", "%1 was written to %2", "%1 wrote %2",
             "%1 had a meeting %2", "%1 was there %2", "%1 was in contact %2"}) {
        const auto said
            = QCoreApplication::translate("crm::ColleagueNews", news).arg("Anna", QStringLiteral("5 小时前"));
        QVERIFY2(said.startsWith(QStringLiteral("Anna 5 小时前")), qPrintable(said));
        QVERIFY2(!said.contains(QStringLiteral("前 ")), qPrintable(said));
    }
}

CRM_TEST(TestLanguage)
#include "tst_language.moc"
