// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/recordform.h"

#include "db/entities/opportunity.h"
#include "db/entities/person.h"
#include "db/entities/quote.h"
#include "db/entities/voucher.h"
#include "db/entity/registry.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/form/dateeditor.h"
#include "ui/form/texteditors.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace crm;

class TestRecordForm : public QObject
{
    Q_OBJECT
private slots:
    void cleanup();
    void everyKindOfRecordComesBackUnchanged_data();
    void everyKindOfRecordComesBackUnchanged();
    void onlyWhatTheUserChangedIsTouched();
    void problemsStandAtTheirFields();
    void whatARuleRefusesIsSaidAtTheFieldWhileTyping();
    void unreadableTextIsAProblemWhileTyping();
    void undoneTypingLeavesNothingDirty();
    void textOfAssistiveTechnologyIsNoticed_data();
    void textOfAssistiveTechnologyIsNoticed();
    void amountsFollowTheCurrency();
    void datesStepByArrowKeys();
    void everyControlHasAName();
    void fieldsMirrorRightToLeft();
    void narrowFormsHaveOneColumn();
    void labelsLeadToTheirFields();
    void whatTimeMadeOfAValueIsSaid();
    void aChoiceOfSentencesHasARowOfItsOwn();
};

void TestRecordForm::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale::c());
}

/// A record with something in every field a form shows.
static Record filled(const Entity &entity)
{
    Record record(entity);
    record.id = Id::make();
    for (int i = 0; i < entity.fields.size(); ++i) {
        const auto &field = entity.fields.at(i);
        switch (field.kind) {
        case FieldKind::Text:
            record.setValue(i, field.name == "currency" ? QString("JPY") : QString("  Ångström 12 ").trimmed());
            break;
        case FieldKind::LongText:
            record.setValue(i, QString("one\ntwo"));
            break;
        case FieldKind::Integer:
            record.setValue(i, 1998LL);
            break;
        case FieldKind::Decimal:
            record.setValue(i, 2500000LL);
            break;
        case FieldKind::Flag:
            record.setValue(i, 1LL);
            break;
        case FieldKind::Date:
            record.setValue(i, QString("2026-02-28"));
            break;
        case FieldKind::Instant:
            record.setValue(i, 1772443805123LL);
            break;
        case FieldKind::Choice:
            record.setValue(i, QString::fromLatin1(field.choices->last().code));
            break;
        case FieldKind::Reference:
            record.setValue(i, Id::make().bytes());
            break;
        case FieldKind::Money:
            record.setValue(i, 123456LL);
            break;
        }
    }
    record.setUntouched();
    return record;
}

void TestRecordForm::everyKindOfRecordComesBackUnchanged_data()
{
    QTest::addColumn<QByteArray>("entity");
    for (const auto *entity : Registry::instance().entities())
        QTest::newRow(entity->name.constData()) << entity->name;
}

void TestRecordForm::everyKindOfRecordComesBackUnchanged()
{
    QFETCH(QByteArray, entity);
    QLocale::setDefault(QLocale("de_DE"));
    const auto &described = *Registry::instance().byName(entity);
    RecordForm form(described, {});
    const auto record = filled(described);
    form.setRecord(record);
    QVERIFY(!form.isDirty());
    for (const auto &field : described.fields) {
        auto *editor = form.editor(field.name);
        if (!editor)
            continue;
        QVERIFY2(editor->value() == record.value(field.name), field.name.constData());
        emit editor->edited(); // as if the user had looked at it
    }
    QVERIFY(!form.isDirty());
    QVERIFY(!form.record().isTouched());
}

void TestRecordForm::onlyWhatTheUserChangedIsTouched()
{
    RecordForm form(Person::entity(), {});
    form.setRecord(filled(Person::entity()));
    form.show();
    auto *city = form.editor("city")->findChild<QLineEdit *>();
    city->clear();
    QTest::keyClicks(city, "Osaka");
    const auto record = form.record();
    QCOMPARE(record.text("city"), QString("Osaka"));
    for (int i = 0; i < Person::entity().fields.size(); ++i)
        QCOMPARE(record.isTouched(i), Person::entity().fields.at(i).name == "city");
}

void TestRecordForm::problemsStandAtTheirFields()
{
    RecordForm form(Person::entity(), {});
    form.setRecord(Record(Person::entity()));
    form.show();
    QApplication::setActiveWindow(&form);
    const auto problems = form.problems();
    QVERIFY(!problems.isEmpty());
    form.showProblems(problems);
    auto *label = form.findChild<QLabel *>("name_problem");
    QVERIFY(label->isVisible());
    QCOMPARE(label->text(), QString("Name is required."));
    auto *line = form.editor("name")->findChild<QLineEdit *>();
    QCOMPARE(line->accessibleDescription(), QString("Name is required."));
    QVERIFY(line->property("invalid").toBool());
    QTRY_COMPARE(QApplication::focusWidget(), line);
    QTest::keyClicks(line, "Kenji");
    QVERIFY(!label->isVisible());
    QVERIFY(!line->property("invalid").toBool());
}

void TestRecordForm::whatARuleRefusesIsSaidAtTheFieldWhileTyping()
{
    const auto &entity = Opportunity::entity();
    RecordForm form(entity, {});
    auto deal = Record::blank(entity);
    deal.setValue("currency", "EUR");
    form.setRecord(deal);
    form.show();
    const auto said = [&form](const char *field) { return form.findChild<QLabel *>(QByteArray(field) + "_problem"); };
    auto *amount = form.editor("amount")->findChild<QLineEdit *>();
    QTest::keyClicks(amount, "-5");
    QVERIFY(said("amount")->isVisible());
    QVERIFY2(said("amount")->text().contains("negative"), qPrintable(said("amount")->text()));
    amount->clear();
    QTest::keyClicks(amount, "5");
    QVERIFY(!said("amount")->isVisible());
}

void TestRecordForm::unreadableTextIsAProblemWhileTyping()
{
    const auto &company = *Registry::instance().byName("organisation");
    RecordForm form(company, {});
    form.setRecord(Record(company));
    form.show();
    auto *line = form.editor("employees")->findChild<QLineEdit *>();
    QTest::keyClicks(line, "many");
    QVERIFY(form.findChild<QLabel *>("employees_problem")->isVisible());
    const auto problems = form.problems();
    QVERIFY(std::any_of(problems.cbegin(), problems.cend(),
        [](const Problem &p) { return p.field == "employees" && p.message.contains("many"); }));
}

void TestRecordForm::undoneTypingLeavesNothingDirty()
{
    RecordForm form(Person::entity(), {});
    form.setRecord(filled(Person::entity()));
    auto *line = form.editor("job_title")->findChild<QLineEdit *>();
    QTest::keyClicks(line, "x");
    QVERIFY(form.isDirty());
    QTest::keyClick(line, Qt::Key_Backspace);
    QTest::keyClick(line, Qt::Key_Home);
    line->setText("Ångström 12");
    emit line->textEdited(line->text());
    QVERIFY(!form.isDirty());
}

void TestRecordForm::textOfAssistiveTechnologyIsNoticed_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("a name") << QByteArray("name") << "Ann Lee" << QVariant("Ann Lee");
    QTest::newRow("a day") << QByteArray("birthday") << "1990-02-28" << QVariant("1990-02-28");
}

/// It sets the text as a whole; no key is pressed.
void TestRecordForm::textOfAssistiveTechnologyIsNoticed()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, text);
    RecordForm form(Person::entity(), {});
    form.setRecord(Record::blank(Person::entity()));
    QVERIFY(!form.isDirty());
    auto *editor = form.editor(field);
    QSignalSpy edited(editor, &FieldEditor::edited);
    QAccessible::queryAccessibleInterface(editor->findChild<QLineEdit *>())->setText(QAccessible::Value, text);
    QTEST(editor->value(), "value");
    QVERIFY(edited.size() > 0);
    QVERIFY(form.isDirty());
    form.setRecord(Record::blank(Person::entity())); // what the form fills is nobody's entry
    QVERIFY(!form.isDirty());
}

void TestRecordForm::amountsFollowTheCurrency()
{
    const auto &product = *Registry::instance().byName("product");
    RecordForm form(product, {});
    Record record(product);
    record.setValue("currency", QString("EUR"));
    record.setValue("price", 150000LL);
    record.setUntouched();
    form.setRecord(record);
    QCOMPARE(form.editor("price")->findChild<QLineEdit *>()->text(), QString("1500.00"));
    auto *currency = form.editor("currency")->findChild<QLineEdit *>();
    currency->clear();
    QTest::keyClicks(currency, "JPY");
    auto *price = form.editor("price")->findChild<QLineEdit *>();
    price->clear();
    QTest::keyClicks(price, "1500");
    QCOMPARE(form.record().value("price").toLongLong(), 1500LL); // yen have no smaller unit
}

void TestRecordForm::datesStepByArrowKeys()
{
    RecordForm form(Person::entity(), {});
    Record record(Person::entity());
    record.setValue("birthday", QString("1990-01-31"));
    form.setRecord(record);
    auto *line = form.editor("birthday")->findChild<QLineEdit *>();
    QTest::keyClick(line, Qt::Key_Up);
    QCOMPARE(form.record().text("birthday"), QString("1990-02-01"));
    QTest::keyClick(line, Qt::Key_PageDown);
    QCOMPARE(form.record().text("birthday"), QString("1990-01-01"));
}

void TestRecordForm::everyControlHasAName()
{
    for (const auto *entity : Registry::instance().entities()) {
        RecordForm form(*entity, {});
        form.show();
        for (auto *widget : form.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
                continue;
            auto *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                qPrintable(
                    QString("%1: %2 %3").arg(entity->name, widget->metaObject()->className(), widget->objectName())));
        }
    }
}

void TestRecordForm::fieldsMirrorRightToLeft()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    RecordForm form(Person::entity(), {});
    form.resize(900, 600);
    form.show();
    const auto x = [&](const char *field) { return form.editor(field)->mapTo(&form, QPoint(0, 0)).x(); };
    QVERIFY(x("name") > x("honorific"));
}

void TestRecordForm::narrowFormsHaveOneColumn()
{
    RecordForm form(Person::entity(), {});
    form.resize(900, 600);
    form.show();
    const auto y = [&](const char *field) { return form.editor(field)->mapTo(form.widget(), QPoint(0, 0)).y(); };
    QCOMPARE(y("name"), y("honorific"));
    form.resize(320, 600);
    QTRY_VERIFY(y("name") < y("honorific"));
}

void TestRecordForm::labelsLeadToTheirFields()
{
    RecordForm form(Person::entity(), {});
    int labelled = 0;
    for (auto *label : form.findChildren<QLabel *>())
        labelled += label->buddy() != nullptr;
    QVERIFY(labelled > 15);
}

void TestRecordForm::whatTimeMadeOfAValueIsSaid()
{
    TestDb db(QDateTime::currentDateTimeUtc());
    const auto today = db.now.toLocalTime().date();
    Voucher voucher{.id = Id::make(), .value = {500}, .issuedOn = today.addDays(-9), .expiresOn = today.addDays(-2)};
    QVERIFY(db.put(voucher));
    RecordForm form(Voucher::entity(), {nullptr, &db.store, nullptr});
    const auto shown = [&form] { return form.findChild<QLabel *>("status_problem")->text(); };
    const auto show = [&] { form.setRecord(await(db.store.fetch(Voucher::entity(), {voucher.id}))->first()); };
    show();
    QTRY_COMPARE(shown(), QStringLiteral("As of today: Expired."));
    QVERIFY(form.problems().isEmpty() && !form.isDirty());
    QCOMPARE(form.record().text("status"), QStringLiteral("issued"));
    voucher.expiresOn = today;
    QVERIFY(db.put(voucher));
    show();
    QCOMPARE(shown(), QString());
}

void TestRecordForm::aChoiceOfSentencesHasARowOfItsOwn()
{
    const auto &entity = Letterhead::entity();
    const std::unique_ptr<FieldEditor> numbering(makeFieldEditor(entity, *entity.field("numbering"), {}));
    QVERIFY(numbering->isWide());
    const std::unique_ptr<FieldEditor> rounding(makeFieldEditor(entity, *entity.field("rounding"), {}));
    QVERIFY(!rounding->isWide());
}

CRM_TEST(TestRecordForm)
#include "tst_recordform.moc"
