// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cases/caseserial.h"

#include "models/cases/caseedits.h"
#include "models/service/serialfacts.h"
#include "tests/support/test.h"
#include "tests/ui/cases/casefixture.h"
#include "ui/cases/caseform.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QLabel>
#include <QListView>

namespace crm {

class TestCaseSerial : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void aPieceOfANumberTakesNothing();
    void aWholeNumberBringsItsProductAndItsOwner();
    void aNumberIsChosenInTheList();
    void whatANumberBroughtGoesWithIt();
    void aStrangersNumberIsSaid();
    void colleaguesBelongTogether();
};

namespace {

/// The form of a new case, and a product at another customer's.
struct SerialFixture : CaseFixture
{
    SerialFixture()
    {
        Edit edit{QStringLiteral("Fill"),
            {Record::from(sakurai), Record::from(yuki), Record::from(meter), Record::from(asset)}};
        if (!await(db.store.commit(edit)))
            qFatal("the product could not be stored");
        form.setRecord(newCase(CaseKind::Complaint, {}, {}));
        form.resize(700, 600);
        form.show();
        form.activateWindow();
        [&] { QVERIFY(QTest::qWaitForWindowActive(&form)); }();
    }
    QByteArray at(const char *field) const { return form.editor(field)->value().toByteArray(); }
    QString note(const char *name) const
    {
        const auto *label = form.findChild<QLabel *>(QString::fromLatin1(name));
        return label->isVisibleTo(&form) ? label->text() : QString();
    }
    QLineEdit *line() const { return form.editor("asset")->findChild<QLineEdit *>(); }
    QListView *list() const { return form.editor("asset")->findChild<QListView *>(); }
    void leave() const { QTest::keyClick(line(), Qt::Key_Tab); }

    Organisation sakurai{.id = Id::make(), .name = "Sakurai Works"};
    Person yuki{.id = Id::make(), .name = "Yuki Mori", .organisation = {sakurai.id}};
    Product meter{.id = Id::make(), .name = "Flow Meter"};
    Asset asset{.id = Id::make(),
        .serial = "RD23-348436",
        .product = {meter.id},
        .person = {yuki.id},
        .organisation = {sakurai.id}};
    CaseForm form{workspace};
};

} // namespace

void TestCaseSerial::aPieceOfANumberTakesNothing()
{
    SerialFixture f;
    type(f.form.editor("asset"), "4");
    QTRY_VERIFY(f.list()->isVisible()); // it is offered
    f.leave();
    QTRY_COMPARE(f.note("asset_problem"), QStringLiteral("There is no “4”. Choose one from the list."));
    for (const auto *field : {"asset", "product", "person", "organisation"})
        QCOMPARE(f.at(field), QByteArray());
}

void TestCaseSerial::aWholeNumberBringsItsProductAndItsOwner()
{
    SerialFixture f;
    type(f.form.editor("asset"), " rd23-348436 ");
    f.leave();
    QTRY_COMPARE(f.at("organisation"), f.sakurai.id.bytes());
    QCOMPARE(f.at("asset"), f.asset.id.bytes());
    QCOMPARE(f.at("product"), f.meter.id.bytes());
    QCOMPARE(f.at("person"), f.yuki.id.bytes());
    QCOMPARE(f.note("warranty"), QStringLiteral("No warranty is recorded"));
    QCOMPARE(f.note("stranger"), QString());
}

void TestCaseSerial::aNumberIsChosenInTheList()
{
    SerialFixture f;
    type(f.form.editor("asset"), "RD23");
    QTRY_VERIFY(f.list()->isVisible());
    QTest::keyClick(f.line(), Qt::Key_Down);
    QTest::keyClick(f.line(), Qt::Key_Return);
    QCOMPARE(f.at("asset"), f.asset.id.bytes());
    QTRY_COMPARE(f.at("product"), f.meter.id.bytes());
}

void TestCaseSerial::whatANumberBroughtGoesWithIt()
{
    SerialFixture f;
    type(f.form.editor("asset"), f.asset.serial);
    f.leave();
    QTRY_COMPARE(f.at("organisation"), f.sakurai.id.bytes());
    auto *product = f.form.editor("product");
    product->setValue(f.kettle.id.bytes()); // somebody knows better
    emit product->edited();
    f.line()->setFocus();
    f.line()->selectAll();
    QTest::keyClick(f.line(), Qt::Key_Delete);
    QCOMPARE(f.at("asset"), QByteArray());
    QCOMPARE(f.at("person"), QByteArray());
    QCOMPARE(f.at("organisation"), QByteArray());
    QCOMPARE(f.at("product"), f.kettle.id.bytes());
    QCOMPARE(f.note("warranty"), QString());
    QVERIFY(!f.form.changedFields().contains("person"));
}

void TestCaseSerial::aStrangersNumberIsSaid()
{
    SerialFixture f;
    auto *person = f.form.editor("person");
    person->setValue(f.kenji.id.bytes());
    emit person->edited();
    type(f.form.editor("asset"), f.asset.serial);
    f.leave();
    const auto said = QStringLiteral(
        "RD23-348436 belongs to Sakurai Works, not to Kyoto Optics: check the serial number and the customer.");
    QTRY_COMPARE(f.note("stranger"), said);
    QCOMPARE(f.at("person"), f.kenji.id.bytes());
    QVERIFY(f.at("organisation") != f.sakurai.id.bytes()); // the agreement is looked for by it
    person->setValue(f.yuki.id.bytes());
    emit person->edited();
    QTRY_COMPARE(f.note("stranger"), QString());
    person->setValue(f.kenji.id.bytes());
    emit person->edited();
    QTRY_COMPARE(f.note("stranger"), said);
}

void TestCaseSerial::colleaguesBelongTogether()
{
    const auto ada = Id::make(), ben = Id::make(), acme = Id::make(), other = Id::make();
    QVERIFY(belongTogether({.person = ada, .organisation = acme}, {.person = ben, .organisation = acme}));
    QVERIFY(!belongTogether({.person = ada, .organisation = acme}, {.person = ada, .organisation = other}));
    QVERIFY(!belongTogether({.person = ada}, {.person = ben, .organisation = acme}));
    QVERIFY(belongTogether({.person = ada}, {.organisation = acme}));
    QVERIFY(belongTogether({}, {.person = ada, .organisation = acme}));
}

CRM_TEST(TestCaseSerial)

} // namespace crm

#include "tst_caseserial.moc"
