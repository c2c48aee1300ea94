// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "app/pages.h"
#include "db/entity/registry.h"
#include "db/search/search.h"
#include "models/demo/demodata.h"
#include "models/settings.h"
#include "tests/support/accessibility.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/menus.h"
#include "ui/shell/pagestack.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QTimer>

using namespace crm;

/// Walks the whole program, filled with data: every page, every record's form and history, every dialog that a menu
/// opens. A screen reader must be able to name all that takes the focus.
class TestAccessibility : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void everyPageIsNamed_data();
    void everyPageIsNamed();
    void everyFormIsNamed_data();
    void everyFormIsNamed();
    void everyWindowThatAMenuOpensIsNamed();
    void everyCommandHasATextAndNoKeyIsGivenTwice();

private:
    MainWindow &window() const { return *m_application->mainWindow(); }
    void settle() const;
    QList<QWidget *> furtherWindows() const;
    void closeFurtherWindows() const;
    QString namelessIn(const QList<QWidget *> &windows) const;

    QTemporaryDir m_dir;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Application> m_application;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<Workspace> m_workspace;
};

void TestAccessibility::initTestCase()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const auto path = m_dir.filePath("test.rapport");
    {
        Store store(path, {.create = true});
        const auto work = [](Batch &batch) { addDemoData(batch, {.contacts = 60, .today = QDate(2026, 3, 2)}); };
        QVERIFY(await(store.batch("Demo", work, {}, {}, "system")));
    }
    m_settings = std::make_unique<Settings>(m_dir.filePath("settings.ini"));
    m_application = std::make_unique<Application>(*qApp, *m_settings);
    QSignalSpy opened(m_application.get(), &Application::opened);
    m_application->start(path);
    QTRY_COMPARE(opened.size(), 1);
    window().show();
    m_search = std::make_unique<Search>(*m_application->store());
    m_workspace = std::make_unique<Workspace>(*m_application->store(), *m_search, *m_settings);
}

void TestAccessibility::cleanupTestCase()
{
    m_workspace.reset();
    m_search.reset();
    m_application.reset();
}

/// Until nothing more comes: the store has answered everything asked before.
void TestAccessibility::settle() const
{
    for (int round = 0; round < 3; ++round) {
        [&] { QVERIFY(await(m_application->store()->count({Registry::instance().entities().first()}))); }();
        [&] { QVERIFY(await(m_application->store()->fetch(*Registry::instance().entities().first(), {}))); }();
        QCoreApplication::processEvents();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QList<QWidget *> TestAccessibility::furtherWindows() const
{
    QList<QWidget *> found;
    for (auto *widget : QApplication::topLevelWidgets())
        if (widget->isVisible() && widget != &window() && widget->windowType() != Qt::ToolTip
            && !qobject_cast<QMenu *>(widget))
            found += widget;
    return found;
}

void TestAccessibility::closeFurtherWindows() const
{
    for (auto *widget : furtherWindows())
        widget->close();
    settle();
}

QString TestAccessibility::namelessIn(const QList<QWidget *> &windows) const
{
    QStringList found;
    for (auto *widget : windows) {
        // The system's own: drawn by Qt here, by the desktop elsewhere.
        if (qobject_cast<QFileDialog *>(widget) || qobject_cast<QMessageBox *>(widget))
            continue;
        if (widget->isWindow() && widget->windowTitle().isEmpty() && widget->accessibleName().isEmpty())
            found += QLatin1String(widget->metaObject()->className()) + " has no title";
        found += namelessWidgets(widget);
    }
    return found.join("; ");
}

void TestAccessibility::everyPageIsNamed_data()
{
    QTest::addColumn<QByteArray>("key");
    for (const auto &page : window().pages().pages())
        QTest::newRow(page.key) << page.key;
}

void TestAccessibility::everyPageIsNamed()
{
    QFETCH(QByteArray, key);
    QVERIFY(window().pages().showPage(key));
    settle();
    const auto nameless = namelessIn({window().pages().page()});
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless));
}

void TestAccessibility::everyFormIsNamed_data()
{
    QTest::addColumn<const Entity *>("entity");
    for (const auto *entity : Registry::instance().entities())
        QTest::newRow(entity->name) << entity;
}

void TestAccessibility::everyFormIsNamed()
{
    QFETCH(const Entity *, entity);
    const auto parts = shellParts();
    Workspace &workspace = *m_workspace;
    parts.create(workspace, Record(*entity), &window());
    settle();
    // Quotes are written on a page of their own, which everyPageIsNamed() looks at.
    QVERIFY(!furtherWindows().isEmpty() || entity->name == "quote");
    auto nameless = namelessIn(furtherWindows());
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless));
    closeFurtherWindows();
    const auto first = await(m_application->store()->records({.entity = entity, .limit = 1}));
    QVERIFY(first);
    if (first->isEmpty())
        return;
    for (const auto &open : {parts.edit, parts.history}) {
        open(workspace, first->first().ref(), &window());
        settle();
        QVERIFY(!furtherWindows().isEmpty());
        nameless = namelessIn(furtherWindows());
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless));
        closeFurtherWindows();
    }
}

/// Every command but those that end the program or change records; a dialog that waits is looked at while it does.
void TestAccessibility::everyWindowThatAMenuOpensIsNamed()
{
    static const QSet<QString> leftOut{"quit", "undo", "redo", "removeRecord", "fullScreen", "recentFile"};
    QStringList nameless;
    int windows = 0;
    const auto look = [&](const QString &command) {
        const auto found = furtherWindows();
        windows += int(found.size());
        if (const auto names = namelessIn(found); !names.isEmpty())
            nameless += command + ": " + names;
    };
    const auto actions = [this] {
        QList<QAction *> all;
        for (const auto &group : window().menus().groups())
            all += group.actions;
        return all;
    };
    for (qsizetype i = 0; i < actions().size(); ++i) {
        QVERIFY(window().pages().showPage("contacts"));
        settle();
        auto *action = actions().at(i);
        const auto command = action->text();
        if (leftOut.contains(action->objectName()) || action->isCheckable() || action->objectName() == u"page")
            continue;
        if (!action->isEnabled())
            continue;
        QTimer modal;
        connect(&modal, &QTimer::timeout, this, [&] {
            if (auto *dialog = QApplication::activeModalWidget()) {
                look(command);
                dialog->close();
            }
        });
        modal.start(50);
        action->trigger();
        modal.stop();
        settle();
        look(command);
        closeFurtherWindows();
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join("\n")));
    QVERIFY2(windows > 10, qPrintable(QString::number(windows)));
}

void TestAccessibility::everyCommandHasATextAndNoKeyIsGivenTwice()
{
    QHash<QString, QString> keys;
    for (const auto &group : window().menus().groups())
        for (const auto *action : group.actions) {
            QVERIFY(!action->text().isEmpty());
            if (!action->isVisible()) // its keys are with the one that stands in its place
                continue;
            for (const auto &key : action->shortcuts()) {
                QVERIFY2(!keys.contains(key.toString()),
                    qPrintable(key.toString() + ": " + keys.value(key.toString()) + ", " + action->text()));
                keys[key.toString()] = action->text();
            }
        }
}

CRM_TEST(TestAccessibility)
#include "tst_accessibility.moc"
