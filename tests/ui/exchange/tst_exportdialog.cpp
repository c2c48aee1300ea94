// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/exportdialog.h"

#include "db/entities/note.h"
#include "tests/support/test.h"
#include "tests/ui/exchange/exchangefixture.h"
#include "ui/kit/cards.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QPointer>
#include <QRadioButton>
#include <QSignalSpy>

namespace crm {

class TestExportDialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void writesTheListAsItIsFiltered();
    void formulasAreMadeHarmless();
    void writesAllAsJson();
    void writesPeopleAsCards();
    void unwritableFilesAreToldInASentence();
    void everyControlHasAName();
};

namespace {

struct DialogFixture : ExchangeFixture
{
    QPointer<ExportDialog> dialog;
    ~DialogFixture() { delete dialog; }

    void open(const Query &query, const QByteArrayList &paths)
    {
        dialog = ExportDialog::open(workspace, query, paths, nullptr);
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
    }
    void addCompanies()
    {
        db.put(Organisation{.id = Id::make(), .name = "Blue Fern", .city = "Oslo"});
        db.put(Organisation{.id = Id::make(), .name = "=1+1", .city = "Bergen"});
    }
    void choose(const char *name, int index) { dialog->findChild<QComboBox *>(name)->setCurrentIndex(index); }
    QByteArray written(const QString &name)
    {
        const auto path = db.dir.filePath(name);
        QSignalSpy said(&workspace, &Workspace::noticed);
        dialog->exportTo(path);
        return QTest::qWaitFor([&] { return !said.isEmpty(); }) ? text(path) : QByteArray();
    }
};

} // namespace

void TestExportDialog::writesTheListAsItIsFiltered()
{
    DialogFixture f;
    f.addCompanies();
    f.open({&Organisation::entity(), Filter::equals("city", "Oslo")}, {"name", "city"});
    QTRY_VERIFY(f.dialog->findChild<QRadioButton *>("exportListed")->text().contains("(1)"));
    QTRY_VERIFY(f.dialog->findChild<QRadioButton *>("exportAll")->text().contains("(2)"));
    QCOMPARE(f.written("list.csv"), QByteArray("\xEF\xBB\xBFname,city\r\nBlue Fern,Oslo\r\n"));
}

void TestExportDialog::formulasAreMadeHarmless()
{
    DialogFixture f;
    f.addCompanies();
    f.open({&Organisation::entity(), Filter::equals("city", "Bergen")}, {"name", "city"});
    f.dialog->findChild<QCheckBox *>("exportSpreadsheet")->setChecked(false);
    QCOMPARE(f.written("list.csv"), QByteArray("name,city\r\n'=1+1,Bergen\r\n"));
}

void TestExportDialog::writesAllAsJson()
{
    DialogFixture f;
    f.addCompanies();
    f.open({&Organisation::entity(), Filter::equals("city", "Oslo"), {{"name"}}}, {"name"});
    f.dialog->findChild<QRadioButton *>("exportAll")->setChecked(true);
    f.choose("exportFormat", ExportWish::Json);
    const auto json = f.written("all.json");
    QVERIFY2(json.contains("{\"name\": \"Blue Fern\"}") && json.contains("{\"name\": \"=1+1\"}"), json);
}

void TestExportDialog::writesPeopleAsCards()
{
    DialogFixture f;
    const Organisation company{.id = Id::make(), .name = "Atelier"};
    f.db.put(company);
    f.db.put(Person{.id = Id::make(),
        .givenName = "Ines",
        .familyName = "Moreau",
        .organisation = {company.id},
        .email = "ines@moreau.example"});
    f.open({&Person::entity()}, {"name"});
    f.choose("exportFormat", ExportWish::Cards);
    const auto cards = f.written("people.vcf");
    QVERIFY2(cards.startsWith("BEGIN:VCARD\r\nVERSION:4.0") && cards.contains("ines@moreau.example")
            && cards.contains("Atelier"),
        cards);
}

void TestExportDialog::unwritableFilesAreToldInASentence()
{
    DialogFixture f;
    f.open({&Organisation::entity()}, {"name"});
    f.dialog->exportTo(f.db.dir.filePath("no/such/folder.csv"));
    auto *banner = f.dialog->findChild<Banner *>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->message().endsWith(u'.'));
    QVERIFY(f.dialog->findChild<QPushButton *>("export")->isEnabled());
}

void TestExportDialog::everyControlHasAName()
{
    DialogFixture f;
    f.open({&Person::entity()}, {"name"});
    QCOMPARE(ExchangeFixture::unnamed(f.dialog), QStringList());
    QVERIFY(ExchangeFixture::picture(f.dialog, "export", false));
}

} // namespace crm

using crm::TestExportDialog;
CRM_TEST(TestExportDialog)
#include "tst_exportdialog.moc"
