// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/recorddialog.h"

#include "db/entities/note.h"
#include "db/entities/person.h"
#include "db/entities/pricebook.h"
#include "db/entity/registry.h"
#include "db/search/search.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/contacts/contactpoints.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/recordform.h"
#include "ui/form/referenceeditor.h"
#include "ui/kit/cards.h"
#include "ui/kit/headline.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace crm;

class TestRecordDialog : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void createsAContactWithEmailAndPosition();
    void theTitleHasCapitals();
    void savingWithoutANameLeadsToTheField();
    void changesOnlyWhatWasTyped();
    void aColleaguesTextIsMetBeforeItIsReplaced();
    void whatWasTypedSurvivesACrash();
    void aDateThatMakesNoSenseComesBackAsTyped();
    void aDraftKeepsPreferencesAndTagsApart();
    void savedRecordsLeaveNoDraft();
    void leavingWithTypedTextAsks();
    void companyIsFoundAsOneTypes();
    void warnsOfANamesake();
    void onlyOneAddressOfAKindIsPrimary();
    void anAddressHasTheRoomItNeeds();
    void removedRowsAreRemoved();
    void preferencesAndTagsAreWrittenDown();
    void deletedRecordsCannotBeEdited();

private:
    RecordDialog *create(const Record &defaults = Record(Person::entity()));
    RecordDialog *edit(const Id &id);
    static void type(RecordDialog *dialog, const QByteArray &field, const QString &text);
    static ContactPointRows *points(RecordDialog *dialog) { return dialog->findChild<ContactPointRows *>(); }

    QTemporaryDir m_dir;
    std::unique_ptr<TestDb> m_db;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    QPointer<RecordDialog> m_dialog;
};

void TestRecordDialog::init()
{
    m_db = std::make_unique<TestDb>();
    m_search = std::make_unique<Search>(m_db->store);
    m_settings = std::make_unique<Settings>(m_dir.filePath("settings.ini"));
    m_workspace = std::make_unique<Workspace>(m_db->store, *m_search, *m_settings);
}

void TestRecordDialog::cleanup()
{
    delete m_dialog;
    m_workspace.reset();
    m_search.reset();
    m_db.reset();
}

RecordDialog *TestRecordDialog::create(const Record &defaults)
{
    m_dialog = RecordDialog::create(*m_workspace, defaults, nullptr);
    if (!QTest::qWaitFor([this] { return m_dialog->isLoaded(); }))
        qFatal("the form did not load");
    return m_dialog;
}

RecordDialog *TestRecordDialog::edit(const Id &id)
{
    m_dialog = RecordDialog::edit(*m_workspace, {"person", id}, nullptr);
    if (!QTest::qWaitFor([this] { return m_dialog->isLoaded(); }))
        qFatal("the form did not load");
    return m_dialog;
}

void TestRecordDialog::type(RecordDialog *dialog, const QByteArray &field, const QString &text)
{
    auto *line = dialog->form()->editor(field)->findChild<QLineEdit *>();
    line->clear();
    QTest::keyClicks(line, text);
}

void TestRecordDialog::createsAContactWithEmailAndPosition()
{
    auto *dialog = create();
    QSignalSpy saved(dialog, &RecordDialog::saved);
    type(dialog, "name", "Kenji Sato");
    auto *rows = points(dialog);
    QCOMPARE(rows->rowTotal(), 1);
    QTest::keyClicks(rows->editor(0, "value")->findChild<QLineEdit *>(), "k.sato@kyoto.example");
    rows->findChild<QPushButton *>("add_contact_point")->click();
    QTest::keyClicks(rows->editor(1, "value")->findChild<QLineEdit *>(), "+81 75 123 4567");
    QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(saved.count(), 1);
    const auto id = saved.first().first().value<Record>().id;
    const auto person = m_db->get<Person>(id);
    QCOMPARE(person.name, QString("Kenji Sato"));
    QCOMPARE(person.email, QString("k.sato@kyoto.example"));
    QCOMPARE(person.phone, QString("+81 75 123 4567"));
    QCOMPARE(await(m_db->store.count({&ContactPoint::entity()})).operator*(), 2);
}

void TestRecordDialog::theTitleHasCapitals()
{
    QCOMPARE(create(Record::blank(PriceBook::entity()))->windowTitle(), QString("New Price Book[*]"));
    delete m_dialog;
    QCOMPARE(create()->windowTitle(), QString("New Contact[*]"));
    int whole = 0; // said whole for languages that bend the adjective: in English it is the same
    for (const auto *entity : Registry::instance().entities())
        if (*entity->newOne && entity->asks.isEmpty() && ++whole) // what asks something is called for that
            QCOMPARE(QString(entity->newOne), "New " + headlineName(*entity));
    QVERIFY(whole > 20);
}

void TestRecordDialog::savingWithoutANameLeadsToTheField()
{
    auto *dialog = create();
    QApplication::setActiveWindow(dialog);
    type(dialog, "city", "Kyoto");
    QVERIFY(!dialog->findChild<QPushButton *>("save")->isEnabled());
    QCOMPARE(dialog->findChild<QLabel *>("saveState")->text(), QString("Name is required."));
    QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), dialog->form()->editor("name")->findChild<QLineEdit *>());
    QVERIFY(dialog->form()->findChild<QLabel *>("name_problem")->isVisible());
}

void TestRecordDialog::changesOnlyWhatWasTyped()
{
    const auto id = Id::make();
    QVERIFY(m_db->put(Person{.id = id, .name = "Kenji Sato", .email = "k@example.org", .city = "Kyoto"}));
    auto *dialog = edit(id);
    QVERIFY(!dialog->findChild<QPushButton *>("save")->isEnabled());
    type(dialog, "city", "Osaka");
    QSignalSpy saved(dialog, &RecordDialog::saved);
    dialog->save();
    QTRY_COMPARE(saved.count(), 1);
    const auto history = await(m_db->store.history({"person", id}));
    QCOMPARE(history->first().changes.size(), 1);
    QCOMPARE(history->first().changes.first().field, QByteArray("city"));
    QCOMPARE(m_db->get<Person>(id).email, QString("k@example.org"));
}

void TestRecordDialog::aColleaguesTextIsMetBeforeItIsReplaced()
{
    const auto id = Id::make();
    QVERIFY(m_db->put(Person{.id = id, .name = "Kenji Sato", .city = "Kyoto"}));
    for (const bool takesTheirs : {false, true}) {
        auto theirs = await(m_db->store.fetch(Person::entity(), {id}))->first();
        auto *dialog = edit(id);
        const QString mine = takesTheirs ? "Kobe" : "Osaka";
        type(dialog, "city", mine);
        type(dialog, "country", takesTheirs ? "Nippon" : "Japan");
        theirs.setValue("city", takesTheirs ? "Uji" : "Nara");
        QVERIFY(m_db->put(theirs, "Elsewhere"));
        QSignalSpy failed(m_workspace.get(), &Workspace::failed);
        dialog->save();
        auto *banner = dialog->findChild<Banner *>();
        QTRY_VERIFY(banner->message().contains(takesTheirs ? "City: “Uji”" : "City: “Nara”"));
        QCOMPARE(dialog->form()->editor("city")->value().toString(), mine); // nothing is lost
        QCOMPARE(m_db->get<Person>(id).city, QString(takesTheirs ? "Uji" : "Nara"));
        QCOMPARE(failed.size(), 0); // the form says it
        if (takesTheirs)
            for (auto *button : banner->findChildren<QPushButton *>())
                if (button->text() == "Take theirs")
                    button->click();
        QSignalSpy saved(dialog, &RecordDialog::saved);
        dialog->save();
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(m_db->get<Person>(id).city, QString(takesTheirs ? "Uji" : "Osaka"));
        QCOMPARE(m_db->get<Person>(id).country, QString(takesTheirs ? "Nippon" : "Japan"));
        delete m_dialog;
    }
}

void TestRecordDialog::whatWasTypedSurvivesACrash()
{
    auto *dialog = create();
    type(dialog, "name", "Amara Okafor");
    QTest::keyClicks(points(dialog)->editor(0, "value")->findChild<QLineEdit *>(), "amara@helix.example");
    QTRY_VERIFY(!await(m_db->store.draft(dialog->draft()))->isEmpty());
    QTRY_VERIFY(await(m_db->store.draft(dialog->draft()))->contains("helix.example"));
    const auto key = dialog->draft();
    delete dialog; // without hiding, as a crash would
    m_dialog = RecordDialog::resume(*m_workspace, key, nullptr);
    QTRY_VERIFY(m_dialog->isLoaded());
    QCOMPARE(m_dialog->form()->record().text("name"), QString("Amara Okafor"));
    QCOMPARE(points(m_dialog)->editor(points(m_dialog)->rowTotal() - 1, "value")->value().toString(),
        QString("amara@helix.example"));
    QCOMPARE(points(m_dialog)->rowTotal(), 1); // and no empty one beside it
    QVERIFY(m_dialog->findChild<Banner *>()->isVisible());
}

void TestRecordDialog::aDateThatMakesNoSenseComesBackAsTyped()
{
    auto *dialog = create();
    type(dialog, "name", "Amara Okafor");
    type(dialog, "birthday", "31.31.2000");
    QVERIFY(!dialog->findChild<QPushButton *>("save")->isEnabled());
    QTRY_VERIFY(await(m_db->store.draft(dialog->draft()))->contains("31.31.2000"));
    const auto key = dialog->draft();
    delete dialog;
    m_dialog = RecordDialog::resume(*m_workspace, key, nullptr);
    QTRY_VERIFY(m_dialog->isLoaded());
    QCOMPARE(m_dialog->form()->editor("birthday")->findChild<QLineEdit *>()->text(), QString("31.31.2000"));
    QVERIFY(!m_dialog->findChild<QPushButton *>("save")->isEnabled());
    QVERIFY(m_dialog->form()->findChild<QLabel *>("birthday_problem")->isVisible());
}

void TestRecordDialog::aDraftKeepsPreferencesAndTagsApart()
{
    const auto tag = Id::make();
    QVERIFY(m_db->put(Tag{.id = tag, .name = "Fair"}));
    auto *dialog = create();
    auto *tags = dialog->findChild<ChildRows *>("tag_link_rows");
    tags->findChild<QPushButton *>("add_tag_link")->click();
    tags->editor(0, "tag")->setValue(tag.bytes());
    auto *wishes = dialog->findChild<ChildRows *>("preference_rows");
    wishes->findChild<QPushButton *>("add_preference")->click();
    QTest::keyClicks(wishes->editor(0, "topic")->findChild<QLineEdit *>(), "Language");
    const auto key = dialog->draft();
    QTRY_VERIFY(await(m_db->store.draft(key))->contains("Language"));
    delete dialog;
    m_dialog = RecordDialog::resume(*m_workspace, key, nullptr);
    QTRY_VERIFY(m_dialog->isLoaded());
    tags = m_dialog->findChild<ChildRows *>("tag_link_rows");
    QCOMPARE(tags->rowTotal(), 1);
    QCOMPARE(tags->editor(0, "tag")->value(), QVariant(tag.bytes()));
    wishes = m_dialog->findChild<ChildRows *>("preference_rows");
    QCOMPARE(wishes->rowTotal(), 1);
    QCOMPARE(wishes->editor(0, "topic")->value().toString(), QString("Language"));
}

void TestRecordDialog::savedRecordsLeaveNoDraft()
{
    auto *dialog = create();
    const auto key = dialog->draft();
    type(dialog, "name", "Amara Okafor");
    QTRY_VERIFY(!await(m_db->store.draft(key))->isEmpty());
    QSignalSpy saved(dialog, &RecordDialog::saved);
    dialog->save();
    QTRY_COMPARE(saved.count(), 1);
    QTRY_VERIFY(await(m_db->store.draft(key))->isEmpty());
}

void TestRecordDialog::leavingWithTypedTextAsks()
{
    auto *dialog = create();
    type(dialog, "name", "Amara");
    QTest::keyClick(dialog, Qt::Key_Escape);
    auto *question = dialog->findChild<QMessageBox *>();
    QVERIFY(question);
    QVERIFY(dialog->isVisible());
    for (auto *button : question->buttons())
        if (button->text() == "Keep as draft")
            button->click();
    QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
    QTRY_VERIFY(!await(m_db->store.draft("record/person/new"))->isEmpty());
}

void TestRecordDialog::companyIsFoundAsOneTypes()
{
    const auto company = Id::make();
    QVERIFY(m_db->put(Organisation{.id = company, .name = "Kyoto Optics"}));
    QVERIFY(m_db->put(Organisation{.id = Id::make(), .name = "Helix Labs"}));
    auto *dialog = create();
    QApplication::setActiveWindow(dialog);
    auto *editor = qobject_cast<ReferenceEditor *>(dialog->form()->editor("organisation"));
    auto *line = editor->findChild<QLineEdit *>();
    line->setFocus();
    QTest::keyClicks(line, "opti");
    auto *list = editor->findChild<QListView *>();
    QTRY_VERIFY(list->isVisible());
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(line->text(), QString("Kyoto Optics"));
    QCOMPARE(dialog->form()->record().reference("organisation"), company);
    QVERIFY(dialog->isVisible()); // Enter chose from the list and did not save
}

void TestRecordDialog::warnsOfANamesake()
{
    QVERIFY(m_db->put(Person{.id = Id::make(), .name = "Lucía Ríos"}));
    auto *dialog = create();
    type(dialog, "name", "Lucia Rios");
    auto *hint = dialog->form()->findChild<QLabel *>("name_problem");
    QTRY_VERIFY(hint->isVisible());
    QCOMPARE(hint->text(), QString("There is already an entry named “Lucía Ríos”."));
    QVERIFY(dialog->findChild<QPushButton *>("save")->isEnabled());
}

void TestRecordDialog::onlyOneAddressOfAKindIsPrimary()
{
    auto *dialog = create();
    auto *rows = points(dialog);
    for (int i = 0; i < 2; ++i)
        rows->addRow(Record::from(ContactPoint{.id = Id::make(), .value = "x@example.org"}), true);
    for (const int row : {1, 2}) {
        auto *box = rows->editor(row, "is_primary")->findChild<QAbstractButton *>();
        box->click();
    }
    QVERIFY(!rows->editor(1, "is_primary")->value().toBool());
    QVERIFY(rows->editor(2, "is_primary")->value().toBool());
}

void TestRecordDialog::anAddressHasTheRoomItNeeds()
{
    auto *dialog = create();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QVERIFY(points(dialog)->editor(0, "value")->width() > dialog->form()->viewport()->width() / 3);
    QVERIFY(dialog->form()->widget()->width() <= dialog->form()->viewport()->width());
}

void TestRecordDialog::removedRowsAreRemoved()
{
    const auto id = Id::make();
    QVERIFY(m_db->put(Person{.id = id, .name = "Kenji Sato", .email = "k@example.org"}));
    auto *dialog = edit(id);
    auto *rows = points(dialog);
    QTRY_COMPARE(rows->rowTotal(), 1);
    auto *line = rows->editor(0, "value")->findChild<QLineEdit *>();
    line->clear();
    emit line->textEdited({});
    QSignalSpy saved(dialog, &RecordDialog::saved);
    dialog->save();
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(*await(m_db->store.count({&ContactPoint::entity()})), 0);
    QVERIFY(m_db->get<Person>(id).email.isEmpty());
}

void TestRecordDialog::preferencesAndTagsAreWrittenDown()
{
    const auto id = Id::make();
    const auto tag = Id::make();
    QVERIFY(m_db->put(Person{.id = id, .name = "Kenji Sato"}));
    QVERIFY(m_db->put(Tag{.id = tag, .name = "Fair"}));
    auto *dialog = edit(id);
    dialog->findChild<QPushButton *>("add_preference")->click();
    dialog->findChild<QPushButton *>("add_tag_link")->click();
    for (auto *rows : dialog->findChildren<ChildRows *>()) {
        if (auto *topic = rows->editor(0, "topic")) {
            QTest::keyClicks(topic->findChild<QLineEdit *>(), "Language");
            QTest::keyClicks(rows->editor(0, "value")->findChild<QLineEdit *>(), "Japanese");
        }
        if (auto *link = rows->editor(0, "tag"))
            link->setValue(tag.bytes());
    }
    QSignalSpy saved(dialog, &RecordDialog::saved);
    dialog->save();
    QTRY_COMPARE(saved.count(), 1);
    const auto wishes = await(m_db->store.records({&Preference::entity(), Filter::refers("person", id)}));
    QCOMPARE(wishes->size(), 1);
    QCOMPARE(wishes->first().text("topic") + ": " + wishes->first().text("value"), QString("Language: Japanese"));
    const auto tags = await(m_db->store.records({&TagLink::entity(), Filter::refers("person", id)}));
    QCOMPARE(tags->size(), 1);
    QCOMPARE(tags->first().reference("tag"), tag);
}

void TestRecordDialog::deletedRecordsCannotBeEdited()
{
    m_dialog = RecordDialog::edit(*m_workspace, {"person", Id::make()}, nullptr);
    auto *banner = m_dialog->findChild<Banner *>();
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(banner->message(), QString("This record has been deleted."));
    QVERIFY(!m_dialog->findChild<QPushButton *>("save")->isEnabled());
}

CRM_TEST(TestRecordDialog)
#include "tst_recorddialog.moc"
