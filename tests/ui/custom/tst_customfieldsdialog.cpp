// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/custom/customfieldsdialog.h"

#include "db/entities/organisation.h"
#include "db/entities/servicecase.h"
#include "db/search/search.h"
#include "models/settings.h"
#include "tests/support/accessibility.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/cases/caseform.h"
#include "ui/custom/customfieldform.h"
#include "ui/custom/ownvalues.h"
#include "ui/form/recordform.h"
#include "ui/list/filterpopup.h"
#include "ui/list/recordlistpage.h"
#include "ui/list/recordtable.h"
#include "ui/shell/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QUrl>

using namespace crm;

/// Adding fields where people do, and meeting them on forms and lists.
class TestCustomFieldsDialog : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aFieldIsAddedByKeyboard();
    void choicesAreAddedRenamedAndArchived();
    void fieldsAreOrderedAndArchived();
    void whatIsWrongKeepsItFromBeingSaved();
    void changesAreNotLostUnasked();
    void everyControlHasAName();
    void formsAskForThem();
    void openFormsFollow();
    void casesAskForThem();
    void listsShowThem();
    void onlyPagesOfTheWebAreLinks();

private:
    CustomFieldsDialog *open(const QByteArray &about = "organisation");
    void add(CustomFieldsDialog *dialog, const QString &label, CustomKind kind = CustomKind::Text);
    void save(CustomFieldsDialog *dialog);

    QTemporaryDir m_dir;
    std::unique_ptr<TestDb> m_db;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    QPointer<CustomFieldsDialog> m_dialog;
};

void TestCustomFieldsDialog::init()
{
    m_db = std::make_unique<TestDb>();
    QVERIFY(await(m_db->store.opened()));
    m_search = std::make_unique<Search>(m_db->store);
    m_settings = std::make_unique<Settings>(m_dir.filePath("settings.ini"));
    m_workspace = std::make_unique<Workspace>(m_db->store, *m_search, *m_settings);
}

void TestCustomFieldsDialog::cleanup()
{
    delete m_dialog;
    m_workspace.reset();
    m_settings.reset();
    m_search.reset();
    m_db.reset();
}

CustomFieldsDialog *TestCustomFieldsDialog::open(const QByteArray &about)
{
    delete m_dialog;
    m_dialog = new CustomFieldsDialog(*m_workspace, about);
    QSignalSpy loaded(m_dialog, &CustomFieldsDialog::loaded);
    m_dialog->open();
    if (!m_dialog->isLoaded())
        loaded.wait();
    if (!QTest::qWaitForWindowActive(m_dialog))
        qWarning("the dialog is not active");
    return m_dialog;
}

void TestCustomFieldsDialog::add(CustomFieldsDialog *dialog, const QString &label, CustomKind kind)
{
    dialog->addField();
    QTest::keyClicks(dialog->form()->label(), label);
    auto *box = dialog->form()->findChild<QComboBox *>("kind");
    box->setCurrentIndex(box->findData(int(kind)));
    emit box->activated(box->currentIndex());
}

void TestCustomFieldsDialog::save(CustomFieldsDialog *dialog)
{
    QSignalSpy loaded(dialog, &CustomFieldsDialog::loaded);
    dialog->save();
    QVERIFY(loaded.wait());
}

void TestCustomFieldsDialog::aFieldIsAddedByKeyboard()
{
    auto *dialog = open();
    QCOMPARE(dialog->kinds()->currentData().toByteArray(), QByteArray("organisation"));
    QTest::keyClick(dialog, Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(dialog->form()->label(), "Region");
    QSignalSpy loaded(dialog, &CustomFieldsDialog::loaded);
    QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(loaded.wait());
    const auto fields = Organisation::entity().addedFields();
    QCOMPARE(fields.size(), 1);
    QCOMPARE(Organisation::entity().label(*Organisation::entity().field(fields.first())), QString("Region"));
    QVERIFY(!dialog->form()->findChild<QComboBox *>("kind")->isEnabled());
    QVERIFY(await(m_db->store.undo()));
    QVERIFY(Organisation::entity().addedFields().isEmpty());
}

void TestCustomFieldsDialog::choicesAreAddedRenamedAndArchived()
{
    auto *dialog = open();
    add(dialog, "Tier", CustomKind::Choice);
    for (const auto *name : {"Gold", "Silver"}) {
        dialog->form()->addChoice();
        auto *list = dialog->form()->choices();
        list->currentItem()->setText(name);
    }
    save(dialog);
    const auto name = Organisation::entity().addedFields().first();
    const auto *field = Organisation::entity().field(name);
    QCOMPARE(field->choices->size(), 2);
    const QByteArray gold = field->choices->first().code;
    dialog->form()->choices()->setCurrentRow(0);
    dialog->form()->choices()->currentItem()->setText("Platinum");
    dialog->form()->moveChoice(1);
    dialog->form()->choices()->setCurrentRow(0);
    dialog->form()->archiveChoice();
    save(dialog);
    field = Organisation::entity().field(name);
    QVERIFY(field->choices->first().isArchived);
    QCOMPARE(QByteArray(field->choices->last().code), gold);
    QCOMPARE(Organisation::entity().choiceLabel(*field, QString::fromLatin1(gold)), QString("Platinum"));
}

void TestCustomFieldsDialog::fieldsAreOrderedAndArchived()
{
    auto *dialog = open();
    add(dialog, "One");
    add(dialog, "Two");
    save(dialog);
    const auto names = Organisation::entity().addedFields();
    dialog->list()->setCurrentRow(1);
    dialog->list()->setFocus();
    QTest::keyClick(dialog->list(), Qt::Key_Up, Qt::AltModifier);
    save(dialog);
    QCOMPARE(Organisation::entity().addedFields(), QByteArrayList({names.last(), names.first()}));
    dialog->list()->setCurrentRow(0);
    dialog->archiveField();
    save(dialog);
    QCOMPARE(Organisation::entity().addedFields(), QByteArrayList{names.first()});
    QVERIFY(dialog->list()->item(0)->text().contains("archived"));
}

void TestCustomFieldsDialog::whatIsWrongKeepsItFromBeingSaved()
{
    auto *dialog = open();
    auto *button = dialog->findChild<QPushButton *>("save");
    dialog->addField();
    QVERIFY(!button->isEnabled());
    QTest::keyClicks(dialog->form()->label(), "Region");
    QVERIFY(button->isEnabled());
    add(dialog, "region");
    QVERIFY(!button->isEnabled());
    dialog->archiveField(); // not stored yet: it goes
    QCOMPARE(dialog->list()->count(), 1);
    QVERIFY(button->isEnabled());
    add(dialog, "Tier", CustomKind::Choice);
    QVERIFY(!button->isEnabled());
    dialog->form()->addChoice();
    QVERIFY(button->isEnabled());
}

void TestCustomFieldsDialog::changesAreNotLostUnasked()
{
    auto *dialog = open();
    add(dialog, "Region");
    dialog->choose(1);
    QCOMPARE(dialog->set().about, QByteArray("organisation"));
    dialog->reject();
    QVERIFY(dialog->isVisible());
    dialog->reject();
    QVERIFY(!dialog->isVisible());
    QVERIFY(Organisation::entity().addedFields().isEmpty());
}

void TestCustomFieldsDialog::everyControlHasAName()
{
    auto *dialog = open();
    add(dialog, "Tier", CustomKind::Choice);
    QCOMPARE(namelessWidgets(dialog), QStringList());
}

void TestCustomFieldsDialog::formsAskForThem()
{
    auto *dialog = open();
    add(dialog, "Region");
    dialog->form()->findChild<QCheckBox *>("is_required")->setChecked(true);
    save(dialog);
    const auto name = Organisation::entity().addedFields().first();
    RecordForm form(Organisation::entity(), {m_workspace.get(), &m_db->store, m_search.get()});
    auto record = Record::blank(Organisation::entity());
    record.setValue("name", "Zephyr");
    form.setRecord(record);
    form.show();
    QVERIFY(form.editor(name));
    QCOMPARE(form.problems().first().field, name);
    form.showProblems(form.problems());
    QVERIFY(form.findChild<QWidget *>(QString::fromLatin1(name) + "_problem")->isVisible());
    QTest::keyClicks(form.editor(name)->focusProxy(), "North");
    QVERIFY(form.problems().isEmpty());
    QVERIFY(m_db->put(form.record()));
    const auto stored = await(m_db->store.fetch(Organisation::entity(), {record.id}))->first();
    QCOMPARE(stored.text(name), QString("North"));
}

void TestCustomFieldsDialog::openFormsFollow()
{
    RecordForm form(Organisation::entity(), {m_workspace.get(), &m_db->store, m_search.get()});
    CaseForm cases(*m_workspace, CaseForm::Shape::Whole);
    const auto company = Record::blank(Organisation::entity());
    const auto complaint = Record::blank(ServiceCase::entity());
    form.setRecord(company);
    cases.setRecord(complaint);
    for (const auto *about : {"organisation", "service_case"}) {
        auto *dialog = open(about);
        add(dialog, "Region");
        save(dialog);
    }
    form.setRecord(company);
    cases.setRecord(complaint);
    const auto ofCompany = Organisation::entity().addedFields().first();
    const auto ofCase = ServiceCase::entity().addedFields().first();
    QVERIFY(form.editor(ofCompany));
    QVERIFY(cases.editor(ofCase));
    auto *dialog = open();
    dialog->archiveField();
    save(dialog);
    form.setRecord(company);
    QVERIFY(!form.editor(ofCompany));
    QVERIFY(form.editor("name"));
    QVERIFY(form.problems().first().field == "name");
}

void TestCustomFieldsDialog::casesAskForThem()
{
    auto *dialog = open("service_case");
    add(dialog, "Lot");
    save(dialog);
    const auto name = ServiceCase::entity().addedFields().first();
    for (const auto shape : {CaseForm::Shape::New, CaseForm::Shape::Whole}) {
        CaseForm form(*m_workspace, shape);
        form.setRecord(Record::blank(ServiceCase::entity()));
        form.show();
        QVERIFY(form.editor(name));
        QVERIFY(form.editor(name)->isVisibleTo(&form));
        QTest::keyClicks(form.editor(name)->focusProxy(), "L-7");
        QCOMPARE(form.record().text(name), QString("L-7"));
    }
}

void TestCustomFieldsDialog::listsShowThem()
{
    RecordListPage page(*m_workspace, {.key = "companies", .entity = &Organisation::entity(), .columns = {"name"}});
    page.show();
    page.activate();
    auto *dialog = open();
    add(dialog, "Region");
    dialog->form()->findChild<QCheckBox *>("is_listed")->setChecked(true);
    save(dialog);
    const auto name = Organisation::entity().addedFields().first();
    auto *table = page.findChild<RecordTable *>();
    QTRY_COMPARE(table->recordModel()->columns(), QByteArrayList({"name", name}));
    QCOMPARE(table->recordModel()->headerData(1, Qt::Horizontal).toString(), QString("Region"));
    dialog->form()->label()->selectAll();
    QTest::keyClicks(dialog->form()->label(), "Area");
    save(dialog);
    QTRY_COMPARE(table->recordModel()->headerData(1, Qt::Horizontal).toString(), QString("Area"));
    dialog->archiveField();
    save(dialog);
    QTRY_COMPARE(table->recordModel()->columns(), QByteArrayList({"name"}));
}

void TestCustomFieldsDialog::onlyPagesOfTheWebAreLinks()
{
    QVERIFY(linkOf("example.org").isValid());
    QVERIFY(linkOf("https://example.org/a?b=c&d").isValid());
    for (const auto *text : {"file:///etc/passwd", "javascript:alert(1)", "two words", ""})
        QVERIFY2(!linkOf(text).isValid(), text);
    std::unique_ptr<QWidget> link(makeWebLink("Portal", "https://example.org/?a=1&b=<b>"));
    QCOMPARE(static_cast<QPushButton *>(link.get())->text(), QString("https://example.org/?a=1&&b=<b>"));
    QVERIFY(!makeWebLink("Portal", "file:///etc/passwd"));
}

CRM_TEST(TestCustomFieldsDialog)
#include "tst_customfieldsdialog.moc"
