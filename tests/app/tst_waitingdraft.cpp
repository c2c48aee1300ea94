// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "db/entities/activity.h"
#include "db/entities/person.h"
#include "db/entities/servicecase.h"
#include "db/entities/user.h"
#include "models/settings.h"
#include "tests/support/accessibility.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/cases/casedialog.h"
#include "ui/cases/caseform.h"
#include "ui/form/recorddialog.h"
#include "ui/kit/toast.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QListView>

using namespace crm;

class TestWaitingDraft : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_application.reset(); }
    void allThatWaitsIsListed();
    void whatIsNotMadeYetIsCalledByWhatWasTyped();
    void aNewCaseComesBackWithItsPresets();
    void eachLeadsToWhereItWasTyped();
    void withNothingToGoOnWithItSaysSo();
    void whatWasDeletedIsNotOffered();
    void theOfferGoesWithItsDraft();

private:
    void keep(const QString &key) { QVERIFY(await(m_application->store()->saveDraft(key, "{}"))); }
    QDialog *list();
    static QStringList lines(const QDialog *list);

    QTemporaryDir m_dir;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Application> m_application;
    Person m_ada{.id = Id::make(), .name = "Ada Okafor"};
    Task m_weekly{.id = Id::make(),
        .subject = "Weekly call",
        .dueAt = QDateTime(QDate(2026, 3, 3), QTime(14, 0), Qt::UTC),
        .zone = "Europe/Berlin",
        .recurrence = "FREQ=WEEKLY"};
    ServiceCase m_case{.id = Id::make(), .subject = "Broken hinge"};
};

void TestWaitingDraft::init()
{
    const auto path = m_dir.filePath(Id::make().text() + ".rapport");
    {
        Store store(path, {.create = true});
        QVERIFY(await(store.commit({"Test", {Record::from(m_ada), Record::from(m_case), Record::from(m_weekly)}})));
    }
    m_settings = std::make_unique<Settings>(m_dir.filePath("settings.ini"));
    m_application = std::make_unique<Application>(*qApp, *m_settings);
    QSignalSpy opened(m_application.get(), &Application::opened);
    m_application->start(path);
    QTRY_COMPARE(opened.size(), 1);
}

QDialog *TestWaitingDraft::list()
{
    auto *window = m_application->mainWindow();
    window->findChild<QAction *>("drafts")->trigger();
    auto *list = window->findChildren<QDialog *>("draftList").last(); // one chosen from may be on its way out
    if (!QTest::qWaitFor([&] { return !lines(list).isEmpty(); }))
        qFatal("the list stayed empty");
    return list;
}

QStringList TestWaitingDraft::lines(const QDialog *list)
{
    const auto &model = *list->findChild<QListView *>()->model();
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines += model.index(row, 0).data().toString();
    lines.sort();
    return lines;
}

void TestWaitingDraft::allThatWaitsIsListed()
{
    keep("record/person/" + m_ada.id.text());
    keep("record/organisation/new");
    keep("case/nobody/" + m_case.id.text() + "/run-1");
    keep("case/" + Id::make().text() + "/new/run-1"); // a colleague's
    QCOMPARE(lines(list()), (QStringList{"Ada Okafor", "Broken hinge", "New: Company"}));
    QCOMPARE(namelessWidgets(m_application->mainWindow()->findChild<QDialog *>("draftList")), QStringList());
}

void TestWaitingDraft::whatIsNotMadeYetIsCalledByWhatWasTyped()
{
    auto *store = m_application->store();
    QVERIFY(await(store->saveDraft("case/nobody/new/run-1", R"({"kind":"complaint","subject":"Coating peels off"})")));
    QVERIFY(await(store->saveDraft("record/organisation/new", R"({"fields":{"name":"Acme"}})")));
    auto *shown = list();
    QTRY_COMPARE(lines(shown), (QStringList{"Acme", "Coating peels off"}));
}

void TestWaitingDraft::aNewCaseComesBackWithItsPresets()
{
    auto *store = m_application->store();
    const User mara{.id = Id::make(), .name = "Mara"};
    QVERIFY(await(store->commit({"Test", {Record::from(mara)}})));
    store->setUser(mara.id);
    const auto key = "case/" + mara.id.text() + "/new/run-1";
    QVERIFY(await(store->saveDraft(key, R"({"kind":"complaint","subject":"Coating peels off"})")));
    auto *view = list()->findChild<QListView *>();
    emit view->activated(view->model()->index(0, 0));
    auto *window = m_application->mainWindow();
    QTRY_VERIFY(window->findChild<CaseDialog *>());
    const auto *form = window->findChild<CaseDialog *>()->form();
    QTRY_COMPARE(form->record().text("subject"), QString("Coating peels off"));
    const auto blank = Record::blank(ServiceCase::entity());
    for (const auto *field : {"severity", "priority", "remedy_sought", "channel"})
        QCOMPARE(form->record().text(field), blank.text(field));
    QCOMPARE(form->record().reference("owner"), mara.id);
}

void TestWaitingDraft::eachLeadsToWhereItWasTyped()
{
    auto *window = m_application->mainWindow();
    const auto choose = [&](const QString &key, const QString &title) {
        keep(key);
        auto *view = list()->findChild<QListView *>();
        const auto &rows = *view->model();
        for (int row = 0; row < rows.rowCount(); ++row)
            if (rows.index(row, 0).data().toString() == title) {
                emit view->activated(rows.index(row, 0));
                break;
            }
        QTRY_VERIFY(!window->findChild<QDialog *>("draftList")); // the next one is another
        QVERIFY(await(m_application->store()->saveDraft(key, {})));
    };
    choose("case/nobody/" + m_case.id.text() + "/run-1", "Broken hinge");
    QTRY_COMPARE(window->pages().place().record, (AnyRef{"service_case", m_case.id}));
    choose("log/person/" + m_ada.id.text(), "Ada Okafor");
    QTRY_COMPARE(window->pages().place().record, (AnyRef{"person", m_ada.id}));
    const auto occurrence
        = "record/task/" + m_weekly.id.text() + u'/' + QString::number(m_weekly.dueAt.addDays(7).toMSecsSinceEpoch());
    choose(occurrence, "Weekly call");
    QTRY_VERIFY(window->findChild<RecordDialog *>());
    QCOMPARE(window->findChild<RecordDialog *>()->draft(), occurrence); // one of the series, not all of it
    delete window->findChild<RecordDialog *>();
    choose("record/person/" + m_ada.id.text(), "Ada Okafor");
    QTRY_VERIFY(window->findChild<RecordDialog *>());
}

void TestWaitingDraft::withNothingToGoOnWithItSaysSo()
{
    QCOMPARE(lines(list()), QStringList{"All that was typed is saved."});
}

void TestWaitingDraft::whatWasDeletedIsNotOffered()
{
    keep("record/person/" + m_ada.id.text());
    keep("record/quote/" + Id::make().text()); // its making was undone
    QCOMPARE(lines(list()), QStringList{"Ada Okafor"});
    auto *store = m_application->store();
    QVERIFY(await(store->commit({"Delete", {}, {{"person", m_ada.id}}})));
    delete m_application->mainWindow()->findChild<QDialog *>("draftList");
    QCOMPARE(lines(list()), QStringList{"All that was typed is saved."});
    QVERIFY(await(store->undo()));
    delete m_application->mainWindow()->findChild<QDialog *>("draftList");
    QCOMPARE(lines(list()), QStringList{"Ada Okafor"}); // nothing is lost
}

/// However it went: saved, or thrown away in its form.
void TestWaitingDraft::theOfferGoesWithItsDraft()
{
    auto *store = m_application->store();
    const auto path = store->path();
    keep("record/person/" + m_ada.id.text());
    keep("record/organisation/new");
    cleanup();
    m_application = std::make_unique<Application>(*qApp, *m_settings);
    m_application->setAnnounces(true);
    m_application->start(path);
    QTRY_VERIFY(m_application->mainWindow());
    auto *toast = m_application->mainWindow()->findChild<ToastHost *>();
    QTRY_VERIFY(toast->isVisible());
    const auto both = toast->sentence();
    store = m_application->store();
    QVERIFY(await(store->saveDraft("record/person/" + m_ada.id.text(), "{}"))); // it is typed on
    QCOMPARE(toast->sentence(), both);
    QVERIFY(await(store->saveDraft("record/person/" + m_ada.id.text(), {})));
    QVERIFY(toast->isVisible());
    QVERIFY(toast->sentence() != both);
    QVERIFY(await(store->saveDraft("record/organisation/new", {})));
    QVERIFY(!toast->isVisible());
}

CRM_TEST(TestWaitingDraft)
#include "tst_waitingdraft.moc"
