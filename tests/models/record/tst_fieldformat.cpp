// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entity/registry.h"
#include "models/record/duration.h"
#include "models/record/fieldformat.h"
#include "tests/support/test.h"

#include <QLocale>

using namespace crm;

class TestFieldFormat : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void numbersAsTyped_data();
    void numbersAsTyped();
    void amountsInShort_data();
    void amountsInShort();
    void aPriceIsTypedInShortAndAQuantityIsNot();
    void datesAsTyped_data();
    void datesAsTyped();
    void timesAsTyped_data();
    void timesAsTyped();
    void durationsAsTyped_data();
    void durationsAsTyped();
    void anUnreadableDurationGivesASentence();
    void relativeTimes_data();
    void relativeTimes();
    void everyFieldReadsBackWhatItShows();
    void wrongTextGivesASentence();
    void dayAndMonthFollowTheLocale_data();
    void dayAndMonthFollowTheLocale();
    void amountsOfDocumentsShowTheirCents();
};

static const QDate today(2026, 11, 22);

void TestFieldFormat::numbersAsTyped_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("plain");
    QTest::newRow("plain") << "en_US"
                           << "1234.50"
                           << "1234.50";
    QTest::newRow("english groups") << "en_US"
                                    << "1,234,567.5"
                                    << "1234567.5";
    QTest::newRow("a comma that groups nothing") << "en_US"
                                                 << "2,25"
                                                 << "";
    QTest::newRow("a wrong last group") << "en_US"
                                        << "1,234,5"
                                        << "";
    QTest::newRow("indian groups") << "en_IN"
                                   << "12,34,567.5"
                                   << "1234567.5";
    QTest::newRow("a blank that groups nothing") << "fr_FR"
                                                 << "2 25"
                                                 << "";
    QTest::newRow("german") << "de_DE"
                            << "1.234,50"
                            << "1234.50";
    QTest::newRow("german groups only") << "de_DE"
                                        << "1.234"
                                        << "1234";
    QTest::newRow("no group begins with nought") << "de_DE"
                                                 << "0.500"
                                                 << "0.500";
    QTest::newRow("nor is it a fraction elsewhere") << "en_US"
                                                    << "0,500"
                                                    << "";
    QTest::newRow("plain in german") << "de_DE"
                                     << "1234.50"
                                     << "1234.50";
    QTest::newRow("german with euro") << "de_DE"
                                      << "12,5 €"
                                      << "12.5";
    QTest::newRow("french with narrow space") << "fr_FR" << QString("1\u202F234,5") << "1234.5";
    QTest::newRow("code before") << "en_US"
                                 << "EUR 12"
                                 << "12";
    QTest::newRow("swiss") << "de_CH"
                           << "1’234.5"
                           << "1234.5";
    QTest::newRow("true minus") << "en_US" << QString("\u22125") << "-5";
    QTest::newRow("words") << "en_US"
                           << "twelve"
                           << "";
    QTest::newRow("two marks") << "en_US"
                               << "1.2.3"
                               << "";
    QTest::newRow("empty") << "en_US"
                           << ""
                           << "";
}

void TestFieldFormat::numbersAsTyped()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QLocale::setDefault(QLocale(locale));
    QTEST(plainNumber(typed), "plain");
}

void TestFieldFormat::amountsInShort_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char *locale, const char *typed, const char *plain) {
        QTest::addRow("%s in %s", typed, locale)
            << QString::fromLatin1(locale) << QString::fromUtf8(typed) << QString::fromLatin1(plain);
    };
    row("en_GB", "250k", "250000");
    row("en_GB", "€250K", "250000");
    row("en_GB", "1.2m", "1200000");
    row("en_GB", "1.25 M EUR", "1250000");
    row("en_GB", "2,500k", "2500000");
    row("en_GB", "1.2345k", "1234.5");
    row("en_GB", "-3bn", "-3000000000");
    row("en_GB", "25 KCHF", "25000");
    row("en_GB", "0.5k", "0500");
    row("en_GB", "1,2m", ""); // groups nothing
    row("en_GB", "k", "");
    row("en_GB", "250 kg", "");
    row("en_GB", "3 months", "");
    row("en_GB", "12 MXN", "12");
    row("en_GB", "12 BND", "12");
    row("en_GB", "12 MNT", "12");
    row("de_DE", "250 Tsd", "250000");
    row("de_DE", "250 TSD", "250000"); // no currency of that name
    row("de_DE", "250 Tsd. €", "250000");
    row("de_DE", "1,2 Mio. EUR", "1200000");
    row("de_DE", "1.250 Tsd.", "1250000");
    row("de_DE", "2 Mrd.", "2000000000");
    row("de_DE", "250 T€", "250000");
    row("de_DE", "250 T", "");
    row("zh_CN", "25万", "250000");
    row("zh_CN", "1.5亿元", "150000000");
}

void TestFieldFormat::amountsInShort()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QLocale::setDefault(QLocale(locale));
    QTEST(plainAmount(typed), "plain");
}

void TestFieldFormat::aPriceIsTypedInShortAndAQuantityIsNot()
{
    QLocale::setDefault(QLocale("en_GB"));
    const auto &line = *Registry::instance().byName("quote_line");
    QCOMPARE(*fieldValue(line, *line.field("unit_price"), "1.5k", "EUR"), QVariant(1500000000LL));
    QVERIFY(!fieldValue(line, *line.field("quantity"), "1.5k"));
    const auto &deal = *Registry::instance().byName("opportunity");
    QCOMPARE(*fieldValue(deal, *deal.field("amount"), "250k", "EUR"), QVariant(25000000LL));
    QCOMPARE(*fieldValue(deal, *deal.field("amount"), "250k", "JPY"), QVariant(250000LL));
    QVERIFY(fieldValue(deal, *deal.field("amount"), "99999999999 Mrd", "EUR").error().message.contains("too large"));
}

void TestFieldFormat::datesAsTyped_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");
    QTest::newRow("iso") << "de_DE"
                         << "2026-02-28" << QDate(2026, 2, 28);
    QTest::newRow("german") << "de_DE"
                            << "28.2.2026" << QDate(2026, 2, 28);
    QTest::newRow("german two digits") << "de_DE"
                                       << "28.02.26" << QDate(2026, 2, 28);
    QTest::newRow("german without year") << "de_DE"
                                         << "3.4." << QDate(2026, 4, 3);
    QTest::newRow("american") << "en_US"
                              << "3/4/2026" << QDate(2026, 3, 4);
    QTest::newRow("british") << "en_GB"
                             << "3/4/2026" << QDate(2026, 4, 3);
    QTest::newRow("born long ago") << "en_GB"
                                   << "3/4/68" << QDate(1968, 4, 3);
    QTest::newRow("month by name") << "en_GB"
                                   << "12 January 2025" << QDate(2025, 1, 12);
    QTest::newRow("today") << "en_GB"
                           << "Today" << today;
    QTest::newRow("in a week") << "en_GB"
                               << "+7" << today.addDays(7);
    QTest::newRow("no such day") << "en_GB"
                                 << "31/2/2026" << QDate();
    QTest::newRow("words") << "en_GB"
                           << "soon" << QDate();
}

void TestFieldFormat::datesAsTyped()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QLocale::setDefault(QLocale(locale));
    QTEST(dateFromText(typed, today), "date");
}

void TestFieldFormat::timesAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QTime>("time");
    QTest::newRow("with colon") << "14:30" << QTime(14, 30);
    QTest::newRow("with point") << "9.05" << QTime(9, 5);
    QTest::newRow("hour") << "14" << QTime(14, 0);
    QTest::newRow("together") << "1430" << QTime(14, 30);
    QTest::newRow("afternoon") << "2:30 pm" << QTime(14, 30);
    QTest::newRow("midnight") << "12 am" << QTime(0, 0);
    QTest::newRow("too late") << "25:00" << QTime();
    QTest::newRow("words") << "noon-ish" << QTime();
}

void TestFieldFormat::timesAsTyped()
{
    QFETCH(QString, typed);
    QTEST(timeFromText(typed), "time");
}

void TestFieldFormat::durationsAsTyped_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("minutes"); // −1: unreadable
    QTest::addColumn<QString>("shown");
    const auto add = [](const char *name, const char *locale, const char *typed, int minutes, const char *shown = "") {
        QTest::newRow(name) << QString(locale) << QString(typed) << minutes << QString(shown);
    };
    add("a number is minutes", "en_GB", "90", 90, "1 h 30 min");
    add("hours", "en_GB", "80 h", 4800, "80 h");
    add("hours and minutes", "en_GB", "4h 30m", 270, "4 h 30 min");
    add("in words", "en_GB", "1 hour 5 minutes", 65, "1 h 5 min");
    add("as a clock", "en_GB", "4:30", 270, "4 h 30 min");
    add("a fraction", "en_GB", "1.5 h", 90, "1 h 30 min");
    add("a german fraction", "de_DE", "1,5 h", 90, "1 h 30 min");
    add("a german fraction in english", "en_GB", "1,5 h", 90, "1 h 30 min");
    add("an english fraction in german", "de_DE", "1.25 h", 75, "1 h 15 min");
    add("thousands in english", "en_GB", "1,500 min", 1500, "25 h");
    add("thousands in german", "de_DE", "1.500 min", 1500, "25 h");
    add("german words in english", "en_GB", "10 Std.", 600, "10 h");
    add("german hours and minutes", "de_DE", "2 Stunden 30 Minuten", 150, "2 h 30 min");
    add("short german", "en_GB", "4 Std. 30 Min.", 270, "4 h 30 min");
    add("two commas", "en_GB", "1,5,5 h", -1);
    add("minutes", "en_GB", " 45 min ", 45, "45 min");
    add("no whole minute", "en_GB", "0.01 h", -1);
    add("days have no length", "en_GB", "2 d", -1);
    add("minutes before hours", "en_GB", "5 min 1 h", -1);
    add("twice the same", "en_GB", "1 h 2 h", -1);
    add("a rest without a unit", "en_GB", "4 h 30", -1);
    add("less than nothing", "en_GB", "-90", -1);
    add("endless", "en_GB", "99999999999999 h", -1);
    add("words", "en_GB", "soon", -1);
    add("empty", "en_GB", "", -1);
}

void TestFieldFormat::durationsAsTyped()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QFETCH(int, minutes);
    QLocale::setDefault(QLocale(locale));
    const auto read = minutesFromText(typed);
    QCOMPARE(read ? int(*read) : -1, minutes);
    if (read)
        QTEST(durationText(*read), "shown");
}

void TestFieldFormat::anUnreadableDurationGivesASentence()
{
    const auto &policy = *Registry::instance().byName("sla_policy");
    const auto &field = *policy.field("promised_resolution");
    QCOMPARE(fieldValue(policy, field, "80 h")->toLongLong(), 4800);
    const auto read = fieldValue(policy, field, "2 d");
    QVERIFY(!read);
    QCOMPARE(read.error().message,
        QString("“2 d” is not a duration in hours and minutes. Type it like 80 h, 4 h 30 min or 90."));
}

void TestFieldFormat::relativeTimes_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("now") << 20 << "just now";
    QTest::newRow("minutes ago") << 5 * 60 << "5 min ago";
    QTest::newRow("in minutes") << -45 * 60 - 5 << "in 45 min";
    QTest::newRow("hours ago") << 2 * 3600 << "2 h ago";
    QTest::newRow("in hours") << -3 * 3600 - 5 << "in 3 h";
    QTest::newRow("this year") << 40 * 86400 << "13 Oct";
    QTest::newRow("long ago") << 800 * 86400 << "13/09/2024";
}

void TestFieldFormat::relativeTimes()
{
    QLocale::setDefault(QLocale("en_GB"));
    QFETCH(int, seconds);
    const QDateTime now(today, QTime(12, 0));
    QTEST(relativeTime(now.addSecs(-seconds), now), "text");
}

/// Of each kind a stored value, shown and typed in again, in three locales.
void TestFieldFormat::everyFieldReadsBackWhatItShows()
{
    const auto at = QDateTime(today, QTime(14, 30)).toMSecsSinceEpoch();
    for (const auto *locale : {"en_US", "de_DE", "fr_FR"}) {
        QLocale::setDefault(QLocale(locale));
        for (const auto *entity : Registry::instance().entities()) {
            for (const auto &field : entity->fields) {
                QVariant stored;
                switch (field.kind) {
                case FieldKind::Text:
                    stored = QString("Ångström");
                    break;
                case FieldKind::LongText:
                    stored = QString("two\nlines");
                    break;
                case FieldKind::Integer:
                    stored = 12345LL;
                    break;
                case FieldKind::Decimal:
                    stored = 1250000LL;
                    break;
                case FieldKind::Flag:
                    stored = 1LL;
                    break;
                case FieldKind::Date:
                    stored = QString("2026-02-28");
                    break;
                case FieldKind::Instant:
                    stored = at;
                    break;
                case FieldKind::Choice:
                    stored = QString::fromLatin1(field.choices->last().code);
                    break;
                case FieldKind::Money:
                    stored = 123456LL;
                    break;
                case FieldKind::Reference:
                    continue;
                }
                const auto text = fieldText(*entity, field, stored, "EUR");
                const auto back = fieldValue(*entity, field, text, "EUR");
                QVERIFY2(back, qPrintable(QString("%1.%2: %3").arg(entity->name, field.name, text)));
                QCOMPARE(*back, stored);
            }
        }
    }
}

void TestFieldFormat::wrongTextGivesASentence()
{
    const auto &entity = *Registry::instance().byName("opportunity");
    for (const auto *name : {"amount", "probability", "expected_close", "closed_at"}) {
        const auto value = fieldValue(entity, *entity.field(name), "nonsense", "EUR");
        QVERIFY(!value);
        QVERIFY(value.error().message.contains("nonsense"));
        QVERIFY(value.error().message.endsWith('.'));
    }
}

void TestFieldFormat::dayAndMonthFollowTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *locale, const char *text, const char *words) {
        QTest::newRow(name) << QString(locale) << QString(text) << QString(words);
    };
    row("British", "en_GB", "12 Jan", "12 January 2026");
    row("American", "en_US", "Jan 12", "January 12, 2026");
    row("German", "de_DE", "12. Jan.", "12. Januar 2026");
    row("Chinese", "zh_CN", "1月12日", "2026年1月12日");
    row("Japanese", "ja_JP", "1月12日", "2026年1月12日");
}

void TestFieldFormat::dayAndMonthFollowTheLocale()
{
    QFETCH(QString, locale);
    QLocale::setDefault(QLocale(locale));
    QTEST(shortDate(QDate(2026, 1, 12), today), "text");
    QTEST(dateInWords(QDate(2026, 1, 12)), "words");
}

void TestFieldFormat::amountsOfDocumentsShowTheirCents()
{
    QLocale::setDefault(QLocale("en_US"));
    const auto shown = [](const char *entity, const char *name) {
        const auto &described = *Registry::instance().byName(entity);
        return cellText(described, *described.field(name), 4831400, "EUR", QDateTime::currentDateTimeUtc());
    };
    QCOMPARE(shown("quote", "total"), "€48,314.00");
    QCOMPARE(shown("opportunity", "amount"), "€48,314");
}

CRM_TEST(TestFieldFormat)
#include "tst_fieldformat.moc"
