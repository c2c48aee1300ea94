// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/exchangerate.h"
#include "tests/support/test.h"
#include "tests/ui/forecast/salesfixture.h"
#include "ui/desk/deskpage.h"
#include "ui/forecast/forecastpage.h"
#include "ui/kit/labels.h"

#include <QFontMetrics>

namespace crm {

/// What pages of figures say about several currencies is a line as long as there are things to say.
class TestCurrencyNote : public QObject
{
    Q_OBJECT
private slots:
    void makesNoPageWiderThanItIs_data();
    void makesNoPageWiderThanItIs();
};

void TestCurrencyNote::makesNoPageWiderThanItIs_data()
{
    QTest::addColumn<bool>("isForecast");
    QTest::newRow("forecast") << true;
    QTest::newRow("desk") << false;
}

void TestCurrencyNote::makesNoPageWiderThanItIs()
{
    QFETCH(bool, isForecast);
    SalesFixture f;
    QVERIFY(f.db.put(
        ExchangeRate{.id = Id::make(), .currency = "USD", .day = QDate(2020, 1, 2), .rate = {2 * oneMillion}}));
    for (const auto *currency : {"USD", "GBP", "CHF", "SEK", "NOK"})
        for (const auto *stage : {"Negotiation", "won"})
            QVERIFY(f.db.put(Opportunity{.id = Id::make(),
                .name = "Depot",
                .stage = {f.db.stage(stage)},
                .amount = {700},
                .currency = currency,
                .openedOn = f.db.now.date().addDays(-9),
                .expectedClose = f.db.now.date()}));
    const auto page = isForecast ? std::unique_ptr<Page>(std::make_unique<ForecastPage>(f.workspace))
                                 : std::make_unique<DeskPage>(f.workspace);
    if (auto *forecast = qobject_cast<ForecastPage *>(page.get()))
        forecast->setClock(f.clock());
    if (auto *desk = qobject_cast<DeskPage *>(page.get()))
        desk->setClock(f.clock());
    page->resize(1045, 760);
    page->show();
    page->activate();
    const auto noteOf = [&]() -> Label * {
        for (auto *label : page->findChildren<Label *>())
            if (label->text().contains("there is no rate"))
                return label;
        return nullptr;
    };
    QTRY_VERIFY(noteOf() && noteOf()->isVisible());
    auto *note = noteOf();
    QVERIFY(QFontMetrics(note->font()).horizontalAdvance(note->text()) > page->width()); // it does not fit one line
    const auto *content = note->parentWidget();
    const auto needed = content->minimumSizeHint().width();
    note->hide();
    QCOMPARE(content->minimumSizeHint().width(), needed);
}

CRM_TEST(TestCurrencyNote)

} // namespace crm

#include "tst_currencynote.moc"
