// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "app/pages.h"
#include "db/entities/person.h"
#include "db/entity/registry.h"
#include "db/value/phone.h"
#include "models/settings.h"
#include "tests/support/accessibility.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/kit/cards.h"
#include "ui/kit/icons.h"
#include "ui/kit/tokens.h"
#include "ui/pipeline/dealfilterbar.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shellsettings.h"
#include "ui/shell/welcome.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QMenuBar>
#include <QPushButton>

using namespace crm;

class TestApplication : public QObject
{
    Q_OBJECT
private slots:
    void withoutFileItWelcomes();
    void opensAFileAndRemembersIt();
    void thePageAskedForIsShownInsteadOfTheLast();
    void aFileThatIsNotOursIsToldAndAWayOnOffered();
    void aBadSecondFileLeavesTheFirstOpen();
    void aBackupIsRestoredAndWhatWasThereKept();
    void aBackupTakesThePlaceOfADamagedFile();
    void withoutFileABackupIsRestoredWhereTheUserSays();
    void themeSwitchesAtRunTime();
    void languageSwitchesAtRunTime();
    void theFiltersOfDealsAreThereOnceInTheNewLanguage();
    void layoutDirectionSwitchesAtRunTime();
    void nationalNumbersAreOfTheChosenCountry();
    void everyPageIsMadeAndNamed();
    void categoriesAndTagsAreOnListsOfTheirOwn();
    void keysAndIconsOfPagesAreSound();
    void commandsOfTheMenuBarAreInTitleCase();
};

namespace {

struct Program
{
    QTemporaryDir dir;
    Settings settings{dir.filePath("settings.ini")};
    Application application{*qApp, settings};
    QSignalSpy opened{&application, &Application::opened};
    QSignalSpy failed{&application, &Application::failed};

    QString makeFile(const QString &name = "test.rapport")
    {
        const auto path = dir.filePath(name);
        Store store(path, {.create = true});
        if (!await(store.opened()))
            qFatal("the file could not be made");
        return path;
    }
    void open(const QString &path)
    {
        application.start(path);
        QTRY_COMPARE(opened.size(), 1); // an answer that is there already comes at once
    }
    QString welcomeError() const
    {
        const auto *banner = application.window()->findChild<Banner *>();
        return banner && banner->isVisible() ? banner->message() : QString();
    }
    /// In the dialog that was opened last and still waits.
    void chooseFile(const QString &path)
    {
        const auto dialogs = application.window()->findChildren<QFileDialog *>();
        QVERIFY(!dialogs.isEmpty());
        auto *dialog = dialogs.last();
        emit dialog->fileSelected(path);
        delete dialog;
    }
    void chooseBackup(const QString &path)
    {
        auto *way = application.window()->findChild<QAbstractButton *>("restore");
        QVERIFY(way);
        way->click();
        chooseFile(path);
    }
    QString keptName() const
    {
        return dir.path() + "/test before restoring " + QDate::currentDate().toString(Qt::ISODate) + ".rapport";
    }
    QString menuText() const { return application.mainWindow()->menuBar()->actions().first()->text(); }
};

} // namespace

void TestApplication::withoutFileItWelcomes()
{
    Program p;
    p.application.start({});
    QVERIFY(qobject_cast<Welcome *>(p.application.window()));
    QVERIFY(p.application.window()->isVisible());
    QCOMPARE(p.welcomeError(), QString());
    QCOMPARE(namelessWidgets(p.application.window()), QStringList());
}

void TestApplication::opensAFileAndRemembersIt()
{
    Program p;
    const auto path = p.makeFile();
    p.application.start(path);
    QVERIFY(p.application.mainWindow()); // shown before the file has answered
    QTRY_COMPARE(p.opened.size(), 1);
    QCOMPARE(p.settings.value(shellsettings::lastFile), path);
    Application again(*qApp, p.settings);
    QSignalSpy opened(&again, &Application::opened);
    again.start({});
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(again.store()->path(), path);
}

void TestApplication::thePageAskedForIsShownInsteadOfTheLast()
{
    Program p;
    p.settings.setValue(shellsettings::lastPage, QString("forecast"));
    const auto path = p.makeFile();
    p.application.start(path, {"deals"});
    QTRY_COMPARE(p.opened.size(), 1);
    QCOMPARE(p.application.mainWindow()->pages().place().page, "deals");
    Application again(*qApp, p.settings);
    QSignalSpy opened(&again, &Application::opened);
    again.start(path, {"nowhere"});
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(again.mainWindow()->pages().place().page, "deals"); // of last time, and told why
    const auto *banner = again.mainWindow()->findChild<Banner *>();
    QCOMPARE(banner->message(), "There is no page “nowhere”.");
}

void TestApplication::aFileThatIsNotOursIsToldAndAWayOnOffered()
{
    Program p;
    QFile file(p.dir.filePath("letter.txt"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear Sir or Madam, this is a letter and no database at all.");
    file.close();
    p.application.start(file.fileName());
    QTRY_COMPARE(p.failed.size(), 1);
    QVERIFY(qobject_cast<Welcome *>(p.application.window()));
    QVERIFY(p.welcomeError().endsWith(u'.'));
    QVERIFY(p.application.window()->findChild<QAbstractButton *>("open"));
    QCOMPARE(p.settings.value(shellsettings::lastFile), QString());
}

void TestApplication::aBadSecondFileLeavesTheFirstOpen()
{
    Program p;
    const auto path = p.makeFile();
    p.open(path);
    emit p.application.mainWindow()->fileChosen(p.dir.filePath("missing.rapport"));
    QTRY_COMPARE(p.failed.size(), 1);
    QCOMPARE(p.application.store()->path(), path);
    QVERIFY(p.application.mainWindow()->findChild<Banner *>()->isVisible());
}

void TestApplication::aBackupIsRestoredAndWhatWasThereKept()
{
    Program p;
    const auto path = p.makeFile();
    p.open(path);
    const auto backup = p.dir.filePath("backup.rapport");
    QVERIFY(await(p.application.store()->backup(backup)));
    QVERIFY(await(p.application.store()->commit({"Add", {Record::from(Person{.id = Id::make(), .name = "Bo Yu"})}})));
    emit p.application.mainWindow()->restoreRequested();
    auto *dialog = p.application.mainWindow()->findChild<QFileDialog *>();
    QVERIFY(dialog);
    emit dialog->fileSelected(backup);
    QTRY_COMPARE(p.opened.size(), 2);
    QCOMPARE(p.application.store()->path(), path);
    QCOMPARE(*await(p.application.store()->count({&Person::entity()})), 0);
    QVERIFY(QFile::exists(p.keptName()));
    Store former(p.keptName(), {});
    QCOMPARE(*await(former.count({&Person::entity()})), 1);
}

void TestApplication::aBackupTakesThePlaceOfADamagedFile()
{
    Program p;
    const auto path = p.makeFile();
    const auto backup = p.dir.filePath("backup.rapport");
    p.settings.setValue(shellsettings::recentFiles, QStringList{path});
    p.settings.setValue(shellsettings::lastFile, path);
    QVERIFY(QFile::copy(path, backup));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(int(file.size()), '\x5a'));
    file.close();
    p.application.start({});
    QTRY_COMPARE(p.failed.size(), 1);
    p.chooseBackup(backup);
    QTRY_COMPARE(p.opened.size(), 1);
    QCOMPARE(p.application.store()->path(), path);
    QVERIFY(QFile::exists(p.keptName()));
}

void TestApplication::withoutFileABackupIsRestoredWhereTheUserSays()
{
    Program p;
    const auto backup = p.makeFile("backup.rapport");
    p.application.start({});
    p.chooseBackup(p.dir.filePath("missing.rapport"));
    p.chooseFile(p.dir.filePath("mine.rapport"));
    QTRY_COMPARE(p.failed.size(), 1);
    QTRY_VERIFY(p.application.window()->isEnabled());
    QVERIFY2(p.welcomeError().contains("missing.rapport"), qPrintable(p.welcomeError()));
    p.chooseBackup(backup);
    p.chooseFile(p.dir.filePath("mine.rapport"));
    QTRY_COMPARE(p.opened.size(), 1);
    QCOMPARE(p.application.store()->path(), p.dir.filePath("mine.rapport"));
    QVERIFY(QFile::exists(backup));
}

void TestApplication::themeSwitchesAtRunTime()
{
    Program p;
    p.settings.setValue(shellsettings::theme, QString("light"));
    p.open(p.makeFile());
    const auto background = [&] { return p.application.mainWindow()->grab().toImage().pixelColor(10, 400); };
    QVERIFY(background().lightness() > 200);
    p.settings.setValue(shellsettings::theme, QString("dark"));
    QVERIFY(tokens().isDark);
    QVERIFY(background().lightness() < 80);
    p.settings.setValue(shellsettings::theme, QString("light"));
}

void TestApplication::languageSwitchesAtRunTime()
{
    Program p;
    p.settings.setValue(shellsettings::language, QString("en"));
    p.open(p.makeFile());
    QSignalSpy rebuilt(p.application.mainWindow(), &MainWindow::rebuilt);
    p.settings.setValue(shellsettings::language, QString("de"));
    QVERIFY(rebuilt.wait());
    QCOMPARE(p.application.mainWindow()->locale().language(), QLocale::German);
    QCOMPARE(rebuilt.size(), 1);
    p.settings.setValue(shellsettings::language, QString("en"));
    QVERIFY(rebuilt.wait());
    QCOMPARE(p.menuText(), "&File");
}

void TestApplication::theFiltersOfDealsAreThereOnceInTheNewLanguage()
{
    Program p;
    p.settings.setValue(shellsettings::language, QString("en"));
    p.open(p.makeFile());
    QVERIFY(await(p.application.store()->commit({"Add", {Record::from(User{.id = Id::make(), .name = "Ada"})}})));
    const auto shown = [&p] {
        QStringList texts;
        for (const auto *button :
            p.application.mainWindow()->findChild<DealFilterBar *>()->findChildren<QPushButton *>())
            if (button->isVisible() && button->property("look").toString() == u"dashed")
                texts += button->text();
        return texts;
    };
    QVERIFY(p.application.mainWindow()->pages().showPage("deals"));
    QTRY_COMPARE(shown().size(), 4); // owner, closing, next step; any other condition
    const auto english = shown();
    QSignalSpy rebuilt(p.application.mainWindow(), &MainWindow::rebuilt);
    p.settings.setValue(shellsettings::language, QString("de"));
    QVERIFY(rebuilt.wait());
    QTRY_COMPARE(shown().size(), 4);
    const auto said = [](const char *text) { return QCoreApplication::translate("crm::DealFilterBar", text); };
    for (const auto *text : {"Owner", "Closes", "No next step"})
        QCOMPARE(shown().count(said(text)), 1);
    p.settings.setValue(shellsettings::language, QString("en"));
    QVERIFY(rebuilt.wait());
    QTRY_COMPARE(shown(), english);
}

void TestApplication::layoutDirectionSwitchesAtRunTime()
{
    Program p;
    p.open(p.makeFile());
    p.settings.setValue(shellsettings::rightToLeft, true);
    QCOMPARE(p.application.mainWindow()->layoutDirection(), Qt::RightToLeft);
    p.settings.setValue(shellsettings::rightToLeft, false);
    QCOMPARE(p.application.mainWindow()->layoutDirection(), Qt::LeftToRight);
}

void TestApplication::nationalNumbersAreOfTheChosenCountry()
{
    Program p;
    p.settings.setValue(shellsettings::phoneRegion, QString("JP"));
    QCOMPARE(homeRegion(), "JP");
    p.settings.setValue(shellsettings::phoneRegion, QString("DE"));
    p.open(p.makeFile());
    const ContactPoint number{
        .id = Id::make(), .person = {Id::make()}, .kind = ContactKind::Phone, .value = "030/123 45 67"};
    Person person{.id = number.person.id, .familyName = "Weber"};
    QVERIFY(await(p.application.store()->commit({"Add", {Record::from(person), Record::from(number)}})));
    const auto stored = await(p.application.store()->fetch(ContactPoint::entity(), {number.id}));
    QCOMPARE(stored->first().text("key"), "+49301234567");
}

/// The walk every page must pass: it can be made, has a title, and a screen reader can name all that takes the focus.
void TestApplication::everyPageIsMadeAndNamed()
{
    Program p;
    p.open(p.makeFile());
    auto &stack = p.application.mainWindow()->pages();
    for (const auto &page : stack.pages()) {
        QVERIFY(stack.showPage(page.key));
        if (page.section)
            QVERIFY2(!stack.page()->title().isEmpty(), page.key);
        QCoreApplication::processEvents();
        const auto nameless = namelessWidgets(stack.page());
        QVERIFY2(nameless.isEmpty(), qPrintable(QString::fromUtf8(page.key) + ": " + nameless.join("; ")));
    }
}

/// Words that records are sorted by can be renamed and removed, not only come into being.
void TestApplication::categoriesAndTagsAreOnListsOfTheirOwn()
{
    Program p;
    p.open(p.makeFile());
    auto &window = *p.application.mainWindow();
    for (const QByteArray key : {"case_categories", "causes", "product_categories", "teams", "tags"}) {
        const auto parts = shellParts();
        const auto tool = std::find_if(
            parts.tools.cbegin(), parts.tools.cend(), [&key](const ToolInfo &info) { return info.key == key; });
        QVERIFY2(tool != parts.tools.cend(), key);
        const auto before = window.pages().page();
        auto *action = window.findChild<QAction *>(QString::fromLatin1(key));
        QVERIFY2(action, key);
        action->trigger();
        QVERIFY2(window.pages().page() != before, key);
        QVERIFY2(!window.pages().page()->title().isEmpty(), key);
    }
}

void TestApplication::keysAndIconsOfPagesAreSound()
{
    const auto parts = shellParts();
    for (const auto *entity : Registry::instance().entities())
        QVERIFY2(hasIcon(QString::fromUtf8(entity->icon)), entity->name);
    QSet<QByteArray> keys;
    for (const auto &page : parts.pages) {
        QVERIFY2(!keys.contains(page.key), page.key);
        keys += page.key;
        QVERIFY2(hasIcon(QString::fromUtf8(page.icon)), page.key);
    }
    QHash<QString, bool> known;
    const auto isNew
        = [&](const QKeySequence &keys) { return keys.isEmpty() || !std::exchange(known[keys.toString()], true); };
    for (const auto &kind : parts.kinds)
        QVERIFY2(isNew(kind.keys), kind.label);
    for (const auto &tool : parts.tools)
        QVERIFY2(isNew(tool.keys), tool.label);
}

/// “Save a Copy…”: as desktops write menus in English.
void TestApplication::commandsOfTheMenuBarAreInTitleCase()
{
    const QStringList small{
        "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "the", "to", "with"};
    const auto parts = shellParts();
    QStringList labels;
    for (const auto &tool : parts.tools)
        labels += QString::fromUtf8(tool.label);
    for (const auto &kind : parts.kinds)
        labels += QString::fromUtf8(kind.label);
    for (auto &label : labels)
        for (const auto &word : label.remove(u'&').split(u' '))
            QVERIFY2(small.contains(word) || word.front().isUpper(), qPrintable(label));
}

CRM_TEST(TestApplication)
#include "tst_application.moc"
