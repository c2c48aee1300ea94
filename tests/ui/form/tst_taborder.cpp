// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/person.h"
#include "db/entity/registry.h"
#include "db/search/search.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/form/recorddialog.h"
#include "ui/form/recordform.h"
#include "ui/shell/workspace.h"

#include <QPushButton>
#include <QTemporaryDir>

#include <memory>

using namespace crm;

/// Every form can be filled in without the mouse.
class TestTabOrder : public QObject
{
    Q_OBJECT
private slots:
    void tabGoesThroughEveryFormAndRound_data();
    void tabGoesThroughEveryFormAndRound();
    void tabGoesDownThePageAlsoThroughRowsThatCameLater();
};

void TestTabOrder::tabGoesThroughEveryFormAndRound_data()
{
    QTest::addColumn<QByteArray>("entity");
    for (const auto *name : {"person", "organisation", "opportunity", "product", "lead", "task", "asset", "sla_policy",
             "voucher", "competitor", "user", "price_book", "knowledge_article", "corrective_action"})
        QTest::newRow(name) << QByteArray(name);
}

void TestTabOrder::tabGoesThroughEveryFormAndRound()
{
    QFETCH(QByteArray, entity);
    const Entity *found = Registry::instance().byName(entity);
    QVERIFY(found);
    TestDb db;
    Search search(db.store);
    QTemporaryDir dir;
    Settings settings(dir.filePath("settings.ini"));
    Workspace workspace(db.store, search, settings);
    const std::unique_ptr<RecordDialog> opened(RecordDialog::create(workspace, Record(*found), nullptr));
    auto *dialog = opened.get();
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    QTRY_VERIFY(dialog->isLoaded());
    dialog->show();
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QSet<QWidget *> missed;
    for (auto *widget : dialog->findChildren<QWidget *>())
        if (widget->window() == dialog && widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
            && widget->focusPolicy() & Qt::TabFocus)
            missed.insert(widget);
    auto *first = dialog->focusWidget();
    QVERIFY(missed.contains(first));
    QStringList passed;
    do {
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        passed.append(dialog->focusWidget()->accessibleName());
        missed.remove(dialog->focusWidget());
    } while (dialog->focusWidget() != first && passed.size() < 120);
    QStringList names;
    for (const auto *widget : std::as_const(missed))
        names.append(QLatin1String(widget->metaObject()->className()) + u' ' + widget->accessibleName());
    QVERIFY2(names.isEmpty(), qPrintable(names.join(u'\n') + "\nPassed:\n" + passed.join(u'\n')));
    QCOMPARE(dialog->focusWidget(), first);
}

/// What a form has beyond its fields is made after them and stands between them.
void TestTabOrder::tabGoesDownThePageAlsoThroughRowsThatCameLater()
{
    TestDb db;
    Search search(db.store);
    QTemporaryDir dir;
    Settings settings(dir.filePath("settings.ini"));
    Workspace workspace(db.store, search, settings);
    const std::unique_ptr<RecordDialog> opened(RecordDialog::create(workspace, Record(Person::entity()), nullptr));
    auto *dialog = opened.get();
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    QTRY_VERIFY(dialog->isLoaded());
    dialog->show();
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *first = dialog->focusWidget();
    for (const auto *add : {"add_employment", "add_contact_point"})
        QTest::mouseClick(dialog->findChild<QPushButton *>(add), Qt::LeftButton);
    auto *page = dialog->findChild<RecordForm *>()->widget();
    first->setFocus();
    int above = 0;
    int stops = 0;
    for (auto *now = dialog->focusWidget(); page->isAncestorOf(now) && stops < 120; now = dialog->focusWidget()) {
        const int middle = now->mapTo(page, now->rect().center()).y();
        QVERIFY2(middle > above - 30, qPrintable(now->accessibleName())); // what stands beside may be less high
        above = qMax(above, middle);
        ++stops;
        QTest::keyClick(now, Qt::Key_Tab);
    }
    QVERIFY(stops > 20);
    QVERIFY(!page->isAncestorOf(dialog->focusWidget())); // the buttons come last
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(page->isAncestorOf(dialog->focusWidget()));
}

CRM_TEST(TestTabOrder)
#include "tst_taborder.moc"
