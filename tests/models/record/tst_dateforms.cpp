// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/record/dateforms.h"
#include "tests/support/test.h"

#include <QLocale>

using namespace crm;

/// The expected forms are those of CLDR, as QLocale has them, without their weekday or year.
class TestDateForms : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void weekdayAndYearGoWithWhatStandsAroundThem_data();
    void weekdayAndYearGoWithWhatStandsAroundThem();
};

void TestDateForms::weekdayAndYearGoWithWhatStandsAroundThem_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("longForm");
    QTest::addColumn<QString>("dayForm");
    QTest::newRow("comma after the weekday") << "en_US"
                                             << "MMMM d, yyyy"
                                             << "MMM d";
    QTest::newRow("weekday at the end") << "hu_HU"
                                        << "yyyy. MMMM d."
                                        << "MMM d.";
    QTest::newRow("words in quotes") << "es_ES"
                                     << "d 'de' MMMM 'de' yyyy"
                                     << "d 'de' MMM";
    QTest::newRow("words in quotes after the year") << "lt_LT"
                                                    << "yyyy 'm'. MMMM d 'd'."
                                                    << "MMM d 'd'.";
    QTest::newRow("no blanks") << "zh_CN"
                               << "yyyy年M月d日"
                               << "M月d日";
    QTest::newRow("Arabic comma") << "ar_EG"
                                  << "d MMMM yyyy"
                                  << "d MMM";
}

void TestDateForms::weekdayAndYearGoWithWhatStandsAroundThem()
{
    QFETCH(QString, name);
    QLocale::setDefault(QLocale(name));
    QTEST(longDateFormat(), "longForm");
    QTEST(dayAndMonthFormat(), "dayForm");
}

CRM_TEST(TestDateForms)
#include "tst_dateforms.moc"
