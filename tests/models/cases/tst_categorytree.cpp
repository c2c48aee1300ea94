// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cases/categorytree.h"
#include "tests/support/test.h"

#include <QAbstractItemModelTester>

namespace crm {

class TestCategoryTree : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void childrenStandBelowTheirParentsByName();
    void filteringKeepsWhatLeadsThere();
    void theFirstMatchIsTheOneThatSaysIt();
    void accentsAndCaseDoNotMatter();
    void circlesAndLostParentsAreRoots();
    void familiesHoldEverythingBelow();

private:
    Record add(const QString &name, const Id &parent = {});
    QStringList lines(const QModelIndex &parent = {}, const QString &indent = {}) const;

    QList<Record> m_records;
    CategoryTree m_tree;
    QAbstractItemModelTester m_tester{&m_tree, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

Record TestCategoryTree::add(const QString &name, const Id &parent)
{
    m_records.append(Record::from(CaseCategory{.id = Id::make(), .name = name, .parent = {parent}}));
    return m_records.last();
}

QStringList TestCategoryTree::lines(const QModelIndex &parent, const QString &indent) const
{
    QStringList all;
    for (int row = 0; row < m_tree.rowCount(parent); ++row) {
        const auto index = m_tree.index(row, 0, parent);
        all += indent + index.data().toString();
        all += lines(index, indent + '-');
    }
    return all;
}

void TestCategoryTree::init()
{
    m_records.clear();
    m_tree.setFilter({});
    const auto product = add("Product");
    const auto delivery = add("Delivery");
    add("Late", delivery.id);
    add("Damaged", delivery.id);
    const auto defect = add("Defect", product.id);
    add("Électrical", defect.id);
    m_tree.setCategories(m_records);
}

void TestCategoryTree::childrenStandBelowTheirParentsByName()
{
    QCOMPARE(lines(), (QStringList{"Delivery", "-Damaged", "-Late", "Product", "-Defect", "--Électrical"}));
    QCOMPARE(m_tree.pathOf(m_records.last().id), QStringLiteral("Product › Defect › Électrical"));
    QCOMPARE(m_tree.idAt(m_tree.indexOf(m_records.last().id)), m_records.last().id);
}

void TestCategoryTree::filteringKeepsWhatLeadsThere()
{
    m_tree.setFilter("late");
    QCOMPARE(lines(), (QStringList{"Delivery", "-Late"}));
    m_tree.setFilter("nothing like it");
    QVERIFY(lines().isEmpty());
    m_tree.setFilter("");
    QCOMPARE(lines().size(), 6);
}

void TestCategoryTree::theFirstMatchIsTheOneThatSaysIt()
{
    m_tree.setFilter("def");
    QCOMPARE(m_tree.firstMatch().data().toString(), QStringLiteral("Defect"));
    m_tree.setFilter("product elec");
    QCOMPARE(m_tree.firstMatch().data().toString(), QStringLiteral("Électrical"));
    m_tree.setFilter("");
    QVERIFY(!m_tree.firstMatch().isValid());
}

void TestCategoryTree::accentsAndCaseDoNotMatter()
{
    m_tree.setFilter("ELECTR");
    QCOMPARE(lines(), (QStringList{"Product", "-Defect", "--Électrical"}));
}

void TestCategoryTree::circlesAndLostParentsAreRoots()
{
    const auto a = Id::make();
    const auto b = Id::make();
    m_tree.setCategories({Record::from(CaseCategory{.id = a, .name = "A", .parent = {b}}),
        Record::from(CaseCategory{.id = b, .name = "B", .parent = {a}}),
        Record::from(CaseCategory{.id = Id::make(), .name = "C", .parent = {Id::make()}})});
    auto all = lines();
    for (auto &line : all)
        line.remove('-');
    all.sort();
    QCOMPARE(all, (QStringList{"A", "B", "C"}));
}

void TestCategoryTree::familiesHoldEverythingBelow()
{
    const auto families = categoryFamilies(m_records);
    QCOMPARE(families.size(), 2);
    QCOMPARE(families[0].size(), 3);
    QCOMPARE(families[1], (QList<Id>{m_records[0].id, m_records[4].id, m_records[5].id}));
}

CRM_TEST(TestCategoryTree)

} // namespace crm

#include "tst_categorytree.moc"
