// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/lead.h"
#include "db/entities/organisation.h"
#include "db/search/search.h"
#include "models/settings.h"
#include "tests/support/accessibility.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/custom/customfieldform.h"
#include "ui/custom/customfieldsdialog.h"
#include "ui/form/recorddialog.h"
#include "ui/form/recordform.h"
#include "ui/kit/theme.h"
#include "ui/leads/convertdialog.h"
#include "ui/list/recordlistpage.h"
#include "ui/list/recordtable.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QCheckBox>
#include <QListWidget>
#include <QPointer>
#include <QScrollBar>

using namespace crm;

/// The windows that show fields of the users' own, in light and dark, in both directions; kept as files when CRM_SHOTS
/// names a folder.
class TestCustomLook : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void everyWindowShowsThem_data();
    void everyWindowShowsThem();

private:
    void define(const QByteArray &about);
    static void keep(QWidget *window, const QString &name);

    QTemporaryDir m_dir;
    std::unique_ptr<TestDb> m_db;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
};

void TestCustomLook::init()
{
    m_db = std::make_unique<TestDb>();
    QVERIFY(await(m_db->store.opened()));
    m_search = std::make_unique<Search>(m_db->store);
    m_settings = std::make_unique<Settings>(m_dir.filePath("settings.ini"));
    m_workspace = std::make_unique<Workspace>(m_db->store, *m_search, *m_settings);
}

void TestCustomLook::cleanup()
{
    m_workspace.reset();
    m_settings.reset();
    m_search.reset();
    m_db.reset();
    qApp->setLayoutDirection(Qt::LeftToRight);
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestCustomLook::define(const QByteArray &about)
{
    const QList<CustomField> fields{{.label = "Sales region", .help = "As on the map", .isListed = true},
        {.label = "Tier", .isListed = true, .choices = "Gold|Silver|Bronze"},
        {.label = "Seats", .kind = CustomKind::Whole}, {.label = "Portal", .kind = CustomKind::Link},
        {.label = "Contract until", .kind = CustomKind::Date, .isRequired = true, .isListed = true},
        {.label = "Framework agreement", .kind = CustomKind::Flag},
        {.label = "Why they came to us", .kind = CustomKind::LongText}};
    for (auto field : fields) {
        field.id = Id::make();
        field.about = QString::fromLatin1(about);
        QVERIFY(m_db->put(field));
    }
}

void TestCustomLook::keep(QWidget *window, const QString &name)
{
    const auto folder = qEnvironmentVariable("CRM_SHOTS");
    if (!folder.isEmpty())
        QVERIFY(window->grab().save(
            QStringLiteral("%1/%2-%3.png").arg(folder, name, QString::fromUtf8(QTest::currentDataTag()))));
}

void TestCustomLook::everyWindowShowsThem_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << ThemeChoice::Light << Qt::LeftToRight;
    QTest::newRow("dark") << ThemeChoice::Dark << Qt::LeftToRight;
    QTest::newRow("rtl") << ThemeChoice::Light << Qt::RightToLeft;
}

void TestCustomLook::everyWindowShowsThem()
{
    QFETCH(ThemeChoice, theme);
    QFETCH(Qt::LayoutDirection, direction);
    applyTheme(*qApp, theme);
    qApp->setLayoutDirection(direction);
    for (const auto *about : {"organisation", "lead"})
        define(about);
    const auto values = [](const Entity &entity) {
        const auto names = entity.addedFields();
        const auto tier = QString::fromLatin1(entity.field(names.at(1))->choices->first().code);
        return QHash<QByteArray, QVariant>{{names.at(0), "North"}, {names.at(1), tier}, {names.at(2), qint64(120)},
            {names.at(3), "https://portal.example.org/zephyr"}, {names.at(4), "2027-06-30"}, {names.at(5), qint64(1)},
            {names.at(6), "Recommended by a neighbour.\nVisited the fair."}};
    };
    auto company = Record::blank(Organisation::entity());
    auto lead = Record::blank(Lead::entity());
    company.setValue("name", "Zephyr Logistics");
    lead.setValue("name", "Ada Lovelace");
    lead.setValue("company", "Engines");
    for (auto *record : {&company, &lead}) {
        const auto all = values(record->entity());
        for (auto it = all.begin(); it != all.end(); ++it)
            record->setValue(it.key(), it.value());
        QVERIFY(m_db->put(*record));
    }

    QPointer dialog = new CustomFieldsDialog(*m_workspace, "organisation");
    QSignalSpy loaded(dialog, &CustomFieldsDialog::loaded);
    dialog->open();
    QTRY_VERIFY(dialog->isLoaded());
    dialog->list()->setCurrentRow(1);
    QCOMPARE(dialog->form()->choices()->count(), 3);
    QCOMPARE(namelessWidgets(dialog), QStringList());
    keep(dialog, "dialog");
    delete dialog;

    QPointer form = RecordDialog::edit(*m_workspace, company.ref(), nullptr);
    QTRY_VERIFY(form->form()->isEnabled() && form->form()->editor("name")->value().toString() == "Zephyr Logistics");
    form->form()->verticalScrollBar()->setValue(form->form()->verticalScrollBar()->maximum());
    QCOMPARE(namelessWidgets(form), QStringList());
    keep(form, "form");
    delete form;

    RecordListPage page(
        *m_workspace, {.key = "companies", .entity = &Organisation::entity(), .columns = {"name", "city"}});
    page.setAutoFillBackground(true);
    page.resize(1045, 500);
    page.show();
    page.activate();
    auto *table = page.findChild<RecordTable *>();
    QTRY_COMPARE(table->recordModel()->rowCount(), 1);
    QTRY_COMPARE(table->recordModel()->index(0, 2).data().toString(), QString("North"));
    keep(&page, "list");

    const auto stored = await(m_db->store.fetch(Lead::entity(), {lead.id}))->first();
    QPointer convert = new ConvertDialog(*m_workspace, stored);
    convert->open();
    QTRY_VERIFY(convert->isLoaded());
    const auto region = Organisation::entity().addedFields().first();
    QTRY_VERIFY(convert->company()->tick(region));
    QVERIFY(convert->company()->tick(region)->isChecked());
    keep(convert, "convert");
    delete convert;
}

CRM_TEST(TestCustomLook)
#include "tst_customlook.moc"
