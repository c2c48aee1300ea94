// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"

#include <QFileInfo>
#include <QMap>
#include <QSet>

#include <memory>

#ifdef QT_WIDGETS_LIB
#include "ui/kit/boxaccess.h"
#include <QApplication>
#include <QWidget>
using Application = QApplication;
#elif defined(QT_GUI_LIB)
#include <QGuiApplication>
using Application = QGuiApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

namespace {

QMap<QString, std::function<QObject *()>> &tests()
{
    static QMap<QString, std::function<QObject *()>> all;
    return all;
}

#ifdef QT_WIDGETS_LIB
/// Fails a test in which a control was shown before it had its place: it flashes as a window and takes the keyboard.
class FlashGuard final : public QObject
{
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (!watched->isWidgetType())
            return false;
        const auto *widget = static_cast<QWidget *>(watched);
        if (event->type() == QEvent::Show && widget->isWindow())
            m_windows.insert(widget);
        else if (event->type() == QEvent::Destroy || event->type() == QEvent::DeferredDelete)
            m_windows.remove(widget);
        else if (event->type() == QEvent::ParentAboutToChange && m_windows.remove(widget))
            QTest::qFail(qPrintable(QStringLiteral("%1 “%2” was a window before it had its place.")
                                        .arg(QLatin1String(widget->metaObject()->className()),
                                            widget->accessibleName().isEmpty() ? widget->objectName()
                                                                               : widget->accessibleName())),
                __FILE__, __LINE__);
        return false;
    }
    QSet<const QWidget *> m_windows;
};
#endif

} // namespace

QString crm::sourceFile(const QString &path)
{
    return QStringLiteral(CRM_SOURCE_DIR "/") + path;
}

crm::TestRegistration::TestRegistration(const char *file, std::function<QObject *()> make)
{
    tests().insert(QFileInfo(QString::fromUtf8(file)).completeBaseName(), std::move(make));
}

/// tst_area [tst_name] [Qt Test options]: runs one test class, or all of them.
int main(int argc, char **argv)
{
    QCoreApplication::setOrganizationName("RapportTests");
    Application app(argc, argv);
#ifdef QT_WIDGETS_LIB
    crm::labelBoxes(); // before a box is made, as the program does
    FlashGuard guard;
    app.installEventFilter(&guard);
#endif
    auto arguments = app.arguments();
    const auto name = arguments.value(1);
    const auto one = tests().contains(name);
    if (!one && name.startsWith("tst_")) {
        qCritical("There is no test %s here.", qPrintable(name));
        return 1;
    }
    if (one)
        arguments.removeAt(1);
    int failed = 0;
    for (auto it = tests().cbegin(); it != tests().cend(); ++it) {
        if (one && it.key() != name)
            continue;
        const std::unique_ptr<QObject> test(it.value()());
        failed += QTest::qExec(test.get(), arguments);
    }
    return failed;
}
