// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/record/recordtablemodel.h"

#include "db/entities/activity.h"
#include "db/entities/person.h"
#include "db/entities/servicecase.h"
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
    void aCasesDueTimeCountsDownInOtherListsToo();
    void aRestingClockSaysWhatIsLeft();
    void relatedRecordsOfACompany();
    void manyRowsAppearInOneOrTwoSteps();
    void theFirstRowsOfASearchComeWithTheirCells();
    void rowsInSightAreFetchedAndNoOthersTold();
    void rowsAreFoundByOneWalk();

private:
    void addMany(int people);
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
    QSignalSpy shown(m_model.get(), &RecordTableModel::shown);
    m_model->setQuery(filter, sort, text);
    QTRY_VERIFY(!shown.isEmpty() && !m_model->isAsking() && m_model->isComplete() && !names().contains(QString()));
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
    tasks.setQuery({}, {});
    QTRY_COMPARE(tasks.rowCount(), 3);
    QStringList tones;
    for (int row = 0; row < 3; ++row)
        tones.append(tasks.index(row, 1).data(roles::DueTone).toString());
    QCOMPARE(tones, (QStringList{"bad", "", ""}));
}

void TestRecordTableModel::aCasesDueTimeCountsDownInOtherListsToo()
{
    const ServiceCase kettle{
        .id = Id::make(), .subject = "Kettle is fine", .kind = CaseKind::Comment, .dueAt = m_db->now.addSecs(2 * 3600)};
    QVERIFY(m_db->put(kettle));
    QVERIFY(m_db->put(Task{.id = Id::make(), .subject = "Call back", .serviceCase = {kettle.id}}));
    RecordTableModel tasks(m_db->store, nullptr, Task::entity());
    tasks.setClock([this] { return m_db->now; });
    tasks.setColumns({"subject", "service_case.due_at", "due_at"});
    tasks.setQuery({}, {});
    QTRY_COMPARE(tasks.rowCount(), 1);
    QCOMPARE(tasks.liveColumns(), QList<int>{1});
    QTRY_COMPARE(tasks.dueRefAt(tasks.index(0, 1)), (AnyRef{"service_case", kettle.id}));
    QCOMPARE(tasks.index(0, 1).data(roles::BadgeTone).toString(), QString("ok"));
    QVERIFY(!tasks.isLiveAt(tasks.index(0, 2)));
    auto closed = kettle;
    closed.status = CaseStatus::Closed;
    QVERIFY(m_db->put(closed));
    QTRY_VERIFY(!tasks.isLiveAt(tasks.index(0, 1)));
}

void TestRecordTableModel::aRestingClockSaysWhatIsLeft()
{
    ServiceCase resting{.id = Id::make(),
        .subject = "Kettle is fine",
        .kind = CaseKind::Comment,
        .status = CaseStatus::Waiting,
        .waitingFor = WaitingFor::Customer,
        .slaState = SlaState::Paused,
        .pausedLeft = 200 * 60};
    QVERIFY(m_db->put(resting));
    RecordTableModel cases(m_db->store, nullptr, ServiceCase::entity());
    cases.setColumns({"subject", "due_at"});
    cases.setQuery({}, {});
    QTRY_COMPARE(cases.rowCount(), 1);
    const auto cell = [&] { return cases.index(0, 1); };
    QTRY_COMPARE(cell().data().toString(), QString("3 h 20 min"));
    QVERIFY(cell().data(Qt::AccessibleTextRole).toString().endsWith("paused, 3 h 20 min left"));
    QCOMPARE(CellKind(cell().data(roles::Kind).toInt()), CellKind::Badge);
    resting.pausedLeft.reset(); // stored before that was kept
    QVERIFY(m_db->put(resting));
    QTRY_COMPARE(cell().data().toString(), QString("paused"));
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

void TestRecordTableModel::addMany(int people)
{
    const auto done = await(m_db->store.batch("Many", [people](Batch &batch) {
        for (int i = 0; i < people; ++i)
            batch.put(Record::from(Person{.id = Id::make(), .name = QString("Person %1").arg(i)}));
    }));
    QVERIFY(bool(done));
}

void TestRecordTableModel::manyRowsAppearInOneOrTwoSteps()
{
    addMany(1000);
    QList<int> counts;
    connect(m_model.get(), &RecordTableModel::shown, this, [&] { counts.append(m_model->rowCount()); });
    ask();
    QCOMPARE(m_model->rowCount(), 1004);
    QCOMPARE(counts.last(), 1004);
    for (const auto count : counts) // the beginning may come alone first, never anything else
        QVERIFY(count == 1004 || count == m_model->firstRows());
}

void TestRecordTableModel::theFirstRowsOfASearchComeWithTheirCells()
{
    addMany(300);
    ask();
    QVERIFY(await(m_search->complete()));
    QStringList first;
    const auto before = m_model->index(0, 0).data();
    connect(m_model.get(), &RecordTableModel::shown, this, [&] {
        if (first.isEmpty() && m_model->index(0, 0).data() != before) // else: the news of addMany() came late
            for (int row = 0; row < 20; ++row)
                first.append(m_model->index(row, 0).data().toString());
    });
    m_model->setQuery({}, {}, "person 1");
    QTRY_VERIFY(m_model->isComplete() && !m_model->isAsking());
    QCOMPARE(first.size(), 20);
    QVERIFY(!first.contains(QString()));
    QCOMPARE(first.first(), QString("Person 1"));
    QCOMPARE(first.at(1), QString("Person 10"));
    QCOMPARE(m_model->rowCount(), 138); // whose number has a 1 somewhere
}

void TestRecordTableModel::rowsInSightAreFetchedAndNoOthersTold()
{
    addMany(1000);
    m_model->setQuery({}, {});
    QTRY_VERIFY(m_model->isComplete() && !m_model->isAsking());
    QVERIFY(m_model->refAt(500).isNull());
    QSignalSpy told(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(!m_model->lookAt(500, 519));
    QTRY_VERIFY(!m_model->refAt(519).isNull());
    QVERIFY(m_model->lookAt(500, 519));
    QCOMPARE(told.first().at(0).toModelIndex().row(), 500);
    QCOMPARE(told.first().at(1).toModelIndex().row(), 519);
    QTRY_VERIFY(!m_model->refAt(520).isNull() && !m_model->refAt(499).isNull()); // ahead of whoever scrolls on
    QVERIFY(m_model->lookAt(500, 583));
    for (const auto &arguments : told) {
        QVERIFY(arguments.at(0).toModelIndex().row() >= 500 - RowCache::pageSize);
        QVERIFY(arguments.at(1).toModelIndex().row() <= 519 + RowCache::pageSize);
    }
}

void TestRecordTableModel::rowsAreFoundByOneWalk()
{
    ask();
    const auto rids = m_model->rids();
    QCOMPARE(m_model->rowsOf({rids[3], rids[1]}), (QList<int>{1, 3}));
    QCOMPARE(m_model->rowsOf({rids[2], 4'000'000}), QList<int>{2});
    QCOMPARE(m_model->rowsOf({}), QList<int>());
}

CRM_TEST(TestRecordTableModel)
#include "tst_recordtablemodel.moc"
