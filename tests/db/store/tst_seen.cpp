// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/person.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

/// Two people save the same record, the second before the first one's change is announced.
class TestSeen : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void theSameFieldIsNotOverwrittenUnread();
    void otherFieldsAndTheSameWordsMeetWithoutConflict();
    void whoeverHasReadItMayReplaceIt();
    void anotherProcessIsMetToo();
    void onlyWhatCountsIsCompared();

private:
    Record read() { return await(m_db->store.fetch(Person::entity(), {m_id}))->first(); }
    Result<ChangeSet> save(const Record &seen, const char *field, const QString &text)
    {
        auto mine = seen;
        mine.setValue(field, text);
        return await(m_db->store.commit({.label = "Mine", .puts = {mine}, .seen = {Seen{seen}}}));
    }
    void others(Store &store, const char *field, const QString &text)
    {
        auto theirs = read();
        theirs.setValue(field, text);
        QVERIFY(await(store.commit({"Theirs", {theirs}})));
    }

    std::unique_ptr<TestDb> m_db;
    Id m_id;
};

void TestSeen::init()
{
    m_db = std::make_unique<TestDb>();
    const Person kim{.id = Id::make(), .name = "Kim Sato", .city = "Kyoto"};
    m_id = kim.id;
    QVERIFY(m_db->put(kim));
}

void TestSeen::theSameFieldIsNotOverwrittenUnread()
{
    const auto seen = read();
    others(m_db->store, "city", "Nara");
    const auto done = save(seen, "city", "Osaka");
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Conflict);
    QCOMPARE(done.error().problems.size(), 1);
    QCOMPARE(done.error().problems.first().field, QByteArray("city"));
    QVERIFY(done.error().message.contains("City"));
    QCOMPARE(read().text("city"), "Nara");
}

void TestSeen::otherFieldsAndTheSameWordsMeetWithoutConflict()
{
    const auto seen = read();
    others(m_db->store, "city", "Nara");
    QVERIFY(save(seen, "country", "Japan"));
    QVERIFY(save(seen, "city", "Nara")); // both say the same
    QCOMPARE(read().text("city"), "Nara");
    QCOMPARE(read().text("country"), "Japan");
}

void TestSeen::whoeverHasReadItMayReplaceIt()
{
    const auto seen = read();
    others(m_db->store, "city", "Nara");
    QVERIFY(!save(seen, "city", "Osaka"));
    QVERIFY(save(read(), "city", "Osaka"));
    QCOMPARE(read().text("city"), "Osaka");
}

void TestSeen::anotherProcessIsMetToo()
{
    const auto seen = read();
    Store other(m_db->path());
    others(other, "city", "Nara");
    const auto done = save(seen, "city", "Osaka");
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Conflict);
}

void TestSeen::onlyWhatCountsIsCompared()
{
    const auto seen = read();
    others(m_db->store, "city", "Nara");
    auto mine = seen;
    mine.setValue("city", "Osaka");
    mine.setValue("country", "Japan");
    QVERIFY(!await(m_db->store.commit({.label = "Mine", .puts = {mine}, .seen = {Seen{seen, {"city"}}}})));
    QVERIFY(read().isNull("country")); // all or nothing
    QVERIFY(await(m_db->store.commit({.label = "Mine", .puts = {mine}, .seen = {Seen{seen, {"country"}}}})));
    QCOMPARE(read().text("city"), "Osaka");
}

CRM_TEST(TestSeen)
#include "tst_seen.moc"
