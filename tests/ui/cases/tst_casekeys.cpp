// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/caseedits.h"
#include "tests/support/accessibility.h"
#include "tests/support/test.h"
#include "tests/ui/cases/casefixture.h"
#include "ui/cases/caseform.h"
#include "ui/kit/cards.h"
#include "ui/kit/segments.h"
#include "ui/service/replybox.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace crm {

class TestCaseKeys : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }
    void tabGoesThroughTheStepsAsTheyStand();
    void tabLeavesAnEmptyHistory();
    void whoOnlyLooksLeavesNoDraft();
    void aStepOfTheRailLeadsToWhatIsMissing();
    void aContactBringsTheirCompany();
    void whatNobodyChoosesIsNotOffered();
};

void TestCaseKeys::tabGoesThroughTheStepsAsTheyStand()
{
    CaseFixture f;
    const auto page = f.open();
    page->form()->kinds()->setFocus(Qt::TabFocusReason);
    QWidgetList stops;
    while (stops.size() < 200 && !stops.contains(QApplication::focusWidget())) {
        stops.append(QApplication::focusWidget());
        QTest::keyClick(stops.last(), Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget(), stops.first()); // once round
    const auto within = [&](const QWidget *widget) {
        const auto found = std::find_if(stops.cbegin(), stops.cend(),
            [&](const QWidget *stop) { return stop == widget || widget->isAncestorOf(stop); });
        return found == stops.cend() ? -1 : int(found - stops.cbegin());
    };
    QList<int> places;
    for (const auto *widget :
        QList<const QWidget *>{page->form()->editor("description"), page->form()->editor("facts"), page->response(),
            page->reply()->recipient(), page->form()->editor("decision"), page->form()->editor("learning")})
        places.append(within(widget));
    QVERIFY(!places.contains(-1));
    auto sorted = places;
    std::sort(sorted.begin(), sorted.end());
    QCOMPARE(places, sorted);
    for (const auto *widget : tabOrder(page.get())) // nothing has fallen out of the round
        QVERIFY2(stops.contains(widget), qPrintable(widget->objectName()));
    for (auto i = stops.size() - 1; i >= 0; --i) { // and back the same way
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), stops.at(i));
    }
}

void TestCaseKeys::tabLeavesAnEmptyHistory()
{
    QWidget window;
    auto *before = new QLineEdit(&window);
    auto *empty = new EmptyState(QStringLiteral("lifebuoy"), QStringLiteral("Nothing is noted yet."), &window);
    empty->setFocusPolicy(Qt::StrongFocus); // as of a stack's page that takes the focus
    empty->move(0, 40);
    auto *after = new QLineEdit(&window);
    after->move(0, 80);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    before->setFocus();
    for (int i = 0; i < 2 && !after->hasFocus(); ++i)
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    QVERIFY(after->hasFocus());
    empty->setPrimaryAction(QStringLiteral("Write one"));
    empty->setFocus();
    QCOMPARE(qobject_cast<QPushButton *>(QApplication::focusWidget())->text(), QStringLiteral("Write one"));
}

void TestCaseKeys::whoOnlyLooksLeavesNoDraft()
{
    CaseFixture f;
    QVERIFY(await(f.db.store.commit({QStringLiteral("Address"),
        {Record::from(Person{.id = f.kenji.id,
            .name = f.kenji.name,
            .organisation = f.kenji.organisation,
            .email = QStringLiteral("kenji@example.org")})}})));
    const ServiceCase bare{.id = Id::make(), .subject = "Whose is it?", .openedAt = caseNow};
    QVERIFY(await(f.db.store.commit({QStringLiteral("Fill"), {Record::from(bare)}})));
    const auto page = f.open();
    QTRY_COMPARE(page->reply()->recipient()->text(), QStringLiteral("kenji@example.org"));
    QSignalSpy loaded(page.get(), &CasePage::loaded);
    page->showRecord({"service_case", bare.id});
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(page->reply()->recipient()->text(), QString());
    QVERIFY(page->reply()->draft().isEmpty());
}

void TestCaseKeys::aStepOfTheRailLeadsToWhatIsMissing()
{
    CaseFixture f;
    auto bare = Record::from(f.stored());
    bare.setValue("problem_date", QVariant());
    QVERIFY(f.db.put(bare));
    const auto page = f.open();
    page->findChild<QAbstractButton *>("rail_receipt")->click();
    QVERIFY(page->form()->editor("problem_date")->isAncestorOf(QApplication::focusWidget()));
}

void TestCaseKeys::aContactBringsTheirCompany()
{
    CaseFixture f;
    const Organisation other{.id = Id::make(), .name = "Osaka Lenses"};
    const Person aiko{.id = Id::make(), .name = "Aiko Mori", .organisation = {other.id}};
    QVERIFY(f.db.put(other));
    QVERIFY(f.db.put(aiko));
    CaseForm form(f.workspace);
    form.setRecord(newCase(CaseKind::Complaint, {}, f.mara.id));
    const auto choose = [&](const char *field, const Id &id) {
        form.editor(field)->setValue(id.isNull() ? QVariant() : QVariant(id.bytes()));
        emit form.editor(field)->edited();
    };
    const auto company = [&] { return Id::fromBytes(form.editor("organisation")->value().toByteArray()); };
    choose("person", f.kenji.id);
    QTRY_COMPARE(company(), f.acme.id);
    choose("person", aiko.id); // it came with the one before
    QTRY_COMPARE(company(), other.id);
    choose("person", {});
    QTRY_COMPARE(company(), Id());
    choose("organisation", other.id); // chosen: it stays
    choose("person", f.kenji.id);
    QVERIFY(await(f.db.store.fetch(Person::entity(), {f.kenji.id}))); // asked after the form's own question
    QCoreApplication::processEvents();
    QCOMPARE(company(), other.id);
}

void TestCaseKeys::whatNobodyChoosesIsNotOffered()
{
    CaseFixture f;
    const auto page = f.open();
    const auto *basis = page->form()->editor("closing_basis")->findChild<QComboBox *>();
    QVERIFY(basis->findText("The customer agrees") >= 0);
    QCOMPARE(basis->findText("Not recorded"), -1);
}

CRM_TEST(TestCaseKeys)

} // namespace crm

#include "tst_casekeys.moc"
