// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customer/timelinemodel.h"

#include "db/entities/note.h"
#include "models/customer/activityedits.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace crm {

class TestTimelineModel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void readsPageByPageNewestFirst();
    void openTasksStandOnTop();
    void daysHaveHeadings();
    void kindsAreFiltered();
    void textIsFoundInBodiesWithoutAccents();
    void aCompanyShowsItsPeoplesEventsAndOnePersonsAlone();
    void fieldChangesAreReadOnDemand();
    void newEventsArriveWithoutAReset();
    void longBodiesUnfold();
    void everyRowIsSpoken();

private:
    void addCalls(int count);
    QStringList titles() const;
    TimelineModel &shown(const AnyRef &ref);
    void settle();

    std::unique_ptr<TestDb> m_db;
    std::unique_ptr<TimelineModel> m_model;
    Organisation m_company;
    Person m_person;
};

void TestTimelineModel::init()
{
    m_db = std::make_unique<TestDb>();
    m_company = {.id = Id::make(), .name = "Kyoto Optics"};
    m_person = {.id = Id::make(), .name = "Kenji Sato", .organisation = {m_company.id}};
    QVERIFY(await(m_db->store.commit({"Test", {Record::from(m_company), Record::from(m_person)}})));
    m_model = std::make_unique<TimelineModel>(m_db->store);
    m_model->setClock([this] { return m_db->now; });
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
}

void TestTimelineModel::cleanup()
{
    m_model.reset();
    m_db.reset();
}

void TestTimelineModel::addCalls(int count)
{
    Edit edit{"Test"};
    for (int i = 0; i < count; ++i)
        edit.puts.append(Record::from(Activity{.id = Id::make(),
            .subject = QString("Call %1").arg(i),
            .channel = Channel::Call,
            .at = m_db->now.addSecs(-60 * (i + 1)),
            .person = {m_person.id}}));
    QVERIFY(await(m_db->store.commit(edit)));
}

void TestTimelineModel::settle()
{
    QTRY_VERIFY(!m_model->isLoading());
}

TimelineModel &TestTimelineModel::shown(const AnyRef &ref)
{
    m_model->setHeadings(false);
    m_model->show(ref);
    settle();
    return *m_model;
}

QStringList TestTimelineModel::titles() const
{
    QStringList list;
    for (int i = 0; i < m_model->rowCount(); ++i)
        list.append(m_model->index(i).data().toString());
    return list;
}

void TestTimelineModel::readsPageByPageNewestFirst()
{
    addCalls(120);
    TimelineModel model(m_db->store); // the tester of the other one reads on by itself
    model.setHeadings(false);
    model.show({"person", m_person.id});
    QTRY_VERIFY(!model.isLoading());
    QCOMPARE(model.rowCount(), 50);
    QCOMPARE(model.index(0).data(roles::Body).toString(), QString("Call 0"));
    QTRY_VERIFY(model.canFetchMore({})); // the news of the calls may come after their answer, and are read first
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 100);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 120);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(model.index(119).data(roles::Body).toString(), QString("Call 119"));
}

void TestTimelineModel::openTasksStandOnTop()
{
    addCalls(2);
    QVERIFY(m_db->put(
        Task{.id = Id::make(), .subject = "Overdue offer", .dueAt = m_db->now.addDays(-3), .person = {m_person.id}}));
    QVERIFY(m_db->put(
        Task{.id = Id::make(), .subject = "Next visit", .dueAt = m_db->now.addDays(3), .person = {m_person.id}}));
    auto &model = shown({"person", m_person.id});
    QCOMPARE(titles(), QStringList({"Overdue offer", "Next visit", "Call to Kenji Sato", "Call to Kenji Sato"}));
    QCOMPARE(model.index(0).data(roles::BadgeText).toString(), QString("Overdue 3 d"));
    QCOMPARE(model.index(0).data(roles::IconTone).toString(), QString("bad"));
    QVERIFY(model.index(0).data(timelineroles::IsOpenTask).toBool());
    QVERIFY(await(m_db->store.commit(completeTask(model.recordAt(model.index(0)), m_db->now))));
    QTRY_COMPARE(titles().first(), QString("Next visit"));
    QCOMPARE(titles().last(), QString("Done: Overdue offer"));
}

void TestTimelineModel::daysHaveHeadings()
{
    addCalls(1);
    QVERIFY(m_db->put(Note{.id = Id::make(),
        .title = "Remember",
        .body = "The lens",
        .at = m_db->now.addDays(-1),
        .person = {m_person.id}}));
    m_model->show({"person", m_person.id});
    settle();
    QCOMPARE(titles(), QStringList({"Today", "Call to Kenji Sato", "Yesterday", "Remember"}));
    QVERIFY(!(m_model->flags(m_model->index(0)) & Qt::ItemIsSelectable));
    QVERIFY(m_model->index(0).data(roles::Section).toBool());
}

void TestTimelineModel::kindsAreFiltered()
{
    addCalls(300);
    QVERIFY(m_db->put(Activity{.id = Id::make(),
        .subject = "Offer",
        .channel = Channel::Email,
        .at = m_db->now.addDays(-100),
        .person = {m_person.id}}));
    QVERIFY(m_db->put(ServiceCase{.id = Id::make(), .subject = "Broken", .person = {m_person.id}}));
    shown({"person", m_person.id});
    m_model->setFilter({.kinds = TimelineKind::Mail});
    settle();
    QCOMPARE(titles(), QStringList({"E-mail to Kenji Sato"}));
    m_model->setFilter({.kinds = TimelineKind::Cases});
    settle();
    QCOMPARE(titles(), QStringList({"Complaint: Broken"}));
}

void TestTimelineModel::textIsFoundInBodiesWithoutAccents()
{
    addCalls(3);
    QVERIFY(m_db->put(Note{
        .id = Id::make(), .title = "Trip", .body = "Früh­stück in Genève", .at = m_db->now, .person = {m_person.id}}));
    shown({"person", m_person.id});
    m_model->setFilter({.text = "geneve"});
    settle();
    QCOMPARE(titles(), QStringList({"Trip"}));
    m_model->setFilter({.text = "nowhere"});
    settle();
    QCOMPARE(m_model->rowCount(), 0);
}

void TestTimelineModel::aCompanyShowsItsPeoplesEventsAndOnePersonsAlone()
{
    const Person other{.id = Id::make(), .name = "Hanako Yamada", .organisation = {m_company.id}};
    QVERIFY(m_db->put(other));
    addCalls(1);
    QVERIFY(m_db->put(
        Note{.id = Id::make(), .title = "Remember", .body = "The lens", .at = m_db->now, .person = {other.id}}));
    auto &model = shown({"organisation", m_company.id});
    QCOMPARE(titles(), QStringList({"Remember", "Call to Kenji Sato"}));
    QCOMPARE(model.index(0).data(roles::BadgeText).toString(), QString("via Hanako Yamada"));
    model.setFilter({.person = m_person.id});
    settle();
    QCOMPARE(titles(), QStringList({"Call to Kenji Sato"}));
}

void TestTimelineModel::fieldChangesAreReadOnDemand()
{
    const User user{.id = Id::make(), .name = "Mara"};
    QVERIFY(m_db->put(user));
    auto person = await(m_db->store.fetch(Person::entity(), {m_person.id}))->first();
    person.setValue("job_title", "Director");
    person.setReference("owner", user.id);
    QVERIFY(m_db->put(person, "Promotion"));
    shown({"person", m_person.id});
    QVERIFY(titles().isEmpty());
    m_model->setFilter({.kinds = TimelineKind::Changes});
    QTRY_COMPARE(m_model->rowCount(), 1);
    const auto body = m_model->index(0).data(roles::Body).toString();
    QVERIFY2(body.contains("– → Director"), qPrintable(body));
    QVERIFY2(body.contains("– → Mara"), qPrintable(body));
    QCOMPARE(m_model->index(0).data(roles::BadgeText).toString(), QString("Promotion"));
}

void TestTimelineModel::newEventsArriveWithoutAReset()
{
    addCalls(10);
    auto &model = shown({"person", m_person.id});
    const QPersistentModelIndex third = model.index(2);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QVERIFY(await(m_db->store.commit(addNote(aboutRecord({"person", m_person.id}), "New", m_db->now))));
    QTRY_COMPARE(model.rowCount(), 11);
    QCOMPARE(third.row(), 3);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(resets.size(), 0);
    QVERIFY(await(m_db->store.undo()));
    QTRY_COMPARE(model.rowCount(), 10);
    QCOMPARE(third.row(), 2);
}

void TestTimelineModel::longBodiesUnfold()
{
    QVERIFY(m_db->put(Note{.id = Id::make(),
        .title = "Long",
        .body = QString("many words ").repeated(100),
        .at = m_db->now,
        .person = {m_person.id}}));
    auto &model = shown({"person", m_person.id});
    QVERIFY(model.index(0).data(timelineroles::IsLong).toBool());
    QVERIFY(model.index(0).data(roles::Body).toString().endsWith("…"));
    model.setExpanded(model.index(0), true);
    QVERIFY(model.index(0).data(roles::Body).toString().size() > 1000);
}

void TestTimelineModel::everyRowIsSpoken()
{
    addCalls(1);
    const auto spoken = shown({"person", m_person.id}).index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith("Call to Kenji Sato, ") && spoken.endsWith(", Call 0"), qPrintable(spoken));
}

CRM_TEST(TestTimelineModel)

} // namespace crm

#include "tst_timelinemodel.moc"
