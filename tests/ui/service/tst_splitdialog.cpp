// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/casepart.h"
#include "db/entities/product.h"
#include "tests/support/test.h"
#include "tests/ui/service/deskfixture.h"
#include "ui/kit/theme.h"
#include "ui/service/splitdialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>

namespace crm {

class TestSplitDialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void aReturnedItemIsCalledByItsProduct();
    void whatIsSplitOffStandsAlone();
};

void TestSplitDialog::aReturnedItemIsCalledByItsProduct()
{
    DeskFixture f;
    const Product gauge{.id = Id::make(), .name = "Pressure Gauge PG-7"};
    QVERIFY(f.db.put(gauge));
    SplitDialog dialog(f.workspace, f.stored(f.leak.id),
        {Record::from(ReturnLine{.id = Id::make(), .product = {gauge.id}}),
            Record::from(CaseRemedy{.id = Id::make(), .kind = RemedyKind::Refund})},
        nullptr);
    QCOMPARE(dialog.list()->item(0)->text(), QStringLiteral("Returned item"));
    QTRY_COMPARE(dialog.list()->item(0)->text(), QStringLiteral("Returned item: Pressure Gauge PG-7"));
    QCOMPARE(dialog.list()->item(1)->text(), QStringLiteral("Remedy: Refund"));
}

void TestSplitDialog::whatIsSplitOffStandsAlone()
{
    DeskFixture f;
    f.db.now = QDateTime::currentDateTimeUtc(); // the dialog's clock
    auto waiting = f.stored(f.request.id);
    waiting.setValue("status", QStringLiteral("waiting"));
    QVERIFY(f.db.put(waiting)); // there is an event to take along
    const QPointer<SplitDialog> dialog{new SplitDialog(f.workspace, f.stored(f.request.id), {}, nullptr)};
    dialog->open();
    dialog->accept();
    QTRY_VERIFY(dialog->findChild<QLabel *>("problem")->isVisible()); // it has no subject yet
    dialog->subject()->setText("Another matter");
    dialog->accept();
    dialog->accept(); // pressed twice, one case
    QTRY_VERIFY(!dialog);
    QCOMPARE(*await(f.db.store.count({&ServiceCase::entity(), Filter::refers("parent", f.request.id)})), 1);
}

CRM_TEST(TestSplitDialog)

} // namespace crm

#include "tst_splitdialog.moc"
