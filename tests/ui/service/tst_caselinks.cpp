// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "db/entities/asset.h"
#include "db/entities/casepart.h"
#include "db/entities/learning.h"
#include "db/entities/sla.h"
#include "db/entities/voucher.h"
#include "db/service/workcalendar.h"
#include "models/cases/caseedits.h"
#include "models/cases/categorytree.h"
#include "tests/support/accessibility.h"
#include "tests/support/test.h"
#include "tests/ui/service/deskfixture.h"
#include "ui/cases/caseform.h"
#include "ui/cases/casepage.h"
#include "ui/cases/statusflow.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/recorddialog.h"
#include "ui/form/recordform.h"
#include "ui/kit/cards.h"
#include "ui/kit/labels.h"
#include "ui/kit/theme.h"
#include "ui/service/assetpanel.h"
#include "ui/service/caselistactions.h"
#include "ui/service/caserows.h"
#include "ui/service/duebadge.h"
#include "ui/service/linkcasedialog.h"
#include "ui/service/mergecasesdialog.h"
#include "ui/service/splitdialog.h"
#include "ui/service/treepanel.h"
#include "ui/service/voucherbar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTreeView>

namespace crm {

class TestCaseLinks : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }
    void severalCasesMergeInOneStep();
    void aSerialBringsItsOwnerAndItsWarranty();
    void aSerialShowsItsCases();
    void entriesToSplitOffSayWhatTheyAre();
    void aCaseIsLinkedToAnother();
    void theOtherEndNamesTheLinkToo();
    void vouchersAreRedeemedWithinTheirBudget();
    void aRemedySaysWhatBecameOfItsVoucher();
    void whatComesBackHasAReceipt();
    void aMissedPromiseIsAskedWhy();
    void aRestingClockIsShortBesideOthers();
    void theTreeOfCausesIsRearranged();
};

namespace {

void put(FieldEditor *editor, const QVariant &value)
{
    editor->setValue(value);
    emit editor->edited();
}

} // namespace

void TestCaseLinks::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestCaseLinks::severalCasesMergeInOneStep()
{
    DeskFixture f;
    QWidget window;
    askHowToMerge(f.workspace, {f.leak.id, f.request.id}, &window);
    QPointer<MergeCasesDialog> dialog;
    QTRY_VERIFY(dialog = window.findChild<MergeCasesDialog *>());
    QVERIFY(dialog->choice(0)->isChecked()); // the older one is proposed
    QCOMPARE(namelessWidgets(dialog), QStringList());
    dialog->choice(1)->click();
    dialog->accept();
    QTRY_COMPARE(f.stored(f.leak.id).reference("duplicate_of"), f.request.id);
    QTRY_VERIFY(!dialog);
    QVERIFY(await(f.db.store.undo()));
    QVERIFY(f.stored(f.leak.id).isNull("duplicate_of"));
    askHowToMerge(f.workspace, {f.leak.id, f.request.id}, &window, f.request.id); // named, though it is the younger
    QTRY_VERIFY(dialog = window.findChild<MergeCasesDialog *>());
    QVERIFY(dialog->choice(1)->isChecked());
    dialog->reject();
    takeChosenCases(f.workspace, {f.leak.id, f.request.id});
    QTRY_COMPARE(f.stored(f.request.id).reference("owner"), f.mara.id);
    QCOMPARE(f.stored(f.leak.id).reference("owner"), f.mara.id);
}

void TestCaseLinks::aSerialBringsItsOwnerAndItsWarranty()
{
    DeskFixture f;
    const Product kettle{.id = Id::make(), .name = "Kettle"};
    QVERIFY(f.db.put(kettle));
    const Asset asset{.id = Id::make(),
        .serial = "RD25-1",
        .product = {kettle.id},
        .person = {f.kim.id},
        .warrantyUntil = QDate(2020, 1, 31)};
    QVERIFY(f.db.put(asset));
    const ServiceCase bare{.id = Id::make(), .subject = "No idea whose", .kind = CaseKind::ServiceRequest};
    QVERIFY(f.db.put(bare));
    const auto page = f.open(bare.id);
    put(page->form()->editor("asset"), asset.id.bytes());
    QTRY_COMPARE(page->form()->editor("product")->value().toByteArray(), kettle.id.bytes());
    QCOMPARE(page->form()->editor("person")->value().toByteArray(), f.kim.id.bytes());
    QCOMPARE(
        page->form()->findChild<QLabel *>("warranty")->text(), QStringLiteral("The warranty ended on 31 January 2020"));
}

void TestCaseLinks::entriesToSplitOffSayWhatTheyAre()
{
    DeskFixture f;
    const auto entry = [](Channel channel, Direction direction) {
        return Record::from(
            Activity{.id = Id::make(), .subject = "Lid", .channel = channel, .direction = direction, .at = deskNow});
    };
    auto *dialog = new SplitDialog(f.workspace, f.stored(f.leak.id),
        {entry(Channel::Call, Direction::Inbound), entry(Channel::Email, Direction::Outbound),
            entry(Channel::Note, Direction::Internal),
            Record::from(CaseReply{.id = Id::make(), .subject = "Sorry", .body = "We are sorry."})},
        nullptr);
    const auto *list = dialog->findChild<QListWidget *>();
    QStringList shown;
    for (int row = 0; row < list->count(); ++row)
        shown.append(list->item(row)->text().section(QStringLiteral(" · "), 0, 0));
    QCOMPARE(shown, QStringList({"Incoming call: Lid", "E-mail sent: Lid", "Note: Lid", "Reply: Sorry"}));
    delete dialog;
}

void TestCaseLinks::aSerialShowsItsCases()
{
    DeskFixture f;
    const Asset asset{.id = Id::make(), .serial = "RD25-1", .person = {f.kim.id}, .warrantyUntil = QDate(2999, 1, 31)};
    QVERIFY(f.db.put(asset));
    auto leak = f.stored(f.leak.id);
    leak.setReference("asset", asset.id);
    QVERIFY(f.db.put(leak));
    AssetPanel panel(f.workspace, {"asset", asset.id});
    panel.resize(360, 600);
    panel.show();
    QTRY_COMPARE(panel.cases()->count(), 1);
    QVERIFY(panel.cases()->item(0)->text().contains("Kettle leaks"));
    QTRY_COMPARE(panel.warranty()->look().text, QStringLiteral("Under warranty until 31 January 2999"));
    QTRY_VERIFY([&] {
        for (auto *button : panel.findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("Kim Sato"))
                return true;
        return false;
    }());
    QSignalSpy creates(&f.workspace, &Workspace::createRequested);
    panel.openCase();
    QCOMPARE(creates.first().first().value<Record>().reference("person"), f.kim.id);
    QCOMPARE(namelessWidgets(&panel), QStringList());
}

void TestCaseLinks::aCaseIsLinkedToAnother()
{
    DeskFixture f;
    auto *dialog = new LinkCaseDialog(f.workspace, f.stored(f.leak.id));
    dialog->open();
    QCOMPARE(namelessWidgets(dialog), QStringList());
    dialog->accept();
    QVERIFY(dialog->isVisible()); // no case was chosen
    const auto *typed = dialog->other()->focusProxy();
    const auto *label = dialog->findChild<QLabel *>("otherLabel");
    QVERIFY(!typed->accessibleDescription().isEmpty());
    dialog->relation()->setCurrentText("Goes on in");
    QCOMPARE(typed->accessibleName(), QStringLiteral("Goes on in"));
    QCOMPARE(label->text(), QStringLiteral("Goes on in"));
    dialog->other()->setValue(f.request.id.bytes());
    dialog->relation()->setCurrentIndex(0);
    dialog->accept();
    QTRY_COMPARE(f.stored(f.leak.id).reference("parent"), f.request.id);
    const ServiceCase other{.id = Id::make(), .subject = "Lid", .person = {f.kim.id}};
    QVERIFY(f.db.put(other));
    auto *again = new LinkCaseDialog(f.workspace, f.stored(f.leak.id)); // a link there was is not replaced in silence
    QSignalSpy told(&f.workspace, &Workspace::noticed);
    again->other()->setValue(other.id.bytes());
    again->accept();
    QTRY_VERIFY(!told.isEmpty() && told.last().first().toString().endsWith("to another case than before"));
}

void TestCaseLinks::aMissedPromiseIsAskedWhy()
{
    DeskFixture f;
    WorkCalendar hours{.zone = "UTC"};
    for (auto &day : hours.week)
        day = {{0, 86400}};
    const ServiceCalendar calendar{
        .id = Id::make(), .name = "Always", .definition = QString::fromUtf8(calendarToJson(hours))};
    QVERIFY(f.db.put(calendar));
    QVERIFY(f.db.put(SlaPolicy{.id = Id::make(), .name = "Standard", .calendar = {calendar.id}, .promisedFirst = 60}));
    const ServiceCase late{.id = Id::make(), .subject = "Late", .person = {f.kim.id}, .openedAt = deskNow.addDays(-3)};
    const ServiceCase fresh{
        .id = Id::make(), .subject = "Fresh", .person = {f.kim.id}, .openedAt = QDateTime::currentDateTimeUtc()};
    QVERIFY(f.db.put(late));
    f.db.now = QDateTime::currentDateTimeUtc();
    QVERIFY(f.db.put(fresh));
    const auto misses = [](CasePage &page) { return page.form()->findChild<CaseRows *>("sla_miss"); };
    const auto asked = f.open(late.id);
    QTRY_VERIFY(misses(*asked)->isVisibleTo(asked.get()));
    QSignalSpy creates(&f.workspace, &Workspace::createRequested);
    misses(*asked)->addButton()->click();
    const auto miss = creates.first().first().value<Record>();
    QCOMPARE(miss.reference("service_case"), late.id);
    QCOMPARE(miss.text("clock"), QStringLiteral("first_response"));
    QWidget window;
    window.show();
    const QPointer<RecordDialog> dialog{RecordDialog::create(f.workspace, miss, &window)};
    QTRY_VERIFY(dialog->isLoaded());
    QCOMPARE(dialog->windowTitle(), QStringLiteral("Why the Promise Was Missed[*]"));
    QVERIFY(dialog->form()->editor("reason")->isAncestorOf(dialog->focusWidget())); // all else is known
    delete dialog;
    asked->hide();
    const auto other = f.open(fresh.id);
    QTest::qWait(50);
    QVERIFY(!misses(*other)->isVisibleTo(other.get()));
}

void TestCaseLinks::theOtherEndNamesTheLinkToo()
{
    DeskFixture f;
    auto part = f.stored(f.request.id);
    part.setReference("parent", f.leak.id);
    QVERIFY(f.db.put(part));
    for (int i = 0; i < 13; ++i)
        QVERIFY(f.db.put(ServiceCase{
            .id = Id::make(), .subject = "Again", .kind = CaseKind::ServiceRequest, .followUpOf = {f.leak.id}}));
    const auto page = f.open(f.leak.id);
    const auto count = [&page](const QString &words) {
        int found = 0;
        for (const auto *button : page->findChildren<QPushButton *>())
            found += button->text().startsWith(words);
        return found;
    };
    QTRY_COMPARE(count("Followed by: CASE-") + count("Includes: CASE-"), 12);
    QTRY_COMPARE(count("All linked cases"), 1); // there are two more
}

void TestCaseLinks::vouchersAreRedeemedWithinTheirBudget()
{
    DeskFixture f;
    const VoucherPolicy policy{
        .id = Id::make(), .name = "Goodwill", .budget = {10'000}, .period = BudgetPeriod::Year, .validDays = 99'999};
    QVERIFY(f.db.put(policy));
    f.db.now = QDateTime::currentDateTimeUtc();
    const Voucher voucher{.id = Id::make(), .value = {2'500}, .policy = {policy.id}};
    QVERIFY(f.db.put(voucher));
    VoucherBar bar(f.workspace);
    QTRY_COMPARE(bar.texts(), QStringList{"Goodwill: €75 of €100 left this year"});
    redeemVouchers(f.workspace, {voucher.id});
    QTRY_COMPARE(f.db.get<Voucher>(voucher.id).status, VoucherStatus::Redeemed);
    QSignalSpy failed(&f.workspace, &Workspace::failed);
    redeemVouchers(f.workspace, {voucher.id});
    QTRY_COMPARE(failed.size(), 1); // once is enough
    cancelVouchers(f.workspace, {voucher.id});
    QTest::qWait(50);
    QCOMPARE(f.db.get<Voucher>(voucher.id).status, VoucherStatus::Redeemed);
    QCOMPARE(namelessWidgets(&bar), QStringList());
}

void TestCaseLinks::aRemedySaysWhatBecameOfItsVoucher()
{
    DeskFixture f;
    f.db.now = QDateTime::currentDateTimeUtc();
    const Voucher voucher{.id = Id::make(), .value = {5000}, .serviceCase = {f.leak.id}};
    QVERIFY(f.db.put(voucher));
    const auto page = f.open(f.leak.id);
    const auto *list = page->form()->findChild<CaseRows *>("case_remedy")->list();
    const auto line = [list] { return list->count() == 1 ? list->item(0)->text() : QString(); };
    QTRY_VERIFY(line().contains("Issued"));
    cancelVouchers(f.workspace, {voucher.id});
    QTRY_VERIFY(line().contains("Cancelled"));
    QVERIFY(!line().contains("Issued"));
}

void TestCaseLinks::whatComesBackHasAReceipt()
{
    DeskFixture f;
    const ServiceCase back{
        .id = Id::make(), .subject = "Kettle comes back", .kind = CaseKind::ProductReturn, .person = {f.kim.id}};
    QVERIFY(f.db.put(back));
    const Product kettle{.id = Id::make(), .name = "Kettle"};
    QVERIFY(f.db.put(kettle));
    ReturnLine line{.id = Id::make(), .serviceCase = {back.id}, .product = {kettle.id}, .serial = "RD25-1"};
    QVERIFY(f.db.put(line));
    const auto page = f.open(back.id);
    QSignalSpy said(&f.workspace, &Workspace::noticed);
    const auto path = f.db.dir.filePath("receipt.pdf");
    QSignalSpy early(&f.workspace, &Workspace::failed);
    page->saveReceipt(path);
    QTRY_COMPARE(early.size(), 1); // what has not come in is not confirmed
    QVERIFY(!QFile::exists(path));
    line.receivedOn = f.db.now.toLocalTime().date();
    QVERIFY(f.db.put(line));
    page->saveReceipt(path);
    QTRY_COMPARE(said.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    QSignalSpy failed(&f.workspace, &Workspace::failed);
    page->saveReceipt(f.db.dir.filePath("no/such/receipt.pdf"));
    QTRY_COMPARE(failed.size(), 1);
}

CRM_TEST(TestCaseLinks)

void TestCaseLinks::aRestingClockIsShortBesideOthers()
{
    DeskFixture f;
    WorkCalendar always{.zone = "UTC"};
    for (auto &day : always.week)
        day = {{0, 86400}};
    const ServiceCalendar calendar{
        .id = Id::make(), .name = "Always", .definition = QString::fromUtf8(calendarToJson(always))};
    QVERIFY(f.db.put(calendar));
    QVERIFY(f.db.put(
        SlaPolicy{.id = Id::make(), .name = "Standard", .calendar = {calendar.id}, .promisedResolution = 600}));
    const ServiceCase waiting{.id = Id::make(),
        .subject = "Waits",
        .kind = CaseKind::ServiceRequest,
        .status = CaseStatus::Waiting,
        .openedAt = f.db.now};
    QVERIFY(f.db.put(waiting));
    for (const bool isCompact : {false, true}) {
        DueBadge badge(f.workspace);
        badge.setClock([&f] { return f.db.now; });
        badge.setCompact(isCompact);
        badge.showCase(f.stored(waiting.id));
        QTRY_VERIFY(!badge.look().text.isEmpty());
        QCOMPARE(badge.look().text.contains("paused"), !isCompact);
        QVERIFY(badge.look().text.endsWith(" left"));
        QCOMPARE(badge.minimumSizeHint().width() < badge.sizeHint().width(), !isCompact);
        badge.setFixedWidth(badge.minimumSizeHint().width());
        QTRY_COMPARE(badge.toolTip().startsWith(badge.look().text), !isCompact);
        QCOMPARE(badge.accessibleName(), badge.look().text);
        QVERIFY(!badge.painted().text.contains("paused")); // the time is what has to be seen
        QVERIFY(badge.painted().text.endsWith(" left"));
    }
}

void TestCaseLinks::theTreeOfCausesIsRearranged()
{
    DeskFixture f;
    const Cause transport{.id = Id::make(), .name = "Transport"};
    const Cause packing{.id = Id::make(), .name = "Packing"};
    QVERIFY(f.db.put(transport));
    QVERIFY(f.db.put(packing));
    TreePanel panel(f.workspace, {"cause", transport.id});
    panel.resize(360, 500);
    panel.show();
    auto *tree = panel.tree();
    QTRY_COMPARE(tree->rowCount(), 2);
    QCOMPARE(tree->idAt(panel.view()->currentIndex()), transport.id);
    const auto drop = [tree](const Id &id, const Id &onto) {
        const std::unique_ptr<QMimeData> dragged(tree->mimeData({tree->indexOf(id)}));
        tree->dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, tree->indexOf(onto));
    };
    drop(packing.id, transport.id);
    QTRY_COMPARE(tree->pathOf(packing.id), QString("Transport › Packing"));
    QCOMPARE(f.db.get<Cause>(packing.id).parent.id, transport.id);
    QSignalSpy failed(&f.workspace, &Workspace::failed);
    drop(transport.id, packing.id); // round in a circle
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(f.db.get<Cause>(transport.id).parent.id.isNull());
    QSignalSpy creates(&f.workspace, &Workspace::createRequested);
    panel.view()->setCurrentIndex(tree->indexOf(packing.id));
    panel.addBelow();
    QCOMPARE(creates.first().first().value<Record>().reference("parent"), packing.id);
    drop(packing.id, {});
    QTRY_COMPARE(tree->rowCount(), 2);
    QCOMPARE(namelessWidgets(&panel), QStringList());
}

} // namespace crm

#include "tst_caselinks.moc"
