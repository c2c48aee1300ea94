// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/accessibility.h"
#include "tests/support/test.h"
#include "tests/ui/cases/casefixture.h"
#include "ui/cases/caseform.h"
#include "ui/kit/cards.h"
#include "ui/service/replybox.h"

#include <QApplication>
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
};

void TestCaseKeys::tabGoesThroughTheStepsAsTheyStand()
{
    CaseFixture f;
    const auto page = f.open();
    const auto stops = tabOrder(page.get());
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
    for (const auto *widget : page->findChildren<QWidget *>()) // nothing has fallen out of the round
        if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
            QVERIFY2(stops.contains(widget), qPrintable(widget->objectName()));
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

CRM_TEST(TestCaseKeys)

} // namespace crm

#include "tst_casekeys.moc"
