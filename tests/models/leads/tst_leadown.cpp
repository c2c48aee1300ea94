// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/leads/leadown.h"

#include "models/custom/fieldsets.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

/// What a lead has in fields its users have added, carried into fields of the same name.
class TestLeadOwn : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_db.reset(); }
    void fieldsOfTheSameNameTakeTheValue();
    void aChoiceGoesToTheChoiceOfTheSameName();
    void whatIsThereStaysUnlessChosen();
    void whatFitsNowhereIsNamed();
    void convertingCarriesThemAndUndoTakesThemBack();

private:
    QByteArray add(const QByteArray &about, const QString &label, CustomKind kind, const QString &choices = {});
    Record lead(const QHash<QByteArray, QVariant> &values);

    std::unique_ptr<TestDb> m_db;
};

void TestLeadOwn::init()
{
    m_db = std::make_unique<TestDb>();
    QVERIFY(await(m_db->store.opened()));
}

QByteArray TestLeadOwn::add(const QByteArray &about, const QString &label, CustomKind kind, const QString &choices)
{
    CustomField field{.id = Id::make(), .about = QString::fromLatin1(about), .label = label, .kind = kind};
    field.choices = choices;
    return m_db->put(field) ? m_db->get<CustomField>(field.id).name.toLatin1() : QByteArray();
}

Record TestLeadOwn::lead(const QHash<QByteArray, QVariant> &values)
{
    auto record = Record::blank(Lead::entity());
    record.setValue("name", "Ada Lovelace");
    record.setValue("company", "Engines");
    for (auto it = values.begin(); it != values.end(); ++it)
        record.setValue(it.key(), it.value());
    return m_db->put(record) ? await(m_db->store.fetch(Lead::entity(), {record.id}))->first() : Record();
}

void TestLeadOwn::fieldsOfTheSameNameTakeTheValue()
{
    const auto region = add("lead", "Region", CustomKind::Text);
    const auto seats = add("lead", "Seats", CustomKind::Whole);
    const auto theirs = add("organisation", "region", CustomKind::LongText);
    const auto number = add("opportunity", "Seats", CustomKind::Number);
    const auto since = add("person", "Seats", CustomKind::Date);
    const auto record = lead({{region, "North"}, {seats, qint64(12)}});
    const auto lines = ownLines(record, Organisation::entity(), {});
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().field, theirs);
    QCOMPARE(lines.first().value, QVariant("North"));
    QVERIFY(lines.first().isTaken);
    QCOMPARE(ownLines(record, Opportunity::entity(), {}).first().value, QVariant(qint64(12'000'000)));
    QVERIFY(!since.isEmpty());
    QVERIFY(ownLines(record, Person::entity(), {}).isEmpty()); // a number is no date
}

void TestLeadOwn::aChoiceGoesToTheChoiceOfTheSameName()
{
    const auto tier = add("lead", "Tier", CustomKind::Choice, "Gold|Silver");
    const auto theirs = add("organisation", "Tier", CustomKind::Choice, "Bronze|gold");
    const auto codeOf = [](const Entity &entity, const QByteArray &field, int place) {
        return QString::fromLatin1(entity.field(field)->choices->at(place).code);
    };
    const auto gold = lead({{tier, codeOf(Lead::entity(), tier, 0)}});
    const auto lines = ownLines(gold, Organisation::entity(), {});
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().value.toString(), codeOf(Organisation::entity(), theirs, 1));
    const auto silver = lead({{tier, codeOf(Lead::entity(), tier, 1)}});
    QVERIFY(ownLines(silver, Organisation::entity(), {}).isEmpty());
    QCOMPARE(ownLeftBehind(silver, {&Organisation::entity()}), QStringList("Tier"));
}

void TestLeadOwn::whatIsThereStaysUnlessChosen()
{
    const auto region = add("lead", "Region", CustomKind::Text);
    const auto theirs = add("organisation", "Region", CustomKind::Text);
    auto existing = Record::blank(Organisation::entity());
    existing.setValue("name", "Engines");
    existing.setValue(theirs, "South");
    const auto lines = ownLines(lead({{region, "North"}}), Organisation::entity(), existing);
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines.first().isConflict());
    QVERIFY(!lines.first().isTaken);
    QVERIFY(ownLines(lead({{region, "South"}}), Organisation::entity(), existing).isEmpty());
}

void TestLeadOwn::whatFitsNowhereIsNamed()
{
    const auto region = add("lead", "Region", CustomKind::Text);
    const auto record = lead({{region, "North"}});
    QCOMPARE(ownLeftBehind(record, {&Organisation::entity(), &Person::entity()}), QStringList("Region"));
    add("person", "Region", CustomKind::Text);
    QVERIFY(ownLeftBehind(record, {&Organisation::entity(), &Person::entity()}).isEmpty());
    QCOMPARE(ownLeftBehind(record, {&Organisation::entity()}), QStringList("Region"));
}

void TestLeadOwn::convertingCarriesThemAndUndoTakesThemBack()
{
    const auto region = add("lead", "Region", CustomKind::Text);
    const auto theirs = add("organisation", "Region", CustomKind::Text);
    const auto record = lead({{region, "North"}});
    const auto data = record.as<Lead>();
    Conversion plan{record};
    plan.company.lines = companyLines(data, {}) + ownLines(record, Organisation::entity(), {});
    plan.contact.lines = contactLines(data, {}, true);
    plan.deal.isWanted = false;
    QVERIFY(await(m_db->store.commit(convertLead(plan, {}))));
    const auto companies = await(m_db->store.records({&Organisation::entity()}));
    QCOMPARE(companies->size(), 1);
    QCOMPARE(companies->first().text(theirs), QString("North"));
    const auto converted = await(m_db->store.fetch(Lead::entity(), {record.id}))->first();
    QCOMPARE(converted.text(region), QString("North"));
    auto changed = converted;
    changed.setValue(region, "South");
    QVERIFY(!m_db->put(changed)); // read-only since
    QVERIFY(await(m_db->store.undo()));
    QVERIFY(await(m_db->store.records({&Organisation::entity()}))->isEmpty());
}

CRM_TEST(TestLeadOwn)
#include "tst_leadown.moc"
