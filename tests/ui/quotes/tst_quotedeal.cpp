// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/opportunity.h"
#include "db/search/search.h"
#include "models/quotes/quoteedits.h"
#include "models/roles.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/form/fieldeditor.h"
#include "ui/quotes/quotehead.h"
#include "ui/shell/workspace.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>

namespace crm {

/// Which deal a quote is for, and whether that is an odd one.
class TestQuoteDeal : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void theCustomersOpenDealsComeFirst();
    void anOddDealIsSaid();
};

namespace {

struct Fixture
{
    Fixture()
    {
        const auto deal = [this](const char *name, const Organisation &with, const QString &stage) {
            return Opportunity{.id = Id::make(),
                .name = name,
                .organisation = {with.id},
                .stage = {db.stage(stage)},
                .currency = "EUR",
                .lostReason = stage == "lost" ? "Price" : ""};
        };
        theirs = deal("Probe A", boaVista, "open");
        lost = deal("Probe B", boaVista, "lost");
        ownWon = deal("Probe C", acme, "won");
        own = deal("Probe D", acme, "open");
        [&] {
            QVERIFY(await(db.store.commit({"Fill",
                {Record::from(acme), Record::from(boaVista), Record::from(theirs), Record::from(lost),
                    Record::from(ownWon), Record::from(own)}})));
        }();
        head.setQuote(newQuote({Organisation::entity().name, acme.id}), false);
        head.setVisible(true);
    }
    FieldEditor *picker() { return head.editor("opportunity"); }
    QAbstractItemModel *offered() { return picker()->findChild<QListView *>()->model(); }
    /// What is said below the field.
    QString said()
    {
        for (const auto *label : head.findChildren<QLabel *>())
            if (!label->isHidden() && label->text().startsWith("This deal is"))
                return label->text();
        return {};
    }
    void choose(const Opportunity &deal)
    {
        picker()->setValue(deal.id.bytes());
        emit picker()->edited();
    }

    TestDb db{QDateTime::currentDateTimeUtc()};
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    Organisation acme{.id = Id::make(), .name = "Acme"};
    Organisation boaVista{.id = Id::make(), .name = "Boa Vista"};
    Opportunity theirs;
    Opportunity lost;
    Opportunity ownWon;
    Opportunity own;
    QuoteHead head{workspace};
};

} // namespace

void TestQuoteDeal::theCustomersOpenDealsComeFirst()
{
    Fixture f;
    auto *line = f.picker()->findChild<QLineEdit *>();
    QTest::keyClick(line, Qt::Key_Down);
    QTRY_COMPARE(f.offered()->rowCount(), 4); // each once
    QCOMPARE(f.offered()->index(0, 0).data().toString(), QString("Probe D"));
    QCOMPARE(f.offered()->index(1, 0).data().toString(), QString("Probe A"));
    const auto beside = f.offered()->index(1, 0).data(roles::Subtitle).toString();
    QVERIFY2(beside.startsWith("Boa Vista · "), qPrintable(beside)); // and its stage
    QTest::keyClicks(line, "Probe");
    QTRY_COMPARE(f.offered()->rowCount(), 4);
    QTRY_COMPARE(f.offered()->index(0, 0).data().toString(), QString("Probe D"));
}

void TestQuoteDeal::anOddDealIsSaid()
{
    Fixture f;
    f.choose(f.theirs);
    QTRY_COMPARE(f.said(), QString("This deal is one with Boa Vista."));
    f.choose(f.lost);
    QTRY_COMPARE(f.said(),
        QString("This deal is lost and stays so unless you win it when the quote is accepted. This deal is one with "
                "Boa Vista."));
    f.choose(f.own);
    QTRY_COMPARE(f.said(), QString());
    QVERIFY(f.head.problems().isEmpty()); // nobody is kept from saving
}

CRM_TEST(TestQuoteDeal)

} // namespace crm

#include "tst_quotedeal.moc"
