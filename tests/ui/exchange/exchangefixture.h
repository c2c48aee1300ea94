// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/search/search.h"
#include "models/exchange/importsessiontopics.h"
#include "models/roles.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/exchange/importwizard.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QTableView>
#include <QTest>

namespace crm {

/// A workspace over a new file.
struct ExchangeFixture
{
    TestDb db;
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};

    qint64 count(const Entity &entity) { return *await(db.store.count({&entity})); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(db.dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The test cannot write %s.", qPrintable(name));
        return file.fileName();
    }
    static QByteArray text(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// A sample of tests/data/wizard, where rejects may be written beside it.
    QString copy(const QString &name) const { return write(name, text(sourceFile("tests/data/wizard/" + name))); }
    /// The file named by the environment, else a sample.
    QString given(const char *variable, const QString &otherwise) const
    {
        const auto path = qEnvironmentVariable(variable);
        return path.isEmpty() ? copy(otherwise) : write(QFileInfo(path).fileName(), text(path));
    }

    /// The controls of a window that a screen reader would pass over in silence.
    static QStringList unnamed(const QWidget *window)
    {
        QStringList found;
        for (auto *widget : window->findChildren<QWidget *>()) {
            const bool isPart = qobject_cast<QLineEdit *>(widget)
                && (qobject_cast<QAbstractSpinBox *>(widget->parent()) || qobject_cast<QComboBox *>(widget->parent()));
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || qobject_cast<QScrollBar *>(widget)
                || isPart)
                continue;
            auto *interface = QAccessible::queryAccessibleInterface(widget);
            if (!interface || interface->text(QAccessible::Name).isEmpty())
                found.append(QStringLiteral("%1 %2").arg(
                    QString::fromLatin1(widget->metaObject()->className()), widget->objectName()));
        }
        return found;
    }
    /// Whether the window is painted in the theme asked for; kept as a file when CRM_SHOTS names a folder.
    static bool picture(QWidget *window, const QString &name, bool isDark)
    {
        QCoreApplication::processEvents(); // lays out what has just changed
        const auto image = window->grab().toImage();
        const auto folder = qEnvironmentVariable("CRM_SHOTS");
        if (!folder.isEmpty() && (!QDir().mkpath(folder) || !image.save(QStringLiteral("%1/%2.png").arg(folder, name))))
            return false;
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3)
            for (int x = 0; x < image.width(); x += 3)
                colours.insert(image.pixel(x, y));
        return colours.size() > 50
            && (image.pixelColor(image.width() / 2, image.height() - 3).lightness() < 128) == isDark;
    }
};

/// A wizard walked by the test as a user would.
struct WizardFixture : ExchangeFixture
{
    std::unique_ptr<ImportWizard> owned;
    ImportWizard *wizard = nullptr;

    void open(const QStringList &files)
    {
        wizard = ImportWizard::open(workspace, files, nullptr);
        wizard->setAttribute(Qt::WA_DeleteOnClose, false);
        owned.reset(wizard);
        wizard->resize(1280, 800);
        if (!QTest::qWaitForWindowActive(wizard))
            qFatal("The wizard does not come up.");
    }
    template <typename T> T *find(const char *name) const
    {
        auto *found = wizard->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("The wizard has no %s.", name);
        return found;
    }
    QComboBox *box(const char *name) const { return find<QComboBox>(name); }
    ImportWizard::Step step() const { return wizard->step(); }
    ImportSession *session() const { return wizard->session(); }
    void goOn() { QTest::keyClick(wizard, Qt::Key_Return, Qt::ControlModifier); }
    void goTo(ImportWizard::Step step)
    {
        while (wizard->step() < step && find<QPushButton>("next")->isEnabled())
            goOn();
    }
    void choose(const char *name, const QVariant &data)
    {
        auto *choice = box(name);
        choice->setCurrentIndex(choice->findData(data));
        emit choice->activated(choice->currentIndex());
    }
    QStringList headings(const QTableView *table) const
    {
        QStringList all;
        for (int i = 0; i < table->model()->columnCount(); ++i)
            all.append(table->model()->headerData(i, Qt::Horizontal).toString());
        return all;
    }
    QModelIndex topic(const QString &name) const
    {
        const auto *model = find<QListView>("importTopics")->model();
        for (int i = 0; i < model->rowCount(); ++i)
            if (model->index(i, 0).data().toString() == name)
                return model->index(i, 0);
        return {};
    }
    QString topicNamed(const QString &name) const { return topic(name).data(roles::Subtitle).toString(); }
    void chooseTopic(const QString &name) { find<QListView>("importTopics")->setCurrentIndex(topic(name)); }
    QModelIndex valueIndex(const QString &text) const
    {
        const auto *model = find<QTableView>("importValues")->model();
        for (int i = 0; i < model->rowCount(); ++i)
            if (model->index(i, 0).data().toString() == text)
                return model->index(i, ImportValuesModel::Becomes);
        return {};
    }
    QString becomes(const QString &text) const { return valueIndex(text).data().toString(); }
    QStringList unnamedControls() const { return unnamed(wizard); }
    /// Everything that comes later has come.
    void settle()
    {
        if (step() == ImportWizard::Values)
            (void)QTest::qWaitFor(
                [this] { return find<QListView>("importTopics")->isVisible() || session()->holdsCards(); });
        if (step() == ImportWizard::Check)
            (void)QTest::qWaitFor([this] { return session()->isChecked(); }, 60000);
        (void)QTest::qWaitFor([this] { return !session()->preview().isEmpty(); });
    }
    bool shot(const QString &name, bool isDark) { return picture(wizard, name, isDark); }
};

} // namespace crm
