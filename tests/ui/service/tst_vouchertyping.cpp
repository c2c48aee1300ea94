// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/voucher.h"
#include "db/search/search.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/form/recorddialog.h"
#include "ui/form/recordform.h"
#include "ui/kit/theme.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QSignalSpy>

namespace crm {

class TestVoucherTyping : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }
    void theFormSaysInWhichBudgetItCounts();
    void aNewVoucherIsGivenInTheRunningBudget();
    void aStoredVoucherOfAnEarlierBudgetCanBeChanged();
};

namespace {

struct Fixture
{
    Fixture()
    {
        QVERIFY(db.put(policy));
        QVERIFY(db.put(earlier)); // as an import brings it
        window.show();
    }
    QPointer<RecordDialog> begin(const QDate &day)
    {
        auto voucher = Record::blank(Voucher::entity());
        voucher.setValue("value", qint64(1000));
        voucher.setReference("policy", policy.id);
        auto *dialog = RecordDialog::create(workspace, voucher, &window);
        [&] { QTRY_VERIFY(dialog->isLoaded()); }();
        auto *editor = dialog->form()->editor("issued_on");
        editor->setValue(day.toString(Qt::ISODate));
        emit editor->edited();
        return dialog;
    }
    static QStringList said(const RecordDialog &dialog)
    {
        QStringList all;
        for (const auto *label : dialog.form()->findChildren<QLabel *>())
            all.append(label->text());
        return all;
    }
    qint64 count() { return *await(db.store.count({&Voucher::entity()})); }

    TestDb db{QDateTime::currentDateTimeUtc()};
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    QWidget window;
    const QDate today = QDate::currentDate();
    const VoucherPolicy policy{.id = Id::make(), .name = "Goodwill", .budget = {20'000}};
    const Voucher earlier{
        .id = Id::make(), .value = {8'000}, .policy = {policy.id}, .issuedOn = QDate(today.year() - 1, 5, 4)};
};

} // namespace

void TestVoucherTyping::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestVoucherTyping::theFormSaysInWhichBudgetItCounts()
{
    Fixture f;
    const auto dialog = f.begin(f.today);
    const auto says = [&](int year, const QString &left) {
        return Fixture::said(*dialog)
            .filter(QStringLiteral("Counts in the budget of %1: %2 left.").arg(year).arg(left))
            .size();
    };
    QTRY_COMPARE(says(f.today.year(), "€200"), 1);
    auto *editor = dialog->form()->editor("issued_on");
    editor->setValue(f.earlier.issuedOn.toString(Qt::ISODate));
    emit editor->edited();
    QTRY_COMPARE(says(f.today.year() - 1, "€120"), 1);
}

void TestVoucherTyping::aNewVoucherIsGivenInTheRunningBudget()
{
    Fixture f;
    const auto dialog = f.begin(f.earlier.issuedOn.addDays(1));
    dialog->save();
    QTRY_VERIFY(!Fixture::said(*dialog).filter("A new voucher counts in the running budget").isEmpty());
    QTest::qWait(50);
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(f.count(), 1);
    auto *editor = dialog->form()->editor("issued_on");
    editor->setValue(f.today.toString(Qt::ISODate));
    emit editor->edited();
    dialog->save();
    QTRY_COMPARE(f.count(), 2);
}

void TestVoucherTyping::aStoredVoucherOfAnEarlierBudgetCanBeChanged()
{
    Fixture f;
    const QPointer<RecordDialog> dialog
        = RecordDialog::edit(f.workspace, {Voucher::entity().name, f.earlier.id}, &f.window);
    QTRY_VERIFY(dialog->isLoaded());
    const auto counts = QStringLiteral("Counts in the budget of %1:").arg(f.today.year() - 1);
    QTRY_VERIFY(!Fixture::said(*dialog).filter(counts).isEmpty());
    auto *editor = dialog->form()->editor("value");
    editor->setValue(qint64(9'000));
    emit editor->edited();
    dialog->save();
    QTRY_COMPARE(f.db.get<Voucher>(f.earlier.id).value.minor, 9'000);
}

CRM_TEST(TestVoucherTyping)

} // namespace crm

#include "tst_vouchertyping.moc"
