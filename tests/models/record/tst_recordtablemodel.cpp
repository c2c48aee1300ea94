// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/record/recordtablemodel.h"

#include "db/entities/activity.h"
#include "db/entities/person.h"
#include "db/search/search.h"
#include "models/record/relatedmodel.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace crm;

class TestRecordTableModel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void showsRowsInNameOrder();
    void oldRowsStayUntilTheNewOnesAreThere();
    void cellsAreThereWhenNewRowsShow();
    void insertionKeepsPersistentIndexes();
    void deletionTakesOneRowAway();
    void renamingMovesOneRow();
    void changeOfACompanyRefreshesTheContactsCells();
    void filterAndSortByReference();
    void typedTextFindsInNameOrder();
    void typedTextNarrowsAFilteredList();
    void newerQuestionWins();
    void neverWithoutColumns();
    void cellsAnswerTheRolesOfTheKit();
    void emptyCellsAreNoBadges();
    void overdueTasksAreToned();
    void relatedRecordsOfACompany();
    void manyRowsAppearInOneOrTwoSteps();

private:
    QStringList names(int column = 0) const;
    void ask(const Filter &filter = {}, const QList<Sort> &sort = {}, const QString &text = {});
    Id addPerson(const QString &name, const Id &company = {}, Lifecycle lifecycle = Lifecycle::Customer);

    std::unique_ptr<TestDb> m_db;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<RecordTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    Id m_kyoto;
};

void TestRecordTableModel::init()
{
    m_db = std::make_unique<TestDb>();
    m_search = std::make_unique<Search>(m_db->store);
    m_kyoto = Id::make();
    QVERIFY(m_db->put(Organisation{.id = m_kyoto, .name = "Kyoto Optics", .kind = OrganisationKind::Customer}));
    addPerson("Grace Osei");
    addPerson("Amara Okafor", m_kyoto);
    addPerson("Émile Zola", {}, Lifecycle::Lead);
    addPerson("Kenji Sato", m_kyoto, Lifecycle::Lead);
    m_model = std::make_unique<RecordTableModel>(m_db->store, m_search.get(), Person::entity());
    m_model->setClock([this] { return m_db->now; });
    m_model->setColumns({"name", "organisation", "lifecycle", "open_amount"});
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestRecordTableModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_search.reset();
    m_db.reset();
}

Id TestRecordTableModel::addPerson(const QString &name, const Id &company, Lifecycle lifecycle)
{
    const auto id = Id::make();
    if (!m_db->put(Person{.id = id, .name = name, .organisation = {company}, .lifecycle = lifecycle}))
        qFatal("cannot store a person");
    return id;
}

QStringList TestRecordTableModel::names(int column) const
{
    QStringList result;
    for (int row = 0; row < m_model->rowCount(); ++row)
        result.append(m_model->index(row, column).data().toString());
    return result;
}

void TestRecordTableModel::ask(const Filter &filter, const QList<Sort> &sort, const QString &text)
{
    m_model->setQuery(filter, sort, text);
    QTRY_VERIFY(!m_model->isAsking() && m_model->isComplete());
    QTRY_VERIFY(!names().contains(QString()));
}

void TestRecordTableModel::showsRowsInNameOrder()
{
    ask();
    QCOMPARE(names(), (QStringList{"Amara Okafor", "Émile Zola", "Grace Osei", "Kenji Sato"}));
}

void TestRecordTableModel::oldRowsStayUntilTheNewOnesAreThere()
{
    ask();
    QList<QStringList> seen;
    m_model->setQuery(Filter::equals("lifecycle", "lead"), {});
    QVERIFY(QTest::qWaitFor([&] {
        seen.append(names());
        return m_model->rowCount() == 2;
    }));
    const QStringList before{"Amara Okafor", "Émile Zola", "Grace Osei", "Kenji Sato"};
    const QStringList after{"Émile Zola", "Kenji Sato"};
    for (const auto &state : seen)
        QVERIFY2(state == before || state == after, qPrintable(state.join(", ")));
}

void TestRecordTableModel::cellsAreThereWhenNewRowsShow()
{
    bool wasEmpty = false;
    connect(m_model.get(), &QAbstractItemModel::modelReset, this, [&] { wasEmpty |= names().contains(QString()); });
    m_model->setQuery({}, {{"name", true}});
    QTRY_COMPARE(m_model->rowCount(), 4);
    QVERIFY(!wasEmpty);
}

void TestRecordTableModel::insertionKeepsPersistentIndexes()
{
    ask();
    const QPersistentModelIndex grace = m_model->index(2, 0);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    addPerson("Beatrix Klein");
    QTRY_COMPARE(m_model->rowCount(), 5);
    QCOMPARE(grace.row(), 3);
    QCOMPARE(resets.count(), 0);
    QTRY_COMPARE(names().at(1), QString("Beatrix Klein"));
}

void TestRecordTableModel::deletionTakesOneRowAway()
{
    ask();
    const auto amara = m_model->refAt(0);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QVERIFY(await(m_db->store.commit({.label = "Delete", .removals = {amara}})));
    QTRY_COMPARE(m_model->rowCount(), 3);
    QCOMPARE(removed.count(), 1);
    QVERIFY(await(m_db->store.undo()));
    QTRY_COMPARE(m_model->rowCount(), 4);
    QTRY_COMPARE(names().first(), QString("Amara Okafor"));
}

void TestRecordTableModel::renamingMovesOneRow()
{
    ask();
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    auto person = await(m_db->store.fetch(Person::entity(), {m_model->refAt(0).id}))->first();
    person.setValue("name", QString("Zoë Okafor"));
    QVERIFY(m_db->put(person));
    QTRY_COMPARE(names(), (QStringList{"Émile Zola", "Grace Osei", "Kenji Sato", "Zoë Okafor"}));
    QCOMPARE(resets.count(), 0);
}

void TestRecordTableModel::changeOfACompanyRefreshesTheContactsCells()
{
    ask();
    QCOMPARE(names(1).first(), QString("Kyoto Optics"));
    auto company = await(m_db->store.fetch(Organisation::entity(), {m_kyoto}))->first();
    company.setValue("name", QString("Kyoto Lenses"));
    QVERIFY(m_db->put(company));
    QTRY_COMPARE(names(1).first(), QString("Kyoto Lenses"));
}

void TestRecordTableModel::filterAndSortByReference()
{
    ask(Filter::equals("organisation.name", "Kyoto Optics"), {{"name", true}});
    QCOMPARE(names(), (QStringList{"Kenji Sato", "Amara Okafor"}));
}

void TestRecordTableModel::typedTextFindsInNameOrder()
{
    ask({}, {}, "ma");
    QTRY_COMPARE(names(), (QStringList{"Amara Okafor"}));
    ask({}, {}, "emile");
    QTRY_COMPARE(names(), (QStringList{"Émile Zola"}));
    ask();
    QTRY_COMPARE(m_model->rowCount(), 4);
}

void TestRecordTableModel::typedTextNarrowsAFilteredList()
{
    ask(Filter::equals("lifecycle", "customer"), {{"name", true}});
    QTRY_COMPARE(names(), (QStringList{"Grace Osei", "Amara Okafor"}));
    ask(Filter::equals("lifecycle", "customer"), {{"name", true}}, "ra");
    QTRY_COMPARE(names(), (QStringList{"Grace Osei", "Amara Okafor"}));
    ask(Filter::equals("lifecycle", "customer"), {{"name", true}}, "mara");
    QTRY_COMPARE(names(), (QStringList{"Amara Okafor"}));
}

void TestRecordTableModel::newerQuestionWins()
{
    m_model->setQuery(Filter::equals("lifecycle", "lead"), {});
    m_model->setQuery(Filter::equals("lifecycle", "customer"), {});
    QTRY_VERIFY(!m_model->isAsking() && m_model->isComplete());
    QTRY_COMPARE(names(), (QStringList{"Amara Okafor", "Grace Osei"}));
}

void TestRecordTableModel::neverWithoutColumns()
{
    m_model->setColumns({});
    QCOMPARE(m_model->columns(), (QByteArrayList{"name"}));
    m_model->setColumns({"no_such_field", "organisation.city"});
    QCOMPARE(m_model->columns(), (QByteArrayList{"organisation.city"}));
    QCOMPARE(m_model->headerText(0), QString("Company › City"));
}

void TestRecordTableModel::cellsAnswerTheRolesOfTheKit()
{
    m_model->setTitleLook({TitleLook::Round, "job_title"});
    ask();
    const auto title = m_model->index(0, 0);
    QTRY_COMPARE(CellKind(title.data(roles::Kind).toInt()), CellKind::Avatar);
    QCOMPARE(title.data(roles::AvatarKey).toString(), m_model->refAt(0).id.text());
    QCOMPARE(title.data(Qt::AccessibleTextRole).toString(), QString("Amara Okafor"));
    const auto company = m_model->index(0, 1);
    QCOMPARE(CellKind(company.data(roles::Kind).toInt()), CellKind::SquareAvatar);
    QCOMPARE(company.data(roles::AvatarKey).toString(), m_kyoto.text());
    QCOMPARE(company.data(Qt::AccessibleTextRole).toString(), QString("Company: Kyoto Optics"));
    const auto lifecycle = m_model->index(0, 2);
    QCOMPARE(lifecycle.data().toString(), QString("Customer"));
    QCOMPARE(lifecycle.data(roles::BadgeTone).toString(), QString("ok"));
}

void TestRecordTableModel::emptyCellsAreNoBadges()
{
    ask();
    const auto company = m_model->index(2, 1); // Grace works nowhere
    QCOMPARE(CellKind(company.data(roles::Kind).toInt()), CellKind::Text);
    QCOMPARE(company.data(Qt::AccessibleTextRole).toString(), QString("Company: none"));
}

void TestRecordTableModel::overdueTasksAreToned()
{
    const auto late = m_db->now.addDays(-1);
    QVERIFY(m_db->put(Task{.id = Id::make(), .subject = "A", .dueAt = late}));
    QVERIFY(m_db->put(Task{.id = Id::make(), .subject = "B", .status = TaskStatus::Done, .dueAt = late.addSecs(60)}));
    QVERIFY(m_db->put(Task{.id = Id::make(), .subject = "C", .dueAt = m_db->now.addDays(3)}));
    RecordTableModel tasks(m_db->store, nullptr, Task::entity());
    tasks.setClock([this] { return m_db->now; });
    tasks.setColumns({"subject", "due_at"});
    tasks.setDueLook({"due_at", "status", {"open"}});
    tasks.setQuery({}, {});
    QTRY_COMPARE(tasks.rowCount(), 3);
    QStringList tones;
    for (int row = 0; row < 3; ++row)
        tones.append(tasks.index(row, 1).data(roles::DueTone).toString());
    QCOMPARE(tones, (QStringList{"bad", "", ""}));
}

void TestRecordTableModel::relatedRecordsOfACompany()
{
    const auto kinds = relatedKinds(Organisation::entity());
    const auto people = std::find_if(
        kinds.cbegin(), kinds.cend(), [](const InverseReference &k) { return k.entity == &Person::entity(); });
    QVERIFY(people != kinds.cend());
    RelatedModel related(m_db->store, *people);
    QAbstractItemModelTester tester(&related, QAbstractItemModelTester::FailureReportingMode::QtTest);
    related.setSubject(m_kyoto);
    QTRY_COMPARE(related.rowCount(), 2);
    QVERIFY(!related.columns().contains("organisation"));
    QCOMPARE(related.newRecord().reference("organisation"), m_kyoto);
}

void TestRecordTableModel::manyRowsAppearInOneOrTwoSteps()
{
    QVERIFY(await(m_db->store.batch("Many", [](Batch &batch) {
        for (int i = 0; i < 1000; ++i)
            batch.put(Record::from(Person{.id = Id::make(), .name = QString("Person %1").arg(i)}));
    })));
    QList<int> counts;
    connect(m_model.get(), &RecordTableModel::shown, this, [&] { counts.append(m_model->rowCount()); });
    ask();
    QCOMPARE(m_model->rowCount(), 1004);
    QCOMPARE(counts.last(), 1004);
    for (const auto count : counts) // the beginning may come alone first, never anything else
        QVERIFY(count == 1004 || count == RowQuery::firstRows);
}

CRM_TEST(TestRecordTableModel)
#include "tst_recordtablemodel.moc"
