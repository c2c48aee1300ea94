// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/leadpanel.h"

#include "db/search/search.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/customer/contactlog.h"
#include "ui/kit/segments.h"
#include "ui/kit/tokens.h"
#include "ui/leads/leadparts.h"

#include <QLabel>
#include <QSplitter>

namespace crm {

/// The lead beside the list, where there is little room.
class TestLeadPanel : public QObject
{
    Q_OBJECT
private slots:
    void theReasonsHaveTheRoomThatTheHistoryCanSpare();
    void theLineDrawnByHandStays();
    void theAnswersFitANarrowPanel();
};

namespace {

/// A lead for whose score everything counts.
struct Fixture
{
    Fixture()
    {
        [&] {
            QVERIFY(db.put(lead));
            panel.resize(340, 1000);
            panel.setVisible(true);
            panel.setLead(lead.id);
            QTRY_COMPARE(panel.score()->findChildren<QLabel *>().size(), 2 + 2 * 8); // heading, value, and the reasons
        }();
    }
    bool isWhole(const QWidget *widget)
    {
        return widget->height() > 0 && widget->visibleRegion().boundingRect() == widget->rect();
    }

    TestDb db{QDateTime::currentDateTimeUtc()};
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    Lead lead{.id = Id::make(),
        .name = "Ana Silva",
        .company = "Contoso",
        .email = "ana@contoso.example",
        .phone = "+49 221 1234567",
        .need = Finding::Confirmed,
        .budget = Finding::Confirmed,
        .decision = Finding::Confirmed,
        .timing = Finding::Confirmed,
        .amount = {100000},
        .currency = "EUR"};
    LeadPanel panel{workspace};
};

} // namespace

void TestLeadPanel::theReasonsHaveTheRoomThatTheHistoryCanSpare()
{
    Fixture f;
    QTRY_VERIFY(f.isWhole(f.panel.score()));
    auto *halves = f.panel.findChild<QSplitter *>("halves");
    const auto *history = halves->widget(1);
    // As low as both fit: what is known to its end, and of the history an entry and the line to write.
    const auto known = f.panel.score()->mapTo(halves, QPoint(0, f.panel.score()->height())).y();
    const auto least = f.panel.log()->sizeHint().height() + scaled(100);
    f.panel.resize(340, f.panel.height() - (halves->height() - known - spacing::medium - least));
    QTRY_VERIFY(halves->height() < known + spacing::medium + least + 2);
    QTRY_VERIFY(f.isWhole(f.panel.score()));
    QVERIFY(history->height() >= least - scaled(20));
    f.panel.resize(340, f.panel.height() - 200); // and when they do not, something is left of each
    QTRY_VERIFY(!f.isWhole(f.panel.score()));
    QVERIFY(history->height() >= f.panel.log()->sizeHint().height());
}

void TestLeadPanel::theLineDrawnByHandStays()
{
    Fixture f;
    auto *halves = f.panel.findChild<QSplitter *>("halves");
    halves->setSizes({300, halves->height() - 300});
    emit halves->splitterMoved(300, 1);
    const auto sizes = halves->sizes();
    f.lead.name = "Ana Souza";
    QVERIFY(f.db.put(f.lead));
    QTRY_COMPARE(f.panel.record().title(), QString("Ana Souza"));
    QTest::qWait(50); // it is shared again after an event loop, if at all
    QCOMPARE(halves->sizes(), sizes);
}

void TestLeadPanel::theAnswersFitANarrowPanel()
{
    Fixture f;
    f.panel.resize(290, 1000);
    for (const auto *answer : f.panel.checklist()->answers())
        QTRY_VERIFY(f.isWhole(answer));
}

CRM_TEST(TestLeadPanel)

} // namespace crm

#include "tst_leadpanel.moc"
