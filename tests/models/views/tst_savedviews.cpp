// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/views/savedviews.h"

#include "db/entities/person.h"
#include "models/record/filterwords.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <QJsonObject>

Q_DECLARE_METATYPE(crm::Filter)

using namespace crm;

class TestSavedViews : public QObject
{
    Q_OBJECT
private slots:
    void aViewComesBackAsItWasSaved();
    void unknownColumnsAreLeftOut();
    void anUnreadableDefinitionIsAnError();
    void filtersInWords_data();
    void filtersInWords();
    void conjunctsAreTheChips();
};

static const ListView view{.filter = Filter::all({Filter::compare("lifecycle", Filter::In, {"lead", "customer"}),
                               Filter::compare("city", Filter::Contains, {"kyoto"})}),
    .sort = {{"organisation", true}, {"name", false}},
    .columns = {"name", "organisation.city"},
    .widths = {220, 140},
    .text = "sa"};

void TestSavedViews::aViewComesBackAsItWasSaved()
{
    TestDb db;
    const auto edit = saveView(" My view ", Person::entity(), view, {});
    QVERIFY(await(db.store.commit(edit)));
    const auto stored = await(db.store.records(savedViewsOf(Person::entity())));
    QCOMPARE(stored->size(), 1);
    QCOMPARE(stored->first().title(), QString("My view"));
    QCOMPARE(entityOf(stored->first()), &Person::entity());
    QCOMPARE(*listViewOf(stored->first()), view);
    auto changed = view;
    changed.sort.clear();
    QVERIFY(await(db.store.commit(updateView(stored->first(), changed))));
    QCOMPARE(*listViewOf(await(db.store.records(savedViewsOf(Person::entity())))->first()), changed);
}

void TestSavedViews::unknownColumnsAreLeftOut()
{
    auto later = view;
    later.columns.append("shoe_size");
    later.widths.append(80);
    later.sort.append({"shoe_size", false});
    QCOMPARE(*listViewFromJson(Person::entity(), toJson(later)), view);
}

void TestSavedViews::anUnreadableDefinitionIsAnError()
{
    auto edit = saveView("Broken", Person::entity(), view, {});
    edit.puts.first().setValue("definition", QString("{not json"));
    QVERIFY(!listViewOf(edit.puts.first()));
}

void TestSavedViews::filtersInWords_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<QString>("text");
    QTest::newRow("choices") << Filter::compare("lifecycle", Filter::In, {"customer", "lead"})
                             << "Lifecycle: Customer, Lead";
    QTest::newRow("empty") << Filter::compare("organisation", Filter::IsNull) << "Company is empty";
    QTest::newRow("path") << Filter::compare("organisation.city", Filter::Contains, {"Kyoto"})
                          << "Company › City contains Kyoto";
    QTest::newRow("date") << Filter::compare("birthday", Filter::Less, {"2000-01-31"}) << "Birthday before 31/01/2000";
    QTest::newRow("chosen") << Filter::compare("id", Filter::In, {Id::make().bytes(), Id::make().bytes()})
                            << "Chosen: 2";
    QTest::newRow("not") << Filter::negated(Filter::equals("city", "Kyoto")) << "not (City: Kyoto)";
}

void TestSavedViews::filtersInWords()
{
    QLocale::setDefault(QLocale("en_GB"));
    QFETCH(Filter, filter);
    QFETCH(QString, text);
    QCOMPARE(filterText(Person::entity(), filter), text);
    QLocale::setDefault(QLocale::c());
}

void TestSavedViews::conjunctsAreTheChips()
{
    QCOMPARE(conjuncts({}).size(), 0);
    QCOMPARE(conjuncts(view.filter).size(), 2);
    QCOMPARE(conjuncts(Filter::any({view.filter, view.filter})).size(), 1);
}

CRM_TEST(TestSavedViews)
#include "tst_savedviews.moc"
