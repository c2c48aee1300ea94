// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/notify/dbusnotifier.h"

#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

namespace crm {

/// The service of a desktop, as far as the program asks it.
class FakeDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Told
    {
        uint replaces = 0;
        QString title;
        QString body;
        QStringList actions;
    };
    QList<Told> told;
    QList<uint> closed;

public slots:
    QStringList GetCapabilities() { return {"actions", "body", "body-markup"}; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &body,
        const QStringList &actions, const QVariantMap &, int)
    {
        told.append({replaces, title, body, actions});
        return replaces != 0 ? replaces : uint(told.size());
    }
    void CloseNotification(uint id) { closed.append(id); }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

class TestDBusNotifier : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void plainTextIsShownWithItsActions();
    void actionsComeBackWithTheirKey();
    void theSameKeyReplaces();
    void withdrawnOnesAreClosed();
    void aServiceStartedAnewCountsAnew();
    void withoutAServiceItFails();

private:
    QDBusConnection client(const QString &name) { return QDBusConnection::connectToBus(m_address, name); }
    QProcess m_bus; ///< a bus of our own: the user's must not hear of tests
    QString m_address;
    FakeDesktop m_desktop;
};

void TestDBusNotifier::initTestCase()
{
    if (QStandardPaths::findExecutable("dbus-daemon").isEmpty())
        QSKIP("There is no dbus-daemon.");
    m_bus.start("dbus-daemon", {"--session", "--nofork", "--print-address"});
    QVERIFY(m_bus.waitForStarted());
    QVERIFY(m_bus.waitForReadyRead());
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    auto desktop = client("desktop");
    QVERIFY(desktop.isConnected());
    QVERIFY(desktop.registerObject("/org/freedesktop/Notifications", &m_desktop,
        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(desktop.registerService("org.freedesktop.Notifications"));
}

void TestDBusNotifier::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus("desktop");
    QDBusConnection::disconnectFromBus("program");
    m_bus.terminate();
    m_bus.waitForFinished();
}

void TestDBusNotifier::plainTextIsShownWithItsActions()
{
    DBusNotifier notifier(client("program"));
    notifier.show({"a", "Call Ann", "<b>now</b> & here", {{"done", "Done"}}});
    QTRY_COMPARE(m_desktop.told.size(), 1);
    QCOMPARE(m_desktop.told.first().title, "Call Ann");
    QCOMPARE(m_desktop.told.first().body, "&lt;b&gt;now&lt;/b&gt; &amp; here");
    QCOMPARE(m_desktop.told.first().actions, QStringList({"done", "Done"}));
}

void TestDBusNotifier::actionsComeBackWithTheirKey()
{
    m_desktop.told.clear();
    DBusNotifier notifier(client("program"));
    QSignalSpy spy(&notifier, &Notifier::activated);
    notifier.show({"b", "Call Ann"});
    QTRY_COMPARE(m_desktop.told.size(), 1);
    // The answer with the number must have come before the desktop can speak of it.
    QTRY_VERIFY((emit m_desktop.ActionInvoked(1, "done"), spy.size() > 0));
    QCOMPARE(spy.first(), QVariantList({"b", "done"}));
}

void TestDBusNotifier::theSameKeyReplaces()
{
    m_desktop.told.clear();
    DBusNotifier notifier(client("program"));
    QTRY_VERIFY((notifier.show({"c", "Call Ann"}), m_desktop.told.size() > 1 && m_desktop.told.last().replaces != 0));
}

void TestDBusNotifier::withdrawnOnesAreClosed()
{
    DBusNotifier notifier(client("program"));
    notifier.show({"d", "Last one"});
    QTRY_COMPARE(m_desktop.told.value(m_desktop.told.size() - 1).title, "Last one");
    QTRY_VERIFY((notifier.withdraw("d"), !m_desktop.closed.isEmpty()));
}

void TestDBusNotifier::aServiceStartedAnewCountsAnew()
{
    m_desktop.told.clear();
    DBusNotifier notifier(client("program"));
    // Replacing shows that the number has come.
    QTRY_VERIFY((notifier.show({"e", "Call Ann"}), m_desktop.told.size() > 1 && m_desktop.told.last().replaces != 0));
    auto desktop = client("desktop");
    QVERIFY(desktop.unregisterService("org.freedesktop.Notifications"));
    QVERIFY(desktop.registerService("org.freedesktop.Notifications"));
    m_desktop.told.clear();
    QTRY_VERIFY((notifier.show({"e", "Call Ann"}), // until it has heard of the new one
        std::any_of(m_desktop.told.cbegin(), m_desktop.told.cend(), [](const auto &t) { return t.replaces == 0; })));
}

void TestDBusNotifier::withoutAServiceItFails()
{
    DBusNotifier notifier(QDBusConnection::connectToBus("unix:path=/nonexistent", "nowhere"));
    QSignalSpy spy(&notifier, &Notifier::failed);
    notifier.show({"e", "Call Ann"});
    QTRY_COMPARE(spy.size(), 1);
}

CRM_TEST(TestDBusNotifier)

} // namespace crm

#include "tst_dbusnotifier.moc"
