// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/customfield.h"
#include "db/entities/product.h"
#include "db/entities/sla.h"
#include "db/entities/user.h"
#include "db/search/search.h"
#include "db/service/workcalendar.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/custom/customfieldform.h"
#include "ui/custom/customfieldsdialog.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/recorddialog.h"
#include "ui/form/recordform.h"
#include "ui/kit/cards.h"
#include "ui/list/recordtable.h"
#include "ui/pipeline/pipelineeditor.h"
#include "ui/pipeline/stageform.h"
#include "ui/service/calendardialog.h"
#include "ui/service/servicelevelpage.h"
#include "ui/shell/workspace.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

#include <memory>

using namespace crm;

/// What all work by is shown to an agent as what it is: to be read, before anything is typed.
class TestAgentForm : public QObject
{
    Q_OBJECT
private slots:
    void aFormSaysWhoChangesTheRecord_data();
    void aFormSaysWhoChangesTheRecord();
    void whatTheyHaveAddedIsTheirsToChange();
    void ofThemselvesTheyChangeTheName();
    void aPipelineIsReadUnlessItIsNew();
    void addedFieldsAreReadUnlessTheyAreNew();
    void serviceLevelsAreNotMoved_data();
    void serviceLevelsAreNotMoved();
    void aCalendarIsRead();
};

namespace {

struct Fixture
{
    explicit Fixture(const QString &role = QStringLiteral("agent"))
        : role(role)
    {
    }
    void settle()
    {
        db.store.setRole(role);
        QVERIFY(await(db.store.opened()));
    }
    Id calendar()
    {
        WorkCalendar hours{.zone = "Europe/Berlin"};
        hours.week[0] = {{32400, 61200}};
        const ServiceCalendar stored{
            .id = Id::make(), .name = "Office hours", .definition = QString::fromUtf8(calendarToJson(hours))};
        return db.put(stored) ? stored.id : Id();
    }
    std::unique_ptr<RecordDialog> form(const AnyRef &ref)
    {
        std::unique_ptr<RecordDialog> dialog(RecordDialog::edit(workspace, ref, nullptr));
        [&] { QTRY_VERIFY(dialog->isLoaded()); }();
        return dialog;
    }

    QString role;
    TestDb db;
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
};

QString stateOf(const RecordDialog &dialog)
{
    return dialog.findChild<QLabel *>("saveState")->text();
}

bool mayType(const RecordDialog &dialog, const QByteArray &field)
{
    const auto *line = dialog.form()->editor(field)->findChild<QLineEdit *>();
    return line && !line->isReadOnly();
}

} // namespace

void TestAgentForm::aFormSaysWhoChangesTheRecord_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("mayChange");
    QTest::newRow("an agent") << "agent" << false;
    QTest::newRow("a manager") << "manager" << true;
    QTest::newRow("nobody's file") << "" << true;
}

void TestAgentForm::aFormSaysWhoChangesTheRecord()
{
    QFETCH(QString, role);
    QFETCH(bool, mayChange);
    Fixture f(role);
    const TaxClass full{.id = Id::make(), .name = "Full rate", .rate = {19 * oneMillion}};
    QVERIFY(f.db.put(full));
    f.settle();
    const auto dialog = f.form(Record::from(full).ref());
    QCOMPARE(mayType(*dialog, "name"), mayChange);
    QCOMPARE(stateOf(*dialog),
        mayChange ? "Nothing has been changed." : "Tax classes are changed by managers only: ask one of them.");
    QVERIFY(!dialog->findChild<QPushButton *>("save")->isEnabled());
}

void TestAgentForm::whatTheyHaveAddedIsTheirsToChange()
{
    Fixture f;
    f.settle();
    const TaxClass own{.id = Id::make(), .name = "Books", .rate = {7 * oneMillion}};
    QVERIFY(f.db.put(own));
    QVERIFY(mayType(*f.form(Record::from(own).ref()), "name"));
}

void TestAgentForm::ofThemselvesTheyChangeTheName()
{
    Fixture f;
    const User anna{.id = Id::make(), .name = "Anna"};
    const User mona{.id = Id::make(), .name = "Mona"};
    QVERIFY(f.db.put(anna) && f.db.put(mona));
    f.db.store.setUser(anna.id);
    f.settle();
    auto *own = f.form(Record::from(anna).ref()).release(); // goes by itself once it is saved
    QVERIFY(mayType(*own, "name"));
    QVERIFY(!mayType(*own, "email"));
    QVERIFY(!own->form()->editor("role")->findChild<QComboBox *>()->isEnabled());
    QCOMPARE(stateOf(*own), "You may change your name here; a manager changes the rest. Ask one of them.");
    auto *line = own->form()->editor("name")->findChild<QLineEdit *>();
    line->selectAll();
    QTest::keyClicks(line, "Anna Ash");
    own->save();
    QTRY_COMPARE(f.db.get<User>(anna.id).name, "Anna Ash");
    QVERIFY(!mayType(*f.form(Record::from(mona).ref()), "name"));
}

void TestAgentForm::aPipelineIsReadUnlessItIsNew()
{
    Fixture f;
    f.settle();
    PipelineEditor editor(f.workspace, {});
    editor.show();
    QTRY_VERIFY(editor.isLoaded());
    const auto state = [&] { return editor.findChild<QLabel *>("state")->text(); };
    QVERIFY(editor.nameEdit()->isReadOnly());
    QVERIFY(!editor.archivedBox()->isEnabled());
    QVERIFY(!editor.form()->isEnabled());
    for (const auto *name : {"addStage", "stageUp", "stageDown", "removeStage"})
        QVERIFY2(!editor.findChild<QToolButton *>(name)->isEnabled(), name);
    QCOMPARE(state(), "Pipelines are changed by managers only: ask one of them.");
    const auto stages = editor.stageList()->count();
    QTest::keyClick(&editor, Qt::Key_Down, Qt::AltModifier);
    editor.removeStage();
    QCOMPARE(editor.stageList()->count(), stages);
    QVERIFY(!editor.isDirty());
    editor.addPipeline();
    QVERIFY(!editor.nameEdit()->isReadOnly());
    QVERIFY(editor.form()->isEnabled());
    editor.nameEdit()->selectAll();
    QTest::keyClicks(editor.nameEdit(), "Mine");
    QSignalSpy loaded(&editor, &PipelineEditor::loaded);
    editor.save();
    QVERIFY(loaded.wait());
    QCOMPARE(editor.nameEdit()->text(), "Mine");
    QVERIFY(!editor.nameEdit()->isReadOnly()); // what they have added
    f.db.store.setRole("reader");
    PipelineEditor read(f.workspace, {});
    QTRY_VERIFY(read.isLoaded());
    QVERIFY(!read.findChild<QPushButton *>("addPipeline")->isEnabled());
    QVERIFY(read.nameEdit()->isReadOnly());
}

void TestAgentForm::addedFieldsAreReadUnlessTheyAreNew()
{
    Fixture f;
    const auto field = Record::from(
        CustomField{.id = Id::make(), .about = "person", .label = "Region", .name = "cf_region_k3f9", .position = 1});
    QVERIFY(f.db.put(field));
    f.settle();
    CustomFieldsDialog dialog(f.workspace, "person");
    dialog.show();
    auto *list = dialog.findChild<QListWidget *>("fields");
    QTRY_COMPARE(list->count(), 1);
    const auto *form = dialog.findChild<CustomFieldForm *>();
    QVERIFY(!form->isEnabled());
    QVERIFY(!dialog.findChild<QWidget *>("archiveField")->isEnabled());
    QCOMPARE(
        dialog.findChild<QLabel *>("state")->text(), "Custom fields are changed by managers only: ask one of them.");
    QTest::mouseClick(dialog.findChild<QWidget *>("addField"), Qt::LeftButton);
    QCOMPARE(list->count(), 2);
    QVERIFY(form->isEnabled());
    f.db.store.setRole("");
}

void TestAgentForm::serviceLevelsAreNotMoved_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("news"); // what may be done
    QTest::newRow("a manager") << "manager"
                               << "move add apply";
    QTest::newRow("an agent") << "agent"
                              << "add apply";
    QTest::newRow("a reader") << "reader"
                              << "";
}

void TestAgentForm::serviceLevelsAreNotMoved()
{
    QFETCH(QString, role);
    QFETCH(QString, news);
    Fixture f(role);
    const auto calendar = f.calendar();
    for (const auto *name : {"Urgent", "Standard"})
        QVERIFY(f.db.put(SlaPolicy{.id = Id::make(), .name = name, .calendar = {calendar}, .promisedResolution = 600}));
    f.settle();
    ServiceLevelPage page(f.workspace);
    page.resize(1000, 600);
    page.show();
    QTRY_VERIFY(!page.current().isNull());
    QStringList found;
    const auto isLive = [&](const QString &name) {
        for (const auto *button : page.findChildren<QAbstractButton *>())
            if (button->isVisible() && (button->text() == name || button->accessibleName() == name))
                return button->isEnabled();
        return false;
    };
    if (isLive("Earlier") && isLive("Later"))
        found.append("move");
    if (isLive("New"))
        found.append("add");
    if (isLive("Apply to open cases…"))
        found.append("apply");
    QCOMPARE(found.join(u' '), news);
    QVERIFY(page.table()->model()->flags(page.table()->currentIndex()).testFlag(Qt::ItemIsDragEnabled)
        == news.contains("move"));
}

void TestAgentForm::aCalendarIsRead()
{
    Fixture f;
    const auto calendar = f.calendar();
    f.settle();
    const auto stored = await(f.db.store.fetch(ServiceCalendar::entity(), {calendar}))->value(0);
    const QPointer<CalendarDialog> dialog(new CalendarDialog(f.workspace, stored));
    QVERIFY(dialog->day(0)->isReadOnly());
    QCOMPARE(dialog->problem(), "Working calendars are changed by managers only: ask one of them.");
    delete dialog;
    const QPointer<CalendarDialog> fresh(new CalendarDialog(f.workspace, Record::blank(ServiceCalendar::entity())));
    QVERIFY(!fresh->day(0)->isReadOnly());
    delete fresh;
}

CRM_TEST(TestAgentForm)
#include "tst_agentform.moc"
